"""Cases: listed, drawn, or made around a declaration."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, File, Form, UploadFile

from tidewaiter.base.errors import InputError
from tidewaiter.service.errors import ApiError
from tidewaiter.service.guards import DECLARATION_BYTES
from tidewaiter.service.rest.asking import Asking, InCentre
from tidewaiter.service.rest.views import CaseReply, CasesReply, CaseView, MakeCase
from tidewaiter.service.store import cases
from tidewaiter.service.workshop import Order

router = APIRouter(prefix="/api/cases")


@router.get("")
async def list_cases(centre: InCentre, _user: Asking) -> CasesReply:
    """List the cases as anybody may know them."""
    return CasesReply(cases=[CaseView.of(entry) for entry in await cases.all_cases(centre.db)])


@router.post("", status_code=HTTPStatus.CREATED)
async def make_case(asked: MakeCase, centre: InCentre, user: Asking) -> CaseReply:
    """Make a case; only an instructor may say which."""
    if (asked.seed is not None or asked.recipe is not None) and not user.is_instructor:
        message = "Only an instructor may choose a seed or a recipe; leave both out."
        raise ApiError(HTTPStatus.FORBIDDEN, "instructors-only", message)
    if asked.seed is not None:
        entry = await centre.make_case(Order(asked.seed, asked.recipe), "made")
    else:
        entry = await centre.draw_case("made", asked.recipe)
    return CaseReply(case=CaseView.of(entry))


@router.post("/declaration", status_code=HTTPStatus.CREATED)
async def import_declaration(
    centre: InCentre,
    _user: Asking,
    file: Annotated[UploadFile, File()],
    container: Annotated[str | None, Form(max_length=17)] = None,
) -> CaseReply:
    """Make a case around an NCTS declaration (CC015C or CC029C); the file is not kept."""
    declaration = await file.read()
    if len(declaration) > DECLARATION_BYTES:
        raise ApiError(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            "too-large",
            f"At most {DECLARATION_BYTES} bytes are taken here.",
        )
    if not declaration:
        raise InputError.of("file", "the file is empty", "a CC015C or CC029C message")
    entry = await centre.import_case(declaration, container or None)
    return CaseReply(case=CaseView.of(entry))
