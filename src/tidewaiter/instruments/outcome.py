"""What every instrument takes and gives: one shape, so that one act serves them all.

A module of an instrument has two functions, and perhaps a third::

    read(present, spot, setting, rng) -> Outcome
    footprint(present, spot, setting, differs) -> bool
    background(present, rng) -> tuple[Reading, ...]     what it shows when it is switched on
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from tidewaiter.language.patches import Patch
from tidewaiter.language.values import Reading, Sighting
from tidewaiter.world.after import Present
from tidewaiter.world.model import Metres, Package

Differs = frozenset[str]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an instrument is held.

    Attributes:
        target: handle of the thing; empty for the unit as a whole.
        patch: the piece of the panel, where the thing is one.
        package: the package, where it is one, or holds the contents that are meant.
        part: extent of a part that is no panel (``vehicle``, ``seal``): centre and size, metres.
        inner: it is held from inside the unit.
        stream_key: key of the case: properties of things that the world does not tell (marks on a
            seal, dirt on a panel) come from streams under it, and stay when one looks again.
    """

    target: str = ""
    patch: Patch | None = None
    package: Package | None = None
    part: tuple[Metres, Metres] | None = None
    inner: bool = False
    stream_key: str = ""

    def is_at(self, differs: Differs) -> bool:
        """Say whether the package that it is held to is one of these: moved, it moves the place."""
        return self.package is not None and self.package.handle in differs

    @property
    def place(self) -> str:
        """Name the place as readings do: the thing, and its patch."""
        return f"{self.target} {self.patch.name}".strip() if self.patch else self.target or "unit"

    def at_m(self) -> Metres:
        """Give the middle of the place, metres in the box frame; the sill for the whole unit."""
        if self.patch is not None:
            x, y, z = self.patch.at_mm
            return (x / 1000.0, y / 1000.0, z / 1000.0)
        if self.package is not None:
            return self.package.position_m
        return self.part[0] if self.part is not None else (0.0, 1.0, 0.0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of using an instrument: numbers, words for what was perceived, things seen."""

    readings: tuple[Reading, ...] = ()
    signs: tuple[str, ...] = ()
    sightings: tuple[Sighting, ...] = ()


def no_package(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on no package: the footprint of what meets surfaces, the air or the seal alone."""
    del present, spot, setting, differs
    return False


class Module(Protocol):
    """A module of an instrument."""

    def read(self, present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
        """Read it."""
        ...

    def footprint(self, present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
        """Say whether an outcome can depend on these packages."""
        ...
