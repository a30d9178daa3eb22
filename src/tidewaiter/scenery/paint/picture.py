"""What every texture is drawn with: cells of an atlas, noise that repeats, and its bytes."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tidewaiter.base.streams import stream

Grey = NDArray[np.float64]
#: Part of a texture: left, top, right, bottom in parts of its picture, as glTF counts them.
Region = tuple[float, float, float, float]

#: Cells are drawn this many times as large and then made smaller, which smooths their edges.
FINER = 2


class Cell:
    """One square picture under work, in shades of grey (0 to 255) and in its own pixels."""

    def __init__(self, side: int, ground: int = 240) -> None:
        self.side = side
        self.image = Image.new("L", (side * FINER, side * FINER), ground)
        self._draw = ImageDraw.Draw(self.image)

    def line(self, points: list[tuple[float, float]], shade: int, width: float = 1.0) -> None:
        """Draw a line with round joints."""
        ends = [(x * FINER, y * FINER) for x, y in points]
        self._draw.line(ends, fill=shade, width=max(1, round(width * FINER)), joint="curve")

    def area(self, left: float, top: float, right: float, bottom: float, shade: int) -> None:
        """Fill a rectangle."""
        box = (left * FINER, top * FINER, right * FINER - 1, bottom * FINER - 1)
        self._draw.rectangle(box, fill=shade)

    def shape(self, points: list[tuple[float, float]], shade: int) -> None:
        """Fill a polygon."""
        self._draw.polygon([(x * FINER, y * FINER) for x, y in points], fill=shade)

    def round(self, x: float, y: float, radius: float, shade: int, width: float = 0.0) -> None:
        """Draw a circle, filled where no width is given."""
        box = tuple(FINER * part for part in (x - radius, y - radius, x + radius, y + radius))
        if width:
            self._draw.ellipse(box, outline=shade, width=max(1, round(width * FINER)))
        else:
            self._draw.ellipse(box, fill=shade)

    def word(self, x: float, y: float, text: str, high: float, shade: int) -> None:
        """Print a word about a middle; ``high`` is about that of its capitals."""
        font = ImageFont.load_default(size=high * FINER * 1.36)
        self._draw.text((x * FINER, y * FINER), text, fill=shade, font=font, anchor="mm")

    def blurred(self, radius: float) -> None:
        """Soften all that is drawn so far."""
        self.image = self.image.filter(ImageFilter.GaussianBlur(radius * FINER))
        self._draw = ImageDraw.Draw(self.image)

    def grey(self) -> Grey:
        """Give the finished picture, values 0 to 1."""
        small = self.image.resize((self.side, self.side), Image.Resampling.BOX)
        return np.asarray(small, dtype=np.float64) / 255.0


def noise(side: int, grain: int, *name: str) -> Grey:
    """Give soft noise that repeats at the edges, about -1 to 1, in grains of so many pixels."""
    count = max(1, side // grain)
    coarse = stream("scenery", "noise", *name).uniform(-1.0, 1.0, (count, count))
    at = np.arange(side) * count / side
    low = at.astype(np.int64)
    share = at - low
    share = share * share * (3.0 - 2.0 * share)
    high = (low + 1) % count
    rows: Grey = coarse[low, :] * (1.0 - share)[:, None] + coarse[high, :] * share[:, None]
    return rows[:, low] * (1.0 - share) + rows[:, high] * share


def cloudy(side: int, grain: int, *name: str) -> Grey:
    """Give noise of several grains, the coarse ones strongest, about -1 to 1."""
    total: Grey = np.zeros((side, side))
    weight, weights = 1.0, 0.0
    while grain >= 2:
        total += weight * noise(side, grain, *name, str(grain))
        weights += weight
        weight, grain = weight * 0.6, grain // 2
    return total / weights


def as_jpeg(picture: Grey, quality: int) -> bytes:
    """Write a picture of one (grey) or three channels, values 0 to 1, as JPEG."""
    levels = np.clip(picture * 255.0 + 0.5, 0.0, 255.0).astype(np.uint8)
    out = BytesIO()
    Image.fromarray(levels).save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
