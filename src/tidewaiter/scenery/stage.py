"""The stage: a fold over events into what is drawn, and the difference between two of them.

It reads what was perceived and nothing else. Order tells nothing: all is sorted by id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from msgspec import structs

from tidewaiter.language import events as e
from tidewaiter.language.scene import Lettering, Patch, Placed
from tidewaiter.language.values import PARTS, Sighting, Station
from tidewaiter.scenery.drawing import NOTHING, Drawn
from tidewaiter.scenery.packages import draw_found, draw_package
from tidewaiter.scenery.places import draw_papers, draw_place
from tidewaiter.scenery.unit import draw_unit, official_seal

Sightings = dict[str, Sighting]
#: A board inside a unit, as the eye names it.
_BOARD = "lining"


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """What is known of a place, and how it is drawn.

    Attributes:
        station: where the officer is; "" before the exercise began.
        unit_at: where the unit stands; "" before it was seen.
        parts: the named parts of the unit, as last seen.
        seal_number: read off the seal; empty while it was not.
        load: packages by handle, as last seen where they stand now.
        stowed: packages that stand in the bay, as they were seen in the unit.
        taken_out: handles of packages that stand in the bay.
        opened: handles of packages that were opened.
        found: handle of what was found in a package → handle of that package.
        unit, papers, place, packages: how all this is drawn.
    """

    station: Station | None = None
    unit_at: Station | None = None
    parts: Sightings = field(default_factory=dict[str, Sighting])
    seal_number: str = ""
    load: Sightings = field(default_factory=dict[str, Sighting])
    stowed: Sightings = field(default_factory=dict[str, Sighting])
    taken_out: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    found: dict[str, str] = field(default_factory=dict[str, str])
    unit: Drawn = NOTHING
    papers: Drawn = NOTHING
    place: Drawn = NOTHING
    packages: dict[str, Drawn] = field(default_factory=dict[str, Drawn])


EMPTY = Stage()


def fold(events: Iterable[e.Event], stage: Stage = EMPTY) -> Stage:
    """Take in events in order."""
    for event in events:
        change = _CHANGES.get(type(event))
        if change is not None:
            stage = change(stage, event)
    return stage


def whole(stage: Stage) -> Patch:
    """Give all that is drawn."""
    return patch(EMPTY, stage)


def patch(before: Stage, after: Stage) -> Patch:
    """Give exactly what is drawn otherwise after than before, sorted by id."""
    was, now = dict(_groups(before)), dict(_groups(after))
    old = [group for key, group in was.items() if now.get(key) is not group]
    new = [group for key, group in now.items() if was.get(key) is not group]
    things = {one.id: one for group in old for one in group.things}
    letters = {one.id: one for group in old for one in group.letters}
    put = [one for group in new for one in group.things if things.pop(one.id, None) != one]
    set_ = [one for group in new for one in group.letters if letters.pop(one.id, None) != one]
    return Patch(
        station=after.station or "desk",
        put=tuple(sorted(put, key=_id)),
        letters=tuple(sorted(set_, key=_id)),
        gone=tuple(sorted((*things, *letters))),
    )


def _id(one: Placed | Lettering) -> str:
    return one.id


def _groups(stage: Stage) -> Iterator[tuple[str, Drawn]]:
    """Give the groups that are drawn at the officer's station."""
    yield "place/", stage.place
    if stage.station == "desk":
        yield "papers/", stage.papers
    elif stage.station is not None and stage.station == stage.unit_at:
        yield "unit/", stage.unit
        yield from stage.packages.items()


def _began(stage: Stage, event: e.Began) -> Stage:
    return _came(stage, event.station, event.sightings)


def _went(stage: Stage, event: e.Went) -> Stage:
    return _came(stage, event.station, event.sightings)


def _came(stage: Stage, station: Station, seen: Iterable[Sighting]) -> Stage:
    if station == "desk":
        stage = replace(stage, station=station, papers=draw_papers(seen))
    else:
        stage = replace(stage, station=station, unit_at=station)
        stage = _seen(stage, seen, parts_anew=True)
    return replace(stage, place=draw_place(station, stage.parts))


def _seen(stage: Stage, seen: Iterable[Sighting], *, parts_anew: bool = False) -> Stage:
    """Take in sightings of parts and packages; ``parts_anew``: all parts were looked at."""
    parts: Sightings = {}
    packages: Sightings = {}
    for one in seen:
        if one.kind in PARTS:
            parts[one.handle] = one
        elif one.kind != "document":
            packages[one.handle] = one
    if parts or parts_anew:
        stage = _with_parts(stage, parts, anew=parts_anew)
    return _with_packages(stage, packages) if packages else stage


