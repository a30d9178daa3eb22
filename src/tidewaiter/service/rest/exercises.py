# ruff: noqa: FAST003  (`OfExercise` takes exercise_id from the address)
"""Exercises: begun, listed, drafted, looked at."""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Request, Response

from tidewaiter.exercise.beginning import Beginning
from tidewaiter.language.events import Record
from tidewaiter.service import acting, ruling
from tidewaiter.service.acting import Done
from tidewaiter.service.errors import ApiError, not_found
from tidewaiter.service.learning import learned
from tidewaiter.service.rest.asking import Asking, InCentre, OfExercise
from tidewaiter.service.rest.packed import packed
from tidewaiter.service.rest.views import (
    Draft,
    ExerciseReply,
    ExercisesReply,
    ExerciseView,
    StartExercise,
)
from tidewaiter.service.store import cases, exercises
from tidewaiter.service.store.exercises import Picture
from tidewaiter.xray.shown import kept, shown

router = APIRouter(prefix="/api/exercises")

GLB = "model/gltf-binary"
_GLB: dict[int | str, dict[str, Any]] = {HTTPStatus.OK: {"content": {GLB: {}}}}


@router.post("", status_code=HTTPStatus.CREATED)
async def start(asked: StartExercise, centre: InCentre, user: Asking) -> ExerciseReply:
    """Begin an exercise under the rules in force at the centre."""
    entry = await cases.one_case(centre.db, asked.case_id)
    if entry is None:
        raise not_found("case")
    file = await centre.hub.file(entry.id)
    brought = await learned(centre, user)
    how = Beginning(
        rules=(await ruling.in_force(centre.db)).rules,
        mode=asked.mode,
        help=brought.help,
        routines=brought.routines,
        slice=asked.slice,
        signs_of_life=asked.signs_of_life,
    )

    def opening() -> list[tuple[Record, Picture | None]]:
        done = acting.begin(file.case, user.id, how, file.proof.walk)
        return [(one.record, _kept(one)) for one in done]

    first = await asyncio.to_thread(opening)
    begun = await exercises.begin(centre.db, entry, user, first, centre.now_s())
    return ExerciseReply(exercise=ExerciseView.of(begun))


def _kept(one: Done) -> Picture | None:
    return (one.picture[0], kept(one.picture[1])) if one.picture else None


@router.get("")
async def list_exercises(centre: InCentre, user: Asking) -> ExercisesReply:
    """List one's own exercises; an instructor sees everybody's."""
    entries = await exercises.exercises_of(centre.db, user)
    return ExercisesReply(exercises=[ExerciseView.of(entry) for entry in entries])


@router.get("/{exercise_id}")
async def one_exercise(entry: OfExercise, centre: InCentre) -> ExerciseReply:
    """Show an exercise with the draft of its report."""
    draft = await exercises.draft_of(centre.db, entry.id)
    view = ExerciseView.of(entry, json.loads(draft) if draft else None)
    return ExerciseReply(exercise=view)


@router.put("/{exercise_id}/draft", status_code=HTTPStatus.NO_CONTENT)
async def keep_draft(draft: Draft, entry: OfExercise, centre: InCentre, user: Asking) -> None:
    """Keep the report as far as it is typed; on disk before the reply."""
    if entry.owner.id != user.id:
        message = "Only the officer of an exercise writes its report."
        raise ApiError(HTTPStatus.FORBIDDEN, "not-yours", message)
    kept = json.dumps(draft, ensure_ascii=False).encode()
    await exercises.keep_draft(centre.db, entry.id, kept)


@router.get(
    "/{exercise_id}/pictures/{n}.png",
    response_class=Response,
    responses={HTTPStatus.OK: {"content": {"image/png": {}}}},
)
async def picture(
    entry: OfExercise,
    centre: InCentre,
    n: Annotated[int, Path(ge=1, lt=2**31)],
    depth: Literal["8", "16"] = "8",
) -> Response:
    """Show the n-th radiograph: 8 bits for the eye, or the 16 bits that were measured."""
    png16 = await exercises.picture_of(centre.db, entry.id, n)
    if png16 is None:
        raise not_found("picture")
    if depth == "16":
        return Response(png16, media_type="image/png")
    seen = await asyncio.to_thread(shown, png16)
    return Response(seen, media_type="image/png")


@router.get("/{exercise_id}/scene.glb", response_class=Response, responses=_GLB)
async def scene(entry: OfExercise, centre: InCentre, request: Request) -> Response:
    """Draw what the officer has sighted so far; ``seq`` in it is the last observation drawn."""
    drawn = await centre.hub.scene(entry)
    return await packed(request, GLB, lambda: drawn)
