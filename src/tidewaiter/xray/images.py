"""Radiographs as PNG: 16 bits to keep, 8 bits to look at.

What is kept are the counts of the cells, beams one above the other, low energy first. What is
looked at is rectified: cells of a bent detector lie unevenly on the reference plane, so rows are
interpolated to square pixels there, as consoles do.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from math import ceil

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin, UnidentifiedImageError

from tidewaiter.base.errors import DefectError, InputError
from tidewaiter.matter.attenuation import Array
from tidewaiter.xray.about import made, told
from tidewaiter.xray.backscatter import Backscatter, Side
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.radiograph import MOST_PIXELS, Radiograph

_ABOUT, _ABOUT_BACK = "tidewaiter-radiograph", "tidewaiter-backscatter"
# Fast and within a tenth of the smallest: noise does not compress.
_COMPRESSION = 3
# White is what 2 % of the picture lies above. Black lies a quarter deeper than 97.5 % of it: steel
# seen end on is crushed, the densest rows of a load are not.
_WHITE_SHARE, _DARK_SHARE, _HEADROOM = 0.02, 0.975, 1.25
# An empty box keeps its contrast: noise and shell are not stretched over the whole scale.
_LEAST_DEPTH = 1.0
_FULL = 255
_NOT_OURS = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,  # Pillow's word for a broken chunk
    KeyError,
    ValueError,
    OverflowError,
    MemoryError,
    Image.DecompressionBombError,
    msgspec.MsgspecError,
    DefectError,
    InputError,
)


class _AboutBack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    side: Side
    span: Span


@dataclass(frozen=True, slots=True)
class DisplayGrid:
    """Square pixels on the reference plane.

    Attributes:
        first_m: where the upper edge of the first row lies (y; from above, x).
        row_m: from row to row, and from column to column; rows count downwards (towards −x).
        rows: number of rows.
    """

    first_m: float
    row_m: float
    rows: int


def to_png(radiograph: Radiograph) -> bytes:
    """Write a picture without loss: 16-bit greyscale, with what is needed to read it back."""
    info = PngImagePlugin.PngInfo()
    info.add_text(_ABOUT, told(radiograph))
    beams, rows, columns = radiograph.counts.shape
    return _png(Image.fromarray(radiograph.counts.reshape(beams * rows, columns)), info)


def from_png(data: bytes) -> Radiograph:
    """Read what ``to_png`` wrote.

    Raises:
        InputError: not a PNG, or not one of our radiographs.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as image:
            if image.width * image.height > 2 * MOST_PIXELS:
                raise DefectError("too large")
            return made(np.asarray(image, np.uint16), image.info[_ABOUT])
    except _NOT_OURS as error:
        right = "a 16-bit PNG written by tidewaiter scan"
        raise InputError.of("picture", "this is no radiograph of ours", right) from error


def back_to_png(shown: Backscatter) -> bytes:
    """Write a backscatter picture without loss, with what is needed to read it back."""
    info = PngImagePlugin.PngInfo()
    about = _AboutBack(shown.side, shown.span)
    info.add_text(_ABOUT_BACK, msgspec.json.encode(about).decode())
    return _png(Image.fromarray(shown.counts), info)


