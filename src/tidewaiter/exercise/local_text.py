"""Local rules as text: one TOML file of a centre, read with all its problems at once, and written.

The form is in ``docs/local-rules.md``; an example is ``examples/local-rules.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast, get_args

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.exercise.local_values import (
    LocalLimit,
    LocalPartner,
    LocalRules,
    LocalStep,
    Signature,
)
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.toml_table import TomlTable, parsed, written
from tidewaiter.instruments.gas_meter import sensors
from tidewaiter.language.actions import Decision, Lead
from tidewaiter.language.rules import Dialogue, GateKind, Limit

#: More than any centre has to say; a bigger text is a mistake.
LONGEST_BYTES = 48 * 1024
#: A limit in ppm or per cent, and minutes of a day: beyond them a figure is a slip of the pen.
_MOST_LIMIT = 1_000_000.0
_MOST_MINUTES = 24 * 60.0
_GATES: tuple[GateKind, ...] = get_args(GateKind)
_SWITCHES: tuple[Dialogue, ...] = get_args(Dialogue)
_DECISIONS: tuple[Decision, ...] = get_args(Decision)
_LEADS: tuple[Lead, ...] = get_args(Lead)


def read(text: str) -> LocalRules:
    """Read local rules.

    Raises:
        InputError: they cannot be used; all problems, each with its path and what would be right.
    """
    problems: list[Problem] = []
    top = TomlTable(parsed(text, LONGEST_BYTES), "", problems)
    local = LocalRules(
        centre=top.text("centre"),
        steps=_steps(top.table("steps")),
        limits=_limits(top.table("limits")),
        powers=_powers(top.table("powers")),
        partners=_partners(top.table("partners")),
        dialogue=_dialogue(top.table("dialogue")),
        costs=_costs(top.table("costs")),
        signs_of_life=_signs_of_life(top.table("signs-of-life")),
        signature=_signature(top.table("signature")) if top.has("signature") else None,
    )
    top.close()
    if problems:
        raise InputError(problems)
    return local


def _steps(table: TomlTable) -> dict[str, LocalStep]:
    ids = [step.id for step in default_rules().steps]
    steps: dict[str, LocalStep] = {}
    for key, one in table.tables(ids):
        gates: tuple[GateKind, ...] | None = one.words("gates", _GATES)
        # Only earlier steps: so no two can wait for each other.
        after = one.words("after", [each for each in ids if each < key])
        steps[key] = LocalStep(_in_order(gates), after or (), one.text("note"))
    return steps


def _in_order(gates: tuple[GateKind, ...] | None) -> tuple[GateKind, ...] | None:
    return None if gates is None else tuple(gate for gate in _GATES if gate in gates)


def _limits(table: TomlTable) -> dict[str, LocalLimit]:
    shipped = {limit.substance: limit for limit in default_rules().limits}
    limits: dict[str, LocalLimit] = {}
    for key, one in table.tables(shipped):
        low, high = one.number("low", most=_MOST_LIMIT), one.number("high", most=_MOST_LIMIT)
        if not one.has("low") and not one.has("high"):
            one.blame("high", "is missing", "low, high or both")
        _blame_bounds(one, shipped[key], low, high)
        unit = one.text("unit", needed=True)
        if unit and unit != shipped[key].unit:
            one.blame("unit", "is not what the meter shows", shipped[key].unit)
        source, day = one.text("source", needed=True), one.day("date")
        limits[key] = LocalLimit(low, high, unit, source, day, one.text("averaging"))
    return limits


def _blame_bounds(table: TomlTable, ours: Limit, low: float | None, high: float | None) -> None:
    """Blame bounds within which not even clean air lies, as this meter shows it."""
    least, most = _clean_air(ours.substance)
    if low is not None and ours.low is None:
        table.blame("low", "makes no sense for this substance", "leave it out")
    elif low is not None and low > least:
        table.blame("low", "is above what the meter may show in clean air", f"at most {least:g}")
    if high is not None and high < most:
        table.blame("high", "is below what the meter may show in clean air", f"at least {most:g}")


def _clean_air(substance: str) -> tuple[float, float]:
    """Give the least and most that the meter may show in clean air: four deviations, or a step."""
    sensor = next(one for one in sensors() if one.substance == substance)
    spread = 4 * (sensor.sigma_floor + sensor.sigma_share * sensor.background)
    reach = max(spread, sensor.step)
    return round(sensor.background - reach, 3), round(sensor.background + reach, 3)


def _powers(table: TomlTable) -> dict[str, tuple[Decision, ...]]:
    powers: dict[str, tuple[Decision, ...]] = {}
    for key in table.keys(_findings()):
        decisions = table.words(key, _DECISIONS)
        if decisions == ():
            table.blame(key, "leaves nothing to decide", "at least one decision")
        powers[key] = decisions or ()
    return powers


def _partners(table: TomlTable) -> dict[str, LocalPartner]:
    partners: dict[str, LocalPartner] = {}
    for key, one in table.tables(_findings()):
        leads = one.words("leads", _LEADS)
        partners[key] = LocalPartner(leads or (), one.text("name"), one.text("phone"))
        if partners[key].phone and not partners[key].name:
            one.blame("name", "is missing", "whose telephone it is")
    return partners


def _dialogue(table: TomlTable) -> dict[Dialogue, bool]:
    switches = {key: table.flag(key) for key in table.keys(_SWITCHES)}
    return {cast("Dialogue", key): on for key, on in switches.items() if on is not None}


def _costs(table: TomlTable) -> dict[str, float]:
    known = [cost.action for cost in default_rules().costs]
    minutes = {key: table.number(key, most=_MOST_MINUTES) for key in table.keys(known)}
    return {key: value for key, value in minutes.items() if value is not None}


def _signs_of_life(table: TomlTable) -> bool | None:
    cases = table.flag("cases")
    table.close()
    return cases


def _signature(table: TomlTable) -> Signature:
    signature = Signature(
        who=table.text("who", needed=True),
        role=table.text("role", needed=True),
        date=table.day("date"),
        digest=table.text("digest", needed=True),
    )
    table.close()
    return signature


def _findings() -> list[str]:
    return [row.id for row in default_rules().findings]


# -------------------------------------------------------------------------------------------- write


def write(local: LocalRules) -> str:
    """Write local rules as text; `read` gives them back equal."""
    return "\n".join(line for table in _written(local) for line in table).lstrip("\n") + "\n"


def _written(local: LocalRules) -> Iterator[Iterator[str]]:
    yield _lines("", {"centre": local.centre})
    for key, step in local.steps.items():
        fields = {"gates": step.gates, "after": step.after or None, "note": step.note}
        yield _lines(f"steps.{key}", fields, keep=True)
    for key, limit in local.limits.items():
        yield _lines(f"limits.{key}", msgspec.structs.asdict(limit))
    yield _lines("powers", local.powers)
    for key, one in local.partners.items():
        fields = {"leads": one.leads or None, "name": one.name, "phone": one.phone}
        yield _lines(f"partners.{key}", fields, keep=True)
    yield _lines("dialogue", {**local.dialogue})
    yield _lines("costs", local.costs)
    yield _lines("signs-of-life", {"cases": local.signs_of_life})
    yield _lines("signature", msgspec.structs.asdict(local.signature) if local.signature else {})


def _lines(name: str, fields: Mapping[str, object], *, keep: bool = False) -> Iterator[str]:
    """Write a table; what says nothing is left out, and with it an empty table, if not kept."""
    said = {key: value for key, value in fields.items() if value is not None and value != ""}
    if name and (said or keep):
        yield f"\n[{name}]"
    for key, value in said.items():
        yield f"{key} = {written(value)}"
