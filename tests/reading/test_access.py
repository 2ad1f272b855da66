from __future__ import annotations

from typing import Any

import pytest
from reading.levannier import NEWS, PARAGRAPHS, document, page

from scraper.reading.access import read_access

LONG = "\n\n".join(PARAGRAPHS * 2)
SHORT = PARAGRAPHS[0]
WALL = '<div class="paywall"><p>La suite est réservée aux abonnés.</p><a href="/abo">Je m\'abonne pour 1 €</a></div>'
OTHERS = '<aside class="related"><ul><li><a href="/b">Les saules <span>Réservé aux abonnés</span></a></li></ul></aside>'


def news(**fields: Any) -> dict[str, Any]:
    return {**NEWS, **fields}


def tier(value: str, name: str = "article:content_tier") -> str:
    return f'<meta property="{name}" content="{value}">'


PART = {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".texte"}
CASES: dict[str, tuple[str, str, str, float | None]] = {
    "nothing said": (page(), LONG, "free", None),
    "declared free": (page(json_ld=news(isAccessibleForFree=True)), LONG, "free", None),
    "declared free in words": (page(json_ld=news(isAccessibleForFree="Yes")), LONG, "free", None),
    "declared paid, whole text, no other sign": (page(json_ld=news(isAccessibleForFree="False")), LONG, "free", None),
    "declared paid, and the meta tag agrees": (page(json_ld=news(isAccessibleForFree=False), head=tier("locked")), LONG, "paywalled", None),
    "declared paid, metered": (page(json_ld=news(isAccessibleForFree=False), head=tier("metered")), LONG, "paywalled", None),
    "metered alone": (page(head=tier("metered")), LONG, "free", None),
    "declared paid, the meta tag says free": (page(json_ld=news(isAccessibleForFree="FALSE"), head=tier("free")), LONG, "free", None),
    "declared paid in its part, wall seen": (page(json_ld=news(hasPart=PART), after=WALL), LONG, "paywalled", None),
    "declared paid, little text": (page(json_ld=news(isAccessibleForFree="http://schema.org/False")), SHORT, "paywalled", None),
    "declared paid, fewer words than declared": (page(json_ld=news(isAccessibleForFree=False, wordCount=900)), LONG, "paywalled", None),
    "fewer words than declared, alone": (page(json_ld=news(wordCount="900")), LONG, "free", None),
    "a wall in words and make": (page(after=WALL), LONG, "paywalled", None),
    "a wall that is hidden": (page(after=f'<div style="display: none">{WALL}</div>'), LONG, "free", None),
    "a member's function": (page(after="<div><p>Pour commenter, vous devez être membre</p><p>Connectez-vous</p></div>"), LONG, "free", None),
    "a login in the site's header": (page(outside='<div id="header"><p>Vous n\'êtes pas membre ?</p><p>Connectez-vous</p></div>'), LONG, "free", None),
    "a wall before other articles": (page(outside=OTHERS), LONG, "free", None),
    "a mark beside another article's headline, and little text": (
        page(outside='<div><a href="/b">Les saules du canal seront taillés avant mars</a><span>Réservé aux abonnés</span></div>'), SHORT, "free", None),
    "a mark beside an offer, and little text": (
        page(outside='<div><a href="/abo">Découvrez toutes nos offres d\'abonnement</a><span>Réservé aux abonnés</span></div>'), SHORT, "paywalled", None),
    "declared free, wall for comments": (page(json_ld=news(isAccessibleForFree=True), outside='<div class="paywall__comments">Commentez : réservé aux abonnés</div>'), LONG, "free", None),
    "declared free, yet a wall": (page(json_ld=news(isAccessibleForFree=True), after=WALL), SHORT, "unknown", None),
    "measured": (page(after="<p><strong>Il vous reste 57 % de cet article à lire.</strong> La suite est réservée.</p>"), LONG, "paywalled", 57.0),
    "measured to the hundredth": (page(after="<p>Il vous reste 45.29% de cet article à lire.</p>"), LONG, "paywalled", 45.29),
    "measured, to discover": (page(after="<span>Il vous reste 77% à découvrir.</span>"), LONG, "paywalled", 77.0),
    "measured by what was read": (page(after="<p>Vous avez lu 20 % de cet article</p>"), LONG, "paywalled", 80.0),
    "measured, of an episode": (page(after="<h3>Il vous reste 78 % de cet épisode à découvrir</h3>"), LONG, "paywalled", 78.0),
    "a percentage that is news": (page(paragraphs=(*PARAGRAPHS, "Il reste 12 % de forêts primaires.")), LONG, "free", None),
    "a share of what is no article": (page(paragraphs=(*PARAGRAPHS, "Il reste 20 % du budget et 12 % de cette forêt.")), LONG, "free", None),
    "measured in parts": (page(after="<h4>Lisez la suite : <b>83 %</b> de ce contenu reste à découvrir</h4>"), LONG, "paywalled", 83.0),
    "a wall's words for the eyes of screen readers": (page(json_ld=news(isAccessibleForFree=False), after='<p><span class="sr-only">Article réservé à nos abonnés</span></p>'), LONG, "free", None),
    "a gift's window": (page(json_ld=news(isAccessibleForFree=False), after='<div class="gift-modal"><p>Pour lire la suite, abonnez-vous</p></div>'), LONG, "free", None),
    "a wall ready on an open page": (page(after=WALL), "\n\n".join(PARAGRAPHS * 4), "free", None),
    "a wall's words in a box that asks to sign in": (page(after="<div class=z1><h3>Cet article complet est réservé aux abonnés</h3><p>Déjà abonné ? Identifiez-vous</p></div>"), LONG, "paywalled", None),
    "a wall's words in a box that names a price": (page(after="<div><p>Pour lire la suite, rejoignez-nous</p><p>1 € par mois</p></div>"), LONG, "paywalled", None),
    "a wall's words in large type, and a share to read": (page(json_ld=news(isAccessibleForFree=False), after="<p><big>Il reste 91% de l'article à lire.</big></p>"), LONG, "paywalled", 91.0),
    "a wall's words behind an icon": (page(after="<div><h6><span class=icon></span> Pour lire la suite de cet article, identifiez-vous</h6><p>Déjà abonné ? Se connecter</p></div>"), LONG, "paywalled", None),
    "a wall's words that head its box": (page(after="<div class=bloc-abonnement><header>Connectez-vous pour afficher la suite</header><p>Déjà abonné ? Se connecter</p></div>"), LONG, "paywalled", None),
    "a wall's words alone": (page(after="<div><p>Cet article est réservé aux abonnés</p></div>"), LONG, "free", None),
    "a wall's words alone, under little text": (page(after="<div><p>Cet article est réservé aux abonnés</p></div>"), SHORT, "paywalled", None),
    "a free account's words, under little text": (page(after="<p>Inscrivez-vous gratuitement pour lire la suite de l'article</p>"), SHORT, "free", None),
    "a membership plugin's wall": (page(after="<div class=content-restricted-message><p>Pour lire la suite, vous devez être membre.</p></div>"), LONG, "paywalled", None),
    "only subscribers may": (page(json_ld=news(isAccessibleForFree=False), after="<h4>Seuls nos abonnés peuvent lire l'intégralité de cet article.</h4>"), LONG, "paywalled", None),
    "premium, by two tags": (page(head=tier("true", "article:premium") + tier("locked")), LONG, "paywalled", None),
    "not premium": (page(head=tier("false", "article:premium"), after='<div class="paywall"></div>'), LONG, "free", None),
}  # fmt: skip


@pytest.mark.parametrize("html, body, access, percent", CASES.values(), ids=CASES.keys())
def test_access(html: str, body: str, access: str, percent: float | None) -> None:
    reach = read_access(document(html), body=body)
    assert (reach.access, reach.percent_hidden) == (access, percent)


@pytest.mark.parametrize(
    ("names", "declared", "access"),
    [
        ("node article is-premium", False, "paywalled"),
        ("node article", False, "free"),
        ("node article is-premium", None, "free"),
        ("premium-ads article", False, "free"),
    ],
)
def test_a_subscribers_mark_on_the_article_is_a_second_sign(names: str, declared: bool | None, access: str) -> None:
    read = document(page(json_ld=news(isAccessibleForFree=declared) if declared is not None else ""))
    near = next(read.tree.iter("p")).getparent()
    near.set("class", names)
    assert read_access(read, body=LONG, near=near).access == access


def test_the_evidence_names_each_sign() -> None:
    html = page(json_ld=news(isAccessibleForFree=False), head=tier("free"))
    signs = {claim.place: claim.verdict for claim in read_access(document(html), body=LONG).evidence}
    assert signs == {"Article.isAccessibleForFree": "lost", "meta[article:content_tier]": "won"}
