"""What the signed-in officer may know of themselves; nobody else is told it here."""

from __future__ import annotations

import msgspec
from fastapi import APIRouter, Response

from tidewaiter.service.rest.asking import Asking, InCentre

router = APIRouter(prefix="/api/me")


@router.get("/ability", response_class=Response)
async def ability(centre: InCentre, user: Asking) -> Response:
    """Tell hits, false alarms, d′, criterion and calibration over one's signed cases."""
    told = await centre.trials.ability(user)
    return Response(msgspec.json.encode(told), media_type="application/json")
