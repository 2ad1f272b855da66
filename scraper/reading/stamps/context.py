"""What stands around a date that no word calls the publication: a byline and separators, or a sentence and an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from scraper.reading.stamps.grammar import Token
from scraper.reading.stamps.words import plain_letters

BYLINE_WORDS = frozenset({"par", "by", "avec", "article", "ecrit", "redaction", "afp", "reuters", "belga", "ats"})
ISSUES = frozenset({
    "emission", "emissions", "diffusion", "edition", "article", "journal", "publication", "version", "numero", "podcast",
    "replay", "chronique", "jt", "video", "live", "direct", "reportage", "revue", "matinale", "hebdo", "magazine", "mensuel", "n", "no", "depeche", "newsletter", "bulletin", "date", "actualite", "actualites", "info", "infos",
    "informations", "communique", "billet", "tribune", "breve", "episode", "episodes",
})  # fmt: skip
"""What may stand before "du 14 septembre 2023"; "les attentats du …" is no stamp."""

_BESIDE_STAMPS = BYLINE_WORDS | ISSUES | frozenset({
    "journaliste", "correspondant", "correspondante", "envoye", "envoyee", "special", "speciale", "photo", "photos", "video",
    "image", "images", "credit", "source", "partage", "partages", "partager", "commentaire", "commentaires", "reaction",
    "reactions", "vue", "vues", "min", "minute", "minutes", "temps", "lecture", "lire", "ecouter", "reserve", "abonne",
    "abonnes", "aux", "and", "from", "read", "heure", "presse", "dans",
})  # fmt: skip
"""Words in small letters that newspapers print beside a stamp."""
_EVENTS = re.compile(
    r"\b(?:matche?s?|concerts?|rencontres?|dedicaces?|conferences?|spectacles?|projections?|rediffusions?|(?<!la )reunions?|"
    r"expos?(?:itions?)?|portes? ouvertes?|inaugurations?|vernissages?|messes?|obseques|funerailles|brocantes?|"
    r"vide-greniers?|festivals?|seances?|coup d'envoi|ateliers?|lotos?|bals?|visites?|soirees?|tournois?|defiles?|"
    r"ceremonies?|stages?|repas|randonnees?|inscriptions?|billetterie|reservations?|entree|ouvert\w*|ferme\w*|"
    r"audiences?|delibere|rassemblements?|manifestations?|meetings?|scrutin|retransmission|a suivre|kick-off)(?![a-z])"
)
"""What is announced for a day and an hour."""
_BORDER = re.compile(r"[|•·()\[\]<>«»\":;,/…]|(?<![a-z\d])-+|-+(?![a-z\d])|[.!?](?![a-z\d])")
_WALL = re.compile(r"[|•·()\[\]<>]|(?<![a-z\d])-+(?![a-z\d])|[.!?](?![a-z\d])")
"""What parts a stamp from a sentence; a comma does not."""
_ARTICLE = re.compile(r"(?:^|[^a-z])(?:le|ce|du|des|de|en|au|l')\s*$")
_OF_THIS_PAGE = re.compile(
    r"\b(?:ce|cet|cette|le|la|l'|notre)\s?(?:present\s|presente\s)?(?:contenu|article|texte|page|billet|enquete|reportage|entretien|interview"
    r"|tribune|chronique|video|podcast|dossier|depeche|papier|sujet)\s(?:(?:a|avait)\s(?:d'abord\s|initialement\s)?ete|est|fut)"
    r"(?:\s(?:d'abord|initialement))?\s*$"
)
""" "Ce contenu a été publié le …" speaks of the page itself."""
_SOMETHING_ELSE = re.compile(
    r"(?:\A|[.!?]\s+)(?:(?:[Ll][ae]s?|[Uu]ne?|[Ss](?:on|a|es)|[Ll]eurs?|[Dd]es) |[Ll]['’])(?!r[ée]daction|article|texte|entretien|enqu[êe]te)"
    r"[a-zà-ÿ]{3,}[^.|•·()\d]{0,60},\s\Z"
    r"|(?:\A|[.!?]\s+)(?:Albums?|Livres?|Romans?|Essais?|Films?|Disques?|[ÉE]tudes?|Rapports?|Arr[êe]t[ée]s?|D[ée]crets?|Sondages?|Ouvrages?|Clips?|Lois?) \Z"
)
""" "Son livre, publié le …" and "Album paru le …" speak of another work."""
_AUXILIARIES = frozenset({"a", "ete", "est", "puis", "ensuite", "depuis"})
_DETERMINERS = frozenset(
    {"un", "une", "des", "les", "cette", "cet", "ces", "sa", "son", "ses", "leur", "leurs", "notre"}
)
_GOES_ON = re.compile(
    r"\s*,\s*(?:(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs|deux|trois)\s(?!redaction)|l')[a-z'-]+\s+[a-z]"
    r"|\s*,\s*(?:il|elle|ils|elles|on|nous|je|c'est|c'etait)\s|\s*:\s*(?:un|une|le|la|les|des|ce|quand|pourquoi)\s+[a-z'-]+\s+[a-z]"
)
""" "Le 4 mars 2025, il pleut" and "4 mars 2025 : une date à retenir" go on as sentences do."""
_EVENT_ON = re.compile(_EVENTS.pattern + r"\s+le\s*$")
_CREDIT = re.compile(r"©|\bcredits?\b\s*(?:photos?)?\s*:|\bphotos?\s+(?:de\s+|d'|:)")
_CREDIT_BEHIND = re.compile(
    r"\.\s+(?:Photos?\s*:|(?:AFP|AP|Reuters|REUTERS|Belga|BELGA|Keystone|KEYSTONE|EPA)\s?/|[A-ZÀ-Ý][A-ZÀ-Ý' .-]{3,40}\s?/\s?[A-Z]{2,}|©)"
)
_PREPOSITION = re.compile(r"\s*(?:a|au|aux|en|dans|pour|sur|chez|contre|devant|pres|et|ou|que|qui)\b(?!\s*\d)")

_TOLD = re.compile(r"\b(?:c'est|c'etait|ce fut|ce sera|etait|fut|remonte|remontent)\s(?:a?u?\s?le\s*|au\s*)?$")
""" "C'était le 17 octobre 1961"."""
_TOWN = re.compile(r"\s*,?\s*[àÀ] (?:l['’]|la |le )?(?!Midi|Minuit|MIDI|MINUIT)[A-ZÀ-Ý]")
_HEADLINE = re.compile(r"\s*:\s+[a-zà-ÿ]{4,}")
_COMMA_LE = re.compile(r",\s+le\Z")
_IN_TOWN = re.compile(
    r"\b(?:à|au|aux|en) [A-ZÀ-Ý][^.|•·]*(?:,|\ble)\s*\Z|\bdans l(?:es? |a |['’])[A-ZÀ-Ý][^.|•·]*,\s*\Z"
)
""" "La ministre à Oslo, le 12 février 2024" stands below a picture."""
_VENUE = re.compile(r"\s*(?:au|aux|chez)\b(?!\s*\d)")
""" "jeudi à 20h30 au Zénith"."""


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
        if dated and timed and not self.plain[end:].strip(" .)") and not _ARTICLE.search(self.plain[:start]):
            return bool(_EVENTS.search(self.plain))
        if _TOLD.search(self.plain[:start]) or (not timed and self._is_on_the_spot(start, end)):
            return True
        if not timed and self._closes_sentence(start, end, dated=dated):
            return True
        if _GOES_ON.match(self.plain, end) or _EVENT_ON.search(self.plain[:start]) or self._is_caption(start, end):
            return True
        limit = 2 if dated else 1
        if _loose(before) >= (1 if _ARTICLE.search(self.plain[:start]) and _is_loose(before[-1:]) else limit):
            return True
        if _VENUE.match(self.plain, end):
            return True
        if _loose(after) >= (1 if _PREPOSITION.match(self.plain[end:]) else limit):
            return True
        sentence = self._sentence(start, end)
        # With its year, "Concert | 14/09/2023" may be the date of a review; "…, concert à l'église" announces one.
        if _EVENTS.search(plain_letters(" ".join(filter(str.islower, sentence))) if dated else self.plain):
            return True
        return not _opens_byline(sentence) and _loose(sentence) >= (3 if dated else 2)

    def _closes_sentence(self, start: int, end: int, *, dated: bool) -> bool:
        """True for "Le ministre norvégien, le 3 mai 2023." and "… sa mère, le jour de ses 108 ans (3 mai 2022)", and before "3 mai : grève"."""
        if not dated and _HEADLINE.match(self.text, end):
            return True
        ahead = self.text[:start].rstrip()
        apart = ahead.endswith("(") or _COMMA_LE.search(ahead) is not None
        return apart and not (self.words and self.words[0] in BYLINE_WORDS) and self.loose_words(start) >= 2

    def loose_words(self, end: int) -> int:
        """How many words before `end` stand in small letters and are none that newspapers print beside stamps."""
        return _loose([self.text[t.start : t.end] for t in self.tokens if t.kind == "word" and t.end <= end])

    def _is_on_the_spot(self, start: int, end: int) -> bool:
        """True where the date has a place, as captions have and stamps have not, outside of bylines."""
        if self.words and self.words[0] in BYLINE_WORDS:
            return False
        return bool(_TOWN.match(self.text, end) or _IN_TOWN.search(self.text[:start]))

    def _is_caption(self, start: int, end: int) -> bool:
        """True where a picture's credit stands in the same sentence, or right behind it ("… le 4 mars. ANNE VOS/AFP")."""
        first = max((wall.end() for wall in _WALL.finditer(self.plain, 0, start)), default=0)
        wall = _WALL.search(self.plain, end)
        last = wall.start() if wall else len(self.plain)
        return bool(_CREDIT.search(self.plain, first, last) or _CREDIT_BEHIND.match(self.text, end))

    def is_apart(self, start: int, end: int) -> bool:
        """True where only separators, the ends of the line or a byline stand around [start, end)."""
        before, after = self._touching(start, end)
        return all(
            _opens_byline(words) or all(plain_letters(word) in _BESIDE_STAMPS for word in words)
            for words in (before, after)
        )

    def is_attribute(self, start: int) -> bool:
        """True for the "publiée" of "une étude publiée lundi": a word about what stands before it."""
        if not self.text[start].islower():
            return False
        border = self._border_before(start)
        if _OF_THIS_PAGE.search(self.plain[border:start]):
            return False
        if _SOMETHING_ELSE.search(self.text[:start]):
            return True
        before, _ = self._touching(start, start)
        spoken = self.plain[border:start].split()
        if border and spoken and not set(spoken) - _AUXILIARIES:
            return False  # "Cet article, publié le 3, a été mis à jour le 4"
        if len(spoken) < 2 or _opens_byline(before):
            return False
        return _is_loose(before[-1:]) or spoken[0] in _DETERMINERS or spoken[1] in ("un", "une")

    def _touching(self, start: int, end: int) -> tuple[list[str], list[str]]:
        """The words, as written, between [start, end) and the next border or date on either side."""
        first, last = self._border_before(start), len(self.plain)
        if border := _BORDER.search(self.plain, end):
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
        return max((border.end() for border in _BORDER.finditer(self.plain, 0, start)), default=0)

    def _sentence(self, start: int, end: int) -> list[str]:
        first = max((wall.end() for wall in _WALL.finditer(self.plain, 0, start)), default=0)
        wall = _WALL.search(self.plain, end)
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
    return bool(word) and word[0][:1].islower() and len(word[0]) > 2 and plain_letters(word[0]) not in _BESIDE_STAMPS
