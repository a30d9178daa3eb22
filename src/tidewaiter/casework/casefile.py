"""CASE.json: a case with its proof and provenance; the format that packs carry later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.fields import problems_of_fields
from tidewaiter.casework.soundness import problems_of
from tidewaiter.exercise.case import Case
from tidewaiter.language.values import Value

FORMAT = "tidewaiter-case"
VERSION = 1

RecipeName = Literal[
    "clean",
    "c01",
    "c02",
    "c03",
    "c04",
    "c05",
    "c06",
    "c08",
    "c09",
    "c12",
    "c13",
    "kind",
    "people",
    "quantity",
    "value",
    "origin",
    "tariff",
]
RECIPES: tuple[RecipeName, ...] = get_args(RecipeName)
#: Those in which goods or things are not as declared; people in a unit are no offence of it.
GUILTY: tuple[RecipeName, ...] = tuple(one for one in RECIPES if one not in {"clean", "people"})


class Discovery(Value):
    """How the proving officer found one hidden thing: by which instrument families."""

    handles: tuple[str, ...]
    families: tuple[str, ...]


class Proof(Value):
    """That the case can be solved, by observations alone.

    Attributes:
        walk: text actions of the proving officer, in order.
        minutes: simulated minutes they took.
        temperament: of the officer: what was looked at first.
        outcome: what the engine's score made of them.
        discoveries: one for each hidden thing.
        image_excess_kg, weight_excess_kg: what the picture and the weighbridge showed over
            what the papers promise.
    """

    walk: tuple[str, ...]
    minutes: float
    outcome: str
    discoveries: tuple[Discovery, ...] = ()
    image_excess_kg: float = 0.0
    weight_excess_kg: float = 0.0
    temperament: str = "image-first"


class Provenance(Value):
    """Where a case comes from.

    Attributes:
        source: ``seed`` or ``declaration``.
        seed: the seed of the draw.
        recipe: what was hidden, or ``clean``.
        recipe_file: name of the written recipe that it was made after; empty where there is none.
        statements: every choice that the makers of the case took for the papers, a sentence each.
        unchecked: rules and code lists that nobody checked.
    """

    source: Literal["seed", "declaration"]
    seed: int
    recipe: RecipeName
    statements: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
    recipe_file: str = ""


class CaseFile(Value, kw_only=True):
    """The whole file."""

    format: Literal["tidewaiter-case"] = FORMAT
    version: int = VERSION
    case: Case
    proof: Proof
    provenance: Provenance


#: What msgspec says of bytes that are no such JSON: a value nested without end, or no UTF-8, too.
_NO_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class _Head(msgspec.Struct):
    format: object = msgspec.UNSET
    version: object = msgspec.UNSET


def encode(file: CaseFile) -> bytes:
    """Write a case file; the same case gives the same bytes."""
    head = {"format": FORMAT, "version": VERSION}
    body = msgspec.to_builtins(file)
    return msgspec.json.encode({**body, **head}, order="sorted") + b"\n"


def decode(data: bytes) -> CaseFile:
    """Read a case file.

    Raises:
        InputError: not JSON, another format or version, a value that does not fit, or values
            that cannot stand together.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
    except _NO_JSON as error:
        raise InputError.of("case file", f"is not a JSON object: {error}", "a CASE.json") from error
    problems: list[Problem] = []
    if head.format != FORMAT:
        problems.append(Problem("$.format", _is(head.format), f"{FORMAT!r}"))
    if head.version != VERSION or isinstance(head.version, bool):
        right = f"{VERSION}, which this program writes"
        problems.append(Problem("$.version", _is(head.version), right))
    if problems:
        raise InputError(problems)
    file = _decoded(data)
    unsound = tuple(problems_of(file.case))
    if unsound:
        raise InputError(unsound)
    return file


def _is(value: object) -> str:
    return "is missing" if value is msgspec.UNSET else f"is {value!r}"


def _decoded(data: bytes) -> CaseFile:
    try:
        return msgspec.json.decode(data, type=CaseFile)
    except _NO_JSON as error:
        found = tuple(_all_problems(data))
        raise InputError(found or (Problem("$", str(error), _RIGHT),)) from error


_RIGHT = "a case file as written by this version"


def _all_problems(data: bytes) -> Iterator[Problem]:
    try:
        raw: object = msgspec.json.decode(data)
    except _NO_JSON:
        return  # not even a value: the first error is all that can be told
    yield from problems_of_fields("$", raw, CaseFile, _RIGHT)
