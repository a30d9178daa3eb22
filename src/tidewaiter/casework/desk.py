"""The desk of an officer program: it acts, and is told what an officer would be told.

Nothing of the truth passes: actions go in as text, observations, refusals and its own pictures
come out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tidewaiter.base.errors import DefectError
from tidewaiter.casework.reading import Excess, PlanRow, excess
from tidewaiter.exercise import observe, picture, step
from tidewaiter.exercise.case import Case
from tidewaiter.language.actions import Action
from tidewaiter.language.events import Record, Refusal, Scanned
from tidewaiter.language.observations import Observation
from tidewaiter.xray.radiograph import Radiograph


@dataclass(frozen=True, slots=True)
class Album:
    """Radiographs of the untouched unit, and what was read from each.

    Several desks of one case may share it: the first picture that each takes is the same.
    """

    taken: dict[Scanned, Radiograph] = field(default_factory=dict[Scanned, Radiograph])
    read: dict[Scanned, Excess] = field(default_factory=dict[Scanned, Excess])


class Desk:
    """One exercise, seen by its officer.

    Args:
        case: what is played; nothing of its truth comes out.
        album: shared with other desks of this case; None for one of its own.
    """

    def __init__(self, case: Case, album: Album | None = None) -> None:
        self.__case = case
        self.__album = album or Album()
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
        if self.__state.deeds:
            return self.__taken(scanned)
        if scanned not in self.__album.taken:
            self.__album.taken[scanned] = self.__taken(scanned)
        return self.__album.taken[scanned]

    def excess(self, scanned: Scanned, plan: tuple[PlanRow, ...], size_type: str) -> Excess:
        """Compare a radiograph that was just made with what the plan lets expect."""
        if self.__state.deeds:
            return excess(self.picture(scanned), plan, size_type)
        if scanned not in self.__album.read:
            self.__album.read[scanned] = excess(self.picture(scanned), plan, size_type)
        return self.__album.read[scanned]

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
