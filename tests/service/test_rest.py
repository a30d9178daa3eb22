"""The REST interface: signing in, cases, exercises."""

import json
from datetime import datetime

import pytest

from tidewaiter import __version__
from tidewaiter.service.store import accounts, exercises

pytestmark = pytest.mark.anyio


def error(reply, status, code):
    """Check the one shape of errors and give its problems."""
    assert reply.status_code == status, reply.text
    assert reply.headers["content-type"] == "application/json"
    body = reply.json()
    assert set(body) == {"error"}
    assert set(body["error"]) == {"code", "message", "problems"}
    assert body["error"]["code"] == code
    assert len(body["error"]["message"]) > 10
    for problem in body["error"]["problems"]:
        assert set(problem) == {"path", "wrong", "right"}
    return body["error"]["problems"]


async def test_health(guest):
    reply = await guest.get("/api/health")
    assert reply.json() == {"status": "ok", "version": __version__}


async def test_signing_in_and_out(guest, centre):
    error(await guest.get("/api/session"), 401, "not-signed-in")
    (user, _) = await accounts.all_users(centre.db)
    token = await accounts.new_link(centre.db, user, centre.now_s())
    reply = await guest.post("/api/session", json={"token": token})
    told = {"user": {"id": user.id, "name": "Officer", "role": "officer"}}
    assert reply.json() == told
    cookie = reply.headers["set-cookie"]
    assert cookie.startswith("tw_session=")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert f"Max-Age={30 * 24 * 3600}" in cookie
    assert (await guest.get("/api/session")).json() == told
    error(await guest.post("/api/session", json={"token": token}), 401, "link-not-valid")
    assert (await guest.delete("/api/session")).status_code == 204
    error(await guest.get("/api/session"), 401, "not-signed-in")
    assert (await guest.delete("/api/session")).status_code == 204


NEEDS_SESSION = [
    ("GET", "/api/session"),
    ("POST", "/api/session/code"),
    ("GET", "/api/cases"),
    ("POST", "/api/cases"),
    ("POST", "/api/cases/declaration"),
    ("GET", "/api/exercises"),
    ("POST", "/api/exercises"),
    ("GET", "/api/exercises/x"),
    ("PUT", "/api/exercises/x/draft"),
    ("GET", "/api/exercises/x/pictures/1.png"),
    ("GET", "/api/exercises/x/debrief"),
    ("GET", "/api/exercises/x/debrief/replay"),
    ("GET", "/api/exercises/x/account"),
    ("PUT", "/api/exercises/x/account"),
    ("POST", "/api/exercises/x/branch"),
    ("GET", "/api/exercises/x/debrief.pdf"),
    ("GET", "/api/exercises/x/report.pdf"),
    ("GET", "/api/cards.pdf"),
    ("GET", "/api/exercises/x/debrief/replay"),
    ("GET", "/api/exercises/x/account"),
    ("PUT", "/api/exercises/x/account"),
    ("POST", "/api/exercises/x/branch"),
]


@pytest.mark.parametrize(("method", "path"), NEEDS_SESSION)
async def test_nobody_sees_anything_without_signing_in(guest, method, path):
    error(await guest.request(method, path, json={}), 401, "not-signed-in")
    forged = {"cookie": "tw_session=" + "A" * 43}
    error(await guest.request(method, path, json={}, headers=forged), 401, "not-signed-in")


CASE_FIELDS = {
    "id",
    "number",
    "title",
    "briefing",
    "size_type",
    "budget_minutes",
    "documents",
    "source",
}


async def test_a_case_is_listed_without_anything_that_tells(officer, case):
    (listed,) = (await officer.get("/api/cases")).json()["cases"]
    assert set(listed) == CASE_FIELDS
    assert listed["id"] == case.id
    assert listed["number"] == 1
    assert listed["source"] == "sample"


async def test_recipes_are_told_to_instructors_alone(officer, instructor, guest):
    error(await officer.get("/api/recipes"), 403, "instructors-only")
    assert (await guest.get("/api/recipes")).status_code == 401
    told = (await instructor.get("/api/recipes")).json()["recipes"]
    assert len(told) >= 40
    assert {one["family"] for one in told} == {"clean", "papers", "contraband", "safety"}
    assert all(set(one["title"]) == {"en", "az", "ru", "fr", "tr"} for one in told)


