"""Reading a picture: a scan against the radiograph that the papers let one expect.

Knows papers and pictures; never the world. The expected load is the loading plan of the packing
list, one block a row; honest stows deviate from it too, so the thresholds were learned from clean
boxes (`thresholds.json`, made by ``scripts/learn_thresholds.py``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from tidewaiter.casework.document import BULK_MARK, PLAN_TITLE
from tidewaiter.casework.goods import look_up
from tidewaiter.casework.placing import headroom_m
from tidewaiter.language.values import Document
from tidewaiter.matter.solids import Body
from tidewaiter.world.after import after
from tidewaiter.world.model import Package, Seal, SizeType, Unit, World
from tidewaiter.world.solids import in_scanner
from tidewaiter.world.units import draw_unit
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.radiograph import Radiograph, areal_density_g_cm2, transmission
from tidewaiter.xray.setting import Setting, SingleBeam

#: Nothing is declared this near the doors, metres behind the sill.
DOOR_ZONE_M = 0.50
#: Length over which an excess is summed up, metres.
WINDOW_M = 1.0
# Beyond this areal density (steel equivalent, g/cm²) a reading is mostly noise.
_DARKEST_G_CM2 = 150.0
_SIDE_GAP_M = 0.02
# Columns of a picture that one column of the expected one stands for.
_EVERY = 2
# Rails of honest units without a roof lie so much higher or lower.
_TOP_SPREAD_M = 0.02
# A plan's rows are written to the decimetre.
_SEAM_M = 0.06

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the loading plan, as read from the packing list.

    Where no number of packages is declared, ``packages`` is 0 and ``units`` counts load units.
    """

    line: int
    hs: str
    kind: str
    from_m: float
    to_m: float
    height_m: float
    packages: int
    gross_kg: float
    units: int = 0


@dataclass(frozen=True, slots=True)
class Excess:
    """What a picture shows over what was to be expected.

    Attributes:
        door_kg: behind the doors, where nothing is declared.
        front_kg: between the loading plan's last row and the front wall.
        roof_kg: above the height of the doors, or of the bows of an open top, where no load stands.
        window_kg: in the fullest stretch of `WINDOW_M` of the cargo.
        total_kg: in the whole cargo.
        window_m: depth behind the sill of the middle of that stretch.
    """

    door_kg: float
    front_kg: float
    roof_kg: float
    window_kg: float
    total_kg: float
    window_m: float


