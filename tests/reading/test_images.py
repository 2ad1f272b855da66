from __future__ import annotations

import pytest
from reading.levannier import NEWS, document, page

from scraper.article import Image
from scraper.reading.images.credit_lines import split_credit
from scraper.reading.images.images import read_images

BASE = "https://www.levannier.example"
FIGURE = '<figure><img src="/photos/halle.jpg"><figcaption>La halle, lundi. <span class="credit">Luc Ozier / 6Medias</span></figcaption></figure>'


def photo(name: str = "halle.jpg", caption: str | None = None, credit: str | None = None) -> Image:
    return Image(url=f"{BASE}/photos/{name}", caption=caption, credit=credit)


CASES: dict[str, tuple[str, tuple[Image, ...]]] = {
    "a figure": (page(before=FIGURE), (photo(caption="La halle, lundi.", credit="Luc Ozier / 6Medias"),)),
    "og:image": (page(head='<meta property="og:image" content="/photos/halle.jpg">'), (photo(),)),
    "relative to another base": (page(head='<base href="/photos/"><meta property="og:image" content="halle.jpg">'), (photo(),)),
    "og:image and the figure are one": (page(head='<meta property="og:image" content="/photos/halle.jpg?w=1200">', before=FIGURE),
        (Image(url=f"{BASE}/photos/halle.jpg?w=1200", caption="La halle, lundi.", credit="Luc Ozier / 6Medias"),)),
    "an ImageObject with its credit": (page(json_ld={**NEWS, "image": {"@type": "ImageObject", "url": "/photos/halle.jpg",
        "caption": "La halle neuve", "creditText": "© Luc Ozier"}}), (photo(caption="La halle neuve", credit="Luc Ozier"),)),
    "only the first of the crops in JSON-LD": (page(json_ld={**NEWS, "image": [f"{BASE}/photos/a16x9.jpg", f"{BASE}/photos/a1x1.jpg"]}), (photo("a16x9.jpg"),)),
    "two sizes of one picture": (page(head='<meta property="og:image" content="/photos/1200x800_la-halle-aux-osiers.jpg">',
        before='<figure><img src="/photos/640x360_la-halle-aux-osiers.jpg"></figure>'), (photo("1200x800_la-halle-aux-osiers.jpg"),)),
    "lazy": (page(before='<figure><img src="data:image/gif;base64,R0" data-src="/photos/halle.jpg"></figure>'), (photo(),)),
    "the largest of a set": (page(before='<figure><img srcset="/photos/s.jpg 320w, /photos/l.jpg 1280w"></figure>'), (photo("l.jpg"),)),
    "a logo": (page(head='<meta property="og:image" content="/img/logo.png">'), ()),
    "a word that contains logo": (page(head='<meta property="og:image" content="/photos/catalogos.jpg">'), (photo("catalogos.jpg"),)),
    "a tracker": (page(before='<figure><img src="https://ad.doubleclick.net/x.jpg"></figure>'), ()),
    "one pixel": (page(before='<figure><img src="/photos/x.gif" width="1" height="1"></figure>'), ()),
    "an author's portrait": (page(before='<div class="author"><figure><img src="/photos/jeanne.jpg"></figure></div>'), ()),
    "another article's picture": (page(after='<figure><a href="/autre.html"><img src="/photos/autre.jpg"></a></figure>'), ()),
    "a picture that links to itself": (page(before='<figure><a href="/photos/halle.jpg"><img src="/photos/halle.jpg"></a></figure>'), (photo(),)),
    "a thumbnail": (page(before='<figure><img src="/photos/100x100/halle.jpg"></figure>'), ()),
    "two pictures of one script": (page(before='<figure><img src="/i.php?id=1&w=90"></figure><figure><img src="/i.php?id=2"></figure>'),
        (Image(url=f"{BASE}/i.php?id=1&w=90"), Image(url=f"{BASE}/i.php?id=2"))),
    "a caption's hidden label": (page(before='<figure><img src="/photos/halle.jpg"><figcaption><span class="visually-hidden">Légende image, </span>La halle</figcaption></figure>'),
        (photo(caption="La halle"),)),
    "a caption that is only a credit": (page(before='<figure><img src="/photos/halle.jpg"><figcaption>Luc Ozier/AFP</figcaption></figure>'), (photo(credit="Luc Ozier/AFP"),)),
    "lazy under a name of the house": (page(before='<figure><img data-full-src="/photos/halle.jpg"></figure>'), (photo(),)),
    "a shape is no size": (page(before='<figure><img src="/photos/halle.jpg" width="16" height="9"></figure>'), (photo(),)),
    "small by its style": (page(before='<figure><img src="/photos/bip.jpg" style="top:2px; height:35px"></figure>'), ()),
    "a logo that the story is about": (page(before='<figure><img src="/photos/le-logo-du-vannier-sur-une-facade.jpg"></figure>'), (photo("le-logo-du-vannier-sur-une-facade.jpg"),)),
    "a folder of logos": (page(head='<meta property="og:image" content="/img/logo/og_levannier.jpg">'), ()),
    "a picture over another article's first words": (page(before='<div class="own-embed-excerpt"><img src="/photos/autre.jpg"><h4>Le quai</h4></div>'), ()),
    "a podcast's cover": (page(before='<div class="episode_embed"><img src="/photos/emission.jpg"></div>'), ()),
    "one picture behind two resizing services": (page(head='<meta property="og:image" content="https://i.levannier.example/aQ3=/1500x843/2025/04/05/vaX1.jpg">',
        before='<figure><img src="https://i.levannier.example/Zz9=/0x459:5469x3533/fit-in/2025/04/05/vaX1.jpg"><figcaption>La halle</figcaption></figure>'),
        (Image(url="https://i.levannier.example/aQ3=/1500x843/2025/04/05/vaX1.jpg", caption="La halle"),)),
    "a layout with a sidebar": (page(before=f'<div class="post has-sidebar">{FIGURE}</div>'), (photo(caption="La halle, lundi.", credit="Luc Ozier / 6Medias"),)),
    "the sidebar itself": (page(before=f'<div class="sidebar">{FIGURE}</div>'), ()),
    "a link to the page of the picture": (page(before='<figure><a rel="attachment wp-att-7" href="/la-halle/halle/"><img src="/photos/halle.jpg"></a></figure>'), (photo(),)),
    "an advertiser's folder": (page(before='<figure><img src="/media/pub/paysage/halle.jpg"></figure>'), ()),
    "one picture by a name that no other has": (page(head='<meta property="og:image" content="/r/~1~LV~97413f12-bcaa-4f31-ae42-bdf00ce7a9e3.jpeg/600x600/focusPoint/50%2C50/la-halle.jpg">',
        before='<figure><img src="/r/~1~LV~97413f12-bcaa-4f31-ae42-bdf00ce7a9e3.jpeg/850x850/quality/63/la-halle-rouvre.jpg"><figcaption>La halle</figcaption></figure>'),
        (Image(url="https://www.levannier.example/r/~1~LV~97413f12-bcaa-4f31-ae42-bdf00ce7a9e3.jpeg/600x600/focusPoint/50%2C50/la-halle.jpg", caption="La halle"),)),
    "one picture numbered on two hosts": (page(head='<meta property="og:image" content="https://a.levannier.example/k1/43473006.jpg">',
        before='<figure><img src="https://b.levannier.example/k2/43473006.jpg"></figure>'), (Image(url="https://a.levannier.example/k1/43473006.jpg"),)),
    "one picture in two styles": (page(head='<meta property="og:image" content="/photos/original_2696.jpg">',
        before='<figure><img src="/photos/medium_landscape_2696.jpg"></figure>'), (photo("original_2696.jpg"),)),
    "an ImageObject whose name says what is seen": (page(json_ld={**NEWS, "image": {"@type": "ImageObject", "url": "/photos/halle.jpg",
        "name": "Les vanniers de Saulaie devant la halle neuve"}}), (photo(caption="Les vanniers de Saulaie devant la halle neuve"),)),
    "an ImageObject that repeats the headline": (page(json_ld={**NEWS, "image": {"@type": "ImageObject", "url": "/photos/halle.jpg",
        "name": NEWS["headline"], "description": NEWS["headline"]}}), (photo(),)),
    "an ImageObject kept apart": (page(json_ld=[{**NEWS, "image": {"@id": "https://www.levannier.example/halle.html#primaryimage"}},
        {"@type": "ImageObject", "@id": "https://www.levannier.example/halle.html#primaryimage", "url": "/photos/halle.jpg"}]), (photo(),)),
    "an ImageObject that is nowhere": (page(json_ld={**NEWS, "image": {"@id": "https://www.levannier.example/halle.html#primaryimage"}}), ()),
    "a set where an address should be": (page(before='<figure><img data-src="/photos/halle.jpg 1x, /photos/halle2.jpg 2x"></figure>'), (photo(),)),
    "one picture in a style of its content system": (page(head='<meta property="og:image" content="/photos/halle.jpg">',
        before='<figure><img src="/photos/styles/large_880/public/halle.jpg?itok=k3"></figure>'), (photo(),)),
    "one picture in sizes that end its address": (page(head='<meta property="og:image" content="/photos/c58b/large">',
        before='<figure><img src="/photos/c58b/small"><figcaption>La halle</figcaption></figure>'), (photo("c58b/large", caption="La halle"),)),
    "one picture on two hosts of a site": (page(head='<meta property="og:image" content="https://media1.levannier.example/7/image.jpg">',
        before='<figure><img src="https://media2.levannier.example/7/image.jpg"></figure>'), (Image(url="https://media1.levannier.example/7/image.jpg"),)),
    "a logo with a long name": (page(before='<figure><img src="/photos/logo_du_journal_le_vannier_rouge.jpg"></figure>'), ()),
    "a caption that its class calls a credit": (page(before='<figure><img src="/photos/halle.jpg"><figcaption><p class="credits">La halle rouvre après deux ans de travaux, sous la pluie de mai et les saules. © Luc Ozier</p></figcaption></figure>'),
        (photo(caption="La halle rouvre après deux ans de travaux, sous la pluie de mai et les saules.", credit="Luc Ozier"),)),
    "a caption in a box of its own": (page(before='<div class="asset"><img src="/photos/halle.jpg"><div class="credit">Luc Ozier</div><div class="caption">La halle, lundi.</div></div>'),
        (photo(caption="La halle, lundi.", credit="Luc Ozier"),)),
    "a caption that its class calls a copyright": (page(before='<figure><img src="/photos/halle.jpg"><figcaption class="a__copyright">LUC OZIER</figcaption></figure>'), (photo(credit="LUC OZIER"),)),
    "a credit marked with its caption": (page(before='<figure><img src="/photos/halle.jpg"><figcaption class="credit">La halle de Saulaie © Luc Ozier</figcaption></figure>'),
        (photo(caption="La halle de Saulaie", credit="Luc Ozier"),)),
    "only the label of a credit is marked": (page(before='<figure><img src="/photos/halle.jpg"><figcaption><span class="source">Source : </span>DR</figcaption></figure>'), (photo(credit="DR"),)),
    "a caption behind a picture": (page(before='<div><img src="/photos/halle.jpg"><p class="legende">La halle. Photo Luc Ozier</p><p>' + "Un paragraphe. " * 70 + "</p></div>"),
        (photo(caption="La halle.", credit="Luc Ozier"),)),
    "a caption of two lines": (page(before='<figure><img src="/photos/halle.jpg"><figcaption>La halle, 1912<br>Huile sur toile</figcaption></figure>'),
        (photo(caption="La halle, 1912 Huile sur toile"),)),
    "a caption called a legend": (page(before='<div class="article-picture"><img src="/photos/halle.jpg"><p class="legend">La halle. Photo: Luc Ozier</p></div>'),
        (photo(caption="La halle.", credit="Luc Ozier"),)),
    "the article's author beside a picture": (page(before='<div><img src="/photos/halle.jpg"><span class="author">Jeanne Tressard</span></div>'), (photo(),)),
    "an author that a class ties to the picture": (page(before='<div><img src="/photos/halle.jpg"><span class="image-author">Luc Ozier</span></div>'), (photo(credit="Luc Ozier"),)),
    "a button": (page(before='<a href="#"><img src="/i/1.png" alt="Imprimer"></a><img src="/i/pdf.png">'), ()),
    "other articles in boxes of one make": (page(before='<img src="/photos/halle.jpg">', after="".join(f'<div class="media"><img src="/photos/{n}.jpg"><h4>Le quai des vanniers {n}</h4></div>' for n in "abc")),
        (photo(),)),
    "a gallery in boxes of one make": (page(after="".join(f'<div class="vue"><img src="/photos/{n}.jpg"><p class="legende">Le quai des vanniers</p></div>' for n in "abc")),
        tuple(photo(f"{n}.jpg", caption="Le quai des vanniers") for n in "abc")),
    "two boxes are no list": (page(after="".join(f'<div class="media"><img src="/photos/{n}.jpg"><h4>Le quai des vanniers {n}</h4></div>' for n in "ab")),
        (photo("a.jpg"), photo("b.jpg"))),
    "a journalist's portrait by its folder": (page(before='<figure><img src="/photos/team/jeanne.jpg"></figure>'), ()),
    "brackets before a credit": (page(before='<figure><img src="/photos/halle.jpg"><figcaption>La halle (archives) — <em class="credit">Luc Ozier</em></figcaption></figure>'),
        (photo(caption="La halle (archives)", credit="Luc Ozier"),)),
}  # fmt: skip


