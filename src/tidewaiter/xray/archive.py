"""Radiographs as NumPy archives: counts, transmissions and axes, for those who work on them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import numpy as np

from tidewaiter.base.errors import DefectError, InputError
from tidewaiter.xray.about import made, told
from tidewaiter.xray.radiograph import MOST_PIXELS, Radiograph

# A picture of this many pixels in all its arrays; more is a bomb.
_MOST_BYTES = 24 * MOST_PIXELS


def to_npz(radiograph: Radiograph) -> bytes:
    """Write a picture as a compressed archive, readable with ``numpy.load`` alone.

    Its arrays: ``counts`` (beams, rows, columns) uint16; ``transmission`` likewise, float32;
    ``z_m`` (columns,) and ``across_m`` (rows,) places on the reference plane, metres; ``beams``
    their names; ``about`` the geometry, JSON.
    """
    _, rows, columns = radiograph.counts.shape
    out = BytesIO()
    np.savez_compressed(
        out,
        counts=radiograph.counts,
        transmission=radiograph.transmission(),
        z_m=np.array([radiograph.at(0.0, column)[0] for column in range(columns)]),
        across_m=np.array([radiograph.at(row, 0.0)[1] for row in range(rows)]),
        beams=np.array(radiograph.beams),
        about=np.array(told(radiograph)),
    )
    return out.getvalue()


def from_npz(data: bytes) -> Radiograph:
    """Read what ``to_npz`` wrote; nothing in it is executed.

    Raises:
        InputError: not an archive, or not one of our radiographs.
    """
    try:
        return _read(data)
    except Exception as error:
        # NumPy's reader of headers raises whatever Python's own parser does.
        right = "an archive written by tidewaiter scan --format npz"
        raise InputError.of("picture", "this is no radiograph of ours", right) from error


def _read(data: bytes) -> Radiograph:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES:
            raise DefectError("too large")
    with np.load(BytesIO(data), allow_pickle=False) as arrays:
        counts, words = arrays["counts"], str(arrays["about"])
    if counts.dtype != np.uint16:
        raise DefectError("counts are 16 bits")
    picture = made(counts, words)
    if counts.shape != picture.counts.shape:
        raise DefectError("counts do not fit what is said of them")
    return picture
