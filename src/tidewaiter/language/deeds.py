"""Deeds: what the officer has changed. `world.after(world, deeds, minutes)` follows from them."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.values import Leaf, Value


class Deed(Value, tag_field="deed"):
    """Base of every deed.

    Attributes:
        minute: the simulated minute at which it was done.
    """

    minute: float


class SealWasCut(Deed, tag="seal-cut"):
    """The seal is off."""


class SealWasPut(Deed, tag="seal-put"):
    """An official or interim seal is on."""

    number: str
    kind: Literal["official", "interim"] = "official"


class LeafWasMoved(Deed, tag="leaf-moved"):
    """A leaf stands ``open``, ``hooked`` or ``closed``."""

    leaf: Leaf
    to: str


class AirWasBlown(Deed, tag="air-blown"):
    """Forced ventilation ran for some minutes, ending at ``minute``."""

    minutes: float


class LoadWasTakenOut(Deed, tag="taken-out"):
    """Everything up to a depth behind the sill stands in the bay."""

    depth_mm: int


class PackageWasOpened(Deed, tag="package-opened"):
    """A package is open."""

    handle: str


class HoleWasDrilled(Deed, tag="hole-drilled"):
    """A hole is in a panel's patch, or in a package."""

    target: str
    patch: str = ""


class CoverWasPried(Deed, tag="cover-pried"):
    """A panel's lining, or a package, was pried open."""

    target: str
    patch: str = ""


AnyDeed = (
    SealWasCut
    | SealWasPut
    | LeafWasMoved
    | AirWasBlown
    | LoadWasTakenOut
    | PackageWasOpened
    | HoleWasDrilled
    | CoverWasPried
)
