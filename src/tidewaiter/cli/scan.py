"""``tidewaiter scan``: one picture of a case."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework import casefile
from tidewaiter.cli import files
from tidewaiter.cli.terminal import working
from tidewaiter.exercise.case import Case
from tidewaiter.xray.backscatter import Side
from tidewaiter.xray.radiograph import Radiograph
from tidewaiter.xray.setting import Setting, View

Format = Literal["png", "npz", "dicos"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for.

    Attributes:
        settings: views and beam; two views are written under two names.
        form: of the file.
        depth: bits of a PNG: 8 to look at (in colour with two beams), 16 to keep.
        boxes: where labels go, or None.
    """

    settings: tuple[Setting, ...]
    form: Format
    depth: int
    boxes: Path | None


def wish(view: str, beam: str, form: Format, depth: int, boxes: Path | None) -> Wish:
    """Check what is asked for.

    Raises:
        InputError: a depth that is not made, or not for this format: all problems at once.
    """
    problems: list[Problem] = []
    if depth not in {8, 16}:
        problems.append(Problem("--depth", f"{depth} bits are not made", "8 or 16"))
    elif form != "png" and depth != 8:
        problems.append(Problem("--depth", f"{form} holds what was measured", "leave it out"))
    if problems:
        raise InputError(problems)
    views: tuple[str, ...] = ("side", "top") if view == "dual" else (view,)
    return Wish(tuple(Setting.parse(f"{one} {beam}") for one in views), form, depth, boxes)


def make(case_path: Path, out: Path, asked: Wish) -> None:
    """Make the picture that an officer's first scan gives.

    Raises:
        InputError: this is no case file, or a picture cannot be written.
    """
    targets = [_named(out, setting.view, asked) for setting in asked.settings]
    for target in targets:
        files.can_write(target)
    case = casefile.decode(files.read(case_path)).case
    for target, setting in zip(targets, asked.settings, strict=True):
        with working("the scanner passes along the unit"):
            picture = take(case, setting)
            content = in_form(picture, asked.form, asked.depth)
        files.write(target, content)
        if asked.boxes is not None:
            files.write(_named(asked.boxes, setting.view, asked), labelled(case, picture))


def back(case_path: Path, out: Path, side: Side) -> None:
    """Make the backscatter picture of one side.

    Raises:
        InputError: this is no case file, or the picture cannot be written.
    """
    from tidewaiter.exercise import picture, state
    from tidewaiter.xray.images import back_to_display

    files.can_write(out)
    case = casefile.decode(files.read(case_path)).case
    with working("the spot sweeps the wall"):
        shown = back_to_display(picture.back(case, state.initial(), side, 1))
    files.write(out, shown)


def take(case: Case, setting: Setting) -> Radiograph:
    """Give the first picture of a case as it stands before the inspection."""
    from tidewaiter.exercise import picture, state

    return picture.taken(case, state.initial(), setting, 1)


def in_form(taken: Radiograph, form: Format, depth: int) -> bytes:
    """Write a picture in a format."""
    from tidewaiter.xray.archive import to_npz
    from tidewaiter.xray.colours import to_colour_png
    from tidewaiter.xray.dicom import to_dicom
    from tidewaiter.xray.images import to_display, to_png

    if form == "npz":
        return to_npz(taken)
    if form == "dicos":
        return to_dicom(taken)
    if depth == 16:
        return to_png(taken)
    return (to_colour_png if len(taken.beams) > 1 else to_display)(taken)


def labelled(case: Case, taken: Radiograph) -> bytes:
    """Write the labels of a picture that ``take`` gave."""
    from tidewaiter.cli.labels import labels, to_json
    from tidewaiter.exercise import state

    return to_json(labels(case, state.initial(), taken))


def _named(path: Path, view: View, asked: Wish) -> Path:
    """Put the view into the name where there are two."""
    return path if len(asked.settings) == 1 else path.with_stem(f"{path.stem}-{view}")
