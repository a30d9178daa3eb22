"""The rules in force: tables of the domain guide's shape; national law prevails over them."""

from __future__ import annotations

from functools import lru_cache
from typing import cast, get_args

from tidewaiter.base.tables import rows
from tidewaiter.language.actions import Category, Decision, Lead, Tier
from tidewaiter.language.rules import (
    Checklist,
    Cost,
    Dialogue,
    FindingRow,
    GateKind,
    Limit,
    Rules,
    Spot,
    Step,
    TierRow,
)
from tidewaiter.language.values import Station

#: National law prevails; a centre's safety adviser signs its own limits (domain guide, section 9).
EDITION = "2026-11 defaults, national law prevails"
TIERS: tuple[Tier, ...] = get_args(Tier)
#: On where a centre says nothing: the inducement scene only where its own rules switch it on.
DIALOGUE: tuple[Dialogue, ...] = ("pressure",)


@lru_cache(maxsize=1)
def default_rules() -> Rules:
    """Read the rules that ship with the product."""
    return Rules(
        edition=EDITION,
        steps=tuple(_step(row) for row in rows("exercise", "steps")),
        costs=tuple(_cost(row) for row in rows("exercise", "costs")),
        limits=tuple(_limit(row) for row in rows("exercise", "limits")),
        spots=tuple(_spot(row) for row in rows("exercise", "spots")),
        tiers=tuple(_tier(row) for row in rows("exercise", "tiers")),
        findings=tuple(_finding(row) for row in rows("exercise", "findings")),
        dialogue=DIALOGUE,
    )


@lru_cache(maxsize=1)
def sources() -> dict[str, str]:
    """Give the citation behind each tag of the tables."""
    return {row["tag"]: row["citation"] for row in rows("exercise", "sources")}


def cost_minutes(rules: Rules, action: str, amount: float = 0.0) -> float:
    """Give the simulated minutes of an action, to a tenth; ``amount`` is what it counts by."""
    for cost in rules.costs:
        if cost.action == action:
            return round(cost.minutes + cost.minutes_per * amount, 1)
    return 0.0


def finding_row(rules: Rules, category: str) -> FindingRow | None:
    """Give what follows from a finding; None for a category that is only a ground."""
    return next((row for row in rules.findings if category in row.categories), None)


def allowed_acts(rules: Rules, tier: Tier) -> frozenset[str]:
    """Give what a tier allows: its own acts and instruments, and those of the tiers before."""
    depth = TIERS.index(tier)
    rows = (row for row in rules.tiers if TIERS.index(row.id) <= depth)
    return frozenset(act for row in rows for act in row.acts)


def tier_of(rules: Rules, acts: frozenset[str], depth_share: float = 0.0) -> Tier:
    """Give the least tier that allows all these acts and this depth of unloading.

    Args:
        rules: the rules in force.
        acts: tags of actions, names of instruments; unknown ones need no tier.
        depth_share: how much of the inside length was unloaded, 0 to 1.
    """
    row_of = {row.id: row for row in rules.tiers}
    for tier in TIERS:
        beyond = {act for row in rules.tiers for act in row.acts} - allowed_acts(rules, tier)
        if not acts & beyond and (tier not in row_of or depth_share <= row_of[tier].depth_share):
            return tier
    return TIERS[-1]


def checklist(rules: Rules, name: Checklist, build: str = "") -> tuple[Spot, ...]:
    """Give the points of a checklist: seven for a container, an eighth for what is built apart."""
    return tuple(
        spot
        for spot in rules.spots
        if name in spot.lists and (spot.only in {"", build} or name == "vehicle")
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.split("|") if word)


def _step(row: dict[str, str]) -> Step:
    return Step(
        id=row["id"],
        name=row["name"],
        place=cast(Station, row["place"]),
        gates=cast("tuple[GateKind, ...]", _words(row["gates"])),
        actions=_words(row["actions"]),
        after=_words(row["after"]),
        source=row["source"],
    )


def _cost(row: dict[str, str]) -> Cost:
    return Cost(row["action"], float(row["minutes"]), row["per"], float(row["minutes_per"]))


def _limit(row: dict[str, str]) -> Limit:
    return Limit(
        substance=row["substance"],
        low=float(row["low"]) if row["low"] else None,
        high=float(row["high"]) if row["high"] else None,
        unit=row["unit"],
        averaging=row["averaging"],
        source=row["source"],
    )


def _spot(row: dict[str, str]) -> Spot:
    return Spot(
        id=row["id"],
        lists=cast("tuple[Checklist, ...]", _words(row["lists"])),
        parts=_words(row["parts"]),
        only=row["only"],
        source=row["source"],
    )


def _tier(row: dict[str, str]) -> TierRow:
    return TierRow(
        id=cast("Tier", row["id"]),
        acts=_words(row["acts"]),
        depth_share=float(row["depth_share"]),
        source=row["source"],
    )


def _finding(row: dict[str, str]) -> FindingRow:
    return FindingRow(
        id=row["id"],
        categories=cast("tuple[Category, ...]", _words(row["categories"])),
        first=row["first"],
        leads=cast("tuple[Lead, ...]", _words(row["leads"])),
        decisions=cast("tuple[Decision, ...]", _words(row["decisions"])),
        may=_words(row["may"]),
        papers=_words(row["papers"]),
        source=row["source"],
    )
