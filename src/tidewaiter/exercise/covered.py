"""Covered: which pieces of the unit and of its load the officer looked at from near.

Reads events alone, so that a case played in the bay and its replay as text agree: a deliberate look
takes in the whole of a part, a look in passing one patch of it, a mirror or a camera the piece that
it was held at, and a routine what the team did not pass over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tidewaiter.exercise.account import Account
from tidewaiter.exercise.state import face_marks, mark
from tidewaiter.language import events as e
from tidewaiter.language.actions import LookHow
from tidewaiter.language.debriefs import Covered
from tidewaiter.language.patches import PANELS, Patch, patches
from tidewaiter.language.values import Millimetres, Sighting


@dataclass(frozen=True, slots=True)
class _Look:
    record: int
    mark: str
    event: e.Looked


def covered(account: Account, unit: tuple[Sighting, ...]) -> tuple[Covered, ...]:
    """Tell every patch of the unit, and what else was looked at.

    Args:
        account: what was done.
        unit: the parts as they stood at the beginning.
    """
    looks = _looks(account)
    return (*exterior(account, unit), *_inner(looks, unit), *_things(looks))


def exterior(account: Account, unit: tuple[Sighting, ...]) -> tuple[Covered, ...]:
    """Tell every patch of the unit's outside (S09): whether it was looked at, how, and when."""
    looks = _looks(account)
    return tuple(
        _covered(patch, patch.at_mm, _on(looks, patch, inner=False), inside=False)
        for patch in _patches(unit)
    )


def exterior_share(pieces: tuple[Covered, ...]) -> float:
    """Give the share of the outside that was looked at: the mean over its parts, 0 to 1."""
    parts: dict[str, list[bool]] = {}
    for piece in pieces:
        parts.setdefault(piece.target, []).append(piece.seen)
    return sum(sum(seen) / len(seen) for seen in parts.values()) / len(parts) if parts else 0.0


def _patches(unit: tuple[Sighting, ...]) -> Iterator[Patch]:
    return (patch for part in unit if part.handle in PANELS for patch in patches(part))


def _inner(looks: list[_Look], unit: tuple[Sighting, ...]) -> Iterator[Covered]:
    """Tell the inner faces that were looked at, from within or by torch through the doors."""
    for patch in _patches(unit):
        found = _on(looks, patch, inner=True)
        if found:
            yield _covered(patch, _inward(patch), found, inside=True)


def _things(looks: list[_Look]) -> Iterator[Covered]:
    """Tell what else was looked at: plates, seal, vehicle, packages, where they stood then."""
    by_target: dict[str, list[_Look]] = {}
    for look in looks:
        if look.event.target not in PANELS and look.event.sightings:
            by_target.setdefault(look.event.target, []).append(look)
    for target, found in by_target.items():
        seen = found[0].event.sightings[0]
        if seen.kind != "document":
            yield Covered(
                target,
                "",
                seen.position_mm,
                seen.size_mm,
                seen.turn_deg,
                seen=True,
                how=_how(found),
                records=tuple(look.record for look in found),
            )


def _looks(account: Account) -> list[_Look]:
    return [
        _Look(one.record, mark(one.before, look), look)
        for one in account.done
        for look in _looked(one.event)
    ]


#: Instruments that are held at a panel to look at it from near.
_LOOK_WITH = frozenset({"mirror", "under-vehicle-camera", "pole-camera", "raking-light"})


def _looked(event: e.Event) -> Iterator[e.Looked]:
    """Give an event as the looks that it comes to."""
    match event:
        case e.Looked():
            yield event
        case e.Used() if event.instrument in _LOOK_WITH and event.target in PANELS:
            yield e.Looked(event.target, event.sightings, event.patch)
        case e.Delegated():
            for face in event.patches:
                part, _, patch = face.partition(" ")
                yield e.Looked(part, (), patch)
        case _:
            return


def _on(looks: list[_Look], patch: Patch, *, inner: bool) -> list[_Look]:
    marks = face_marks(patch.target, patch.name, inner=inner)
    return [look for look in looks if look.mark in marks]


def _covered(patch: Patch, at_mm: Millimetres, found: list[_Look], *, inside: bool) -> Covered:
    return Covered(
        patch.target,
        patch.name,
        at_mm,
        patch.size_mm,
        patch.turn_deg,
        seen=bool(found),
        how=_how(found),
        records=tuple(look.record for look in found),
        inside=inside,
    )


def _how(found: list[_Look]) -> LookHow | None:
    return found[0].event.how if found else None


def _inward(patch: Patch) -> Millimetres:
    """Give where the inner face is drawn: by its own thickness within the outer one."""
    x, y, z = (
        round(at - out * min(patch.size_mm))
        for at, out in zip(patch.at_mm, patch.outward, strict=True)
    )
    return (x, y, z)
