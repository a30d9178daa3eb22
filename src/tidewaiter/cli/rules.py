"""``tidewaiter rules``: check a centre's local rules, and show what holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import typer

from tidewaiter.cli import files
from tidewaiter.exercise import local_rules
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.rules import FindingRow, Limit, Rules, Step
from tidewaiter.language.sentences import say, word

_UNSIGNED = "Nobody has signed these rules: the strictest of them and of those that ship hold."


def check(path: Path, *, as_json: bool) -> None:
    """Read local rules.

    Raises:
        InputError: they cannot be used; all problems.
    """
    local = local_rules.read(files.text(path))
    signed = local_rules.is_signed(local)
    if as_json:
        typer.echo(json.dumps({"digest": local_rules.digest(local), "signed": signed}))
        return
    typer.echo(f"{path}: can be used")
    if local.signature and not signed:
        typer.echo(f"Changed since {local.signature.who} signed it on {local.signature.date}.")
    typer.echo(_signature(local_rules.apply(default_rules(), local)))


def show(path: Path | None, *, as_json: bool) -> None:
    """Show the rules that ship, or those that hold with a centre's local ones.

    Raises:
        InputError: the local rules cannot be used; all problems.
    """
    rules = default_rules()
    if path is not None:
        rules = local_rules.apply(rules, local_rules.read(files.text(path)))
    if as_json:
        typer.echo(msgspec.json.encode(rules))
        return
    for line in _told(rules):
        typer.echo(line)


def _signature(rules: Rules) -> str:
    return f"Signed by {rules.signed_by}, {rules.signed_on}." if rules.signed_by else _UNSIGNED


def _told(rules: Rules) -> Iterator[str]:
    yield f"Rules: {rules.edition}"
    if rules.centre:
        yield rules.centre
    yield _signature(rules)
    yield "National law prevails over every line."
    yield from ("", "Limits")
    yield from map(_limit, rules.limits)
    yield from ("", "Steps: gates (H hard, O order, E evidence), what comes first")
    for step in rules.steps:
        yield from _step(step)
    yield from ("", "What follows from a finding")
    called = {one.finding: f"{one.name} {one.phone}".strip() for one in rules.contacts}
    for row in rules.findings:
        yield from _row(row, called.get(row.id, ""))
    yield from ("", "Dialogue: " + (", ".join(rules.dialogue) or "questions and consent alone"))
    yield f"Cases with signs of life: {'yes' if rules.signs_of_life else 'no'}"


def _limit(limit: Limit) -> str:
    bounds = [
        f"{sign} {value:g}"
        for sign, value in (("from", limit.low), ("up to", limit.high))
        if value is not None
    ]
    name = word("quantity", limit.substance)
    return f"  {name}: {' '.join(bounds)} {limit.unit}, {limit.averaging} ({limit.source})"


def _step(step: Step) -> Iterator[str]:
    after = f" after {', '.join(step.after)}" if step.after else ""
    name = say(f"step-{step.id}")
    yield f"  {step.id} {name} [{''.join(step.gates) or '-'}] {step.place}{after}"
    if step.note:
        yield f"      {step.note}"


def _row(row: FindingRow, called: str) -> Iterator[str]:
    leads = ", ".join(word("lead", one) for one in row.leads)
    may = [word("decision", one) for one in row.decisions] + [word("may", one) for one in row.may]
    yield f"  {say(f'row-{row.id}')}"
    yield f"      {say(f'first-{row.first}')} In the lead: {leads}. Officer: {', '.join(may)}."
    if called:
        yield f"      Call: {called}"
