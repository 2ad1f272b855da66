"""An article and its evidence, for a terminal."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC
from typing import Any

from scraper.article import Article, Stamp


def article_json(article: Article, *, with_evidence: bool) -> dict[str, Any]:
    """An article as JSON: times in ISO 8601, and the claims on each field under `evidence`."""
    plain = {name: _plain(value) for name, value in asdict(article).items() if name != "evidence"}
    for name in ("published", "modified"):
        plain[name] = _stamp(getattr(article, name))
    plain["posts"] = [asdict(post) | {"at": _stamp(post.at)} for post in article.posts]
    if with_evidence:
        evidence: dict[str, list[dict[str, str]]] = {}
        for claim in article.evidence:
            said = {
                "value": claim.value,
                "source": claim.source,
                "place": claim.place,
                "verdict": claim.verdict,
                "why": claim.why,
            }
            evidence.setdefault(claim.field, []).append(said)
        plain["evidence"] = evidence
    return plain


def evidence_lines(article: Article) -> str:
    """The evidence as text: `+` a claim that won, `-` one that it beat, with why."""
    lines = [f"{article.title}\n{article.url}"]
    for name in dict.fromkeys(claim.field for claim in article.evidence):
        lines += ["", name]
        claims = [claim for claim in article.evidence if claim.field == name]
        for claim in sorted(claims, key=lambda claim: ("won", "lost", "unused").index(claim.verdict)):
            mark = {"won": "+", "lost": "-", "unused": " "}[claim.verdict]
            value = claim.value if len(claim.value) <= 100 else claim.value[:99] + "…"
            why = f"  ({claim.why})" if claim.why else ""
            lines.append(f"  {mark} {value}   [{claim.source}: {claim.place}]{why}")
    return "\n".join(lines)


def _stamp(stamp: Stamp | None) -> dict[str, Any] | None:
    if stamp is None:
        return None
    utc = stamp.at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return asdict(stamp) | {"at": stamp.at.isoformat(), "utc": utc}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
