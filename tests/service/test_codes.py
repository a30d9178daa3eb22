"""Access codes: whom they let in, how often, and how guessing is stopped."""

import json

import pytest

from tests.service.conftest import HOST, browser
from tidewaiter.service.codes import (
    WRONG_BY_ALL,
    WRONG_BY_ONE,
    Codes,
    TooManyWrongCodes,
    grouped,
)
from tidewaiter.service.store import accounts
from tidewaiter.service.store.accounts import User

NOW = 1_800_000_000.0
OFFICER = User("1", "Officer", "officer")
OTHER = User("2", "Other", "officer")
INSTRUCTOR = User("3", "Instructor", "instructor")


@pytest.fixture
def codes():
    return Codes()


def wrong(*there):
    """A code that is none of these."""
    return next(code for code in map("{:08d}".format, range(100)) if code not in there)


def whom(codes, code, address="192.168.7.2", now=NOW):
    entry = codes.enter(code, address, now)
    return entry and entry.user


def test_a_code_is_eight_digits_in_two_groups(codes):
    code = codes.printed(OFFICER, NOW)
    assert len(code) == 8
    assert code.isdecimal()
    assert grouped("01234567") == "0123 4567"


def test_an_officers_printed_code_works_all_day_for_a_class(codes):
    code = codes.printed(OFFICER, NOW)
    for n in range(30):
        assert whom(codes, code, f"192.168.7.{n}", NOW + 3600 * 23.9) == OFFICER
    assert whom(codes, code, now=NOW + 3600 * 24) is None


def test_an_instructors_printed_code_works_once(codes):
    code = codes.printed(INSTRUCTOR, NOW)
    assert whom(codes, code) == INSTRUCTOR
    assert whom(codes, code) is None


def test_a_handed_code_works_once_for_five_minutes_and_leads_on(codes):
    code = codes.handed(OFFICER, "/exercise/x/bay", NOW)
    entry = codes.enter(code, "", NOW + 299)
    assert entry
    assert (entry.user, entry.path) == (OFFICER, "/exercise/x/bay")
    assert whom(codes, code) is None
    late = codes.handed(OFFICER, "/", NOW)
    assert whom(codes, late, now=NOW + 300) is None


def test_a_new_code_ends_the_one_before_it_and_no_other(codes):
    printed, other = codes.printed(OFFICER, NOW), codes.printed(OTHER, NOW)
    first = codes.handed(OFFICER, "/", NOW)
    second = codes.handed(OFFICER, "/", NOW)
    assert whom(codes, first) is None
    assert whom(codes, second) == OFFICER
    assert whom(codes, printed) == OFFICER
    assert whom(codes, other) == OTHER


@pytest.mark.parametrize("typed", ["", " ", "1234", "12345678901", "abcdefgh", "٠١٢٣٤٥٦٧", "\x00"])
def test_what_is_no_code_lets_nobody_in(codes, typed):
    codes.printed(OFFICER, NOW)
    assert whom(codes, typed) is None


def test_one_address_is_stopped_after_ten_wrong_codes_and_others_are_not(codes):
    right = codes.printed(OFFICER, NOW)
    for second in range(WRONG_BY_ONE):
        assert whom(codes, wrong(right), now=NOW + second) is None
    with pytest.raises(TooManyWrongCodes) as limit:
        whom(codes, right, now=NOW + 100)
    assert limit.value.wait_s == 500
    assert whom(codes, right, "192.168.7.3", NOW + 100) == OFFICER
    assert whom(codes, right, now=NOW + 600) == OFFICER


def test_all_together_are_stopped_wherever_they_come_from(codes):
    right = codes.printed(OFFICER, NOW)
    for n in range(WRONG_BY_ALL):
        assert whom(codes, wrong(right), f"10.0.{n}.1") is None
    with pytest.raises(TooManyWrongCodes):
        whom(codes, right, "10.1.1.1", NOW + 599)
    assert whom(codes, right, "10.1.1.1", NOW + 600) == OFFICER


@pytest.mark.parametrize(
    ("addresses", "is_one"),
    [
        (["2001:db8:0:1::{:x}", "2001:db8:0:1:ffff::{:x}"], True),
        (["2001:db8:0:{:x}::1"], False),
        (["192.168.7.1", "::ffff:192.168.7.1"], True),
        (["192.168.7.{}"], False),
    ],
)
def test_a_machine_is_one_whatever_address_it_gives_itself(codes, addresses, is_one):
    right = codes.printed(OFFICER, NOW)
    tries = [one.format(n) for n in range(1, 11) for one in addresses][:10]
    for address in tries:
        whom(codes, wrong(right), address)
    if is_one:
        with pytest.raises(TooManyWrongCodes):
            whom(codes, right, addresses[-1].format(99))
    else:
        assert whom(codes, right, addresses[-1].format(99)) == OFFICER


