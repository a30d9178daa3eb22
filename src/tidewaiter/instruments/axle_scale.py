"""The axle scale at the gate: the axle groups of the vehicle, one after the other.

Three numbers where the weighbridge has one: how the load lies along the unit follows from them, as
the law of the lever has it. Weighing axle by axle is coarser than a bridge that carries the whole
vehicle (OIML R 134 has classes of 0.5 to 2 %); the rest of the vehicle is taken as usual.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import fsum

import numpy as np

from tidewaiter.base.tables import rows
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import ById, Present
from tidewaiter.world.model import Package

GROUPS: tuple[str, ...] = ("axle-front", "axle-drive", "axle-bogie")
#: Spread of one group: 0.5 % of it and 20 kg; step of the display [estimate: class 1 of R 134].
SIGMA_SHARE, SIGMA_KG, STEP_KG = 0.005, 20.0, 20


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Weigh every group, from the front."""
    del spot, setting
    chance = rng.normal(0.0, 1.0, len(GROUPS)).tolist()
    return Outcome(
        tuple(
            Reading("axle-scale", group, "axle-load", _shown(kg, one), "kg")
            for group, kg, one in zip(GROUPS, groups_kg(present), chance, strict=True)
        )
    )


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on all that is inside."""
    del spot, setting
    return any(one.handle in differs for one in (*present.inside, *present.hung))


def groups_kg(present: Present) -> tuple[float, float, float]:
    """Give the true load of each group, kg: the lever between coupling and bogie."""
    figures = _figures()
    length = present.unit.outer_m[0]
    bogie = "bogie_before_rear_m" if length > 7.0 else "short_bogie_before_rear_m"
    coupling_m, bogie_m = -length + figures["kingpin_behind_front_m"], -figures[bogie]
    kg, moment = _load(ById(present.inside))
    hung_kg = fsum(one.gross_kg for one in present.hung)
    # A leaf that is hooked back hangs about as far before the sill as it is wide.
    kg, moment = kg + hung_kg, moment - hung_kg * present.unit.door_m[0] / 4.0
    empty = present.unit.tare_kg + figures["trailer_kg"]
    kg, moment = kg + empty, moment - empty * length / 2.0
    on_coupling = kg * (bogie_m - moment / kg) / (bogie_m - coupling_m)
    ahead = figures["tractor_kg"] * figures["tractor_front_share"]
    front = ahead + figures["coupling_front_share"] * on_coupling
    return front, figures["tractor_kg"] + on_coupling - front, kg - on_coupling


def _shown(kg: float, chance: float) -> float:
    noisy = kg + chance * (SIGMA_KG + SIGMA_SHARE * kg)
    return float(max(0, round(noisy / STEP_KG) * STEP_KG))


@lru_cache(maxsize=16)
def _load(inside: ById[tuple[Package, ...]]) -> tuple[float, float]:
    """Give the mass of the load, kg, and its moment about the sill, kg m."""
    return (
        fsum(one.gross_kg for one in inside.value),
        fsum(one.gross_kg * one.position_m[2] for one in inside.value),
    )


@cache
def _figures() -> dict[str, float]:
    return {row["what"]: float(row["value"]) for row in rows("instruments", "axles")}
