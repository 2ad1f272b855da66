"""What stands around a date that no word calls the publication: a byline and separators, or a sentence and an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from scraper.reading.stamps.grammar import Token
from scraper.reading.stamps.surroundings import (
    ARTICLE,
    AUXILIARIES,
    BESIDE_STAMPS,
    BORDER,
    BYLINE_WORDS,
    COMMA_LE,
    CREDIT,
    CREDIT_BEHIND,
    DETERMINERS,
    EVENT_ON,
    EVENTS,
    GOES_ON,
    HEADLINE,
    IN_TOWN,
    OF_THIS_PAGE,
    PREPOSITION,
    SOMETHING_ELSE,
    TOLD,
    TOWN,
    VENUE,
    WALL,
)
from scraper.reading.stamps.words import plain_letters


@dataclass(frozen=True)
class Line:
    """A line as written, in its plain form (letter for letter as long), and its pieces."""

    text: str
    plain: str
    tokens: Sequence[Token]

    @cached_property
    def words(self) -> list[str]:
        """The plain words that belong to no date."""
        return [self.plain[t.start : t.end] for t in self.tokens if t.kind in ("word", "noise")]

    def is_prose(self, start: int, end: int, *, dated: bool, timed: bool) -> bool:
        """True where the words around [start, end) make a sentence, or announce an event.

        `dated`: the day has its year, so that only a sentence speaks against it;
        `timed`: it has its minute too, so that it may close a line after a headline.
        """
        before, after = self._touching(start, end)
        if _opens_byline(before):
            before = []
        if _opens_byline(after):
            after = []
        if dated and timed and not self.plain[end:].strip(" .)") and not ARTICLE.search(self.plain[:start]):
            return bool(EVENTS.search(self.plain))
        if TOLD.search(self.plain[:start]) or (not timed and self._is_on_the_spot(start, end)):
            return True
        if not timed and self._closes_sentence(start, end, dated=dated):
            return True
        if GOES_ON.match(self.plain, end) or EVENT_ON.search(self.plain[:start]) or self._is_caption(start, end):
            return True
        limit = 2 if dated else 1
        if _loose(before) >= (1 if ARTICLE.search(self.plain[:start]) and _is_loose(before[-1:]) else limit):
            return True
        if VENUE.match(self.plain, end):
            return True
        if _loose(after) >= (1 if PREPOSITION.match(self.plain[end:]) else limit):
            return True
        sentence = self._sentence(start, end)
        # With its year, "Concert | 14/09/2023" may be the date of a review; "…, concert à l'église" announces one.
        if EVENTS.search(plain_letters(" ".join(filter(str.islower, sentence))) if dated else self.plain):
            return True
        return not _opens_byline(sentence) and _loose(sentence) >= (3 if dated else 2)

    def _closes_sentence(self, start: int, end: int, *, dated: bool) -> bool:
        """True for "Le ministre norvégien, le 3 mai 2023." and "… sa mère, le jour de ses 108 ans (3 mai 2022)", and before "3 mai : grève"."""
        if not dated and HEADLINE.match(self.text, end):
            return True
        ahead = self.text[:start].rstrip()
        apart = ahead.endswith("(") or COMMA_LE.search(ahead) is not None
        return apart and not (self.words and self.words[0] in BYLINE_WORDS) and self.loose_words(start) >= 2

    def loose_words(self, end: int) -> int:
        """How many words before `end` stand in small letters and are none that newspapers print beside stamps."""
        return _loose([self.text[t.start : t.end] for t in self.tokens if t.kind == "word" and t.end <= end])

    def _is_on_the_spot(self, start: int, end: int) -> bool:
        """True where the date has a place, as captions have and stamps have not, outside of bylines."""
        if self.words and self.words[0] in BYLINE_WORDS:
            return False
        return bool(TOWN.match(self.text, end) or IN_TOWN.search(self.text[:start]))

    def _is_caption(self, start: int, end: int) -> bool:
        """True where a picture's credit stands in the same sentence, or right behind it ("… le 4 mars. ANNE VOS/AFP")."""
        first = max((wall.end() for wall in WALL.finditer(self.plain, 0, start)), default=0)
        wall = WALL.search(self.plain, end)
        others = [t.start for t in self.tokens if t.kind in ("published", "modified") and t.start >= end]
        last = min([wall.start() if wall else len(self.plain), *others])
        return bool(CREDIT.search(self.plain, first, last) or CREDIT_BEHIND.match(self.text, end))

    def is_apart(self, start: int, end: int) -> bool:
        """True where only separators, the ends of the line or a byline stand around [start, end)."""
        before, after = self._touching(start, end)
        return all(
            _opens_byline(words) or all(plain_letters(word) in BESIDE_STAMPS for word in words)
            for words in (before, after)
        )

    def is_attribute(self, start: int) -> bool:
        """True for the "publiée" of "une étude publiée lundi": a word about what stands before it."""
        if not self.text[start].islower():
            return False
        border = self._border_before(start)
        if OF_THIS_PAGE.search(self.plain[border:start]):
            return False
        if SOMETHING_ELSE.search(self.text[:start]):
            return True
        before, _ = self._touching(start, start)
        spoken = self.plain[border:start].split()
        if border and spoken and not set(spoken) - AUXILIARIES:
            return False  # "Cet article, publié le 3, a été mis à jour le 4"
        if len(spoken) < 2 or _opens_byline(before):
            return False
        return _is_loose(before[-1:]) or spoken[0] in DETERMINERS or spoken[1] in ("un", "une")

    def _touching(self, start: int, end: int) -> tuple[list[str], list[str]]:
        """The words, as written, between [start, end) and the next border or date on either side."""
        first, last = self._border_before(start), len(self.plain)
        if border := BORDER.search(self.plain, end):
            last = border.start()
        before: list[str] = []
        after: list[str] = []
        for token in self.tokens:
            if token.kind != "word":
                if token.end <= start:
                    before.clear()
                elif token.start >= end:
                    break
            elif first <= token.start and token.end <= start:
                before.append(self.text[token.start : token.end])
            elif end <= token.start and token.end <= last:
                after.append(self.text[token.start : token.end])
        return before, after

    def _border_before(self, start: int) -> int:
        return max((border.end() for border in BORDER.finditer(self.plain, 0, start)), default=0)

    def _sentence(self, start: int, end: int) -> list[str]:
        first = max((wall.end() for wall in WALL.finditer(self.plain, 0, start)), default=0)
        wall = WALL.search(self.plain, end)
        last = wall.start() if wall else len(self.plain)
        return [
            self.text[t.start : t.end] for t in self.tokens if t.kind == "word" and first <= t.start and t.end <= last
        ]


def _opens_byline(words: Sequence[str]) -> bool:
    return bool(words) and plain_letters(words[0]) in BYLINE_WORDS


def _loose(words: Sequence[str]) -> int:
    return sum(_is_loose([word]) for word in words)


def _is_loose(word: Sequence[str]) -> bool:
    """True for a word in small letters that newspapers do not print beside their stamps; False for no word."""
    return bool(word) and word[0][:1].islower() and len(word[0]) > 2 and plain_letters(word[0]) not in BESIDE_STAMPS
