"""The rules of the centre: shown, changed, signed, and frozen into new exercises."""

import json
import urllib.error
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from tidewaiter.exercise import local_rules
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.events import Began
from tidewaiter.language.rules import Rules
from tidewaiter.service import ruling
from tidewaiter.service.store import exercises
from tidewaiter.service.store import local_rules as store

EXAMPLE = (Path(__file__).parents[2] / "examples/local-rules.toml").read_text(encoding="utf-8")
LOOSE = """
[limits.phosphine]
high = 0.3
unit = "ppm"
source = "invented law"
date = 2026-01-01
[dialogue]
inducement = true
"""
ADVISER = {"who": "Invented Adviser", "role": "safety adviser"}

pytestmark = pytest.mark.anyio


def rules_in(reply) -> Rules:
    assert reply.status_code in {200, 201}, reply.text
    return msgspec.convert(reply.json()["rules"], Rules)


def high(rules: Rules, substance: str = "phosphine"):
    return next(one.high for one in rules.limits if one.substance == substance)


async def frozen(officer, case, centre) -> Rules:
    begun = await officer.post("/api/exercises", json={"case_id": case.id})
    (first,) = await exercises.records_of(centre.db, begun.json()["exercise"]["id"])
    (began,) = first.events
    assert isinstance(began, Began)
    return began.rules


async def test_everybody_sees_the_strictest_rules_until_somebody_signs(officer):
    told = (await officer.get("/api/rules")).json()
    assert msgspec.convert(told["rules"], Rules) == default_rules()
    assert (told["text"], told["kept_by"], told["kept"], told["signature"]) == (
        "",
        None,
        None,
        None,
    )
    assert told["problems"] == []
    assert told["once_signed"] is None


async def test_only_an_instructor_changes_and_signs(officer, instructor):
    digest = (await officer.get("/api/rules")).json()["digest"]
    for reply in (
        await officer.put("/api/rules", json={"text": EXAMPLE}),
        await officer.post("/api/rules/signature", json={**ADVISER, "digest": digest}),
    ):
        assert reply.status_code == 403
        assert reply.json()["error"]["code"] == "instructors-only"
    assert (await instructor.get("/api/rules")).json()["signature"] is None


async def test_rules_are_changed_then_signed_then_changed_again(instructor, officer, case, centre):
    told = await instructor.put("/api/rules", json={"text": LOOSE})
    assert high(rules_in(told)) == 0.1  # unsigned: the stricter holds
    assert told.json()["text"] == LOOSE
    assert told.json()["kept_by"] == "Instructor"
    would = msgspec.convert(told.json()["once_signed"], Rules)
    assert (high(would), would.signed_by) == (0.3, "")
    assert high(await frozen(officer, case, centre)) == 0.1

    digest = told.json()["digest"]
    signed = await instructor.post("/api/rules/signature", json={**ADVISER, "digest": digest})
    assert signed.status_code == 201, signed.text
    today = datetime.fromtimestamp(centre.now_s(), UTC).date().isoformat()
    assert signed.json()["signature"] == {**ADVISER, "date": today}
    rules = rules_in(signed)
    assert signed.json()["once_signed"] is None
    assert high(rules) == 0.3
    assert "inducement" in rules.dialogue
    assert (rules.signed_by, rules.signed_on) == ("Invented Adviser, safety adviser", today)
    assert await frozen(officer, case, centre) == rules

    # The text to take along bears the signature, and holds wherever it is read.
    taken = local_rules.read(signed.json()["text"])
    assert local_rules.is_signed(taken)
    assert local_rules.apply(default_rules(), taken) == rules

    # A comment more says nothing else; a figure does.
    same = await instructor.put("/api/rules", json={"text": "# a comment\n" + LOOSE})
    assert same.json()["signature"] is not None
    other = await instructor.put("/api/rules", json={"text": LOOSE.replace("0.3", "0.2")})
    assert other.json()["signature"] is None
    assert high(rules_in(other)) == 0.1
    # What was signed once is not signed again by coming back.
    back = await instructor.put("/api/rules", json={"text": LOOSE})
    assert back.json()["signature"] is None


async def test_a_text_cannot_bring_its_own_signature(instructor):
    forged = local_rules.write(
        local_rules.sign(local_rules.read(LOOSE), date="2026-01-01", **ADVISER)
    )
    assert local_rules.is_signed(local_rules.read(forged))
    told = await instructor.put("/api/rules", json={"text": forged})
    assert told.json()["signature"] is None
    assert high(rules_in(told)) == 0.1


