"""``tidewaiter papers``."""

from __future__ import annotations

import json
from pathlib import Path

import typer

from tidewaiter.cli import files
from tidewaiter.cli.terminal import working
from tidewaiter.papers.reader import read
from tidewaiter.papers.report import report


def check(path: Path, *, as_json: bool) -> None:
    """Read a declaration and say what is to be found in it.

    Raises:
        InputError: it cannot be read; all problems.
    """
    data = files.read(path)
    with working("the declaration is read"):
        found = report(read(data))
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    typer.echo(f"{found['message_type']} of NCTS phase {found['phase']} ({found['schema']})")
    for finding in found["findings"]:
        right = f" ({finding['right']})" if finding.get("right") else ""
        typer.echo(f"{finding['rule']}  {finding['path']}: {finding['wrong']}{right}")
    findings, unchecked = len(found["findings"]), len(found["unchecked"])
    typer.echo(f"Findings: {findings}. Rules and lists that are not checked: {unchecked}.")
