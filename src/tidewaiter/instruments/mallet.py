"""The mallet: pitch and ring of a panel, by the mass that leans on it from inside.

A panel's note falls with the square root of the mass that moves with it (f ~ sqrt(D / m), m mass
per area: A. W. Leissa, Vibration of Plates, NASA SP-160, 1969, chapter 1); what leans on it also
takes up the ring. Honest cargo that touches a wall sounds like anything else that does (domain
guide, section 8): the ear compares like with like, it does not tell what is there.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from math import fsum, sqrt

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.patches import Patch
from tidewaiter.language.values import Reading, Value
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package

#: What stands no farther from a panel than this leans on it [estimate].
CONTACT_M = 0.03
#: Loose goods move along with a panel by this share of their mass [estimate].
_COUPLED = 0.25
#: They take up its ring so many times as they lower its pitch [estimate].
_DAMPED = 3.0
#: Spread of an ear and a hand's blow, as shares; steps of what is written down [estimate].
SIGMA_PITCH, SIGMA_RING = 0.03, 0.08
PITCH_STEP_HZ, RING_STEP_MS = 5, 10


class Panel(Value):
    """How an empty panel sounds."""

    part: str
    pitch_Hz: float
    ring_ms: float
    kg_m2: float
    source: str


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Tap a patch of a panel once; gives pitch and ring."""
    del setting
    patch = spot.patch
    if patch is None:
        raise DefectError("only panels ring")
    panel = panels()[patch.target]
    share = leaning_kg_m2(present, patch) * _COUPLED / panel.kg_m2
    chance = rng.normal(0.0, 1.0, 2).tolist()
    pitch = panel.pitch_Hz / sqrt(1.0 + share) * (1.0 + SIGMA_PITCH * chance[0])
    ring = panel.ring_ms / (1.0 + _DAMPED * share) * (1.0 + SIGMA_RING * chance[1])
    return Outcome(
        (
            Reading("mallet", spot.place, "pitch", _stepped(pitch, PITCH_STEP_HZ), "Hz"),
            Reading("mallet", spot.place, "ring", _stepped(ring, RING_STEP_MS), "ms"),
        )
    )


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on what touches the panel there from inside."""
    del setting
    return spot.patch is not None and any(
        one.handle in differs for one in leaning_on(present, spot.patch)
    )


def leaning_on(present: Present, patch: Patch) -> tuple[Package, ...]:
    """Give the packages that touch a patch from inside."""
    return tuple(one for one, _ in _touching(present, patch))


def leaning_kg_m2(present: Present, patch: Patch) -> float:
    """Give the mass that touches a patch from inside, spread over the patch, kg/m²."""
    across, up = _in_plane(_normal_axis(patch))
    area_m2 = patch.size_mm[across] * patch.size_mm[up] / 1e6
    return (
        fsum(
            one.gross_kg * touched_m2 / (one.size_m[across] * one.size_m[up])
            for one, touched_m2 in _touching(present, patch)
        )
        / area_m2
    )


@cache
def panels() -> dict[str, Panel]:
    """Give every panel by its part."""
    text = (files("tidewaiter.instruments") / "tables/panels.csv").read_text("utf-8")
    return {
        row["part"]: Panel(
            row["part"],
            float(row["pitch_Hz"]),
            float(row["ring_ms"]),
            float(row["kg_m2"]),
            row["source"],
        )
        for row in csv.DictReader(text.splitlines())
    }


def _touching(present: Present, patch: Patch) -> Iterator[tuple[Package, float]]:
    """Give each package that touches a patch, with the area in which it does, m²."""
    if patch.turn_deg:
        return  # nothing leans on a leaf that stands open
    axis = _normal_axis(patch)
    sign = 1.0 if patch.outward[axis] > 0.0 else -1.0
    face_m = _inner_face_m(present, axis, sign)
    across, up = _in_plane(axis)
    for one in present.inside:
        if face_m - sign * one.position_m[axis] - one.size_m[axis] / 2.0 <= CONTACT_M:
            area_m2 = _overlap_m(one, patch, across) * _overlap_m(one, patch, up)
            if area_m2 > 0.0:
                yield one, area_m2


def _inner_face_m(present: Present, axis: int, sign: float) -> float:
    """Give how far the inner face of a panel lies out along its normal."""
    length, width, height = present.unit.inner_m
    if axis == 0:
        return width / 2.0
    if axis == 1:
        return height if sign > 0.0 else 0.0
    return 0.0 if sign > 0.0 else length


def _normal_axis(patch: Patch) -> int:
    return max(range(3), key=lambda axis: abs(patch.outward[axis]))


def _in_plane(axis: int) -> tuple[int, int]:
    return ((2, 1), (0, 2), (0, 1))[axis]


def _overlap_m(one: Package, patch: Patch, axis: int) -> float:
    low = max(
        one.position_m[axis] - one.size_m[axis] / 2.0,
        (patch.at_mm[axis] - patch.size_mm[axis] / 2.0) / 1000.0,
    )
    high = min(
        one.position_m[axis] + one.size_m[axis] / 2.0,
        (patch.at_mm[axis] + patch.size_mm[axis] / 2.0) / 1000.0,
    )
    return max(0.0, high - low)


def _stepped(value: float, step: int) -> float:
    return float(max(step, round(value / step) * step))
