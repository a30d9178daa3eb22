"""Walks: files of text actions, as `play --walk` and `scene --after` take them."""

from __future__ import annotations

from pathlib import Path

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.cli import files
from tidewaiter.language import text
from tidewaiter.language.actions import Action


def read(path: Path) -> tuple[Action, ...]:
    """Read a whole walk before its first step: an action a line, ``#`` begins a comment.

    Raises:
        InputError: it cannot be read, or lines of it are no actions; all of them.
    """
    actions: list[Action] = []
    problems: list[Problem] = []
    for number, line in enumerate(files.text(path).splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            actions.append(text.parse(line))
        except InputError as error:
            problems += [
                Problem(f"{path}, line {number}", str(one.wrong), one.right)
                for one in error.problems
            ]
    if problems:
        raise InputError(problems)
    return tuple(actions)
