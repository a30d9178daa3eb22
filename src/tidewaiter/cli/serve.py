"""``tidewaiter serve``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tidewaiter.cli import kernels
from tidewaiter.cli.terminal import stderr


def run(host: str, port: int, data: Path, *, as_json: bool) -> None:
    """Serve until interrupted."""
    kernels.keep_in(data)
    from tidewaiter.service.serve import Ready, serve

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


def _tell(server, *, as_json: bool) -> None:
    if as_json:
        users = [
            {"name": way.user.name, "role": way.user.role, "link": way.link}
            for way in server.ways
        ]
        print(json.dumps({"address": server.address, "users": users}), flush=True)
        return
    print(f"Tidewaiter serves at {server.address}")
    print("To get in, open one of these links; each works once:")
    for way in server.ways:
        print(f"  {way.user.name:<12} {way.link}")
    print("Stop with Ctrl-C.", flush=True)
    sys.stdout.flush()
