"""Rounding: the eye is no tape."""

from __future__ import annotations

from tidewaiter.language.values import SIGHTING_STEP_MM, Millimetres, Sighting
from tidewaiter.world.model import Metres


def eye_mm(metres: Metres) -> Millimetres:
    """Round metres to what the eye gives: whole steps of 5 mm."""
    x, y, z = (round(m * 1000.0 / SIGHTING_STEP_MM) * SIGHTING_STEP_MM for m in metres)
    return (x, y, z)


def sighting(
    handle: str,
    kind: str,
    position_m: Metres,
    size_m: Metres,
    *,
    turn_deg: float = 0.0,
    look: dict[str, str] | None = None,
) -> Sighting:
    """Make a sighting of a thing at a place, metres; ``look`` is sorted by key."""
    return Sighting(
        handle=handle,
        kind=kind,
        position_mm=eye_mm(position_m),
        size_mm=eye_mm(size_m),
        turn_deg=turn_deg,
        look=dict(sorted((look or {}).items())),
    )
