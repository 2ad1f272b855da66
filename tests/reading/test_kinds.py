from __future__ import annotations

import pytest
from reading.levannier import NEWS, PARAGRAPHS, URL, page, read

from scraper.errors import NotAnArticle

TEASERS = "".join(
    f'<article><h2><a href="/societe/{n}">Le vannier numéro {n} expose ses paniers au marché</a></h2><p>Un atelier de plus'
    " ouvre au bord de la rivière, où l'osier pousse depuis toujours.</p></article>"
    for n in range(14)
)


def bare(title: str, content: str, *, head: str = "", og_type: str = "website") -> str:
    return page(title=title, json_ld=None, og_type=og_type, paragraphs=(), before=content, head=head)


COOKIES = """<div><h2>Nous respectons votre vie privée</h2><p>Avec votre accord, nous et nos 812 partenaires utilisons des cookies
ou traceurs pour stocker et consulter des données personnelles. Vous pouvez retirer votre consentement à tout moment dans
notre politique de confidentialité.</p><button>Paramétrer mes choix</button> <a>Continuer sans accepter</a>
<button>Accepter et continuer</button></div>"""

CARDS = "".join(f'<article><h2><a href="/societe/{n}">Vannier {n} expose ses paniers au marché</a></h2><p>{text}</p></article>'
                for n, text in enumerate(PARAGRAPHS * 3))  # fmt: skip

REFUSED = {
    "a front page": ("https://www.levannier.example/", bare("Le Vannier, toute l'actualité", TEASERS), "listing"),
    "a front page with a tracker": ("https://www.levannier.example/?xtor=1", bare("Le Vannier", TEASERS), "listing"),
    "a section": ("https://www.levannier.example/societe/", bare("Société", TEASERS), "listing"),
    "a section with long cards": ("https://www.levannier.example/societe", bare("Société", CARDS), "listing"),
    "a section with one article": ("https://www.levannier.example/societe", bare("Société", CARDS[: CARDS.index("</article>")] + "</article>"), "listing"),
    "a section's second page": ("https://www.levannier.example/societe/page/2/", bare("Société", TEASERS), "listing"),
    "a tag": ("https://www.levannier.example/tag/osier", bare("Osier", TEASERS), "listing"),
    "an author's page": ("https://www.levannier.example/auteur/jeanne-tressard", bare("Jeanne Tressard", TEASERS, og_type="profile"), "listing"),
    "a search": ("https://www.levannier.example/recherche?q=osier", bare("Résultats", TEASERS), "listing"),
    "a section that declares its articles": (
        "https://www.levannier.example/societe",
        page(title="Société", paragraphs=(), before=TEASERS, og_type="website",
             json_ld=[dict(NEWS, url=f"https://www.levannier.example/societe/{n}") for n in range(5)]),
        "listing",
    ),
    "Cloudflare": (URL, bare("Just a moment...", '<div id="cf-challenge">Checking your browser</div>'), "wall"),
    "a challenge in French": (URL, bare("Un instant…", "<p>Vérification que vous êtes humain.</p>"), "wall"),
    "a captcha by its mark": (URL, bare("levannier.example", '<iframe src="https://geo.captcha-delivery.com/c"></iframe>'), "wall"),
    "404 sent with 200": (URL, bare("Page introuvable", TEASERS), "wall"),
    "404 in the heading only": (URL, bare("Erreur 404", "<p>Cette page n'existe pas ou plus.</p>" + TEASERS), "wall"),
    "404 on a template that says article": (URL, bare("Page non trouvée", "<p>Retour à l'accueil</p>", og_type="article"), "wall"),
    "a server's error": (URL, bare("502 Bad Gateway", "<p>nginx</p>"), "wall"),
    "a login": (URL, bare("Se connecter", '<form><input name="mail"><input type="password"></form>'), "wall"),
    "a consent page": (URL, bare("Le Vannier : vos choix sur les cookies", COOKIES), "wall"),
    "a page without text": (URL, page(paragraphs=()), "empty"),
    "a page that needs a script": (URL, bare("Le Vannier", "<noscript>Activez JavaScript.</noscript>", og_type=""), "empty"),
}  # fmt: skip


