"""How long one step takes in the fullest case: 4,000 packages, all of them unloaded in the end.

A step is refuse, decide, evolve and observe, sealing included; radiographs are measured elsewhere.
Each walk is a whole inspection of some 90 acts, a few of them senseless and refused, in a world of
its own, so nothing is remembered from the walk before.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.exercise.small_case import small_case
from tidewaiter.base.errors import DefectError
from tidewaiter.exercise import step
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.options import options
from tidewaiter.language import text
from tidewaiter.language.events import Refusal
from tidewaiter.world.model import Package
from tidewaiter.world.units import draw_unit

DEEP, WIDE, HIGH = 40, 10, 10
CARTON_M = (0.22, 0.22, 0.29)
PACKAGES = DEEP * WIDE * HIGH
WALKS = 4

#: A whole inspection; where dots stand, packages are looked at, photographed and opened.
WALK = (
    *("read risk-note", "read tad", "read packing-list", "record risk-indicator document=tad"),
    *("go gate", "look at plates", "look at vehicle", "weigh", "open right-door", "go bay"),
    *("look at left-side", "look at front", "look at right-side", "look at roof"),
    *("yard safe", "seal view", "seal verify", "seal tug", "seal twist", "photograph seal"),
    *("test air gasket", "cut seal", "open left-door", "open right-door", "hook right-door"),
    *("open left-door", "hook left-door", "test air inside", "ventilate 30", "test air inside"),
    *("enter", "measure inner-width", "...", "measure inner-height", "leave", "go desk", "go bay"),
    *("look at nosuch", "unload 2", "...", "record quantity", "withdraw 2", "unload 12", "..."),
    *("measure inner-length", "close left-door", "close right-door", "reseal", "go gate"),
    *("go desk", 'decide release ground="all agrees" confidence=80', "sign"),
    *("report conform=yes seals_ok=yes new_seal=OS000001", "sign", "go bay"),
)
NEAR = 12


def measures() -> Iterator[dict[str, Any]]:
    """Yield the time that 95 of 100 steps stay below, and that of the longest."""
    times_ms = [ms for walk in range(WALKS) for ms in _walked(full_case(walk))]
    yield {
        "name": "exercise.step_ms",
        "value": round(float(np.percentile(times_ms, 95)), 3),
        "unit": f"ms, p95 of {len(times_ms)} steps, {PACKAGES} packages",
        "goal": 5,
    }
    yield {
        "name": "exercise.step_max_ms",
        "value": round(max(times_ms), 1),
        "unit": "ms, the longest of them (unloading most of the load)",
    }


def full_case(number: int) -> Case:
    """Fill a 40-foot high cube to the doors; every number is a world of its own."""
    small = small_case()
    per_row = WIDE * HIGH
    depth = tuple(min(PACKAGES, round(per_row * metre / CARTON_M[2])) for metre in range(1, 13))
    return replace(
        small,
        world=replace(
            small.world,
            unit=draw_unit("45G1", small.world.unit.number, f"bench {number}"),
            load=tuple(_cartons()),
            dunnage=(),
        ),
        public=replace(
            small.public,
            size_type="45G1",
            declared_packages=PACKAGES,
            declared_by_depth=depth,
        ),
    )


def _cartons() -> Iterator[Package]:
    carton = small_case().world.load[0]
    wide, high, deep = CARTON_M
    for row in range(DEEP):
        for column in range(WIDE):
            for layer in range(HIGH):
                slot = f"stack/{row * WIDE + column:03d}/{layer:02d}"
                yield replace(
                    carton,
                    handle=f"{row:02d}c{column}{layer}",
                    slot=slot,
                    size_m=CARTON_M,
                    position_m=(
                        (column - (WIDE - 1) / 2.0) * wide,
                        (layer + 0.5) * high,
                        -(row + 0.5) * deep - 0.1,
                    ),
                )


def _walked(case: Case) -> list[float]:
    """Play the walk; give milliseconds a step."""
    times: list[float] = []
    state, record = step.start(case, "officer")
    lines = list(WALK)
    while lines:
        line = lines.pop(0)
        if line == "...":
            lines[:0] = _near(options(case.public, state))
            continue
        action = text.parse(line)
        began = perf_counter()
        outcome = step.act(
            case, state, record, action, actor="officer", action_id=line, elapsed_s=0.0
        )
        if not isinstance(outcome, Refusal):
            state, record = outcome
            observe(state, record.events, "officer")
        times.append((perf_counter() - began) * 1000.0)
    if not state.signed:
        raise DefectError("the walk does not end with a signed report")
    return times


def _near(offered: tuple[str, ...]) -> list[str]:
    """Choose some acts on single packages among what is offered, spread over them all."""
    verbs = ("look at ", "photograph ", "open package ")
    near = [one for one in offered if one.startswith(verbs)]
    return near[:: max(1, len(near) // NEAR)]
