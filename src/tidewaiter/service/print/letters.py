"""Letters: what people wrote, made fit to be set as it stands.

A letter that no font on board has would come out as a hollow box, and PDF/UA forbids that
(ISO 14289-1, 7.21.8); a control or a turn of the direction of writing would hide in the page.
Such are printed by their number, ``[U+202E]``, so that nothing is lost and nothing deceives.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from typing import Any

#: Where a run of letters without a blank may be broken: at every so many.
_RUN = 24
_BREAK = "\u200b"
#: Joiners that Persian and Georgian words may need; all other unseen letters are numbered.
_JOINERS = frozenset("\u200c\u200d")
#: Blanks of every width, as one blank (Babel sets numbers with U+202F).
_NO_BREAK = "\u00a0"


def letters_of(font: bytes) -> frozenset[int]:
    """Give the code points that a TrueType font has a glyph for, from its ``cmap`` table.

    Reads the formats 4 and 12 (OpenType 1.9, "cmap"), which every text font has.
    """
    start = _table(font, b"cmap")
    count: int = struct.unpack_from(">H", font, start + 2)[0]
    found: set[int] = set()
    for one in range(count):
        offset: int = struct.unpack_from(">I", font, start + 4 + 8 * one + 4)[0]
        at = start + offset
        kind: int = struct.unpack_from(">H", font, at)[0]
        if kind == 12:
            found.update(_groups(font, at))
        elif kind == 4:
            found.update(_segments(font, at))
    return frozenset(found)


def printable(text: str, fonts: tuple[frozenset[int], ...]) -> str:
    r"""Make a text fit to be set: lines stay, what no font has is numbered, long runs may break.

    >>> latin = frozenset(range(0x20, 0x250))
    >>> printable("Qəza #1\t$x$\u202e", (latin,))
    'Q[U+0259]za #1 $x$[U+202E]'
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_breakable(_whole(text, fonts)))


def all_printable(told: Any, fonts: tuple[frozenset[int], ...]) -> Any:  # noqa: ANN401
    """Make every text in a tree of lists and objects fit to be set; a drawing is no text."""
    if isinstance(told, str):
        return printable(told, fonts)
    if isinstance(told, list | tuple):
        return [all_printable(one, fonts) for one in told]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(told, dict):
        return {
            name: one if name == "svg" else all_printable(one, fonts)
            for name, one in told.items()  # pyright: ignore[reportUnknownVariableType]
        }
    return told


def _whole(text: str, fonts: tuple[frozenset[int], ...]) -> Iterator[str]:
    """Give letters with the marks on them, each as it is set."""
    for cluster in _clusters(text):
        if cluster == "\n":
            yield cluster
        elif cluster[0] in "\t\u2028\u2029" or unicodedata.category(cluster[0]) == "Zs":
            yield _NO_BREAK if cluster[0] in "\u00a0\u202f" else " "
            yield from (_numbered(mark) for mark in cluster[1:])
        elif _is_set(cluster, fonts):
            yield cluster
        else:
            yield from (
                one if _is_set(one, fonts[:1]) and not _is_mark(one) else _numbered(one)
                for one in cluster
            )


def _clusters(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and _is_mark(text[end]):
            end += 1
        yield text[at:end]
        at = end


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M") or letter in _JOINERS


def _is_set(cluster: str, fonts: tuple[frozenset[int], ...]) -> bool:
    """Say whether one font has all of it, and it begins with a letter that shows."""
    if _is_mark(cluster[0]) or unicodedata.category(cluster[0]) in {"Cc", "Cf", "Co", "Cs", "Cn"}:
        return False
    return any(all(ord(one) in font for one in cluster) for font in fonts)


def _numbered(letter: str) -> str:
    return f"[U+{ord(letter):04X}]"


def _breakable(pieces: Iterator[str]) -> Iterator[str]:
    run = 0
    for piece in pieces:
        run = 0 if piece in {" ", "\n"} else run + len(piece)
        if run > _RUN:
            yield _BREAK
            run = len(piece)
        yield piece


def _table(font: bytes, name: bytes) -> int:
    count: int = struct.unpack_from(">H", font, 4)[0]
    for one in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * one)
        if tag == name:
            return int(offset)
    raise ValueError(f"a font without {name.decode()}")


def _groups(font: bytes, at: int) -> Iterator[int]:
    count: int = struct.unpack_from(">I", font, at + 12)[0]
    for one in range(count):
        first, last, _ = struct.unpack_from(">III", font, at + 16 + 12 * one)
        yield from range(first, last + 1)


def _segments(font: bytes, at: int) -> Iterator[int]:
    twice: int = struct.unpack_from(">H", font, at + 6)[0]
    for one in range(twice // 2):
        last: int = struct.unpack_from(">H", font, at + 14 + 2 * one)[0]
        first: int = struct.unpack_from(">H", font, at + 16 + twice + 2 * one)[0]
        if first != 0xFFFF:
            yield from range(first, last + 1)
