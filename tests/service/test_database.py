"""The store keeps what it acknowledged: pragmas, groups, and one writer."""

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from tidewaiter.service.store import tables
from tidewaiter.service.store.database import Database

pytestmark = pytest.mark.anyio


async def pragma(connection, name):
    return (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()


async def test_every_connection_of_both_pools_has_its_pragmas(db):
    # All connections that the pools can hold, at the same time.
    for engine, size in ((db.readers, 8), (db.writers, 1)):
        connections = [await engine.connect() for _ in range(size)]
        for connection in connections[:1] if engine is db.writers else connections:
            assert await pragma(connection, "synchronous") == 2  # FULL
            assert await pragma(connection, "journal_mode") == "wal"
            assert await pragma(connection, "foreign_keys") == 1
            assert await pragma(connection, "busy_timeout") > 0
        drivers = {id(await c.get_raw_connection()) for c in connections}
        assert len(drivers) == size
        for connection in connections:
            await connection.close()


async def test_the_migrations_make_the_tables_that_the_program_uses(db):
    def differences(connection):
        return compare_metadata(MigrationContext.configure(connection), tables.metadata)

    async with db.writers.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_opening_again_changes_nothing(db, url):
    await db.write(lambda c: c.execute(insert(tables.centre).values(name="a", value="1")))
    again = Database(url)
    await again.open()
    async with again.read() as connection:
        assert (await connection.scalars(select(tables.centre.c.value))).all() == ["1"]
    await again.close()


def put(name, value="1"):
    async def job(connection):
        await connection.execute(insert(tables.centre).values(name=name, value=value))
        return name

    return job


async def names(db):
    async with db.read() as connection:
        return set(await connection.scalars(select(tables.centre.c.name)))


async def test_many_writers_are_acknowledged_in_groups(db):
    commits = 0

    def count(_connection):
        nonlocal commits
        commits += 1

    from sqlalchemy import event

    event.listen(db.writers.sync_engine, "commit", count)
    written = await asyncio.gather(*(db.write(put(f"n{i}")) for i in range(500)))
    assert written == [f"n{i}" for i in range(500)]
    assert await names(db) == set(written)
    assert commits < 50


async def test_what_fails_fails_alone(db):
    jobs = [put("a"), put("b"), put("a"), put("c")]
    done = await asyncio.gather(*map(db.write, jobs), return_exceptions=True)
    assert [type(result) for result in done] == [str, str, IntegrityError, str]
    assert await names(db) == {"a", "b", "c"}


async def test_a_job_that_fails_halfway_leaves_nothing(db):
    async def job(connection):
        await put("half")(connection)
        raise ValueError

    with pytest.raises(ValueError):
        await db.write(job)
    assert await names(db) == set()


async def test_a_caller_that_gives_up_disturbs_nobody(db):
    gone = asyncio.create_task(db.write(put("gone")))
    await asyncio.sleep(0)
    gone.cancel()
    assert await db.write(put("next")) == "next"


async def test_readers_do_not_wait_for_the_writer(db):
    async with db.writers.begin() as writing:
        await put("unseen")(writing)
        assert await asyncio.wait_for(names(db), 5) == set()
    assert await names(db) == {"unseen"}


async def test_closing_commits_what_waits(url):
    first = Database(url)
    await first.open()
    waiting = [asyncio.create_task(first.write(put(f"n{i}"))) for i in range(20)]
    await asyncio.sleep(0)
    await first.close()
    await asyncio.gather(*waiting)
    second = Database(url)
    await second.open()
    assert await names(second) == {f"n{i}" for i in range(20)}
    await second.close()


async def test_rows_cannot_name_what_is_not_there(db):
    row = {"exercise_id": "none", "json": "{}"}
    with pytest.raises(IntegrityError):
        await db.write(lambda c: c.execute(insert(tables.draft).values(**row)))
