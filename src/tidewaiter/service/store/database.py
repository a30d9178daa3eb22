"""Engines and their pragmas; opening a store brings its tables up to date."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import resources
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from tidewaiter.service.store.writer import Job, Result, Writer

#: A reader waits this long for a lock before it gives up.
BUSY_MS = 10_000


class Database:
    """One writer in groups, and readers beside it.

    SQLite write-locks a transaction from its first word (``BEGIN IMMEDIATE``), so readers have
    an engine of their own; in WAL mode neither waits for the other.
    """

    def __init__(self, url: str | URL) -> None:
        self.writers = _engine(url, begin="BEGIN IMMEDIATE", pool_size=1, max_overflow=0)
        self.readers = _engine(url, begin="BEGIN", pool_size=4, max_overflow=4)
        self._writer = Writer(self.writers)

    async def open(self) -> None:
        """Bring the tables up to date and start writing."""
        async with self.writers.begin() as connection:
            await connection.run_sync(_migrate)
        self._writer.start()

    async def close(self) -> None:
        """Commit what waits, then let go of the files."""
        await self._writer.stop()
        await self.readers.dispose()
        await self.writers.dispose()

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[AsyncConnection]:
        """Read one consistent state of the store."""
        async with self.readers.connect() as connection:
            yield connection

    async def write(self, job: Job[Result]) -> Result:
        """Run a job in a transaction; returns after it is on disk."""
        return await self._writer.write(job)


def _engine(url: str | URL, *, begin: str, pool_size: int, max_overflow: int) -> AsyncEngine:
    engine = create_async_engine(url, pool_size=pool_size, max_overflow=max_overflow)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _set_pragmas)

        def say_begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        event.listen(engine.sync_engine, "begin", say_begin)
    return engine


def _set_pragmas(connection: Any, _record: object) -> None:  # noqa: ANN401  (a driver's own type)
    # A pragma belongs to a connection, so each one of the pool sets them as it opens.
    connection.isolation_level = None  # the driver begins nothing by itself: `say_begin` does
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _migrate(connection: Connection) -> None:
    config = Config()
    scripts = resources.files("tidewaiter.service.store") / "migrations"
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
