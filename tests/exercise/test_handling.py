"""People answer as the case has it, as far as the rules in force switch it on."""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import Play, of
from tests.exercise.small_case import small_case
from tidewaiter.exercise import handling
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Answer
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language import events as e
from tidewaiter.language.deeds import LoadWasTakenOut

ANSWERS = (
    Answer("driver", "state-power", "answer-power-hurry", {"minutes": "60"}),
    Answer("driver", "decline-haste", "answer-haste-accepted"),
    Answer("driver", "decline-gift", "answer-gift-withdrawn"),
)


def said(dialogue, *lines):
    """Give the codes that come of these lines, under rules with these switches."""
    rules = replace(default_rules(), dialogue=dialogue)
    play = Play(replace(small_case(), answers=ANSWERS), Beginning(rules=rules))
    return [of(play.walk(line), e.Said).code for line in lines]


HASTE = ("talk driver state-power", "talk driver decline-haste", "talk driver decline-gift")


@pytest.mark.parametrize(
    ("dialogue", "codes"),
    [
        ((), ("power-understood", "haste-accepted", "decline-gift")),
        (("pressure",), ("power-hurry", "haste-accepted", "decline-gift")),
        (("pressure", "inducement"), ("power-hurry", "haste-offers", "gift-withdrawn")),
    ],
)
def test_pressure_and_gifts_come_only_where_the_rules_switch_them_on(dialogue, codes):
    assert said(dialogue, *HASTE) == [f"answer-{code}" for code in codes]


def test_what_was_not_offered_cannot_be_declined():
    assert said(("inducement",), HASTE[2]) == ["answer-decline-gift"]


def test_a_supervisor_asks_for_a_ground_first():
    play = Play(small_case())
    assert of(play.walk("talk supervisor ask-authority"), e.Said).code == "answer-ground-first"
    play.walk("record image-anomaly note=dark")
    assert of(play.walk("talk supervisor ask-authority"), e.Said).code == "answer-authority-given"


def test_an_audit_counts_what_stands_there_whatever_the_tally_says(monkeypatch):
    """A team that always slips is off by one in each long line; who counts again is not."""
    monkeypatch.setattr(handling, "SLIP_CHANCE", 1.0)
    monkeypatch.setattr(handling, "SLIP_FROM", 5)
    play = Play(small_case())
    play.walk("go bay", "yard safe", "test air gasket", "cut seal", "open right-door")
    play.walk("hook right-door", "open left-door", "hook left-door", "test air inside")
    tally = {line.item: line.counted for line in of(play.walk("unload 5.5"), e.Unloaded).tally}
    assert isinstance(play.state.deeds[-1], LoadWasTakenOut)
    for item, slipped in tally.items():
        counted = of(play.walk(f"audit {item}"), e.TallyAudited).counted
        assert abs(counted - slipped) == bool(item)
