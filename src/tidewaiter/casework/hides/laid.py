"""Laid: what a hide changes in a world."""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.casework.exports import Told
from tidewaiter.exercise.case import Hide, HideClass
from tidewaiter.language.values import Value
from tidewaiter.world.model import Package, Person


class Laid(Value):
    """What a hide changes.

    Attributes:
        hidden: packages that nobody declared.
        refilled: packages of the load that hold other goods than declared; they take the place of
            those of the same handle.
        people: who is in the unit.
        hides: entries of the key.
        told: what the country of dispatch has on record otherwise than the papers say.
    """

    hidden: tuple[Package, ...] = ()
    refilled: tuple[Package, ...] = ()
    people: tuple[Person, ...] = ()
    hides: tuple[Hide, ...] = ()
    told: tuple[Told, ...] = ()


def narcotics(name: HideClass, things: Iterable[Package]) -> Hide:
    """Give the entry in the key for things that are, or hold, narcotics."""
    handles = tuple(one.handle for one in things)
    return Hide(name, "narcotics", handles, "drug-unit", ("detain", "hand-over"))
