"""Errors on the way out: one JSON shape for everything that is not a success.

::

    {"error": {"code": "not-signed-in", "message": "…", "problems": [{"path", "wrong", "right"}]}}

``code`` is for programs, ``message`` for people, ``problems`` lists everything that is wrong with
an input at once. No traceback leaves the server.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import cast

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tidewaiter.base.errors import CaseRejected, InputError, Problem

log = logging.getLogger(__name__)


class ProblemBody(BaseModel):
    """One thing wrong with an input: where, what, and what would be right."""

    path: str
    wrong: str
    right: str = ""


class ErrorParts(BaseModel):
    """What went wrong."""

    code: str
    message: str
    problems: list[ProblemBody] = []


class ErrorBody(BaseModel):
    """The one shape of an error."""

    error: ErrorParts


class ApiError(Exception):
    """A refusal of a request: a status, a code for programs, a sentence for people."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        problems: Sequence[Problem] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.problems = tuple(problems)
        self.headers = headers
        super().__init__(message)

    def response(self) -> JSONResponse:
        """Say it in the one shape."""
        return error_response(self.status, self.code, str(self), self.problems, self.headers)


def not_found(what: str) -> ApiError:
    """Refuse what is not there, and in the same words what is not this user's."""
    return ApiError(HTTPStatus.NOT_FOUND, "not-found", f"There is no such {what}.")


def error_response(
    status: int,
    code: str,
    message: str,
    problems: Sequence[Problem] = (),
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """Build the one shape."""
    listed = [ProblemBody(path=p.path, wrong=p.wrong, right=p.right) for p in problems]
    body = ErrorBody(error=ErrorParts(code=code, message=message, problems=listed))
    return JSONResponse(body.model_dump(), status_code=status, headers=headers)


def install(app: FastAPI) -> None:
    """Give every error its shape."""
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(InputError, _input_error)
    app.add_exception_handler(CaseRejected, _case_rejected)
    app.add_exception_handler(RequestValidationError, _invalid_request)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Exception, _defect)


def _api_error(_request: Request, error: Exception) -> Response:
    return cast("ApiError", error).response()  # Starlette types handlers by Exception


def _input_error(_request: Request, error: Exception) -> Response:
    problems = cast("InputError", error).problems
    message = "What was sent cannot be used; the problems say why."
    return error_response(HTTPStatus.UNPROCESSABLE_ENTITY, "input-refused", message, problems)


def _case_rejected(_request: Request, error: Exception) -> Response:
    return error_response(HTTPStatus.UNPROCESSABLE_ENTITY, "case-rejected", str(error))


def _invalid_request(_request: Request, error: Exception) -> Response:
    problems = [
        Problem("/".join(str(part) for part in found["loc"]), str(found["msg"]))
        for found in cast("RequestValidationError", error).errors()
    ]
    message = "The request is not as the interface asks; the problems say where."
    return error_response(
        HTTPStatus.UNPROCESSABLE_ENTITY, "request-not-understood", message, problems
    )


_CODES = {
    HTTPStatus.BAD_REQUEST: ("request-not-understood", "The request cannot be read."),
    HTTPStatus.NOT_FOUND: ("not-found", "There is nothing at this address."),
    HTTPStatus.METHOD_NOT_ALLOWED: (
        "method-not-allowed",
        "This address does not take this method.",
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: ("too-large", "More was sent than is taken here."),
}


def _http_error(_request: Request, error: Exception) -> Response:
    refused = cast("HTTPException", error)
    status = HTTPStatus(refused.status_code)
    code, message = _CODES.get(status, (status.name.lower().replace("_", "-"), refused.detail))
    headers = dict(refused.headers) if refused.headers else None
    return error_response(status, code, message, headers=headers)


def _defect(request: Request, error: Exception) -> Response:
    log.error("defect at %s %s", request.method, request.url.path, exc_info=error)
    message = "The server has met a defect of its own; what was kept before is kept."
    return error_response(HTTPStatus.INTERNAL_SERVER_ERROR, "defect", message)
