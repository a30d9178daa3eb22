"""Using: what comes of an instrument, a tool, a register. Reads the truth, as `decide` does."""

from __future__ import annotations

from tidewaiter.base.errors import DefectError
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.standing import bad_air, present_of, stream_of, touched
from tidewaiter.exercise.state import State, use_place
from tidewaiter.instruments import parts
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.registry import MODULES
from tidewaiter.instruments.spots import spot_at
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.instruments import by_hand, catalogue
from tidewaiter.language.patches import patches
from tidewaiter.language.values import Document, Sighting
from tidewaiter.world.after import Present


def switch_on(case: Case, state: State, action: a.SwitchOn) -> tuple[e.Event, ...]:
    """Switch an instrument on, and take its background where it has one."""
    background = getattr(MODULES[action.instrument], "background", None)
    if background is None:
        return (e.SwitchedOn(action.instrument),)
    rng = stream_of(case, state, action.instrument, "background")
    return (e.SwitchedOn(action.instrument, background(present_of(case, state), rng)),)


def use(case: Case, state: State, action: a.Use) -> tuple[e.Event, ...]:
    """Use an instrument: mishaps first, then what it gave."""
    present = present_of(case, state)
    spot = spot_of(present, state, action, case.stream_key)
    setting = setting_of(action)
    patch = spot.patch.name if spot.patch else ""
    rng = stream_of(case, state, action.instrument, use_place(action.target, patch, setting))
    outcome = MODULES[action.instrument].read(present, spot, setting, rng)
    used = e.Used(
        action.instrument,
        action.target,
        patch,
        setting,
        outcome.readings,
        tuple(sorted(outcome.signs)),
        outcome.sightings,
    )
    return (*_mishaps(case, state, action), used)


def setting_of(action: a.Use) -> str:
    """Give how an instrument is used: as asked, or in its usual way."""
    settings = catalogue()[action.instrument].settings
    return action.setting or (settings[0] if settings else "")


def spot_of(present: Present, state: State, action: a.Use | a.Tap, key: str = "") -> Spot:
    """Give the place that an instrument is held at; ``key`` is the case's, for lasting marks."""
    holder = state.contents.get(action.target, "")
    return spot_at(present, action.target, action.patch, holder=holder, inner=state.inside, key=key)


def _mishaps(case: Case, state: State, action: a.Use) -> tuple[e.Event, ...]:
    """Say which gate a use passes over: of the yard, the drill, unknown stuff, the dog."""
    name = action.instrument
    mishaps: list[e.Event] = []
    if by_hand(name, action.target, state.station):
        mishaps += touched(state)
    if name == "drill" and not (state.scans and state.over):
        # No drilling before an image and a reading of combustible gas (S18).
        mishaps.append(e.Mishap("drilled-blind", "S18"))
    if name == "presumptive-test" and state.lead == "officer":
        mishaps.append(e.Mishap("handled-unknown", "S21"))
    if name == "dog-team" and state.leaf_open and state.over.get("inside") != ():
        # The dog comes once the unit is gas-free (S16).
        mishaps += [e.Mishap("dog-exposed", "S16")] if bad_air(case, state) else []
    return tuple(mishaps)


def look_up(case: Case, _: State, action: a.LookUp) -> tuple[e.Event, ...]:
    """Look something up; a register that knows nothing says so."""
    extract = case.registers.extracts.get(action.register)
    return (e.LookedUp(action.register, extract or _no_entry(action.register)),)


def _no_entry(register: str) -> Document:
    return Document(f"register-{register}", "", "", "No entry")


def delegate(case: Case, state: State, action: a.Delegate) -> tuple[e.Event, ...]:
    """Have the team walk round: it photographs the outside, and passes over a share of it."""
    present = present_of(case, state)
    rng = stream_of(case, state, "routine", action.routine)
    walked: list[str] = []
    seen: list[Sighting] = []
    for part in parts.parts(present):
        if part.handle not in _WALKED:
            continue
        pieces = patches(part)
        kept = rng.random(len(pieces)) < ROUTINE_SEES
        walked += [
            f"{one.target} {one.name}" for one, sees in zip(pieces, kept, strict=True) if sees
        ]
        seen += parts.close_look(present, part.handle, case.world.vehicle_plate)
    if not walked:
        raise DefectError("a unit without panels was walked round")
    return (*touched(state), e.Delegated(action.routine, tuple(walked), tuple(seen)))


#: A team on a routine looks at this share of what it walks past [estimate].
ROUTINE_SEES = 0.75
_WALKED = frozenset({"left-side", "right-side", "front", "left-door", "right-door"})
