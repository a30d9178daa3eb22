"""Every code that the engine can emit has its sentence, and every sentence its values."""

import re
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast

from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise import debrief
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.rules import default_rules
from tidewaiter.instruments.gas_meter import sensors
from tidewaiter.language import actions, values
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import AXES
from tidewaiter.language.events import Refusal
from tidewaiter.language.observations import FromServer
from tidewaiter.language.sentences import maybe, say, word
from tidewaiter.language.tell import tell

SOURCE = Path(str(files("tidewaiter")))
PARSED = FluentParser().parse((SOURCE / "language/texts/en.ftl").read_text("utf-8"))
KEYS = {entry.id.name for entry in PARSED.body if isinstance(entry, ast.Message)}


def emitted():
    """Codes as they stand in the engine's source, and every word of every literal."""
    source = {
        name: (SOURCE / f"exercise/{name}.py").read_text("utf-8")
        for name in ("refuse", "conduct", "search", "score", "debrief")
    }
    codes = {f"refusal-{c}" for c in re.findall(r'_no\(\s*"([a-z-]+)"', source["refuse"])}
    for name in ("conduct", "search"):
        found = re.findall(r'(?:point|_gate|share)\(\s*"([a-z-]+)"', source[name])
        codes |= {f"point-{code}" for code in found}
        codes |= set(re.findall(r'"(point-[a-z-]+)"', source[name]))
    codes |= {f"outcome-{code}" for code in re.findall(r'"([a-z-]+)"\n', source["score"]) if code}
    codes |= {
        f"unseen-{code}" for code in re.findall(r'told\.append\("([a-z-]+)"', source["debrief"])
    }
    for family, literal in (
        ("category", actions.Category),
        ("lead", actions.Lead),
        ("decision", actions.Decision),
        ("station", values.Station),
        ("mishap", e.MishapKind),
        ("point-mishap", e.MishapKind),
        ("axis", AXES),
    ):
        codes |= {f"{family}-{name}" for name in get_args(literal) or literal}
    codes |= {f"event-{event.__struct_config__.tag}" for event in get_args(e.Event)}
    codes |= {f"step-{step.id}" for step in default_rules().steps}
    codes |= {f"quantity-{sensor.substance}" for sensor in sensors()}
    return codes


def test_the_search_for_codes_finds_them():
    codes = emitted()
    assert {"refusal-unknown-handle", "point-order", "unseen-tally", "event-spent"} <= codes
    assert len(codes) > 150


@pytest.mark.parametrize("code", sorted(emitted()))
def test_every_code_has_its_sentence(code):
    assert code in KEYS


def test_no_sentence_stands_twice():
    names = [entry.id.name for entry in PARSED.body if isinstance(entry, ast.Message)]
    assert len(names) == len(KEYS)
    assert not [entry for entry in PARSED.body if isinstance(entry, ast.Junk)]


def test_a_language_that_lacks_a_sentence_says_it_in_english():
    assert say("decision-hold", language="xx") == "hold"
    assert say("decision-hold", language="../en") == "hold"


def test_an_unknown_code_is_said_as_words():
    assert maybe("no-such-code") is None
    assert say("no-such-code") == "no such code"
    assert word("kind", "odd-thing") == "odd thing"


def said(play, outcome):
    message = (
        FromServer(1, refusal=outcome)
        if isinstance(outcome, Refusal)
        else FromServer(1, observation=observe(play.state, outcome, "officer"))
    )
    return tell(message)


@pytest.mark.parametrize("name", ["clean", "c01", "quantity"])
def test_whatever_happens_is_told_with_all_its_values(name):
    play = Play(small_case(name, seal="glued", phosphine=0.5))
    lines = said(play, play.records[0].events)
    actions_ = random_actions(play, 7)
    for _ in range(150):
        lines += "\n" + said(play, play.act(next(actions_)))
    assert "{" not in lines
    assert "$" not in lines
    assert "\u2068" not in lines
    for wrong in ("refusal ", "event ", "None"):
        assert wrong not in lines


def test_a_score_is_told_with_all_its_values():
    play = Play(small_case("c01", phosphine=0.5, with_paper_error=True))
    play.walk(
        *OPENING, "enter", "leave", "unload 5", "go desk", "decide hold ground=x confidence=1"
    )
    told = debrief.debrief(play.case, play.records)
    codes = [(p.code, p.args) for axis in told.score.axes for p in axis.points]
    codes += [(one.code, one.args) for one in (*told.truth, *told.unseen)]
    codes += [(told.score.outcome.code, {})]
    codes += [(code, {}) for axis in told.score.axes for code in axis.hard_fails]
    for code, args in codes:
        sentence = maybe(code, args)
        assert sentence, code
        assert "{" not in sentence


def test_a_telling_gives_the_handles_to_act_by():
    play = Play(small_case("c01"))
    play.walk(*OPENING[:6])
    told = said(play, play.walk("open right-door"))
    assert play.case.world.hidden[0].handle in told
    carton = next(h for h in play.state.sighted if h in {p.handle for p in play.case.world.load})
    assert carton in told
