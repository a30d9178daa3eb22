"""What anybody may know before the exercise: the public part of a case."""

from __future__ import annotations

from tidewaiter.language.values import Value

#: Official seals that an officer is handed for one unit [estimate].
SEALS_AT_HAND = 2


class Public(Value):
    """What anybody may know before the exercise; holds nothing that depends on the truth.

    Attributes:
        title: language map; names unit type and route only.
        briefing: language map; the order given to the officer.
        budget_minutes: simulated minutes that the task allows.
        documents: kinds of the papers on the desk, in the order they lie there.
        size_type: as painted on the unit.
        declared_packages: packages declared in all (minutes of unloading follow from it).
        declared_by_depth: for each metre behind the sill, the cumulated declared packages that
            the loading plan puts there: entry i is within (i + 1) m.
    """

    title: dict[str, str]
    briefing: dict[str, str]
    budget_minutes: float
    documents: tuple[str, ...]
    size_type: str
    declared_packages: int
    declared_by_depth: tuple[int, ...] = ()

    def declared_within(self, depth_m: float) -> float:
        """Count declared packages from the sill to a depth, metres; linear within a metre."""
        if depth_m <= 0.0:
            return 0.0
        if not self.declared_by_depth:
            return float(self.declared_packages)
        whole = min(int(depth_m), len(self.declared_by_depth))
        before = self.declared_by_depth[whole - 1] if whole else 0
        if whole == len(self.declared_by_depth):
            return float(before)
        return before + (depth_m - whole) * (self.declared_by_depth[whole] - before)
