"""Other packings: cells of the atlas for woven cloth, paper, film, wood and sheet steel.

As on cartons (`paint.board`), words and emblems are invented and tell nothing.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.scenery.paint.board import SIDE, bars, edged, fragile, this_way_up
from tidewaiter.scenery.paint.picture import Cell, Grey, cloudy, noise


def folded(name: str) -> Grey:
    """Give the light and dark of soft stuff: broad hollows, and a few sharp folds."""
    hollows = 0.09 * cloudy(SIDE, 128, name, "hollows")
    sharp = np.exp(-np.abs(noise(SIDE, 64, name, "folds")) * 26.0)
    return hollows - 0.10 * sharp * np.clip(noise(SIDE, 32, name, "where"), 0.0, 1.0)


def sack_print() -> Grey:
    """Woven polypropylene, a large print in the middle, a sewn end."""
    x, y = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    weave = ((x // 4 + y // 4) % 2) * 0.04
    cell = Cell(SIDE, 236)
    # Around the sack runs u: the print is on top and repeats on the other side.
    for at in (64, 192):
        cell.round(at, 112, 34, 128)
        cell.round(at, 112, 24, 232)
        cell.shape([(at - 15, 126), (at, 92), (at + 15, 126)], 118)
        cell.area(at - 40, 156, at + 40, 174, 120)
        cell.area(at - 30, 182, at + 30, 188, 150)
    for at in (14, 240):
        cell.line([(0, at), (SIDE, at)], 150, 2)
        cell.line([(0, at + 4), (SIDE, at + 4)], 250, 2)
    return cell.grey() - 0.02 + weave + folded("sack")


def sack_paper() -> Grey:
    """Multi-wall paper, a block of print."""
    cell = Cell(SIDE, 240)
    for at in (64, 192):
        cell.area(at - 36, 66, at + 36, 108, 138)
        for n, long in enumerate((56, 44, 50)):
            cell.line([(at - 30, 124 + 14 * n), (at - 30 + long, 124 + 14 * n)], 150, 3)
    for at in (10, 236):
        cell.area(0, at, SIDE, at + 10, 214)
        cell.line([(0, at + 5), (SIDE, at + 5)], 120, 1.4)
    return cell.grey() + folded("paper")


def bale_side() -> Grey:
    """Pressed goods in cloth: wires that cut in, puffed between them, a stencilled block."""
    bands = np.arange(SIDE)[None, :]
    puffed = 0.10 * np.cos((bands - 32.0) / 64.0 * 2.0 * np.pi) * -1.0
    cell = Cell(SIDE, 222)
    for x in (32, 96, 160, 224):
        cell.area(x - 4, 0, x + 4, SIDE, 120)
        cell.area(x - 2, 0, x + 1, SIDE, 244)
    for n in range(9):
        cell.line([(108, 100 + 5 * n), (148, 100 + 5 * n)], 168, 1.2)
    x, y = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    weave = 0.035 * np.sin(x * 1.3) * np.sin(y * 1.3)
    folds = 0.07 * np.sin(np.arange(SIDE)[:, None] / 6.0 + 4.0 * noise(SIDE, 64, "bale folds"))
    return edged(cell.grey() + puffed + weave + folds + 0.05 * cloudy(SIDE, 32, "bale"), 0.4, 14.0)


def wrapped() -> Grey:
    """Cartons on a pallet behind stretch film: their joints, bands of film, shine, a label."""
    cell = Cell(SIDE, 226)
    chance = stream("scenery", "wrapped")
    high = SIDE / 5.0
    for row in range(5):
        off = 28 if row % 2 else 0
        for column in range(-1, 5):
            x, y = column * 64.0 + off, row * high
            shade = int(chance.integers(206, 234))
            cell.area(x, y, x + 64, y + high, shade)
            cell.area(x + 10, y + 30, x + 24, y + 42, shade - 38)
            cell.line([(x, y), (x, y + high)], 120, 2.2)
        cell.line([(0, row * high), (SIDE, row * high)], 120, 2.2)
    picture = cell.grey()
    rows = np.arange(SIDE)[:, None]
    columns = np.arange(SIDE)[None, :]
    slant = rows + columns * 0.16
    film = 0.06 * (np.sin(slant / 8.0) > 0.55) + 0.05 * (np.sin(slant / 17.0 + 1.2) > 0.8)
    glare = np.clip(cloudy(SIDE, 64, "film glare"), 0.0, 1.0) * 0.24
    picture = 0.74 * picture + 0.17 + film + glare
    label = Cell(SIDE, 0)
    label.area(150, 70, 208, 112, 255)
    mask = label.grey()
    paper = Cell(SIDE, 0)
    bars(paper, 150, 70, 58, 42)
    picture = picture * (1.0 - mask) + paper.grey() * mask
    return edged(np.clip(picture, 0.0, 1.0), 0.3, 8.0)


def wrapped_bags() -> Grey:
    """Bags on a pallet behind stretch film: courses that lie across each other."""
    cell = Cell(SIDE, 214)
    high = SIDE / 7.0
    for row in range(7):
        wide = 85.4 if row % 2 else 128.0
        for column in range(4):
            x, y = column * wide, row * high
            cell.line([(x, y + 4), (x, y + high - 4)], 132, 5)
            cell.line([(x + 8, y + high / 2), (x + wide - 12, y + high / 2)], 232, 9)
        cell.line([(0, row * high), (SIDE, row * high)], 118, 5)
    cell.blurred(1.6)
    rows, columns = np.arange(SIDE)[:, None], np.arange(SIDE)[None, :]
    film = 0.05 * (np.sin((rows + columns * 0.2) / 9.0) > 0.6)
    glare = np.clip(cloudy(SIDE, 64, "bags glare"), 0.0, 1.0) * 0.22
    return edged(np.clip(0.8 * cell.grey() + 0.12 + film + glare, 0.0, 1.0), 0.3, 8.0)


def floor() -> Grey:
    """Plywood of a container's floor: grain, screws, gouges, wheel tracks of lift trucks."""
    cell = Cell(SIDE, 206)
    for x in (20, 128, 236):
        for y in (12, 92, 172, 244):
            cell.round(x, y, 3, 112)
    chance = stream("scenery", "floor", "gouges")
    for _ in range(30):
        x, y = (float(one) for one in chance.uniform(0, SIDE, 2))
        long = float(chance.uniform(8, 66))
        shade = int(chance.choice((132, 156, 232)))
        cell.line([(x, y), (x + float(chance.uniform(-8, 8)), y + long)], shade, 1.6)
    for y in (1, SIDE - 1):
        cell.line([(0, y), (SIDE, y)], 84, 4)
    picture = cell.grey()
    columns = np.arange(SIDE)[None, :]
    tracks = np.exp(-(((columns - 92.0) / 20.0) ** 2)) + np.exp(-(((columns - 196.0) / 16.0) ** 2))
    patchy = 0.7 + 0.5 * cloudy(SIDE, 64, "tracks")
    stains = np.clip(cloudy(SIDE, 128, "floor stains") - 0.05, 0.0, 1.0) * 0.4
    lines = np.sin(np.arange(SIDE)[:, None] * 0.5 + 5.0 * noise(SIDE, 64, "floor", "grain"))
    return picture - 0.22 * tracks * patchy - stains + 0.03 * lines


