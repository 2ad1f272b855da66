"""Who signs an article: which of the bylines on a page, in its metadata and in its text to believe."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lxml.cssselect import CSSSelector

from scraper.article import Byline
from scraper.evidence import Claim
from scraper.publisher import Layout, Publisher
from scraper.reading.bylines.accounts import Accounts, names_marked
from scraper.reading.bylines.agreement import as_shown, united, with_accents, with_unnamed, with_wires, written_out
from scraper.reading.bylines.author_places import PLACE_WORDS, displayed
from scraper.reading.bylines.beside import house_by_title, signers_beside
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.contributions import contributions
from scraper.reading.bylines.datelines import opening_signature
from scraper.reading.bylines.metadata import Credited, house_names, is_bare_label, read_credits
from scraper.reading.bylines.places import Shown, linked_author, selected_bylines, shown_bylines
from scraper.reading.bylines.printed import printed_byline
from scraper.reading.bylines.readings import Reading, read_places
from scraper.reading.bylines.set_right import signed_at_right
from scraper.reading.bylines.signature_lines import signed_in_text
from scraper.reading.bylines.signed import Signed
from scraper.reading.bylines.unseen import closing_signature
from scraper.reading.document import Document
from scraper.reading.people.labels import is_second_hand
from scraper.reading.people.names import could_be_mononym, plain_name
from scraper.reading.people.wires import wire_named
from scraper.reading.site import names_given


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs an article."""

    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    byline: str | None = None
    """The words that were believed, on one line, without the date among them; None where nobody signs."""
    evidence: tuple[Claim, ...] = ()


def read_authors(
    document: Document,
    *,
    publisher: Publisher | None,
    layout: Layout | None,
    near: Any,
    title: str,
    paragraphs: Sequence[str],
    headline: Any = None,
    closing: Sequence[str] = (),
    claims: Sequence[Claim] = (),
) -> Signature:
    """Read who signs the article of a page.

    What a reader sees decides: the place the newspaper's layout names, then
    what stands between title and text, then what stands below the text.
    Metadata speaks where the page shows nobody, and adds the wire that a
    displayed name leaves out; whom it alone names yields to who plainly signs
    the text's last line. The site's own name is never a person; it is an
    agency where the page shows it as its byline, or where the article's own
    record names it for the author, but not where the site writes it, or a web
    address, into the head of every page, nor where it is but its host's bare
    label. A picture's credit, a comment or another article's author signs nothing.
    Where the evidence is poor, nobody signs. `near` is the element that holds
    the text, `headline` the one that displays the title, None where unknown; `closing` are the lines right below it.
    """
    houses = house_names(document, publisher)
    credited = read_credits(document, houses=houses, claims=claims)
    names = {name for credit in credited for name in credit.byline.authors}
    if not names:
        names = linked_author(document)
    places: list[Shown] = []
    if layout and layout.byline:
        elements: Any = CSSSelector(layout.byline)(document.tree)
        places = selected_bylines(elements)
    own = [*names_given(document), *([publisher.name] if publisher else [])]
    if not places:
        places = shown_bylines(
            document, near=near, title=title, headline=headline, paragraphs=paragraphs, known=names, own=own,
            accounts=None if names else Accounts(document, houses),
        )  # fmt: skip
    mononyms = {name for credit in credited if credit.mononym for name in credit.byline.authors}
    marked = names_marked(document)
    mononyms |= set(filter(could_be_mononym, marked))
    shown = read_places(places, houses=houses, mononyms=mononyms, paragraphs=paragraphs)
    naming = [line for line in closing if read_byline(line, houses=houses) != Byline()]
    others = (name for credit in credited for name in credit.byline.agencies if plain_name(name) not in houses)
    is_dispatch = any(map(wire_named, others))
    signed = signed_in_text([*paragraphs, *naming], houses=houses, is_dispatch=is_dispatch)
    signed += opening_signature(paragraphs, houses=houses)
    if any(line.byline.authors for line in signed) or any(r.byline.authors and not r.shown.login for r in shown):
        shown = [read for read in shown if not read.shown.login]
    with_closing = [*paragraphs, *closing]
    if at_right := signed_at_right(near, with_closing, houses=houses):
        signed.insert(0, at_right)
    put_on_line = names | {name for read in shown if read.shown.hidden for name in read.byline.authors}
    closed = closing_signature(signed, put_on_line, document=document, paragraphs=paragraphs)
    spelt = [*sorted(marked | names), *(name for read in shown for name in read.byline.authors)]
    signature = _weigh(shown, credited, [*signed, *contributions(with_closing)], closed, own)
    named = tuple(name for name in signature.agencies if not is_bare_label(name, document))
    return replace(signature, agencies=named, authors=tuple(with_accents(name, spelt) for name in signature.authors))


