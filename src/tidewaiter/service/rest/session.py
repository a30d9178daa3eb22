"""Signing in and out."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import APIRouter, Request, Response

from tidewaiter import __version__
from tidewaiter.service.errors import ApiError
from tidewaiter.service.rest.asking import Asking, InCentre
from tidewaiter.service.rest.views import Health, SessionView, SignIn, UserView
from tidewaiter.service.store import accounts
from tidewaiter.service.wire import SESSION_COOKIE

router = APIRouter(prefix="/api")


@router.get("/health")
async def health() -> Health:
    """Tell that the server is up."""
    return Health(version=__version__)


@router.post("/session")
async def sign_in(
    asked: SignIn, request: Request, response: Response, centre: InCentre
) -> SessionView:
    """Change the token of a one-time link for a session."""
    found = await accounts.sign_in(centre.db, asked.token, centre.now_s())
    if found is None:
        message = "This link was used before or is too old; starting the server prints a new one."
        raise ApiError(HTTPStatus.UNAUTHORIZED, "link-not-valid", message)
    session_token, user = found
    response.set_cookie(
        SESSION_COOKIE,
        session_token,
        max_age=int(accounts.SESSION_LASTS_S),
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
    return SessionView(user=UserView.of(user))


@router.get("/session")
async def session(user: Asking) -> SessionView:
    """Tell who is signed in."""
    return SessionView(user=UserView.of(user))


@router.delete("/session", status_code=HTTPStatus.NO_CONTENT)
async def sign_out(request: Request, response: Response, centre: InCentre) -> None:
    """End the session; nothing happens where there is none."""
    token = request.cookies.get(SESSION_COOKIE)
    if token:
        await accounts.sign_out(centre.db, token)
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="lax")
