"""The chain breaks at whatever is changed, and says where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import InputError
from tidewaiter.exercise.chain import seal, verify
from tidewaiter.language.events import Spent


@pytest.fixture(scope="module")
def records():
    play = Play(small_case())
    play.walk("read tad", *OPENING)
    return tuple(play.records)


def test_a_chain_as_written_holds(records):
    verify(records)
    # A chain that ends earlier is one that is not finished yet.
    verify(records[:3])


FORGERIES = {
    "actor": "another",
    "action_id": "other",
    "action": "go gate",
    "elapsed_s": 999.0,
    "minute": 999.0,
    "events": (Spent(0.1),),
    "picture": "00",
    "hash": "0" * 64,
}


@pytest.mark.parametrize("name", FORGERIES)
@given(data=st.data())
def test_any_change_breaks_it_and_is_named(records, name, data):
    n = data.draw(st.integers(0, len(records) - 1))
    forged = list(records)
    forged[n] = replace(records[n], **{name: FORGERIES[name]})
    with pytest.raises(InputError, match=rf"record {n}\b"):
        verify(forged)


def test_leaving_out_or_swapping_breaks_it(records):
    for forged in (
        records[1:],
        records[:2] + records[3:],
        (*records[:2], records[3], records[2], *records[4:]),
        (*records, records[-1]),
    ):
        with pytest.raises(InputError):
            verify(forged)
    with pytest.raises(InputError):
        verify(())


def test_a_change_sealed_anew_breaks_the_next_link(records):
    forged = list(records)
    forged[2] = seal(records[1].hash, replace(records[2], minute=999.0))
    with pytest.raises(InputError, match=r"record 3\b"):
        verify(forged)


@pytest.mark.parametrize("turned", [-1.0, 0.5, float("inf"), float("nan")])
def test_a_clock_that_goes_backwards_is_named(records, turned):
    again, before = [], ""
    for record in records:
        late = turned if record.n == len(records) - 1 else record.elapsed_s
        again.append(seal(before, replace(record, elapsed_s=late)))
        before = again[-1].hash
    with pytest.raises(InputError, match=f"record {len(records) - 1}: its clock goes backwards"):
        verify(again)
