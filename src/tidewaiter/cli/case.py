"""``tidewaiter case``: make, prove and show."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import typer

from tidewaiter.base.errors import InputError
from tidewaiter.casework import casefile, draw
from tidewaiter.casework import prove as proving
from tidewaiter.casework.casefile import CaseFile, RecipeName
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.cli import files
from tidewaiter.cli.recipe import wanted
from tidewaiter.cli.terminal import working
from tidewaiter.exercise.case import Public
from tidewaiter.language.sentences import word

#: A seed that nobody chose: large enough that two never meet, small enough to be typed again.
_SEEDS = 2**40


@dataclass(frozen=True, slots=True)
class Wish:
    """What case is wanted; ``recipe`` is a name or a file."""

    seed: int | None
    recipe: str | None
    declaration: Path | None
    container: str | None


def new(wish: Wish, out: Path, *, as_json: bool) -> None:
    """Make a case and write it.

    Raises:
        InputError: the declaration or an option cannot be used; all problems.
        CaseRejected: no fair case can be made so.
    """
    if wish.container and not wish.declaration:
        right = "give --declaration as well"
        raise InputError.of("--container", "chooses among the containers of a declaration", right)
    seed = secrets.randbelow(_SEEDS) if wish.seed is None else wish.seed
    recipe = wanted(wish.recipe) if wish.recipe is not None else None
    if wish.declaration and isinstance(recipe, Recipe):
        right = f"one of: {', '.join(casefile.RECIPES)}; or leave --declaration out"
        raise InputError.of("--recipe", "a written recipe draws its own declaration", right)
    declaration = files.read(wish.declaration) if wish.declaration else None
    with working("a case is drawn, stowed and proved"):
        made = _made(seed, recipe, declaration, wish.container)
    files.write(out, casefile.encode(made))
    if as_json:
        typer.echo(json.dumps({"file": str(out), "seed": seed}))
    else:
        typer.echo(f"{out}: proved, made from seed {seed}")


def _made(
    seed: int, recipe: Recipe | RecipeName | None, declaration: bytes | None, container: str | None
) -> CaseFile:
    if isinstance(recipe, Recipe):
        return draw.from_recipe(recipe, seed)
    if declaration is None:
        return draw.from_seed(seed, recipe)
    return draw.from_declaration(declaration, seed, recipe, container)


def prove(path: Path, *, as_json: bool) -> None:
    """Prove a case again.

    Raises:
        InputError: this is no case file.
        CaseRejected: it cannot be proved, with the reason.
    """
    file = casefile.decode(files.read(path))
    with working("the officer program plays the case"):
        proof = proving.prove(file.case)
    if as_json:
        typer.echo(msgspec.json.encode(proof))
    else:
        typer.echo("proved")


def show(path: Path, *, truth: bool, as_json: bool) -> None:
    """Show what may be known of a case, and with ``truth`` all of it.

    Raises:
        InputError: this is no case file.
    """
    file = casefile.decode(files.read(path))
    shown: dict[str, Any] = {"public": msgspec.to_builtins(file.case.public)}
    if truth:
        parts = {"world": file.case.world, "key": file.case.key}
        parts |= {"proof": file.proof, "provenance": file.provenance}
        shown |= {name: msgspec.to_builtins(part) for name, part in parts.items()}
    if as_json:
        typer.echo(json.dumps(shown, ensure_ascii=False))
        return
    _tell_public(file.case.public)
    if truth:
        del shown["public"]
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=2))


def _tell_public(public: Public) -> None:
    typer.echo(public.title["en"])
    typer.echo(public.briefing["en"])
    typer.echo(f"Unit {public.size_type}, {public.declared_packages} packages declared,")
    typer.echo(f"{public.budget_minutes:g} minutes allowed; on the desk lie:")
    for document in public.documents:
        typer.echo(f"  {word('document', document)}")
