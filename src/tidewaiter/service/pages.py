"""The built client: its files, and its one page for every address that is not the interface's."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"

_NOT_BUILT = "The client is not built: run `make client`, or install the wheel, which carries it.\n"


class Pages(StaticFiles):
    """Serves the client; it finds its way by itself (``/exercises/…`` is one of its pages)."""

    def __init__(self, folder: Path = FOLDER) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._index = folder / "index.html"

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Give the file, or the page; below ``/api`` and ``/assets`` there is nothing else."""
        first = Path(path).parts[:1]
        if first == ("api",):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != HTTPStatus.NOT_FOUND or first == ("assets",):
                raise
            return self._page(path)
        # Vite names these by their content, so they may be kept for ever; all else is asked for.
        lasts = "public, max-age=31536000, immutable" if first == ("assets",) else "no-cache"
        response.headers["cache-control"] = lasts
        return response

    def _page(self, path: str) -> Response:
        if Path(path).name.startswith(".") or not self._index.is_file():
            return PlainTextResponse(_NOT_BUILT, HTTPStatus.NOT_FOUND)
        return FileResponse(self._index, headers={"cache-control": "no-cache"})
