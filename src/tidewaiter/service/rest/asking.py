"""Who asks, and of what: what every route depends on."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated, cast

from fastapi import Depends, Request

from tidewaiter.service.centre import Centre
from tidewaiter.service.errors import ApiError, not_found
from tidewaiter.service.store import accounts, exercises
from tidewaiter.service.store.accounts import User
from tidewaiter.service.store.exercises import ExerciseEntry
from tidewaiter.service.wire import SESSION_COOKIE


def _centre(request: Request) -> Centre:
    return cast("Centre", request.app.state.centre)


InCentre = Annotated[Centre, Depends(_centre)]


async def _user(request: Request, centre: InCentre) -> User:
    token = request.cookies.get(SESSION_COOKIE)
    user = await accounts.user_of(centre.db, token, centre.now_s()) if token else None
    if user is None:
        message = "Sign in with the link or the code that the server printed when it started."
        raise ApiError(HTTPStatus.UNAUTHORIZED, "not-signed-in", message)
    return user


Asking = Annotated[User, Depends(_user)]


async def _exercise(exercise_id: str, centre: InCentre, user: Asking) -> ExerciseEntry:
    entry = await exercises.one_exercise(centre.db, exercise_id, user)
    if entry is None:
        raise not_found("exercise")
    return entry


OfExercise = Annotated[ExerciseEntry, Depends(_exercise)]
