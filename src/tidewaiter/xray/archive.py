"""Radiographs as NumPy archives: counts, transmissions and axes, for those who work on them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import msgspec
import numpy as np

from tidewaiter.base.errors import DefectError, InputError
from tidewaiter.xray.detector import Detector
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.radiograph import MOST_PIXELS, Radiograph
from tidewaiter.xray.setting import Setting

# A picture of this many pixels in all its arrays; more is a bomb.
_MOST_BYTES = 24 * MOST_PIXELS


class _About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    setting: str
    span: Span
    gantry: Gantry
    detector: Detector


def to_npz(radiograph: Radiograph) -> bytes:
    """Write a picture as a compressed archive, readable with ``numpy.load`` alone.

    Its arrays: ``counts`` (beams, rows, columns) uint16; ``transmission`` likewise, float32;
    ``z_m`` (columns,) and ``across_m`` (rows,) places on the reference plane, metres; ``beams``
    their names; ``about`` the geometry, JSON.
    """
    _, rows, columns = radiograph.counts.shape
    about = _About(str(radiograph.setting), radiograph.span, radiograph.gantry, radiograph.detector)
    out = BytesIO()
    np.savez_compressed(
        out,
        counts=radiograph.counts,
        transmission=radiograph.transmission(),
        z_m=np.array([radiograph.at(0.0, column)[0] for column in range(columns)]),
        across_m=np.array([radiograph.at(row, 0.0)[1] for row in range(rows)]),
        beams=np.array(radiograph.beams),
        about=np.array(msgspec.json.encode(about).decode()),
    )
    return out.getvalue()


def from_npz(data: bytes) -> Radiograph:
    """Read what ``to_npz`` wrote; nothing in it is executed.

    Raises:
        InputError: not an archive, or not one of our radiographs.
    """
    try:
        return _read(data)
    except Exception as error:  # (NumPy's reader of headers raises what Python's parser does)
        right = "an archive written by tidewaiter scan --format npz"
        raise InputError.of("picture", "this is no radiograph of ours", right) from error


def _read(data: bytes) -> Radiograph:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES:
            raise DefectError("too large")
    with np.load(BytesIO(data), allow_pickle=False) as arrays:
        about = msgspec.json.decode(str(arrays["about"]), type=_About, strict=True)
        counts = arrays["counts"]
    if counts.dtype != np.uint16:
        raise DefectError("counts are 16 bits")
    about.gantry.checked(about.span)
    setting = Setting.parse(about.setting)
    return Radiograph(counts, setting, about.span, about.gantry, about.detector)
