"""The rules of the centre: shown to all, changed and signed by instructors."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from tidewaiter.exercise import local_rules
from tidewaiter.exercise.rules import sources
from tidewaiter.service import ruling
from tidewaiter.service.errors import ApiError, ProblemBody
from tidewaiter.service.rest.asking import Asking, InCentre
from tidewaiter.service.rest.views import Asked
from tidewaiter.service.ruling import Ruling
from tidewaiter.service.store.accounts import User

router = APIRouter(prefix="/api/rules")


class LocalText(Asked):
    """Local rules as text (TOML)."""

    text: Annotated[str, Field(max_length=60_000)]


class SignRules(Asked):
    """The safety adviser's signature under the rules that were read."""

    who: Annotated[str, Field(min_length=1, max_length=200)]
    role: Annotated[str, Field(min_length=1, max_length=200)]
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class SignatureView(BaseModel):
    """Who signed, in what office, and on which day."""

    who: str
    role: str
    date: str


class RulesReply(BaseModel):
    """The rules in force.

    Attributes:
        rules: as new exercises freeze them; what is as usual is left out.
        once_signed: what a signature would put in force; none where it would change nothing.
        text: the centre's local rules, with the signature that holds.
        digest: of what they say, to sign.
        kept_by, kept: who changed them last, and when; none where nobody has.
        signature: none where nobody signed them as they stand; then the strictest hold.
        problems: why the text that is kept cannot be used; then the rules that ship hold.
        sources: the citation behind each tag that the rules name.
    """

    rules: dict[str, Any]
    once_signed: dict[str, Any] | None
    text: str
    digest: str
    kept_by: str | None
    kept: datetime | None
    signature: SignatureView | None
    problems: list[ProblemBody]
    sources: dict[str, str]

    @classmethod
    def of(cls, one: Ruling) -> RulesReply:
        """Show the rules in force."""
        signed, kept = one.local.signature, one.kept
        would = ruling.once_signed(one)
        return cls(
            rules=msgspec.to_builtins(one.rules),
            once_signed=msgspec.to_builtins(would) if would else None,
            text=ruling.text_of(one),
            digest=local_rules.digest(one.local),
            kept_by=kept.keeper if kept else None,
            kept=datetime.fromtimestamp(kept.kept_s, UTC) if kept else None,
            signature=SignatureView(who=signed.who, role=signed.role, date=signed.date)
            if signed
            else None,
            problems=[ProblemBody(path=p.path, wrong=p.wrong, right=p.right) for p in one.problems],
            sources=sources(),
        )


async def _instructor(user: Asking) -> User:
    if not user.is_instructor:
        message = "Only an instructor changes or signs the rules of the centre."
        raise ApiError(HTTPStatus.FORBIDDEN, "instructors-only", message)
    return user


Instructor = Annotated[User, Depends(_instructor)]


@router.get("")
async def show(centre: InCentre, _user: Asking) -> RulesReply:
    """Show the rules in force and where they come from."""
    return RulesReply.of(await ruling.in_force(centre.db))


@router.put("")
async def change(asked: LocalText, centre: InCentre, user: Instructor) -> RulesReply:
    """Put new local rules in force; where they cannot be used the old ones stay."""
    return RulesReply.of(await ruling.change(centre.db, asked.text, user, centre.now_s()))


@router.post("/signature", status_code=HTTPStatus.CREATED)
async def sign(asked: SignRules, centre: InCentre, user: Instructor) -> RulesReply:
    """Sign the local rules as they were read."""
    wish = ruling.Wish(asked.who, asked.role, asked.digest)
    if not await ruling.sign(centre.db, user, wish, centre.now_s()):
        message = "The rules have changed since they were read; read them again, then sign."
        raise ApiError(HTTPStatus.CONFLICT, "rules-changed", message)
    return RulesReply.of(await ruling.in_force(centre.db))
