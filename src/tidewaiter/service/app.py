"""The application: guards, routes, the exercise's socket, the pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.routing import WebSocketRoute

from tidewaiter import __version__
from tidewaiter.service import errors
from tidewaiter.service.centre import Centre
from tidewaiter.service.errors import ErrorBody
from tidewaiter.service.guards import BodyLimit, OriginGuard, SafeHeaders
from tidewaiter.service.pages import Pages
from tidewaiter.service.rest import (
    cases,
    debriefs,
    exercises,
    me,
    printed,
    recipes,
    rules,
    session,
)
from tidewaiter.service.wire import exercise_socket

_ERRORS = (401, 403, 404, 409, 413, 422, 429, 500, 503)


def create_app(centre: Centre) -> FastAPI:
    """Build the application around an open centre; it closes the centre when it ends."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        yield
        await centre.close()

    app = FastAPI(
        title="Tidewaiter",
        version=__version__,
        lifespan=lifespan,
        # The interactive pages fetch scripts from elsewhere; the description alone does not.
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        responses={status: {"model": ErrorBody} for status in _ERRORS},
    )
    app.state.centre = centre
    errors.install(app)
    for part in (session, cases, debriefs, exercises, printed, recipes, rules, me):
        app.include_router(part.router)
    app.routes.append(WebSocketRoute("/api/exercises/{exercise_id}/socket", exercise_socket))
    app.routes.append(Pages())
    for guard in (BodyLimit, OriginGuard, SafeHeaders):
        app.add_middleware(guard)
    return app
