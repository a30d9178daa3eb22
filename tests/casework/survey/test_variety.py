"""Variety: who and whence differ from case to case, so that guilt could hang on it, and does not.

Where every case had one country, one plate and one owner, the test of independence would hold
emptily.
"""

from collections import Counter

import numpy as np
import pytest
from msgspec.structs import replace

from tidewaiter.casework.casefile import RECIPES
from tidewaiter.casework.survey import cues
from tidewaiter.casework.survey.classing import pattern
from tidewaiter.casework.survey.facts import Row, identity
from tidewaiter.casework.survey.ledger import Ledger
from tidewaiter.casework.survey.walk import look_over

#: How many different ones sixty cases show at the least, and the share of the commonest at most.
EXPECTED = {
    "country of dispatch": (8, 0.5),
    "country of destination": (8, 0.5),
    "nationality of the vehicle": (6, 0.6),
    "language": (8, 0.5),
    "consignor": (7, 0.4),
    "consignor country": (8, 0.5),
    "consignee": (7, 0.4),
    "consignee country": (8, 0.5),
    "driver": (7, 0.5),
    "carrier": (7, 0.4),
    "plate pattern": (5, 0.5),
    "plate last": (8, 0.5),
    "owner prefix": (7, 0.4),
    "trailer plate pattern": (2, 0.9),
}
#: A unit has a prefix or a trailer a plate, never both.
OF_SOME = {"owner prefix", "trailer plate pattern"}
#: What the gate and the registers say of the seal as found: it alone may hang, loosely, on guilt.
SEAL_ROWS = {"seals", "seal-class", "seal-remark"}


@pytest.fixture(scope="module")
def clean(unproved):
    return unproved["clean"]


@pytest.fixture(scope="module")
def told(clean):
    return [identity(look_over(case)) for case in clean]


def rows(case, kind):
    paper = next(one for one in case.documents if one.kind == kind)
    return {row.field: row.value for part in paper.sections for row in part.rows}


def test_everything_that_is_tested_is_expected_here(told):
    assert all(list(one) == list(EXPECTED) for one in told)


@pytest.mark.parametrize("name", EXPECTED)
def test_sixty_cases_differ(told, name):
    least, most = EXPECTED[name]
    counts = Counter(one[name] for one in told)
    assert name in OF_SOME or "" not in counts
    assert len(counts) >= least
    assert counts.most_common(1)[0][1] <= most * len(told)


def test_names_are_many(clean):
    papers = [rows(case, "tad") | rows(case, "cmr") | rows(case, "gate-record") for case in clean]
    for name in ("house-1.consignor.name", "house-1.consignee.name", "carrier", "driver"):
        assert len({one[name] for one in papers}) >= 50
        assert all("(invented)" in one[name] for one in papers)
    assert len({pattern(one["vehicle"]) for one in papers}) >= 4
    assert len({one.get("container-number", "")[:4] for one in papers} - {""}) >= 5


@pytest.mark.parametrize("name", EXPECTED)
def test_guilt_that_hung_on_any_of_it_would_be_found(told, name):
    """The test has something to find: let guilt follow one thing, and it is told."""
    common = {value for value, _ in Counter(one[name] for one in told).most_common()[::2]}
    ledger = Ledger(
        Row(seed=n, guilty=one[name] in common, identity=one) for n, one in enumerate(told)
    )
    found = {one.name: one for one in cues.independence(ledger)}[name]
    assert found.p == pytest.approx(0.001)


def test_whoever_it_is_whatever_is_hidden(unproved, clean, told):
    """Of one key all that is printed is equal to the byte but what tells of the seal as found.

    The risk note says how strongly its reasons speak; a bulkhead moves the load from the wall,
    and what is in a machine needs a reefer, what is in rolls needs rolls, what is among the goods
    packages that a hand lifts.
    """
    by_key = {case.stream_key: (case, one) for case, one in zip(clean, told, strict=True)}
    compared = 0
    for recipe in set(RECIPES) - {"clean", "c02", "c03", "c04", "c09"}:
        for case in unproved[recipe]:
            if case.stream_key not in by_key:
                continue
            compared += 1
            other, who = by_key[case.stream_key]
            assert _without_seal(case) == _without_seal(other)
            assert case.world.vehicle_plate == other.world.vehicle_plate
            assert case.world.unit == other.world.unit
            if compared % 10 == 0:
                assert identity(look_over(case)) == who
    assert compared >= 60


def _without_seal(case):
    return [
        replace(
            paper,
            sections=tuple(
                replace(part, rows=tuple(row for row in part.rows if row.field not in SEAL_ROWS))
                for part in paper.sections
            ),
        )
        if paper.kind == "gate-record"
        else paper
        for paper in case.documents
        if paper.kind != "risk-note"
    ]


def test_what_is_drawn_of_parties_is_spread_alike_over_the_recipes(unproved):
    """Sixty cases of each recipe, of seeds that partly differ: no more apart than chance allows."""
    made = [
        Row(seed=n, guilty=recipe != "clean", identity=identity(look_over(case)))
        for recipe in ("clean", "quantity")
        for n, case in enumerate(unproved[recipe][:40])
    ]
    tested = cues.independence(Ledger(made))
    assert len(tested) == len(EXPECTED)
    # Over all the tests together at 1 % (Bonferroni).
    assert min(one.p for one in tested) >= 0.01 / len(tested)
    assert np.mean([one.p for one in tested]) > 0.2
