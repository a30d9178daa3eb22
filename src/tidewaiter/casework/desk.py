"""The desk of an officer program: it acts, and is told what an officer would be told.

Nothing of the truth passes: actions go in as text, observations, refusals and its own pictures
come out.
"""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.base.errors import DefectError
from tidewaiter.exercise import observe, picture, step
from tidewaiter.exercise.case import Case
from tidewaiter.language.actions import Action
from tidewaiter.language.events import Record, Refusal, Scanned
from tidewaiter.language.observations import Observation
from tidewaiter.xray.radiograph import Radiograph


class Desk:
    """One exercise, seen by its officer.

    Args:
        case: what is played; nothing of its truth comes out.
        pictures: radiographs of the untouched unit, which several desks of one case may share: the
            first picture that each takes is the same.
    """

    def __init__(self, case: Case, pictures: dict[Scanned, Radiograph] | None = None) -> None:
        self.__case = case
        self.__pictures = pictures
        self.__state, first = step.start(case, "officer")
        self.__records = [first]
        self.first = observe.observe(self.__state, first.events, "officer")

    def act(self, action: Action) -> Observation | Refusal:
        """Do an action."""
        outcome = step.act(
            self.__case,
            self.__state,
            self.__records[-1],
            action,
            actor="officer",
            action_id=f"a{len(self.__records)}",
            elapsed_s=0.0,
        )
        if isinstance(outcome, Refusal):
            return outcome
        self.__state, record = outcome
        self.__records.append(record)
        return observe.observe(self.__state, record.events, "officer")

    def picture(self, scanned: Scanned) -> Radiograph:
        """Look at a radiograph that was just made."""
        if self.__pictures is None or self.__state.deeds:
            return self.__taken(scanned)
        if scanned not in self.__pictures:
            self.__pictures[scanned] = self.__taken(scanned)
        return self.__pictures[scanned]

    def __taken(self, scanned: Scanned) -> Radiograph:
        made = picture.picture(self.__case, self.__state, scanned)
        if not isinstance(made, Radiograph):
            raise DefectError("this desk reads radiographs only")
        return made

    @property
    def records(self) -> Sequence[Record]:
        """The chain so far: for the score, not for the officer."""
        return tuple(self.__records)

    @property
    def walk(self) -> tuple[str, ...]:
        """The text of every action done."""
        return tuple(record.action for record in self.__records[1:])
