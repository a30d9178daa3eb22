"""Textures that repeat: painted steel with its rust and dirt, and the concrete of the yard."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.scenery.paint.picture import Grey, as_jpeg, cloudy, noise

_SIDE = 512
#: What one repeat of each texture covers.
STEEL_M = 2.5
GROUND_M = 5.0

_RUST = np.array((0.52, 0.33, 0.22))
_GRIME = np.array((0.62, 0.60, 0.56))


@lru_cache(maxsize=1)
def steel() -> bytes:
    """Draw painted steel that has been at sea: faded, grimy, with streaks of rust running down."""
    fade = 0.94 + 0.05 * cloudy(_SIDE, 256, "fade")
    streaks = np.clip(noise(_SIDE, 8, "streak")[:1, :] - 0.35, 0.0, 1.0)
    grime = np.clip(streaks * (0.6 + 0.6 * noise(_SIDE, 128, "down")), 0.0, 1.0) * 0.45
    rust = _rust()
    picture = fade[:, :, None] * np.ones(3)
    picture = picture * (1.0 - grime[:, :, None]) + _GRIME * grime[:, :, None]
    picture = picture * (1.0 - rust[:, :, None]) + _RUST * rust[:, :, None]
    return as_jpeg(picture, 76)


def _rust() -> Grey:
    """Say how rusty each pixel is: spots, and below each a streak that fades."""
    chance = stream("scenery", "rust")
    rust: Grey = np.zeros((_SIDE, _SIDE))
    rows = np.arange(_SIDE)
    for _ in range(26):
        x, y = (int(n) for n in chance.integers(0, _SIDE, 2))
        wide, long = float(chance.uniform(0.8, 2.6)), float(chance.uniform(15.0, 110.0))
        off = (rows - x + _SIDE // 2) % _SIDE - _SIDE // 2
        down = (rows - y) % _SIDE
        across = np.exp(-((off / wide) ** 2))
        along = np.exp(-down / long) * (down < 4.0 * long)
        rust = np.maximum(rust, 0.5 * along[:, None] * across[None, :])
        spot = np.minimum(down, _SIDE - down)
        rust = np.maximum(
            rust, 0.75 * np.exp(-((spot / (wide * 1.6)) ** 2))[:, None] * across[None, :]
        )
    return rust * (0.75 + 0.25 * cloudy(_SIDE, 16, "rust"))


@lru_cache(maxsize=1)
def ground() -> bytes:
    """Draw concrete in slabs: pale, with joints, tyre marks and stains."""
    base = 0.62 + 0.05 * cloudy(_SIDE, 256, "concrete") + 0.02 * noise(_SIDE, 2, "sand")
    stains = np.clip(cloudy(_SIDE, 64, "stains") - 0.25, 0.0, 1.0) * 0.35
    base -= stains
    for at in (0, _SIDE // 2):
        for near, dark in ((0, 0.30), (1, 0.16), (-1, 0.10)):
            base[(at + near) % _SIDE, :] -= dark
            base[:, (at + near) % _SIDE] -= dark
    warm = np.array((1.0, 0.985, 0.95))
    return as_jpeg(base[:, :, None] * warm, 72)
