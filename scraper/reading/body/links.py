"""Links that lead to no other page: addresses to write to, pictures to enlarge."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from scraper.reading.bounded import exceeds

_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)\Z", re.I)
_LABEL_CHARS = 40


def leads_to_page(link: Any) -> bool:
    """False for an address or a number, which are words of the text though one can click on them."""
    return not (link.get("href") or "").strip().lower().startswith(("mailto:", "tel:"))


def enlarges_picture(link: Any) -> bool:
    """True for "Agrandir l'image" alone in its line, on a link to the picture's file."""
    try:
        path = urlsplit(link.get("href") or "").path
    except ValueError:
        return False
    if not _PICTURE.search(path):
        return False
    line = link.getparent()
    if line is None or exceeds((text.strip() for text in line.itertext()), _LABEL_CHARS):
        return False
    return "".join(line.itertext()).strip() == "".join(link.itertext()).strip()
