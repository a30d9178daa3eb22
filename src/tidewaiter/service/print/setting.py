"""Setting: a sheet as a tagged PDF (PDF/UA-1), or as pictures to be looked at.

Typst compiles in this process. The templates are ours; all text goes in as JSON and is never
read as markup. The fonts lie beside the built client, where its build puts them.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import msgspec
import typst

from tidewaiter.base.errors import InputError
from tidewaiter.service.pages import FOLDER
from tidewaiter.service.print.letters import all_printable, letters_of
from tidewaiter.service.print.sheet import Sheet

FONTS = FOLDER / "fonts"
_TEMPLATE = Path(__file__).parent / "templates" / "sheet.typ"
#: In the order in which a letter is looked for.
_FACES = (
    "NotoSans_400Regular.ttf",
    "NotoSansGeorgian_400Regular.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoSansMath_400Regular.ttf",
)


def is_ready() -> bool:
    """Say whether the fonts are there; without them nothing can be set."""
    return all((FONTS / face).is_file() for face in _FACES)


def pdf(sheet: Sheet, made_s: float | None = None) -> bytes:
    """Set a sheet as a tagged PDF; the same bytes for the same sheet and time.

    Args:
        sheet: what it says.
        made_s: the date in the file, seconds since 1970 UTC; without it the file has no date.

    Raises:
        InputError: the fonts are not there.
    """
    return typst.compile(
        _TEMPLATE,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1"],
        sys_inputs=_inputs(sheet, dated=made_s is not None),
        timestamp=int(made_s or 0),
    )


def pictures(sheet: Sheet, ppi: float = 96.0) -> list[bytes]:
    """Draw the pages of a sheet as PNG pictures.

    Raises:
        InputError: the fonts are not there.
    """
    drawn: bytes | list[bytes] = typst.compile(
        _TEMPLATE,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        format="png",
        ppi=ppi,
        sys_inputs=_inputs(sheet, dated=False),
    )
    return drawn if isinstance(drawn, list) else [drawn]


def _inputs(sheet: Sheet, *, dated: bool) -> dict[str, str]:
    told = all_printable(msgspec.to_builtins(sheet), _letters(FONTS))
    return {"sheet": json.dumps({**told, "dated": dated}, ensure_ascii=False)}


@cache
def _letters(folder: Path) -> tuple[frozenset[int], ...]:
    try:
        return tuple(letters_of((folder / face).read_bytes()) for face in _FACES)
    except OSError:
        right = "run `make client`, or install the wheel, which carries them"
        raise InputError.of("fonts", "the fonts of printed pages are not there", right) from None
