"""What the REST interface takes and gives. Nothing here can hold a truth before the debrief."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

from tidewaiter.service.store.accounts import Role, User
from tidewaiter.service.store.cases import CaseEntry, Source
from tidewaiter.service.store.exercises import ExerciseEntry


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class SignIn(_Asked):
    """The token of a one-time link."""

    token: Annotated[str, Field(min_length=1, max_length=200)]


class MakeCase(_Asked):
    """What case to make; both fields are for instructors."""

    seed: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    recipe: Literal["clean", "c01", "quantity"] | None = None


class StartExercise(_Asked):
    """Which case to play."""

    case_id: Annotated[str, Field(min_length=1, max_length=64)]


class UserView(BaseModel):
    """A user."""

    id: str
    name: str
    role: Role

    @classmethod
    def of(cls, user: User) -> UserView:
        """Show a user."""
        return cls(id=user.id, name=user.name, role=user.role)


class SessionView(BaseModel):
    """Who is signed in."""

    user: UserView


#: The report as far as it is typed: flat, so that what is stored can always be shown again.
DraftValue = Annotated[str, Field(max_length=8000)] | bool | int | FiniteFloat | None
Draft = Annotated[
    dict[Annotated[str, Field(min_length=1, max_length=64)], DraftValue], Field(max_length=64)
]


class CaseView(BaseModel):
    """A case as anybody may know it: no seed, recipe, difficulty or proof."""

    id: str
    number: int
    title: dict[str, str]
    briefing: dict[str, str]
    size_type: str
    budget_minutes: float
    documents: list[str]
    source: Source

    @classmethod
    def of(cls, entry: CaseEntry) -> CaseView:
        """Show a case."""
        public = entry.public
        return cls(
            id=entry.id,
            number=entry.number,
            title=public.title,
            briefing=public.briefing,
            size_type=public.size_type,
            budget_minutes=public.budget_minutes,
            documents=list(public.documents),
            source=entry.source,
        )


class CaseReply(BaseModel):
    """One case."""

    case: CaseView


class CasesReply(BaseModel):
    """All cases, by number."""

    cases: list[CaseView]


class ExerciseView(BaseModel):
    """An exercise.

    Attributes:
        started: when it began, UTC.
        minute: simulated minutes spent.
        owner: name of the officer.
        draft: the report as far as it is typed; only with a single exercise.
    """

    id: str
    case: CaseView
    started: datetime
    minute: float
    signed: bool
    owner: str
    draft: Draft | None = None

    @classmethod
    def of(cls, entry: ExerciseEntry, draft: Draft | None = None) -> ExerciseView:
        """Show an exercise."""
        return cls(
            id=entry.id,
            case=CaseView.of(entry.case),
            started=datetime.fromtimestamp(entry.started_s, UTC),
            minute=entry.minute,
            signed=entry.signed,
            owner=entry.owner.name,
            draft=draft,
        )


class ExerciseReply(BaseModel):
    """One exercise."""

    exercise: ExerciseView


class ExercisesReply(BaseModel):
    """Exercises, newest first."""

    exercises: list[ExerciseView]


class Health(BaseModel):
    """The server is up."""

    status: Literal["ok"] = "ok"
    version: str
