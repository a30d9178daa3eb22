"""How long a case takes from the draw to the proof.

A declared load that fills a 40-foot unit with 500 packages and more: read, stowed, papers drawn
up, hidden, and proved by the officer program with its radiograph. Kernels are warm; one process.
"""

from collections.abc import Iterator
from statistics import median
from time import perf_counter
from typing import Any

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework.casefile import RECIPES

LEAST_PACKAGES = 500
CASES = 12


def measures() -> Iterator[dict[str, Any]]:
    """Yield the median time of proved cases of all recipes, full 40-foot units only."""
    draw.from_seed(0, "clean")
    times_s: list[float] = []
    packages: list[int] = []
    seed = 0
    while len(times_s) < CASES:
        seed += 1
        began = perf_counter()
        try:
            case = draw.from_seed(seed, RECIPES[seed % len(RECIPES)]).case
        except CaseRejected:
            continue
        took_s = perf_counter() - began
        load = len(case.world.load)
        if case.public.size_type.startswith("4") and load >= LEAST_PACKAGES:
            times_s.append(took_s)
            packages.append(load)
    yield {
        "name": "case.proved_s",
        "value": round(median(times_s), 3),
        "unit": f"s, median of {CASES}, {min(packages)} to {max(packages)} packages",
        "goal": 1,
    }
