"""Learn from clean boxes above which excess a picture or a weighing gives a ground.

    python scripts/learn_thresholds.py [BOXES]

Draws clean boxes (seeds that no test or centre uses), takes their picture and their weight as an
officer would, and writes what few of them exceed to
``src/tidewaiter/casework/tables/thresholds.json``.
"""

from __future__ import annotations

import json
import sys
from math import fsum
from pathlib import Path

import numpy as np

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework import reading
from tidewaiter.casework.draw import unproved
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import begin
from tidewaiter.exercise.picture import taken
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.state import fold
from tidewaiter.instruments import weighbridge
from tidewaiter.instruments.outcome import Spot
from tidewaiter.xray.setting import Setting

TABLE = Path(__file__).parents[1] / "src/tidewaiter/casework/tables/thresholds.json"
FIRST_SEED = 5_000_000
MARGIN = 1.2
# An honest spread grows with the load: share of the declared mass granted before the margin.
TOTAL_SHARE, WEIGHT_SHARE = 0.008, 0.010
# One clean unit in ten is heavier or lighter than its papers let expect: a weight is a ground to
# look closer, never a verdict (docs/decisions/0022-honest-weights.md).
LIGHT_QUANTILE, HEAVY_QUANTILE = 0.05, 0.94
# Before the front wall nothing stands in most honest boxes, above the doors only what the slanting
# rays bring there from tall loads.
FRONT_PERCENT, ROOF_PERCENT = 94, 92
# Behind the doors some honest boxes hold timber as heavy as a bag: those are meant to be opened,
# so the bound lies above what most of the others show.
DOOR_PERCENT = 85
# Loads that stand very unevenly across the unit can show much more: some clean boxes in a hundred
# may give a ground to look closer, and are then found in order.
TOTAL_QUANTILE = 0.96


def measured(case: Case) -> tuple[float, reading.Excess, float]:
    """Give the declared load, what the picture shows over it, and what the weighbridge does."""
    state = fold(begin(case))
    packing_list = next(one for one in case.documents if one.kind == "packing-list")
    plan = reading.loading_plan(packing_list)
    shown = taken(case, state, Setting(), 1)
    declared_kg = fsum(row.gross_kg for row in plan)
    rng = stream(case.stream_key, "weighbridge", "platform", 0)
    weight = weighbridge.read(present_of(case, state), Spot(), "", rng).readings[0].value
    over_kg = weight - case.world.unit.tare_kg - declared_kg
    return declared_kg, reading.excess(shown, plan, case.public.size_type), over_kg


def main() -> None:
    """Learn and write."""
    boxes = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    seen: list[tuple[float, reading.Excess, float]] = []
    for seed in range(FIRST_SEED, FIRST_SEED + boxes):
        try:
            seen.append(measured(unproved(seed, "clean")))
        except CaseRejected as error:
            print(f"{seed}: {error.reason}", file=sys.stderr)
    totals = sorted(one.total_kg - TOTAL_SHARE * load for load, one, _ in seen)
    weights = [over - WEIGHT_SHARE * load for load, _, over in seen]
    lights = [over + WEIGHT_SHARE * load for load, _, over in seen]
    fronts, roofs = [one.front_kg for _, one, _ in seen], [one.roof_kg for _, one, _ in seen]
    doors = [one.door_kg for _, one, _ in seen]
    learned = {
        "boxes": len(seen),
        "door_kg": round(MARGIN * float(np.percentile(doors, DOOR_PERCENT)), 1),
        "front_kg": round(MARGIN * float(np.percentile(fronts, FRONT_PERCENT)), 1),
        "light_kg": round(-float(np.quantile(lights, LIGHT_QUANTILE)), 1),
        "roof_kg": round(float(np.percentile(roofs, ROOF_PERCENT)), 1),
        "total_kg": round(totals[int(TOTAL_QUANTILE * (len(totals) - 1))], 1),
        "total_share": TOTAL_SHARE,
        "weight_kg": round(float(np.quantile(weights, HEAVY_QUANTILE)), 1),
        "weight_share": WEIGHT_SHARE,
    }
    TABLE.write_text(json.dumps(learned, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    print(json.dumps(learned))


if __name__ == "__main__":
    main()
