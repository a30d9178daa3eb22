"""How an exercise begins: what its first record freezes beside the case."""

from __future__ import annotations

from tidewaiter.language.actions import Routine
from tidewaiter.language.events import Began, Mode
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import Value


class Beginning(Value):
    """What a centre, a course and an officer's own record bring to an exercise.

    Attributes:
        rules: the rules in force; None for those that ship with the product.
        signs_of_life: false leaves out people in danger, whatever the rules allow.
        mode, help, routines, slice, practice: as in `events.Began`.
    """

    rules: Rules | None = None
    mode: Mode = "learn"
    help: int = 2
    routines: tuple[Routine, ...] = ()
    slice: str = ""
    practice: bool = False
    signs_of_life: bool = True


def beginning_of(began: Began) -> Beginning:
    """Give how an exercise began, from its first event."""
    return Beginning(
        rules=began.rules,
        mode=began.mode,
        help=began.help,
        routines=began.routines,
        slice=began.slice,
        practice=began.practice,
    )
