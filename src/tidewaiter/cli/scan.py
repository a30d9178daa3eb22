"""``tidewaiter scan``."""

from __future__ import annotations

from pathlib import Path

from tidewaiter.base.errors import InputError
from tidewaiter.casework import casefile
from tidewaiter.cli import files
from tidewaiter.cli.terminal import working


def make(case_path: Path, out: Path, setting: str, depth: int) -> None:
    """Make the picture that an officer's first scan gives.

    Raises:
        InputError: this is no case file, or the picture cannot be written.
    """
    if depth not in {8, 16}:
        raise InputError.of("--depth", f"{depth} bits are not made", "8 or 16")
    from tidewaiter.exercise import picture, state
    from tidewaiter.language.events import Scanned
    from tidewaiter.xray.images import to_display, to_png
    from tidewaiter.xray.setting import Setting

    case = casefile.decode(files.read(case_path)).case
    asked = Setting.parse(setting)
    scanned = Scanned(1, asked.view, asked.beam, picture.PICTURE_ENGINE_VERSION)
    with working("the scanner passes along the unit"):
        radiograph = picture.picture(case, state.initial(), scanned)
        png = to_display(radiograph) if depth == 8 else to_png(radiograph)
    files.write(out, png)
