"""After an exercise: the officer's own account, the debrief, the playback, another try."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends, Request, Response

from tidewaiter.exercise import branch as branching
from tidewaiter.exercise import debrief as debriefing
from tidewaiter.exercise.debrief import Beside
from tidewaiter.exercise.expert import expert
from tidewaiter.exercise.timeline import playback
from tidewaiter.language.debriefs import Debrief
from tidewaiter.scenery.debriefing import box_glb
from tidewaiter.service.centre import Centre
from tidewaiter.service.errors import ApiError
from tidewaiter.service.path import path
from tidewaiter.service.rest.asking import Asking, InCentre, OfExercise
from tidewaiter.service.rest.packed import packed
from tidewaiter.service.rest.views import (
    BranchFrom,
    ExerciseReply,
    ExerciseView,
    OwnAccountBody,
    OwnRuleBody,
)
from tidewaiter.service.store import aftermath, exercises, tracks
from tidewaiter.service.store.accounts import User
from tidewaiter.service.store.exercises import ExerciseEntry

router = APIRouter(prefix="/api/exercises/{exercise_id}")

GLB = "model/gltf-binary"
_GLB: dict[int | str, dict[str, Any]] = {HTTPStatus.OK: {"content": {GLB: {}}}}


async def _signed(entry: OfExercise) -> ExerciseEntry:
    if not entry.signed:
        message = "The debrief comes after the report is signed."
        raise ApiError(HTTPStatus.CONFLICT, "not-signed", message)
    return entry


OfSigned = Annotated[ExerciseEntry, Depends(_signed)]


def _only_its_officer(entry: ExerciseEntry, user: User) -> None:
    if entry.owner.id != user.id:
        message = "Only the officer of an exercise gives its account."
        raise ApiError(HTTPStatus.FORBIDDEN, "not-yours", message)


@router.get("/account")
async def own_account(entry: OfSigned, centre: InCentre) -> OwnAccountBody:
    """Show what the officer said before the debrief."""
    return OwnAccountBody.of(await aftermath.own_account(centre.db, entry.id))


@router.put("/account", status_code=HTTPStatus.NO_CONTENT)
async def keep_account(
    account: OwnAccountBody, entry: OfSigned, centre: InCentre, user: Asking
) -> None:
    """Keep what the officer says; once it is closed, nothing changes it any more."""
    _only_its_officer(entry, user)
    if not await aftermath.keep_account(centre.db, entry.id, account.value):
        message = "The debrief was opened: the account stays as it was."
        raise ApiError(HTTPStatus.CONFLICT, "account-closed", message)


@router.put("/account/rule", status_code=HTTPStatus.NO_CONTENT)
async def keep_rule(told: OwnRuleBody, entry: OfSigned, centre: InCentre, user: Asking) -> None:
    """Keep the officer's own rule for the next box, which comes of the debrief."""
    _only_its_officer(entry, user)
    await aftermath.keep_rule(centre.db, entry.id, told.rule)


@router.get("/debrief", response_class=Response)
async def debrief(entry: OfSigned, centre: InCentre) -> Response:
    """Tell what was there and what each choice cost, once the report is signed."""
    everything = await told(entry, centre)
    return Response(msgspec.json.encode(everything), media_type="application/json")


@router.get("/debrief/path", response_class=Response)
async def debrief_path(entry: OfSigned, centre: InCentre, request: Request) -> Response:
    """Tell where the officer was in the bay, once the report is signed."""
    chunks = await tracks.track_of(centre.db, entry.id)
    records = await exercises.records_of(centre.db, entry.id)

    def body() -> bytes:
        return msgspec.json.encode(path([one.unpacked() for one in chunks], records))

    return await packed(request, "application/json", body)


@router.get("/debrief/replay", response_class=Response)
async def debrief_replay(entry: OfSigned, centre: InCentre, request: Request) -> Response:
    """Tell the exercise again act by act, once the report is signed."""
    records = await exercises.records_of(centre.db, entry.id)
    return await packed(request, "application/json", lambda: msgspec.json.encode(playback(records)))


@router.get("/debrief/scene.glb", response_class=Response, responses=_GLB)
async def debrief_scene(entry: OfSigned, centre: InCentre, request: Request) -> Response:
    """Draw what was there, once the report is signed."""
    case = await centre.hub.case(entry.case.id)
    return await packed(request, GLB, lambda: box_glb(debriefing.box_of(case)))


@router.post("/branch", status_code=HTTPStatus.CREATED)
async def branch(
    asked: BranchFrom, entry: OfSigned, centre: InCentre, user: Asking
) -> ExerciseReply:
    """Take an exercise that is over on again, from after one of its records: practice."""
    case = await centre.hub.case(entry.case.id)
    records = await exercises.records_of(centre.db, entry.id)
    _, kept = await asyncio.to_thread(branching.branch, case, records, asked.record)
    begun = await aftermath.begin_branch(centre.db, entry, user, kept, centre.now_s())
    return ExerciseReply(exercise=ExerciseView.of(begun))


async def told(entry: ExerciseEntry, centre: Centre) -> Debrief:
    """Have the debrief of an exercise that is over told; in a thread."""
    file = await centre.hub.file(entry.case.id)
    records = await exercises.records_of(centre.db, entry.id)
    chunks = await tracks.track_of(centre.db, entry.id)
    origin = await aftermath.origin_of(centre.db, entry.id)
    first = await exercises.records_of(centre.db, origin.exercise_id) if origin else ()

    def tell() -> Debrief:
        stood = path([one.unpacked() for one in chunks], records).poses
        beside = Beside(
            poses=tuple(one.pose for one in stood),
            expert=expert(file.case, file.proof.walk),
            again=branching.again(file.case, first, origin.record) if origin else None,
        )
        return debriefing.debrief(file.case, records, beside)

    return await asyncio.to_thread(tell)
