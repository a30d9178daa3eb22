"""Laid: what a hide changes in a world."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod

import numpy as np

from tidewaiter.casework.exports import Told
from tidewaiter.exercise.case import Hide, HideClass
from tidewaiter.language.values import Value
from tidewaiter.world.model import Metres, Package, Person

#: Mass over volume of a packet, kg/m³ [class-level estimate].
PACKET_KG_M3 = (780.0, 960.0)


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


def packet(
    handle: str, slot: str, position_m: Metres, size_m: Metres, chance: np.random.Generator
) -> Package:
    """Give a wrapped packet that fills a place; its mass is the next draw of the chance given."""
    return Package(
        handle=handle,
        slot=slot,
        kind="parcel",
        item=0,
        count=1,
        position_m=position_m,
        size_m=size_m,
        form="box",
        material="narcotic_powder",
        gross_kg=round(float(chance.uniform(*PACKET_KG_M3)) * prod(size_m), 1),
        colour="#8a7a54",
        contents="white-blocks",
    )
