"""What the REST interface takes and gives. Nothing here can hold a truth before the debrief."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, field_validator, model_validator

from tidewaiter.casework.casefile import RECIPES
from tidewaiter.casework.recipes import shelf
from tidewaiter.language.debriefs import OwnAccount, Prediction
from tidewaiter.service.store.accounts import Role, User
from tidewaiter.service.store.cases import CaseEntry, Source
from tidewaiter.service.store.exercises import ExerciseEntry


class Asked(BaseModel):
    """What is sent: nothing that the interface does not know."""

    model_config = ConfigDict(extra="forbid", strict=True)


class SignIn(Asked):
    """The token of a one-time link, or an access code: exactly one of them."""

    token: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    code: Annotated[str, Field(min_length=1, max_length=40)] | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.token is None) == (self.code is None):
            raise ValueError("either a token or a code")
        return self


class HandOver(Asked):
    """Where the other device should begin: a path of the client."""

    path: Annotated[str, Field(pattern=r"^/(exercise/[\w-]{1,64}(/bay)?)?$")] = "/"


class MakeCase(Asked):
    """What case to make; both fields are for instructors."""

    seed: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    recipe: Annotated[str, Field(max_length=60)] | None = None

    @field_validator("recipe")
    @classmethod
    def _known(cls, name: str | None) -> str | None:
        if name is not None and name not in (*RECIPES, *shelf.names()):
            raise ValueError(f"no recipe that ships is called {name!a}")
        return name


class StartExercise(Asked):
    """Which case to play, and how.

    Attributes:
        slice: the step to begin at, the earlier ones played by an expert; empty for the whole.
        mode: what it is for; in an exam there are neither hints nor slices.
        signs_of_life: false where the officer opts out of people in danger: nobody is in the unit.
    """

    case_id: Annotated[str, Field(min_length=1, max_length=64)]
    slice: Annotated[str, Field(pattern=r"^(S[0-9]{2})?$")] = ""
    mode: Literal["learn", "shift", "exam"] = "learn"
    signs_of_life: bool = True

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.mode == "exam" and self.slice:
            raise ValueError("an exam is taken whole: no slice")
        return self


class BranchFrom(Asked):
    """After which record of an exercise that is over to take it on again."""

    record: Annotated[int, Field(ge=0, lt=2**31)]


Told = Annotated[str, Field(max_length=4000)]
OwnRule = Annotated[str, Field(max_length=1000)]


class OwnAccountBody(Asked):
    """The officer's own account, as `language.debriefs.OwnAccount` has it."""

    did: Told = ""
    why: Told = ""
    prediction: Prediction = ""
    closed: bool = False
    rule: OwnRule = ""

    @classmethod
    def of(cls, account: OwnAccount) -> OwnAccountBody:
        """Show an account."""
        return cls(
            did=account.did,
            why=account.why,
            prediction=account.prediction,
            closed=account.closed,
            rule=account.rule,
        )

    @property
    def value(self) -> OwnAccount:
        """Give it as a value of the language."""
        return OwnAccount(self.did, self.why, self.prediction, self.closed, self.rule)


class OwnRuleBody(Asked):
    """The officer's own rule for the next box."""

    rule: OwnRule


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


class SignedInView(SessionView):
    """Who has signed in.

    Attributes:
        path: the page to go on with, where the code was made for that.
    """

    path: str | None = None


class HandOverView(BaseModel):
    """How another device gets in as the same user.

    Attributes:
        code: eight digits; they work once.
        lasts_s: for how long.
        address: where to type them.
        reach: whether other machines reach the address, or only a device on a cable.
        qr: the address with code and path for a camera, as the address of a picture; none where
            a camera would not help.
    """

    code: str
    lasts_s: float
    address: str
    reach: Literal["network", "cable"]
    qr: str | None


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
        branch_of: id of the exercise that this is another try at: practice, which counts for
            nothing.
        draft: the report as far as it is typed; only with a single exercise.
    """

    id: str
    case: CaseView
    started: datetime
    minute: float
    signed: bool
    owner: str
    branch_of: str | None = None
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
            branch_of=entry.branch_of,
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
