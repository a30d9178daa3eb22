"""The built client: its files, and its one page for every address that is not the interface's."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Match, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"

_NOT_BUILT = "The client is not built: run `make client`, or install the wheel, which carries it.\n"


class Pages(Mount):
    """Serves the client wherever the interface is not; it finds its way by itself.

    Args:
        folder: the built client; where it is missing, every page says how to build it.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        super().__init__("/", _Files(folder))

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Leave ``/api`` to the interface, also what it does not know."""
        if f"{scope['path']}/".startswith("/api/"):
            return Match.NONE, {}
        return super().matches(scope)


class _Files(StaticFiles):
    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._index = folder / "index.html"

    async def check_config(self) -> None:
        """Check nothing: where the client is not built, every page says so."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Give the file, or the page; below ``/assets`` there is nothing but files."""
        is_asset = Path(path).parts[:1] == ("assets",)
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != HTTPStatus.NOT_FOUND or is_asset:
                raise
            return self._page(path)
        # Vite names these by their content, so they may be kept for ever; all else is asked for.
        lasts = "public, max-age=31536000, immutable" if is_asset else "no-cache"
        response.headers["cache-control"] = lasts
        return response

    def _page(self, path: str) -> Response:
        if Path(path).name.startswith(".") or not self._index.is_file():
            return PlainTextResponse(_NOT_BUILT, HTTPStatus.NOT_FOUND)
        return FileResponse(self._index, headers={"cache-control": "no-cache"})
