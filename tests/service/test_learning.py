"""What signed exercises bring to the next: less help, proven routines; and slices as asked for."""

import pytest

from tidewaiter.casework import casefile
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.slices import EXPERT
from tidewaiter.language import text
from tidewaiter.language.events import Began, Scanned
from tidewaiter.service.acting import By, Done, act, begin
from tidewaiter.service.learning import help_after, learned, walked_round
from tidewaiter.service.store import accounts, exercises

pytestmark = pytest.mark.anyio


def played(made, leave_out=(), how=None):
    """Play the proof of the case to its end, but for some lines."""
    file = casefile.decode(made.file)
    how = how or Beginning()
    done = list(begin(file.case, "officer", how, file.proof.walk))
    for n, line in enumerate(file.proof.walk[len(done) - 1 :]):
        if line not in leave_out:
            outcome = act(
                file.case,
                done[-1].state,
                done[-1].record,
                text.parse(line),
                By("officer", f"o{n}", 0.0),
            )
            assert isinstance(outcome, Done), line
            done.append(outcome)
    return [one.record for one in done]


async def kept(centre, case, user, records):
    begun = await exercises.begin(
        centre.db, case, user, [(one, None) for one in records[:-1]], centre.now_s()
    )
    await exercises.append(centre.db, begun.id, records[-1], None)


async def test_help_fades_and_a_walk_round_is_proven_by_three(centre, case, made):
    (user, _) = await accounts.all_users(centre.db)
    whole, hasty = played(made), played(made, leave_out=("look at underside",))
    case_file = casefile.decode(made.file)
    assert walked_round(case_file.case, whole)
    assert not walked_round(case_file.case, hasty)
    assert await learned(centre, user) == await learned(centre, user)
    assert (await learned(centre, user)).help == 2
    for records in (whole, hasty, whole):
        await kept(centre, case, user, records)
    brought = await learned(centre, user)
    assert (brought.help, brought.routines) == (1, ())
    await kept(centre, case, user, whole)
    assert (await learned(centre, user)).routines == ("walk-round",)


async def test_slices_count_for_nothing(centre, case, made):
    (user, _) = await accounts.all_users(centre.db)
    for _ in range(4):
        await kept(centre, case, user, played(made, how=Beginning(slice="S10")))
    brought = await learned(centre, user)
    assert (brought.help, brought.routines) == (2, ())


def test_help_never_grows_with_experience():
    given = [help_after(signed) for signed in range(30)]
    assert given == sorted(given, reverse=True)
    assert set(given) == {0, 1, 2}


async def test_an_exercise_begins_at_a_step(officer, centre, case):
    asked = {"case_id": case.id, "slice": "S10", "mode": "shift"}
    reply = await officer.post("/api/exercises", json=asked)
    assert reply.status_code == 201, reply.text
    exercise = reply.json()["exercise"]
    records = await exercises.records_of(centre.db, exercise["id"])
    (began,) = records[0].events
    assert isinstance(began, Began)
    assert (began.slice, began.mode) == ("S10", "shift")
    assert {one.actor for one in records[1:]} == {EXPERT}
    assert exercise["minute"] == records[-1].minute > 0
    # The pictures that the expert took are there to be looked at.
    scans = [e.n for one in records for e in one.events if isinstance(e, Scanned)]
    assert scans
    picture = await officer.get(f"/api/exercises/{exercise['id']}/pictures/{scans[0]}.png")
    assert picture.headers["content-type"] == "image/png"


@pytest.mark.parametrize(
    "wrong",
    [{"slice": "S1"}, {"slice": "here"}, {"mode": "race"}, {"mode": "exam", "slice": "S10"}],
)
async def test_what_is_no_beginning_is_refused(officer, case, wrong):
    reply = await officer.post("/api/exercises", json={"case_id": case.id, **wrong})
    assert reply.status_code == 422


async def test_a_step_that_the_rules_do_not_have_is_refused_in_plain_words(officer, case):
    reply = await officer.post("/api/exercises", json={"case_id": case.id, "slice": "S77"})
    assert 400 <= reply.status_code < 500
    assert "S77" in reply.text
