"""What comes of actions: perceptions, minutes, mishaps."""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play, of
from tests.exercise.small_case import COLUMNS, DECLARED, ROWS, small_case
from tidewaiter.base.errors import InputError
from tidewaiter.exercise import picture
from tidewaiter.exercise.case import Registers
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language import events as e
from tidewaiter.language.values import PARTS

BAD_AIR = 0.3
#: So far over its limit that nobody stays on his feet.
GRAVE_AIR = 0.6


def sighted(events):
    kinds = (e.Went, e.LeafMoved, e.Entered, e.Looked)
    return {one.handle for event in events if isinstance(event, kinds) for one in event.sightings}


def test_it_begins_at_the_desk_with_the_papers():
    play = Play(small_case())
    began = of(play.records[0].events, e.Began)
    assert {one.handle for one in began.sightings} == set(play.case.public.documents)
    assert began.rules.limits
    assert play.records[0].n == 0


def test_doors_show_what_stands_behind_them_once():
    play = Play(small_case("c01"))
    play.walk(*OPENING[:6])
    first = sighted(play.walk("open right-door"))
    hidden = [one.handle for one in play.case.world.hidden]
    assert hidden[0] in first
    assert sighted(play.walk("hook right-door")) == {"right-door"}
    # The hindmost row is behind others, whatever is opened.
    play.walk("open left-door", "hook left-door", "enter")
    deepest = play.case.world.load[-COLUMNS * ROWS[-1] :]
    assert not {one.handle for one in deepest} & play.state.sighted


def test_sightings_are_in_the_order_of_their_names_and_in_steps_of_5_mm():
    play = Play(small_case("c01"))
    play.walk(*OPENING, "unload 4")
    for record in play.records:
        for event in record.events:
            for field in ("sightings", "taken_out", "revealed", "contents"):
                seen = getattr(event, field, ())
                names = [one.handle for one in seen]
                assert names == sorted(names)
                assert len(set(names)) == len(names)
                assert not any(mm % 5 for one in seen for mm in (*one.position_mm, *one.size_mm))


def test_unloading_takes_out_reveals_and_counts():
    play = Play(small_case("quantity"))
    events = play.walk(*OPENING, "unload 2.5")
    first = of(events, e.Unloaded)
    row = COLUMNS * ROWS[0]
    assert len(first.taken_out) == row
    assert [(one.item, one.counted) for one in first.tally] == [(1, row)]
    assert first.revealed
    assert all(one.position_mm[2] > 0 for one in first.taken_out)
    rest = of(play.walk("unload 7"), e.Unloaded)
    assert not {one.handle for one in first.taken_out} & {one.handle for one in rest.taken_out}
    counted = {one.item: one.counted for one in rest.tally}
    assert sum(counted.values()) == DECLARED + 3 + 1
    assert counted == {1: row + COLUMNS * (ROWS[2] + 1), 2: row, 0: 1}


def test_minutes_of_unloading_follow_from_declared_packages_alone():
    spent = {
        recipe: [record.minute for record in _unloaded(recipe).records]
        for recipe in ("clean", "c01", "quantity")
    }
    assert spent["clean"] == spent["c01"] == spent["quantity"]


def _unloaded(recipe):
    play = Play(small_case(recipe))
    play.walk(*OPENING, "unload 1", "unload 2.5", "unload 7")
    return play


def test_minutes_of_unloading_add_up_however_it_is_ordered():
    at_once, in_steps = Play(small_case()), Play(small_case())
    at_once.walk(*OPENING, "unload 6")
    in_steps.walk(*OPENING, "unload 2.5", "unload 6")
    fixed = next(c.minutes for c in default_rules().costs if c.action == "unload")
    assert in_steps.state.minute - at_once.state.minute == pytest.approx(fixed, abs=0.11)


def test_looking_near_tells_more():
    play = Play(small_case("c01"))
    bag = play.case.world.hidden[0].handle
    play.walk(*OPENING)
    (near,) = of(play.walk(f"look at {bag}"), e.Looked).sightings
    assert near.look["opening"] == "white-blocks"
    (plates,) = of(play.walk("look at plates"), e.Looked).sightings
    assert plates.look["number"] == play.case.world.unit.number
    box = next(one for one in play.case.world.load if one.handle in play.state.sighted)
    (carton,) = of(play.walk(f"look at {box.handle}"), e.Looked).sightings
    assert carton.look["marks"] == box.marks


