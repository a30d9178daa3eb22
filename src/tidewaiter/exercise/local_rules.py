"""A centre's local rules, applied to ours: nothing unsigned ever loosens a default.

Signed by the centre's safety adviser they hold as they stand. Until then, and again after every
change, the stricter of ours and theirs holds: gates and limits of both, powers that both give,
switches that both leave on; who leads stays as it is with us. Notes, names, telephone numbers and
minutes loosen nothing and hold at once.
"""

from __future__ import annotations

from hashlib import blake2b

import msgspec
from msgspec.structs import replace

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.exercise.local_text import read, write
from tidewaiter.exercise.local_values import (
    LocalLimit,
    LocalPartner,
    LocalRules,
    LocalStep,
    Signature,
)
from tidewaiter.language.actions import Decision
from tidewaiter.language.rules import (
    Contact,
    Cost,
    Dialogue,
    FindingRow,
    GateKind,
    Limit,
    Rules,
    Step,
)

__all__ = [
    "LocalLimit",
    "LocalPartner",
    "LocalRules",
    "LocalStep",
    "Signature",
    "apply",
    "digest",
    "is_signed",
    "read",
    "sign",
    "write",
]

_GATES: tuple[GateKind, ...] = ("H", "O", "E")
_SWITCHES: tuple[Dialogue, ...] = ("pressure", "inducement")
#: What an officer may always do, where nothing else is left to decide.
_WAIT: Decision = "wait"
_encoder = msgspec.json.Encoder(order="deterministic")


def digest(local: LocalRules) -> str:
    """Name what the rules say, signature apart: BLAKE2b-256 over their canonical JSON."""
    return blake2b(_encoder.encode(replace(local, signature=None)), digest_size=32).hexdigest()


def is_signed(local: LocalRules) -> bool:
    """Say whether the rules are signed and unchanged since."""
    return local.signature is not None and local.signature.digest == digest(local)


def sign(local: LocalRules, *, who: str, role: str, date: str) -> LocalRules:
    """Sign the rules as they stand.

    Raises:
        InputError: the signature says not who, in what office or when.
    """
    signed = replace(local, signature=Signature(who, role, date, digest(local)))
    empty = [key for key, value in {"who": who, "role": role}.items() if not value.strip()]
    if empty:
        raise InputError([Problem(f"signature.{key}", "is missing", "a line") for key in empty])
    return read(write(signed))


def apply(ours: Rules, local: LocalRules) -> Rules:
    """Give the rules in force at a centre."""
    signed = is_signed(local)
    signature = local.signature if signed else None
    return replace(
        ours,
        centre=local.centre,
        steps=tuple(_step(one, local.steps.get(one.id), signed=signed) for one in ours.steps),
        costs=tuple(_cost(one, local.costs) for one in ours.costs),
        limits=tuple(
            _limit(one, local.limits.get(one.substance), signed=signed) for one in ours.limits
        ),
        findings=tuple(_finding(one, local, signed=signed) for one in ours.findings),
        contacts=tuple(
            Contact(key, one.name, one.phone) for key, one in local.partners.items() if one.name
        ),
        dialogue=tuple(
            one
            for one in _SWITCHES
            if local.dialogue.get(one, one in ours.dialogue) and (signed or one in ours.dialogue)
        ),
        signs_of_life=local.signs_of_life is not False and (signed or ours.signs_of_life),
        signed_by=f"{signature.who}, {signature.role}" if signature else "",
        signed_on=signature.date if signature else "",
    )


def _step(ours: Step, local: LocalStep | None, *, signed: bool) -> Step:
    if local is None:
        return ours
    gates = set(ours.gates if local.gates is None else local.gates)
    if not signed:
        gates |= set(ours.gates)
    return replace(
        ours,
        gates=tuple(gate for gate in _GATES if gate in gates),
        after=tuple(dict.fromkeys((*ours.after, *local.after))),
        note=local.note,
    )


def _cost(ours: Cost, minutes: dict[str, float]) -> Cost:
    return replace(ours, minutes=minutes.get(ours.action, ours.minutes))


def _limit(ours: Limit, local: LocalLimit | None, *, signed: bool) -> Limit:
    """Take each bound that the centre gives; unsigned, only where it is the stricter."""
    if local is None:
        return ours
    low, high = local.low, local.high
    if not signed:
        low = low if low is not None and (ours.low is None or low > ours.low) else None
        high = high if high is not None and (ours.high is None or high < ours.high) else None
    theirs = f"{local.source}, {local.date}"
    bounds = [(low, ours.low), (high, ours.high)]
    if low is None and high is None:
        return ours
    kept = any(theirs_is is None and ours_is is not None for theirs_is, ours_is in bounds)
    return replace(
        ours,
        low=ours.low if low is None else low,
        high=ours.high if high is None else high,
        # An averaging time may loosen a bound as well as a figure does.
        averaging=(local.averaging if signed else "") or ours.averaging,
        source=f"{theirs}; {ours.source}" if kept else theirs,
    )


def _finding(ours: FindingRow, local: LocalRules, *, signed: bool) -> FindingRow:
    given = local.powers.get(ours.id)
    decisions = ours.decisions if given is None else given
    partner = local.partners.get(ours.id)
    leads = partner.leads if signed and partner and partner.leads else ours.leads
    if not signed:
        both = tuple(one for one in ours.decisions if one in decisions)
        decisions = both or (_WAIT,)
    return replace(ours, decisions=decisions, leads=leads)
