"""The error tree: whose fault, what was wrong, what would be right.

::

    TidewaiterError
    ├── InputError      the giver of a file, form or command; carries every problem at once
    ├── CaseRejected    nobody's: a draw that cannot become a fair, provable case
    └── DefectError     ours: a law of the program does not hold

An officer's mistake inside an exercise is none of these: it is a refusal or an event.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with an input.

    Attributes:
        path: where it stands, in the words of the input (an XPath, an option, a field).
        wrong: what was wrong, one sentence.
        right: what would be right, one sentence; empty where no rule can say.
    """

    path: str
    wrong: str
    right: str = ""

    def __str__(self) -> str:
        """Say it in one line."""
        where = f"{self.path}: " if self.path else ""
        cure = f" ({self.right})" if self.right else ""
        return f"{where}{self.wrong}{cure}"


class TidewaiterError(Exception):
    """Any error this product raises on purpose."""


class InputError(TidewaiterError):
    """What was given cannot be used; all problems are listed at once."""

    def __init__(self, problems: tuple[Problem, ...] | list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def of(cls, path: str, wrong: str, right: str = "") -> InputError:
        """Make an error of a single problem."""
        return cls((Problem(path, wrong, right),))


class CaseRejected(TidewaiterError):  # noqa: N818  (a verdict on a draw, not a fault)
    """A draw was given up, with the reason a person can act on."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class DefectError(TidewaiterError):
    """A law of the program is broken: a defect to be reported."""
