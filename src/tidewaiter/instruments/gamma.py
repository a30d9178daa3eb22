"""The gamma field: what reaches a place from sources, and from the goods themselves.

Each source and each cell of goods sends its lines over the straight way to the place: 1/r², and
exp(-μx) of all mass in between. Scattered photons add to the dose by the linear build-up factor
1 + μx, which agrees with the published dose over a half-space of soil (test). Mass and natural
activity are summed in cells first, so that thousands of packages cost no more than their cells.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import pi

import numpy as np
from numpy.typing import NDArray

from tidewaiter.instruments.nuclides import (
    NATURAL,
    SIEVERT_PER_GRAY,
    basis_m2_kg,
    kerma_uGy_m2,
    mixed,
    mu_m2_kg,
    natural_Bq,
    nuclide,
    photons,
)
from tidewaiter.instruments.outcome import Spot
from tidewaiter.matter.attenuation import Array
from tidewaiter.world.after import ById, Present
from tidewaiter.world.model import Metres, Package, Source, Unit
from tidewaiter.world.near import extents

#: Natural dose rate about a yard, µSv/h (domain guide, section 8; UNSCEAR: 0.05 to 0.2).
BACKGROUND_uSv_h = 0.10
#: Steel of a container's wall, its waves laid flat, kg/m² (tables/panels.csv).
SKIN_KG_M2 = 15.7
#: Neutrons fall to 1/e behind so much mass of goods, kg/m² [estimate: 12 cm of water].
NEUTRON_KG_M2 = 120.0
_S_PER_H = 3600.0
_STEPS = 16
_SMALL_PRODUCT = 200_000
# The whole of a unit from a few metres off, where cells may be coarse.
_COARSE_M, _FINE_M = 0.6, 0.4


@dataclass(frozen=True, slots=True)
class Field:
    """What reaches a place above the background.

    Attributes:
        dose_uSv_h: ambient dose equivalent rate, scattered photons included.
        lines: photons per second and m² that were not scattered, at ``NODES_MeV``, by nuclide.
        neutrons: per second and m².
    """

    dose_uSv_h: float = 0.0
    lines: dict[str, Array] = field(default_factory=dict[str, Array])
    neutrons: float = 0.0


def near(present: Present, at_m: Metres, reach_m: float) -> Field:
    """Give the field at a place from packages whose middle lies within reach, and all sources.

    Sources shine through what stands on their way, however far; see `depends`.
    """
    return _near(
        (ById(present.inside), ById(present.outside)),
        (ById(present.sources), ById(present.unit)),
        at_m,
        reach_m,
    )


def passing(present: Present, places_m: tuple[Metres, ...]) -> tuple[Field, ...]:
    """Give the field of the whole unit, and of all in it, at many places some metres off."""
    return _passing(ById(present.inside), ById(present.sources), ById(present.unit), places_m)


def depends(present: Present, at_m: Metres, reach_m: float, differs: frozenset[str]) -> bool:
    """Say whether `near` can depend on these packages."""
    if any(one.handle in differs for one in present.sources):
        return True
    packed = _packed(ById(present.inside), ById(present.outside))
    kept = _kept(packed, present.sources, at_m, reach_m)
    every = (*present.inside, *present.outside)
    return any(every[int(n)].handle in differs for n in np.flatnonzero(kept))


def _kept(
    packed: _Packed, sources: tuple[Source, ...], at_m: Metres, reach_m: float
) -> NDArray[np.bool_]:
    """Say which packages matter at a place: near it, or about the way of a source to it."""
    place = np.array(at_m)
    away: Array = packed.at - place
    kept: NDArray[np.bool_] = (away * away).sum(axis=1) <= reach_m**2
    corner: Array = np.sqrt((packed.half**2).sum(axis=1)) + _FINE_M
    for one in sources:
        way = np.array(one.position_m) - place
        share: Array = np.clip(away @ way / max(float(way @ way), 1e-9), 0.0, 1.0)
        beside: Array = away - share[:, None] * way
        kept |= (beside * beside).sum(axis=1) <= corner**2
    return kept


@lru_cache(maxsize=64)
def _near(
    goods: tuple[ById[tuple[Package, ...]], ById[tuple[Package, ...]]],
    other: tuple[ById[tuple[Source, ...]], ById[Unit]],
    at_m: Metres,
    reach_m: float,
) -> Field:
    packed, sources = _packed(*goods), other[0].value
    kept = _kept(packed, sources, at_m, reach_m)
    if not sources and not bool(kept.any()):
        return Field()
    return _Cells(packed, kept, _FINE_M).field(other[1].value, sources, at_m)


@lru_cache(maxsize=8)
def _passing(
    inside: ById[tuple[Package, ...]],
    sources: ById[tuple[Source, ...]],
    unit: ById[Unit],
    places_m: tuple[Metres, ...],
) -> tuple[Field, ...]:
    packed = _packed(inside, ById(()))
    cells = _Cells(packed, np.ones(len(packed.at), dtype=np.bool_), _COARSE_M)
    return tuple(cells.field(unit.value, sources.value, at) for at in places_m)


@dataclass(frozen=True, slots=True)
class _Packed:
    """Packages as arrays: middles and half sizes (n, 3), and eight columns, (n, 8).

    Columns: what the basis of attenuation is taken by (kg), mass (kg), natural activity (Bq).
    """

    at: Array
    half: Array
    columns: Array


_BASIS, _MASS, _NATURAL = slice(0, 4), 4, slice(5, 8)


@lru_cache(maxsize=16)
def _packed(inside: ById[tuple[Package, ...]], outside: ById[tuple[Package, ...]]) -> _Packed:
    every, at, half = extents(inside, outside)
    if not every:
        return _Packed(at, half, np.zeros((0, 8)))
    kg = np.array([one.gross_kg for one in every])
    basis = np.stack([mixed(one.material) for one in every]) * kg[:, None]
    return _Packed(
        at,
        half,
        np.column_stack([basis, kg, np.array([natural_Bq(one) for one in every])]),
    )


class _Cells:
    """Mass and activity summed in cells."""

    def __init__(self, packed: _Packed, kept: NDArray[np.bool_], cell_m: float) -> None:
        at, half, columns = packed.at[kept], packed.half[kept], packed.columns[kept]
        if not len(at):
            # Nothing is near: one empty cell.
            at, half, columns = np.zeros((1, 3)), np.full((1, 3), cell_m / 2.0), np.zeros((1, 8))
        self._low: Array = (at - half).min(axis=0)
        span: Array = (at + half).max(axis=0) - self._low
        counted: Array = np.maximum(1.0, np.ceil(span / cell_m - 1e-9))
        self._count = counted.astype(np.int64)
        self._cell: Array = span / counted
        self._sums = self._spread(at, half, columns)
        self._per_m3: Array = self._sums[:, : _MASS + 1] / float(self._cell.prod())

    def _spread(self, at: Array, half: Array, weights: Array) -> Array:
        """Share each package out over the cells that it lies in: (cells, columns)."""
        x, y, z = (self._shares(axis, at[:, axis], half[:, axis]) for axis in range(3))
        across = (x[:, :, None] * y[:, None, :]).reshape(len(at), -1)
        along = (z[:, :, None] * weights[:, None, :]).reshape(len(at), -1)
        summed = np.zeros((across.shape[1], along.shape[1]))
        # Products this small stay on one thread: quicker here, and the same on every machine.
        few = max(1, _SMALL_PRODUCT // summed.size)
        for first in range(0, len(at), few):
            summed += across[first : first + few].T @ along[first : first + few]
        return summed.reshape(-1, weights.shape[1])

    def _shares(self, axis: int, at: Array, half: Array) -> Array:
        edges: Array = float(self._low[axis]) + float(self._cell[axis]) * np.arange(
            int(self._count[axis]) + 1, dtype=np.float64
        )
        high = np.minimum((at + half)[:, None], edges[None, 1:])
        low = np.maximum((at - half)[:, None], edges[None, :-1])
        return np.clip(high - low, 0.0, None) / (2.0 * half)[:, None]

    def field(self, unit: Unit, found: tuple[Source, ...], at_m: Metres) -> Field:
        """Give the field at a place."""
        glowing = np.flatnonzero(self._sums[:, _NATURAL].any(axis=1))
        places, softened = self._middles(glowing), float((self._cell**2).sum()) / 12.0
        names = [*NATURAL, *(one.nuclide for one in found)]
        sources = np.array([one.position_m for one in found]).reshape(-1, 3)
        Bq = np.zeros((len(glowing) + len(sources), len(names)))
        Bq[: len(glowing), : len(NATURAL)] = self._sums[glowing, _NATURAL]
        for n, one in enumerate(found):
            Bq[len(glowing) + n, len(NATURAL) + n] = one.activity_kBq * 1000.0
        if not len(Bq):
            return Field()
        emitters = np.vstack([places, sources])
        soft = np.concatenate([np.full(len(places), softened), np.full(len(sources), 1e-4)])
        return self._sum(unit, emitters, soft, (names, Bq), at_m)

    def _sum(
        self,
        unit: Unit,
        emitters: Array,
        soft: Array,
        what: tuple[list[str], Array],
        at_m: Metres,
    ) -> Field:
        names, Bq = what
        place = np.array(at_m)
        away: Array = place - emitters
        square: Array = (away * away).sum(axis=1) + soft
        tau, mass = self._between(emitters, away, np.sqrt(square))
        crossed = _is_in(unit, emitters) != _is_in(unit, place[None, :])
        tau += np.where(crossed, SKIN_KG_M2, 0.0)[:, None] * mu_m2_kg("steel")[None, :]
        spread = Bq / (4.0 * pi * square)[:, None]
        unscattered: Array = spread.T @ np.exp(-tau)
        with_scatter: Array = spread.T @ (np.exp(-tau) * (1.0 + tau))
        yields = np.stack([photons(name) for name in names])
        kerma = float(((with_scatter * yields) @ kerma_uGy_m2()).sum())
        lines: dict[str, Array] = {}
        for n, name in enumerate(names):
            if unscattered[n].any():
                lines[name] = lines.get(name, 0.0) + unscattered[n] * yields[n]
        per_decay = np.array([nuclide(name).neutrons for name in names])
        neutrons = float(np.exp(-mass / NEUTRON_KG_M2) @ (spread @ per_decay))
        return Field(kerma * _S_PER_H * SIEVERT_PER_GRAY, lines, neutrons)

    def _between(self, emitters: Array, away: Array, length: Array) -> tuple[Array, Array]:
        """Sum what lies on the way: μx at ``NODES_MeV`` (m, nodes) and kg/m² (m,)."""
        steps: Array = (np.arange(_STEPS) + 0.5) / _STEPS
        points: Array = emitters[:, None, :] + steps[None, :, None] * away[:, None, :]
        cells: Array = np.floor((points - self._low) / self._cell)
        within = ((cells >= 0.0) & (cells < self._count)).all(axis=2)
        index = np.clip(cells, 0, self._count - 1).astype(np.int64)
        flat: NDArray[np.int64] = (index[..., 0] * self._count[1] + index[..., 1]) * self._count[
            2
        ] + index[..., 2]
        step: Array = np.where(within, (length / _STEPS)[:, None], 0.0)
        crossed: Array = np.einsum("ms,msc->mc", step, self._per_m3[flat])
        # A fit of a curve may fall a little below zero where nothing is left of it.
        return np.clip(crossed[:, _BASIS] @ basis_m2_kg(), 0.0, None), crossed[:, _MASS]

    def _middles(self, flat: NDArray[np.int64]) -> Array:
        y_z = self._count[1] * self._count[2]
        index = np.column_stack(
            [flat // y_z, flat % y_z // self._count[2], flat % self._count[2]]
        ).astype(np.float64)
        return self._low + (index + 0.5) * self._cell


def _is_in(unit: Unit, points: Array) -> NDArray[np.bool_]:
    length, width, height = unit.inner_m
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    return (np.abs(x) <= width / 2.0) & (y >= 0.0) & (y <= height) & (z <= 0.0) & (z >= -length)


def held_m(spot: Spot, off_m: float) -> Metres:
    """Give where an instrument is that is held so far off a place, in front of it.

    In front is outside of a panel, or inside for who is inside; the side towards the doors of a
    package; the left side of a part.
    """
    x, y, z = spot.at_m()
    if spot.patch is not None:
        off = -off_m if spot.inner else off_m
        out = spot.patch.outward
        return (x + off * out[0], y + off * out[1], z + off * out[2])
    if spot.package is not None:
        return (x, y, z + spot.package.size_m[2] / 2.0 + off_m)
    wide = spot.part[1][0] / 2.0 if spot.part is not None else 0.0
    return (x - wide - off_m, y, z)


def counted(expected: float, rng: np.random.Generator) -> float:
    """Draw a Poisson count; its mean is rounded first, so that two machines draw alike."""
    return float(rng.poisson(round(expected, 3)))


def all_counted(expected: Array, rng: np.random.Generator) -> Array:
    """Draw many counts, each as `counted` does."""
    return rng.poisson(np.round(expected, 3)).astype(np.float64)
