"""Soundness: whether the values of a decoded case can stand together, told all at once.

Knows what a world needs so that no engine stumbles over it; must not know how a case was made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tidewaiter.base.errors import Problem
from tidewaiter.exercise.case import Case
from tidewaiter.matter import materials
from tidewaiter.world.model import Package, World

#: Nothing in or about a unit is longer or farther away, metres; ISO 668's longest is 13.7 m.
FARTHEST_M = 20.0
#: Nothing of it is heavier, kg: thrice what ISO 668 lets a container weigh.
HEAVIEST_KG = 100_000.0

_LENGTH = f"more than 0 and at most {FARTHEST_M:g} m"


def problems_of(case: Case) -> Iterator[Problem]:
    """Tell everything in a case that cannot be, each with its path in the file."""
    yield from _public(case)
    yield from _unit(case.world)
    yield from _packages(case.world)
    hidden = {one.handle for one in case.world.hidden}
    for n, hide in enumerate(case.key.hides):
        for m, name in enumerate(hide.handles):
            if name not in hidden:
                path = f"$.case.key.hides[{n}].handles[{m}]"
                yield Problem(path, f"{name!r} is not hidden", "a handle in $.case.world.hidden")
    if not case.registers.official_seals:
        yield Problem("$.case.registers.official_seals", "is empty", "at least one seal number")


def _public(case: Case) -> Iterator[Problem]:
    public = case.public
    for name, words in (("title", public.title), ("briefing", public.briefing)):
        if "en" not in words:
            yield Problem(f"$.case.public.{name}", "has no 'en'", "the English text at least")
    if public.size_type != case.world.unit.size_type:
        wrong = f"is {public.size_type!r}, the unit's is {case.world.unit.size_type!r}"
        yield Problem("$.case.public.size_type", wrong, "the size and type of the unit")
    if not case.documents:
        yield Problem("$.case.documents", "is empty", "the papers of the case")
    kinds = tuple(one.kind for one in case.documents)
    if public.documents != kinds:
        wrong = f"names {', '.join(public.documents) or 'nothing'}"
        right = f"the kinds in $.case.documents: {', '.join(kinds) or 'none'}"
        yield Problem("$.case.public.documents", wrong, right)


def _unit(world: World) -> Iterator[Problem]:
    unit, base = world.unit, "$.case.world.unit"
    for name, sides in (
        ("outer_m", unit.outer_m),
        ("inner_m", unit.inner_m),
        ("door_m", unit.door_m),
    ):
        yield from _sides(f"{base}.{name}", sides)
    for name, mass_kg in (("tare_kg", unit.tare_kg), ("max_gross_kg", unit.max_gross_kg)):
        if not 0.0 < mass_kg <= HEAVIEST_KG:
            right = f"more than 0 and at most {HEAVIEST_KG:g} kg"
            yield Problem(f"{base}.{name}", f"is {mass_kg:g} kg", right)


def _packages(world: World) -> Iterator[Problem]:
    known = frozenset(materials.names())
    places: dict[str, str] = {}
    for part, packages in (
        ("load", world.load),
        ("dunnage", world.dunnage),
        ("hidden", world.hidden),
    ):
        for n, one in enumerate(packages):
            path = f"$.case.world.{part}[{n}]"
            first = places.setdefault(one.handle, path)
            if first != path:
                wrong = f"{one.handle!r} is also the handle of {first}"
                yield Problem(f"{path}.handle", wrong, "a handle of its own")
            yield from _package(path, one, known)


def _package(path: str, one: Package, known: frozenset[str]) -> Iterator[Problem]:
    yield from _material(f"{path}.material", one.material, known)
    yield from _sides(f"{path}.size_m", one.size_m)
    if not all(-FARTHEST_M <= place <= FARTHEST_M for place in one.position_m):
        right = f"within {FARTHEST_M:g} m of the door sill"
        yield Problem(f"{path}.position_m", f"is {list(one.position_m)}", right)
    # Nothing is light: papers that state no mass for an item leave its packages none.
    if not 0.0 <= one.gross_kg <= HEAVIEST_KG:
        right = f"from 0 to {HEAVIEST_KG:g} kg"
        yield Problem(f"{path}.gross_kg", f"is {one.gross_kg:g} kg", right)


def _material(path: str, name: str, known: frozenset[str]) -> Iterator[Problem]:
    if name not in known:
        yield Problem(path, f"{name!r} is no known material", "a material of this version")


def _sides(path: str, sides: Iterable[float]) -> Iterator[Problem]:
    # One comparison a side: not-a-number and infinity fail it as well.
    if not all(0.0 < side <= FARTHEST_M for side in sides):
        yield Problem(path, f"is {list(sides)}", f"each {_LENGTH}")
