"""Weighing like against like: how the proving officer finds packages that hold more than others.

Rolls and machines of one line weigh alike; one that is heavier has something built into it: a bar,
a counterweight, or what nobody declared. A hole and the fibrescope tell.
"""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.casework.notebook import Act, Notebook
from tidewaiter.casework.probing import through_a_hole
from tidewaiter.casework.reading import PlanRow
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import Sighting

#: What something may be built into, as the eye names it.
_BUILT = frozenset({"roll", "crate"})
#: So many of a stretch are weighed at the most; fewer alike tell nothing.
_MOST, _ALIKE = 12, 3
#: Heavier by such a share than the lighter ones of its sort [estimate].
_HEAVIER = 1.025
#: Heavier by more than any honest shipper's scale is off (`casework.spread`).
_THAN_SAID = 1.05


def heavier_than_others(
    act: Act, notes: Notebook, plan: tuple[PlanRow, ...], out: Iterable[Sighting]
) -> None:
    """Weigh rolls and machines against others of their sort; look into the heavy ones."""
    sorts: dict[tuple[str, tuple[int, ...]], list[Sighting]] = {}
    for one in out:
        if one.kind in _BUILT:
            sorts.setdefault((one.kind, tuple(sorted(one.size_mm))), []).append(one)
    left = _MOST
    for sort, alike in sorted(sorts.items()):
        if len(alike) < _ALIKE or left <= 0:
            continue
        new = {one.handle: _kg(act, one.handle) for one in _spread(alike, left)}
        left -= len(new)
        # What came out before is weighed against it as well.
        weighed = notes.weighed_alike.setdefault(sort, {})
        weighed |= new
        # Less than the middle one: many of those that came out together may hold more.
        usual = sorted(weighed.values())[len(weighed) // 4]
        said = _declared_kg(plan, sort[0], usual)
        for name, kg in weighed.items():
            if (
                (kg > _HEAVIER * usual or kg > _THAN_SAID * said)
                and name not in notes.drilled
                and not notes.suspects
            ):
                notes.drilled.add(name)
                through_a_hole(act, notes, name)


def _declared_kg(plan: tuple[PlanRow, ...], kind: str, like_kg: float) -> float:
    """Give what the papers let one of its line weigh: of lines of a kind, the likest."""
    said = [row.gross_kg / row.packages for row in plan if row.kind == kind and row.packages > 0]
    return min(said, key=lambda kg: abs(kg - like_kg), default=like_kg)


def _spread(alike: list[Sighting], most: int) -> list[Sighting]:
    """Choose some of many, all along where they stand."""
    step = max(1, -(-len(alike) // most))
    return sorted(alike, key=lambda one: (one.position_mm[2], one.position_mm[0]))[::step]


def _kg(act: Act, name: str) -> float:
    return next(
        one.value
        for event in act(a.Use("platform-scale", name))
        if isinstance(event, e.Used)
        for one in event.readings
    )
