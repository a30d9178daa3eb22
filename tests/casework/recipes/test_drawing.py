"""Cases drawn after recipes: proved, as wished, and no two alike."""

import pytest
from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest
from tidewaiter.casework import casefile, declare, draw
from tidewaiter.casework.air import draw_air, substances
from tidewaiter.casework.goods import look_up
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.routes import routes
from tidewaiter.casework.wish import FAULTS, SETTINGS, Wish
from tidewaiter.exercise.rules import default_rules
from tidewaiter.instruments.gas_meter import truly_over
from tidewaiter.papers import findings, reader
from tidewaiter.papers.declared import declared_from
from tidewaiter.world.after import after, declared, differing

#: Of every family and every setting one.
SAMPLE = (
    "alat-ferry-5",
    "astara-road-2",
    "baku-rail-6",
    "free-zone-4",
    "red-bridge-6",
    "sea-port-2",
)


def first_proved(name: str) -> casefile.CaseFile:
    """The first case of a recipe among four seeds."""
    reasons = []
    for seed in range(4):
        try:
            return draw.from_recipe(shelf.shipped(name), seed)
        except CaseRejected as error:
            reasons.append(error.reason)
    pytest.fail(f"no seed gives a case of {name}: {reasons}")


def assert_as_wished(file: casefile.CaseFile, name: str):
    """The case is what its recipe says, and its proof too."""
    recipe, case = shelf.shipped(name), file.case
    assert file.provenance.recipe_file == name
    assert file.provenance.recipe == recipe.hides
    assert bool(differing(case.world) or case.world.people) == (recipe.hide != "none")
    assert case.public.budget_minutes == recipe.minutes >= file.proof.minutes
    assert not recipe.sizes or case.world.unit.size_type in recipe.sizes
    assert recipe.seal in {"as-drawn", case.world.seal.state}
    errors = [one for one in case.key.discrepancies if one.category == "paper-error"]
    assert {"sound": not errors, "faulty": bool(errors)}.get(recipe.papers, True)
    over = truly_over(after(case.world, (), 0.0), default_rules().limits)
    if recipe.air == "fumigated":
        (fumigant,) = over
        assert fumigant in {one.name for one in substances() if one.fumigant}
    assert file.proof.outcome in {
        "outcome-found",
        "outcome-life-first",
        "outcome-corrected",
        "outcome-rightly-released",
    }
    assert recipe.indicators in {(), _indicators(case)}
    if recipe.family == "safety" and recipe.hide == "none":
        assert any(act.startswith("ventilate") for act in file.proof.walk)


def _indicators(case):
    note = next(paper for paper in case.documents if paper.kind == "risk-note")
    rows = [row for part in note.sections for row in part.rows]
    return tuple(row.label for row in rows if row.field.startswith("indicator"))


@pytest.mark.parametrize("name", SAMPLE)
def test_a_recipe_gives_a_proved_case_as_wished(name):
    assert_as_wished(first_proved(name), name)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in shelf.names() if name not in SAMPLE])
def test_every_recipe_gives_a_proved_case_as_wished(name):
    assert_as_wished(first_proved(name), name)


def test_two_seeds_give_two_cases_and_one_seed_one():
    recipe = shelf.shipped("alat-ferry-7")
    one, again, other = (draw.from_recipe(recipe, seed) for seed in (1, 1, 2))
    assert casefile.encode(one) == casefile.encode(again)
    assert _lines(one) != _lines(other)
    assert one.case.world.load != other.case.world.load
    assert {paper.number for paper in one.case.documents} != {
        paper.number for paper in other.case.documents
    }
    assert one.case.world.unit.number != other.case.world.unit.number


def _lines(file):
    return [(one.kind, one.material, one.gross_kg) for one in file.case.world.load]


