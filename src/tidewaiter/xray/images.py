"""Radiographs as PNG: 16 bits to keep, 8 bits to look at."""

from __future__ import annotations

from io import BytesIO

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin, UnidentifiedImageError

from tidewaiter.base.errors import DefectError, InputError
from tidewaiter.matter.attenuation import Array
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.radiograph import AIR_COUNTS, Radiograph
from tidewaiter.xray.setting import Setting

_ABOUT = "tidewaiter-radiograph"
# Fast and within a tenth of the smallest: noise does not compress.
_COMPRESSION = 3
# The deepest optical depth that the 16 bits can tell from nothing.
_DEEPEST = float(np.log(AIR_COUNTS))
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
    msgspec.MsgspecError,
    DefectError,
)


class _About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    setting: str
    span: Span
    gantry: Gantry


def to_png(radiograph: Radiograph) -> bytes:
    """Write a picture without loss: 16-bit greyscale, with what is needed to read it back."""
    about = _About(str(radiograph.setting), radiograph.span, radiograph.gantry)
    info = PngImagePlugin.PngInfo()
    info.add_text(_ABOUT, msgspec.json.encode(about).decode())
    return _png(Image.fromarray(radiograph.counts), info)


def from_png(data: bytes) -> Radiograph:
    """Read what ``to_png`` wrote.

    Raises:
        InputError: not a PNG, or not one of our radiographs.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as image:
            counts = np.asarray(image, np.uint16)
            about = msgspec.json.decode(image.info[_ABOUT], type=_About, strict=True)
        return Radiograph(counts, Setting.parse(about.setting), about.span, about.gantry)
    except _NOT_OURS as error:
        right = "a 16-bit PNG written by tidewaiter scan"
        raise InputError.of("picture", "this is no radiograph of ours", right) from error


def to_display(
    radiograph: Radiograph,
    window: tuple[float, float] | None = None,
    gamma: float = 0.8,
) -> bytes:
    """Write an 8-bit PNG for the eye: logarithmic, air white, the densest load black.

    Args:
        radiograph: the picture.
        window: optical depths (−ln of transmission) shown white and black; None: chosen from
            the picture.
        gamma: below 1 spreads the thin parts, above 1 the thick ones.

    Raises:
        InputError: the window is empty or gamma is not above zero.
    """
    transmission = radiograph.transmission().astype(np.float64)
    depth = -np.log(np.clip(transmission, np.exp(-_DEEPEST), None))
    low, high = window or _automatic(depth)
    if not low < high:
        raise InputError.of("window", f"{low} to {high} is empty", "white below black: 0 6")
    if not gamma > 0.0:
        raise InputError.of("gamma", f"{gamma} is no gamma", "a number above 0, usually 0.5 to 2")
    share = np.clip((depth - low) / (high - low), 0.0, 1.0) ** gamma
    return _png(Image.fromarray(_grey(share)))


def _automatic(depth: Array) -> tuple[float, float]:
    low, dark = np.quantile(depth, (_WHITE_SHARE, _DARK_SHARE))
    return (float(low), float(max(low + _HEADROOM * (dark - low), low + _LEAST_DEPTH)))


def _grey(share: Array) -> NDArray[np.uint8]:
    return np.asarray(np.rint(_FULL * (1.0 - share)), np.uint8)


def _png(image: Image.Image, info: PngImagePlugin.PngInfo | None = None) -> bytes:
    out = BytesIO()
    image.save(out, format="PNG", compress_level=_COMPRESSION, pnginfo=info)
    return out.getvalue()
