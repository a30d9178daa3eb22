"""What a printed page holds: sentences in blocks, blocks in sections; no place, no letter shape.

The template ``templates/sheet.typ`` sets them; a new block needs a branch there.
"""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.values import Value

Tone = Literal["plain", "lead", "notice", "strong", "quote"]


class Block(Value, tag_field="block"):
    """Base of every block."""


class Words(Block, tag="words"):
    """A paragraph; a ``quote`` is what somebody wrote, with its own line breaks."""

    text: str
    tone: Tone = "plain"


class Rows(Block, tag="rows"):
    """Names, each with what stands behind it."""

    rows: tuple[tuple[str, str], ...]


class Line(Value):
    """One line of a list.

    Attributes:
        text: what it says.
        mark: what stands before it (``2 of 3``).
        note: what stands behind it, small (``records 4, 9``).
        strong: it is set bold.
    """

    text: str
    mark: str = ""
    note: str = ""
    strong: bool = False


class Lines(Block, tag="lines"):
    """A list."""

    lines: tuple[Line, ...]


class Table(Block, tag="table"):
    """A table with a head; ``widths`` are parts of the width, one a column."""

    columns: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


class Bar(Block, tag="bar"):
    """A share of a whole, drawn; ``said`` is the same in words."""

    share: float
    said: str


class Drawing(Block, tag="drawing"):
    """A drawing in SVG without letters; ``said`` tells it to who cannot see it.

    Attributes:
        width: as a part of the page's.
    """

    svg: str
    said: str
    width: float = 1.0


class Blanks(Block, tag="blanks"):
    """Lines to be filled in by hand, each with its name."""

    names: tuple[str, ...]


class Section(Value):
    """A headed part of a sheet.

    Attributes:
        level: 1, or 2 for a part of the section before it.
        new_page: it begins on a page of its own.
        together: it is not broken over pages.
    """

    title: str
    blocks: tuple[Block, ...]
    level: Literal[1, 2] = 1
    new_page: bool = False
    together: bool = False


class Sheet(Value):
    """One printed document.

    Attributes:
        language: of its sentences.
        paper: its size.
        title: its name, also in the file.
        overline: stands small above the title.
        sections: what it says, in order; a section may name a title of its own for a new page.
        foot: stands at the foot of every page.
        page_of: how pages are counted, with ``{page}`` and ``{pages}``.
    """

    language: str
    paper: Literal["a4", "a5"]
    title: str
    overline: str
    sections: tuple[Section, ...]
    foot: str
    page_of: str