class Thresholds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Above these an officer has a ground; learned from clean boxes.

    Attributes:
        boxes: how many clean boxes they were learned from.
        door_kg: behind the doors.
        front_kg: between the last row of the plan and the front wall.
        roof_kg: above the height of the doors.
        light_kg: on the weighbridge under tare and declared load, on top of ``weight_share``.
        total_kg: in the whole cargo, on top of ``total_share`` of the declared load.
        weight_kg: on the weighbridge over tare and declared load, on top of ``weight_share``
            of that load.
    """

    boxes: int
    door_kg: float
    front_kg: float
    roof_kg: float
    light_kg: float
    total_kg: float
    total_share: float
    weight_kg: float
    weight_share: float

    def total_at(self, declared_kg: float) -> float:
        """Give the threshold of the whole cargo, kg."""
        return self.total_kg + self.total_share * declared_kg

    def weight_at(self, declared_kg: float) -> float:
        """Give the threshold on the weighbridge, kg."""
        return self.weight_kg + self.weight_share * declared_kg

    def light_at(self, declared_kg: float) -> float:
        """Give how much lighter than papers and tare a unit may be, kg."""
        return self.light_kg + self.weight_share * declared_kg


def declared_packages(plan: Iterable[PlanRow], line: int) -> int:
    """Count the packages that a plan gives a line of the packing list."""
    return sum(row.packages for row in plan if row.line == line)


@lru_cache(maxsize=1)
def thresholds() -> Thresholds:
    """Read the thresholds that were learned."""
    data = (files("tidewaiter.casework") / "tables" / "thresholds.json").read_bytes()
    return msgspec.json.decode(data, type=Thresholds)


def loading_plan(packing_list: Document) -> tuple[PlanRow, ...]:
    """Read the loading plan of a packing list."""
    table = next(part.table for part in packing_list.sections if part.title == PLAN_TITLE)
    return tuple(
        PlanRow(
            line=int(line),
            hs=hs,
            kind=kind.removesuffix(BULK_MARK),
            from_m=int(near) / 1000.0,
            to_m=int(far) / 1000.0,
            height_m=int(high) / 1000.0,
            packages=0 if packages.startswith("(") else int(packages),
            gross_kg=float(gross),
            units=int(packages.strip("()")) if packages.startswith("(") else 0,
        )
        for line, _, hs, kind, near, far, high, packages, gross in table
    )


def excess(picture: Radiograph, plan: tuple[PlanRow, ...], size_type: str) -> Excess:
    """Compare a picture with the radiograph of the declared load."""
    # The hardest beam sees most.
    more = _areal(picture.counts[-1], picture) - _areal(_wanted(picture, plan, size_type), picture)
    wide_m = picture.gantry.step_m
    kilograms = more * picture.areas_m2[:, None] * 10.0
    by_column = kilograms.sum(axis=0)
    depth = np.array([-picture.at(0.0, column)[0] for column in range(more.shape[1])])
    cargo = np.where((depth > DOOR_ZONE_M) & (depth < inner_m(size_type)), by_column, 0.0)
    steps = max(1, round(WINDOW_M / wide_m))
    last_m = max(row.to_m for row in plan) + _SEAM_M
    beyond = (depth > last_m) & (depth < inner_m(size_type))
    high = np.array([picture.at(row, 0.0)[1] for row in range(more.shape[0])]) > _top_m(size_type)
    within = (depth > DOOR_ZONE_M) & (depth < inner_m(size_type))
    running = np.convolve(cargo, np.ones(steps), "same")
    fullest = int(np.argmax(running))
    return Excess(
        door_kg=float(by_column[(depth > 0.05) & (depth <= DOOR_ZONE_M)].sum()),
        front_kg=float(by_column[beyond].sum()),
        roof_kg=float(kilograms[np.ix_(high, within)].sum()),
        window_kg=float(running[fullest]),
        total_kg=float(cargo.sum()),
        window_m=float(depth[fullest]),
    )


def _wanted(picture: Radiograph, plan: tuple[PlanRow, ...], size_type: str) -> NDArray[np.uint16]:
    """Give the counts that the declared load would leave in the hardest beam, without noise.

    A plan knows no detail along the unit: every second column is worked out, its rays through the
    middle of the two that it stands for.
    """
    first, last = picture.span.columns
    wide = Span((first // _EVERY, -(-last // _EVERY)), picture.span.rows)
    gantry = replace(picture.gantry, lines_per_s=picture.gantry.lines_per_s / _EVERY)
    setting = Setting(picture.setting.view, picture.beams[-1])
    bodies, rays = _expected(plan, size_type), picture.detector.rays
    share = transmission(bodies, setting, wide, gantry, rays)[-1]
    detector = picture.detector
    counts = np.rint(share * np.float32(detector.air_counts) + np.float32(detector.dark_counts))
    before = first - wide.columns[0] * _EVERY
    spread = np.repeat(counts.astype(np.uint16), _EVERY, axis=1)
    return spread[:, before : before + picture.counts.shape[2]]


def _areal(counts: NDArray[np.uint16], picture: Radiograph) -> Floats:
    detector = picture.detector
    table = _areal_of_counts(picture.beams[-1], detector.dark_counts, detector.air_counts)
    return table[counts]


@cache
def _areal_of_counts(beam: SingleBeam, dark_counts: int, air_counts: int) -> Floats:
    """Give the areal density that each of the 65,536 counts stands for, g/cm² of steel."""
    share = (np.arange(2**16, dtype=np.float64) - dark_counts) / air_counts
    return np.minimum(areal_density_g_cm2(share, beam), _DARKEST_G_CM2)


def inner_m(size_type: str) -> float:
    """Give the inside length that a size and type code stands for, metres."""
    return _expected_unit(size_type).inner_m[0]


def _top_m(size_type: str) -> float:
    """Give the height over which no load can stand: of the doors, or of what a crane sets in."""
    unit = _expected_unit(size_type)
    return max(unit.door_m[1], headroom_m(unit) + _TOP_SPREAD_M)


@cache
def _expected_unit(size_type: str) -> Unit:
    """Give the unit that a size and type code lets one expect."""
    return draw_unit(cast(SizeType, size_type), "EXAU0000000", "expected")


def _expected(plan: tuple[PlanRow, ...], size_type: str) -> tuple[Body, ...]:
    unit = _expected_unit(size_type)
    width = unit.inner_m[1] - _SIDE_GAP_M
    load = tuple(
        Package(
            handle=f"row-{n}",
            slot=f"row/{n}",
            kind="row",  # even: a row of rolls is no single roll
            item=row.line,
            count=row.packages,
            position_m=(0.0, row.height_m / 2.0, -(row.from_m + row.to_m) / 2.0),
            size_m=(width, row.height_m, max(0.05, row.to_m - row.from_m)),
            form="box",
            material=look_up(row.hs).material,
            gross_kg=row.gross_kg,
        )
        for n, row in enumerate(plan)
        if row.gross_kg > 0.0
    )
    world = World(unit=unit, seal=Seal("EXPECTED", "H", "ok"), air=(), load=load)
    return in_scanner(after(world, (), 0.0))
