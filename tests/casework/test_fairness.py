"""No magic tells: whatever shows in guilty units shows in clean ones too."""

from __future__ import annotations

import numpy as np
import pytest

from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import begin, decide
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.state import fold
from tidewaiter.instruments.gas_meter import truly_over
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import PARTS
from tidewaiter.world.after import after
from tidewaiter.world.mass import gross_kg


def _indicators(case: Case) -> set[str]:
    note = next(one for one in case.documents if one.kind == "risk-note")
    return {
        row.label
        for section in note.sections
        for row in section.rows
        if row.field.startswith("indicator")
    }


def _cues(case: Case) -> set[str]:
    """Everything that can be noticed without opening what is hidden, by name."""
    state = fold(begin(case))
    cues = {f"seal-{case.world.seal.state}"}
    for how in ("view", "verify", "tug", "twist"):
        for event in decide(case, state, a.CheckSeal(how), 0.0):
            cues |= (
                {f"sign-{s}" for s in event.signs} if isinstance(event, e.SealChecked) else set()
            )
    cues |= {f"risk-{one}" for one in _indicators(case)}
    cues |= {f"odd-{one.code}" for one in case.key.oddities}
    cues |= {f"error-{one.rule}" for one in case.key.discrepancies}
    cues |= {f"gas-{gas.substance}" for gas in case.world.air}
    cues |= {f"dunnage-{one.kind}" for one in case.world.dunnage}
    cues |= {f"work-{one.part}-{one.kind}" for one in case.world.works}
    cues |= {f"slips-{one.kind}" for one in case.world.works if not one.magnetic}
    cues |= {f"trace-{one.kind}-{_on(one.place)}" for one in case.world.traces}
    cues |= {f"source-{one.nuclide}-{bool(one.handle)}" for one in case.world.sources}
    cues |= {f"{one.who}-{one.code}" for one in case.answers}
    for name, extract in case.registers.extracts.items():
        cues |= {f"{name}-{row.field}" for part in extract.sections for row in part.rows}
    return cues | {f"paper-{one.kind}" for one in case.documents}


def _on(place: str) -> str:
    return place if place in PARTS else "package"


@pytest.fixture(scope="module")
def cues(unproved):
    return {recipe: [_cues(case) for case in cases] for recipe, cases in unproved.items()}


def test_no_cue_shows_in_guilty_units_alone(cues):
    clean = set().union(*cues["clean"])
    for recipe in ("c01", "quantity"):
        shares = {
            cue: sum(cue in one for one in cues[recipe]) for cue in set().union(*cues[recipe])
        }
        # What shows in one unit of sixty may by chance show in no clean one.
        assert {cue for cue, n in shares.items() if n > 2} <= clean


def test_no_cue_shows_in_clean_units_alone(cues):
    guilty = set().union(*cues["c01"], *cues["quantity"])
    shares = {cue: sum(cue in one for one in cues["clean"]) for cue in set().union(*cues["clean"])}
    assert {cue for cue, n in shares.items() if n > 3} <= guilty


def test_nothing_is_told_oftener_by_the_guilty(cues):
    """Shares of works, traces and answers in clean and guilty units differ by chance alone."""
    for recipe in ("c01", "quantity"):
        for cue in set().union(*cues["clean"], *cues[recipe]):
            if cue.startswith(("work-", "slips-", "trace-", "driver-", "agent-")):
                clean = sum(cue in one for one in cues["clean"])
                guilty = sum(cue in one for one in cues[recipe])
                # Of sixty and sixty the difference of two equal shares stays within 4 sigma.
                assert abs(clean - guilty) <= 4 * (2 * 60 * 0.25) ** 0.5, cue


def test_as_many_indicators_are_written_for_the_clean_as_for_the_guilty(unproved):
    means = [np.mean([len(_indicators(case)) for case in unproved[recipe]]) for recipe in unproved]
    assert max(means) - min(means) < 0.75


def _over_kg(case: Case) -> float:
    plan = next(one for one in case.documents if one.kind == "packing-list").sections[-1]
    declared = sum(float(row[-1]) for row in plan.table)
    return gross_kg(case.world) - case.world.unit.tare_kg - declared


def test_the_weight_of_bags_is_within_the_honest_spread(unproved):
    clean = sorted(map(_over_kg, unproved["clean"]))
    bags = sorted(map(_over_kg, unproved["c01"]))
    assert bags[len(bags) // 2] < clean[-1]


def test_honest_units_differ_from_their_papers_both_ways(unproved):
    over = [_over_kg(case) for case in unproved["clean"]]
    assert min(over) < -20.0
    assert max(over) > 20.0


def test_the_air_is_as_bad_in_clean_units(unproved):
    limits = default_rules().limits
    for recipe, cases in unproved.items():
        if recipe == "people":
            continue  # their breath is in it
        bad = sum(bool(truly_over(after(case.world, (), 0.0), limits)) for case in cases)
        # About a quarter of sixty.
        assert 6 <= bad <= 26


def test_titles_and_briefings_tell_nothing(unproved):
    words = {"bag", "holdall", "narcotic", "surplus", "quantity", "clean", "c01", "hide"}
    for cases in unproved.values():
        for case in cases:
            for text in (case.public.title, case.public.briefing):
                assert set(text) == {"en", "az", "ru", "fr", "tr"}
                assert not words & set(" ".join(text.values()).lower().split())


def test_no_paper_names_what_is_hidden(unproved):
    for recipe in ("c01", "quantity"):
        for case in unproved[recipe][:20]:
            text = repr(case.documents) + repr(case.public)
            for one in case.world.hidden:
                assert one.handle not in text
            assert "holdall" not in text
            assert case.stream_key not in text
