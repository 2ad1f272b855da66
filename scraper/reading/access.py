"""Whether an article could be read whole, and how the page says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scraper.article import Access
from scraper.evidence import Claim, Source
from scraper.reading.document import Document, fold
from scraper.reading.structured import article_nodes

_FALSE = frozenset({"false", "no", "0", "non"})
_TRUE = frozenset({"true", "yes", "1", "oui"})
_TIER_METAS = ("article:content_tier", "og:article:content_tier", "content_tier")
_PREMIUM_METAS = ("article:premium", "premium", "is_premium", "ispremium", "article:opengraph:premium")
_PERCENT = re.compile(
    r"(?:il vous )?reste (?:encore )?(?:plus de |environ )?(\d{1,3}(?:[.,]\d+)?) ?% (?:de (?:cet|l['’])? ?article|de ce |du |à (?:lire|découvrir)|de (?:la|cette) )"
    r"|(\d{1,3}) ?% (?:de (?:cet|l['’]) ?article|du contenu|du texte) (?:reste|restent|à lire|à découvrir)",
    re.I,
)
_PERCENT_READ = re.compile(r"vous avez lu (\d{1,3}) ?% de (?:cet|l['’]) ?article", re.I)
_WALL = re.compile(
    r"(?:la |lire la |pour lire la )suite (?:de (?:cet|l['’]) ?(?:article|enquête|entretien|interview) )?est (?:réservée?|accessible)"
    r"|(?:cet|l['’]) ?(?:article|contenu) est (?:exclusivement )?(?:réservé|accessible)e? (?:uniquement |exclusivement )?(?:à (?:nos|tous nos|ses)|aux)? ?(?:abonn|membres)"
    r"|article (?:réservé (?:à nos|aux) (?:abonn|membres)|payant)|contenu réservé (?:à nos|aux) (?:abonn|membres)"
    r"|^réservée? (?:à nos|aux) abonné(?:s|e|es|·es|\.e\.s|\(e\)s)?\W*$|^article abonnés?$|lecture (?:de (?:cet|l['’]) ?article )?est réservée"
    r"|(?:abonnez-vous|inscrivez-vous|connectez-vous) pour (?:lire|accéder à|découvrir) (?:la suite|l['’]intégralité|la totalité|l['’]article en entier|cet article)"
    r"|pour lire (?:la suite|l['’]intégralité)(?: de (?:cet|l['’]) ?article)?[ ,:]*(?:abonnez|rejoignez|identifiez|connectez|inscrivez)"
    r"|^(?:je m['’]abonne pour|pour) lire la suite\W*$|vous (?:devez être|n['’]êtes pas) abonné"
    r"|(?:this (?:article|content) is (?:for|reserved)|subscribe to (?:read|continue))",
    re.I,
)
_WALL_CLASS = re.compile(r"(?:^|[\s_-])(?:paywall|pay-wall|article-locked|piano-(?:offer|paywall)|qiota|poool)", re.I)
# What a site hides until its script decides, offers for comments, or names after what it removes.
_IDLE_CLASS = re.compile(
    r"hidden|hide|comment|footer|user|navigation|trigger|remove|placeholder|non-paywall|post-paywall|paywall-content"
    r"|d-none|template|logo|header|sticky|friend|archive",
    re.I,
)
_LONGEST_WALL_LINE = 260
_SHORT_TEXT = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """`percent_hidden` is what the page says that it keeps back, of 100; None where it gives no figure."""

    access: Access
    percent_hidden: float | None = None
    evidence: tuple[Claim, ...] = ()


def read_access(document: Document, *, body: str, near: Any = None) -> Reach:
    """Free, or behind a paywall.

    A page that is declared paid and shows its whole text may be open today, and
    every page of a paid newspaper carries the wall's words somewhere: so it takes
    two signs, or a measured part kept back. `unknown` where the page is declared
    free and yet shows its wall.
    """
    declared = list(_declared(document))
    paid = [claim for claim, is_free in declared if not is_free]
    free = [claim for claim, is_free in declared if is_free]
    seen, percent = _seen(document, near)
    if (cut := _cut_short(document, body, declared_paid=bool(paid))) is not None:
        seen.append(cut)
    access, why = _judge(paid=len(paid), free=len(free), seen=len(seen), percent=percent)
    against = "free" if access == "paywalled" else "paywalled"
    evidence = [c.judged("lost" if against == "paywalled" else "won", why) for c in (*paid, *seen)]
    evidence += [c.judged("lost" if against == "free" else "won", why) for c in free]
    return Reach(access=access, percent_hidden=percent, evidence=tuple(evidence))


def _judge(*, paid: int, free: int, seen: int, percent: float | None) -> tuple[Access, str]:
    if percent is not None:
        return "paywalled", "the page says how much it keeps back"
    if free and not paid:
        return ("unknown", "declared free, yet a wall is shown twice") if seen >= 2 else ("free", "declared free")
    if paid and not free and paid + seen >= 2:
        return "paywalled", f"{paid + seen} signs of a wall"
    if not paid and seen >= 2:
        return "paywalled", f"{seen} signs of a wall"
    if paid and free:
        return (
            ("paywalled", "declared both ways, and a wall is shown")
            if seen
            else ("free", "declared both ways, no wall")
        )
    return "free", "fewer than two signs of a wall"


def _declared(document: Document) -> Iterator[tuple[Claim, bool]]:
    """(claim, whether it says free). A metered page counts as paid: it is open to some readings only."""
    values: dict[str, bool] = {}
    for node in article_nodes(document):
        own = _boolean(node.get("isAccessibleForFree"))
        if own is not None:
            values.setdefault("Article.isAccessibleForFree", own)
            continue
        parts = node.get("hasPart")
        inner = [_boolean(p.get("isAccessibleForFree")) for p in _list(parts) if isinstance(p, dict)]
        if False in inner:
            values.setdefault("Article.hasPart.isAccessibleForFree", False)
    for place, free in values.items():
        yield _claim(str(free), "json-ld", place), free
    for name in _TIER_METAS:
        for value in document.meta_values(name)[:1]:
            if value.lower() in ("free", "locked", "metered", "paid", "premium"):
                yield _claim(value, "meta", f"meta[{name}]"), value.lower() == "free"
    for name in _PREMIUM_METAS:
        for value in document.meta_values(name)[:1]:
            if value.lower() in _TRUE | _FALSE:
                yield _claim(value, "meta", f"meta[{name}]"), value.lower() in _FALSE


def _seen(document: Document, near: Any) -> tuple[list[Claim], float | None]:
    """Signs that a reader sees: one for the wall's words, one for an element made for them; and the part kept back."""
    words: Claim | None = None
    built: Claim | None = None
    percent: float | None = None
    for element in document.tree.iter(
        "p", "div", "span", "strong", "h2", "h3", "h4", "section", "aside", "a", "b", "em"
    ):
        text = element.text
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if built is None and "pay" in name and _WALL_CLASS.search(name) and not _IDLE_CLASS.search(name):
            inside = fold(element.text_content()[:2000])
            if 15 < len(inside) < 1500 and not _is_hidden(element):
                built = _claim(inside[:120], "displayed", f"{element.tag}.{(element.get('class') or '').split(' ')[0]}")
        if not text or len(text) < 12:
            continue
        if "%" in text or (len(element) and "rest" in text):
            line = fold(element.text_content()[:400])
            if percent is None and (value := _percent_hidden(line)) is not None:
                percent = value
                words = _claim(line[:160], "displayed", str(element.tag))
        if (
            words is None
            and len(text) < _LONGEST_WALL_LINE
            and _WALL.search(fold(text))
            and _at_the_text(element, near)
        ):
            words = _claim(fold(text), "displayed", f"{element.tag}.{(element.get('class') or '').split(' ')[0]}")
    return [claim for claim in (words, built) if claim], percent


