"""Replay does every action anew: records sealed by a forger do not pass for an exercise."""

import time

import pytest
from msgspec.structs import replace

from tests.exercise.playing import CLOSING, OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import InputError
from tidewaiter.exercise import chain
from tidewaiter.exercise.replay import replay
from tidewaiter.language.events import Record, Spent

WALK = (
    "read tad",
    "go gate",
    "weigh",
    "go scanner",
    "scan",
    *OPENING,
    "unload 5.123",
    *CLOSING,
    "go desk",
    'decide release ground="all agree" confidence=80',
    "report conform=yes seals_ok=yes new_seal=OS000001",
    "sign",
)


@pytest.fixture(scope="module")
def play():
    played = Play(small_case())
    played.walk(*WALK)
    return played


def resealed(records):
    """Seal records anew, as somebody could who holds them."""
    sealed: list[Record] = []
    for n, record in enumerate(records):
        sealed.append(chain.seal(sealed[-1].hash if sealed else "", replace(record, n=n)))
    chain.verify(sealed)
    return sealed


def first_wrong(case, records):
    with pytest.raises(
        InputError, match="not the records of this case, or they were changed"
    ) as no:
        replay(case, records)
    return no.value.problems[0].path


def test_a_whole_walk_is_done_anew_in_less_than_a_second(play):
    began_s = time.monotonic()
    again = replay(play.case, play.records)
    assert time.monotonic() - began_s < 1.0
    assert again.state == play.state
    # An exercise that is not finished is replayed too.
    replay(play.case, play.records[:5])


def test_minutes_given_back_do_not_pass(play):
    forged = list(play.records)
    forged[3] = replace(forged[3], events=(*forged[3].events[:-1], Spent(minutes=-1000.0)))
    assert first_wrong(play.case, resealed(forged)) == "record 3"


def test_a_clock_that_was_turned_does_not_pass(play):
    forged = list(play.records)
    forged[4] = replace(forged[4], minute=0.0)
    assert first_wrong(play.case, resealed(forged)) == "record 4"


def test_a_second_beginning_does_not_pass(play):
    records = play.records
    twice = replace(records[0], elapsed_s=records[5].elapsed_s)
    assert first_wrong(play.case, resealed([*records[:6], twice, *records[6:]])) == "record 6"
    doubled = replace(records[0], events=records[0].events * 2)
    assert first_wrong(play.case, resealed([doubled, *records[1:]])) == "record 0"


def test_an_action_that_was_left_out_or_could_not_be_done_does_not_pass(play):
    cut = next(r.n for r in play.records if r.action == "cut seal")
    left_out = [*play.records[:cut], *play.records[cut + 1 :]]
    assert first_wrong(play.case, resealed(left_out)) == f"record {cut}"
    unknown = [replace(r, action="fly away") if r.n == 2 else r for r in play.records]
    assert first_wrong(play.case, resealed(unknown)) == "record 2"


def test_the_records_of_another_case_do_not_pass(play):
    # The first record that differs is named: the weight; the seal that is not in sight.
    for other, action in (
        (small_case("quantity"), "weigh"),
        (small_case(seal="missing"), "go gate"),
    ):
        n = next(record.n for record in play.records if record.action == action)
        assert first_wrong(other, play.records) == f"record {n}"
