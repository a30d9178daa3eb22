"""Playing: an exercise in a test, by text actions; and officers that act at random."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec
import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.exercise import step
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.options import options
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.events import Record, Refusal

OPENING = (
    "go bay",
    "yard safe",
    "seal view",
    "seal verify",
    "test air gasket",
    "cut seal",
    "open right-door",
    "hook right-door",
    "open left-door",
    "hook left-door",
    "test air inside",
)
CLOSING = ("close left-door", "close right-door", "reseal")


@dataclass
class Play:
    """One exercise."""

    case: Case
    how: Beginning | None = None
    state: State = field(init=False)
    records: list[Record] = field(init=False)

    def __post_init__(self):
        self.state, first = step.start(self.case, "officer", self.how)
        self.records = [first]

    def act(self, action: a.Action | str) -> Refusal | tuple[e.Event, ...]:
        """Do one action; give its events, or its refusal."""
        outcome = step.act(
            self.case,
            self.state,
            self.records[-1],
            text.parse(action) if isinstance(action, str) else action,
            actor="officer",
            action_id=f"a{len(self.records)}",
            elapsed_s=float(len(self.records)),
        )
        if isinstance(outcome, Refusal):
            return outcome
        self.state, record = outcome
        self.records.append(record)
        return record.events

    def refused(self, line: str) -> Refusal:
        """Do an action that is refused."""
        outcome = self.act(line)
        assert isinstance(outcome, Refusal), (line, outcome)
        return outcome

    def walk(self, *lines: str) -> tuple[e.Event, ...]:
        """Do actions none of which may be refused; give the events of the last.

        To go where one is already is left out.
        """
        events: tuple[e.Event, ...] = ()
        for line in lines:
            if line == f"go {self.state.station}":
                continue
            outcome = self.act(line)
            assert not isinstance(outcome, Refusal), (line, outcome)
            events = outcome
        return events


_E = TypeVar("_E", bound=e.Happened)


def of(events: Iterable[e.Event], kind: type[_E]) -> _E:
    """Give the only event of a kind."""
    (found,) = [one for one in events if isinstance(one, kind)]
    return found


def random_actions(play: Play, seed: int) -> Iterator[a.Action]:
    """Act at random without end: mostly what makes sense, often what does not.

    A verb is chosen first, so that the many tools and instruments do not crowd out the doors.
    """
    chance = stream("random officer", seed)
    while True:
        offered: dict[type[a.Act], list[a.Action]] = {}
        for line in options(play.case.public, play.state):
            if line not in _FREE:
                act = text.parse(line)
                offered.setdefault(type(act), []).append(act)
        if offered and chance.random() < 0.7:
            verbs = list(offered)
            lines = offered[verbs[int(chance.integers(len(verbs)))]]
            act = lines[int(chance.integers(len(lines)))]
            if isinstance(act, a.Sign | a.CloseLeaf | a.Unpack) and chance.random() < 0.9:
                continue
            yield act
        else:
            yield _any_action(play, chance)


#: Verbs that are offered alone: what follows them is free.
_FREE = frozenset({"record", "decide", "report"})


def _any_action(play: Play, chance: np.random.Generator) -> a.Action:
    form = text.FORMS[int(chance.integers(len(text.FORMS)))]
    handles = ["", "nosuch", "plates", "seal", "tad", *sorted(play.state.sighted)[:60]]
    values: dict[str, object] = {
        "document": ("tad", "packing-list", "nosuch")[int(chance.integers(3))],
        "target": handles[int(chance.integers(len(handles)))],
        "minutes": int(chance.integers(5, 60)),
        "depth_m": float(chance.uniform(0.1, 7.0)),
        "finding": int(chance.integers(1, 5)),
        "ground": "because",
        "confidence": int(chance.integers(0, 101)),
        "field": "gross",
        "patch": ("", "1-1", "3-2", "99-1")[int(chance.integers(4))],
        "note": "x",
        "item": int(chance.integers(0, 4)),
        "setting": ("", "hole", "sample")[int(chance.integers(3))],
    }
    given: dict[str, Any] = {}
    for name in form.act.__struct_fields__:
        words = text.choices(form.act, name)
        if name == "target" and form.act is not a.RecordFinding:
            given[name] = values[name] or "nosuch"
        elif form.act is a.RecordFinding and name == "document":
            given[name] = "tad" if chance.random() < 0.3 else ""
        elif words == ("yes", "no"):
            given[name] = bool(chance.random() < 0.5)
        elif words:
            given[name] = words[int(chance.integers(len(words)))]
        elif name in values:
            given[name] = values[name]
    return msgspec.convert(given, form.act)  # pyright: ignore[reportReturnType]
