"""``tidewaiter cards``: the yard cards as a PDF."""

from __future__ import annotations

from pathlib import Path

import typer

from tidewaiter.cli import files
from tidewaiter.service.print import cards, setting


def write(out: Path, language: str, tools: tuple[str, ...]) -> None:
    """Write the cards of some tools, or of all.

    Raises:
        InputError: there is no such card, the fonts are not there, or the file cannot be written.
    """
    sheet = cards.sheet(language, tools)
    files.write(out, setting.pdf(sheet))
    typer.echo(f"{out}: {len(tools) or len(cards.TOOLS)} cards")
