"""CASE.json: a case with its proof and provenance; the format that packs carry later."""

from __future__ import annotations

from typing import Literal

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.exercise.case import Case
from tidewaiter.language.values import Value

FORMAT = "tidewaiter-case"
VERSION = 1

RecipeName = Literal["clean", "c01", "quantity"]
RECIPES: tuple[RecipeName, ...] = ("clean", "c01", "quantity")


class Discovery(Value):
    """How the proving officer found one hidden thing: by which instrument families."""

    handles: tuple[str, ...]
    families: tuple[str, ...]


class Proof(Value):
    """That the case can be solved, by observations alone.

    Attributes:
        walk: text actions of the proving officer, in order.
        minutes: simulated minutes they took.
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


class Provenance(Value):
    """Where a case comes from.

    Attributes:
        source: ``seed`` or ``declaration``.
        seed: the seed of the draw.
        recipe: what was hidden, or ``clean``.
        statements: every choice that the makers of the case took for the papers, a sentence each.
        unchecked: rules and code lists that nobody checked.
    """

    source: Literal["seed", "declaration"]
    seed: int
    recipe: RecipeName
    statements: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()


class CaseFile(Value, kw_only=True):
    """The whole file."""

    format: Literal["tidewaiter-case"] = FORMAT
    version: int = VERSION
    case: Case
    proof: Proof
    provenance: Provenance


class _Head(msgspec.Struct):
    format: object = None
    version: object = None


def encode(file: CaseFile) -> bytes:
    """Write a case file; the same case gives the same bytes."""
    head = {"format": FORMAT, "version": VERSION}
    body = msgspec.to_builtins(file)
    return msgspec.json.encode({**body, **head}, order="sorted") + b"\n"


def decode(data: bytes) -> CaseFile:
    """Read a case file.

    Raises:
        InputError: not JSON, another format or version, or a value that does not fit.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError.of("case file", f"is not a JSON object: {error}", "a CASE.json") from error
    problems: list[Problem] = []
    if head.format != FORMAT:
        problems.append(Problem("$.format", f"is {head.format!r}", f"{FORMAT!r}"))
    elif head.version != VERSION or isinstance(head.version, bool):
        problems.append(
            Problem("$.version", f"is {head.version!r}", f"{VERSION}, which this program writes")
        )
    if problems:
        raise InputError(problems)
    try:
        return msgspec.json.decode(data, type=CaseFile)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        message, _, path = str(error).rpartition(" - at ")
        raise InputError.of(
            path.strip("`") or "$", message or str(error), "a case file as written by this version"
        ) from error
