"""Accounts, one-time sign-in links and sessions; of tokens only hashes are kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tidewaiter.service.store import tables as t
from tidewaiter.service.store.database import Database

Role = Literal["officer", "instructor"]

LINK_LASTS_S = 24 * 3600.0
SESSION_LASTS_S = 30 * 24 * 3600.0

#: Who is there in a new sample centre.
SAMPLES: tuple[tuple[str, Role], ...] = (("Officer", "officer"), ("Instructor", "instructor"))


@dataclass(frozen=True, slots=True)
class User:
    """Who asks."""

    id: str
    name: str
    role: Role

    @property
    def is_instructor(self) -> bool:
        """Whether all exercises may be seen."""
        return self.role == "instructor"


def new_id() -> str:
    """Name a thing so that nobody can guess or count it: 96 random bits."""
    return secrets.token_hex(12)


async def all_users(db: Database) -> list[User]:
    """List the accounts, oldest first."""
    async with db.read() as connection:
        rows = await connection.execute(select(t.account).order_by(t.account.c.made_s))
        return [_user(row) for row in rows]


async def add_samples(db: Database, now_s: float) -> None:
    """Make the sample users where there is no account yet."""

    async def job(connection: AsyncConnection) -> None:
        if (await connection.execute(select(t.account.c.id).limit(1))).first() is None:
            for place, (name, role) in enumerate(SAMPLES):
                row = {"id": new_id(), "name": name, "role": role, "made_s": now_s + place}
                await connection.execute(insert(t.account).values(**row))

    await db.write(job)


async def new_link(db: Database, user: User, now_s: float) -> str:
    """Make a one-time token to sign in with; unused older ones of this user end."""
    token = secrets.token_urlsafe(24)

    async def job(connection: AsyncConnection) -> None:
        link = t.sign_in_link
        unused = link.c.account_id == user.id, link.c.used_s.is_(None)
        await connection.execute(delete(link).where(*unused))
        row = {"hash": _hash(token), "account_id": user.id, "made_s": now_s}
        await connection.execute(insert(link).values(**row))

    await db.write(job)
    return token


async def sign_in(db: Database, token: str, now_s: float) -> tuple[str, User] | None:
    """Change a one-time token for a session; None where it is unknown, used or too old."""
    session_token = secrets.token_urlsafe(32)

    async def job(connection: AsyncConnection) -> User | None:
        link = t.sign_in_link
        fresh = (
            link.c.hash == _hash(token),
            link.c.used_s.is_(None),
            link.c.made_s > now_s - LINK_LASTS_S,
        )
        used = await connection.execute(update(link).where(*fresh).values(used_s=now_s))
        if used.rowcount != 1:
            return None
        of_link = select(t.account).join(link).where(link.c.hash == _hash(token))
        user = _user((await connection.execute(of_link)).one())
        await _add_session(connection, session_token, user, now_s)
        return user

    user = await db.write(job)
    return (session_token, user) if user else None


async def new_session(db: Database, user: User, now_s: float) -> str:
    """Begin a session of a user who has shown who he is; gives its token."""
    session_token = secrets.token_urlsafe(32)
    await db.write(lambda connection: _add_session(connection, session_token, user, now_s))
    return session_token


async def user_of(db: Database, session_token: str, now_s: float) -> User | None:
    """Tell whose session this is, if it is one."""
    current = t.session.c.hash == _hash(session_token), t.session.c.ends_s > now_s
    async with db.read() as connection:
        found = await connection.execute(select(t.account).join(t.session).where(*current))
        row = found.first()
    return _user(row) if row else None


async def sign_out(db: Database, session_token: str) -> None:
    """End a session."""

    async def job(connection: AsyncConnection) -> None:
        await connection.execute(delete(t.session).where(t.session.c.hash == _hash(session_token)))

    await db.write(job)


async def _add_session(connection: AsyncConnection, token: str, user: User, now_s: float) -> None:
    """Keep a session, and forget those that have ended."""
    await connection.execute(delete(t.session).where(t.session.c.ends_s < now_s))
    row = {"hash": _hash(token), "account_id": user.id, "ends_s": now_s + SESSION_LASTS_S}
    await connection.execute(insert(t.session).values(**row))


def _hash(token: str) -> str:
    # Tokens are long and random, so a plain hash is enough; passwords would need argon2.
    return sha256(token.encode()).hexdigest()


def _user(row: Row[*tuple[Any, ...]]) -> User:
    return User(row.id, row.name, row.role)
