"""The command ``tidewaiter``: owns the terminal, its clock, and files that a user names.

Must not know how anything works: each command imports the part that does its work when it is
called, so that ``--help`` answers at once.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command; an input that cannot be used ends with its problems and exit code 2."""
    import typer

    from tidewaiter.base.errors import CaseRejected, InputError
    from tidewaiter.cli.app import app

    try:
        app()
    except InputError as error:
        for problem in error.problems:
            typer.echo(str(problem), err=True)
        sys.exit(2)
    except CaseRejected as error:
        typer.echo(f"rejected: {error}", err=True)
        sys.exit(2)
