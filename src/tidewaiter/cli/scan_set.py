"""``tidewaiter scan --set``: labelled pictures of many drawn cases, resumable.

Every picture is written whole under a hidden name first and then renamed, its labels before it:
where a picture stands, its labels do. A run that was stopped is gone on with; what stands is not
made again. The same seed gives the same bytes, however many processes work.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.base.streams import stream
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.draw import RECIPES, unproved
from tidewaiter.cli import files
from tidewaiter.cli.scan import Format, in_form, labelled, take
from tidewaiter.cli.terminal import stderr
from tidewaiter.exercise.case import Case
from tidewaiter.xray.setting import Setting

#: More pictures than any one folder should hold.
MOST = 1_000_000
_MANIFEST, _DESCRIPTION = "manifest.jsonl", "set.json"
_SUFFIX: dict[Format, str] = {"png": "png", "npz": "npz", "dicos": "dcm"}
# Loads of some seeds have no room for their recipe: the next numbers are tried.
_TRIES = 40


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a set is: written beside it, and compared when it is gone on with.

    Attributes:
        seed: of the set.
        setting: text form of view and beam.
        form: of the pictures.
        depth: bits of a PNG.
    """

    seed: int
    setting: str
    form: Format
    depth: int


def make(folder: Path, number: int, wanted: Wanted) -> None:
    """Write a set of ``number`` pictures with labels and a manifest.

    Raises:
        InputError: the number is out of bounds, the folder cannot be written to or holds another
            set.
    """
    if not 1 <= number <= MOST:
        raise InputError.of("--set", f"{number} pictures", f"1 to {MOST}")
    files.folder(folder)
    _claim(folder, wanted)
    left = [n for n in range(number) if not _picture(folder, n, wanted).exists()]
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    )  # fmt: skip
    with Progress(*columns, console=stderr(), transient=True) as progress:
        task = progress.add_task("cases are drawn and scanned", total=number)
        progress.advance(task, number - len(left))
        for _ in _made(left, folder, wanted):
            progress.advance(task)
    lines = [
        json.dumps({"picture": _picture(folder, n, wanted).name, **_summary(folder, n)})
        for n in range(number)
    ]
    files.write(folder / _MANIFEST, ("\n".join(lines) + "\n").encode())


def _made(left: list[int], folder: Path, wanted: Wanted) -> Iterator[int]:
    """Make what is left, on every core; stops at the first failure, keeps what is done."""
    workers = min(os.cpu_count() or 1, max(1, len(left)))
    if workers == 1 or len(left) < 3:
        for n in left:
            one(n, folder, wanted)
            yield n
        return
    # Spawned: forked processes share locks of threads that they do not have.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            yield from _as_done(pool, left, folder, wanted, 2 * workers)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _as_done(
    pool: ProcessPoolExecutor, left: Iterable[int], folder: Path, wanted: Wanted, ahead: int
) -> Iterator[int]:
    waiting: dict[Future[None], int] = {}
    numbers = iter(left)
    while True:
        while len(waiting) < ahead and (n := next(numbers, None)) is not None:
            waiting[pool.submit(one, n, folder, wanted)] = n
        if not waiting:
            return
        done, _ = wait(waiting, return_when=FIRST_COMPLETED)
        for future in done:
            future.result()
            yield waiting.pop(future)


def one(n: int, folder: Path, wanted: Wanted) -> None:
    """Make the n-th picture of a set: labels first, then the picture."""
    chance = stream(f"set/{wanted.seed}", "case", n)
    recipe = RECIPES[int(chance.integers(0, len(RECIPES)))]
    seeds: list[int] = chance.integers(0, 2**31, _TRIES).tolist()
    case = next((made for seed in seeds if (made := _drawn(seed, recipe)) is not None), None)
    if case is None:
        raise CaseRejected(f"no load of {_TRIES} had room for {recipe}")
    picture = take(case, Setting.parse(wanted.setting))
    files.write(_labels(folder, n), labelled(case, picture))
    files.write(_picture(folder, n, wanted), in_form(picture, wanted.form, wanted.depth))


def _drawn(seed: int, recipe: RecipeName) -> Case | None:
    try:
        return unproved(seed, recipe)
    except CaseRejected:
        return None


def _claim(folder: Path, wanted: Wanted) -> None:
    """Say what this folder holds, or make sure that it says the same."""
    path = folder / _DESCRIPTION
    said = (json.dumps(asdict(wanted), sort_keys=True) + "\n").encode()
    if not path.exists():
        files.write(path, said)
    elif files.read(path) != said:
        wrong = f"holds another set: {files.text(path).strip()}"
        raise InputError.of(str(folder), wrong, "the same options, or another folder")


def _picture(folder: Path, n: int, wanted: Wanted) -> Path:
    return folder / f"{n:06d}.{_SUFFIX[wanted.form]}"


def _labels(folder: Path, n: int) -> Path:
    return folder / f"{n:06d}.json"


def _summary(folder: Path, n: int) -> dict[str, object]:
    told = json.loads(files.read(_labels(folder, n)))
    classes = [thing["class"] for thing in told["objects"]]
    counts = {name: classes.count(name) for name in ("declared", "dunnage", "hidden")}
    return {"labels": _labels(folder, n).name, "setting": told["setting"], **counts}