async def test_what_was_taken_along_signed_comes_back_signed(instructor):
    told = await instructor.put("/api/rules", json={"text": EXAMPLE})
    digest = told.json()["digest"]
    signed = await instructor.post("/api/rules/signature", json={**ADVISER, "digest": digest})
    again = await instructor.put("/api/rules", json={"text": signed.json()["text"]})
    assert again.json()["signature"] == signed.json()["signature"]
    assert local_rules.is_signed(local_rules.read(again.json()["text"]))


async def test_all_problems_at_once_and_the_old_rules_stay(instructor):
    before = (await instructor.put("/api/rules", json={"text": EXAMPLE})).json()
    wrong = "[limits.radon]\nhigh = 1\n[powers]\nnarcotics = ['free']\n[x]\n"
    reply = await instructor.put("/api/rules", json={"text": wrong})
    assert reply.status_code == 422
    told = reply.json()["error"]
    assert told["code"] == "input-refused"
    assert [one["path"] for one in told["problems"]] == ["limits.radon", "powers.narcotics", "x"]
    assert all(one["right"] for one in told["problems"])
    assert (await instructor.get("/api/rules")).json() == before


async def test_what_is_signed_is_what_was_read(instructor):
    read = (await instructor.put("/api/rules", json={"text": EXAMPLE})).json()
    await instructor.put("/api/rules", json={"text": LOOSE})
    wish = {**ADVISER, "digest": read["digest"]}
    reply = await instructor.post("/api/rules/signature", json=wish)
    assert (reply.status_code, reply.json()["error"]["code"]) == (409, "rules-changed")
    assert (await instructor.get("/api/rules")).json()["signature"] is None


@pytest.mark.parametrize("wish", [{"who": " "}, {"role": "a\nb"}, {"who": ""}, {"digest": "x"}])
async def test_a_signature_says_who_and_in_what_office(instructor, wish):
    digest = (await instructor.get("/api/rules")).json()["digest"]
    reply = await instructor.post(
        "/api/rules/signature", json={**ADVISER, "digest": digest, **wish}
    )
    assert reply.status_code == 422
    assert (await instructor.get("/api/rules")).json()["signature"] is None


async def test_the_rules_that_ship_can_be_signed_as_they_are(instructor):
    digest = (await instructor.get("/api/rules")).json()["digest"]
    signed = await instructor.post("/api/rules/signature", json={**ADVISER, "digest": digest})
    assert rules_in(signed).limits == default_rules().limits
    assert rules_in(signed).signed_by


async def test_a_text_of_another_edition_leaves_ours_in_force(instructor, centre):
    from tidewaiter.service.store import accounts

    user = (await accounts.all_users(centre.db))[1]
    await store.keep(centre.db, "[limits.neon]\nhigh = 1\n", "0" * 64, user, centre.now_s())
    told = (await instructor.get("/api/rules")).json()
    assert msgspec.convert(told["rules"], Rules) == default_rules()
    assert [one["path"] for one in told["problems"]] == ["limits.neon"]
    reply = await instructor.post(
        "/api/rules/signature", json={**ADVISER, "digest": told["digest"]}
    )
    assert reply.status_code == 409
    assert (await ruling.in_force(centre.db)).rules == default_rules()


def test_over_a_real_line_new_exercises_tell_whose_limits_hold(served):
    """An officer's client is told the rules of the centre when the exercise begins."""

    def limit(exercise_id):
        with served.line(exercise_id) as line:
            (began,) = line.hear()["observation"]["events"]
        rules = began["rules"]
        (phosphine,) = [one for one in rules["limits"] if one["substance"] == "phosphine"]
        return phosphine["high"], rules.get("signed_by", "")

    old = served.begin()
    assert limit(old) == (0.1, "")
    told = served.call("PUT", "/api/rules", {"text": LOOSE}, "instructor")
    served.call("POST", "/api/rules/signature", {**ADVISER, "digest": told["digest"]}, "instructor")
    assert limit(served.begin()) == (0.3, "Invented Adviser, safety adviser")
    assert limit(old) == (0.1, "")  # frozen in its first record
    with pytest.raises(urllib.error.HTTPError) as refused:
        served.call("PUT", "/api/rules", {"text": "x = 1"}, "instructor")
    problems = json.loads(refused.value.read())["error"]["problems"]
    assert problems[0]["path"] == "x"
    served.call("PUT", "/api/rules", {"text": ""}, "instructor")
