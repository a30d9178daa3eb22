"""One-time links and sessions."""

import asyncio

import pytest

from tidewaiter.service.store import accounts

pytestmark = pytest.mark.anyio
NOW = 1_700_000_000.0


@pytest.fixture
async def users(db):
    await accounts.add_samples(db, NOW)
    return {user.role: user for user in await accounts.all_users(db)}


async def signed_in(db, token, now=NOW):
    found = await accounts.sign_in(db, token, now)
    assert found
    return found


async def test_a_new_centre_has_an_officer_and_an_instructor(db, users):
    assert {(user.name, role) for role, user in users.items()} == set(accounts.SAMPLES)
    await accounts.add_samples(db, NOW)
    assert len(await accounts.all_users(db)) == 2


async def test_a_link_works_once(db, users):
    token = await accounts.new_link(db, users["officer"], NOW)
    session, user = await signed_in(db, token, NOW + 60)
    assert user == users["officer"]
    assert await accounts.user_of(db, session, NOW + 60) == user
    assert await accounts.sign_in(db, token, NOW + 61) is None


async def test_a_link_works_once_also_when_asked_at_once(db, users):
    token = await accounts.new_link(db, users["officer"], NOW)
    done = await asyncio.gather(*(accounts.sign_in(db, token, NOW) for _ in range(20)))
    assert len([one for one in done if one]) == 1


async def test_a_new_link_ends_the_unused_one(db, users):
    old = await accounts.new_link(db, users["officer"], NOW)
    other = await accounts.new_link(db, users["instructor"], NOW)
    new = await accounts.new_link(db, users["officer"], NOW)
    assert await accounts.sign_in(db, old, NOW) is None
    assert await accounts.sign_in(db, other, NOW)
    assert await accounts.sign_in(db, new, NOW)


@pytest.mark.parametrize("token", ["", "x", "a" * 200])
async def test_an_unknown_token_signs_nobody_in(db, users, token):
    assert await accounts.sign_in(db, token, NOW) is None
    assert await accounts.user_of(db, token, NOW) is None


async def test_links_and_sessions_end(db, users):
    late = await accounts.new_link(db, users["officer"], NOW)
    assert await accounts.sign_in(db, late, NOW + accounts.LINK_LASTS_S + 1) is None
    token = await accounts.new_link(db, users["officer"], NOW)
    session, user = await signed_in(db, token)
    assert await accounts.user_of(db, session, NOW + accounts.SESSION_LASTS_S - 1) == user
    assert await accounts.user_of(db, session, NOW + accounts.SESSION_LASTS_S + 1) is None


async def test_signing_out_ends_only_this_session(db, users):
    sessions = []
    for _ in range(2):
        token = await accounts.new_link(db, users["officer"], NOW)
        sessions.append((await signed_in(db, token))[0])
    await accounts.sign_out(db, sessions[0])
    assert await accounts.user_of(db, sessions[0], NOW) is None
    assert await accounts.user_of(db, sessions[1], NOW) == users["officer"]


async def test_the_store_holds_no_token(db, users, tmp_path):
    token = await accounts.new_link(db, users["officer"], NOW)
    session, _ = await signed_in(db, token)
    unused = await accounts.new_link(db, users["officer"], NOW)
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert users["officer"].id.encode() in kept
    for secret in (token, session, unused):
        assert secret.encode() not in kept
