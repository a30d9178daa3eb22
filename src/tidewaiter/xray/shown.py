"""Kept and shown: whatever a scan gave as one file, and that file as a picture for the eye."""

from __future__ import annotations

from tidewaiter.xray.backscatter import Backscatter
from tidewaiter.xray.colours import to_colour_png
from tidewaiter.xray.images import (
    back_from_png,
    back_to_display,
    back_to_png,
    from_png,
    to_display,
    to_png,
)
from tidewaiter.xray.radiograph import Radiograph


def kept(picture: Radiograph | Backscatter) -> bytes:
    """Write a picture as the 16-bit PNG that is kept."""
    return back_to_png(picture) if isinstance(picture, Backscatter) else to_png(picture)


def shown(data: bytes) -> bytes:
    """Write a kept picture as an 8-bit PNG: in colour where it was taken with two beams.

    Raises:
        InputError: this is none of our pictures.
    """
    back = back_from_png(data)
    if back is not None:
        return back_to_display(back)
    taken = from_png(data)
    return to_colour_png(taken) if len(taken.beams) > 1 else to_display(taken)