def drum_side() -> Grey:
    """A steel drum: two rolling hoops, its rims, a label, a dent or two."""
    cell = Cell(SIDE, 228)
    for y in (84, 168):
        cell.area(0, y - 9, SIDE, y - 4, 250)
        cell.area(0, y - 4, SIDE, y + 3, 226)
        cell.area(0, y + 3, SIDE, y + 10, 138)
    for y in (0, SIDE - 9):
        cell.area(0, y, SIDE, y + 9, 168)
        cell.line([(0, y + 4), (SIDE, y + 4)], 250, 2)
    cell.area(24, 98, 92, 156, 254)
    cell.shape([(58, 102), (72, 116), (58, 130), (44, 116)], 150)
    for y, long in ((137, 54), (145, 42), (151, 48)):
        cell.line([(30, y), (30 + long, y)], 130, 2)
    cell.word(176, 126, "TALAR", 26, 150)
    dents = np.clip(cloudy(SIDE, 64, "dents") - 0.3, 0.0, 1.0) * 0.3
    return cell.grey() + 0.05 * cloudy(SIDE, 128, "drum") - dents


def pail_side() -> Grey:
    """A plastic pail: a printed panel, stacking ribs, the rim of its lid."""
    cell = Cell(SIDE, 236)
    for y in (22, 40):
        cell.area(0, y, SIDE, y + 5, 190)
        cell.area(0, y + 5, SIDE, y + 8, 250)
    for at in (64, 192):
        cell.area(at - 44, 74, at + 44, 214, 168)
        cell.round(at, 120, 27, 240)
        cell.round(at, 120, 16, 120)
        cell.area(at - 34, 164, at + 34, 180, 240)
        cell.area(at - 34, 188, at + 14, 194, 224)
    return cell.grey() + 0.02 * cloudy(SIDE, 64, "pail")


