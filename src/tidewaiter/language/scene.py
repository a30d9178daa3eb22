"""How a place is drawn: what stands where, as `scenery` derives it from sightings alone.

Frame and turns are those of `poses`. Everything drawn is a mesh of the one catalogue, which is
the same in every case, stretched to the size of what was sighted.
"""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.poses import Quaternion, Triple
from tidewaiter.language.values import Station, Value

#: What a client may do with a drawn thing; it says nothing about what is allowed.
Role = Literal[
    "package",  # a package, or what was found in one
    "part",  # a named part of the unit that can be looked at
    "leaf",  # a door leaf
    "grip",  # the handle by which a leaf is moved
    "seal",
    "gasket",  # where the lance snaps to
    "paper",
    "scenery",  # ground, dock, dressing: nothing to act on
]


class Placed(Value):
    """One drawn thing: a mesh of the catalogue, put somewhere.

    Attributes:
        id: its name among all that is drawn; a thing may be drawn by several (``seal/pin``).
        handle: of the sighting that it draws; empty for scenery.
        role: what may be done with it.
        mesh: name of its mesh in the catalogue; a mesh fills a cube of 1 m about its origin.
        at_m: where its centre stands.
        size_m: stretch along its own x, y, z.
        turn: how it is turned.
        tint: sRGB ``#rrggbb`` that multiplies its texture.
        hinge_m: a point on the vertical axis about which it swings; only what hangs on a leaf.
        walkable: one can stand on it.
    """

    id: str
    handle: str
    role: Role
    mesh: str
    at_m: Triple
    size_m: Triple
    turn: Quaternion = (0.0, 0.0, 0.0, 1.0)
    tint: str = "#ffffff"
    hinge_m: Triple | None = None
    walkable: bool = False


class Lettering(Value):
    """Letters on a thing: ISO 6346 markings, plates, seal numbers, printed marks.

    Attributes:
        id: its name among all that is drawn.
        handle: of the sighting that shows them.
        lines: from top to bottom; drawn centred about ``at_m`` in the plane x, y of the turn.
        letter_m: height of a capital letter.
        ink: sRGB of the letters.
    """

    id: str
    handle: str
    lines: tuple[str, ...]
    at_m: Triple
    letter_m: float
    turn: Quaternion = (0.0, 0.0, 0.0, 1.0)
    ink: str = "#ffffff"
    hinge_m: Triple | None = None


class Patch(Value):
    """What changes in the picture; ids in ``put`` and ``letters`` replace older ones.

    Attributes:
        station: where the officer stands now; its dressing is among what is put.
        put: things drawn anew or moved.
        letters: letters drawn anew or moved.
        gone: ids that are no longer drawn.
    """

    station: Station
    put: tuple[Placed, ...] = ()
    letters: tuple[Lettering, ...] = ()
    gone: tuple[str, ...] = ()
