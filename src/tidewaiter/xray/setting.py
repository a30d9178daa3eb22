"""Settings: what an operator chooses before a scan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast, get_args

from tidewaiter.base.errors import InputError, Problem

View = Literal["side", "top", "mobile", "rail"]
SingleBeam = Literal["3MV", "4MV", "6MV", "9MV", "Co-60", "Cs-137"]
Beam = Literal[SingleBeam, "4/6MV", "6/9MV"]

VIEWS: tuple[View, ...] = get_args(View)
SINGLE_BEAMS: tuple[SingleBeam, ...] = get_args(SingleBeam)
BEAMS: tuple[Beam, ...] = get_args(Beam)

_PAIRS: dict[Beam, tuple[SingleBeam, SingleBeam]] = {
    "4/6MV": ("4MV", "6MV"),
    "6/9MV": ("6MV", "9MV"),
}


def beams_of(beam: Beam) -> tuple[SingleBeam, ...]:
    """Give the single beams that a scan is taken with: two for an interlaced pair, low first."""
    return _PAIRS.get(beam) or (cast("SingleBeam", beam),)


@dataclass(frozen=True, slots=True)
class Setting:
    """A view and a beam; its text form is ``side 6MV`` or ``top 4/6MV``.

    Attributes:
        view: from where the source looks.
        beam: accelerating voltage, two of them in turn (``4/6MV``), or a radioactive source.
    """

    view: View = "side"
    beam: Beam = "6MV"

    def __str__(self) -> str:
        """Give the text form that ``parse`` reads."""
        return f"{self.view} {self.beam}"

    @classmethod
    def parse(cls, text: str) -> Setting:
        """Read ``VIEW BEAM``, as in ``side 6MV`` or ``rail Co-60``.

        Raises:
            InputError: another number of words, an unknown view, an unknown beam.
        """
        words = text.split()
        if len(words) != 2:
            raise InputError.of("setting", f"{text!r} is no setting", "a view and a beam: side 6MV")
        view, beam = words
        problems: list[Problem] = []
        if view not in VIEWS:
            problems.append(Problem("view", f"no view {view!r}", f"one of: {', '.join(VIEWS)}"))
        if beam not in BEAMS:
            problems.append(Problem("beam", f"no beam {beam!r}", f"one of: {', '.join(BEAMS)}"))
        if problems:
            raise InputError(problems)
        return cls(cast("View", view), cast("Beam", beam))
