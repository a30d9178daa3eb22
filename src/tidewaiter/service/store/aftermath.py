"""What is kept of an exercise after it: the officer's own account, and its branches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tidewaiter.language.debriefs import OwnAccount
from tidewaiter.language.events import Record, Scanned
from tidewaiter.service.store import tables as t
from tidewaiter.service.store.accounts import User, new_id
from tidewaiter.service.store.database import Database
from tidewaiter.service.store.exercises import ExerciseEntry, insert_record

NO_ACCOUNT = OwnAccount()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a branch comes from: the exercise, and the last record that both share."""

    exercise_id: str
    record: int


async def own_account(db: Database, exercise_id: str) -> OwnAccount:
    """Read what the officer said; an empty account where nothing was."""
    chosen = select(t.own_account.c.json).where(t.own_account.c.exercise_id == exercise_id)
    async with db.read() as connection:
        told = await connection.scalar(chosen)
    return msgspec.json.decode(told, type=OwnAccount) if told else NO_ACCOUNT


async def keep_account(db: Database, exercise_id: str, account: OwnAccount) -> bool:
    """Keep an account, unless one is closed already; say whether it was kept."""
    table = t.own_account
    row = {"exercise_id": exercise_id, "json": msgspec.json.encode(account).decode()}

    async def job(connection: AsyncConnection) -> bool:
        mine = table.c.exercise_id == exercise_id
        told = await connection.scalar(select(table.c.json).where(mine))
        if told is None:
            await connection.execute(insert(table).values(**row))
            return True
        if msgspec.json.decode(told, type=OwnAccount).closed:
            return False
        await connection.execute(update(table).where(mine).values(**row))
        return True

    return await db.write(job)


async def keep_rule(db: Database, exercise_id: str, rule: str) -> None:
    """Keep the officer's own rule beside what was said before; the last one stands."""
    table = t.own_account

    async def job(connection: AsyncConnection) -> None:
        mine = table.c.exercise_id == exercise_id
        told = await connection.scalar(select(table.c.json).where(mine))
        account = msgspec.json.decode(told, type=OwnAccount) if told else NO_ACCOUNT
        row = {"json": msgspec.json.encode(replace(account, rule=rule)).decode()}
        if told is None:
            await connection.execute(insert(table).values(exercise_id=exercise_id, **row))
        else:
            await connection.execute(update(table).where(mine).values(**row))

    await db.write(job)


async def begin_branch(
    db: Database, of: ExerciseEntry, owner: User, records: Sequence[Record], now_s: float
) -> ExerciseEntry:
    """Keep a branch: its records, the pictures they name, and where it comes from.

    Its clock goes on from where the last record left it.
    """
    last = records[-1]
    entry = ExerciseEntry(
        new_id(), of.case, owner, now_s - last.elapsed_s, last.minute, signed=False, branch_of=of.id
    )
    scans = [one.n for record in records for one in record.events if isinstance(one, Scanned)]

    async def job(connection: AsyncConnection) -> None:
        row = {
            "id": entry.id,
            "case_id": entry.case.id,
            "owner_id": owner.id,
            "started_s": entry.started_s,
            "minute": entry.minute,
            "signed": 0,
        }
        await connection.execute(insert(t.exercise).values(**row))
        for record in records:
            await insert_record(connection, entry.id, record)
        if scans:
            await _copy_pictures(connection, of.id, entry.id, scans)
        from_where = {"exercise_id": entry.id, "of_id": of.id, "record": last.n}
        await connection.execute(insert(t.branch).values(**from_where))

    await db.write(job)
    return entry


async def origin_of(db: Database, exercise_id: str) -> Origin | None:
    """Say where an exercise branched from; None where it did not."""
    table = t.branch
    chosen = select(table.c.of_id, table.c.record).where(table.c.exercise_id == exercise_id)
    async with db.read() as connection:
        row = (await connection.execute(chosen)).first()
    return Origin(row.of_id, row.record) if row else None


async def _copy_pictures(
    connection: AsyncConnection, from_id: str, to_id: str, numbers: Sequence[int]
) -> None:
    table = t.picture
    chosen = select(table.c.n, table.c.png16).where(
        table.c.exercise_id == from_id, table.c.n.in_(numbers)
    )
    for row in (await connection.execute(chosen)).all():
        copied = {"exercise_id": to_id, "n": row.n, "png16": row.png16}
        await connection.execute(insert(table).values(**copied))
