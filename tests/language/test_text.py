"""Laws of the text form: `parse` and `format` are inverses; bad words are explained at once."""

from __future__ import annotations

from typing import Any, cast, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.language import text
from tidewaiter.language.actions import ACTIONS, Act, Action


def _field(act: type[Act], name: str) -> st.SearchStrategy[Any]:
    words = text.choices(act, name)
    hint: Any = get_type_hints(act)[name]
    if hint is bool:
        return st.booleans()
    if words:
        return st.sampled_from(words)
    bounds: dict[tuple[str, str], st.SearchStrategy[Any]] = {
        ("Ventilate", "minutes"): st.integers(5, 240),
        ("Unload", "depth_m"): st.floats(0.01, 14),
        ("WithdrawFinding", "finding"): st.integers(1, 10**6),
        ("Decide", "confidence"): st.integers(0, 100),
        ("Report", "weighed_kg"): st.none() | st.floats(0, 1e5),
        ("Report", "counted_packages"): st.none() | st.integers(0, 10**6),
        ("Report", "new_seal"): st.text(max_size=20),
        ("Report", "remarks"): st.text(max_size=512),
        ("Report", "feedback"): st.text(max_size=512),
        ("AuditTally", "item"): st.integers(0, 9999),
        ("Use", "setting"): st.text(max_size=32),
        ("Use", "target"): st.text(max_size=64),
    }
    if name == "patch":
        return st.just("") | st.from_regex(r"[1-9][0-9]?-[1-9][0-9]?", fullmatch=True)
    free = st.text(min_size=1, max_size=64)
    return bounds.get((act.__name__, name), free)


def _actions() -> st.SearchStrategy[Action]:
    drawn = [
        st.builds(act, **{name: _field(act, name) for name in act.__struct_fields__})
        for act in ACTIONS
    ]
    return cast("st.SearchStrategy[Action]", st.one_of(drawn))


@given(_actions())
def test_every_action_has_one_text_that_parses_back(action: Action) -> None:
    written = text.format(action)
    assert text.parse(written) == action
    assert text.format(text.parse(written)) == written


@given(_actions())
def test_the_wire_form_says_the_same(action: Action) -> None:
    assert msgspec.json.decode(msgspec.json.encode(action), type=Action) == action


def test_every_action_has_a_form_and_no_two_share_a_verb() -> None:
    assert {form.act for form in text.FORMS} == set(ACTIONS)
    assert len({form.verb for form in text.FORMS}) == len(text.FORMS)


@given(st.text(max_size=200))
def test_no_text_does_more_than_parse_or_explain(words: str) -> None:
    caught: tuple[Problem, ...] = ()
    action = None
    try:
        action = text.parse(words)
    except InputError as error:
        caught = error.problems
    assert (action is None) == bool(caught)
    assert all(problem.wrong for problem in caught)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("jump", "no action is called 'jump'"),
        ("go moon", "'moon' is not one of the words"),
        ("report conform=maybe seals_ok=perhaps", "neither yes nor no"),
        ("unload deep", "not a number"),
        ("unload 99", "at most 14"),
        ("unload nan", "more than 0"),
        ("weigh now", "has no place here"),
        ("decide release confidence=80", "ground is missing"),
        ('record other-contraband note="open', "cannot read"),
        ("", "no action is called"),
    ],
)
def test_what_is_wrong_is_said(words: str, named: str) -> None:
    with pytest.raises(InputError) as caught:
        text.parse(words)
    assert named in str(caught.value)


def test_all_problems_come_at_once() -> None:
    with pytest.raises(InputError) as caught:
        text.parse("report conform=maybe seals_ok=perhaps weighed_kg=heavy")
    assert len(caught.value.problems) == 3


@pytest.mark.parametrize(
    "words", ['record gas note="\udced"', r'record gas note="\ud800"', "go \ud800"]
)
def test_a_lone_surrogate_is_no_text(words: str) -> None:
    with pytest.raises(InputError, match="not valid Unicode"):
        text.parse(words)


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("ventilate 4", "minutes: cannot be that (a whole number of at least 5)"),
        ("ventilate 1.5", "minutes: cannot be that (a whole number)"),
        ("unload nan", "depth_m: cannot be that (a number of more than 0)"),
        ("unload 15", "depth_m: cannot be that (a number of at most 14)"),
        ("tap left-side patch=x", "patch: cannot be that (column and row, as in 2-1)"),
        ("mark " + "x" * 65, "target: cannot be that (a text of at most 64 characters)"),
        ('mark ""', "target: cannot be that (a text of at least 1 characters)"),
    ],
)
def test_what_a_value_cannot_be_is_said_plainly(line, plain):
    with pytest.raises(InputError) as no:
        text.parse(line)
    assert str(no.value) == plain
