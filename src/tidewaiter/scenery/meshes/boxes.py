"""Meshes of packages that are boxes, or are put together from boxes."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import Colour, Model, every_side, low_light
from tidewaiter.scenery.meshes.space import Point, Turn
from tidewaiter.scenery.paint.atlas import region

_WOOD: Colour = (0.60, 0.48, 0.34)
_DARK: Colour = (0.10, 0.10, 0.11)
_STEEL: Colour = (0.55, 0.57, 0.60)
#: Pallets that are lent out in a pool are painted so that they are known again.
_POOL_BLUE: Colour = (0.05, 0.16, 0.50)


def _carton(face: str, back: str, end: str) -> Model:
    """A carton: what is printed on its two long faces, and on its ends."""
    model = Model()
    sides = every_side(region(face), x=region(end), y=region("carton-top"))
    sides["z-"] = region(back)
    model.box((-0.5, -0.5, -0.5), (0.5, 0.5, 0.5), sides)
    model.shade(low_light(0.72, 0.1, -0.5))
    return model


def _carton_open() -> Model:
    """A carton with its four flaps up and out, and the dark of its inside."""
    model = Model()
    side = region("carton-side", (0.0, 0.2, 1.0, 1.0))
    model.box((-0.42, -0.5, -0.42), (0.42, 0.28, 0.42), side, sides="x-x+z-z+y-")
    inside = region("carton-top", (0.1, 0.0, 0.9, 0.3))
    floor, rim, high = 0.42, 0.40, 0.28
    for corners in (
        ((rim, 0.0, rim), (-rim, 0.0, rim), (-rim, high, rim), (rim, high, rim)),
        ((-rim, 0.0, -rim), (rim, 0.0, -rim), (rim, high, -rim), (-rim, high, -rim)),
        ((rim, 0.0, -rim), (rim, 0.0, rim), (rim, high, rim), (rim, high, -rim)),
        ((-rim, 0.0, rim), (-rim, 0.0, -rim), (-rim, high, -rim), (-rim, high, rim)),
    ):
        model.quad(corners, inside, (0.55, 0.55, 0.55))
    model.box(
        (-floor, -0.02, -floor), (floor, 0.0, floor), region("kraft"), (0.4, 0.4, 0.4), sides="y+"
    )
    model.shade(low_light(0.72, 0.1, -0.5))
    for corners in (
        ((-0.42, 0.28, 0.42), (0.42, 0.28, 0.42), (0.42, 0.5, 0.5), (-0.42, 0.5, 0.5)),
        ((0.42, 0.28, -0.42), (-0.42, 0.28, -0.42), (-0.42, 0.5, -0.5), (0.42, 0.5, -0.5)),
        ((0.42, 0.28, 0.42), (0.42, 0.28, -0.42), (0.5, 0.5, -0.42), (0.5, 0.5, 0.42)),
        ((-0.42, 0.28, -0.42), (-0.42, 0.28, 0.42), (-0.5, 0.5, 0.42), (-0.5, 0.5, -0.42)),
    ):
        model.leaf(corners, region("carton-top", (0.0, 0.0, 1.0, 0.4)))
    return model


def _pallet(goods: str, wood: Colour) -> Model:
    """Wrapped goods on a wooden pallet; the pallet's own height stays small."""
    model = Model()
    deck = -0.37
    sides = every_side(region(goods), up=region("film", (0.0, 0.0, 1.0, 0.5)))
    model.box((-0.475, deck, -0.475), (0.475, 0.5, 0.475), sides, sides="x-x+y+z-z+")
    boards, ply = region("boards"), region("ply", (0.0, 0.2, 1.0, 0.3))
    model.box((-0.5, deck - 0.025, -0.5), (0.5, deck, 0.5), boards, wood, sides="x-x+y+y-z-z+")
    model.box((-0.5, -0.5, -0.5), (0.5, -0.475, 0.5), boards, wood, sides="x-x+y+z-z+")
    for x in (-0.5, -0.07, 0.36):
        for z in (-0.5, -0.07, 0.36):
            low, high = (x, -0.475, z), (x + 0.14, deck - 0.025, z + 0.14)
            model.box(low, high, ply, wood, sides="x-x+z-z+")
    # Between the decks it is dark; seen from the doors, a lift truck's forks would go in there.
    model.box((-0.3, -0.474, -0.3), (0.3, deck - 0.026, 0.3), ply, _DARK, sides="x-x+z-z+")
    model.shade(low_light(0.6, -0.3, -0.5))
    return model


