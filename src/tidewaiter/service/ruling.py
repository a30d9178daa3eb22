"""The rules in force at the centre: its local rules over ours, as far as they hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from msgspec.structs import replace

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.exercise import local_rules
from tidewaiter.exercise.local_rules import LocalRules
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.rules import Rules
from tidewaiter.service.store import local_rules as store
from tidewaiter.service.store.accounts import User
from tidewaiter.service.store.database import Database
from tidewaiter.service.store.local_rules import Kept


@dataclass(frozen=True, slots=True)
class Ruling:
    """What holds at the centre.

    Attributes:
        rules: the rules that new exercises freeze.
        local: what the centre says of its own.
        kept: the version it comes from; None where the centre never said anything.
        problems: why that version cannot be used by this edition; then ours hold.
    """

    rules: Rules
    local: LocalRules
    kept: Kept | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """A signature that is asked for: who, in what office, under rules of this digest."""

    who: str
    role: str
    digest: str


async def in_force(db: Database) -> Ruling:
    """Give the rules in force."""
    kept = await store.latest(db)
    if kept is None:
        return Ruling(default_rules(), LocalRules())
    try:
        # The signature is the one made here: a text can claim any.
        local = replace(local_rules.read(kept.text), signature=kept.signature)
    except InputError as error:  # kept by an older edition, whose words this one no longer knows
        return Ruling(default_rules(), LocalRules(), kept, error.problems)
    return Ruling(local_rules.apply(default_rules(), local), local, kept)


async def change(db: Database, text: str, user: User, now_s: float) -> Ruling:
    """Put new local rules in force.

    Raises:
        InputError: they cannot be used; all problems, and the old rules stay.
    """
    digest = local_rules.digest(local_rules.read(text))
    await store.keep(db, text, digest, user, now_s)
    return await in_force(db)


async def sign(db: Database, user: User, wish: Wish, now_s: float) -> bool:
    """Sign the local rules in force; where the centre never said anything, ours as they are.

    Returns:
        Whether they were signed; not where they no longer say what was read.

    Raises:
        InputError: the signature says not who, or in what office.
    """
    ruling = await in_force(db)
    if ruling.problems or local_rules.digest(ruling.local) != wish.digest:
        return False
    day = datetime.fromtimestamp(now_s, UTC).date().isoformat()
    signed = local_rules.sign(ruling.local, who=wish.who, role=wish.role, date=day)
    if ruling.kept is None:
        await store.keep(db, "", wish.digest, user, now_s)
    return signed.signature is not None and await store.sign(db, signed.signature, user)


def once_signed(ruling: Ruling) -> Rules | None:
    """Give the rules that a signature would put in force; None where it would change nothing."""
    local = replace(ruling.local, signature=None)
    signed = local_rules.sign(local, who="-", role="-", date="2000-01-01")
    rules = replace(local_rules.apply(default_rules(), signed), signed_by="", signed_on="")
    now = replace(ruling.rules, signed_by="", signed_on="")
    return None if ruling.problems or rules == now else rules


def text_of(ruling: Ruling) -> str:
    """Give the text to take along: as it was sent, with the signature that holds under it."""
    kept = ruling.kept
    if kept is None or ruling.problems or ruling.local.signature is None:
        return kept.text if kept else ""
    unsigned = local_rules.write(replace(ruling.local, signature=None))
    body = kept.text if local_rules.read(kept.text).signature is None else unsigned
    return f"{body.rstrip()}\n\n{_signature_of(ruling.local)}"


def _signature_of(local: LocalRules) -> str:
    return local_rules.write(LocalRules(signature=local.signature))
