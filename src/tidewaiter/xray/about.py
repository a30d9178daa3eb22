"""What a file says about its picture, beside the counts: enough to make a radiograph of them."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from tidewaiter.xray.detector import Detector
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.radiograph import Radiograph
from tidewaiter.xray.setting import Setting, beams_of


class _About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    setting: str
    span: Span
    gantry: Gantry
    detector: Detector


def told(radiograph: Radiograph) -> str:
    """Say how a picture was taken, as JSON."""
    about = _About(str(radiograph.setting), radiograph.span, radiograph.gantry, radiograph.detector)
    return msgspec.json.encode(about).decode()


def made(counts: NDArray[np.uint16], words: str | bytes) -> Radiograph:
    """Make a radiograph of counts and what ``told`` said of them.

    Args:
        counts: of any shape that holds the beams one after the other, row by row.
        words: the JSON.

    Raises:
        MsgspecError: the words are not of that form.
        InputError: there is no such view or beam.
        DefectError: geometry or detector cannot be, or the gantry has no such rows.
        ValueError: the counts do not fit.
    """
    about = msgspec.json.decode(words, type=_About, strict=True)
    setting = Setting.parse(about.setting)
    shape = (len(beams_of(setting.beam)), *about.gantry.checked(about.span).shape)
    return Radiograph(counts.reshape(shape), setting, about.span, about.gantry, about.detector)
