"""Cases made over the interface, by the real workshop."""

from pathlib import Path

import pytest

from tests.service.test_rest import CASE_FIELDS, error
from tidewaiter.casework import casefile
from tidewaiter.service.guards import DECLARATION_BYTES
from tidewaiter.service.store import cases

pytestmark = pytest.mark.anyio

EXAMPLES = Path(__file__).parents[3] / "shared" / "data" / "ncts" / "examples"


async def file_of(centre, case):
    return casefile.decode(await cases.case_bytes(centre.db, case["id"]))


@pytest.mark.slow
async def test_an_instructor_chooses_and_an_officer_draws(instructor, officer, centre):
    wish = {"seed": 11, "recipe": "c01"}
    reply = await instructor.post("/api/cases", json=wish)
    assert reply.status_code == 201, reply.text
    case = reply.json()["case"]
    assert set(case) == CASE_FIELDS
    provenance = (await file_of(centre, case)).provenance
    assert (provenance.seed, provenance.recipe) == (11, "c01")
    drawn = [(await officer.post("/api/cases", json={})).json()["case"] for _ in range(2)]
    assert [one["number"] for one in (case, *drawn)] == [1, 2, 3]
    seeds = [(await file_of(centre, one)).provenance.seed for one in drawn]
    # Nobody can guess them, and none comes twice.
    assert len(set(seeds)) == 2
    assert min(seeds) > 2**32


@pytest.mark.slow
async def test_an_instructor_has_a_case_made_after_a_recipe_that_ships(instructor, centre):
    wish = {"seed": 1, "recipe": "sea-port-6"}
    reply = await instructor.post("/api/cases", json=wish)
    assert reply.status_code == 201, reply.text
    case = reply.json()["case"]
    assert set(case) == CASE_FIELDS
    provenance = (await file_of(centre, case)).provenance
    assert (provenance.seed, provenance.recipe_file) == (1, "sea-port-6")
    assert "sea-port-6" not in reply.text


@pytest.mark.slow
async def test_a_declaration_becomes_a_case_and_is_not_kept(officer, centre, tmp_path):
    found = sorted(EXAMPLES.glob("p6_cc015c*.xml"))
    if not found:
        pytest.skip(f"the official examples are not there: {EXAMPLES}")
    declaration = found[0].read_bytes()
    files = {"file": ("declaration.xml", declaration)}
    reply = await officer.post("/api/cases/declaration", files=files, data={"container": ""})
    assert reply.status_code == 201, reply.text
    case = reply.json()["case"]
    assert set(case) == CASE_FIELDS
    assert case["source"] == "imported"
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("tidewaiter.db*"))
    assert declaration[:200] not in kept


@pytest.mark.slow
@pytest.mark.parametrize(
    "declaration", [b"no XML", b"<a>", b"<CC004C/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']
)
async def test_what_is_no_declaration_is_refused_with_its_problems(officer, centre, declaration):
    files = {"file": ("declaration.xml", declaration)}
    reply = await officer.post("/api/cases/declaration", files=files)
    problems = error(reply, 422, "input-refused")
    assert problems
    assert await cases.all_cases(centre.db) == []


async def test_an_empty_file_and_a_missing_one_are_refused(officer):
    files = {"file": ("declaration.xml", b"")}
    error(await officer.post("/api/cases/declaration", files=files), 422, "input-refused")
    reply = await officer.post("/api/cases/declaration", data={"container": "x"})
    error(reply, 422, "request-not-understood")
    reply = await officer.post("/api/cases/declaration", json={"file": "x"})
    error(reply, 422, "request-not-understood")


async def test_a_declaration_that_is_too_big_is_refused_while_it_comes_in(officer):
    files = {"file": ("declaration.xml", b" " * (DECLARATION_BYTES + 1))}
    error(await officer.post("/api/cases/declaration", files=files), 413, "too-large")
    sent = 0

    async def endless():
        nonlocal sent
        yield b'--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'
        while sent < 10 * DECLARATION_BYTES:
            sent += 2**16
            yield b" " * 2**16

    headers = {"content-type": "multipart/form-data; boundary=x"}
    reply = await officer.post("/api/cases/declaration", content=endless(), headers=headers)
    error(reply, 413, "too-large")
    assert sent < 2 * DECLARATION_BYTES


async def test_anything_else_that_is_too_big_is_refused(officer):
    error(await officer.post("/api/cases", content=b" " * 70_000), 413, "too-large")
    error(await officer.post("/api/session", content=b" " * 70_000), 413, "too-large")
