"""Telling: whatever happens in an exercise is said whole, with the handles to act by."""

import pytest

from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.observe import observe
from tidewaiter.language.events import Refusal
from tidewaiter.language.observations import FromServer
from tidewaiter.language.sentences import maybe
from tidewaiter.language.tell import tell, tell_event, tell_refusal


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
    actions = random_actions(play, 7)
    for _ in range(150):
        lines += "\n" + said(play, play.act(next(actions)))
    # What stands in braces or names a code was not said; isolating marks are for pages.
    for wrong in ("{", "$", "\u2068", "refusal ", "event ", "None"):
        assert wrong not in lines


def test_a_score_is_told_with_all_its_values():
    play = Play(small_case("c01", phosphine=0.3, with_paper_error=True))
    play.walk(
        *OPENING, "enter", "leave", "unload 5", "go desk", "decide hold ground=x confidence=1"
    )
    told = debrief(play.case, play.records)
    codes = [(p.code, p.args) for axis in told.score.axes for p in axis.points]
    codes += [(one.code, one.args) for one in (*told.truth, *told.unused)]
    codes += [(told.score.outcome.code, {})]
    fails = [fail for axis in told.score.axes for fail in axis.hard_fails]
    codes += [(code, {}) for fail in fails for code in (fail.code, fail.why)]
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


def test_what_is_told_is_whole_in_itself():
    """An interim seal is called one, a hint names its step, and nothing ends in a blank."""
    play = Play(small_case())
    assert said(play, play.walk("hint")).startswith("What is due is step S00, Power and notice.")
    told = said(play, play.walk("go gate", "use axle-scale"))
    assert told.startswith("Used: axle scale, the unit.\n")
    play.walk(*OPENING, "close left-door", "close right-door")
    for language, words in (("en", "Interim seal"), ("ru", "временная"), ("az", "müvəqqəti")):
        again = Play(small_case())
        again.walk(*OPENING, "close left-door", "close right-door")
        (event, *_) = again.walk("reseal kind=interim")
        assert words in "".join(tell_event(event, language))
    assert "Official seal" in said(play, play.walk("reseal"))


def test_places_are_said_in_the_language():
    play = Play(small_case())
    play.walk("unpack tape", "pack pager", "go gate", "switch on pager")
    (event, *_) = play.walk("use pager vehicle")
    told = "".join(tell_event(event, "ru"))
    assert "vehicle" not in told
    refusal = play.refused("use under-vehicle-camera")
    assert "unit" not in next(tell_refusal(refusal, "ru"))
    assert "the unit" in next(tell_refusal(refusal, "en"))
