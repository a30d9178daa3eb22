"""Case files and the numbers that the centre hands out."""

from __future__ import annotations

import secrets
import zlib
from dataclasses import dataclass
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tidewaiter.exercise.case import Public
from tidewaiter.service.store import tables as t
from tidewaiter.service.store.accounts import new_id
from tidewaiter.service.store.database import Database

Source = Literal["sample", "made", "imported"]
SOURCES: tuple[Source, ...] = get_args(Source)

_KEY = "key"
_NEXT_DRAW = "next-draw"


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """A case as anybody may know it."""

    id: str
    number: int
    source: Source
    public: Public


async def centre_key(db: Database) -> bytes:
    """Give the centre's secret; made at the first call and then kept."""

    async def job(connection: AsyncConnection) -> str:
        key = await _value(connection, _KEY)
        if key is None:
            key = secrets.token_hex(32)
            await connection.execute(insert(t.centre).values(name=_KEY, value=key))
        return key

    return bytes.fromhex(await db.write(job))


async def next_draw(db: Database) -> int:
    """Hand out a number to draw with, each once.

    Not the number on the case: where a draw is rejected another follows, and a gap in the
    numbers that people see would tell of it.
    """

    async def job(connection: AsyncConnection) -> int:
        value = await _value(connection, _NEXT_DRAW)
        number = int(value or "1")
        row = {"name": _NEXT_DRAW, "value": str(number + 1)}
        if value is None:
            await connection.execute(insert(t.centre).values(**row))
        else:
            change = update(t.centre).where(t.centre.c.name == _NEXT_DRAW)
            await connection.execute(change.values(**row))
        return number

    return await db.write(job)


async def add_case(
    db: Database, file: bytes, public: Public, source: Source, now_s: float
) -> CaseEntry:
    """Keep a case file under the next number."""
    packed = zlib.compress(file)

    async def job(connection: AsyncConnection) -> CaseEntry:
        last = await connection.scalar(select(func.max(t.case_file.c.number)))
        entry = CaseEntry(new_id(), (last or 0) + 1, source, public)
        row = {
            "id": entry.id,
            "number": entry.number,
            "source": source,
            "public": msgspec.json.encode(public).decode(),
            "file": packed,
            "made_s": now_s,
        }
        await connection.execute(insert(t.case_file).values(**row))
        return entry

    return await db.write(job)


async def all_cases(db: Database) -> list[CaseEntry]:
    """List the cases by number."""
    async with db.read() as connection:
        rows = await connection.execute(_ENTRIES.order_by(t.case_file.c.number))
        return [case_entry(row) for row in rows]


async def one_case(db: Database, case_id: str) -> CaseEntry | None:
    """Find a case."""
    async with db.read() as connection:
        row = (await connection.execute(_ENTRIES.where(t.case_file.c.id == case_id))).first()
    return case_entry(row) if row else None


async def case_bytes(db: Database, case_id: str) -> bytes:
    """Read a whole case file; never sent to anybody."""
    one = select(t.case_file.c.file).where(t.case_file.c.id == case_id)
    async with db.read() as connection:
        packed: bytes = (await connection.execute(one)).scalar_one()
    return zlib.decompress(packed)


def case_entry(row: Row[*tuple[Any, ...]]) -> CaseEntry:
    """Read an entry from columns of ``case_file``."""
    public = msgspec.json.decode(row.public, type=Public)
    return CaseEntry(row.case_id, row.number, row.source, public)


#: The columns that `case_entry` reads.
CASE_COLUMNS = (
    t.case_file.c.id.label("case_id"),
    t.case_file.c.number,
    t.case_file.c.source,
    t.case_file.c.public,
)
_ENTRIES = select(*CASE_COLUMNS)


async def _value(connection: AsyncConnection, name: str) -> str | None:
    return await connection.scalar(select(t.centre.c.value).where(t.centre.c.name == name))