def test_opening_a_package_shows_what_is_in_it_under_a_name_of_its_own():
    play = Play(small_case("c01"))
    bag = play.case.world.hidden[0].handle
    play.walk(*OPENING, "enter")
    (found,) = of(play.walk(f"open package {bag}"), e.PackageOpened).contents
    assert found.kind == "white-blocks"
    assert found.handle not in PARTS
    play.walk(f"look at {found.handle}", f"record narcotics target={found.handle}")
    assert play.refused(f"open package {found.handle}").code == "refusal-not-a-package"


def test_a_missing_seal_is_no_seal():
    play = Play(small_case(seal="missing"))
    play.walk("go bay", "yard safe")
    assert "seal" not in play.state.sighted
    assert of(play.walk("seal view"), e.SealChecked).signs == ("missing",)
    assert of(play.walk("look at seal"), e.Looked).sightings == ()
    assert play.refused("cut seal").code == "refusal-no-seal"


def test_an_official_seal_is_drawn_from_the_register_and_hangs_there():
    play = Play(small_case())
    play.walk(*OPENING[:6])
    sealed = of(play.walk("reseal"), e.Resealed)
    assert (sealed.old, sealed.new) == ("EX100200", "OS000001")
    assert of(play.walk("seal verify"), e.SealChecked).number == "OS000001"
    assert of(play.walk("cut seal", "reseal"), e.Resealed).new == "OS000002"


def test_readings_repeat_in_another_order_and_differ_by_use():
    """Streams are keyed by what is used where for the nth time, by nothing else."""
    one, two = Play(small_case()), Play(small_case())
    a1 = of(one.walk("go gate", "weigh"), e.InstrumentRead)
    a2 = of(one.walk("weigh"), e.InstrumentRead)
    b1 = of(two.walk("read tad", "go scanner", "scan", "go gate", "weigh"), e.InstrumentRead)
    assert a1 == b1
    shown = {of(one.walk("weigh"), e.InstrumentRead).readings[0].value for _ in range(8)}
    assert len(shown | {a2.readings[0].value}) > 1


MISHAPS = (
    (("go bay", "seal tug"), "run-over-risk", "S04"),
    (("go bay", "test air gasket"), "run-over-risk", "S04"),
    (("go bay", "cut seal"), "run-over-risk", "S04"),
    (("go bay", "yard safe", "cut seal", "open right-door"), "exposed-to-gas", "S11"),
    ((*OPENING[:-1], "enter"), "exposed-to-gas", "S12"),
    ((*OPENING[:-1], "unload 2"), "exposed-to-gas", "S12"),
    ((*OPENING, "enter"), "exposed-to-gas", "S12"),
    ((*OPENING, "ventilate 240", "enter"), "alarm-ignored", "S12"),
    ((*OPENING, "ventilate 240", "unload 2"), "alarm-ignored", "S12"),
    ((*OPENING[:9], "enter"), "struck-by-door", "S13"),
)


@pytest.mark.parametrize(("walk", "what", "step"), MISHAPS)
def test_a_gate_passed_over_has_its_consequence(walk, what, step):
    play = Play(small_case(phosphine=BAD_AIR))
    events = play.walk(*walk)
    assert (what, step) in {(m.what, m.step) for m in events if isinstance(m, e.Mishap)}


@pytest.mark.parametrize("last", ["enter", "unload 2"])
def test_air_far_over_a_limit_ends_the_exercise(last):
    play = Play(small_case(phosphine=GRAVE_AIR))
    events = play.walk(*OPENING, last)
    assert [type(one) for one in events[-3:]] == [e.Mishap, e.Stopped, e.Spent]
    assert of(events, e.Stopped).what == "overcome-by-gas"
    assert play.state.stopped
    assert play.state.signed
    assert play.refused("leave").code == "refusal-stopped"


