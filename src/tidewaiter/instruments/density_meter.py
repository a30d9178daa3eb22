"""The density meter: a small gamma source and a counter that sees what is scattered back.

The count rises with the electrons behind the panel, near the surface only: each centimetre is
seen through what lies before it, going in at 356 keV (barium-133) and coming back at about
0.15 MeV. So mass raises it, hydrogen more than its mass, and lead lowers it. Waves of the sheet
hold goods off; posts and rails scatter by themselves: like is compared with like (domain
guide, section 8).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.instruments.gamma import all_counted, counted
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.instruments.panels import as_closed, in_plane, inner_face_m, normal_axis, panel
from tidewaiter.language.values import POINTS, Reading
from tidewaiter.matter.attenuation import Array, elements
from tidewaiter.matter.materials import mass_attenuation_cm2_g, material
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package
from tidewaiter.world.tractor import SHEET_KG_M2, SPACES
from tidewaiter.world.units import nominal

#: A second at each point; points across a patch, along it and up.
DWELL_S, ACROSS, UP = 1.0, 5, 3
#: Counts with nothing in front, 1/s; those of a panel's own steel for each kg/m²; and those of one
#: g/cm³ of water that fills all it sees [estimate, after hand-held instruments that show hundreds].
AIR_S, STEEL_S, FULL_S = 40.0, 4.0, 100.0
#: It sees so deep, m, in so many steps; the solid angle halves its weight each so many m
#: [estimate].
REACH_M, STEPS, HALVES_M = 0.25, 20, 0.06
#: Waves of a side wall hold goods off by up to so much, m, each so long (world.shell_dry).
WAVE_DEEP_M, WAVE_M = 0.036, 0.278
#: A post or rail within so much of a panel's edge adds so many counts, 1/s [estimate].
POST_M, POST_S = 0.12, 60.0
#: Hand and sheet: spread of a point beside that of its counts, as a share [estimate].
SPREAD_SHARE = 0.05


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Draw it across a patch, or hold it to a package: the mean, the lowest and the highest."""
    del setting
    true = rates(present, spot)
    if true.size == 1:
        true = np.repeat(true, ACROSS)
    hand = 1.0 + SPREAD_SHARE * np.clip(rng.normal(0.0, 1.0, true.size), -3.0, 3.0)
    shown = all_counted(true * hand * DWELL_S, rng) / DWELL_S
    values = {"": shown.mean(), "-low": shown.min(), "-high": shown.max()}
    return Outcome(
        tuple(
            Reading("density-meter", spot.place, f"backscatter{end}", float(round(one)), "1/s")
            for end, one in values.items()
        )
    )


