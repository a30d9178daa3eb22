"""The page about the interface names what there is, and nothing else."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "service.md").read_text()


async def test_every_route_is_on_the_page(guest):
    described = (await guest.get("/api/openapi.json")).json()["paths"]
    routes = {f"{method.upper()} {path}" for path, one in described.items() for method in one}
    assert routes == set(re.findall(r"^\| `([A-Z]+ /\S+)` \|", PAGE, re.MULTILINE))


def test_every_error_is_on_the_page():
    source = "\n".join(path.read_text() for path in (ROOT / "src/tidewaiter/service").rglob("*.py"))
    made = re.findall(r'(?:ApiError|error_response)\(\s*[\w.]+,\s*"([a-z-]+)"', source)
    made += re.findall(r'HTTPStatus\.\w+: \(\s*"([a-z-]+)"', source)
    listed = re.findall(r"^\| `([a-z-]+)` \| \d", PAGE, re.MULTILINE)
    assert sorted(set(made)) == sorted(listed)


def test_every_refusal_of_the_wire_is_on_the_page():
    source = "\n".join(path.read_text() for path in (ROOT / "src/tidewaiter/service").glob("*.py"))
    codes = set(re.findall(r'"(refusal-[a-z-]+)"', source))
    assert len(codes) > 6
    assert [code for code in codes if code not in PAGE] == []
