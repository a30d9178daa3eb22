"""Spots: where an instrument is held, from the names of a thing and of a piece of it."""

from __future__ import annotations

from tidewaiter.instruments import eye, parts
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.rounding import metres
from tidewaiter.language.patches import PANELS, patch_named
from tidewaiter.language.values import PARTS
from tidewaiter.world.after import Present


def spot_at(
    present: Present,
    target: str,
    patch: str = "",
    *,
    holder: str = "",
    inner: bool = False,
    key: str = "",
) -> Spot:
    """Give the place that an instrument is held at; what is not there leaves its field empty.

    Args:
        present: what is there.
        target: handle of the thing; empty for the unit as a whole.
        patch: the piece of a panel; empty for the one in its middle.
        holder: the package that the thing was found in; empty where it is one itself.
        inner: it is held from inside the unit.
        key: the case's, for lasting marks.
    """
    if target not in PARTS:
        package = eye.find(present, holder or target) if target else None
        return Spot(target, package=package, inner=inner, stream_key=key)
    part = parts.find(present, target)
    if target in PANELS:
        piece = patch_named(part, patch) if part else None
        return Spot(target, patch=piece, inner=inner, stream_key=key)
    extent = (metres(part.position_mm), metres(part.size_mm)) if part else None
    return Spot(target, part=extent, stream_key=key)
