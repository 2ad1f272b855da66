"""Lists of tags that a page displays, and key words that are the site's and not the article's."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import Any

from scraper.reading.document import Document, fold
from scraper.reading.sections.names import is_general, names_no_section, plain
from scraper.reading.site import host_of, names_given
from scraper.reading.visible import seen_text

LABEL = re.compile(
    r"^\W*(?:mots?[- ]?cl(?:é|e|ef)s?|tags?|th[èe]mes?|th[ée]matiques?|étiquettes?|libellés?|sujets?|keywords?|topics?)\s*:\s*",
    re.I,
)
_BEGINS = re.compile(r"\W*(?:mots?|tags?|th[èeé]m|[ée]tiq|libel|sujet|keyw|topic)", re.I)
_LIST_NAME = re.compile(
    r"(?:^|[\s_-])(?:tags|itemtags\w*|tag-?lists?|taglist|themes|etiquettes?|keywords?|topics|labels-list)(?:$|[\s_-])|mots?[-_]?cl(?:[eé]|ef)?[-_]?s?"
    r"|(?-i:[a-z](?:Tags|Keywords|Topics|TagList)(?:$|[\s_-]|Block|List))|tags-?links|tagsList",
    re.I,
)
_NOT_OF_THE_ARTICLE = re.compile(
    r"menu|(?:^|[\s_-])nav|hot[-_]|trending|suggest|popular|cloud|nuage|banner|teaser|card|newsletter|share|sponsor|(?<!with-)(?<!has-)comment|sidebar|search|ligatus|related-article|recirc|reco[-_]|same-topic|memetheme",
    re.I,
)
_NO_TAG = re.compile(
    r"(?:tou(?:s|tes|t)|voir|lire|plus|suivre|partager|imprimer|télécharger|commenter|envoyer|page) .*|partager|imprimer|facebook|twitter|x|whatsapp|linkedin|e-?mail|mail|rss"
    r"|(?:articles? )?abonnés?|suivre|premium",
    re.I,
)
_NEWS_WORD = re.compile(
    r"(?:actu\w*|infos?|informations?|news|journal|journaux|presse|médias?|hebdo\w*|quotidien|magazine|articles?)", re.I
)
_LABELLED = ("p", "div", "span", "ul", "ol", "li", "dl", "footer", "section", "td", "font", "small", "aside")
_LONGEST, _USUAL_LONGEST = 60, 30
"""Letters of a tag, and of half of a list."""
_FEWEST_CUT = 4
_SHORTEST = 4
"""Letters of a word that shows of what the title speaks."""
_MOST = 20
_MOST_LISTS = 2
"""Sisters with a list of their own are other articles."""
_LONGEST_LINE = 400


def shown_tags(document: Document) -> tuple[str, list[str]]:
    """(place, tags) of the first list that its class or its first word calls tags; empty where there is none."""
    lists: dict[str, list[Any]] = {}
    for element in document.tree.iter("div", "ul", "ol", "p", "nav", "section", "footer", "aside", "dl", "span"):
        names = element.get("class") or element.get("id")
        if names and _is_list_name(names):
            lists.setdefault(names, []).append(element)
    for names, elements in lists.items():
        if len(elements) <= _MOST_LISTS and (tags := _tags_of(elements[0])):
            return f"{elements[0].tag}.{names.split(' ')[0]}", tags
    for element in document.tree.iter(*_LABELLED):
        if tags := _labelled(element):
            return "a line that begins with its label", tags
    return "", []


@lru_cache(maxsize=8192)
def _is_list_name(names: str) -> bool:
    return _LIST_NAME.search(names) is not None and not _NOT_OF_THE_ARTICLE.search(names)


def _tags_of(element: Any) -> list[str]:
    if len(element.text_content()) > _LONGEST * _MOST or _stands_elsewhere(element):
        return []
    inside = list(element.iter("a"))
    parts = inside or list(element.iter("li")) or [e for e in element.iter("span") if not len(e) and e is not element]
    tags = list(dict.fromkeys(filter(None, (LABEL.sub("", seen_text(part)).strip(" #,;") for part in parts))))
    return [tag for tag in tags if not _NO_TAG.fullmatch(tag)] if _could_be_tags(tags) else []


def _stands_elsewhere(element: Any) -> bool:
    """True in a menu, in the site's footer, or in a box of other articles."""
    inside_article = False
    for above in element.iterancestors():
        inside_article = inside_article or above.tag == "article"
        names = above.get("class") or ""
        if above.tag == "nav" or (above.tag == "footer" and not inside_article and "entry" not in names):
            article = next(above.iterancestors("article", "main"), None)
            if article is None or above.tag == "nav":
                return True
        if above.tag not in ("html", "body") and names and _is_elsewhere(names):
            return True
    return False