def _weigh(
    shown: list[Reading],
    credited: list[Credited],
    signed: list[Signed],
    closed: Signed | None,
    own: Collection[str],
) -> Signature:
    """`closed` is whom the text's last line names against the metadata, `own` the names of the site."""
    beside = [read for read in shown if read.shown.box or read.shown.kind == "house"]
    shown = [read for read in shown if read not in beside]
    believed, why = displayed([read for read in shown if not (closed and read.shown.hidden)], credited)
    second = [read for read in believed if is_second_hand(read.shown.text)]
    first = [read for read in believed if read not in second]
    authors, agencies = united([r.byline for r in (first if any(r.byline.authors for r in first) else believed)])
    authors = [written_out(name, shown, credited) for name in with_unnamed(authors, shown, credited)]
    naming = [read for read in first if read.byline.authors] or believed
    printed = naming[0].shown.text if naming else None
    claims = [read.claim.judged("won", why) for read in believed]
    wire_shown = any(read.has_wire() for read in believed)
    metadata = _best_metadata(credited)
    if not authors and not wire_shown and (line := closed or _signing_line(signed, metadata)):
        authors, more = list(line.byline.authors), line.byline.agencies
        agencies += [name for name in more if name not in agencies]
        printed = line.text
        claims.append(_line_claim(line).judged("won", "signed in the text itself"))
    if (
        not authors
        and not wire_shown
        and not (metadata and metadata.byline.authors)
        and (read := signers_beside(beside))
    ):
        authors, agencies = united([r.byline for r in read])
        believed, printed = read, read[0].shown.text
        claims = [r.claim.judged("won", "nobody signs but in a box beside the text") for r in read]
    opened = any(read.shown.opened for read in believed)
    if metadata and not authors and (not believed or (metadata.byline.authors and not wire_shown and not opened)):
        authors = as_shown(list(metadata.byline.authors), [*shown, *beside])
        agencies += [name for name in metadata.byline.agencies if name not in agencies]
        printed = metadata.claim.value
        claims.append(
            metadata.claim.judged("won", "the page shows nobody" if not believed else "the page shows no person")
        )
    if not authors and not agencies and (read := house_by_title(beside, own)):
        agencies, printed = list(read[0].byline.agencies), read[0].shown.text
        claims = [read[0].claim.judged("won", "the site's own name by the title, and nobody else on the page")]
    for line in signed:
        if line.beside and set(line.byline.authors) <= set(authors):
            block = [_line_claim(replace(line, text=text)) for text in (line.text, *line.beside) if text != printed]
            claims += [claim.judged("won", "set to the right below the text") for claim in block]
    return Signature(
        authors=tuple(authors),
        agencies=tuple(with_wires(authors, agencies, shown, credited, signed)),
        byline=printed_byline(printed, names=[*authors, *agencies]) if printed else None,
        evidence=(*claims, *_other_claims([*shown, *beside], believed, credited, claims, authors)),
    )


def _best_metadata(credited: list[Credited]) -> Credited | None:
    """The first that names a person for certain, else the first that names a house."""
    certain = [credit for credit in credited if not credit.mononym]
    return next((credit for credit in certain if credit.byline.authors), certain[0] if certain else None)


def _signing_line(signed: list[Signed], metadata: Credited | None) -> Signed | None:
    """A line of the text names its author where the metadata names nobody else."""
    known = {name.lower() for name in metadata.byline.authors} if metadata else set()
    for line in signed:
        if line.byline.authors and (not known or any(name.lower() in known for name in line.byline.authors)):
            return line
    return None


def _line_claim(line: Signed) -> Claim:
    return Claim(field="byline", value=line.text[:300], source="text", place=line.where)


def _other_claims(
    shown: list[Reading], believed: list[Reading], credited: list[Credited], won: list[Claim], authors: list[str]
) -> list[Claim]:
    """What was not believed, or says the same."""
    others = [r.claim.judged("lost", f"stands {PLACE_WORDS[r.shown.region]}") for r in shown if r not in believed]
    places = {(claim.place, claim.value) for claim in won}
    for credit in credited:
        if (credit.claim.place, credit.claim.value) in places:
            continue
        same = [plain_name(name) for name in credit.byline.authors] == [plain_name(name) for name in authors]
        others.append(credit.claim.judged("won", "agrees") if same else credit.claim.judged("lost", "outranked"))
    return others