def _percent_hidden(line: str) -> float | None:
    if found := _PERCENT.search(line):
        value = float((found.group(1) or found.group(2)).replace(",", "."))
    elif found := _PERCENT_READ.search(line):
        value = 100.0 - float(found.group(1))
    else:
        return None
    return value if 0 < value <= 100 else None


def _cut_short(document: Document, body: str, *, declared_paid: bool) -> Claim | None:
    """A sign where less text is there than is declared, or hardly any on a page that is declared paid."""
    words = len(body.split())
    for node in article_nodes(document):
        declared = str(node.get("wordCount") or "")
        if declared.isdigit() and int(declared) > 150 and words < 0.6 * int(declared):
            return _claim(f"{words} of {declared} words", "json-ld", "Article.wordCount")
    if declared_paid and len(body) < _SHORT_TEXT:
        return _claim(f"a text of {len(body)} letters", "text", "the body")
    return None


def _at_the_text(element: Any, near: Any) -> bool:
    """True unless the words label another article: those stand in links, lists and cards."""
    if _is_hidden(element):
        return False
    for above in (element, *element.iterancestors()):
        if above.tag in ("a", "li", "nav", "footer", "header", "figure"):
            return above.tag == "a" and near is not None and near in above.iterancestors()
        name = f"{above.get('class') or ''} {above.get('id') or ''}".lower()
        if any(word in name for word in ("teaser", "related", "comment", "card", "newsletter", "reaction")):
            return False
    return True


def _is_hidden(element: Any) -> bool:
    for above in (element, *element.iterancestors()):
        name = f" {above.get('class') or ''} ".lower()
        style = (above.get("style") or "").replace(" ", "").lower()
        if "display:none" in style or above.get("hidden") is not None or above.get("aria-hidden") == "true":
            return True
        if " hidden " in name or " hide " in name or " d-none " in name:
            return True
    return False


def _boolean(value: Any) -> bool | None:
    text = str(value).strip().rsplit("/", 1)[-1].lower()
    return True if text in _TRUE else False if text in _FALSE else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _claim(value: str, source: Source, place: str) -> Claim:
    return Claim(field="access", value=value, source=source, place=place)
