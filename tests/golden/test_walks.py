"""Golden walks: one per hide. Actions in text, and to the letter what the officer was told.

A walk file names its seed and recipe; lines that begin with ``>`` are actions, the others what
came back: the clock, then one event a line. Pictures are left to tests with a tolerance.
"""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest
from msgspec.structs import replace

from tidewaiter.casework import draw
from tidewaiter.casework.casefile import RECIPES
from tidewaiter.casework.desk import Desk
from tidewaiter.language import text
from tidewaiter.language.events import Began, Refusal, record_encoder
from tidewaiter.language.rules import Rules

FOLDER = Path(__file__).parent
WALKS = sorted(path.stem for path in FOLDER.glob("*.walk"))


def played(path: Path) -> str:
    """Play the actions of a walk file; give the whole file as it should be."""
    lines = path.read_text(encoding="utf-8").splitlines()
    _, seed, _, recipe = lines[0].split()
    file = draw.from_seed(int(seed), recipe)  # pyright: ignore[reportArgumentType]
    desk = Desk(file.case)
    told = [lines[0], *_events(desk.first)]
    for line in lines:
        if line.startswith("> "):
            told += [line, *_events(desk.act(text.parse(line[2:])))]
    return "\n".join(told) + "\n"


def _events(answer) -> list[str]:
    if isinstance(answer, Refusal):
        return [f"  refused {record_encoder.encode(answer).decode()}"]
    head = f"  minute {answer.status.minute:g}"
    return [head, *(f"  {_line(event)}" for event in answer.events)]


def _line(event) -> str:
    if isinstance(event, Began):
        # The tables of the rules have tests of their own, and grow with every edition.
        event = replace(event, rules=Rules(event.rules.edition, (), (), ()))
    return record_encoder.encode(event).decode()


def test_there_is_a_walk_for_every_hide_and_for_none():
    recipes = {(FOLDER / f"{name}.walk").read_text("utf-8").split()[3] for name in WALKS}
    assert recipes == set(RECIPES)


@pytest.mark.parametrize("name", WALKS)
def test_walk(name, update_golden):
    path = FOLDER / f"{name}.walk"
    was, now = path.read_text(encoding="utf-8"), played(path)
    if update_golden and was != now:
        path.write_text(now, encoding="utf-8")
        print(*unified_diff(was.splitlines(), now.splitlines(), lineterm="", n=0), sep="\n")  # noqa: T201
        return
    # A changed golden file needs a line in the change note: --update-golden shows the difference.
    assert now == was
