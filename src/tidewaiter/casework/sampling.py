"""Sampling: which of the unloaded packages the proving officer opens, and what it makes of them.

What looks unlike others of its kind is opened; where the mass is not as declared, one package of
each look from the deepest that was taken out. Three are the most (`exercise.facilitation`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tidewaiter.casework.contraband import by_contents
from tidewaiter.casework.crosscheck import marked, reads_otherwise
from tidewaiter.casework.goods import look_up
from tidewaiter.casework.notebook import Act, Notebook, looked
from tidewaiter.casework.reading import PlanRow
from tidewaiter.casework.scene import found
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import Sighting

_MOST = 3
#: A look that so few of a kind have is unlike the others.
_FEW = 0.35

_Sort = tuple[str, tuple[int, ...]]
_Look = tuple[_Sort, tuple[tuple[str, str], ...]]


def unlike_others(
    act: Act, notes: Notebook, plan: tuple[PlanRow, ...], out: Iterable[Sighting]
) -> None:
    """Open what looks unlike others of its kind."""
    things = list(out)
    sorts = Counter(_sort(one) for one in things)
    looks = Counter(_look(one) for one in things)
    odd = [one for one in things if looks[_look(one)] <= _FEW * sorts[_sort(one)]]
    _open(act, notes, plan, odd)


def of_each_look(
    act: Act, notes: Notebook, plan: tuple[PlanRow, ...], out: Iterable[Sighting]
) -> None:
    """Open one package of each look, the last that was taken out, the deepest first."""
    last: dict[_Look, Sighting] = {}
    for one in sorted(out, key=_set_down):
        last[_look(one)] = one
    _open(act, notes, plan, sorted(last.values(), key=_set_down, reverse=True))


def of_doubted_lines(
    act: Act, notes: Notebook, plan: tuple[PlanRow, ...], out: Iterable[Sighting]
) -> None:
    """Open a package of each line that was exported as something else."""
    last = {_look(one): one for one in sorted(out, key=_set_down)}
    for one in sorted(last.values(), key=_set_down, reverse=True):
        item = marked(notes, looked(act(a.LookAt(one.handle))).get("marks", ""))
        if item in notes.doubts and item not in notes.sampled:
            # One for each line that papers ask about; what a weight or a picture asks for is apart.
            notes.for_papers += 1
            _open(act, notes, plan, (one,))


def _open(act: Act, notes: Notebook, plan: tuple[PlanRow, ...], wanted: Iterable[Sighting]) -> None:
    declared = {look_up(row.hs).contents for row in plan}
    for one in wanted:
        if (
            len(notes.opened) >= _MOST + notes.for_papers
            or notes.suspects
            or notes.other_goods
            or notes.misdeclared
        ):
            return
        if one.handle in notes.opened:
            continue
        notes.opened.add(one.handle)
        for event in act(a.OpenPackage(one.handle)):
            if not isinstance(event, e.PackageOpened):
                continue
            for inner in event.contents:
                if inner.kind in by_contents():
                    found(act, notes, one.handle, inner.handle, inner.kind)
                elif inner.kind not in declared:
                    notes.other_goods[one.handle] = inner.kind
                    note = "other goods than declared"
                    act(a.RecordFinding("misdeclared", target=one.handle, note=note))
                else:
                    _compare(act, notes, one, inner)


def _compare(act: Act, notes: Notebook, one: Sighting, inner: Sighting) -> None:
    """Compare what is printed on the goods with what the invoice states of their line."""
    item = marked(notes, looked(act(a.LookAt(one.handle))).get("marks", ""))
    notes.sampled.add(item)
    matter = reads_otherwise(notes, item, inner)
    if matter is not None:
        notes.misdeclared[one.handle] = matter
        note = f"another {matter} than invoiced stands on the goods"
        act(a.RecordFinding("misdeclared", target=one.handle, note=note))


def _set_down(one: Sighting) -> int:
    """Give how far out in the bay it stands: what came last stands farthest."""
    return one.position_mm[2]


def _sort(one: Sighting) -> _Sort:
    """Give kind and size: packages of one line have them in common."""
    return one.kind, tuple(sorted(one.size_mm))


def _look(one: Sighting) -> _Look:
    return _sort(one), tuple(sorted(one.look.items()))
