"""What was not perceived changes nothing that is perceived: to the byte, to the minute.

Twins differ in one hidden thing. Two exercises on them are walked alike until the first act whose
footprint takes in the difference; up to there everything sent is equal. The proof proves itself:
each engine that leaks on purpose is caught.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace as dataclass_replace

import pytest
from msgspec.structs import replace

from tests.laws.walks import Differs, Refuse, Walk, public_refuse, walk
from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import handle, stream
from tidewaiter.casework import draw
from tidewaiter.casework.twin import Change, Move, PutIn, Refill, TakeOut, door_places, twin
from tidewaiter.exercise import decide as deciding
from tidewaiter.exercise import refuse as refusing
from tidewaiter.exercise import using
from tidewaiter.exercise.case import Case
from tidewaiter.instruments import eye, registry
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.values import Reading
from tidewaiter.world.after import packages

pytestmark = pytest.mark.slow

WALKS = 72
LEAST_OPENED = 0.30
# Units of some hundred packages: what holds for them holds for thousands, only slower.
MOST_PACKAGES = 350


@dataclass(frozen=True)
class Pair:
    name: str
    cases: tuple[Case, Case]
    differs: Differs


def _made(recipe, number):
    """Draw unproved cases of a recipe: what a twin must not leak does not hang on a proof."""
    cases = []
    for seed in range(7_000, 7_400):
        if len(cases) == number:
            break
        try:
            case = draw.unproved(seed, recipe)
        except CaseRejected:
            continue
        if len(case.world.load) <= MOST_PACKAGES:
            cases.append(case)
    assert len(cases) == number
    return cases


def _pair(name, case: Case, change: Change) -> Pair:
    other, differs = twin(case, change)
    return Pair(name, (case, other), differs)


@pytest.fixture(scope="module")
def pairs():
    c01, quantity, clean = _made("c01", 3), _made("quantity", 8), _made("clean", 8)
    made = []
    for n, case in enumerate(c01):
        bag = case.world.hidden[0]
        made.append(_pair(f"bag-out-{n}", case, TakeOut((bag.handle,))))
        free = [
            one for one in door_places(case) if one.path not in {p.slot for p in case.world.hidden}
        ]
        if free:
            made.append(_pair(f"bag-moved-{n}", case, Move(bag.handle, free[0])))
        without, _ = twin(case, TakeOut(tuple(one.handle for one in case.world.hidden)))
        made.append(_pair(f"bag-in-{n}", without, PutIn(case.world.hidden, case.key.hides[0])))
    for n, case in enumerate(quantity):
        extras = case.world.hidden
        made.append(_pair(f"extras-out-{n}", case, TakeOut(tuple(p.handle for p in extras))))
        deepest = min(extras, key=lambda one: one.position_m[2])
        made.append(_pair(f"extra-out-{n}", case, TakeOut((deepest.handle,))))
    for n, case in enumerate(clean):
        chance = stream(f"refill-{n}", "which")
        deep = sorted(case.world.load, key=lambda one: one.position_m[2])[
            : len(case.world.load) // 3 + 1
        ]
        chosen = deep[int(chance.integers(len(deep)))]
        made.append(_pair(f"refilled-{n}", case, Refill(chosen.handle, "tobacco", "cartons")))
    return made


def walked(pairs, refuse: Refuse = public_refuse) -> Iterator[tuple[Pair, Walk]]:
    # Deep differences most often: they let an officer go far before anything can be seen.
    deep = [pair for pair in pairs if not pair.name.startswith("bag")]
    order = [*pairs, *deep * 10][:WALKS]
    for seed, pair in enumerate(order):
        yield pair, walk(pair.cases, pair.differs, seed, refuse)


def test_twins_differ_in_what_they_say_and_in_nothing_else(pairs):
    for pair in pairs:
        one, other = pair.cases
        assert one.stream_key == other.stream_key
        assert (one.public, one.documents, one.registers) == (
            other.public,
            other.documents,
            other.registers,
        )
        mine = {p.handle: p for p in packages(one.world)}
        theirs = {p.handle: p for p in packages(other.world)}
        changed = {h for h in mine | theirs if mine.get(h) != theirs.get(h)}
        assert changed
        assert changed <= pair.differs | {p.handle for p in one.world.dunnage}


def test_what_is_unseen_changes_nothing(pairs):
    done = list(walked(pairs))
    leaks = [(pair.name, seed, one.leak) for seed, (pair, one) in enumerate(done) if one.leak]
    assert not leaks
    assert len(done) >= 60
    deep = [one for _, one in done if one.opened and one.unloaded]
    assert len(deep) >= LEAST_OPENED * len(done)
    # What was looked at by poses is among it, and what was tapped.
    assert sum(one.looks for _, one in done) >= len(done)
    assert any(step.startswith("tap ") for _, one in done for step in one.steps)
    # Every instrument was used where it could not see the difference, but for those that take in
    # whatever is aboard; what a package holds is seldom got at by chance.
    used = set().union(*(one.used for _, one in done))
    assert set(catalogue()) - used <= {"axle-scale", "radiation-portal", "presumptive-test"}


def _leaks(pairs, refuse: Refuse = public_refuse) -> bool:
    return any(one.leak for _, one in walked(pairs, refuse))


def _each_event(monkeypatch, change):
    """Plant a change of every event that an action gives."""
    honest = deciding.decide

    def leaking(case, state, action, elapsed_s):
        return tuple(change(case, event) for event in honest(case, state, action, elapsed_s))

    monkeypatch.setattr(deciding, "decide", leaking)


def test_a_count_of_what_is_there_is_caught(pairs, monkeypatch):
    def counted(case, event):
        if not isinstance(event, e.AirTested):
            return event
        number = Reading("gas-meter", "inside", "echo", float(len(packages(case.world))), "%")
        return replace(event, readings=(*event.readings, number))

    _each_event(monkeypatch, counted)
    assert _leaks(pairs)


def test_an_order_is_caught(pairs, monkeypatch):
    def ordered(case, event):
        if len(packages(case.world)) % 2 and isinstance(event, e.LeafMoved | e.Went):
            return replace(event, sightings=event.sightings[::-1])
        return event

    _each_event(monkeypatch, ordered)
    assert _leaks(pairs)


def test_a_handle_from_a_counter_is_caught(pairs):
    def numbered(case: Case):
        world = case.world
        everything = sorted(packages(world), key=lambda one: (one.position_m[2], one.position_m))
        names = {one.handle: handle(case.stream_key, n) for n, one in enumerate(everything)}

        def named(group):
            return tuple(replace(one, handle=names[one.handle]) for one in group)

        return names, replace(
            case,
            world=replace(
                world,
                load=named(world.load),
                dunnage=named(world.dunnage),
                hidden=named(world.hidden),
            ),
        )

    leaking = []
    for pair in pairs:
        (mine, one), (theirs, other) = numbered(pair.cases[0]), numbered(pair.cases[1])
        differs = {names[h] for names in (mine, theirs) for h in pair.differs if h in names}
        leaking.append(Pair(pair.name, (one, other), frozenset(differs)))
    assert _leaks(leaking)


def test_minutes_by_what_is_really_there_are_caught(pairs, monkeypatch):
    honest = deciding._minutes

    def leaking(case, state, action):
        minutes = honest(case, state, action)
        return minutes + 0.1 * len(packages(case.world)) if minutes > 9 else minutes

    monkeypatch.setattr(deciding, "_minutes", leaking)
    assert _leaks(pairs)


def test_noise_keyed_by_content_is_caught(pairs, monkeypatch):
    def leaking(case, state, instrument, place):
        content = "".join(one.handle + one.material for one in packages(case.world))
        return stream(case.stream_key, instrument, place, content, state.used(instrument, place))

    for module in (deciding, using):
        monkeypatch.setattr(module, "stream_of", leaking)
    assert _leaks(pairs)


def _planted(monkeypatch, name, leak):
    """Plant a leak in one instrument: ``leak`` changes what it gives, knowing all that is there."""
    honest = registry.MODULES[name]

    class Leaking:
        footprint = staticmethod(honest.footprint)

        @staticmethod
        def read(present, spot, setting, rng):
            everything = (*present.inside, *present.outside)
            return leak(everything, lambda: honest.read(present, spot, setting, rng), rng)

    monkeypatch.setitem(registry.MODULES, name, Leaking)


def test_noise_of_an_instrument_shifted_by_a_hidden_count_is_caught(pairs, monkeypatch):
    def shifted(everything, read, rng):
        rng.normal(size=len(everything))
        return read()

    _planted(monkeypatch, "thermal-camera", shifted)
    _planted(monkeypatch, "paint-gauge", shifted)
    assert _leaks(pairs)


def test_a_sign_too_many_is_caught(pairs, monkeypatch):
    def told(everything, read, _):
        outcome = read()
        odd = sum(one.gross_kg for one in everything) % 2.0 < 1.0
        return dataclass_replace(outcome, signs=(*outcome.signs, "warm")) if odd else outcome

    for name in ("raking-light", "loupe", "magnet", "mirror"):
        _planted(monkeypatch, name, told)
    assert _leaks(pairs)


def test_a_thing_seen_by_an_instrument_that_cannot_is_caught(pairs, monkeypatch):
    def seen(everything, read, _):
        return dataclass_replace(read(), sightings=eye.packages(everything))

    for name in ("raking-light", "dog-team", "mirror"):
        _planted(monkeypatch, name, seen)
    assert _leaks(pairs)


def test_a_minute_too_many_of_an_instrument_is_caught(pairs, monkeypatch):
    honest = deciding._minutes

    def leaking(case, state, action):
        more = isinstance(action, a.Use) and len(packages(case.world)) % 2
        return honest(case, state, action) + more

    monkeypatch.setattr(deciding, "_minutes", leaking)
    assert _leaks(pairs)


def test_an_answer_that_knows_is_caught(pairs, monkeypatch):
    def knowing(case, event):
        if isinstance(event, e.Said) and len(packages(case.world)) % 2:
            return replace(event, code="answer-power-hurry")
        return event

    _each_event(monkeypatch, knowing)
    assert _leaks(pairs)


def test_a_refusal_that_knows_unseen_names_is_caught(pairs):
    def knowing(case, state, action):
        refusal = refusing.refuse(case.public, state, action)
        target = getattr(action, "target", "")
        if refusal is not None and target in {one.handle for one in packages(case.world)}:
            return replace(refusal, code="refusal-out-of-sight")
        return refusal

    assert _leaks(pairs, knowing)
