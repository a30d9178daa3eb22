"""``tidewaiter scene``: what an officer sees, as a file for any glTF viewer."""

from __future__ import annotations

from pathlib import Path

import typer

from tidewaiter.casework import casefile
from tidewaiter.casework.desk import Desk
from tidewaiter.cli import files, walks
from tidewaiter.exercise.case import Case
from tidewaiter.language.actions import Action, Go
from tidewaiter.language.events import Refusal
from tidewaiter.language.observations import FromServer
from tidewaiter.language.tell import tell
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.stage import fold, whole

#: Where the way leads when no walk is given: straight to the unit in the bay.
_STRAIGHT: tuple[Action, ...] = (Go("bay"),)


def draw(case_path: Path, out: Path, after: Path | None) -> None:
    """Write the place as it is seen after a walk; what is refused on the way is told.

    Raises:
        InputError: no case file, a walk with what is no action (all problems), or no place to
            write to.
    """
    case = casefile.decode(files.read(case_path)).case
    actions = walks.read(after) if after else _STRAIGHT
    files.can_write(out)
    files.write(out, scene_of(case, actions))


def scene_of(case: Case, actions: tuple[Action, ...]) -> bytes:
    """Walk through a case; give the file that a server would send after the last step."""
    desk = Desk(case)
    stage = fold(desk.first.events)
    seq = 1
    for action in actions:
        answer = desk.act(action)
        if isinstance(answer, Refusal):
            typer.echo(tell(FromServer(seq, refusal=answer)), err=True)
            continue
        stage = fold(answer.events, stage)
        seq += 1
    return glb(whole(stage), seq)
