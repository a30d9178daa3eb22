"""Hints: who follows them keeps every gate, and gets to the end."""

from tests.exercise.playing import Play, of
from tests.exercise.small_case import small_case
from tidewaiter.exercise.score import score
from tidewaiter.language import events as e

#: What a hint leaves to the officer to say.
SAID = {
    "lead": "lead drug-unit",
    "decide": 'decide release ground="all was looked at, nothing found" confidence=80',
    "report": 'report conform=yes seals_ok=yes feedback="nothing found after a full control"',
}


def followed(play, said, *, then=()):
    """Follow hints to the signature; ``then``: acts of one's own, each before a step is due."""
    acts, own = [], dict(then)
    while not play.state.signed:
        hint = of(play.walk("hint"), e.Hinted)
        act = own.pop(hint.step, "") or said.get(hint.action, hint.action)
        assert len(acts) < 80, acts[-4:]
        play.walk(act)
        acts.append(act)
    return acts


def hard_fails(play):
    return [fail.code for axis in score(play.case, play.records).axes for fail in axis.hard_fails]


def axis(play, name):
    return next(one for one in score(play.case, play.records).axes if one.name == name)


def test_who_follows_the_hints_does_a_whole_control():
    play = Play(small_case())
    followed(play, SAID)
    assert score(play.case, play.records).outcome.kind == "right"
    assert axis(play, "method").gained == axis(play, "method").possible
    assert hard_fails(play) == []


def test_who_follows_the_hints_opens_safely_in_bad_air():
    play = Play(small_case(phosphine=0.5))
    new_seal = play.case.registers.official_seals[0]
    said = SAID | {"report": f"{SAID['report']} new_seal={new_seal}"}
    acts = followed(play, said, then={"S22": "record image-anomaly"})
    assert acts.index("cut seal") < acts.index("strap") < acts.index("open right-door")
    assert acts.count("ventilate 60") == acts.count("test air inside") - 1 > 0
    assert hard_fails(play) == []
    safety = axis(play, "safety")
    assert safety.gained == safety.possible


def test_a_find_is_frozen_and_handed_over_by_the_hints():
    play = Play(small_case("c01"))
    bag = play.case.world.hidden[0].handle
    play.walk("go bay", "yard safe", "seal verify", "test air", "cut seal", "strap")
    play.walk("open right-door", "hook right-door", "open left-door", "hook left-door")
    play.walk("test air inside", f"record narcotics target={bag}")
    acts = followed(play, SAID | {"decide": SAID["decide"].replace("release", "detain")})
    assert acts.index("freeze") < acts.index("lead drug-unit") < acts.index("hand over drug-unit")
