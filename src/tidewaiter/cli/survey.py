"""``tidewaiter survey``: many seeds are drawn, proved and looked over, on every core.

Owns the processes, the clock and the files; what is counted is in `casework.survey`. Rows come in
in the order of their seeds, however many processes work, so the same seeds give the same figures.
"""

from __future__ import annotations

import json
import os
import re
import signal
import tempfile
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tidewaiter.base.errors import CaseRejected, InputError, Problem
from tidewaiter.casework import draw
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.survey import facts
from tidewaiter.casework.survey.facts import Row
from tidewaiter.casework.survey.summary import Summary, Survey, hanging, problems
from tidewaiter.cli import files, survey_tables
from tidewaiter.cli.terminal import stderr

#: More than a survey needs: a day's work of some cores.
MOST = 1_000_000
_MOST_WORKERS = 1024
#: Seeds given out at a time, for each process: enough that none waits.
_AHEAD = 4
_RANGE = re.compile(r"([0-9]{1,18})\.\.([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be surveyed.

    Attributes:
        seeds: ``A..B``, B excluded.
        workers: processes; None for one a core.
        out: file for the rows, one JSON object a line; None for none.
        recipes: each seed goes to one of the recipes that ship, as often as its weight asks.
    """

    seeds: str
    workers: int | None = None
    out: Path | None = None
    recipes: bool = False


@dataclass(frozen=True, slots=True)
class Timed:
    """A row, and the seconds from the seed to the proof."""

    row: Row
    seconds: float


def run(wish: Wish, *, as_json: bool) -> None:
    """Survey seeds, and tell the figures.

    Raises:
        InputError: an option cannot be used; all problems.
    """
    seeds, workers = _checked(wish)
    survey, seconds = Survey(), list[float]()
    with (
        _rows_file(wish.out) as write,
        closing(_surveyed(seeds, workers, recipes=wish.recipes)) as done,
    ):
        for one in _watched(done, len(seeds)):
            survey.add(one.row)
            seconds.append(one.seconds)
            write(one.row)
    found = survey.summary()
    times = {"median": _quantile(seconds, 0.5), "p99": _quantile(seconds, 0.99)}
    if as_json:
        typer.echo(json.dumps(as_object(found, times), ensure_ascii=False))
    else:
        survey_tables.tell(found, times, problems(found))


def as_object(found: Summary, times: dict[str, float]) -> dict[str, Any]:
    """Give the figures as one JSON object."""
    before, without, form = found.before_intrusion, found.without_weight, found.form
    told: dict[str, Any] = msgspec.to_builtins(found)
    return {
        "seeds": found.seeds,
        "proved": found.proved,
        "guilty": found.guilty,
        "rejected": found.rejected,
        "reasons": found.reasons,
        "contradictions": found.contradictions,
        "contradiction_kinds": found.contradiction_kinds,
        "contradiction_examples": list(found.examples),
        "guilty_only_cues": told["guilty_only"],
        "guilty_only_readings": told["readings"],
        "auc_before_intrusion": before.auc if before else None,
        "auc_without_weight": without.auc if without else None,
        "auc_form": form.auc if form else None,
        "permutation_p": form.p if form else None,
        "false_alarm_rate": found.false_alarm_rate,
        "weight_alarm_rate": found.weight_alarm_rate,
        "indicators": told["firings"],
        "instruments": told["pointings"],
        "independence": told["independence"],
        "depends_on": [one.name for one in hanging(found)],
        "strongest_cues": told["strongest"],
        "difficulty": told["difficulty"],
        "minutes": told["minutes"],
        "missed": list(problems(found)),
        "time_s": times,
    }


def one(seed: int, *, recipes: bool = False) -> Timed:
    """Draw and prove the case of one seed, of a recipe or of none, and look it over."""
    begin = time.perf_counter()
    try:
        file = draw.from_recipe(shelf.mixed(seed), seed) if recipes else draw.from_seed(seed)
    except CaseRejected as error:
        return Timed(facts.rejected(seed, error.reason), time.perf_counter() - begin)
    seconds = time.perf_counter() - begin
    return Timed(facts.facts(file), seconds)


def _checked(wish: Wish) -> tuple[range, int]:
    wrong: list[Problem] = []
    found = _RANGE.fullmatch(wish.seeds)
    seeds = range(int(found[1]), int(found[2])) if found else range(0)
    right = "A..B of whole numbers from 0, B excluded, such as 0..1000"
    if not found:
        wrong.append(Problem("--seeds", f"{wish.seeds!r} is no range", right))
    elif not 1 <= len(seeds) <= MOST:
        size = f"{wish.seeds} holds {len(seeds)} seeds"
        wrong.append(Problem("--seeds", size, f"1 to {MOST} seeds; B is excluded"))
    workers = wish.workers if wish.workers is not None else os.cpu_count() or 1
    if not 1 <= workers <= _MOST_WORKERS:
        wrong.append(Problem("--workers", f"{workers} processes", f"1 to {_MOST_WORKERS}"))
    if wish.out is not None:
        try:
            files.can_write(wish.out)
        except InputError as error:
            wrong += error.problems
    if wrong:
        raise InputError(wrong)
    return seeds, min(workers, len(seeds))


def _surveyed(seeds: range, workers: int, *, recipes: bool) -> Generator[Timed]:
    """Survey seeds in their order; few are ever under way, so memory stays flat."""
    if workers == 1:
        yield from (one(seed, recipes=recipes) for seed in seeds)
        return
    # Spawned: forked processes share locks of threads that they do not have.
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_deaf) as pool:
        try:
            waiting: deque[Future[Timed]] = deque()
            for seed in seeds:
                waiting.append(pool.submit(one, seed, recipes=recipes))
                if len(waiting) >= _AHEAD * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _deaf() -> None:
    """Leave Ctrl-C to the process that began it: it ends the others when their case is done."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _watched(done: Iterator[Timed], total: int) -> Iterator[Timed]:
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    )  # fmt: skip
    with Progress(*columns, console=stderr(), transient=True) as progress:
        task = progress.add_task("cases are drawn, proved and looked over", total=total)
        for timed in done:
            progress.advance(task)
            yield timed


@contextmanager
def _rows_file(path: Path | None) -> Generator[Callable[[Row], None]]:
    """Write rows as they come; the file appears whole, once all are in it."""
    if path is None:
        yield lambda _: None
        return
    with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
        part = Path(folder) / path.name
        with part.open("wb") as file:
            yield lambda row: (file.write(msgspec.json.encode(row) + b"\n"), None)[1]
        part.replace(path)


def _quantile(values: list[float], share: float) -> float:
    return round(float(np.quantile(values, share)), 4)
