"""Unused: what each instrument that was left unused would have shown in this case.

Each is really read, by the engine itself, on the case as it came (doors open or load out where it
needs that), with its own stream: what is told is what an officer would have been told. It tells of
something where the same box without what was hidden would have read otherwise, with the same
noise, or where seal or air are not as they should be. Told after the report is signed, for this
case alone, never added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from tidewaiter.exercise.account import Account
from tidewaiter.exercise.case import LOOKS_DECLARED, Case
from tidewaiter.exercise.decide import decide
from tidewaiter.exercise.footprint import touches
from tidewaiter.exercise.probes import Probe, Setup, probes, setup
from tidewaiter.exercise.truth import bad_air, seal_tells
from tidewaiter.instruments import weighbridge
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Unused
from tidewaiter.language.values import Reading

#: What a number must differ by to be noticed: beyond the spread and step of a weighbridge; ten
#: times a tape's spread (3 mm); else by a tenth, and where two packages are compared, which have
#: each their own noise, by a quarter [estimate].
_SHOWS_KG = 3 * weighbridge.SIGMA_KG + weighbridge.STEP_KG
_SHOWS_MM = 30.0
_SHOWS_SHARE, _SHOWS_BESIDE = 0.1, 0.25


def unused(case: Case, account: Account) -> tuple[Unused, ...]:
    """Read every instrument that was not used, in the order of the procedure."""
    ready = setup(case, account.state.rules)
    return tuple(_all(case, account, ready))


def _all(case: Case, account: Account, ready: Setup) -> Iterator[Unused]:
    if not account.all(e.Scanned):
        yield _picture(case, ready)
    if not account.all(e.SealChecked):
        yield _seal(case, ready)
    if not account.all(e.AirTested):
        yield _air(case, ready)
    if not account.opened():
        yield from _door_end(case, ready)
    if not account.all(e.Unloaded):
        yield from _tally(case, ready)
    taken = _taken(account)
    for instrument, there in probes(case, ready).items():
        if instrument not in taken and there:
            yield _best(ready, instrument, there)


def _taken(account: Account) -> set[str]:
    """Name the instruments that were used."""
    used = {one.event.instrument for one in account.done if isinstance(one.event, e.Used)}
    read = {
        reading.instrument
        for one in account.done
        if isinstance(one.event, e.InstrumentRead)
        for reading in one.event.readings
    }
    return {*used, *read}


# --------------------------------------------------------------------------- acts of their own kind


def _picture(case: Case, ready: Setup) -> Unused:
    """Tell of the radiograph: whatever has mass is in it."""
    events = decide(case, ready.closed, a.Scan(), 0.0)
    telling = bool(case.key.hides)
    code = "unseen-scan-anomaly" if telling else "unseen-scan-agrees"
    return Unused("radiograph", code, _minutes(events), telling=telling)


def _seal(case: Case, ready: Setup) -> Unused:
    events = [
        one for how in a.SEAL_STEPS for one in decide(case, ready.closed, a.CheckSeal(how), 0.0)
    ]
    signs = {sign for one in events if isinstance(one, e.SealChecked) for sign in one.signs}
    telling = seal_tells(case)
    code = "unseen-seal-signs" if telling else "unseen-seal-sound"
    return Unused("seal-check", code, _minutes(events), signs=tuple(sorted(signs)), telling=telling)


def _air(case: Case, ready: Setup) -> Unused:
    events = decide(case, ready.closed, a.TestAir("gasket"), 0.0)
    over = {name for one in events if isinstance(one, e.AirTested) for name in one.over}
    shown = tuple(one for one in _readings(events) if one.quantity in over)
    telling = bool(bad_air(case, ready.closed.rules))
    code = "unseen-air-over" if telling else "unseen-air-clear"
    return Unused("gas-meter", code, _minutes(events), readings=shown, telling=telling)


def _door_end(case: Case, ready: Setup) -> Iterator[Unused]:
    # A package too many, or one misdeclared, looks as those that were declared.
    hides = (hide for hide in case.key.hides if hide.recipe not in LOOKS_DECLARED)
    names = {name for hide in hides for name in hide.handles}
    if names & ready.opened.sighted:
        yield Unused("door-end-view", "unseen-door-end-view", ready.opening_min, telling=True)


def _tally(case: Case, ready: Setup) -> Iterator[Unused]:
    """Tell of a tally of the whole load, where there is more than declared."""
    if any(hide.recipe == "quantity" for hide in case.key.hides):
        yield Unused("tally", "unseen-tally", ready.unloading_min, telling=True)


# --------------------------------------------------------------------- whatever is held somewhere


def _best(ready: Setup, instrument: str, there: Sequence[Probe]) -> Unused:
    """Take the first place at which it tells of something, else the first of all."""
    told = [_probed(ready, instrument, one) for one in there]
    return next((one for one in told if one.telling), told[0])


def _probed(ready: Setup, instrument: str, probe: Probe) -> Unused:
    events = decide(ready.case, probe.state, probe.action, 0.0)
    differs = touches(ready.case, probe.state, probe.action, ready.differs)
    telling = differs and _noticed(events, *_honest(ready, probe))
    code = "unused-tells" if telling else "unused-tells-nothing"
    if instrument == "weighbridge":
        code = "unseen-weight-differs" if telling else "unseen-weight-agrees"
    return Unused(
        instrument,
        code,
        round(_minutes(events) + probe.before_min, 1),
        target=probe.target,
        patch=probe.patch,
        readings=_readings(events),
        signs=_signs(events),
        telling=telling,
    )


def _honest(ready: Setup, probe: Probe) -> tuple[Sequence[e.Event], float]:
    """Read an honest box with the same noise, or an honest package where one is itself hidden.

    Returns:
        What came of it, and by what share a number must differ from it to be noticed.
    """
    if probe.like is not None:
        like = probe.like
        return decide(ready.case, like.state, like.action, 0.0), _SHOWS_BESIDE
    return decide(ready.honest, probe.state, probe.action, 0.0), _SHOWS_SHARE


def _noticed(events: Sequence[e.Event], honest: Sequence[e.Event], share: float) -> bool:
    """Say whether an officer would notice that a reading is not an honest one.

    A package too many is no other sight than one that was declared: kinds are compared.
    """
    if _signs(events) != _signs(honest) or not _kinds(events) <= _kinds(honest):
        return True
    here, there = _readings(events), _readings(honest)
    if len(here) != len(there):
        return True
    return any(_differs(one, other, share) for one, other in zip(here, there, strict=True))


def _differs(one: Reading, other: Reading, share: float) -> bool:
    most = max(abs(one.value), abs(other.value))
    least = {"kg": _SHOWS_KG, "mm": _SHOWS_MM}.get(one.unit, share * most)
    return abs(one.value - other.value) > least


def _minutes(events: Sequence[e.Event]) -> float:
    return round(fsum(one.minutes for one in events if isinstance(one, e.Spent)), 1)


def _readings(events: Sequence[e.Event]) -> tuple[Reading, ...]:
    return tuple(
        reading
        for one in events
        if isinstance(one, e.InstrumentRead | e.AirTested | e.Used)
        for reading in one.readings
    )


def _signs(events: Sequence[e.Event]) -> tuple[str, ...]:
    return tuple(sign for one in events if isinstance(one, e.Used) for sign in one.signs)


def _kinds(events: Sequence[e.Event]) -> set[str]:
    return {seen.kind for one in events if isinstance(one, e.Used) for seen in one.sightings}