def test_right_codes_are_not_counted(codes):
    right = codes.printed(OFFICER, NOW)
    for _ in range(200):
        assert whom(codes, right) == OFFICER


def test_no_code_is_kept_as_it_is(codes):
    code = codes.printed(OFFICER, NOW)
    assert code not in repr(vars(codes))


# --------------------------------------------------------------------------------- the interface


@pytest.mark.anyio
async def test_a_code_signs_in_as_a_link_does(guest, centre, officer):
    (user, _) = await accounts.all_users(centre.db)
    code = centre.codes.printed(user, centre.now_s())
    reply = await guest.post("/api/session", json={"code": f" {grouped(code)} "})
    assert reply.status_code == 200
    assert reply.json() == {"user": {"id": user.id, "name": "Officer", "role": "officer"}}
    assert "Secure" not in reply.headers["set-cookie"]
    assert (await guest.get("/api/session")).status_code == 200


@pytest.mark.anyio
async def test_wrong_codes_are_refused_and_then_limited(guest, centre):
    for _ in range(WRONG_BY_ONE):
        reply = await guest.post("/api/session", json={"code": "00000000"})
        assert (reply.status_code, reply.json()["error"]["code"]) == (401, "code-not-valid")
    reply = await guest.post("/api/session", json={"code": "00000000"})
    assert (reply.status_code, reply.json()["error"]["code"]) == (429, "too-many-tries")
    assert 590 <= int(reply.headers["retry-after"]) <= 600
    assert reply.headers["retry-after"] in reply.json()["error"]["message"]
    # A link cannot be guessed, so it still opens.
    reply = await guest.post("/api/session", json={"token": "x"})
    assert reply.status_code == 401


@pytest.mark.anyio
@pytest.mark.parametrize(
    "body", [{}, {"token": "x", "code": "12345678"}, {"code": 12345678}, {"code": "1" * 41}]
)
async def test_exactly_one_proof_is_asked_for(guest, body):
    reply = await guest.post("/api/session", json=body)
    assert (reply.status_code, reply.json()["error"]["code"]) == (422, "request-not-understood")


@pytest.mark.anyio
async def test_another_device_goes_on_with_a_code(app, officer, centre):
    centre.elsewhere = ("https://192.168.7.20:8700",)
    asked = {"path": "/exercise/abc-1/bay"}
    reply = await officer.post(
        "/api/session/code",
        json=asked,
        headers={"host": "localhost:8700", "origin": "http://localhost:8700"},
    )
    assert reply.status_code == 201, reply.text
    handed = reply.json()
    assert handed["address"] == "https://192.168.7.20:8700"
    assert handed["reach"] == "network"
    assert handed["lasts_s"] == 300
    assert handed["qr"].startswith("data:image/svg+xml")
    async with browser(app) as headset:
        reply = await headset.post("/api/session", json={"code": handed["code"]})
        assert reply.json()["path"] == asked["path"]
        assert reply.json()["user"]["role"] == "officer"
    async with browser(app) as second:
        reply = await second.post("/api/session", json={"code": handed["code"]})
        assert reply.status_code == 401


@pytest.mark.anyio
async def test_the_address_is_the_one_by_which_it_was_reached(officer, centre):
    """Behind a proxy with a real name, that name is what works elsewhere too."""
    centre.elsewhere = ("https://192.168.7.20:8700",)
    handed = (await officer.post("/api/session/code", json={})).json()
    assert handed["address"] == HOST
    centre.elsewhere = ()
    local = {"host": "127.0.0.1:8700", "origin": "http://127.0.0.1:8700"}
    handed = (await officer.post("/api/session/code", json={}, headers=local)).json()
    assert handed["reach"] == "cable"
    assert handed["address"] == "http://localhost:8700"
    assert handed["qr"] is None


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["//evil.test", "https://evil.test", "/exercise/a/../b", "/x\n"])
async def test_a_code_leads_to_no_page_but_ours(officer, path):
    reply = await officer.post("/api/session/code", json={"path": path})
    assert reply.status_code == 422, json.dumps(path)


@pytest.mark.anyio
async def test_nobody_hands_over_without_being_in(guest):
    reply = await guest.post("/api/session/code", json={})
    assert reply.status_code == 401