def _crate() -> Model:
    """Boards between battens, on two runners."""
    model = Model()
    boards, batten = region("boards"), region("ply", (0.0, 0.2, 1.0, 0.3))
    sides = every_side(region("crate-side"), y=boards)
    model.box((-0.485, -0.42, -0.485), (0.485, 0.5, 0.485), sides, sides="x-x+y+z-z+")
    for x in (-0.5, 0.42):
        model.box((x, -0.42, -0.5), (x + 0.08, 0.49, 0.5), batten, (0.86, 0.86, 0.86), "x-x+z-z+")
        model.box((x + 0.02, -0.5, -0.5), (x + 0.06, -0.42, 0.5), batten, (0.6, 0.6, 0.6), "x-x+z+")
    model.shade(low_light(0.65, 0.0, -0.5))
    return model


def _crate_open() -> Model:
    model = Model()
    boards = region("boards")
    model.box((-0.5, -0.5, -0.5), (0.5, 0.34, 0.5), boards, sides="x-x+z-z+")
    model.box((-0.47, 0.1, -0.47), (0.47, 0.12, 0.47), region("kraft"), (0.4, 0.4, 0.4), sides="y+")
    for turn in range(4):
        c, s = round(cos(turn * pi / 2)), round(sin(turn * pi / 2))
        corners: list[Point] = []
        for x, y in ((0.47, 0.12), (-0.47, 0.12), (-0.47, 0.34), (0.47, 0.34)):
            corners.append((x * c + 0.47 * s, y, -x * s + 0.47 * c))
        model.quad(corners, boards, (0.6, 0.6, 0.6))
    # The lid leans against its side.
    lid = ((-0.48, -0.45, 0.5), (0.48, -0.45, 0.5), (0.48, 0.5, 0.46), (-0.48, 0.5, 0.46))
    model.leaf(lid, boards)
    model.shade(low_light(0.65, 0.0, -0.5))
    return model


def _box() -> Model:
    model = Model()
    ply = region("ply")
    sides = every_side(ply)
    model.box((-0.5, -0.5, -0.5), (0.5, 0.5, 0.5), sides)
    model.shade(low_light(0.65, 0.0, -0.5))
    return model


def _cage() -> Model:
    model = Model()
    mesh, boards = region("mesh"), region("boards")
    model.box((-0.5, -0.4, -0.5), (0.5, 0.5, 0.5), mesh, sides="x-x+y+z-z+")
    model.box((-0.5, -0.5, -0.5), (0.5, -0.4, 0.5), boards, _WOOD, sides="x-x+y-z-z+")
    return model


def _ibc() -> Model:
    """A plastic tank in its cage, on a pallet, with a cap."""
    model = Model()
    model.box((-0.49, -0.38, -0.49), (0.49, 0.46, 0.49), region("film"), sides="x-x+y+z-z+")
    bar = region("metal")
    for n in range(3):
        at = -0.34 + 0.3 * n
        model.box((-0.5, at, -0.5), (0.5, at + 0.05, 0.5), bar, _STEEL, sides="x-x+z-z+")
    model.box((-0.5, -0.5, -0.5), (0.5, -0.38, 0.5), region("boards"), _WOOD, sides="x-x+z-z+")
    model.turned(((0.12, 0.46), (0.12, 0.5), (0.0, 0.5)), 8, region("lid"), _DARK)
    return model


def _jerrican() -> Model:
    model = Model()
    body = region("metal")
    model.box((-0.5, -0.5, -0.5), (0.5, 0.3, 0.5), body, sides="x-x+y-z-z+")
    for z, other in ((0.5, 0.28), (-0.5, -0.28)):
        sign = 1.0 if z > 0 else -1.0
        four = ((-0.5 * sign, 0.3, z), (0.5 * sign, 0.3, z), (0.5 * sign, 0.4, other))
        model.quad((*four, (-0.5 * sign, 0.4, other)), body)
    model.box((-0.5, 0.3, -0.28), (0.5, 0.4, 0.28), body, sides="x-x+y+")
    model.box((-0.5, 0.4, -0.09), (0.18, 0.48, 0.09), body, (0.8, 0.8, 0.8), sides="x-x+y+z-z+")
    model.turned(((0.1, 0.4), (0.1, 0.5), (0.0, 0.5)), 8, body, _DARK, Turn(at=(0.34, 0.0, 0.0)))
    model.shade(low_light(0.65, 0.0, -0.5))
    return model


def _bundle() -> Model:
    """Lengths strapped together, on bearers."""
    model = Model()
    boards, ends = region("boards", (0.15, 0.0, 0.85, 1.0)), region("ends")
    sides = every_side(boards, x=ends)
    model.box((-0.5, -0.44, -0.49), (0.5, 0.49, 0.49), sides)
    for x in (-0.3, 0.3):
        strap = (x - 0.012, -0.45, -0.5), (x + 0.012, 0.5, 0.5)
        model.box(*strap, region("metal"), _DARK, sides="y+z-z+")
        bearer = (x - 0.03, -0.5, -0.48), (x + 0.03, -0.44, 0.48)
        model.box(*bearer, region("metal"), (0.5, 0.5, 0.5), sides="x-x+z-z+")
    return model


