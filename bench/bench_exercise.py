"""How long one step takes in the fullest case: 4,000 packages, all of them unloaded in the end.

A step is refuse, decide, evolve and observe, sealing included; radiographs are measured elsewhere.
Coverage is what one second of poses of an officer in that bay costs, checked and followed; what is
built anew when something came or moved is told apart.
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

from tests.exercise.playing import OPENING
from tests.exercise.posing import facing
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import DefectError
from tidewaiter.exercise import step
from tidewaiter.exercise.boxes import boxes_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.coverage import STILL, check, coverage
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.options import options
from tidewaiter.exercise.seen import NOTHING, Seen, seen_in
from tidewaiter.exercise.state import State
from tidewaiter.language import text
from tidewaiter.language.events import Refusal
from tidewaiter.language.poses import Pose
from tidewaiter.world.model import Package
from tidewaiter.world.units import draw_unit

DEEP, WIDE, HIGH = 40, 10, 10
CARTON_M = (0.22, 0.22, 0.29)
PACKAGES = DEEP * WIDE * HIGH
WALKS = 4
SECONDS, WARM = 300, 20

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
    yield from _coverage()


def _coverage() -> Iterator[dict[str, Any]]:
    """Walk about in the bay among all packages, torch lit; a second is one message."""
    state, seen = _unloaded()
    began = perf_counter()
    boxes_of(seen.things.by_handle)
    built_ms = (perf_counter() - began) * 1000.0
    times_ms: list[float] = []
    acts = 0
    gaze = STILL
    for second in range(-WARM, SECONDS):
        poses = _strolling(second + WARM)
        began = perf_counter()
        refused = check(gaze, poses)
        gaze, act = coverage(state, seen, gaze, poses)
        took_ms = (perf_counter() - began) * 1000.0
        if refused is not None:
            raise DefectError(f"honest poses are refused: {refused}")
        acts += act is not None
        times_ms += [took_ms] if second >= 0 else []
    if not acts:
        raise DefectError("who walks among packages looks at none")
    median, worst = np.percentile(times_ms, (50, 95)).round(3).tolist()
    unit = f"ms, median of {SECONDS} s of poses, {len(seen.things.by_handle)} things sighted"
    yield {"name": "exercise.coverage_ms", "value": median, "unit": unit, "goal": 0.3}
    yield {"name": "exercise.coverage_p95_ms", "value": worst, "unit": "ms, p95 of them"}
    yield {
        "name": "exercise.coverage_build_ms",
        "value": round(built_ms, 1),
        "unit": "ms, once after something came or moved",
    }


def _unloaded() -> tuple[State, Seen]:
    """Unload the fullest case; give its state and all that was sighted."""
    case = full_case(WALKS)
    state, record = step.start(case, "officer")
    seen = seen_in(record.events, NOTHING)
    for line in (*OPENING, "unload 12"):
        outcome = step.act(
            case, state, record, text.parse(line), actor="officer", action_id=line, elapsed_s=0.0
        )
        if isinstance(outcome, Refusal):
            raise DefectError(f"{line}: {outcome}")
        state, record = outcome
        seen = seen_in(record.events, seen)
    return state, seen


def _strolling(second: int) -> tuple[Pose, ...]:
    """Walk 1 m in a second between the rows, the eyes going from one package to the next."""
    poses: list[Pose] = []
    for tenth in range(10):
        now_s = second + 0.1 * (tenth + 1)
        at = (-5.0 + now_s % 10.0, 1.6, 4.0 + 0.3 * (second % 100))
        # Three packages a second, down before the feet.
        to = (at[0] + 0.5 * (tenth // 4 - 1), 0.2, at[2] - 1.0)
        turn = facing(at, to)
        poses.append(Pose(now_s, at, turn, at, turn, "torch", torch=True))
    return tuple(poses)


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