def big_bag_side() -> Grey:
    """A flexible bulk bag: seams, a print, a pouch for papers, sagging folds."""
    x, y = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    weave = ((x // 3 + y // 3) % 2) * 0.03
    cell = Cell(SIDE, 232)
    # u runs once round: four walls.
    for at in (0, 64, 128, 192):
        cell.area(at - 5, 0, at + 5, SIDE, 196)
        cell.line([(at, 0), (at, SIDE)], 150, 1.4)
        cell.area(at + 20, 112, at + 46, 150, 130)
        cell.area(at + 18, 158, at + 48, 164, 160)
    cell.area(84, 66, 106, 92, 250)
    folds = 0.07 * np.sin(y / 15.0 + 3.0 * noise(SIDE, 64, "bag folds"))
    return cell.grey() + weave + folds + 0.05 * cloudy(SIDE, 64, "bulk bag")


def tyre_wall() -> Grey:
    """The side of a tyre, drawn out: u once round, v from the bead (below) to the shoulder."""
    cell = Cell(SIDE, 196)
    for y, shade in ((8, 120), (30, 230), (34, 130), (188, 236), (194, 120), (240, 150)):
        cell.line([(0, y), (SIDE, y)], shade, 3)
    for at in (30, 158):
        for n in range(7):
            cell.area(at + n * 9, 96, at + n * 9 + 5, 122, 246)
    for x in range(0, SIDE, 16):
        cell.line([(x, 0), (x, 26)], 110, 4)
    return cell.grey() + 0.04 * cloudy(SIDE, 32, "tyre wall")


def machine_side() -> Grey:
    """A housing of sheet steel: a door with its latch, a grille, a plate, bolts."""
    cell = Cell(SIDE, 226)
    cell.area(18, 22, 150, 236, 234)
    for box in ((18, 22, 150, 236), (164, 22, 238, 110), (164, 124, 238, 236)):
        left, top, right, bottom = box
        path = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        cell.line([(float(a), float(b)) for a, b in path], 120, 2.4)
        for a in (left + 7, right - 7):
            for b in (top + 7, bottom - 7):
                cell.round(a, b, 2.6, 130)
    for y in range(36, 102, 9):
        cell.area(172, y, 230, y + 4, 96)
    cell.area(136, 116, 143, 146, 84)
    cell.area(176, 140, 226, 166, 252)
    for y in (147, 154, 160):
        cell.line([(181, y), (215, y)], 140, 1.6)
    cell.round(200, 200, 17, 84)
    cell.round(200, 200, 11, 200)
    return edged(cell.grey() + 0.04 * cloudy(SIDE, 64, "housing"), 0.2, 8.0)


def air_bag() -> Grey:
    """A dunnage bag: paper with ribs, a valve, two warning panels."""
    cell = Cell(SIDE, 236)
    for at in (64, 192):
        cell.area(at - 30, 84, at + 30, 138, 150)
        cell.line([(at - 22, 98), (at + 22, 98)], 236, 4)
        cell.line([(at - 22, 112), (at + 16, 112)], 236, 3)
        cell.line([(at - 22, 124), (at + 20, 124)], 236, 3)
    cell.round(128, 200, 10, 130)
    cell.round(128, 200, 5, 60)
    for at in (12, 240):
        cell.line([(0, at), (SIDE, at)], 160, 2.4)
    return cell.grey() + folded("air bag")


def crate_side() -> Grey:
    """A wooden case: boards, battens with nails, stencils."""
    cell = Cell(SIDE, 226)
    shades = (232, 214, 238, 222, 208, 234)
    high = SIDE / len(shades)
    for n, shade in enumerate(shades):
        cell.area(0, n * high, SIDE, (n + 1) * high, shade)
        cell.line([(0, n * high), (SIDE, n * high)], 96, 2.6)
    this_way_up(cell, 192, 150, 96)
    fragile(cell, 150, 150, 96)
    cell.word(92, 92, "EXPORT", 26, 110)
    cell.line([(48, 116), (150, 116)], 130, 2)
    for x in (0, 236):
        cell.area(x, 0, x + 20, SIDE, 236)
        cell.line([(x + (20 if x == 0 else 0), 0), (x + (20 if x == 0 else 0), SIDE)], 110, 2)
        for y in range(20, SIDE, 43):
            cell.round(x + 7, y, 2, 90)
            cell.round(x + 13, y + 10, 2, 90)
    lines = np.sin(np.arange(SIDE)[:, None] * 0.55 + 5.0 * noise(SIDE, 64, "crate", "grain"))
    return edged(cell.grey() + 0.04 * lines + 0.04 * cloudy(SIDE, 64, "crate"), 0.2, 8.0)