def _with_parts(stage: Stage, seen: Sightings, *, anew: bool) -> Stage:
    """Keep what was read off a part when it is seen again from afar."""
    known: Sightings = {}
    for handle, one in seen.items():
        before = stage.parts.get(handle)
        look = before.look | one.look if before else one.look
        known[handle] = Sighting(handle, one.kind, one.position_mm, one.size_mm, one.turn_deg, look)
    return _redrawn(replace(stage, parts=known if anew else stage.parts | known))


def _redrawn(stage: Stage) -> Stage:
    return replace(stage, unit=draw_unit(stage.parts, stage.seal_number))


def _with_packages(stage: Stage, seen: Sightings) -> Stage:
    load, drawn = dict(stage.load), dict(stage.packages)
    for handle, one in seen.items():
        before = load.get(handle)
        # Marks that were read are still there when it is seen again from afar.
        look = before.look | one.look if before else one.look
        now = Sighting(handle, one.kind, one.position_mm, one.size_mm, one.turn_deg, look)
        load[handle] = now
        drawn[handle] = _package(stage, now)
    return replace(stage, load=load, packages=drawn)


def _package(stage: Stage, one: Sighting) -> Drawn:
    if one.handle in stage.found:
        return draw_found(one)
    return _hung(stage, one, draw_package(one, opened=one.handle in stage.opened))


def _hung(stage: Stage, one: Sighting, drawn: Drawn) -> Drawn:
    """Hang a board that was seen on a leaf on the hinge of that leaf: they swing together."""
    before = stage.load.get(one.handle)
    if one.kind != _BOARD or not (one.turn_deg or (before and before.turn_deg)):
        return drawn
    leaf = "right-door" if one.position_mm[0] > 0 else "left-door"
    hinge = next((thing.hinge_m for thing in stage.unit.things if thing.handle == leaf), None)
    return Drawn(
        tuple(structs.replace(thing, hinge_m=hinge) for thing in drawn.things),
        drawn.letters,
    )


def _looked(stage: Stage, event: e.Looked | e.Photographed) -> Stage:
    if event.target == "seal" and not event.sightings:
        return _unsealed(stage)
    return _seen(stage, event.sightings)


def _seal_checked(stage: Stage, event: e.SealChecked) -> Stage:
    if "missing" in event.signs:
        return _unsealed(stage)
    if not event.number or event.number == stage.seal_number:
        return stage
    return _redrawn(replace(stage, seal_number=event.number))


def _unsealed(stage: Stage) -> Stage:
    parts = {handle: one for handle, one in stage.parts.items() if handle != "seal"}
    return _redrawn(replace(stage, parts=parts, seal_number=""))


def _unloaded(stage: Stage, event: e.Unloaded) -> Stage:
    taken = {one.handle for one in event.taken_out}
    stowed = stage.stowed | {h: stage.load[h] for h in taken if h in stage.load}
    stage = replace(stage, stowed=stowed, taken_out=stage.taken_out | taken)
    return _seen(stage, (*event.taken_out, *event.revealed))


def _package_opened(stage: Stage, event: e.PackageOpened) -> Stage:
    found = stage.found | {one.handle: event.target for one in event.contents}
    stage = replace(stage, opened=stage.opened | {event.target}, found=found)
    packages = {one.handle: one for one in event.contents}
    if event.target in stage.load:
        packages[event.target] = stage.load[event.target]
    return _with_packages(stage, packages)


def _resealed(stage: Stage, event: e.Resealed) -> Stage:
    """Shut the unit: what stood in the bay is stowed again, and drawn only where it was seen."""
    out = stage.taken_out | {found for found, of in stage.found.items() if of in stage.taken_out}
    stowed = stage.stowed
    stage = replace(
        stage,
        load={handle: one for handle, one in stage.load.items() if handle not in out},
        packages={handle: one for handle, one in stage.packages.items() if handle not in out},
        parts=stage.parts | official_seal(stage.parts),
        taken_out=frozenset[str](),
        stowed={},
        seal_number=event.new,
    )
    return _redrawn(_with_packages(stage, stowed))


_CHANGES: dict[type[e.Happened], Callable[[Stage, Any], Stage]] = {
    e.Began: _began,
    e.Went: _went,
    e.Looked: _looked,
    e.Photographed: _looked,
    e.SealChecked: _seal_checked,
    e.SealCut: lambda stage, _: _unsealed(stage),
    e.LeafMoved: lambda stage, event: _seen(stage, event.sightings),
    e.Entered: lambda stage, event: _seen(stage, event.sightings),
    e.Unloaded: _unloaded,
    e.PackageOpened: _package_opened,
    e.Resealed: _resealed,
}