@pytest.mark.parametrize("url, html, reason", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_article(url: str, html: str, reason: str) -> None:
    with pytest.raises(NotAnArticle) as refused:
        read(html, url=url)
    assert (refused.value.reason, refused.value.url) == (reason, url)


LONG = PARAGRAPHS * 3
WALL = "<div class=paywall><p>La suite est réservée aux abonnés.</p><a href=/abo>Je m'abonne pour 1 €</a></div>"
KEPT = {
    "an article of the common sort": (URL, page(), "article"),
    "nothing declared": (URL, page(json_ld=None, og_type=""), "article"),
    "declared as a site's page": (URL, page(json_ld=None, og_type="website", paragraphs=LONG), "article"),
    "beside many headlines": (URL, page(json_ld=None, outside=TEASERS), "article"),
    "under a section's address": ("https://www.levannier.example/dossiers/osier", page(og_type=""), "article"),
    "a name below a category's address": (
        "https://www.levannier.example/categories/ville/la-halle-aux-vanniers-rouvre-samedi-a-vanne/",
        page(json_ld=None, og_type="", outside=TEASERS), "article",
    ),
    "linked to by its own breadcrumb": ("https://www.levannier.example/12", page(json_ld=None, og_type="", before='<nav><a href="/">Accueil</a> <a href="/12">La halle</a></nav>'), "article"),
    "linked to from its own header": (
        "https://www.levannier.example/12",
        page(json_ld=None, og_type="", outside=TEASERS, before='<header><h1>La halle</h1>' + '<a href="/12">Permalien</a>' * 6 + "</header>"),
        "article",
    ),
    "with a menu of its own parts": (
        "https://www.levannier.example/12",
        page(json_ld=None, og_type="", outside=TEASERS, before='<nav>' + '<a href="/12#suite">Suite</a>' * 6 + "</nav>"),
        "article",
    ),
    "an address without a name": ("https://www.levannier.example/12", page(json_ld=None), "article"),
    "about an error": (URL, page(title="404 personnes relogées après la crue", json_ld=None), "article"),
    "about consent": (URL, page(title="Cookies : ce que change la loi", json_ld=None), "article"),
    "with a login window": (URL, page(json_ld=None, after='<div class="modal"><h1>Connexion</h1><input type="password"></div>'), "article"),
    "with a cookie banner": (URL, page(json_ld=None, og_type="", outside=COOKIES), "article"),
    "with a captcha under its comments": (URL, page(json_ld=None, og_type="", paragraphs=LONG, outside='<script src="https://hcaptcha.com/1/api.js"></script>'), "article"),
    "a video by its data": (URL, page(json_ld={"@type": "VideoObject", "name": "La halle"}, og_type="video.other", paragraphs=PARAGRAPHS[:2]), "video"),
    "a video by its address": ("https://www.levannier.example/videos/la-halle-rouvre-12.html", page(paragraphs=PARAGRAPHS[:1]), "video"),
    "an article about a video, at length": ("https://www.levannier.example/videos/la-halle-rouvre-12.html", page(paragraphs=LONG), "article"),
    "a gallery by its data": (URL, page(json_ld={"@type": "ImageGallery"}, og_type="", paragraphs=PARAGRAPHS[:1]), "gallery"),
    "a gallery by its address": ("https://www.levannier.example/diaporama/la-halle-en-images-12.html", page(paragraphs=PARAGRAPHS[:1]), "gallery"),
    "a wall before the whole text": (URL, page(paragraphs=(), after=WALL), "article"),
}  # fmt: skip


@pytest.mark.parametrize("url, html, kind", KEPT.values(), ids=KEPT.keys())
def test_what_is_an_article(url: str, html: str, kind: str) -> None:
    assert read(html, url=url).kind == kind


def test_an_article_of_which_a_wall_leaves_no_text() -> None:
    article = read(page(paragraphs=(), after=f"<p>Par Jeanne Tressard, publié le 3 mai 2026.</p>{WALL}"), url=URL)
    assert (article.body, article.access) == ("", "paywalled")
