"""Colours: the conventional table of material discrimination, over the grey of the hard beam.

Organic orange, light inorganic green, metal blue, heavy violet; what cannot be told stays grey.
Dark stays dark: colour replaces hue, never the radiograph.
"""

from __future__ import annotations

from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tidewaiter.xray.dual import Band, classify
from tidewaiter.xray.images import automatic_window, depths, nearest_rows
from tidewaiter.xray.radiograph import Radiograph

#: sRGB of a band where it is of middle depth.
COLOURS: dict[Band, tuple[int, int, int]] = {
    Band.INDETERMINATE: (128, 128, 128),
    Band.ORGANIC: (236, 128, 24),
    Band.LIGHT_INORGANIC: (52, 168, 64),
    Band.METAL: (40, 96, 214),
    Band.HEAVY: (124, 44, 150),
    Band.AIR: (255, 255, 255),
}
_FULL = 255.0


def to_colour(
    radiograph: Radiograph, window: tuple[float, float] | None = None, gamma: float = 0.8
) -> NDArray[np.uint8]:
    """Give a picture in colours, rectified: (rows, columns, 3) sRGB.

    Args:
        radiograph: taken with an interlaced pair.
        window: optical depths of the hard beam shown white and black; None: from the picture.
        gamma: below 1 spreads the thin parts.

    Raises:
        InputError: the picture has one beam.
    """
    codes = nearest_rows(classify(radiograph).codes, radiograph.gantry, radiograph.span.rows)
    depth = depths(radiograph)
    low, high = window or automatic_window(depth)
    share = np.clip((depth - low) / (high - low), 0.0, 1.0)[..., None] ** gamma
    table = np.array([COLOURS[band] for band in Band], np.float64)[codes]
    # White to the colour over the first half of the depth, the colour to black over the second.
    light = table + (_FULL - table) * (1.0 - 2.0 * share)
    dark = table * (2.0 - 2.0 * share)
    return np.clip(np.rint(np.where(share < 0.5, light, dark)), 0, _FULL).astype(np.uint8)


def to_colour_png(radiograph: Radiograph) -> bytes:
    """Write ``to_colour`` as a PNG."""
    out = BytesIO()
    Image.fromarray(to_colour(radiograph)).save(out, format="PNG", compress_level=3)
    return out.getvalue()
