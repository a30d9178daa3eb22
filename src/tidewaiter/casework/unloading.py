"""Unloading, as the proving officer orders it: no deeper than its grounds ask, and audited.

The team's tally slips now and then, so a line that is over is counted again by the officer before
anything is made of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.casework.notebook import Act, Notebook, go_further
from tidewaiter.casework.reading import PlanRow, declared_packages
from tidewaiter.casework.scene import suspect
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import TallyLine

_LAST_STRETCH_M = 0.6
_STRETCH_M = 3.0
#: Share of the inside that a partial control unloads (`exercise/tables/tiers.csv`).
_PARTIAL = 0.5


def unload(act: Act, notes: Notebook, plan: tuple[PlanRow, ...], inner_m: float) -> None:
    """Unload to where the count of a line exceeds the plan, no deeper than the cargo goes.

    The tier is settled first, and again where the half of the box that a partial control reaches
    is not enough.
    """
    for depth_m in _depths(plan):
        tier: a.Tier = "partial" if depth_m <= _PARTIAL * inner_m else "full"
        go_further(act, notes, tier)
        for event in act(a.Unload(depth_m)):
            if isinstance(event, e.Unloaded):
                _tally(act, notes, plan, event.tally)
                seen = (*event.taken_out, *event.revealed)
                suspect(act, notes, {one.handle: one for one in seen})
        if notes.surplus or notes.suspects:
            return


def _depths(plan: tuple[PlanRow, ...]) -> Iterator[float]:
    deepest_m = max(row.to_m for row in plan) + _LAST_STRETCH_M
    depth_m = _LAST_STRETCH_M
    while depth_m < deepest_m:
        depth_m = min(depth_m + _STRETCH_M, deepest_m)
        yield round(depth_m, 2)


def _tally(
    act: Act, notes: Notebook, plan: tuple[PlanRow, ...], tally: tuple[TallyLine, ...]
) -> None:
    """Compare a tally with the plan; audit what is over before it is called a surplus."""
    counted = 0
    for line in tally:
        if not line.item:
            continue
        declared = declared_packages(plan, line.item)
        number = line.counted
        if number > declared and _lines_of(tally, line.item) == 1:
            number = _audited(act, line)
        if number > declared:
            notes.surplus[line.item] = number - declared
        counted += number
    notes.counted = counted


def _lines_of(tally: tuple[TallyLine, ...], item: int) -> int:
    """Count the lines of an item: an audit counts all of it, whatever its packages look like."""
    return sum(line.item == item for line in tally)


def _audited(act: Act, line: TallyLine) -> int:
    counts = [
        event.counted for event in act(a.AuditTally(line.item)) if isinstance(event, e.TallyAudited)
    ]
    return counts[0] if counts else line.counted
