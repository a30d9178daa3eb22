"""The whole box as it truly was, for the debrief: drawn from what the debrief tells of it."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from tidewaiter.language import events as e
from tidewaiter.language.scene import Lettering, Patch, Placed
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.stage import fold, whole
from tidewaiter.scenery.turns import about_y, after, rotated

#: The leaves stand hooked back along the sides, as `instruments.parts` has them.
_HOOKED_DEG = 265.0

_Drawn = TypeVar("_Drawn", Placed, Lettering)


def box_patch(box: tuple[Sighting, ...]) -> Patch:
    """Draw all packages and the unit, doors open, without ground or vehicle; ids are handles.

    Roof, sides and front are things of their own, so that a client can see through any of them.
    """
    shown = whole(fold((e.Went("bay", box),)))
    return Patch(
        station=shown.station,
        put=tuple(_open(one) for one in shown.put if one.handle not in {"", "vehicle"}),
        letters=tuple(_open(one) for one in shown.letters if one.handle != "vehicle"),
    )


def box_glb(box: tuple[Sighting, ...]) -> bytes:
    """Write it as a file."""
    return glb(box_patch(box), 0)


def _open(one: _Drawn) -> _Drawn:
    """Swing what hangs on a leaf about its hinge."""
    if one.hinge_m is None:
        return one
    turn = about_y(_HOOKED_DEG if one.hinge_m[0] > 0.0 else -_HOOKED_DEG)
    x, y, z = one.hinge_m
    dx, dy, dz = rotated(turn, (one.at_m[0] - x, one.at_m[1] - y, one.at_m[2] - z))
    at = (round(x + dx, 4), round(y + dy, 4), round(z + dz, 4))
    return replace(one, at_m=at, turn=after(turn, one.turn))
