"""Exercises: their records, refused actions, pictures and drafts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tidewaiter.language.events import Record, Signed, Stopped, record_encoder
from tidewaiter.service.store import tables as t
from tidewaiter.service.store.accounts import User, new_id
from tidewaiter.service.store.cases import CASE_COLUMNS, CaseEntry, case_entry
from tidewaiter.service.store.database import Database

#: Its number in the exercise, and the 16-bit PNG.
Picture = tuple[int, bytes]

_record_decoder = msgspec.json.Decoder(Record)


@dataclass(frozen=True, slots=True)
class ExerciseEntry:
    """An exercise as lists show it.

    Attributes:
        started_s: seconds since 1970, UTC.
        minute: simulated minutes spent.
        signed: it is over: the report is signed, or it was stopped.
        branch_of: id of the exercise that it is another try at; None for none.
    """

    id: str
    case: CaseEntry
    owner: User
    started_s: float
    minute: float
    signed: bool
    branch_of: str | None = None


async def begin(
    db: Database,
    case: CaseEntry,
    owner: User,
    first: Sequence[tuple[Record, Picture | None]],
    now_s: float,
) -> ExerciseEntry:
    """Keep a new exercise with its first records, those of an expert's opening among them."""
    last, _ = first[-1]
    entry = ExerciseEntry(new_id(), case, owner, now_s, last.minute, signed=False)

    async def job(connection: AsyncConnection) -> None:
        row = {
            "id": entry.id,
            "case_id": case.id,
            "owner_id": owner.id,
            "started_s": now_s,
            "minute": last.minute,
            "signed": 0,
        }
        await connection.execute(insert(t.exercise).values(**row))
        for record, picture in first:
            await insert_record(connection, entry.id, record)
            await _keep_picture(connection, entry.id, picture)

    await db.write(job)
    return entry


async def _keep_picture(
    connection: AsyncConnection, exercise_id: str, picture: Picture | None
) -> None:
    if picture is not None:
        n, png16 = picture
        row = {"exercise_id": exercise_id, "n": n, "png16": png16}
        await connection.execute(insert(t.picture).values(**row))


async def append(db: Database, exercise_id: str, record: Record, picture: Picture | None) -> None:
    """Add a record, and with it the 16-bit picture that belongs to it, or neither."""

    async def job(connection: AsyncConnection) -> None:
        await insert_record(connection, exercise_id, record)
        await _keep_picture(connection, exercise_id, picture)
        stands = {
            "minute": record.minute,
            "signed": int(any(isinstance(event, Signed | Stopped) for event in record.events)),
        }
        change = update(t.exercise).where(t.exercise.c.id == exercise_id)
        await connection.execute(change.values(**stands))

    await db.write(job)


async def keep_refusal(db: Database, exercise_id: str, action_id: str, answer: bytes) -> None:
    """Keep the answer to a refused action."""

    async def job(connection: AsyncConnection) -> None:
        row = {"exercise_id": exercise_id, "action_id": action_id, "answer": answer.decode()}
        await connection.execute(insert(t.refusal).values(**row))

    await db.write(job)


async def keep_draft(db: Database, exercise_id: str, draft: bytes) -> None:
    """Keep the report as far as it is typed; a newer draft replaces an older one."""

    async def job(connection: AsyncConnection) -> None:
        row = {"exercise_id": exercise_id, "json": draft.decode()}
        change = update(t.draft).where(t.draft.c.exercise_id == exercise_id)
        changed = await connection.execute(change.values(**row))
        if changed.rowcount == 0:
            await connection.execute(insert(t.draft).values(**row))

    await db.write(job)


async def exercises_of(db: Database, user: User) -> list[ExerciseEntry]:
    """List a user's own exercises, newest first; an instructor's list holds everybody's."""
    chosen = _EXERCISES.order_by(t.exercise.c.started_s.desc())
    if not user.is_instructor:
        chosen = chosen.where(t.exercise.c.owner_id == user.id)
    async with db.read() as connection:
        return [_entry(row) for row in await connection.execute(chosen)]


async def one_exercise(db: Database, exercise_id: str, user: User) -> ExerciseEntry | None:
    """Find an exercise that this user may see."""
    chosen = _EXERCISES.where(t.exercise.c.id == exercise_id)
    if not user.is_instructor:
        chosen = chosen.where(t.exercise.c.owner_id == user.id)
    async with db.read() as connection:
        row = (await connection.execute(chosen)).first()
    return _entry(row) if row else None


async def records_of(db: Database, exercise_id: str) -> tuple[Record, ...]:
    """Read the whole chain."""
    chain = select(t.record.c.json).where(t.record.c.exercise_id == exercise_id)
    async with db.read() as connection:
        rows = await connection.scalars(chain.order_by(t.record.c.n))
        return tuple(_record_decoder.decode(row) for row in rows)


async def refusals_of(db: Database, exercise_id: str) -> dict[str, bytes]:
    """Read the answers to refused actions, by ``action_id``."""
    table = t.refusal
    chosen = select(table.c.action_id, table.c.answer).where(table.c.exercise_id == exercise_id)
    async with db.read() as connection:
        rows = await connection.execute(chosen)
        return {row.action_id: row.answer.encode() for row in rows}


async def picture_of(db: Database, exercise_id: str, n: int) -> bytes | None:
    """Read the n-th 16-bit picture."""
    table = t.picture
    chosen = select(table.c.png16).where(table.c.exercise_id == exercise_id, table.c.n == n)
    async with db.read() as connection:
        return await connection.scalar(chosen)


async def draft_of(db: Database, exercise_id: str) -> str | None:
    """Read the draft of the report, a JSON object."""
    chosen = select(t.draft.c.json).where(t.draft.c.exercise_id == exercise_id)
    async with db.read() as connection:
        return await connection.scalar(chosen)


_EXERCISES = (
    select(
        t.exercise.c.id,
        t.exercise.c.owner_id,
        t.exercise.c.started_s,
        t.exercise.c.minute,
        t.exercise.c.signed,
        *CASE_COLUMNS,
        t.account.c.name.label("owner_name"),
        t.account.c.role.label("owner_role"),
        t.branch.c.of_id.label("branch_of"),
    )
    .join(t.case_file, t.exercise.c.case_id == t.case_file.c.id)
    .join(t.account, t.exercise.c.owner_id == t.account.c.id)
    .outerjoin(t.branch, t.branch.c.exercise_id == t.exercise.c.id)
)


async def insert_record(connection: AsyncConnection, exercise_id: str, record: Record) -> None:
    """Add a record within a transaction."""
    row = {
        "exercise_id": exercise_id,
        "n": record.n,
        "action_id": record.action_id,
        "json": record_encoder.encode(record).decode(),
    }
    await connection.execute(insert(t.record).values(**row))


def _entry(row: Row[*tuple[Any, ...]]) -> ExerciseEntry:
    owner = User(row.owner_id, row.owner_name, row.owner_role)
    case = case_entry(row)
    signed = bool(row.signed)
    return ExerciseEntry(row.id, case, owner, row.started_s, row.minute, signed, row.branch_of)
