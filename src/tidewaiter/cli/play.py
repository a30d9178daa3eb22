"""``tidewaiter play`` and ``replay``: an exercise in a terminal, with the real engine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import typer

from tidewaiter.base.errors import InputError
from tidewaiter.casework import casefile
from tidewaiter.cli import files, walks
from tidewaiter.cli.asked import Asked
from tidewaiter.cli.terminal import working
from tidewaiter.exercise import replay as replaying
from tidewaiter.exercise import score
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.picture import Picture
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.actions import Action, Scan
from tidewaiter.language.events import Record, Refusal, record_encoder
from tidewaiter.language.observations import FromServer
from tidewaiter.language.tell import tell
from tidewaiter.service.acting import By, Done, act, begin
from tidewaiter.xray.shown import kept, shown

_ACTOR = "officer"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `play` is asked for: where actions come from, what is written, in which language."""

    walk: Path | None
    events: Path | None
    pictures: Path | None
    as_json: bool
    how: Beginning = field(default_factory=Beginning)
    language: str = "en"


def run(case_path: Path, wanted: Wanted) -> None:
    """Play until the report is signed or the actions end.

    Raises:
        InputError: no case file, or a walk with what is no action; all problems.
    """
    file = casefile.decode(files.read(case_path))
    case = file.case
    asked = Asked(case.public)
    actions = iter(walks.read(wanted.walk)) if wanted.walk else asked.actions()
    # What cannot be kept is told before the first act, not after the last.
    if wanted.events:
        files.can_write(wanted.events)
    if wanted.pictures:
        files.folder(wanted.pictures)
    # A walk is played as if no real time passed, so that the same walk writes the same records.
    began_s = None if wanted.walk else time.monotonic()
    records: list[Record] = []
    try:
        with suppress(KeyboardInterrupt):  # what was done until then is kept and scored
            _play(file, (actions, asked), wanted, began_s, records)
    finally:
        if wanted.events:
            files.write(wanted.events, b"".join(record_encoder.encode(r) + b"\n" for r in records))
    typer.echo(msgspec.json.encode(score.score(case, records)))


def replay(events_path: Path, case_path: Path, *, as_json: bool, language: str = "en") -> None:
    """Say again what an exercise said.

    Raises:
        InputError: no case file, no records, or a chain that is broken.
    """
    case = casefile.decode(files.read(case_path)).case
    records = _records(events_path)
    again = replaying.replay(case, records)
    if again.state.rules != default_rules():
        typer.echo("These records froze other rules than the ones that ship.", err=True)
    for n, observation in enumerate(again.observations, 1):
        _say(FromServer(n, observation=observation), as_json=as_json, language=language)
    typer.echo(msgspec.json.encode(again.score))


def _play(
    file: casefile.CaseFile,
    acting: tuple[Iterator[Action], Asked],
    wanted: Wanted,
    began_s: float | None,
    records: list[Record],
) -> None:
    case, (actions, typed) = file.case, acting
    with working("the expert plays the first steps") if wanted.how.slice else nullcontext():
        opened = begin(case, _ACTOR, wanted.how, file.proof.walk)
    for done in opened:
        _take(done, wanted, records)
    state = typed.state = opened[-1].state
    asked = 0
    for action in actions:
        asked += 1
        elapsed_s = round(time.monotonic() - began_s, 3) if began_s is not None else 0.0
        by = By(_ACTOR, str(asked), elapsed_s)
        if isinstance(action, Scan):
            with working("the scanner passes along the unit"):
                outcome = act(case, state, records[-1], action, by)
        else:
            outcome = act(case, state, records[-1], action, by)
        if isinstance(outcome, Refusal):
            _told(wanted, FromServer(len(records), by.action_id, refusal=outcome))
            continue
        state = typed.state = outcome.state
        _take(outcome, wanted, records)


def _take(done: Done, wanted: Wanted, records: list[Record]) -> None:
    """Take a record down, keep its picture, and say what happened."""
    records.append(done.record)
    if done.picture is not None:
        _keep(wanted, *done.picture)
    told = observe(done.state, done.record.events, "officer")
    _told(wanted, FromServer(len(records), done.record.action_id, observation=told))


def _told(wanted: Wanted, message: FromServer) -> None:
    _say(message, as_json=wanted.as_json, language=wanted.language)


def _say(message: FromServer, *, as_json: bool, language: str) -> None:
    if as_json:
        typer.echo(record_encoder.encode(message))
    else:
        typer.echo(tell(message, language))


def _keep(wanted: Wanted, n: int, picture: Picture) -> None:
    if wanted.pictures is not None:
        files.write(wanted.pictures / f"picture-{n}.png", shown(kept(picture)))


def _records(path: Path) -> list[Record]:
    records: list[Record] = []
    for number, line in enumerate(files.text(path).splitlines(), 1):
        try:
            records.append(msgspec.json.decode(line, type=Record))
        except msgspec.MsgspecError as error:
            right = "records as `tidewaiter play --events` writes them"
            raise InputError.of(f"{path}, line {number}", str(error), right) from error
    return records