def test_what_is_hidden_changes_nothing_of_what_is_declared():
    """Of two recipes that differ in the hide alone, the same seed declares and stows the same."""
    guilty = shelf.shipped("astara-road-2")
    clean = replace(guilty, hide="none", pattern="", family="clean")
    with_, without = draw.from_recipe(guilty, 2), draw.from_recipe(clean, 2)
    assert with_.case.stream_key == without.case.stream_key
    assert with_.case.public == without.case.public
    assert declared(with_.case.world).load == without.case.world.load
    assert with_.case.world.air == without.case.world.air
    assert with_.case.world.vehicle_plate == without.case.world.vehicle_plate
    papers = zip(with_.case.documents, without.case.documents, strict=True)
    loose = {"gate-record", "risk-note"}
    assert all(mine == theirs or mine.kind in loose for mine, theirs in papers)
    assert _indicators(with_.case) == _indicators(without.case)
    assert differing(with_.case.world)
    assert not differing(without.case.world)


def test_a_case_file_from_before_recipes_is_read():
    """Without a recipe nothing is written of one, so old files and new ones are alike."""
    data = casefile.encode(draw.from_seed(4, "clean"))
    assert b"recipe_file" not in data
    assert casefile.decode(data).provenance.recipe_file == ""
    named = draw.from_recipe(shelf.shipped("free-zone-4"), 0)
    assert casefile.decode(casefile.encode(named)) == named


def test_wished_air_is_over_no_limit_or_one_fumigant_alone():
    limits = {limit.substance: limit for limit in default_rules().limits}
    world = draw.unproved(4, "clean").world
    for seed in range(60):
        key = digest("air", seed).hex()
        over = {
            wish: [gas.substance for gas in draw_air(key, world, wish) if _over(gas, limits)]
            for wish in ("clear", "fumigated")
        }
        assert over["clear"] == []
        assert len(over["fumigated"]) == 1
        assert set(over["fumigated"]) <= {one.name for one in substances() if one.fumigant}


def _over(gas, limits):
    return gas.substance in limits and limits[gas.substance].is_outside(gas.inside)


# --------------------------------------------------------------------------------- what is declared


def _declared(wish: Wish, seed: int):
    message = reader.read(declare.drawn_message(digest("wish", seed).hex(), wish))
    return message, declared_from(message)


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_is_declared_on_its_own_routes(setting):
    legs = {(one["departure"], one["destination"]) for one in routes(setting)}
    found = set()
    for seed in range(60):
        message, declared = _declared(Wish(setting=setting, papers="sound"), seed)
        assert not findings.check(message)
        found.add((declared.office_of_departure, declared.office_of_destination))
    assert found == legs


@pytest.mark.parametrize("fault", FAULTS)
def test_the_wished_error_stands_on_the_papers_and_no_other(fault):
    rules = set()
    for seed in range(10):
        (found,) = findings.check(_declared(Wish(papers="faulty", fault=fault), seed)[0])
        rules.add(found.rule)
    assert len(rules) == 1


def test_each_error_breaks_a_rule_of_its_own():
    rules = {
        findings.check(_declared(Wish(papers="faulty", fault=fault), 0)[0])[0].rule
        for fault in FAULTS
    }
    assert len(rules) == len(FAULTS)


def test_faulty_papers_have_one_error_and_sound_ones_none():
    for seed in range(40):
        assert len(findings.check(_declared(Wish(papers="faulty"), seed)[0])) == 1
        assert not findings.check(_declared(Wish(papers="sound"), seed)[0])


@pytest.mark.parametrize("hs", [("52",), ("0802", "170490"), ("08", "84")])
def test_declared_goods_are_of_the_wished_codes(hs):
    codes = {item.hs6 for seed in range(30) for item in _declared(Wish(hs=hs), seed)[1].items}
    assert all(str(code).startswith(hs) for code in codes)
    assert {wished for wished in hs if any(str(code).startswith(wished) for code in codes)} == set(
        hs
    )


def test_declared_goods_come_in_the_wished_packages():
    items = [
        item for seed in range(30) for item in _declared(Wish(packages=("drum",)), seed)[1].items
    ]
    assert {look_up(item.hs6).kind for item in items} == {"drum"}
    assert {one.kind for item in items for one in item.packages} == {"DR"}