def back_from_png(data: bytes) -> Backscatter | None:
    """Read what ``back_to_png`` wrote; None where it is another picture of ours.

    Raises:
        InputError: not a PNG, or none of ours.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as image:
            if image.width * image.height > 2 * MOST_PIXELS:
                raise DefectError("too large")
            if _ABOUT_BACK not in image.info:
                return None
            about = msgspec.json.decode(image.info[_ABOUT_BACK], type=_AboutBack, strict=True)
            counts = np.asarray(image, np.uint16).reshape(about.span.shape)
            return Backscatter(counts, about.side, about.span)
    except _NOT_OURS as error:
        right = "a 16-bit PNG of a backscatter picture"
        raise InputError.of("picture", "this is no picture of ours", right) from error


def display_grid(gantry: Gantry, rows: tuple[int, int]) -> DisplayGrid:
    """Give the pixels that a picture of these rows is shown in."""
    first, last = gantry.across_m(rows[0] - 0.5), gantry.across_m(rows[1] - 0.5)
    return DisplayGrid(first, gantry.step_m, max(1, ceil((first - last) / gantry.step_m - 1e-6)))


def rectified(layer: Array, gantry: Gantry, rows: tuple[int, int]) -> Array:
    """Bring a layer of a picture, (rows, columns), to square pixels of its ``display_grid``."""
    cells = np.clip(_cells(gantry, rows), 0.0, len(layer) - 1.0)
    above = np.minimum(cells.astype(np.intp), max(len(layer) - 2, 0))
    share = (cells - above)[:, None]
    below = np.minimum(above + 1, len(layer) - 1)
    return layer[above] * (1.0 - share) + layer[below] * share


def nearest_rows(
    layer: NDArray[np.uint8], gantry: Gantry, rows: tuple[int, int]
) -> NDArray[np.uint8]:
    """Bring a layer of codes to the rows of its ``display_grid``: the nearest, nothing mixed."""
    cells = np.rint(_cells(gantry, rows)).astype(np.intp)
    return layer[np.clip(cells, 0, len(layer) - 1)]


def _cells(gantry: Gantry, rows: tuple[int, int]) -> Array:
    """Which cell, fractions of it, each row of the display shows."""
    grid = display_grid(gantry, rows)
    at = grid.first_m - (np.arange(grid.rows) + 0.5) * grid.row_m
    return np.array([gantry.row_at(float(place)) for place in at]) - rows[0]


def to_display(
    radiograph: Radiograph,
    window: tuple[float, float] | None = None,
    gamma: float = 0.8,
    beam: int = -1,
) -> bytes:
    """Write an 8-bit PNG for the eye: logarithmic, air white, the densest load black, rectified.

    Args:
        radiograph: the picture.
        window: optical depths (−ln of transmission) shown white and black; None: chosen from
            the picture.
        gamma: below 1 spreads the thin parts, above 1 the thick ones.
        beam: layer shown; the last is the hardest.

    Raises:
        InputError: the window is empty or gamma is not above zero.
    """
    depth = depths(radiograph, beam)
    low, high = window or automatic_window(depth)
    if not low < high:
        raise InputError.of("window", f"{low} to {high} is empty", "white below black: 0 6")
    if not gamma > 0.0:
        raise InputError.of("gamma", f"{gamma} is no gamma", "a number above 0, usually 0.5 to 2")
    share = np.clip((depth - low) / (high - low), 0.0, 1.0) ** gamma
    return _png(Image.fromarray(_grey(share)))


def back_to_display(shown: Backscatter) -> bytes:
    """Write a backscatter picture as an 8-bit PNG: what sends much back is bright.

    The brightest thousandth is white, so that one tyre does not darken all else.
    """
    counts = shown.counts.astype(np.float64)
    share = np.clip(counts / max(float(np.quantile(counts, 0.999)), 1.0), 0.0, 1.0)
    return _png(Image.fromarray(_grey(1.0 - share)))


def depths(radiograph: Radiograph, beam: int = -1) -> Array:
    """Give the rectified optical depth of a layer, −ln of transmission, (rows, columns)."""
    transmission = radiograph.transmission()[beam].astype(np.float64)
    # One count is the deepest that can be told from nothing.
    depth = -np.log(np.clip(transmission, 1.0 / radiograph.detector.air_counts, None))
    return rectified(depth, radiograph.gantry, radiograph.span.rows)


def automatic_window(depth: Array) -> tuple[float, float]:
    """Choose the depths that are shown white and black."""
    low, dark = np.quantile(depth, (_WHITE_SHARE, _DARK_SHARE))
    return (float(low), float(max(low + _HEADROOM * (dark - low), low + _LEAST_DEPTH)))


def _grey(share: Array) -> NDArray[np.uint8]:
    return np.asarray(np.rint(_FULL * (1.0 - share)), np.uint8)


def _png(image: Image.Image, info: PngImagePlugin.PngInfo | None = None) -> bytes:
    out = BytesIO()
    image.save(out, format="PNG", compress_level=_COMPRESSION, pnginfo=info)
    return out.getvalue()
