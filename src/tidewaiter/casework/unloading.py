"""Unloading, as the proving officer orders it: no deeper than its grounds ask, and audited.

The team's tally slips now and then, so a line that is over is counted again by the officer before
anything is made of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import floor

from tidewaiter.casework.crosscheck import doubted
from tidewaiter.casework.notebook import Act, Notebook, go_further
from tidewaiter.casework.reading import PlanRow, declared_packages
from tidewaiter.casework.sampling import of_doubted_lines, of_each_look, unlike_others
from tidewaiter.casework.scene import suspect
from tidewaiter.casework.weighing import heavier_than_others
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import TallyLine

_LAST_STRETCH_M = 0.6
_STRETCH_M = 3.0
#: Grounds that speak of the load.
IN_THE_LOAD = frozenset({"weight", "light", "image-cargo", "dog", "samples", "papers"})
#: Share of the inside that a partial control unloads (`exercise/tables/tiers.csv`).
_PARTIAL = 0.5


def unload(act: Act, notes: Notebook, plan: tuple[PlanRow, ...], inner_m: float) -> None:
    """Unload to where something is found, no deeper than the cargo goes or the grounds do.

    The tier is settled first, and again where the half of the box that a partial control reaches
    is not enough; only a ground that speaks of what lies deeper leads so far.
    """
    half_m = _PARTIAL * inner_m
    for depth_m in _depths(plan, _reach_m(notes, plan, half_m)):
        tier: a.Tier = "partial" if depth_m <= half_m else "full"
        go_further(act, notes, tier)
        for event in act(a.Unload(depth_m)):
            if isinstance(event, e.Unloaded):
                _tally(act, notes, plan, event.tally)
                seen = (*event.taken_out, *event.revealed)
                suspect(act, notes, {one.handle: one for one in seen})
                if notes.surplus or notes.suspects:
                    return
                if set(notes.doubts) - notes.sampled:
                    of_doubted_lines(act, notes, plan, event.taken_out)
                if notes.misdeclared:
                    return
                unlike_others(act, notes, plan, event.taken_out)
                if depth_m > _LAST_STRETCH_M and notes.pointed & {"weight", "light", "samples"}:
                    of_each_look(act, notes, plan, event.taken_out)
                if not notes.suspects and notes.pointed & {"weight", "dog", "image-cargo"}:
                    heavier_than_others(act, notes, plan, event.taken_out)
        if notes.suspects or notes.other_goods or notes.misdeclared:
            return


def _reach_m(notes: Notebook, plan: tuple[PlanRow, ...], half_m: float) -> float:
    """Say how deep the grounds lead; papers alone lead to where the doubted goods begin."""
    begins = doubted(notes, plan) if "papers" in notes.pointed else {}
    to_goods_m = max(begins.values(), default=0.0) + _LAST_STRETCH_M
    if notes.pointed & IN_THE_LOAD == {"papers"}:
        return to_goods_m
    return max(half_m, notes.reach_m, to_goods_m)


def _depths(plan: tuple[PlanRow, ...], reach_m: float) -> Iterator[float]:
    """Give how deep each stretch goes, to where the cargo ends or the grounds do."""
    deepest_m = min(max(row.to_m for row in plan) + _LAST_STRETCH_M, reach_m)
    depth_m = _LAST_STRETCH_M
    while depth_m < deepest_m:
        depth_m = min(depth_m + _STRETCH_M, deepest_m)
        # Written to the centimetre, and no deeper than settled.
        yield floor(depth_m * 100.0) / 100.0


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