async def test_only_an_instructor_chooses_seed_or_recipe(officer):
    for wish in ({"seed": 1}, {"recipe": "clean"}, {"seed": 1, "recipe": "c01"}):
        error(await officer.post("/api/cases", json=wish), 403, "instructors-only")


async def test_an_exercise_begins_and_is_listed(officer, case, centre):
    reply = await officer.post("/api/exercises", json={"case_id": case.id})
    assert reply.status_code == 201, reply.text
    exercise = reply.json()["exercise"]
    assert set(exercise) == {
        *("id", "case", "started", "minute", "signed", "owner", "draft", "branch_of")
    }
    assert set(exercise["case"]) == CASE_FIELDS
    assert (exercise["minute"], exercise["signed"], exercise["draft"]) == (0, False, None)
    assert exercise["owner"] == "Officer"
    assert abs(datetime.fromisoformat(exercise["started"]).timestamp() - centre.now_s()) < 60
    assert (await officer.get("/api/exercises")).json() == {"exercises": [exercise]}
    one = await officer.get(f"/api/exercises/{exercise['id']}")
    assert one.json() == {"exercise": exercise}
    (first,) = await exercises.records_of(centre.db, exercise["id"])
    assert first.n == 0


@pytest.fixture
async def exercise(officer, case):
    reply = await officer.post("/api/exercises", json={"case_id": case.id})
    return reply.json()["exercise"]


async def test_an_officer_sees_only_his_own(officer, other_officer, instructor, exercise):
    address = f"/api/exercises/{exercise['id']}"
    assert (await other_officer.get("/api/exercises")).json() == {"exercises": []}
    foreign = await other_officer.get(address)
    unknown = await other_officer.get("/api/exercises/unknown")
    error(foreign, 404, "not-found")
    assert foreign.content == unknown.content
    for path in ("/debrief", "/pictures/1.png"):
        error(await other_officer.get(address + path), 404, "not-found")
    error(await other_officer.put(address + "/draft", json={}), 404, "not-found")
    listed = (await instructor.get("/api/exercises")).json()["exercises"]
    assert [one["id"] for one in listed] == [exercise["id"]]
    error(await instructor.put(address + "/draft", json={}), 403, "not-yours")


async def test_a_draft_comes_back(officer, exercise):
    address = f"/api/exercises/{exercise['id']}"
    for draft in ({"remarks": "Плёнка «ə»", "weighed_kg": "12"}, {}, {"remarks": "newer"}):
        reply = await officer.put(f"{address}/draft", json=draft)
        assert (reply.status_code, reply.content) == (204, b"")
        assert (await officer.get(address)).json()["exercise"]["draft"] == draft


@pytest.mark.parametrize("draft", ["[]", '"text"', "1", "null", "", "{", "\xff"])
async def test_a_draft_is_an_object(officer, exercise, draft):
    address = f"/api/exercises/{exercise['id']}/draft"
    headers = {"content-type": "application/json"}
    reply = await officer.put(address, content=draft.encode("latin-1"), headers=headers)
    assert reply.status_code in {400, 422}
    error(reply, reply.status_code, "request-not-understood")


@pytest.mark.parametrize(
    "draft",
    [
        '{"remarks": %s}' % ("[" * 900 + "]" * 900),
        '{"remarks": "\\ud800"}',
        '{"weighed_kg": NaN}',
        '{"weighed_kg": 1e999}',
        '{"remarks": {"more": 1}}',
        '{"%s": "x"}' % ("k" * 65),
    ],
)
async def test_a_draft_is_flat_and_can_always_be_shown_again(officer, exercise, draft):
    address = f"/api/exercises/{exercise['id']}"
    headers = {"content-type": "application/json"}
    reply = await officer.put(f"{address}/draft", content=draft.encode(), headers=headers)
    assert reply.status_code in {400, 422}
    assert reply.json()["error"]["code"]
    shown = await officer.get(address)
    assert shown.status_code == 200
    assert shown.json()["exercise"]["draft"] is None


async def test_a_draft_that_is_too_big_is_refused(officer, exercise):
    address = f"/api/exercises/{exercise['id']}/draft"
    error(await officer.put(address, json={"remarks": "x" * 9000}), 413, "too-large")
    assert (await officer.put(address, json={"remarks": "x" * 8000})).status_code == 204


