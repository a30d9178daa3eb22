"""Trailers: by road alone, named by a plate, with papers that fit, whatever is hidden."""

from __future__ import annotations

from collections import Counter

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest
from tidewaiter.casework import declare
from tidewaiter.casework.load import load_of
from tidewaiter.casework.prove import prove
from tidewaiter.casework.repairs import draw_works
from tidewaiter.casework.survey.facts import identity
from tidewaiter.casework.survey.physics import contradictions
from tidewaiter.casework.survey.walk import look_over
from tidewaiter.casework.trailers import plate_of
from tidewaiter.casework.wish import Wish
from tidewaiter.exercise.case import Case
from tidewaiter.papers import findings, reader
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.plates import PATTERNS
from tidewaiter.world.model import Seal, World
from tidewaiter.world.units import draw_unit

BY_TRAILER = Wish(setting="red-bridge-road", sizes=("curtain-sider",), papers="sound")


def _message(n: int, wish: Wish):
    key = digest("trailers", n).hex()
    return key, reader.read(declare.drawn_message(key, wish))


def _case(n: int, recipe: str = "clean", wish: Wish = BY_TRAILER) -> Case:
    key, message = _message(n, wish)
    return load_of(message, key, None, wish, recipe).case(recipe)  # type: ignore[arg-type]


def _trailers(wish: Wish, number: int = 60) -> int:
    return sum(bool(plate_of(declared_from(_message(n, wish)[1]))) for n in range(number))


def test_trailers_travel_by_road_and_some_containers_do():
    assert 8 < _trailers(Wish(setting="red-bridge-road")) < 40
    assert 8 < _trailers(Wish(setting="astara-road")) < 40
    assert _trailers(Wish(setting="baku-rail")) == 0
    assert _trailers(Wish(setting="red-bridge-road", sizes=("22G1",))) == 0
    assert _trailers(BY_TRAILER, 20) == 20


def test_a_declaration_of_a_trailer_keeps_the_rules():
    """Container indicator 0, a seal on equipment without a number, two means at departure."""
    for n in range(12):
        _, message = _message(n, BY_TRAILER)
        assert findings.check(message) == ()
        declared = declared_from(message)
        assert declared.container_indicator is False
        assert [one.type for one in declared.departure_means] == ["30", "31"]
        assert [one.container_number for one in declared.equipment] == [None]
        assert declared.equipment[0].number_of_seals == len(declared.equipment[0].seals) == 1


def test_a_plate_stands_for_the_number_in_papers_registers_and_on_the_unit():
    case = _case(3)
    unit = case.world.unit
    assert unit.size_type == case.public.size_type == "curtain-sider"
    assert sum(one.isdigit() for one in unit.number) == 4
    shape = "".join("#" if one.isdigit() else one for one in unit.number)
    assert shape in PATTERNS
    assert unit.number != case.world.vehicle_plate
    assert case.public.title["en"].startswith("Curtain-side trailer")
    for paper in case.documents:
        rows = {row.field: row.value for part in paper.sections for row in part.rows}
        if paper.kind in {"cmr", "packing-list", "gate-record"}:
            assert rows["trailer"] == unit.number
            assert "container-number" not in rows
            assert rows["size-type"] == "curtain-sider"
            assert "vgm" not in rows
    extract = case.registers.extracts["bic"]
    assert extract.title == "Register of approved vehicles"
    told = identity(look_over(case))
    assert told["owner prefix"] == ""
    assert told["trailer plate pattern"].strip()


def test_clean_trailers_are_proved_and_nothing_contradicts():
    proved = 0
    for n in range(6):
        case = _case(n)
        seen = look_over(case)
        weighed = seen.numbers["weighbridge platform gross-mass"]
        assert contradictions(case, weighed) == ()
        proved += prove(case).outcome in {"outcome-rightly-released", "outcome-corrected"}
    assert proved >= 5


@pytest.mark.parametrize("recipe", ["c01", "quantity"])
def test_what_is_hidden_changes_neither_unit_nor_plate(recipe: str):
    for n in range(4):
        clean = _case(n)
        try:
            guilty = _case(n, recipe)
        except CaseRejected:
            continue  # the load leaves no room for it
        assert guilty.world.unit == clean.world.unit


def test_cloth_is_patched_and_never_welded():
    kinds: Counter[tuple[bool, str]] = Counter()
    unit = draw_unit("curtain-sider", "EX 1 23 4", "works")
    world = World(unit=unit, seal=Seal("EX1", "H", "ok"), air=(), load=())
    for n in range(80):
        for one in draw_works(digest("works", n).hex(), world):
            kinds[one.part in {"left-side", "right-side", "roof"}, one.kind] += 1
    assert {kind for cloth, kind in kinds if cloth} == {"patch"}
    assert {kind for cloth, kind in kinds if not cloth} > {"patch", "weld-repair", "fresh-paint"}