def _timber() -> Model:
    """Dunnage: a few squared timbers laid together."""
    model = Model()
    ply, ends = region("ply", (0.0, 0.0, 1.0, 0.4)), region("ends", (0.0, 0.0, 0.4, 0.25))
    sides = every_side(ply, x=ends)
    for z in (-0.5, -0.14, 0.22):
        model.box((-0.5, -0.5, z), (0.5, 0.5 - abs(z + 0.14) * 0.4, z + 0.28), sides)
    model.shade(low_light(0.65, 0.2, -0.5))
    return model


def _lashing() -> Model:
    """A strap drawn tight from wall to wall, with its ratchet and the hooks at its ends."""
    model = Model()
    band = (-0.5, -0.42, -0.5), (0.5, 0.42, -0.3)
    model.box(*band, every_side(region("cloth")))
    for low, high, far in ((0.18, 0.24, 0.5), (-0.5, -0.475, 0.2), (0.475, 0.5, 0.2)):
        fitting = (low, -0.5, -0.3), (high, 0.5, far)
        model.box(*fitting, region("metal"), _STEEL, sides="x-x+y-y+z+")
    return model


def _car() -> Model:
    """A car, its length along x: body, glass house, four wheels."""
    model = Model()
    body, glass = region("metal"), (0.12, 0.15, 0.18)
    model.box((-0.5, -0.36, -0.5), (0.5, 0.06, 0.5), body, sides="x-x+y+z-z+")
    low, high = (-0.34, 0.26), (-0.24, 0.12)
    a, b, c, d = low[0], low[1], high[0], high[1]
    for z, sign in ((0.47, 1.0), (-0.47, -1.0)):
        four = ((a, 0.06, z), (b, 0.06, z), (d, 0.46, z * 0.86), (c, 0.46, z * 0.86))
        model.quad(four if sign > 0 else four[1::-1] + four[:1:-1], body, glass)
    model.quad(((b, 0.06, 0.47), (b, 0.06, -0.47), (d, 0.46, -0.4), (d, 0.46, 0.4)), body, glass)
    model.quad(((a, 0.06, -0.47), (a, 0.06, 0.47), (c, 0.46, 0.4), (c, 0.46, -0.4)), body, glass)
    model.box((c, 0.45, -0.405), (d, 0.5, 0.405), body, sides="x-x+y+z-z+")
    for x in (-0.31, 0.31):
        for z, up in ((0.5, True), (-0.5, False)):
            wheel = Turn("z", (x, -0.3, z))
            model.disc(0.07, 8, region("tread"), (0.06, 0.06, 0.06), wheel, up=up)
            model.disc(0.2, 8, region("lid"), (0.08, 0.08, 0.08), wheel, up=up)
    return model


def _piece() -> Model:
    """An unpacked article: a machine-like block on feet."""
    model = Model()
    metal, housing = region("metal"), region("machine-side")
    model.box((-0.5, -0.42, -0.5), (0.5, 0.1, 0.5), every_side(housing, y=metal))
    upper = every_side(region("machine-side", (0.6, 0.05, 1.0, 0.45)), y=metal)
    model.box((-0.5, 0.1, -0.5), (0.1, 0.5, 0.5), upper, (0.92, 0.92, 0.92), sides="x-x+y+z-z+")
    for x in (-0.44, 0.34):
        model.box((x, -0.5, -0.46), (x + 0.1, -0.42, 0.46), metal, _DARK, sides="x-x+z-z+")
    model.shade(low_light(0.65, 0.0, -0.5))
    return model


def _plain() -> Model:
    model = Model()
    model.box((-0.5, -0.5, -0.5), (0.5, 0.5, 0.5), region("metal"))
    model.shade(low_light(0.65, 0.0, -0.5))
    return model


def _paper() -> Model:
    model = Model()
    model.box((-0.5, -0.5, -0.5), (0.5, 0.5, 0.5), {"y+": region("paper")}, sides="x-x+y+z-z+")
    return model


MODELS: dict[str, Callable[[], Model]] = {
    "carton": lambda: _carton("carton-side", "carton-plain", "carton-strapped"),
    "carton-brand": lambda: _carton("carton-brand", "carton-side", "carton-side"),
    "carton-strapped": lambda: _carton("carton-strapped", "carton-plain", "carton-strapped"),
    "carton-window": lambda: _carton("carton-window", "carton-plain", "carton-window"),
    "carton-open": _carton_open,
    "pallet": lambda: _pallet("wrapped", _WOOD),
    "pallet-bags": lambda: _pallet("wrapped-bags", _WOOD),
    "pallet-pooled": lambda: _pallet("wrapped", _POOL_BLUE),
    "crate": _crate,
    "crate-open": _crate_open,
    "box": _box,
    "cage": _cage,
    "ibc": _ibc,
    "jerrican": _jerrican,
    "bundle": _bundle,
    "lashing": _lashing,
    "timber": _timber,
    "car": _car,
    "piece": _piece,
    "plain": _plain,
    "paper": _paper,
}
