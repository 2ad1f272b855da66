"""An article as a page: the six layouts of the newspaper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from spiders.demo_site import wording
from spiders.demo_site.metadata import json_ld, meta_tags
from spiders.demo_site.stories import Block, Story

SECTIONS = {
    "politique": "Politique",
    "faits-divers": "Faits divers",
    "societe": "Société",
    "economie": "Économie",
    "sante": "Santé",
    "environnement": "Environnement",
    "culture": "Culture",
    "sport": "Sport",
    "france-monde": "France-Monde",
    "opinions": "Opinions",
}
STAMPS = {
    "classic": wording.classic_stamp,
    "live": wording.classic_stamp,
    "compact": wording.compact_stamp,
    "magazine": wording.magazine_stamp,
    "soup": wording.soup_stamp,
}


@cache
def template(name: str) -> Template:
    """A page's skeleton; `$name` marks what is filled in."""
    return Template((files("spiders.demo_site") / "templates" / name).read_text(encoding="utf-8"))


def article_page(story: Story, *, base: str, others: Sequence[Story], now: datetime) -> bytes:
    """The page of a story as the server sends it, in the story's own charset.

    `others` are the stories its boxes of related articles point to, at least three.
    """
    section = SECTIONS[story.section]
    content = template(f"{story.layout}.html").substitute(
        title=_typeset(story.title),
        standfirst=_typeset(story.standfirst),
        byline=_typeset(story.byline),
        stamp=_typeset(_stamp(story, now=now)),
        section=section,
        section_url=f"{base}/{story.section}/",
        body=_body(story, base=base, others=others),
        figure=_figure(story, base=base),
        related=_links(others, base=base),
        wall=_wall(story),
        datetime=story.published.isoformat(),
    )
    head = "\n".join([*meta_tags(story, base=base, section=section), *json_ld(story, base=base, section=section)])
    page = template("page.html").substitute(
        charset=story.charset,
        page_title=f"{escape(story.title)} - Le Courrier des Deux Rives",
        head=f'<link rel="canonical" href="{base}{story.path}">\n{head}',
        navigation=navigation(base),
        content=content,
        base=base,
    )
    return page.encode(story.charset, "xmlcharrefreplace")


def navigation(base: str) -> str:
    """The menu of sections."""
    return "\n".join(f'<li><a href="{base}/{key}/">{name}</a></li>' for key, name in SECTIONS.items())


def _stamp(story: Story, *, now: datetime) -> str:
    if story.stamp_words:
        return story.stamp_words.replace("{ago}", wording.relative_words(story.published, now=now))
    return STAMPS[story.layout](story)


def _typeset(text: str) -> str:
    """Escaped, with the spaces that French typography keeps from breaking."""
    text = escape(text, quote=False).replace("« ", "«&nbsp;").replace(" »", "&nbsp;»")
    for mark in ":;!?%":
        text = text.replace(f" {mark}", f"&nbsp;{mark}")
    return text


def _body(story: Story, *, base: str, others: Sequence[Story]) -> str:
    parts: list[str] = []
    paragraphs = 0
    blocks = story.blocks
    for number, block in enumerate(blocks):
        if block.kind == "item" and (number == 0 or blocks[number - 1].kind != "item"):
            parts.append("<ul>")
        parts.append(_block(story, block))
        if block.kind == "item" and (number + 1 == len(blocks) or blocks[number + 1].kind != "item"):
            parts.append("</ul>")
        if block.kind == "paragraph":
            paragraphs += 1
            parts += _interruption(story, after=paragraphs, base=base, others=others)
    if story.layout == "live":
        parts.append("</article>")
    return "\n".join(parts)


def _block(story: Story, block: Block) -> str:
    text = _typeset(block.text)
    if block.kind == "post" and block.at:
        opening = "" if block.at == story.changed else "</article>\n"
        return (
            f'{opening}<article class="post" id="post-{block.at:%H%M}"><time datetime="{block.at.isoformat()}">'
            f"{block.at:%H:%M}</time>\n<h3>{text}</h3>"
        )
    if block.kind == "quote":
        return f'<blockquote class="exergue"><p>{text}</p></blockquote>'
    if block.kind == "item":
        return f"<li>{text}</li>"
    if block.kind == "subhead":
        return {"compact": f"<h3>{text}</h3>", "soup": f"<p><b>{text}</b>"}.get(
            story.layout, f'<h2 class="intertitre">{text}</h2>'
        )
    return f"<P>{text}" if story.layout == "soup" else f"<p>{text}</p>"


def _interruption(story: Story, *, after: int, base: str, others: Sequence[Story]) -> list[str]:
    """What the site puts between two paragraphs of an article."""
    first, second = others[0], others[1]
    if story.layout == "classic" and after == 2:
        return [
            f'<p class="lire-aussi"><strong>À lire aussi</strong> <a href="{base}{first.path}">{first.title}</a></p>'
        ]
    if story.layout == "classic" and after == 4:
        return [template("newsletter.html").substitute(base=base)]
    if story.layout == "magazine" and after == 3:
        return [
            f'<aside class="encart"><h4>À lire aussi</h4><a href="{base}{second.path}">{second.title}</a></aside>',
        ]
    return []


def _figure(story: Story, *, base: str) -> str:
    if not story.caption:
        return ""
    return (
        f'<figure><img src="{base}/images/{story.id}.png" width="480" height="270" alt="">'
        f'<figcaption>{_typeset(story.caption)} <span class="credit">{_typeset(story.credit)}</span></figcaption></figure>'
    )


def _links(stories: Sequence[Story], *, base: str) -> str:
    return "\n".join(f'<li><a href="{base}{story.path}">{_typeset(story.title)}</a></li>' for story in stories)


def _wall(story: Story) -> str:
    if story.percent_hidden is None:
        return ""
    return template("wall.html").substitute(percent=story.percent_hidden)
