# ruff: noqa: ANN401  (Typer has no public type for a command or a parameter)
"""Write docs/cli.md, the reference of the command ``tidewaiter``, from the command itself.

``--check`` writes nothing and fails where the page is stale.
"""

import sys
from collections.abc import Iterator
from enum import EnumType
from pathlib import Path
from typing import Any

from typer.main import get_command

from tidewaiter.cli.app import app

KINDS = {int: "N", str: "TEXT", Path: "PATH"}
PAGE = Path(__file__).parents[1] / "docs" / "cli.md"

HEAD = """# The command line

Written by `scripts/cli_reference.py`; a test fails when it is stale.

An input that cannot be used ends with exit code 2 and all its problems on standard error.
Results go to standard output, words about the work to standard error.
Files appear whole or not at all.
"""


def commands(command: Any, names: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Find every command below one, with its full name."""
    below = getattr(command, "commands", None)
    if below is None:
        yield " ".join(names), command
        return
    for name, one in below.items():
        yield from commands(one, (*names, name))


def written(parameter: Any) -> str:
    """Write an option or argument as it is typed."""
    if parameter.param_type_name == "argument":
        return parameter.metavar or parameter.name.upper()
    names = ", ".join(parameter.opts)
    if parameter.is_flag:
        return names
    kind = parameter.type_descriptor.annotation
    members: Any = kind.__members__ if isinstance(kind, EnumType) else {}
    choices = "|".join(one.value for one in members.values())
    return f"{names} {parameter.metavar or choices or KINDS[kind]}"


def section(name: str, command: Any) -> str:
    """Write the part of one command."""
    parameters = [one for one in command.params if one.name != "help"]
    lines = [f"## `{name}`", "", command.help.strip(), ""]
    if parameters:
        lines += ["| | | |", "|---|---|---|"]
    for one in parameters:
        default = "required" if one.required else ""
        if one.default not in {None, False} and not one.required:
            default = f"default `{getattr(one.default, 'value', one.default)}`"
        typed = written(one).replace("|", "\\|")
        lines.append(f"| `{typed}` | {one.help or ''} | {default} |")
    return "\n".join(lines).rstrip() + "\n"


def render() -> str:
    """Give the whole page."""
    parts = [section(*one) for one in commands(get_command(app), ("tidewaiter",))]
    return "\n".join([HEAD, *parts])


def main() -> None:
    """Write the page, or compare it."""
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(render(), encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != render():
        sys.exit("docs/cli.md is stale: run .venv/bin/python scripts/cli_reference.py")


if __name__ == "__main__":
    main()