async def test_no_debrief_before_the_signature(officer, exercise):
    error(await officer.get(f"/api/exercises/{exercise['id']}/debrief"), 409, "not-signed")


@pytest.mark.parametrize("n", ["1", "2", "999999"])
async def test_a_picture_that_was_not_made_is_not_there(officer, exercise, n):
    reply = await officer.get(f"/api/exercises/{exercise['id']}/pictures/{n}.png")
    error(reply, 404, "not-found")


async def test_an_unknown_case_cannot_be_played(officer):
    error(await officer.post("/api/exercises", json={"case_id": "none"}), 404, "not-found")


BAD = [
    ("POST", "/api/session", {}, 422, "request-not-understood"),
    ("POST", "/api/session", {"token": 1}, 422, "request-not-understood"),
    ("POST", "/api/session", {"token": "t", "x": 1}, 422, "request-not-understood"),
    ("POST", "/api/cases", {"sed": 1}, 422, "request-not-understood"),
    ("POST", "/api/cases", {"seed": "1"}, 422, "request-not-understood"),
    ("POST", "/api/cases", {"seed": -1}, 422, "request-not-understood"),
    ("POST", "/api/cases", {"recipe": "c99"}, 422, "request-not-understood"),
    ("POST", "/api/exercises", {}, 422, "request-not-understood"),
    ("POST", "/api/exercises", {"case_id": []}, 422, "request-not-understood"),
    ("GET", "/api/nothing", None, 404, "not-found"),
    ("GET", "/api/", None, 404, "not-found"),
    ("GET", "/api", None, 404, "not-found"),
    ("POST", "/api/nothing", {}, 404, "not-found"),
    ("DELETE", "/api/cases", None, 405, "method-not-allowed"),
    ("PATCH", "/api/session", {}, 405, "method-not-allowed"),
    ("POST", "/", {}, 405, "method-not-allowed"),
]


@pytest.mark.parametrize(("method", "path", "body", "status", "code"), BAD)
async def test_every_error_has_one_shape(instructor, method, path, body, status, code):
    problems = error(await instructor.request(method, path, json=body), status, code)
    assert bool(problems) == (status == 422)


async def test_a_defect_tells_nothing_of_itself(officer, centre, monkeypatch):
    async def broken(_db):
        raise RuntimeError("the hidden load is behind the doors")

    from tidewaiter.service.rest import cases as routes

    monkeypatch.setattr(routes.cases, "all_cases", broken)
    reply = await officer.get("/api/cases")
    error(reply, 500, "defect")
    assert "hidden" not in reply.text
    assert "Traceback" not in reply.text


async def test_another_site_cannot_send(officer, exercise):
    evil = {"origin": "http://evil.test"}
    address = f"/api/exercises/{exercise['id']}/draft"
    error(await officer.put(address, json={"a": 1}, headers=evil), 403, "foreign-origin")
    error(await officer.post("/api/cases", json={}, headers=evil), 403, "foreign-origin")
    error(await officer.delete("/api/session", headers=evil), 403, "foreign-origin")
    one = await officer.get(f"/api/exercises/{exercise['id']}", headers=evil)
    assert one.json()["exercise"]["draft"] is None
    assert "access-control-allow-origin" not in one.headers


async def test_replies_carry_the_guards_and_no_fingerprint(officer, exercise):
    paths = ["/api/cases", "/api/exercises", "/api/nothing", "/", "/favicon.ico"]
    for path in paths:
        headers = (await officer.get(path)).headers
        assert "'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        if path.startswith("/api"):
            assert headers["cache-control"] == "no-store"
            assert not {"etag", "last-modified"} & set(headers)


async def test_the_description_is_served_and_names_every_route(guest):
    described = (await guest.get("/api/openapi.json")).json()["paths"]
    for method, path in NEEDS_SESSION:
        template = path.replace("/x", "/{exercise_id}").replace("/1.png", "/{n}.png")
        replies = described[template][method.lower()]["responses"]
        shape = replies["422"]["content"]["application/json"]["schema"]
        assert shape == {"$ref": "#/components/schemas/ErrorBody"}
    assert "HTTPValidationError" not in json.dumps(described)
