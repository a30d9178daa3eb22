"""Meshes of round packages, modelled standing on their ends."""

from __future__ import annotations

from collections.abc import Callable

from tidewaiter.scenery.meshes.geometry import Model, low_light
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.paint.atlas import region


def _drum() -> Model:
    """A drum with its chime: the lid lies a little below the rim."""
    model = Model()
    model.turned(((0.5, -0.5), (0.5, 0.5)), 12, region("drum-side"))
    model.turned(((0.5, 0.5), (0.47, 0.47)), 12, region("metal"), (0.9, 0.9, 0.9))
    model.disc(0.475, 12, region("lid"), (0.86, 0.86, 0.86), Turn(at=(0.0, 0.47, 0.0)))
    model.shade(low_light(0.5, 0.1, -0.5))
    return model


def _open_round(side: str) -> Model:
    """A drum or pail without its lid."""
    model = Model()
    model.turned(((0.5, -0.5), (0.5, 0.5), (0.46, 0.5)), 12, region(side))
    dark = (0.3, 0.3, 0.3)
    model.turned(((0.46, 0.5), (0.46, 0.3)), 12, region("metal"), dark)
    model.disc(0.46, 12, region("kraft"), (0.5, 0.5, 0.5), Turn(at=(0.0, 0.3, 0.0)))
    model.shade(low_light(0.6, 0.1, -0.5))
    return model


def _pail() -> Model:
    model = Model()
    model.turned(((0.43, -0.5), (0.48, 0.38)), 10, region("pail-side", (0.0, 0.15, 1.0, 1.0)))
    model.turned(((0.5, 0.38), (0.5, 0.5)), 10, region("pail-side", (0.0, 0.0, 1.0, 0.15)))
    model.disc(0.5, 10, region("lid"), turn=Turn(at=(0.0, 0.5, 0.0)))
    model.shade(low_light(0.55, 0.1, -0.5))
    return model


def _barrel() -> Model:
    model = Model()
    profile = ((0.41, -0.5), (0.5, -0.16), (0.5, 0.16), (0.41, 0.5))
    model.turned(profile, 10, region("boards"))
    model.disc(0.41, 10, region("lid"), turn=Turn(at=(0.0, 0.5, 0.0)))
    model.shade(low_light(0.6, 0.1, -0.5))
    return model


def _roll() -> Model:
    model = Model()
    model.turned(((0.5, -0.5), (0.5, 0.5)), 12, region("woven"))
    for end, up in ((0.5, True), (-0.5, False)):
        model.disc(0.5, 12, region("spiral"), turn=Turn(at=(0.0, end, 0.0)), up=up)
    return model


def _coil() -> Model:
    """A coil of strip: a ring with an open eye, two steel bands round its body."""
    model = Model()
    metal, edge = region("metal"), region("spiral", (0.5, 0.1, 0.95, 0.4))
    model.turned(((0.24, -0.5), (0.495, -0.5)), 16, edge, (0.7, 0.7, 0.7))
    model.turned(((0.495, -0.5), (0.495, 0.5)), 16, metal)
    model.turned(((0.495, 0.5), (0.24, 0.5)), 16, edge)
    model.turned(((0.24, 0.5), (0.24, -0.5)), 16, metal, (0.35, 0.35, 0.35))
    for low in (-0.22, 0.14):
        model.turned(((0.5, low), (0.5, low + 0.06)), 16, metal, (0.25, 0.26, 0.28))
    return model


def _tyre() -> Model:
    model = Model()
    tread, wall = region("tread"), region("tyre-wall")
    model.turned(((0.26, -0.4), (0.44, -0.5)), 14, wall)
    model.turned(((0.44, -0.5), (0.495, -0.34)), 14, wall, (0.8, 0.8, 0.8))
    model.turned(((0.495, -0.34), (0.5, 0.0), (0.495, 0.34)), 14, tread)
    model.turned(((0.495, 0.34), (0.44, 0.5)), 14, wall, (0.8, 0.8, 0.8))
    # The bead lies inwards on both sides; the picture of the wall is the other way up here.
    left, top, right, bottom = wall
    model.turned(((0.44, 0.5), (0.26, 0.4)), 14, (left, bottom, right, top))
    # Within it is dark.
    model.turned(((0.26, 0.4), (0.26, -0.4)), 14, tread, (0.25, 0.25, 0.25))
    return model


def _round() -> Model:
    model = Model()
    model.turned(((0.5, -0.5), (0.5, 0.5)), 12, region("metal"))
    for end, up in ((0.5, True), (-0.5, False)):
        model.disc(0.5, 12, region("metal"), turn=Turn(at=(0.0, end, 0.0)), up=up)
    return model


MODELS: dict[str, Callable[[], Model]] = {
    "drum": _drum,
    "pail": _pail,
    "barrel": _barrel,
    "roll": _roll,
    "coil": _coil,
    "tyre": _tyre,
    "round": _round,
    "drum-open": lambda: _open_round("drum-side"),
    "pail-open": lambda: _open_round("metal"),
}