def background(present: Present, rng: np.random.Generator) -> tuple[Reading, ...]:
    """Hold it into the air, and to its block."""
    del present
    air = counted(AIR_S * 10.0, rng) / 10.0
    return (Reading("density-meter", "background", "backscatter", float(round(air)), "1/s"),)


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the packages that it can see into."""
    present, spot = as_closed(present, spot)
    del setting
    points, inward = _points(present, spot)
    return any(one.handle in differs for one in _in_reach(present, spot, points, inward))


def rates(present: Present, spot: Spot) -> Array:
    """Give the true count rate at each point, 1/s."""
    present, spot = as_closed(present, spot)
    points, inward = _points(present, spot)
    skin = panel(present, spot.patch.target).kg_m2 if spot.patch is not None else 0.0
    if spot.target in SPACES:
        skin = SHEET_KG_M2
    own = AIR_S + STEEL_S * skin + (_posts(present, spot, points) if spot.patch else 0.0)
    if points.size == 0:
        return np.full(1, own)
    goods = _in_reach(present, spot, points, inward)
    return own + FULL_S * _seen(goods, points, inward)


def _seen(goods: tuple[Package, ...], points: Array, inward: Array) -> Array:
    """Sum what is scattered back at each point, in units of water that fills all it sees."""
    step = REACH_M / STEPS
    deep = (np.arange(STEPS, dtype=np.float64) + 0.5) * step
    at = points[:, None, :] + deep[None, :, None] * inward
    electrons = np.zeros(at.shape[:2])
    mu_per_m = np.zeros(at.shape[:2])
    for one in goods:
        away: Array = np.abs(at - np.array(one.position_m))
        inside = (away <= np.array(one.size_m) / 2.0).all(axis=2)
        kg_m3 = one.gross_kg / float(np.prod(one.size_m))
        electrons += inside * (kg_m3 / 1000.0 * _electrons(one.material))
        mu_per_m += inside * (kg_m3 * _mu_m2_kg(one.material))
    before = np.cumsum(mu_per_m, axis=1) - mu_per_m / 2.0
    weights: Array = np.exp2(-deep / HALVES_M)
    return (electrons * weights * np.exp(-before * step)).sum(axis=1) / _full()


def _in_reach(present: Present, spot: Spot, points: Array, inward: Array) -> tuple[Package, ...]:
    """Give the packages that a line from a point into the unit meets within reach."""
    if points.size == 0:
        return ()
    there = present.aboard if spot.target in POINTS else (*present.inside, *present.outside)
    low = np.minimum(points, points + REACH_M * inward).min(axis=0)
    high = np.maximum(points, points + REACH_M * inward).max(axis=0)
    return tuple(
        one
        for one in there
        if all(
            low[axis] <= one.position_m[axis] + one.size_m[axis] / 2.0
            and one.position_m[axis] - one.size_m[axis] / 2.0 <= high[axis]
            for axis in range(3)
        )
    )


def _points(present: Present, spot: Spot) -> tuple[Array, Array]:
    """Give the points at which goods could begin, (n, 3), and the way in; none from inside."""
    none = np.zeros((0, 3)), np.zeros(3)
    patch = spot.patch
    if spot.part is not None:
        return _on_a_space(spot) if spot.target in SPACES else none
    if patch is None:
        one = spot.package
        if one is None:
            return none
        x, y, z = one.position_m
        return np.array([[x, y, z + one.size_m[2] / 2.0]]), np.array([0.0, 0.0, -1.0])
    if spot.inner or patch.turn_deg:
        return none
    outward = np.array(patch.outward)
    axis = normal_axis(patch)
    sign = 1.0 if outward[axis] > 0.0 else -1.0
    along, up = in_plane(axis)
    middle, size = np.array(patch.at_mm) / 1000.0, np.array(patch.size_mm) / 1000.0
    a, b = np.meshgrid(_spread(ACROSS), _spread(UP), indexing="ij")
    points = np.zeros((ACROSS * UP, 3))
    points[:, along] = middle[along] + size[along] * a.ravel()
    points[:, up] = middle[up] + size[up] * b.ravel()
    # Foam of 40 kg/m³ scatters next to nothing; it holds goods off by its thickness.
    off_m = panel(present, patch.target).off_m
    points[:, axis] = sign * (inner_face_m(present, axis, sign) + off_m)
    if axis == 0 and not off_m:
        # An outer wave is farther from the goods by its depth.
        wave = np.mod(np.round(points[:, along] / WAVE_M * 2.0), 2.0) * WAVE_DEEP_M
        points[:, 0] += outward[0] * wave
    return points, -outward


def _on_a_space(spot: Spot) -> tuple[Array, Array]:
    """Give the points across the face of a tank or locker that an officer comes to."""
    out = np.array(SPACES[spot.target])
    middle, size = (np.array(one) for one in spot.part or ((0.0,) * 3, (0.0,) * 3))
    axis = int(np.abs(out).argmax())
    along, up = in_plane(axis)
    a, b = np.meshgrid(_spread(ACROSS), _spread(UP), indexing="ij")
    points = np.zeros((ACROSS * UP, 3))
    points[:, along] = middle[along] + size[along] * a.ravel()
    points[:, up] = middle[up] + size[up] * b.ravel()
    points[:, axis] = middle[axis] + out[axis] * size[axis] / 2.0
    return points, -out


def _posts(present: Present, spot: Spot, points: Array) -> Array | float:
    """Give what posts at a panel's ends scatter back by themselves, at each point, 1/s."""
    if (
        points.size == 0
        or spot.patch is None
        or spot.patch.target not in {"left-side", "right-side"}
    ):
        return 0.0
    z = points[:, 2]
    length = nominal(present.unit.size_type).outer_mm[0] / 1000.0
    near = np.minimum(np.abs(z), np.abs(z + length))
    return np.where(near <= POST_M + spot.patch.size_mm[2] / 2000.0 / ACROSS, POST_S, 0.0)


def _spread(count: int) -> Array:
    return (np.arange(count) + 0.5) / count - 0.5


@cache
def _electrons(name: str) -> float:
    """Give the electrons of a material for each of water's of the same mass."""
    water = _electrons_g("water")
    return _electrons_g(name) / water


def _electrons_g(name: str) -> float:
    known = elements()
    return sum(
        share * known[symbol].number / known[symbol].atomic_weight
        for symbol, share in material(name).mass_fractions.items()
    )


@cache
def _mu_m2_kg(name: str) -> float:
    """Give the attenuation of the way in and the way back together, m²/kg."""
    return float(mass_attenuation_cm2_g(name, np.array([0.356, 0.15])).sum()) * 0.1


@cache
def _full() -> float:
    """Give what water that fills all it sees scatters back."""
    step = REACH_M / STEPS
    deep = (np.arange(STEPS) + 0.5) * step
    return float((np.exp2(-deep / HALVES_M) * np.exp(-deep * 1000.0 * _mu_m2_kg("water"))).sum())
