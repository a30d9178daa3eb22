"""Signing in and out."""

from __future__ import annotations

import math
from http import HTTPStatus
from urllib.parse import urlsplit

import segno
from fastapi import APIRouter, Request, Response

from tidewaiter import __version__
from tidewaiter.service.centre import Centre
from tidewaiter.service.codes import HANDED_LASTS_S, Entry, TooManyWrongCodes
from tidewaiter.service.errors import ApiError
from tidewaiter.service.rest.asking import Asking, InCentre
from tidewaiter.service.rest.views import (
    HandOver,
    HandOverView,
    Health,
    SessionView,
    SignedInView,
    SignIn,
    UserView,
)
from tidewaiter.service.store import accounts
from tidewaiter.service.store.accounts import User
from tidewaiter.service.wire import SESSION_COOKIE

router = APIRouter(prefix="/api")

_LOOPBACK = {None, "localhost", "127.0.0.1", "::1"}


@router.get("/health")
async def health() -> Health:
    """Tell that the server is up."""
    return Health(version=__version__)


@router.post("/session", response_model_exclude_none=True)
async def sign_in(
    asked: SignIn, request: Request, response: Response, centre: InCentre
) -> SignedInView:
    """Change the token of a one-time link, or an access code, for a session."""
    path = None
    if asked.code is not None:
        entry = _by_code(centre, asked.code, request)
        user, path = entry.user, entry.path
        session_token = await accounts.new_session(centre.db, user, centre.now_s())
    else:
        session_token, user = await _by_link(centre, asked.token or "")
    response.set_cookie(
        SESSION_COOKIE,
        session_token,
        max_age=int(accounts.SESSION_LASTS_S),
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
    return SignedInView(user=UserView.of(user), path=path)


async def _by_link(centre: Centre, token: str) -> tuple[str, User]:
    found = await accounts.sign_in(centre.db, token, centre.now_s())
    if found is None:
        message = "This link was used before or is too old; starting the server prints a new one."
        raise ApiError(HTTPStatus.UNAUTHORIZED, "link-not-valid", message)
    return found


def _by_code(centre: Centre, code: str, request: Request) -> Entry:
    address = request.client.host if request.client else ""
    try:
        entry = centre.codes.enter(code, address, centre.now_s())
    except TooManyWrongCodes as limit:
        wait_s = math.ceil(limit.wait_s)
        message = f"Too many wrong codes were entered. Codes are taken again in {wait_s} seconds."
        raise ApiError(
            HTTPStatus.TOO_MANY_REQUESTS,
            "too-many-tries",
            message,
            headers={"Retry-After": str(wait_s)},
        ) from None
    if entry is None:
        message = "This code is not known, was used, or is too old; the server prints new ones."
        raise ApiError(HTTPStatus.UNAUTHORIZED, "code-not-valid", message)
    return entry


@router.post("/session/code", status_code=HTTPStatus.CREATED)
async def hand_over(
    asked: HandOver, request: Request, centre: InCentre, user: Asking
) -> HandOverView:
    """Make a code with which another device gets in as this user, once and soon."""
    code = centre.codes.handed(user, asked.path, centre.now_s())
    address = _reached_by(request, centre)
    on_network = address is not None
    return HandOverView(
        code=code,
        lasts_s=HANDED_LASTS_S,
        address=address or _on_a_cable(centre, request),
        reach="network" if on_network else "cable",
        qr=_picture(f"{address}/#code={code}") if on_network else None,
    )


def _reached_by(request: Request, centre: Centre) -> str | None:
    """Give the address that other machines reach this server by, if there is one.

    What this user's own browser came by is known to work, also where a proxy gave the name.
    """
    if request.url.hostname not in _LOOPBACK:
        return str(request.base_url).rstrip("/")
    return centre.elsewhere[0] if centre.elsewhere else None


def _on_a_cable(centre: Centre, request: Request) -> str:
    """Give the address for a headset whose own loopback is led here by a cable."""
    port = request.url.port or urlsplit(centre.address).port
    return f"{request.url.scheme}://localhost" + (f":{port}" if port else "")


def _picture(text: str) -> str:
    """Draw a QR code; its margin of four modules belongs to it [ISO/IEC 18004, 9.1]."""
    drawn = segno.make_qr(text, error="m")
    return drawn.svg_data_uri(scale=4, border=4, light="#fff", omitsize=True)


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
