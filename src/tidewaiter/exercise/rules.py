"""The rules in force: tables of the domain guide's shape; national law prevails over them."""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib.resources import files
from typing import cast

from tidewaiter.language.rules import Cost, GateKind, Limit, Rules, Step
from tidewaiter.language.values import Station

#: National law prevails; a centre's safety adviser signs its own limits (domain guide, section 9).
EDITION = "2026-11 defaults, national law prevails"


@lru_cache(maxsize=1)
def default_rules() -> Rules:
    """Read the rules that ship with the product."""
    return Rules(
        edition=EDITION,
        steps=tuple(_step(row) for row in _table("steps")),
        costs=tuple(_cost(row) for row in _table("costs")),
        limits=tuple(_limit(row) for row in _table("limits")),
    )


def cost_minutes(rules: Rules, action: str, amount: float = 0.0) -> float:
    """Give the simulated minutes of an action, to a tenth; ``amount`` is what it counts by."""
    for cost in rules.costs:
        if cost.action == action:
            return round(cost.minutes + cost.minutes_per * amount, 1)
    return 0.0


def _table(name: str) -> list[dict[str, str]]:
    text = files("tidewaiter.exercise").joinpath(f"tables/{name}.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


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