def test_cargo_falls_from_a_door_that_was_not_strapped():
    case = small_case()
    tall = replace(case.world.load[0], position_m=(0.5, 0.9, -0.3), size_m=(0.6, 1.8, 0.4))
    leaning = replace(case, world=replace(case.world, load=(tall, *case.world.load[1:])))
    cut = OPENING[5]
    for before, falls in ((), True), (("strap", cut), False), ((cut, "strap"), False):
        play = Play(leaning)
        play.walk(*OPENING[:5], *(before or (cut,)))
        fell = [one for one in play.walk("open right-door") if isinstance(one, e.Mishap)]
        assert [one.what for one in fell] == (["cargo-fell"] if falls else [])
    assert play.refused("strap").code == "refusal-strapped-already"
    play.walk("close right-door", "strap")


def test_a_seal_cut_unread_is_evidence_lost():
    for before, lost in (((), True), (("seal verify",), False)):
        play = Play(small_case())
        events = play.walk("go bay", "yard safe", *before, "cut seal")
        assert (
            any(isinstance(one, e.Mishap) and one.what == "evidence-lost" for one in events) == lost
        )


def test_done_in_order_nothing_happens_to_anybody():
    play = Play(small_case(phosphine=BAD_AIR))
    play.walk(*OPENING)
    assert play.state.over["inside"] == ("phosphine",)
    play.walk("ventilate 120", "test air inside")
    assert play.state.over["inside"] == ()
    play.walk("enter", "leave", "unload 2")
    assert not [e for r in play.records for e in r.events if type(e).__name__ == "Mishap"]


def test_behind_closed_doors_no_clear_test_stays_clear():
    """Goods give off gas: who closes both leaves, and opens them again, tests again."""
    bad = small_case(phosphine=BAD_AIR)
    gas = [
        replace(one, back_per_h=1.0) if one.substance == "phosphine" else one
        for one in bad.world.air
    ]
    play = Play(replace(bad, world=replace(bad.world, air=tuple(gas))))
    play.walk(*OPENING, "ventilate 120", "test air inside", "close left-door")
    assert play.state.over["inside"] == ()
    play.walk("close right-door")
    assert "inside" not in play.state.over
    play.walk(*["test air gasket"] * 5, "strap", "open right-door", "hook right-door")
    events = play.walk("open left-door", "hook left-door", "enter")
    assert ("exposed-to-gas", "S12") in {
        (one.what, one.step) for one in events if isinstance(one, e.Mishap)
    }
    warned = Play(bad)
    warned.walk(*OPENING, "close left-door", "close right-door")
    assert warned.state.over["inside"] == ("phosphine",)


def test_off_gassing_is_only_carried_away_through_an_open_leaf():
    play = Play(small_case(phosphine=BAD_AIR))
    tested = of(play.walk(*OPENING), e.AirTested)
    value = {one.quantity: one.value for one in tested.readings}
    later = of(play.walk("ventilate 60", "test air inside"), e.AirTested)
    assert {one.quantity: one.value for one in later.readings}["phosphine"] < value["phosphine"] / 4
    assert [one.quantity for one in later.readings] == [one.quantity for one in tested.readings]


def test_a_case_that_lacks_papers_or_seals_is_not_begun():
    case = small_case()
    bare = replace(case, documents=case.documents[:1], registers=Registers(("OS000001",)))
    with pytest.raises(InputError) as caught:
        Play(bare)
    assert [one.path for one in caught.value.problems] == [
        "documents",
        "documents",
        "registers.official_seals",
    ]


@pytest.mark.parametrize(
    ("line", "right"),
    [("scan back-left", "scan back-left 225kV"), ("scan top 225kV", "scan top 6MV")],
)
def test_each_scanner_has_its_own_beams(line, right):
    play = Play(small_case())
    play.walk("go scanner")
    assert play.refused(line).right == right
    play.walk(right)


@pytest.mark.parametrize("line", ["scan top 6MV", "scan mobile 9MV", "scan back-right 225kV"])
def test_every_scanner_makes_its_picture(line):
    play = Play(small_case("c01"))
    play.walk("go scanner")
    made = picture.picture(play.case, play.state, of(play.walk(line), e.Scanned))
    assert made.counts.ndim in {2, 3}
    assert made.counts.std() > 0
