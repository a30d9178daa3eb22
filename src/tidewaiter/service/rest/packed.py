"""Big replies: packed where the browser takes it, made off the event loop, always one body."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable

from fastapi import Request, Response


async def packed(request: Request, media_type: str, make: Callable[[], bytes]) -> Response:
    """Make a reply's body in a thread.

    Its length tells no more than the body does: both follow from what is in it and nothing else,
    so the time of packing is left out of it.
    """
    takes = _takes_gzip(request.headers.get("accept-encoding", ""))

    def body() -> bytes:
        made = make()
        return gzip.compress(made, compresslevel=6, mtime=0) if takes else made

    headers = {"vary": "Accept-Encoding", **({"content-encoding": "gzip"} if takes else {})}
    return Response(await asyncio.to_thread(body), media_type=media_type, headers=headers)


def _takes_gzip(accepted: str) -> bool:
    """Say whether gzip is named and not forbidden (RFC 9110 12.5.3)."""
    for coding in accepted.split(","):
        name, _, weight = coding.partition(";")
        if name.strip().lower() in {"gzip", "x-gzip"}:
            return weight.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
