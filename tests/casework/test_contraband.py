"""Classes of contraband: drawn apart, made of what they are made of, led by who leads."""

from collections import Counter
from math import prod

import pytest

from tidewaiter.casework import draw
from tidewaiter.casework.contraband import by_contents, classed, classes, drawn
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.hides.laid import Laid, narcotics
from tidewaiter.casework.officer import Officer
from tidewaiter.exercise.case import HideClass
from tidewaiter.exercise.rules import default_rules, finding_row
from tidewaiter.exercise.score import score
from tidewaiter.language.text import parse
from tidewaiter.matter import materials
from tidewaiter.world.model import Package

HIDES = ("c01", "c02", "c04", "c05", "c06", "c08", "c09", "c12")
BAG = Package(
    handle="bag",
    slot="reserve/door/1",
    kind="holdall",
    item=0,
    count=1,
    position_m=(0.0, 0.2, -0.3),
    size_m=(0.5, 0.4, 0.4),
    form="box",
    material="narcotic_powder",
    gross_kg=60.0,
    contents="white-blocks",
)
LAID = Laid(hidden=(BAG,), hides=(narcotics("c01", (BAG,)),))


def key_of(name, hide: HideClass = "c01"):
    return next(str(n) for n in range(5000) if drawn(hide, str(n)).name == name)


def test_each_class_is_one_that_rules_and_matter_know():
    known = set(materials.names())
    for one in classes():
        row = finding_row(default_rules(), one.category)
        assert row is not None
        assert one.lead in row.leads
        assert set(one.decisions) <= set(row.decisions)
        assert one.material in known
        assert one.low < one.high
        assert set(one.hides) <= set(HIDES)
    assert len(by_contents()) == len(classes())


@pytest.mark.parametrize("hide", HIDES)
def test_classes_are_drawn_by_their_shares(hide):
    able = [one for one in classes() if hide in one.hides]
    told = Counter(drawn(hide, str(n)).name for n in range(4000))
    assert set(told) == {one.name for one in able}
    for one in able:
        share = one.share / sum(other.share for other in able)
        assert told[one.name] / 4000 == pytest.approx(share, abs=0.03)


@pytest.mark.parametrize("name", [one.name for one in classes()])
def test_what_is_hidden_is_of_its_class_and_no_denser(name):
    hide = "c01"
    key = key_of(name, hide)
    kind = next(one for one in classes() if one.name == name)
    laid = classed(LAID, key)
    (thing,), (entry,) = laid.hidden, laid.hides
    assert (thing.material, thing.contents) == (kind.material, kind.contents)
    assert (entry.category, entry.lead, entry.decisions) == (
        kind.category,
        kind.lead,
        kind.decisions,
    )
    assert thing.gross_kg <= BAG.gross_kg
    assert thing.gross_kg <= kind.high * prod(BAG.size_m) + 0.1
    assert (thing.handle, thing.slot, thing.position_m, thing.size_m, thing.kind) == (
        BAG.handle,
        BAG.slot,
        BAG.position_m,
        BAG.size_m,
        BAG.kind,
    )


def test_what_hides_no_contraband_stays_as_it_is(unproved):
    for case in (*unproved["kind"][:5], *unproved["quantity"][:5]):
        laid = Laid(refilled=case.world.load[:1], hides=case.key.hides)
        assert classed(laid, "any") is laid


def played(name):
    """Give an expert's play on bags of a class behind the doors."""
    for seed in range(50_000, 50_400):
        case = draw.unproved(seed, "c01")
        if drawn("c01", case.stream_key).name != name:
            continue
        desk = Desk(case)
        notes = Officer(desk).inspect()
        if notes.suspects:
            return case, desk, notes
    raise AssertionError(name)


@pytest.mark.parametrize("name", ["tobacco", "weapons", "explosives", "cash", "precursors"])
def test_an_expert_calls_who_leads_by_what_is_seen(name):
    case, desk, _ = played(name)
    kind = next(one for one in classes() if one.name == name)
    result = score(case, desk.records)
    assert result.outcome.code == "outcome-found"
    assert f"lead {kind.lead}" in desk.walk
    assert any(line.startswith(f"record {kind.category} ") for line in desk.walk)


def left_alone(case, records):
    """Give what was gained for keeping away, and what could be."""
    points = [one for axis in score(case, records).axes for one in axis.points]
    (one,) = [one for one in points if one.code.endswith("left-alone")]
    return one.gained, one.possible


def test_nobody_touches_explosives_once_they_are_named():
    case, desk, _ = played("explosives")
    named = next(n for n, line in enumerate(desk.walk) if line.startswith("record explosives"))
    after = [parse(line).__struct_config__.tag for line in desk.walk[named + 1 :]]
    assert not {"enter", "unload", "open-package", "exhibit", "mark"} & set(after)
    earned, possible = left_alone(case, desk.records)
    assert earned == possible > 0


def test_whoever_marks_explosives_loses_the_points_for_leaving_them():
    case, desk, notes = played("explosives")
    again = Desk(case)
    for line in desk.walk:
        again.act(parse(line))
        if line.startswith("lead "):
            break
    again.act(parse(f"mark {min(notes.suspects)}"))
    assert left_alone(case, again.records)[0] == 0
