"""The centre's local rules: every version is kept, the last one is in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tidewaiter.exercise.local_rules import Signature
from tidewaiter.service.store import tables as t
from tidewaiter.service.store.accounts import User
from tidewaiter.service.store.database import Database


@dataclass(frozen=True, slots=True)
class Kept:
    """A version of the local rules.

    Attributes:
        n: 1, 2, 3...
        text: as it was sent.
        digest: of what it says (`exercise.local_rules.digest`).
        keeper: who sent it.
        kept_s: when, seconds since 1970, UTC.
        signature: made here, never taken from the text.
    """

    n: int
    text: str
    digest: str
    keeper: str
    kept_s: float
    signature: Signature | None


async def latest(db: Database) -> Kept | None:
    """Give the version in force; None where the centre never said anything."""
    async with db.read() as connection:
        return await _latest(connection)


async def keep(db: Database, text: str, digest: str, user: User, now_s: float) -> None:
    """Keep a new version.

    What says the same as the last one (another comment, another order) keeps its signature.
    """

    async def job(connection: AsyncConnection) -> None:
        before = await _latest(connection)
        row: dict[str, Any] = {
            "n": before.n + 1 if before else 1,
            "text": text,
            "digest": digest,
            "kept_by": user.id,
            "kept_s": now_s,
        }
        if before and before.digest == digest:
            table = t.local_rules.c
            signed = (table.signed_who, table.signed_role, table.signed_on, table.signed_by)
            found = await connection.execute(select(*signed).where(table.n == before.n))
            row |= dict(found.mappings().one())
        await connection.execute(insert(t.local_rules).values(**row))

    await db.write(job)


async def sign(db: Database, signature: Signature, user: User) -> bool:
    """Sign the version in force; False where it no longer says what was signed."""

    async def job(connection: AsyncConnection) -> bool:
        last = await _latest(connection)
        if last is None or last.digest != signature.digest:
            return False
        change = update(t.local_rules).where(t.local_rules.c.n == last.n)
        row = {
            "signed_who": signature.who,
            "signed_role": signature.role,
            "signed_on": signature.date,
            "signed_by": user.id,
        }
        await connection.execute(change.values(**row))
        return True

    return await db.write(job)


async def _latest(connection: AsyncConnection) -> Kept | None:
    table = t.local_rules
    # By name: two columns of the table lead to accounts.
    keeper = t.account.c.id == table.c.kept_by
    last = select(table, t.account.c.name.label("keeper")).join(t.account, keeper)
    row = (await connection.execute(last.order_by(table.c.n.desc()).limit(1))).first()
    return _kept(row) if row else None


def _kept(row: Row[*tuple[Any, ...]]) -> Kept:
    signature = None
    if row.signed_who is not None:
        signature = Signature(row.signed_who, row.signed_role, row.signed_on, row.digest)
    return Kept(row.n, row.text, row.digest, row.keeper, row.kept_s, signature)
