"""Meshes of round packages, modelled standing on their ends."""

from __future__ import annotations

from collections.abc import Callable

from tidewaiter.scenery.meshes.geometry import Model, low_light
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.paint.atlas import region


def _drum() -> Model:
    model = Model()
    model.turned(((0.5, -0.5), (0.5, 0.5)), 12, region("drum-side"))
    model.disc(0.5, 12, region("lid"), turn=Turn(at=(0.0, 0.5, 0.0)))
    model.disc(0.5, 12, region("metal"), turn=Turn(at=(0.0, -0.5, 0.0)), up=False)
    model.shade(low_light(0.6, 0.1, -0.5))
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
    body = region("metal")
    model.turned(((0.43, -0.5), (0.48, 0.36), (0.5, 0.38), (0.5, 0.5)), 10, body)
    model.disc(0.5, 10, region("lid"), turn=Turn(at=(0.0, 0.5, 0.0)))
    model.shade(low_light(0.6, 0.1, -0.5))
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
    """A coil of strip: a ring with an open eye."""
    model = Model()
    metal, edge = region("metal"), region("spiral", (0.5, 0.1, 0.95, 0.4))
    model.turned(((0.24, -0.5), (0.5, -0.5)), 8, edge, (0.7, 0.7, 0.7))
    model.turned(((0.5, -0.5), (0.5, 0.5)), 8, metal)
    model.turned(((0.5, 0.5), (0.24, 0.5)), 8, edge)
    model.turned(((0.24, 0.5), (0.24, -0.5)), 8, metal, (0.35, 0.35, 0.35))
    return model


def _tyre() -> Model:
    model = Model()
    tread, wall = region("tread"), region("metal")
    model.turned(((0.27, -0.44), (0.46, -0.5)), 8, wall)
    model.turned(((0.46, -0.5), (0.5, 0.0), (0.46, 0.5)), 8, tread)
    model.turned(((0.46, 0.5), (0.27, 0.44)), 8, wall)
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
