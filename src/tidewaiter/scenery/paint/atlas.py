"""The atlas of the packages: board, wood, cloth, steel and film, in cells of one size.

Handling marks on cartons are those of ISO 780 (this way up, keep dry, fragile), drawn by us.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from tidewaiter.scenery.paint import board, printed
from tidewaiter.scenery.paint.picture import Cell, Grey, Region, as_jpeg, cloudy, noise

_CELL = 256
_PER_ROW, _ROWS = 8, 4
# Smaller copies of the atlas mix neighbours: regions keep off the edges of their cells.
_MARGIN = 3.0


def _grain(name: str) -> Grey:
    """Give the grain of wood, along x."""
    wide = noise(_CELL, 64, name, "grain")
    rows = noise(_CELL, 4, name, "rows")[:, :1]
    lines = np.sin((np.arange(_CELL)[:, None] * 0.55) + 5.0 * wide + 4.0 * rows)
    return 0.045 * lines + 0.05 * rows + 0.02 * cloudy(_CELL, 32, name)


def _boards() -> Grey:
    cell = Cell(_CELL, 232)
    shades = (236, 226, 240, 230, 222, 238)
    high = _CELL / len(shades)
    for n, shade in enumerate(shades):
        cell.area(0, n * high, _CELL, (n + 1) * high, shade)
        cell.line([(0, n * high), (_CELL, n * high)], 120, 2.5)
        for x in (14, _CELL - 14):
            cell.round(x, (n + 0.5) * high, 2.2, 110)
    for x in (28, _CELL - 28):
        cell.line([(x, 0), (x, _CELL)], 196, 1.5)
    return cell.grey() + _grain("boards")


def _ply() -> Grey:
    cell = Cell(_CELL, 226)
    for x, y in ((20, 20), (20, 128), (20, 236), (236, 20), (236, 128), (236, 236)):
        cell.round(x, y, 3, 150)
    for n in range(14):
        y = 18.0 * n + 9
        cell.line([(10 + 7 * n % 60, y), (120 + 11 * n % 110, y + 3)], 206, 1.2)
    for y in (1, _CELL - 1):
        cell.line([(0, y), (_CELL, y)], 110, 3)
    return cell.grey() + 0.6 * _grain("ply") + 0.05 * cloudy(_CELL, 64, "worn floor")


def _woven() -> Grey:
    x, y = np.meshgrid(np.arange(_CELL), np.arange(_CELL))
    weave = ((x // 4 + y // 4) % 2) * 0.05 + 0.03 * np.sin(x * np.pi / 2) * np.sin(y * np.pi / 2)
    cell = Cell(_CELL, 232)
    cell.area(0, 92, _CELL, 96, 196)  # two printed bands
    cell.area(0, 160, _CELL, 164, 196)
    return cell.grey() - 0.02 + weave + 0.03 * cloudy(_CELL, 64, "woven")


def _lid() -> Grey:
    cell = Cell(_CELL, 226)
    cell.round(128, 128, 127, 200)
    cell.round(128, 128, 112, 236)
    cell.round(128, 128, 112, 180, 3)
    cell.round(190, 128, 17, 200)
    cell.round(190, 128, 17, 140, 3)
    cell.round(60, 128, 9, 200)
    cell.round(60, 128, 9, 140, 2)
    return cell.grey() + 0.03 * cloudy(_CELL, 64, "lid")


def _cloth() -> Grey:
    cell = Cell(_CELL, 232)
    for x in (48, 128, 208):
        cell.area(x - 5, 0, x + 5, _CELL, 190)
        cell.line([(x - 6, 0), (x - 6, _CELL)], 168, 1.5)
    folds = 0.05 * np.sin(np.arange(_CELL)[:, None] / 7.0 + 3.0 * noise(_CELL, 64, "folds"))
    return cell.grey() + folds + 0.03 * cloudy(_CELL, 16, "cloth")


def _film() -> Grey:
    cell = Cell(_CELL, 236)
    for y in (64, 128, 192):
        cell.line([(0, y), (_CELL, y)], 206, 2)
    for row, y in enumerate((0, 64, 128, 192)):
        for x in range(-32 * (row % 2), _CELL + 64, 64):
            cell.line([(x, y), (x, y + 64)], 208, 2)
    for n in range(9):
        y = 29.0 * n
        cell.line([(0, y), (_CELL, y + 20)], 247, 5)
        cell.line([(0, y + 9), (_CELL, y + 28)], 250, 1.5)
    return cell.grey() + 0.03 * cloudy(_CELL, 32, "film")


def _mesh() -> Grey:
    cell = Cell(_CELL, 104)
    cell.area(20, 20, 236, 236, 120)
    for at in range(0, _CELL + 1, 16):
        cell.line([(at, 0), (at, _CELL)], 226, 3)
        cell.line([(0, at), (_CELL, at)], 226, 3)
    for at in (3, _CELL - 3):
        cell.line([(at, 0), (at, _CELL)], 236, 9)
        cell.line([(0, at), (_CELL, at)], 236, 9)
    return cell.grey()


def _kraft() -> Grey:
    creases = np.abs(cloudy(_CELL, 64, "creases"))
    cell = Cell(_CELL, 236)
    cell.line([(0, 20), (_CELL, 20)], 190, 2)
    cell.line([(0, 236), (_CELL, 236)], 190, 2)
    cell.round(208, 52, 11, 140)
    cell.round(208, 52, 6, 60)
    return cell.grey() - 0.14 * np.exp(-creases * 14.0) + 0.02 * cloudy(_CELL, 16, "kraft")


def _metal() -> Grey:
    streaks = noise(_CELL, 2, "metal")[:, :1]
    return 0.88 + 0.03 * streaks + 0.05 * cloudy(_CELL, 128, "metal") * np.ones((1, _CELL))


def _spiral() -> Grey:
    x, y = np.meshgrid(np.arange(_CELL) - 127.5, np.arange(_CELL) - 127.5)
    radius, turn = np.hypot(x, y), np.arctan2(y, x)
    rings = 0.07 * np.sin(radius * 1.05 + turn)
    core = np.where(radius < 16, -0.62, np.where(radius < 26, -0.12, 0.0))
    return 0.88 + rings + core


def _tread() -> Grey:
    cell = Cell(_CELL, 214)
    for x in range(0, _CELL, 32):
        for y in range(0, _CELL, 64):
            cell.line([(x, y), (x + 16, y + 32), (x, y + 64)], 96, 5)
    for y in (64, 128, 192):
        cell.line([(0, y), (_CELL, y)], 110, 4)
    return cell.grey()


def _paper() -> Grey:
    cell = Cell(_CELL, 252)
    cell.area(22, 18, 110, 30, 120)
    cell.area(170, 18, 234, 42, 226)
    for n in range(6):
        cell.line([(22, 48 + 11 * n), (22 + (190, 150, 205, 120, 180, 90)[n], 48 + 11 * n)], 176, 2)
    for y in range(126, 226, 20):
        cell.line([(22, y), (234, y)], 200, 1.5)
    for x in (22, 90, 150, 234):
        cell.line([(x, 126), (x, 226)], 200, 1.5)
    cell.round(196, 222, 17, 170, 2)
    return cell.grey()


def _ends() -> Grey:
    """Ends of timber, stacked: what a bundle shows at its face."""
    cell = Cell(_CELL, 120)
    shades = (232, 220, 238, 226, 214, 240, 224, 230)
    for row in range(8):
        for column in range(5):
            shade = shades[(3 * row + 5 * column) % len(shades)]
            cell.area(column * 51.2 + 1, row * 32 + 1, column * 51.2 + 49, row * 32 + 30, shade)
            cell.round(column * 51.2 + 25, row * 32 + 34, 16, shade - 14, 1.5)
    return cell.grey() + 0.02 * cloudy(_CELL, 16, "ends")


_CELLS: dict[str, Callable[[], Grey]] = {
    "carton-side": board.carton_side,
    "carton-top": board.carton_top,
    "boards": _boards,
    "ply": _ply,
    "woven": _woven,
    "drum-side": printed.drum_side,
    "lid": _lid,
    "cloth": _cloth,
    "film": _film,
    "mesh": _mesh,
    "kraft": _kraft,
    "metal": _metal,
    "spiral": _spiral,
    "tread": _tread,
    "paper": _paper,
    "ends": _ends,
    "carton-brand": board.carton_brand,
    "carton-strapped": board.carton_strapped,
    "carton-window": board.carton_window,
    "sack-print": printed.sack_print,
    "sack-paper": printed.sack_paper,
    "bale-side": printed.bale_side,
    "wrapped": printed.wrapped,
    "wrapped-bags": printed.wrapped_bags,
    "floor": printed.floor,
    "pail-side": printed.pail_side,
    "big-bag-side": printed.big_bag_side,
    "tyre-wall": printed.tyre_wall,
    "machine-side": printed.machine_side,
    "air-bag": printed.air_bag,
    "crate-side": printed.crate_side,
    "carton-plain": board.carton_plain,
}


def region(name: str, part: Region = (0.0, 0.0, 1.0, 1.0)) -> Region:
    """Give where a cell, or a part of it, lies in the atlas."""
    n = list(_CELLS).index(name)
    inner = _CELL - 2.0 * _MARGIN
    left = n % _PER_ROW * _CELL + _MARGIN
    top = n // _PER_ROW * _CELL + _MARGIN
    wide, high = _PER_ROW * _CELL, _ROWS * _CELL
    return (
        (left + part[0] * inner) / wide,
        (top + part[1] * inner) / high,
        (left + part[2] * inner) / wide,
        (top + part[3] * inner) / high,
    )


@lru_cache(maxsize=1)
def atlas() -> bytes:
    """Draw the atlas; JPEG, grey."""
    cells = [paint() for paint in _CELLS.values()]
    empty: Grey = np.full((_CELL, _CELL), 0.9)
    cells += [empty] * (_PER_ROW * _ROWS - len(cells))
    rows = [np.hstack(cells[n : n + _PER_ROW]) for n in range(0, len(cells), _PER_ROW)]
    return as_jpeg(np.vstack(rows), 74)
