"""Guards before every route: who may send, how much, and what a browser may do with a page."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tidewaiter.service.errors import ApiError, error_response

#: A declaration may be this big; the frame of its form comes on top.
DECLARATION_BYTES = 10 * 1024 * 1024
_FORM_FRAME_BYTES = 16 * 1024
#: Anything else that is sent.
BODY_BYTES = 64 * 1024
#: A draft of the report.
DRAFT_BYTES = 8 * 1024

#: Everything from this server and nothing from elsewhere; nothing inline. The loader of a GLB
#: takes the textures out of it by ``blob:`` addresses, and a panel of the bay is an image by
#: ``data:``; neither leads elsewhere.
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; connect-src 'self' blob:; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}


class OriginGuard:
    """Refuses what another site makes a browser send.

    A browser names the origin of every request that changes state and of every WebSocket. Where
    none is named no browser is at work, and so no cookie of a user who knows nothing of it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let pass, or answer 403."""
        changes = scope["type"] == "websocket" or (
            scope["type"] == "http" and scope["method"] not in _SAFE_METHODS
        )
        if changes and is_foreign(Headers(scope=scope)):
            refusal = ApiError(
                HTTPStatus.FORBIDDEN,
                "foreign-origin",
                "This request comes from another site; open the page of this server.",
            )
            await refusal.response()(scope, receive, send)
            return
        await self._app(scope, receive, send)


def is_foreign(headers: Headers) -> bool:
    """Whether a browser says that another site's page sent this."""
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host", "?")


class BodyLimit:
    """Refuses bodies that are too big while they stream in, before they are kept anywhere."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what comes in."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = _limit(scope["path"])
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdecimal() or int(announced) > limit:
            message = f"At most {limit} bytes are taken here."
            refusal = error_response(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", message)
            await refusal(scope, receive, send)
            return
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            return message

        await self._app(scope, counted, send)


def _limit(path: str) -> int:
    if path == "/api/cases/declaration":
        return DECLARATION_BYTES + _FORM_FRAME_BYTES
    return DRAFT_BYTES if path.endswith("/draft") else BODY_BYTES


class SafeHeaders:
    """Says on every reply what a browser may do with it; replies of the API are never stored."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
                if scope["path"].startswith("/api/"):
                    headers["cache-control"] = "no-store"
            await send(message)

        await self._app(scope, receive, send_with_headers)
