"""A store of its own for each test, one finished case for all, and a real application."""

import httpx
import pytest

from tests.service.served import serving
from tidewaiter.service.centre import Centre
from tidewaiter.service.store import accounts, cases
from tidewaiter.service.store.database import Database
from tidewaiter.service.workshop import Made

HOST = "http://yard.test"


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def url(tmp_path):
    return f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"


@pytest.fixture
async def db(url, anyio_backend):
    database = Database(url)
    await database.open()
    yield database
    await database.close()


@pytest.fixture(scope="session")
def made():
    """One case for all, drawn by the real workshop's own function."""
    from tidewaiter.service.workshop import Order, _make

    made = _make(Order(seed=7, recipe="clean"))
    assert isinstance(made, Made), made
    return made


@pytest.fixture
async def centre(tmp_path, anyio_backend):
    centre = Centre.in_folder(tmp_path / "data")
    await centre.open()
    yield centre
    await centre.close()


@pytest.fixture
async def case(centre, made):
    """A case in the centre."""
    return await cases.add_case(centre.db, made.file, made.public, "sample", centre.now_s())


@pytest.fixture
async def app(centre):
    from tidewaiter.service.app import create_app

    return create_app(centre)


@pytest.fixture
async def guest(app):
    """A browser of nobody."""
    async with browser(app) as client:
        yield client


@pytest.fixture
async def officer(app, centre):
    """A browser in which the officer is signed in."""
    async with browser(app) as client:
        await sign_in(centre, client, "officer")
        yield client


@pytest.fixture
async def instructor(app, centre):
    """A browser in which the instructor is signed in."""
    async with browser(app) as client:
        await sign_in(centre, client, "instructor")
        yield client


@pytest.fixture
async def other_officer(app, centre):
    """A browser of a second officer."""
    from sqlalchemy import insert

    from tidewaiter.service.store import tables

    row = {"id": "other", "name": "Other", "role": "officer", "made_s": centre.now_s()}
    await centre.db.write(lambda c: c.execute(insert(tables.account).values(**row)))
    async with browser(app) as client:
        await sign_in(centre, client, "officer", "other")
        yield client


def browser(app):
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url=HOST, headers={"origin": HOST})


async def sign_in(centre, client, role, user_id=None):
    users = await accounts.all_users(centre.db)
    user = next(u for u in users if u.role == role and user_id in {None, u.id})
    token = await accounts.new_link(centre.db, user, centre.now_s())
    reply = await client.post("/api/session", json={"token": token})
    assert reply.status_code == 200


@pytest.fixture(scope="module")
def served(tmp_path_factory, made):
    """A real server that holds that case; one for each file of tests."""
    with serving(tmp_path_factory.mktemp("served"), made) as one:
        yield one


@pytest.fixture
def exercise(served):
    """An exercise that has just begun."""
    return served.begin()
