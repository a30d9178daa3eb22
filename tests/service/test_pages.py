"""The built client: its files, and its one page for every address of its own."""

import httpx
import pytest
from fastapi import FastAPI

from tidewaiter.service import errors
from tidewaiter.service.pages import Pages

pytestmark = pytest.mark.anyio


@pytest.fixture
async def client(tmp_path, anyio_backend):
    folder = tmp_path / "static"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<title>Tidewaiter</title>")
    (folder / "icon.svg").write_text("<svg/>")
    (folder / "assets" / "index-1.js").write_text("1")
    (tmp_path / "secret.txt").write_text("secret")
    async with over(folder) as client:
        yield client


def over(folder):
    app = FastAPI()
    errors.install(app)
    app.routes.append(Pages(folder))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://yard.test")


@pytest.mark.parametrize("path", ["/", "/index.html", "/exercises/abc", "/sign-in", "/a/b/c.d"])
async def test_the_page_is_everywhere(client, path):
    reply = await client.get(path)
    assert (reply.status_code, reply.text) == (200, "<title>Tidewaiter</title>")
    assert reply.headers["cache-control"] == "no-cache"


async def test_files_are_served_as_they_are(client):
    script = await client.get("/assets/index-1.js")
    assert script.text == "1"
    assert "javascript" in script.headers["content-type"]
    assert "immutable" in script.headers["cache-control"]
    assert (await client.get("/icon.svg")).headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/assets/index-2.js", "/assets/", "/api/x", "/api", "/api/"])
async def test_what_is_missing_is_missing(client, path):
    reply = await client.get(path)
    assert reply.status_code == 404
    assert reply.json()["error"]["code"] == "not-found"


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt"],
)
async def test_nothing_outside_is_served(client, path):
    assert "secret" not in (await client.get(path)).text


async def test_an_unbuilt_client_says_how_to_build_it(tmp_path, anyio_backend):
    async with over(tmp_path / "none") as client:
        reply = await client.get("/")
        assert reply.status_code == 404
        assert "make client" in reply.text