@lru_cache(maxsize=8192)
def _is_elsewhere(names: str) -> bool:
    return _NOT_OF_THE_ARTICLE.search(names) is not None


def _labelled(element: Any) -> list[str]:
    own = element.text
    first = own if own and not own.isspace() else next((child.text for child in element[:1]), None)
    if not first or len(first) > _LONGEST or not _BEGINS.match(first):
        return []
    text = fold(element.text_content())
    if len(text) > _LONGEST_LINE or not (label := LABEL.match(text)) or _stands_elsewhere(element):
        return []
    links = [fold(link.text_content()) for link in element.iter("a")]
    tags = [tag.strip(" #.") for tag in (links or re.split(r"\s*[,;|•·/]\s*", text[label.end() :]))]
    return tags if _could_be_tags(tags) and (links or len(tags) > 1) else []


def _could_be_tags(tags: list[str]) -> bool:
    """True for short names without a title among them."""
    lengths = sorted(map(len, tags))
    return (
        0 < len(tags) <= _MOST
        and lengths[-1] <= _LONGEST
        and lengths[len(lengths) // 2] <= _USUAL_LONGEST
        and sum(_NO_TAG.fullmatch(tag) is not None for tag in tags) * 2 < len(tags)
    )


def are_of_site(words: list[str], document: Document) -> bool:
    """True for key words that stand on every page: the newspaper's name or trade among them, or none in the text."""
    host = plain(host_of(document.url).rpartition(".")[0])
    house = {plain(name) for name in names_given(document)} | {host}
    title = plain(" ".join(_titles(document)))
    letters = [plain(word) for word in words]
    if any(word in house or f"le{word}" in house for word in letters):
        return True
    others = [word for word in words if plain(word) not in host and not _is_of_news(word)]
    if len(others) < len(words):
        return not any(part in title for word in others for part in map(plain, word.split()) if len(part) >= _SHORTEST)
    text = plain(" ".join(p.text_content() for p in document.tree.iter("h1", "h2", "p", "font", "td")))
    return not any(word and (word in title or word in text) for word in letters)


def without_title(words: list[str], document: Document) -> list[str]:
    """Key words without those at their end that stand in the title one after the other: a program cut them from there."""
    tokens = [parts for title in _titles(document) for parts in (title.split(), re.findall(r"\w+", title))]
    cut = max((_last_in_order(words, [*map(plain, parts)]) for parts in tokens), default=0)
    return words[:-cut] if cut >= _FEWEST_CUT else words


def _titles(document: Document) -> tuple[str, ...]:
    return (*document.meta_values("og:title"), fold(document.tree.findtext(".//title")))


def _last_in_order(words: list[str], title: list[str]) -> int:
    """How many of the last words are single ones of the title, in its order."""
    rest = reversed(title)
    return sum(1 for _ in takewhile(lambda word: " " not in word and plain(word) in rest, reversed(words)))


def _is_of_news(word: str) -> bool:
    return _NEWS_WORD.fullmatch(word) is not None or is_general(word) or names_no_section(word)
