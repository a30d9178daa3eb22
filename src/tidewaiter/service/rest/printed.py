# ruff: noqa: FAST003  (`OfSigned` takes exercise_id from the address)
"""Printed pages: the debrief and the signed report of an exercise, the yard cards."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response

from tidewaiter.service.centre import Centre
from tidewaiter.service.errors import ApiError
from tidewaiter.service.print import cards, debrief, report, setting
from tidewaiter.service.print.signed import Signed
from tidewaiter.service.rest.asking import Asking, InCentre
from tidewaiter.service.rest.debriefs import OfSigned, told
from tidewaiter.service.store import aftermath, exercises
from tidewaiter.service.store.exercises import ExerciseEntry

router = APIRouter(prefix="/api")

PDF = "application/pdf"
_PDF: dict[int | str, dict[str, Any]] = {HTTPStatus.OK: {"content": {PDF: {}}}}

Language = Literal["en", "az", "ru", "fr", "tr"]


@router.get("/exercises/{exercise_id}/debrief.pdf", response_class=Response, responses=_PDF)
async def debrief_pdf(entry: OfSigned, centre: InCentre, language: Language = "en") -> Response:
    """Print the debrief with the signed report, once that is signed."""
    signed = await _signed(entry, centre, language)
    all_told = await told(entry, centre)
    own = await aftermath.own_account(centre.db, entry.id)
    return await _printed(
        f"debrief-{entry.case.number}-{language}",
        lambda: setting.pdf(debrief.sheet(signed, all_told, own), signed.signed_s),
    )


@router.get("/exercises/{exercise_id}/report.pdf", response_class=Response, responses=_PDF)
async def report_pdf(entry: OfSigned, centre: InCentre, language: Language = "en") -> Response:
    """Print the report alone, once it is signed."""
    signed = await _signed(entry, centre, language)
    return await _printed(
        f"report-{entry.case.number}-{language}",
        lambda: setting.pdf(report.sheet(signed), signed.signed_s),
    )


@router.get("/cards.pdf", response_class=Response, responses=_PDF)
async def cards_pdf(
    _user: Asking,
    language: Language = "en",
    tool: Annotated[list[str] | None, Query(max_length=64)] = None,
) -> Response:
    """Print the yard cards of some tools, or of all."""
    sheet = cards.sheet(language, tool or ())
    return await _printed(f"cards-{language}", lambda: setting.pdf(sheet))


async def _signed(entry: ExerciseEntry, centre: Centre, language: Language) -> Signed:
    case = await centre.hub.case(entry.case.id)
    records = await exercises.records_of(centre.db, entry.id)
    return Signed(case.public, entry.owner.name, entry.started_s, records, language)


async def _printed(name: str, make: Callable[[], bytes]) -> Response:
    """Set the pages in a thread and give them under a name."""
    if not setting.is_ready():
        message = "The fonts of printed pages come with the built client: run `make client`."
        raise ApiError(HTTPStatus.SERVICE_UNAVAILABLE, "not-built", message)
    headers = {
        "content-disposition": f'inline; filename="tidewaiter-{name}.pdf"',
        "cache-control": "private, no-cache",
    }
    return Response(await asyncio.to_thread(make), media_type=PDF, headers=headers)
