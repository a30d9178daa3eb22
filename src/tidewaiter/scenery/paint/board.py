"""Corrugated board: cells of the atlas for cartons, and the marks that any packing may bear.

Words and emblems are invented. They name neither goods, nor a mass, nor a country, for one print
serves many packages; what a consignor marks on a package is lettering of its own.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.scenery.paint.picture import Cell, Grey, cloudy

SIDE = 256


def edged(cell: Grey, depth: float = 0.24, reach_px: float = 9.0) -> Grey:
    """Darken towards the edges: little light comes into the seams between packages."""
    at = np.minimum(np.arange(SIDE), np.arange(SIDE)[::-1]) + 0.5
    near = np.exp(-at / reach_px)
    return cell * (1.0 - depth * np.maximum(near[:, None], near[None, :]))


def _board(name: str, ground: int = 236) -> Cell:
    """Corrugated board: flutes that shine through, along y."""
    cell = Cell(SIDE, ground)
    for x in range(0, SIDE, 5):
        cell.line([(x, 0), (x, SIDE)], ground - 3, 1.0)
    chance = stream("scenery", "scuffs", name)
    for _ in range(7):
        x, y = (float(one) for one in chance.uniform(10, SIDE - 10, 2))
        dx, dy = (float(one) for one in chance.uniform(-26, 26, 2))
        cell.line([(x, y), (x + dx, y + dy)], ground + 8, 1.2)
    return cell


def _finished(cell: Cell, name: str) -> Grey:
    stains = np.clip(cloudy(SIDE, 128, name, "stains") - 0.2, 0.0, 1.0) * 0.16
    return edged(cell.grey() + 0.035 * cloudy(SIDE, 64, name) - stains)


def _tape(cell: Cell, long: int) -> None:
    """Tape that comes down over the edge from above, and up from below."""
    cell.area(108, 0, 148, long, 250)
    cell.area(108, 0, 109.5, long, 196)
    cell.area(146.5, 0, 148, long, 196)
    cell.line([(108, long), (118, long + 3), (128, long), (139, long + 4), (148, long)], 200, 1.5)
    cell.area(108, SIDE - long * 0.6, 148, SIDE, 246)


def bars(cell: Cell, x: float, y: float, wide: float, high: float) -> None:
    """Put a label with a bar code on; its bars say nothing."""
    cell.area(x, y, x + wide, y + high, 254)
    at, n = x + 5.0, 0
    while at < x + wide - 6.0:
        thick = (1.4, 2.6, 1.2, 3.4, 1.8)[n % 5]
        cell.area(at, y + 5, at + thick, y + high - 14, 60)
        at += thick + (1.6, 2.2, 1.2)[n % 3]
        n += 1
    cell.line([(x + 6, y + high - 7), (x + wide * 0.7, y + high - 7)], 120, 2)


def this_way_up(cell: Cell, x: float, y: float, ink: int = 84) -> None:
    """ISO 780, this way up."""
    for at in (x, x + 18):
        cell.line([(at, y), (at, y + 30)], ink, 3.4)
        cell.shape([(at - 8, y + 4), (at + 8, y + 4), (at, y - 9)], ink)
    cell.line([(x - 9, y + 34), (x + 27, y + 34)], ink, 3.4)


def keep_dry(cell: Cell, x: float, y: float, ink: int = 84) -> None:
    """ISO 780, keep away from rain."""
    cell.shape([(x - 15, y + 10), (x, y - 5), (x + 15, y + 10)], ink)
    cell.line([(x, y), (x, y + 28), (x + 5, y + 32), (x + 9, y + 27)], ink, 2.8)
    for dx in (-9, 0, 9):
        cell.line([(x + dx, y - 13), (x + dx - 2, y - 7)], ink, 2.2)


def fragile(cell: Cell, x: float, y: float, ink: int = 84) -> None:
    """ISO 780, fragile."""
    cell.shape([(x - 10, y - 9), (x + 10, y - 9), (x + 5, y + 12), (x - 5, y + 12)], ink)
    cell.line([(x, y + 10), (x, y + 33)], ink, 2.8)
    cell.line([(x - 10, y + 33), (x + 10, y + 33)], ink, 3.4)


def carton_side() -> Grey:
    """A shipping carton: tape, handling marks, an address label."""
    cell = _board("carton")
    _tape(cell, 52)
    this_way_up(cell, 200, 194)
    keep_dry(cell, 158, 194)
    fragile(cell, 118, 194)
    cell.area(22, 176, 86, 232, 254)
    for y, long in ((187, 50), (197, 40), (207, 46), (217, 30)):
        cell.line([(28, y), (28 + long, y)], 130, 2.4)
    return _finished(cell, "carton")


def carton_top() -> Grey:
    """Flaps that meet in the middle, taped along their seam."""
    cell = _board("carton top", 240)
    cell.line([(0, 128), (SIDE, 128)], 160, 2)
    cell.area(0, 108, SIDE, 148, 252)
    for y in (108, 147):
        cell.area(0, y, SIDE, y + 1.5, 205)
    cell.line([(0, 128), (SIDE, 128)], 214, 1.5)
    return _finished(cell, "carton top")


def carton_brand() -> Grey:
    """A carton printed all round: a band, an emblem, words."""
    cell = _board("brand", 238)
    cell.area(0, 150, SIDE, 226, 112)
    cell.area(0, 142, SIDE, 146, 112)
    cell.round(58, 84, 38, 120)
    cell.round(58, 84, 27, 226)
    cell.shape([(58, 60), (79, 100), (37, 100)], 110)
    cell.word(178, 72, "NOVARA", 25, 96)
    cell.word(178, 102, "EXPORT QUALITY", 11, 130)
    cell.word(76, 188, "HANDLE WITH CARE", 10, 232)
    this_way_up(cell, 206, 172, 232)
    keep_dry(cell, 166, 172, 232)
    _tape(cell, 30)
    return _finished(cell, "brand")


def carton_plain() -> Grey:
    """The face of a carton that bears next to nothing: tape, a small mark, dents."""
    cell = _board("plain", 237)
    _tape(cell, 44)
    this_way_up(cell, 206, 196, 120)
    for x, y in ((60, 96), (176, 60), (96, 190)):
        cell.line([(x, y), (x + 16, y + 7), (x + 22, y + 20)], 206, 2.4)
        cell.line([(x + 2, y - 2), (x + 18, y + 5)], 250, 1.6)
    return _finished(cell, "plain")


def carton_strapped() -> Grey:
    """A plain carton with two straps and a bar-coded label."""
    cell = _board("strapped", 234)
    for x in (66, 184):
        cell.area(x, 0, x + 9, SIDE, 252)
        cell.area(x - 2, 0, x, SIDE, 172)
        cell.area(x + 9, 0, x + 11, SIDE, 182)
        for y in range(0, SIDE, 8):
            cell.line([(x, y), (x + 9, y + 4)], 224, 1)
    bars(cell, 90, 20, 82, 58)
    cell.word(128, 200, "C/No.", 18, 120)
    cell.line([(90, 226), (166, 226)], 150, 2)
    return _finished(cell, "strapped")


def carton_window() -> Grey:
    """A carton with hand holes and a diagonal print, one corner pressed in."""
    cell = _board("holes", 236)
    cell.shape([(0, 256), (0, 150), (256, 40), (256, 116)], 150)
    cell.word(176, 214, "Ardo", 46, 92)
    cell.area(96, 52, 160, 76, 70)
    cell.round(96, 64, 12, 70)
    cell.round(160, 64, 12, 70)
    cell.line([(92, 50), (164, 50)], 250, 2)
    fragile(cell, 30, 196)
    cell.shape([(256, 0), (226, 0), (256, 34)], 186)
    cell.line([(226, 0), (256, 34)], 252, 2)
    return _finished(cell, "holes")
