"""The newspaper's photographs: a river between two banks, drawn in other colours for each article. PNG, no library."""

from __future__ import annotations

import math
import struct
import zlib
from functools import lru_cache

WIDTH, HEIGHT = 480, 270
_SKIES = ((214, 226, 236), (240, 214, 186), (196, 210, 220), (226, 220, 240), (250, 232, 200))
_BANKS = ((74, 104, 70), (120, 98, 62), (66, 88, 96), (98, 78, 104), (140, 90, 56))
_WATER = (88, 122, 150)


@lru_cache(maxsize=64)
def picture(number: int) -> bytes:
    """The PNG of an article's number; the same number gives the same picture."""
    sky, bank = _SKIES[number % 5], _BANKS[number // 5 % 5]
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)  # no filter
        for x in range(WIDTH):
            rows += bytes(_colour(x, y, number, sky, bank))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _colour(x: int, y: int, number: int, sky: tuple[int, ...], bank: tuple[int, ...]) -> tuple[int, ...]:
    far = HEIGHT * (0.42 + 0.05 * math.sin(x / 70 + number))
    near = HEIGHT * (0.78 + 0.06 * math.sin(x / 95 + number * 1.7))
    if y < far:
        return tuple(min(255, int(c + 30 * y / far)) for c in sky)
    if y < far + 28:
        return tuple(int(c * 1.15) for c in bank)
    if y < near:
        glint = 22 if math.sin(x / 9 + y * 0.8 + number) > 0.93 else 0
        return tuple(c + glint for c in _WATER)
    return bank


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
