"""Local rules: read with all problems at once, written and read back, never looser unsigned."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.exercise.playing import Play
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import InputError, Problem
from tidewaiter.exercise import chain, replay, step
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.local_rules import (
    LocalLimit,
    LocalPartner,
    LocalRules,
    LocalStep,
    apply,
    digest,
    is_signed,
    read,
    sign,
    write,
)
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score
from tidewaiter.instruments.gas_meter import sensors
from tidewaiter.language import events as e
from tidewaiter.language.rules import Rules

OURS = default_rules()
EXAMPLE = (Path(__file__).parents[2] / "examples/local-rules.toml").read_text(encoding="utf-8")
STEPS = [one.id for one in OURS.steps]
FINDINGS = [row.id for row in OURS.findings]
LEADS = sorted({lead for row in OURS.findings for lead in row.leads})
DECISIONS = sorted({one for row in OURS.findings for one in row.decisions})
SIGNED = {"who": "Invented Adviser", "role": "safety adviser", "date": "2026-11-20"}


def problems(text: str) -> dict[str, str]:
    with pytest.raises(InputError) as caught:
        read(text)
    return {problem.path: str(problem) for problem in caught.value.problems}


def refused(text: str) -> tuple[Problem, ...]:
    """Read a text; give the problems, none where it was read."""
    try:
        assert isinstance(read(text), LocalRules)
    except InputError as error:
        return error.problems or (Problem("", ""),)
    return ()


# ------------------------------------------------------------------------------------- strategies

LINES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=30)
SENTENCES = LINES.filter(str.strip)


def _some(words, least=0):
    return st.lists(st.sampled_from(words), unique=True, min_size=least).map(tuple)


def _bounds(substance: str) -> st.SearchStrategy[tuple[float | None, float | None]]:
    ours = next(limit for limit in OURS.limits if limit.substance == substance)
    high = st.floats(max(1500.0, ours.high or 0.0), 1e6) | st.just(ours.high)
    if ours.low is None:
        return high.map(lambda value: (None, value))
    lows, highs = st.floats(0.0, 20.5), st.floats(21.3, 1e6)
    return st.tuples(lows, st.none() | highs) | highs.map(lambda value: (None, value))


@st.composite
def local_rules(draw) -> LocalRules:
    """Any local rules that a centre could write."""
    limits = {}
    for limit in draw(st.lists(st.sampled_from(OURS.limits), unique_by=lambda one: one.substance)):
        low, high = draw(_bounds(limit.substance))
        limits[limit.substance] = LocalLimit(
            low, high, limit.unit, draw(SENTENCES), draw(st.dates()).isoformat(), draw(LINES)
        )
    steps = {}
    for name in draw(st.lists(st.sampled_from(STEPS), unique=True)):
        order = draw(st.sampled_from([None, (), ("H",), ("O",), ("H", "E"), ("H", "O", "E")]))
        earlier = [one for one in STEPS if one < name]
        after = draw(_some(earlier)) if earlier else ()
        steps[name] = LocalStep(order, after, draw(LINES))
    partners = draw(
        st.dictionaries(
            st.sampled_from(FINDINGS),
            st.builds(LocalPartner, _some(LEADS), SENTENCES, LINES),
        )
    )
    costs = st.sampled_from([cost.action for cost in OURS.costs])
    return LocalRules(
        centre=draw(LINES),
        steps=steps,
        limits=limits,
        powers=draw(st.dictionaries(st.sampled_from(FINDINGS), _some(DECISIONS, least=1))),
        partners=partners,
        dialogue=draw(st.dictionaries(st.sampled_from(["pressure", "inducement"]), st.booleans())),
        costs=draw(st.dictionaries(costs, st.floats(0, 1440))),
        signs_of_life=draw(st.none() | st.booleans()),
    )


# ----------------------------------------------------------------------------------- read and write


def test_the_example_is_read_and_says_something_of_every_kind():
    local = read(EXAMPLE)
    said = [getattr(local, name) for name in LocalRules.__struct_fields__ if name != "signature"]
    assert all(one not in ("", {}, None) for one in said)
    assert not is_signed(local)


def test_an_empty_text_changes_nothing():
    assert read("") == LocalRules()
    assert apply(OURS, read("# nothing\n")) == OURS


def test_a_name_that_is_nearly_known_is_told_with_what_may_be_meant():
    found = problems("[limits.oxigen]\nhigh = 23\n[steps.S04]\nnotes = 'x'\n")
    assert "perhaps oxygen" in found["limits.oxigen"]
    assert "perhaps note" in found["steps.S04.notes"]


@given(local_rules())
@settings(deadline=None)
def test_what_is_written_reads_back_equal(local):
    assert read(write(local)) == local
    signed = sign(local, **SIGNED)
    assert read(write(signed)) == signed
    assert is_signed(signed)


@given(st.text(max_size=300) | st.text("[]{}=\"'.,\n#aS01-", max_size=200))
@settings(deadline=None)
def test_any_text_is_read_or_refused_with_reasons(text):
    assert all(problem.wrong for problem in refused(text))


_ANY = st.recursive(
    st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates(),
    lambda below: st.lists(below, max_size=3),
    max_leaves=4,
)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(_toml(one) for one in value)}]"
    if isinstance(value, str):
        plain = "".join(c for c in value if c.isprintable() and c not in '\\"')
        return f'"{plain}"'
    return str(value)


@given(
    st.sampled_from(
        [
            "",
            "steps.S04",
            "limits.oxygen",
            "limits",
            "powers",
            "partners.gas",
            "dialogue",
            "costs",
            "signs-of-life",
            "signature",
            "nothing",
        ]
    ),
    st.dictionaries(
        st.sampled_from(
            [
                "gates",
                "after",
                "note",
                "low",
                "high",
                "unit",
                "source",
                "date",
                "narcotics",
                "leads",
                "name",
                "phone",
                "pressure",
                "scan",
                "cases",
                "who",
                "digest",
                "x",
            ]
        ),
        _ANY,
    ),
)
@settings(deadline=None)
def test_any_value_in_any_table_is_read_or_refused_with_its_path(table, values):
    text = (f"[{table}]\n" if table else "") + "".join(
        f"{key} = {_toml(value)}\n" for key, value in values.items()
    )
    for problem in refused(text):
        assert problem.path or "TOML" in problem.wrong
        assert problem.right


@pytest.mark.parametrize(
    "text",
    [
        "a = [",
        "x = " + "[" * 5000,
        "n = " + "9" * 5000,
        "[steps]\n[steps]",
        "x" * 60_000,
        "centre = '\ud800'",
    ],
)
def test_what_is_no_toml_is_refused(text):
    assert problems(text)


@pytest.mark.parametrize("value", ["[[]]", "[{}]", "[1]", "{}", '["H", ["O"]]'])
def test_a_list_of_what_are_no_words_is_a_problem_like_any_other(value):
    assert set(problems(f"[steps.S04]\ngates = {value}")) == {"steps.S04.gates"}


def test_all_problems_are_told_at_once_with_what_would_be_right():
    told = problems(
        """
        center = "a slip of the pen"
        [steps.S04]
        gates = ["X"]
        after = ["S09"]
        [steps.S99]
        [limits.oxygen]
        low = 30
        unit = "ppm"
        [limits.phosphine]
        high = nan
        date = "soon"
        [limits.radon]
        high = 1
        [powers]
        narcotics = ["release", "release"]
        gold = []
        [partners.gas]
        phone = "1"
        [dialogue]
        inducement = "yes"
        [costs]
        scan = -1
        [signs-of-life]
        cases = 1
        [signature]
        who = ""
        """
    )
    assert set(told) == {
        "center",
        "steps.S04.gates",
        "steps.S04.after",
        "steps.S99",
        "limits.oxygen.low",
        "limits.oxygen.unit",
        "limits.oxygen.source",
        "limits.oxygen.date",
        "limits.phosphine.high",
        "limits.phosphine.unit",
        "limits.phosphine.source",
        "limits.phosphine.date",
        "limits.radon",
        "powers.narcotics",
        "powers.gold",
        "partners.gas.name",
        "dialogue.inducement",
        "costs.scan",
        "signs-of-life.cases",
        "signature.who",
        "signature.role",
        "signature.date",
        "signature.digest",
    }
    assert "S00, S01, S02, S03" in told["steps.S04.after"]
    assert "at most 20.569" in told["limits.oxygen.low"]
    assert all("(" in line for line in told.values())


def test_no_limit_is_taken_that_clean_air_does_not_meet():
    for limit in OURS.limits:
        sensor = next(one for one in sensors() if one.substance == limit.substance)
        text = f"""
            [limits.{limit.substance}]
            high = {sensor.background}
            unit = "{limit.unit}"
            source = "invented"
            date = 2026-11-01
        """
        assert "clean air" in problems(text)[f"limits.{limit.substance}.high"]


# ------------------------------------------------------------------------------------- strictness


def stricter(one: Rules, than: Rules) -> bool:
    """Say whether nothing in these rules is looser than in those."""
    steps = all(
        set(new.gates) >= set(old.gates) and set(new.after) >= set(old.after)
        for new, old in zip(one.steps, than.steps, strict=True)
    )
    limits = all(
        (old.low is None or (new.low is not None and new.low >= old.low))
        and (old.high is None or (new.high is not None and new.high <= old.high))
        for new, old in zip(one.limits, than.limits, strict=True)
    )
    powers = all(
        set(new.decisions) - {"wait"} <= set(old.decisions) and new.leads == old.leads
        for new, old in zip(one.findings, than.findings, strict=True)
    )
    switches = set(one.dialogue) <= set(than.dialogue)
    life = than.signs_of_life or not one.signs_of_life
    return steps and limits and powers and switches and life


@given(local_rules())
@settings(deadline=None)
def test_unsigned_rules_never_loosen_a_default(local):
    rules = apply(OURS, local)
    assert stricter(rules, OURS)
    assert rules.signed_by == rules.signed_on == ""
    assert all(row.decisions and row.leads for row in rules.findings)


@given(local_rules(), local_rules())
@settings(deadline=None)
def test_a_signature_holds_for_what_was_signed_and_nothing_else(local, other):
    signed = sign(local, **SIGNED)
    assert apply(OURS, signed).signed_by == "Invented Adviser, safety adviser"
    assert apply(OURS, signed).signed_on == "2026-11-20"
    changed = replace(other, signature=signed.signature)
    assert is_signed(changed) == (digest(other) == digest(local))
    if not is_signed(changed):
        assert stricter(apply(OURS, changed), OURS)


LOOSE = """
[steps.S12]
gates = []
[limits.phosphine]
high = 0.3
unit = "ppm"
source = "invented law"
date = 2026-01-01
[powers]
narcotics = ["release"]
[partners.narcotics]
leads = ["police"]
[dialogue]
inducement = true
"""


def test_signed_rules_hold_as_they_stand():
    rules = apply(OURS, sign(read(LOOSE), **SIGNED))
    assert not stricter(rules, OURS)
    assert next(one for one in rules.steps if one.id == "S12").gates == ()
    phosphine = next(one for one in rules.limits if one.substance == "phosphine")
    assert (phosphine.high, phosphine.source) == (0.3, "invented law, 2026-01-01")
    narcotics = next(one for one in rules.findings if one.id == "narcotics")
    assert (narcotics.decisions, narcotics.leads) == (("release",), ("police",))
    assert rules.dialogue == ("pressure", "inducement")


def test_the_same_rules_unsigned_loosen_nothing_and_leave_nothing_to_decide():
    rules = apply(OURS, read(LOOSE))
    assert stricter(rules, OURS)
    assert rules.limits == OURS.limits
    narcotics = next(one for one in rules.findings if one.id == "narcotics")
    # Both must give a power; here no power is given by both.
    assert (narcotics.decisions, narcotics.leads) == (("wait",), ("drug-unit", "prosecutor"))


def test_stricter_rules_hold_at_once_and_say_where_they_come_from():
    rules = apply(OURS, read(EXAMPLE))
    phosphine = next(one for one in rules.limits if one.substance == "phosphine")
    assert phosphine.high == 0.05
    assert phosphine.source == "Invented instruction 12 of the safety adviser, 2026-11-02"
    oxygen = next(one for one in rules.limits if one.substance == "oxygen")
    assert (oxygen.low, oxygen.high) == (20.0, 23.5)
    assert "Invented" in oxygen.source
    assert "common entry limits" in oxygen.source
    assert [one.finding for one in rules.contacts] == ["narcotics", "gas"]


def test_an_averaging_time_is_not_loosened_unsigned():
    """Nobody stretches a limit over a longer time by tightening its figure."""
    text = EXAMPLE.replace('averaging = "8 h"', 'averaging = "a year"')
    for local, averaging in ((read(text), "8 h"), (sign(read(text), **SIGNED), "a year")):
        rules = apply(OURS, local)
        phosphine = next(one for one in rules.limits if one.substance == "phosphine")
        assert (phosphine.high, phosphine.averaging) == (0.05, averaging)


def test_what_is_right_keeps_within_the_powers_and_partners_of_the_centre():
    case = small_case("c01")
    for local, right, lead in (
        (LocalRules(), ("detain", "hand-over"), "drug-unit"),
        (sign(read('[powers]\nnarcotics = ["detain"]\n'), **SIGNED), ("detain",), "drug-unit"),
        (sign(read('[partners.narcotics]\nleads = ["police"]\n'), **SIGNED), None, "police"),
        (sign(read('[powers]\nnarcotics = ["wait"]\n'), **SIGNED), ("wait",), "drug-unit"),
    ):
        play = Play(case, Beginning(rules=apply(OURS, local)))
        told = score(case, play.records).outcome
        assert told.right == (right or ("detain", "hand-over"))
        assert told.lead == lead


@pytest.mark.parametrize("wrong", [{"who": " "}, {"role": ""}, {"date": "today"}, {"who": "a\nb"}])
def test_a_signature_says_who_in_what_office_and_when(wrong):
    with pytest.raises(InputError):
        sign(LocalRules(), **{**SIGNED, **wrong})


# ---------------------------------------------------------------------------- frozen in the record


def test_an_exercise_is_played_and_replayed_under_the_rules_of_its_centre():
    case = small_case()
    rules = apply(OURS, read(EXAMPLE))
    state, first = step.start(case, "officer", Beginning(rules=rules))
    assert state.rules == rules
    (began,) = first.events
    assert isinstance(began, e.Began)
    assert began.rules == rules
    chain.verify((first,))
    assert replay.replay(case, (first,)).state.rules == rules


def test_without_local_rules_ours_are_frozen():
    state, _ = step.start(small_case(), "officer")
    assert state.rules == OURS
    assert OURS.signed_by == ""
    assert OURS.dialogue == ("pressure",)
