"""Compare strategies over mixed cases: the score must rank them as an instructor would.

    python scripts/strategies.py [--cases 500] [--workers 2]

Half of the cases come from a yard in which one unit in twenty hides something, half from one in
which every second does. A readable table goes to standard error, a JSON list of
``{strategy, total, axes, ranks_stable}`` to standard output, best first. Exits with 1 where the
expert does not lead, a one-sided strategy beats the novice, or a rank moves with the weights.
"""

from __future__ import annotations

import argparse
import json
import sys
from multiprocessing import get_context
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from tidewaiter.casework.strategies import contest
from tidewaiter.casework.strategies.contest import Standing
from tidewaiter.language.debriefs import AXES

CASES, WORKERS = 500, 2
#: Wide enough for the table also where the standard error is a file.
_WIDTH = 132
ERR = Console(stderr=True, width=_WIDTH)


def main() -> int:
    """Play, tell, and say whether the score ranks as it must."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cases", type=int, default=CASES)
    parser.add_argument("--workers", type=int, default=WORKERS)
    asked = parser.parse_args()
    wanted = contest.mix(asked.cases)
    # Spawned: a forked pool would share the kernels' threads.
    with get_context("spawn").Pool(asked.workers) as pool:
        played = pool.imap_unordered(contest.play, wanted)
        told = "strategies play"
        results = [
            one for of_case in track(played, told, len(wanted), console=ERR) for one in of_case
        ]
    standings = contest.table(results)
    ERR.print(table(standings, asked.cases))
    problems = contest.problems(standings)
    for problem in problems:
        ERR.print(problem, style="red")
    print(json.dumps([as_json(one) for one in standings]))
    return 1 if problems else 0


def table(standings: tuple[Standing, ...], cases: int) -> Table:
    """Lay out the table."""
    shown = Table(title=f"Strategies over {cases} cases: shares of what each axis could give, %")
    shown.add_column("strategy")
    shares = tuple(f"right at {share:.0%}" for share in contest.PREVALENCES)
    for column in ("total", *AXES, *shares, "minutes", "places"):
        shown.add_column(column, justify="right")
    for one in standings:
        first, last = one.places
        shown.add_row(
            one.strategy,
            percent(one.total),
            *(percent(one.axes[name]) for name in AXES),
            *(percent(one.right.get(share)) for share in contest.PREVALENCES),
            f"{one.minutes:.0f}",
            f"{first}" if first == last else f"{first} to {last}",
        )
    return shown


def percent(share: float | None) -> str:
    """Say a share; a dash where there was nothing to gain."""
    return "–" if share is None else f"{100 * share:.1f}"


def as_json(one: Standing) -> dict[str, Any]:
    """Give one row as it is printed."""
    axes = {name: None if share is None else round(share, 4) for name, share in one.axes.items()}
    return {
        "strategy": one.strategy,
        "total": round(one.total, 4),
        "axes": axes,
        "ranks_stable": one.ranks_stable,
    }


if __name__ == "__main__":
    sys.exit(main())
