"""Control: how much was looked at without opening anything, which every release must rest on.

A release, a quick finish and a box left closed are worth what they rest on: whoever looked at
nothing is not thanked for having been fast.
"""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.exercise.account import Account
from tidewaiter.exercise.case import Case
from tidewaiter.language import events as e


@dataclass(frozen=True, slots=True)
class Control:
    """What there is to rest on, each 0 to 1, and the records behind it.

    Attributes:
        papers, weight, picture, seal: shares of the control that needs no opening.
        unloaded: share of the load's depth that was unloaded.
        records: in which all that happened.
    """

    papers: float
    weight: float
    picture: float
    seal: float
    unloaded: float
    records: tuple[int, ...]

    @property
    def share(self) -> float:
        """How much of what needs no opening was done; the four count alike."""
        return (self.papers + self.weight + self.picture + self.seal) / 4.0

    @property
    def evidence(self) -> float:
        """How well it shows that there is nothing: what was unloaded whole hides nothing either."""
        return max(self.share, self.unloaded)


def control(case: Case, account: Account) -> Control:
    """Sum up what was looked at."""
    read = papers_read(account)
    weighed = weighings(account)[:1]
    scanned = account.records(e.Scanned)[:1]
    seal = list(account.seal_steps().values())
    deepest_m = max((-one.position_m[2] for one in case.world.load), default=0.0)
    unloaded = account.records(e.Unloaded)
    return Control(
        papers=len(read) / max(1, len(case.public.documents)),
        weight=float(bool(weighed)),
        picture=float(bool(scanned)),
        # Two of the four steps make a check; all four count on the axis of method.
        seal=min(1.0, len(seal) / 2),
        unloaded=min(1.0, account.state.depth_mm / 1000.0 / deepest_m) if deepest_m else 0.0,
        records=tuple(sorted({*read.values(), *weighed, *scanned, *seal, *unloaded})),
    )


def weighings(account: Account) -> list[int]:
    """Give the records in which the whole unit was weighed, on the platform or axle by axle."""
    axles = [
        one.record
        for one in account.used("weight")
        if isinstance(one.event, e.Used) and one.event.instrument == "axle-scale"
    ]
    return sorted([*(n for n, _ in account.readings("weighbridge")), *axles])


def papers_read(account: Account) -> dict[str, int]:
    """Give each paper read, with the record in which it first was."""
    read: dict[str, int] = {}
    for one in account.done:
        if isinstance(one.event, e.DocumentRead):
            read.setdefault(one.event.document.kind, one.record)
    return read
