"""Ability over REST: of one's own signed cases, the first time of each; nothing below twenty."""

import pytest

from tests.exercise.playing import Play
from tidewaiter.academy.ability import NEEDED
from tidewaiter.casework import casefile
from tidewaiter.exercise import step
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.service.store import accounts, cases, exercises

pytestmark = pytest.mark.anyio

WALK = (
    "read risk-note",
    'decide {} ground="what was read" confidence=70',
    "report conform=yes seals_ok=yes",
    "sign",
)


async def me(client):
    reply = await client.get("/api/me/ability")
    assert reply.status_code == 200, reply.text
    assert reply.headers["content-type"] == "application/json"
    return reply.json()


@pytest.fixture
def truth(made):
    return casefile.decode(made.file).case


async def signed(centre, truth, entry, decision="release", how=None, upto=None):
    """Have the officer play a case; gives nothing back, it stands in the store."""
    (officer, *_) = await accounts.all_users(centre.db)
    play = Play(truth)
    play.state, first = step.start(truth, officer.id, how)
    play.records = [first]
    for line in WALK[:upto]:
        play.walk(line.format(decision))
    begun = await exercises.begin(centre.db, entry, officer, [(first, None)], centre.now_s())
    for record in play.records[1:]:
        await exercises.append(centre.db, begun.id, record, None)


async def a_case(centre, made):
    return await cases.add_case(centre.db, made.file, made.public, "made", centre.now_s())


async def test_nobody_is_told_without_signing_in(guest):
    assert (await guest.get("/api/me/ability")).status_code == 401


async def test_who_has_signed_nothing_is_told_how_many_are_missing(officer):
    assert await me(officer) == {"cases": 0, "needed": NEEDED}


async def test_ability_comes_with_twenty_first_times(officer, instructor, centre, made, truth):
    for n in range(NEEDED - 1):
        entry = await a_case(centre, made)
        await signed(centre, truth, entry, "hold" if n % 4 == 0 else "release")
    # None of these is a first time that was signed and counts.
    await signed(centre, truth, entry)
    await signed(centre, truth, await a_case(centre, made), upto=3)
    again = await a_case(centre, made)
    await signed(centre, truth, again, how=Beginning(practice=True))
    await signed(centre, truth, again)
    assert await me(officer) == {"cases": NEEDED - 1, "needed": NEEDED}
    await signed(centre, truth, await a_case(centre, made))
    told = await me(officer)
    assert told["cases"] == NEEDED
    search, papers = told["skills"]
    counts = {name: search[name] for name in ("skill", "signals", "hits", "clean", "false_alarms")}
    # The case is a clean one: there is nothing to hit yet, so no d′ either.
    assert counts == {"skill": "search", "signals": 0, "hits": 0, "clean": 20, "false_alarms": 5}
    assert search["false_alarm_rate"]["value"] == 0.25
    assert "d_prime" not in search
    assert papers["skill"] == "papers"
    assert told["calibration"]["cases"] == NEEDED
    # It is the officer's own: whoever teaches sees their own alone.
    assert await me(instructor) == {"cases": 0, "needed": NEEDED}
