"""Twins: two cases that differ in one hidden thing, and in nothing that leads to it.

A twin keeps stream key, public part, papers and registers, so whatever an officer perceives
before a footprint takes in the difference must be the same to the byte (``tests/laws``).
"""

from __future__ import annotations

from msgspec.structs import replace

from tidewaiter.base.errors import InputError
from tidewaiter.base.streams import handle
from tidewaiter.casework import placing
from tidewaiter.casework.placing import Slot
from tidewaiter.exercise.case import Case, Hide
from tidewaiter.language.values import Value
from tidewaiter.world.after import packages
from tidewaiter.world.model import Package, World


class TakeOut(Value, tag_field="change", tag="take-out"):
    """Hidden things are not there after all; their places stay void."""

    handles: tuple[str, ...]


class PutIn(Value, tag_field="change", tag="put-in"):
    """Hidden things are there as well; honest dunnage in their places gives way.

    Attributes:
        packages: each with slot and handle of its reserved place.
        hide: what the key then says of them.
    """

    packages: tuple[Package, ...]
    hide: Hide


class Move(Value, tag_field="change", tag="move"):
    """A hidden thing stands in another reserved place.

    Attributes:
        handle: which one.
        to: the place; a thing bears the handle of the place that it stands in.
    """

    handle: str
    to: Slot


class Refill(Value, tag_field="change", tag="refill"):
    """A package holds other goods than it seems to; its outside and mass stay."""

    handle: str
    material: str
    contents: str


Change = TakeOut | PutIn | Move | Refill


def twin(case: Case, change: Change) -> tuple[Case, frozenset[str]]:
    """Make the twin of a case.

    Returns:
        The twin, and the handles of the packages that differ: in either of the two, or in both
        but not alike.

    Raises:
        InputError: the change names what is not there, or room that is taken.
    """
    match change:
        case TakeOut():
            return _take_out(case, frozenset(change.handles))
        case PutIn():
            return _put_in(case, change)
        case Move():
            return _move(case, change)
        case Refill():
            return _refill(case, change)


def door_places(case: Case) -> tuple[Slot, ...]:
    """Give the places behind the doors that every case reserves, with their handles."""
    named = {one.slot: one.handle for one in packages(case.world)}
    taken = set(named.values())
    return tuple(
        Slot(
            path=path,
            handle=named.get(path) or _free(case.stream_key, path, taken),
            position_m=position,
            size_m=placing.DOOR_SLOT_M,
        )
        for path, position in placing.door_places()
    )


def _free(key: str, path: str, taken: set[str]) -> str:
    """Name a void place; where its name is taken, hash on as stowing does."""
    names: tuple[str, ...] = tuple(path.split("/"))
    while handle(key, *names) in taken:
        names = (*names, "again")
    return handle(key, *names)


def _take_out(case: Case, gone: frozenset[str]) -> tuple[Case, frozenset[str]]:
    there = {one.handle for one in case.world.hidden}
    if not gone or not gone <= there:
        raise InputError.of("handles", f"{sorted(gone - there)} are not hidden here")
    hidden = tuple(one for one in case.world.hidden if one.handle not in gone)
    hides = (
        replace(hide, handles=tuple(one for one in hide.handles if one not in gone))
        for hide in case.key.hides
    )
    left = tuple(hide for hide in hides if hide.handles)
    return _with(case, replace(case.world, hidden=hidden), left), gone


def _put_in(case: Case, change: PutIn) -> tuple[Case, frozenset[str]]:
    slots = {one.slot for one in change.packages}
    taken = slots & {one.slot for one in (*case.world.load, *case.world.hidden)}
    if taken or not slots:
        raise InputError.of("packages", f"{sorted(taken)} are taken already", "void places")
    world = replace(
        case.world,
        dunnage=tuple(one for one in case.world.dunnage if one.slot not in slots),
        hidden=(*case.world.hidden, *change.packages),
    )
    differ = frozenset(one.handle for one in change.packages)
    return _with(case, world, (*case.key.hides, change.hide)), differ


def _move(case: Case, change: Move) -> tuple[Case, frozenset[str]]:
    old = next((one for one in case.world.hidden if one.handle == change.handle), None)
    if old is None:
        raise InputError.of("handle", f"{change.handle!r} is not hidden here")
    if change.to.path in {one.slot for one in (*case.world.load, *case.world.hidden)}:
        raise InputError.of("to", f"{change.to.path} is taken", "a void place")
    x, _, z = change.to.position_m
    moved = replace(
        old,
        handle=change.to.handle,
        slot=change.to.path,
        position_m=(x, old.position_m[1], z),
    )
    world = replace(
        case.world,
        dunnage=tuple(one for one in case.world.dunnage if one.slot != moved.slot),
        hidden=tuple(moved if one is old else one for one in case.world.hidden),
    )
    names = {old.handle: moved.handle}
    hides = tuple(
        replace(hide, handles=tuple(names.get(one, one) for one in hide.handles))
        for hide in case.key.hides
    )
    return _with(case, world, hides), frozenset({old.handle, moved.handle})


def _refill(case: Case, change: Refill) -> tuple[Case, frozenset[str]]:
    if change.handle not in {one.handle for one in case.world.load}:
        raise InputError.of("handle", f"{change.handle!r} is not in the load")
    load = tuple(
        replace(one, material=change.material, contents=change.contents)
        if one.handle == change.handle
        else one
        for one in case.world.load
    )
    return _with(case, replace(case.world, load=load), case.key.hides), frozenset({change.handle})


def _with(case: Case, world: World, hides: tuple[Hide, ...]) -> Case:
    gone = {one.handle for one in case.world.dunnage} - {one.handle for one in world.dunnage}
    odd = tuple(one for one in case.key.oddities if not gone & set(one.handles))
    key = replace(case.key, hides=hides, oddities=odd)
    return replace(case, world=world, key=key)
