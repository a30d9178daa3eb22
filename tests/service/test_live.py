"""An exercise in memory: nothing is drawn unasked, and who lags or fails disturbs nobody."""

import asyncio
import json
import time

import pytest

from tidewaiter.exercise import step
from tidewaiter.language import text
from tidewaiter.language.poses import Pose
from tidewaiter.service import company, drawing
from tidewaiter.service.company import Listener
from tidewaiter.service.store import cases, exercises
from tidewaiter.service.store.accounts import all_users

pytestmark = pytest.mark.anyio

POSES = (Pose(1.0, (0.0, 1.6, 3.0), (0.0, 0.0, 0.0, 1.0)),)


@pytest.fixture
async def begun(centre, case):
    (user, _) = await all_users(centre.db)
    entry = await cases.one_case(centre.db, case.id)
    assert entry
    first = step.start(await centre.hub.case(case.id), user.id)[1]
    return await exercises.begin(centre.db, entry, user, [(first, None)], time.time())


def heard(listener):
    """All that lies in a box, and whether it ends there."""
    messages = []
    while not listener.box.empty():
        message = listener.box.get_nowait()
        if message is None:
            return messages, True
        messages.append(json.loads(message))
    return messages, False


async def test_nothing_is_drawn_while_nobody_asks(centre, begun):
    async with centre.hub.join(begun, Listener("officer"), 0) as desk:
        await desk.act("a1", text.parse("go bay"))
        live = desk._live
        assert live.drawing._patches == []
        async with centre.hub.join(begun, Listener("officer", "bay", scene=True), 1) as bay:
            (came, _), _ = heard(bay.listener)
            assert came["seq"] == 2
            assert came["patch"]["station"] == "bay"
            await desk.act("a2", text.parse("seal view"))
            assert len(live.drawing._patches) == 3
        await desk.act("a3", text.parse("seal tug"))
        assert len(live.drawing._patches) == 3


async def test_audiences_that_are_told_the_same_share_one_copy(centre, begun):
    async with centre.hub.join(begun, Listener("officer"), 0) as seat:
        await seat.act("a1", text.parse("go bay"))
        officer, instructor = seat._live._said.values()
        assert all(a is b for a, b in zip(officer, instructor, strict=True))


async def test_who_has_much_to_hear_goes_without_poses_and_who_lags_is_sent_away(
    centre, begun, monkeypatch
):
    monkeypatch.setattr(company, "BEHIND", 12)
    quick, slow = Listener("officer"), Listener("instructor")
    async with centre.hub.join(begun, quick, 0) as seat, centre.hub.join(begun, slow, 0):
        heard(quick)
        posing = Listener("officer", "headset")
        gathering = seat._live.company
        for _ in range(20):
            gathering.watch(posing, POSES, seat.seq)
            assert [set(one) for one in heard(quick)[0]] == [{"seq", "watched"}]
        assert slow.box.qsize() == company.BUSY
        for n in range(12):
            await seat.act(f"a{n}", text.parse('record risk-indicator note="x"'))
        messages, ended = heard(slow)
        assert ended
        # All came in order until then, so that it can resume from the last.
        told = [one["seq"] for one in messages if "observation" in one]
        assert told == list(range(1, len(told) + 1))
        assert len(list(gathering)) == 1
        assert [len(one["company"]["here"]) for one in heard(quick)[0] if "company" in one] == [1]


async def test_a_picture_that_cannot_be_drawn_stops_no_act(centre, begun, monkeypatch, caplog):
    honest = drawing.stage.patch

    def failing(before, after):
        if after.station == "gate":
            raise ValueError(after.station)
        return honest(before, after)

    monkeypatch.setattr(drawing.stage, "patch", failing)
    async with centre.hub.join(begun, Listener("officer", "bay", scene=True), 0) as seat:
        await seat.act("a1", text.parse("go gate"))
        await seat.act("a2", text.parse("go bay"))
        messages, _ = heard(seat.listener)
        told = [one for one in messages if "observation" in one]
        assert ["patch" in one for one in told] == [True, False, True]
    assert len(await exercises.records_of(centre.db, begun.id)) == 3
    assert "cannot be drawn" in caplog.text


async def test_who_goes_while_all_is_drawn_leaves_the_picture_whole(centre, begun, monkeypatch):
    """Drawing goes on in its thread; what it gives is taken over once or not at all."""
    honest = drawing.stage.patch

    def slowly(before, after):
        time.sleep(0.05)
        return honest(before, after)

    monkeypatch.setattr(drawing.stage, "patch", slowly)
    async with centre.hub.join(begun, Listener("officer"), 0) as desk:
        for n in range(4):
            await desk.act(f"a{n}", text.parse('record risk-indicator note="x"'))
        drawing_ = desk._live.drawing
        gone = asyncio.create_task(drawing_.reach(5))
        await asyncio.sleep(0.1)
        gone.cancel()
        drawn = await drawing_.reach(5)
        assert drawn.seq == len(drawing_._patches) == 5