@pytest.mark.parametrize("html, images", CASES.values(), ids=CASES.keys())
def test_the_pictures_of_an_article(html: str, images: tuple[Image, ...]) -> None:
    read = document(html)
    assert read_images(read, near=next(read.tree.iter("article"))).value == images


CREDITS = {
    "Le pont, mardi. © A. Berthier/Le Vannier": ("Le pont, mardi.", "A. Berthier/Le Vannier"),
    "Le pont, mardi. Photo : J.-P. Oriol / Le Vannier": ("Le pont, mardi.", "J.-P. Oriol / Le Vannier"),
    "Le pont, mardi. © Anne Berthier": ("Le pont, mardi.", "Anne Berthier"),
    "Le pont, mardi. Crédit photo : Anne Berthier": ("Le pont, mardi.", "Anne Berthier"),
    "Le pont, mardi (Photo : Anne Berthier)": ("Le pont, mardi", "Anne Berthier"),
    "Le pont, mardi. Photo Anne Berthier": ("Le pont, mardi.", "Anne Berthier"),
    "Le pont | © Anne Berthier / AFP": ("Le pont", "Anne Berthier / AFP"),
    "Anne Berthier / AFP": (None, "Anne Berthier / AFP"),
    "(Anne Berthier)": (None, "Anne Berthier"),
    "Le pont, mardi. / Par Anne Berthier / AdobeStock": ("Le pont, mardi.", "Anne Berthier / AdobeStock"),
    "Le pont, mardi. Foto : Anne Berthier": ("Le pont, mardi.", "Anne Berthier"),
    "Des passants sur le pont - DR": ("Des passants sur le pont", "DR"),
    "Le pont, mardi. (ANNE BERTHIER / AFP)": ("Le pont, mardi.", "ANNE BERTHIER / AFP"),
    "Le pont est-il sûr ? Reuters/Anne Berthier": ("Le pont est-il sûr ?", "Reuters/Anne Berthier"),
    "Le pont, mardi. (ANNE BERTHIER / HANS LUCAS / AFP)": ("Le pont, mardi.", "ANNE BERTHIER / HANS LUCAS / AFP"),
    "Le pont de Saulaie. (MAIRIE)": ("Le pont de Saulaie.", "MAIRIE"),
    "Le pont, mardi. - A. Berthier": ("Le pont, mardi.", "A. Berthier"),
    "Le pont, sous la pluie - Anne B. Berthier / Unsplash, CC BY": (
        "Le pont, sous la pluie",
        "Anne B. Berthier / Unsplash, CC BY",
    ),
    "Le pont, mardi. | Anne Berthier via Unsplash": ("Le pont, mardi.", "Anne Berthier via Unsplash"),
    "The bridge (Photo by Anne Berthier / AFP)": ("The bridge", "Anne Berthier / AFP"),
    "Le pont, mardi. [Anne BERTHIER / AFP]": ("Le pont, mardi.", "Anne BERTHIER / AFP"),
    "Le pont, mardi (Photo Anne Berthier. AFP)": ("Le pont, mardi", "Anne Berthier. AFP"),
    "Le pont, mardi. Image: Anne Berthier (archives)": ("Le pont, mardi.", "Anne Berthier (archives)"),
    "Le pont (archives). © AFP - Anne Berthier / Hans": ("Le pont (archives).", "AFP - Anne Berthier / Hans"),
    "Le pont relie Saulaie - Mercœur": ("Le pont relie Saulaie - Mercœur", None),
    "Le pont, mardi (vers 10h)": ("Le pont, mardi (vers 10h)", None),
    "Le pont de l'axe Nantes/Rennes": ("Le pont de l'axe Nantes/Rennes", None),
    "© Le Vannier - La foule se pressait sous la halle": ("La foule se pressait sous la halle", "Le Vannier"),
    "ANNE BERTHIER - La foule se pressait sous la halle": ("La foule se pressait sous la halle", "ANNE BERTHIER"),
    "SAULAIE - La foule se pressait sous la halle": ("SAULAIE - La foule se pressait sous la halle", None),
    "© AFP - Anne Berthier": (None, "AFP - Anne Berthier"),
    "Photo d'illustration Le Vannier /Anne BERTHIER": ("Photo d'illustration", "Le Vannier /Anne BERTHIER"),
    "Image d'illustration - Pexels": ("Image d'illustration", "Pexels"),
    "Prétexte - Belga": ("Prétexte", "Belga"),
    "Illustration Anne Berthier": ("Illustration", "Anne Berthier"),
    "Illustration : Anne Berthier": (None, "Anne Berthier"),
    "Photo fournie par Anne Berthier": (None, "Anne Berthier"),
    "Photo prise par un passant": ("Photo prise par un passant", None),
    "Unsplash": (None, "Unsplash"),
    "Source : Le Vannier": (None, "Le Vannier"),
    "Le pont la nuit // Source : Le Vannier": ("Le pont la nuit", "Le Vannier"),
    "Vue de la source : le pont": ("Vue de la source : le pont", None),
    "Le pont, mardi / Ph. DR": ("Le pont, mardi", "DR"),
    "Le pont, mardi. Ph. A. B.": ("Le pont, mardi.", "A. B"),
    "Le pont, mardi (ph Le Vannier)": ("Le pont, mardi", "Le Vannier"),
    "Le pont, mardi. (photo Anne Berthier)": ("Le pont, mardi.", "Anne Berthier"),
    "Le pont, mardi. PHOTO ANNE BERTHIER-OUEST": ("Le pont, mardi.", "ANNE BERTHIER-OUEST"),
    "Le pont, mardi. PHOTO D'ILLUSTRATION": ("Le pont, mardi. PHOTO D'ILLUSTRATION", None),
    "Le pont, mardi. Photo | SIPA": ("Le pont, mardi.", "SIPA"),
    "La photo : Marie est à gauche": ("La photo : Marie est à gauche", None),
    "Le pont fermé, mardi. ANNE BERTHIER": ("Le pont fermé, mardi.", "ANNE BERTHIER"),
    "Le pont fermé, mardi. LV - ANNE BERTHIER": ("Le pont fermé, mardi.", "LV - ANNE BERTHIER"),
    "Le pont fermé, mardi. . DR": ("Le pont fermé, mardi.", "DR"),
    "Le pont fermé en 2022.Anne Berthier via AFP": ("Le pont fermé en 2022.", "Anne Berthier via AFP"),
    "Le pont fermé, mardi. Archives Anne Berthier": ("Le pont fermé, mardi.", "Archives Anne Berthier"),
    "Le pont fermé mardi AFP/Archives - Anne BERTHIER": ("Le pont fermé mardi", "AFP/Archives - Anne BERTHIER"),
    "Le pont, mardi. - Le Vannier: Anne Berthier": ("Le pont, mardi.", "Le Vannier: Anne Berthier"),
    "Le pont, mardi. • ANNE BERTHIER/AFP": ("Le pont, mardi.", "ANNE BERTHIER/AFP"),
    "La halle • Le maire et son adjoint": ("La halle • Le maire et son adjoint", None),
    "Le pont (archives LV)": ("Le pont", "archives LV"),
    "Le pont, mardi (A.B.)": ("Le pont, mardi", "A.B"),
    "Le pont, hier. (DR)": ("Le pont, hier.", "DR"),
    "Le pont (AFP ou ses clients)": ("Le pont", "AFP ou ses clients"),
    "La fenêtre. © levannier.example.com": ("La fenêtre.", "levannier.example.com"),
    "La halle © Le Vannier - Tous droits réservés": ("La halle", "Le Vannier"),
    "Le match PSG - OM": ("Le match PSG - OM", None),
    "Elle a quitté l'ONU": ("Elle a quitté l'ONU", None),
    "Le pont, mardi. AFP/DPA/Anne Berthier": ("Le pont, mardi.", "AFP/DPA/Anne Berthier"),
    "Photo d'illustration": ("Photo d'illustration", None),
    "La photo de mariage des deux vanniers": ("La photo de mariage des deux vanniers", None),
    "": (None, None),
}


@pytest.mark.parametrize("text, parts", CREDITS.items())
def test_a_caption_is_split_from_its_credit(text: str, parts: tuple[str | None, str | None]) -> None:
    assert split_credit(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "a" * 20_000,
        "A" * 20_000,
        ". " + "A'" * 9_000,
        " - " + "Aa " * 9_000,
        "(a/" * 9_000,
        "Photo d'illustration" + " " * 20_000 + "x",
    ],
)
def test_hostile_captions_end(text: str) -> None:
    assert split_credit(text) == (text, None)
