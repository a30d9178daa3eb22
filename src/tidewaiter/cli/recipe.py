"""``tidewaiter recipe``: check recipes, and list and show those that ship."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
import typer

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.casefile import RECIPES, RecipeName
from tidewaiter.casework.patterns import patterns
from tidewaiter.casework.recipes import form, shelf, text
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.cli import files

_SUFFIX = ".toml"


def check(paths: Sequence[Path], *, as_json: bool) -> None:
    """Read recipes.

    Raises:
        InputError: they cannot be used; all problems of all files.
    """
    read: list[Recipe] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            read.append(text.read(files.text(path)))
        except InputError as error:
            problems += _of_file(path, error)
    if problems:
        raise InputError(problems)
    if as_json:
        typer.echo(json.dumps([one.name for one in read]))
        return
    for path, recipe in zip(paths, read, strict=True):
        typer.echo(f"{path}: {recipe.name} can be used")


def list_(*, as_json: bool) -> None:
    """List the recipes that ship."""
    recipes = shelf.all_shipped()
    if as_json:
        typer.echo(msgspec.json.encode(recipes))
        return
    longest = max(len(one.name) for one in recipes)
    for one in recipes:
        told = f"{one.name:{longest}}  {one.family:10}  {one.difficulty}  {one.note}"
        told += f" After {one.pattern}." if one.pattern else ""
        typer.echo(told.rstrip())


def list_patterns(*, as_json: bool) -> None:
    """List the published patterns that a recipe may follow."""
    told = tuple(patterns().values())
    if as_json:
        typer.echo(msgspec.json.encode(told))
        return
    for one in told:
        typer.echo(f"{one.key} (hide = {' or '.join(one.hides)})")
        typer.echo(f"  what happened: {one.what}")
        typer.echo(f"  look for: {one.look_for}")
        typer.echo(f"  source: {one.source}")


def show(name: str, *, as_json: bool) -> None:
    """Show a recipe that ships.

    Raises:
        InputError: none has this name.
    """
    recipe = shelf.shipped(name)
    typer.echo(msgspec.json.encode(recipe) if as_json else text.write(recipe), nl=as_json)


def schema() -> None:
    """Print the JSON Schema of a recipe."""
    typer.echo(json.dumps(form.schema(), ensure_ascii=False, indent=2))


def wanted(name: str) -> Recipe | RecipeName:
    """Find the recipe that a user names: what is hidden, one that ships, or a file of his own.

    Raises:
        InputError: there is none, or the file cannot be used; all problems.
    """
    for one in RECIPES:
        if name == one:
            return one
    if not name.endswith(_SUFFIX):
        return _shipped(name)
    path = Path(name)
    try:
        return text.read(files.text(path))
    except InputError as error:
        raise InputError(tuple(_of_file(path, error))) from None


def _shipped(name: str) -> Recipe:
    try:
        return shelf.shipped(name)
    except InputError as error:
        first = error.problems[0]
        right = f"{first.right}; or {', '.join(RECIPES)}, or a FILE{_SUFFIX}"
        raise InputError([Problem("--recipe", first.wrong, right)]) from None


def _of_file(path: Path, error: InputError) -> Iterator[Problem]:
    """Put the file's name before each problem of its text; one of the file itself has it."""
    for one in error.problems:
        there = one.path == str(path)
        yield one if there else replace(one, path=f"{path}: {one.path}".removesuffix(": "))
