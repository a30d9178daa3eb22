"""``tidewaiter serve``."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tidewaiter.cli.terminal import stderr

if TYPE_CHECKING:
    from tidewaiter.service.serve import Ready


def run(host: str, port: int, data: Path, *, as_json: bool) -> None:
    """Serve until interrupted."""
    # Before numba is imported: compiled kernels belong to the data folder, where they can be
    # written; where they cannot, work goes on without (`xray.bands`).
    os.environ.setdefault("NUMBA_CACHE_DIR", str(data.resolve() / "kernels"))
    from tidewaiter.service.serve import serve

    console = stderr()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("sample cases are drawn, stowed and proved", visible=False)

        def show(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total, visible=True)

        def ready(server: Ready) -> None:
            progress.stop()
            _tell(server, as_json=as_json)

        try:
            serve(data, host, port, show, ready)
        except KeyboardInterrupt:
            console.print("stopped; everything is kept")


def _tell(server: Ready, *, as_json: bool) -> None:
    if as_json:
        users = [
            {"name": way.user.name, "role": way.user.role, "link": way.link} for way in server.ways
        ]
        typer.echo(json.dumps({"address": server.address, "users": users}))
        return
    typer.echo(f"Tidewaiter serves at {server.address}")
    typer.echo("To get in, open one of these links; each works once:")
    for way in server.ways:
        typer.echo(f"  {way.user.name:<12} {way.link}")
    typer.echo("Stop with Ctrl-C.")
