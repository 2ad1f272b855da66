"""From bytes to text, whatever the page says about its charset."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

import ftfy

_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.I)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.I)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# The codecs that pages are written in. Python knows others (idna, rot13, unicode_escape), which decode no page.
_WEB_CODEC = re.compile(
    r"cp\d{3,4}$|iso8859-\d+$|mac[-_]|koi8-[rtu]$|gb(?:2312|k|18030)$|big5|euc_|shift_jis|iso2022_jp"
)
# What UTF-8 looks like once it was read as windows-1252: an accented letter is "Ã" and a sign, ’ is "â€™".
_MOJIBAKE = re.compile("Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œž¦“”˜]")
_REPAIR = ftfy.TextFixerConfig(
    unescape_html=False, remove_terminal_escapes=False, uncurl_quotes=False, fix_latin_ligatures=False,
    fix_character_width=False, fix_line_breaks=False, fix_surrogates=False, remove_control_chars=False, normalization=None,
)  # fmt: skip


def decode_page(body: bytes, *, headers: Mapping[str, str] | None = None) -> str:
    """The text of a page.

    Valid UTF-8 with a multi-byte letter is UTF-8 whatever is declared: no other
    charset produces it by chance. Otherwise the header decides, then the page's
    own declaration, then windows-1252 (which browsers read `iso-8859-1` as).
    A lone broken byte in a page of UTF-8 becomes U+FFFD. NUL is dropped.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace").replace("\x00", "")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode(_declared_charset(body, headers), "replace")
    return text.replace("\x00", "")


def mend_mojibake(text: str) -> str:
    """Text whose UTF-8 was once read as windows-1252 ("Ã©"), mended; any other text as it is."""
    if not _MOJIBAKE.search(text):
        return text
    return ftfy.fix_text(text, _REPAIR)


def _declared_charset(body: bytes, headers: Mapping[str, str] | None) -> str:
    content_type = next((v for k, v in (headers or {}).items() if k.lower() == "content-type"), "")
    declared = _DECLARED.search(body[:4096])
    named = _HEADER.search(content_type)
    for name in (named.group(1) if named else "", declared.group(1).decode("ascii") if declared else ""):
        try:
            codec = codecs.lookup(name).name
        except LookupError:
            continue
        if codec == "utf-8" and _mostly_utf8(body):
            return "utf-8"
        if codec != "iso8859-1" and _WEB_CODEC.match(codec):
            return codec
    return "utf-8" if _mostly_utf8(body) else "cp1252"


def _mostly_utf8(body: bytes) -> bool:
    """True where broken bytes are rare among the multi-byte letters that do decode."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    letters = sum(1 for c in re.findall(r"[^\x00-\x7f]", text) if c != "\ufffd")
    return letters > 4 * broken
