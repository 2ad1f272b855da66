"""A value that was read, with the claims it was weighed from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from scraper.evidence import Claim

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found(Generic[T]):
    """`value` as it was judged; `evidence` holds the claims that won and those that lost."""

    value: T
    evidence: tuple[Claim, ...] = ()


def nothing_wrong(_: Claim) -> str:
    """The judge of claims that are all fit to be believed."""
    return ""


def first_fit(claims: Iterable[Claim], *, fault: Callable[[Claim], str] = nothing_wrong) -> Found[str | None]:
    """The first claim without a fault, by the order given.

    `fault` says what is wrong with a claim, "" where nothing is. Claims after
    the winner lose because it outranks them, or agree with it.
    """
    winner: Claim | None = None
    judged: list[Claim] = []
    for claim in claims:
        if wrong := fault(claim):
            judged.append(claim.judged("lost", wrong))
        elif winner is None:
            winner = claim.judged("won", "first in rank among those without a fault")
            judged.append(winner)
        elif claim.value == winner.value:
            judged.append(claim.judged("won", f"agrees with {winner.place}"))
        else:
            judged.append(claim.judged("lost", f"outranked by {winner.place}"))
    return Found(value=winner.value if winner else None, evidence=tuple(judged))
