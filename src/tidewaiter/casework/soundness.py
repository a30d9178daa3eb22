"""Soundness: whether the values of a decoded case can stand together, told all at once.

Knows what a world needs so that no engine stumbles over it; must not know how a case was made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from tidewaiter.base.errors import Problem
from tidewaiter.exercise.case import Case
from tidewaiter.language.actions import Register
from tidewaiter.language.patches import PANELS
from tidewaiter.language.values import PARTS, POINTS
from tidewaiter.matter import materials
from tidewaiter.world.after import differing, packages
from tidewaiter.world.model import Metres, Package, World

#: Nothing in or about a unit is longer or farther away, metres; ISO 668's longest is 13.7 m.
FARTHEST_M = 20.0
#: Nothing of it is heavier, kg: thrice what ISO 668 lets a container weigh.
HEAVIEST_KG = 100_000.0
#: Filler is never thicker on a panel, micrometres; a surface never bears more, ng; no lawful
#: package of an exercise holds more, kBq [estimates].
THICKEST_UM, MOST_NG, MOST_KBQ = 20_000.0, 1e6, 1e6

_PATCH = re.compile(r"[1-9][0-9]?-[1-9][0-9]?")
_HIDDEN = "a handle in $.case.world.hidden or $.case.world.replaced"
_LENGTH = f"more than 0 and at most {FARTHEST_M:g} m"


def problems_of(case: Case) -> Iterator[Problem]:
    """Tell everything in a case that cannot be, each with its path in the file."""
    yield from _public(case)
    yield from _unit(case.world)
    yield from _packages(case.world)
    yield from _replaced(case.world)
    yield from _left_by_others(case.world)
    yield from _registers(case)
    hidden = differing(case.world)
    for n, hide in enumerate(case.key.hides):
        for m, name in enumerate(hide.handles):
            if name not in hidden:
                path = f"$.case.key.hides[{n}].handles[{m}]"
                yield Problem(path, f"{name!r} is not hidden", _HIDDEN)
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
    for part, group in (
        ("load", world.load),
        ("dunnage", world.dunnage),
        ("aboard", world.aboard),
        ("hidden", world.hidden),
    ):
        for n, one in enumerate(group):
            path = f"$.case.world.{part}[{n}]"
            first = places.setdefault(one.handle, path)
            if first != path:
                wrong = f"{one.handle!r} is also the handle of {first}"
                yield Problem(f"{path}.handle", wrong, "a handle of its own")
            yield from _package(path, one, known)


def _replaced(world: World) -> Iterator[Problem]:
    known, loaded = frozenset(materials.names()), {one.handle for one in world.load}
    for n, one in enumerate(world.replaced):
        path = f"$.case.world.replaced[{n}]"
        if one.handle not in loaded:
            wrong = f"{one.handle!r} is not in the load"
            yield Problem(f"{path}.handle", wrong, "the handle of what stands in its place")
        yield from _package(path, one, known)


def _package(path: str, one: Package, known: frozenset[str]) -> Iterator[Problem]:
    yield from _material(f"{path}.material", one.material, known)
    if one.core is not None:
        yield from _material(f"{path}.core.material", one.core.material, known)
        if not 0.0 < one.core.kg < one.gross_kg:
            wrong = f"is {one.core.kg:g} kg in a package of {one.gross_kg:g} kg"
            yield Problem(f"{path}.core.kg", wrong, "more than 0 and less than the package")
    yield from _sides(f"{path}.size_m", one.size_m)
    yield from _place(f"{path}.position_m", one.position_m)
    # Nothing is light: papers that state no mass for an item leave its packages none.
    if not 0.0 <= one.gross_kg <= HEAVIEST_KG:
        right = f"from 0 to {HEAVIEST_KG:g} kg"
        yield Problem(f"{path}.gross_kg", f"is {one.gross_kg:g} kg", right)


def _works(world: World) -> Iterator[Problem]:
    """Tell what is wrong with works: on a patch of a panel, or on a point of the tractor."""
    for n, work in enumerate(world.works):
        path = f"$.case.world.works[{n}]"
        if work.part not in {*PANELS, *POINTS}:
            right = ", ".join((*PANELS, *POINTS))
            yield Problem(f"{path}.part", f"{work.part!r} is no panel or point", right)
        if work.part in POINTS:
            if work.patch:
                yield Problem(f"{path}.patch", f"is {work.patch!r}", "nothing: a point has none")
        elif not _PATCH.fullmatch(work.patch):
            yield Problem(f"{path}.patch", f"is {work.patch!r}", "column-row, both from 1")
        yield from _amount(f"{path}.paint_um", work.paint_um, THICKEST_UM, "micrometres")


def _left_by_others(world: World) -> Iterator[Problem]:
    """Tell what is wrong with works and traces, sources and people."""
    yield from _works(world)
    standing = {one.handle for one in packages(world)}
    for n, trace in enumerate(world.traces):
        path = f"$.case.world.traces[{n}]"
        if trace.place not in standing | PARTS:
            wrong = f"{trace.place!r} is neither a part nor a package"
            yield Problem(f"{path}.place", wrong, "the handle of either")
        yield from _amount(f"{path}.ng", trace.ng, MOST_NG, "ng")
    for n, source in enumerate(world.sources):
        path = f"$.case.world.sources[{n}]"
        if source.handle and source.handle not in standing:
            wrong = f"{source.handle!r} is no package"
            yield Problem(f"{path}.handle", wrong, "the handle of a package, or none")
        yield from _amount(f"{path}.activity_kBq", source.activity_kBq, MOST_KBQ, "kBq")
        yield from _place(f"{path}.position_m", source.position_m)
    for n, person in enumerate(world.people):
        path = f"$.case.world.people[{n}]"
        if person.handle in standing:
            wrong = f"{person.handle!r} is also the handle of a package"
            yield Problem(f"{path}.handle", wrong, "a handle of its own")
        yield from _place(f"{path}.position_m", person.position_m)


def _registers(case: Case) -> Iterator[Problem]:
    base, known = "$.case.registers", get_args(Register)
    for name in sorted(set(case.registers.extracts) - set(known)):
        yield Problem(f"{base}.extracts.{name}", "is no register", ", ".join(known))
    for name, numbers in (
        ("official_seals", case.registers.official_seals),
        ("interim_seals", case.registers.interim_seals),
        ("evidence_bags", case.registers.evidence_bags),
    ):
        if len(set(numbers)) < len(numbers):
            yield Problem(f"{base}.{name}", "a number is there twice", "each number once")
    said: set[tuple[str, str]] = set()
    for n, answer in enumerate(case.answers):
        if (answer.who, answer.move) in said:
            wrong = f"{answer.who} answers {answer.move} twice"
            yield Problem(f"$.case.answers[{n}]", wrong, "one answer to each move")
        said.add((answer.who, answer.move))


def _amount(path: str, value: float, most: float, unit: str) -> Iterator[Problem]:
    if not 0.0 <= value <= most:
        yield Problem(path, f"is {value:g} {unit}", f"from 0 to {most:g} {unit}")


def _place(path: str, position_m: Metres) -> Iterator[Problem]:
    if not all(-FARTHEST_M <= place <= FARTHEST_M for place in position_m):
        yield Problem(path, f"is {list(position_m)}", f"within {FARTHEST_M:g} m of the door sill")


def _material(path: str, name: str, known: frozenset[str]) -> Iterator[Problem]:
    if name not in known:
        yield Problem(path, f"{name!r} is no known material", "a material of this version")


def _sides(path: str, sides: Iterable[float]) -> Iterator[Problem]:
    # One comparison a side: not-a-number and infinity fail it as well.
    if not all(0.0 < side <= FARTHEST_M for side in sides):
        yield Problem(path, f"is {list(sides)}", f"each {_LENGTH}")
