"""What is said on standard error while work goes on; standard output is for results."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn


def stderr() -> Console:
    """Open standard error for words and progress."""
    return Console(stderr=True, highlight=False)


@contextmanager
def working(what: str) -> Generator[None]:
    """Show that something of more than a second goes on; silent where nobody watches."""
    if not sys.stderr.isatty():
        yield
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=stderr(), transient=True) as progress:
        progress.add_task(what, total=None)
        yield
