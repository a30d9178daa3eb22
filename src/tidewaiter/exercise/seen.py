"""Seen: where everything stands that the officer has sighted, folded from events.

`coverage` asks it for boxes; they are built when first asked for, and again only after something
came, moved or went. How things look is left as it was when they last did so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from tidewaiter.exercise.account import sightings_in
from tidewaiter.exercise.boxes import Boxes, boxes_of
from tidewaiter.language import events as e
from tidewaiter.language.values import PARTS, Sighting


@dataclass(frozen=True)
class Things:
    """What stands where; never changed, so that its boxes can be kept with it."""

    by_handle: dict[str, Sighting] = field(default_factory=dict[str, Sighting])

    @cached_property
    def boxes(self) -> Boxes:
        """Give the same as arrays."""
        return boxes_of(self.by_handle)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was sighted.

    Attributes:
        things: everything by its handle, but for papers and contents.
        contents: handles of what was found in packages; it stands where its package does.
    """

    things: Things = field(default_factory=Things)
    contents: frozenset[str] = frozenset()


NOTHING = Seen()


def seen_in(events: Iterable[e.Event], seen: Seen = NOTHING) -> Seen:
    """Fold events in order."""
    for event in events:
        seen = see(seen, event)
    return seen


def see(seen: Seen, event: e.Event) -> Seen:
    """Take in one event; the same object where nothing came, moved or went."""
    match event:
        case e.PackageOpened():
            found = frozenset(one.handle for one in event.contents)
            return Seen(seen.things, seen.contents | found) if found else seen
        case e.SealCut():
            return _without(seen, {"seal"})
        case e.Resealed() if event.kind == "official":
            # What stood in the bay is restowed out of sight.
            known = seen.things.by_handle.values()
            return _without(seen, {one.handle for one in known if _stands_out(one)})
        case _:
            return _with(seen, sightings_in(event))


def _with(seen: Seen, sightings: Iterable[Sighting]) -> Seen:
    known = seen.things.by_handle
    new = {
        one.handle: one
        for one in sightings
        if one.kind != "document"
        and one.handle not in seen.contents
        and not _stands_alike(one, known.get(one.handle))
    }
    return Seen(Things(known | new), seen.contents) if new else seen


def _without(seen: Seen, gone: set[str]) -> Seen:
    known = seen.things.by_handle
    if not gone & known.keys():
        return seen
    left = {handle: one for handle, one in known.items() if handle not in gone}
    return Seen(Things(left), seen.contents)


def _stands_alike(one: Sighting, known: Sighting | None) -> bool:
    return (
        known is not None
        and one.position_mm == known.position_mm
        and one.size_mm == known.size_mm
        and one.turn_deg == known.turn_deg
    )


def _stands_out(one: Sighting) -> bool:
    return one.handle not in PARTS and one.position_mm[2] > 0
