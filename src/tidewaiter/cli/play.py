"""``tidewaiter play`` and ``replay``: an exercise in a terminal, with the real engine."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import typer

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework import casefile
from tidewaiter.cli import files, kernels
from tidewaiter.cli.terminal import working
from tidewaiter.exercise import observe, replay as replaying, score, step
from tidewaiter.exercise.case import Case
from tidewaiter.language import sentences, text
from tidewaiter.language.actions import Action, Scan
from tidewaiter.language.events import Record, Refusal, record_encoder
from tidewaiter.language.observations import FromServer
from tidewaiter.service.acting import act

_ACTOR = "officer"
_HELP = {"help", "?"}
_END = {"quit", "exit"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `play` is asked for: where actions come from, and what is written."""

    walk: Path | None
    events: Path | None
    pictures: Path | None
    as_json: bool


def run(case_path: Path, wanted: Wanted) -> None:
    """Play until the report is signed or the actions end.

    Raises:
        InputError: no case file, or a walk with what is no action; all problems.
    """
    kernels.keep_for_user()
    case = casefile.decode(files.read(case_path)).case
    actions = _walk(wanted.walk) if wanted.walk else _typed()
    # A walk is played as if no real time passed, so that the same walk writes the same records.
    began_s = None if wanted.walk else time.monotonic()
    records = _play(case, actions, wanted, began_s)
    if wanted.events:
        files.write(wanted.events, b"".join(record_encoder.encode(r) + b"\n" for r in records))
    typer.echo(msgspec.json.encode(score.score(case, records)))


def replay(events_path: Path, case_path: Path, *, as_json: bool) -> None:
    """Say again what an exercise said.

    Raises:
        InputError: no case file, no records, or a chain that is broken.
    """
    case = casefile.decode(files.read(case_path)).case
    again = replaying.replay(case, _records(events_path))
    for n, observation in enumerate(again.observations, 1):
        _say(FromServer(n, observation=observation), as_json=as_json)
    typer.echo(msgspec.json.encode(again.score))
