"""The routes of printed pages: for whom, when, and what comes."""

import asyncio
import io
import threading

import pypdf
import pytest

from tests.service.test_rest import error
from tidewaiter.casework import casefile
from tidewaiter.exercise import step
from tidewaiter.exercise.state import fold
from tidewaiter.language import text
from tidewaiter.service.print import cards, setting
from tidewaiter.service.store import exercises

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(
        not setting.is_ready(), reason="the fonts come with the built client: run `make client`"
    ),
]

WALK = (
    "read tad",
    "go gate",
    "weigh",
    "go desk",
    'decide release ground="ə: all agree" confidence=70',
)
REPORT = ('report conform=yes seals_ok=yes remarks="#none [*]"', "sign")


@pytest.fixture
async def begun(officer, case, centre, made):
    """An exercise in which all is done but the report; gives its address and how to go on."""
    reply = await officer.post("/api/exercises", json={"case_id": case.id})
    identity = reply.json()["exercise"]["id"]
    file = casefile.decode(made.file)
    (record,) = await exercises.records_of(centre.db, identity)
    state = fold(record.events)

    async def go_on(lines):
        nonlocal state, record
        for line in lines:
            done = step.act(
                file.case,
                state,
                record,
                text.parse(line),
                actor="officer",
                action_id=line,
                elapsed_s=record.elapsed_s + 30.0,
            )
            assert isinstance(done, tuple), done
            state, record = done
            await exercises.append(centre.db, identity, record, None)

    await go_on(WALK)
    return f"/api/exercises/{identity}", go_on


def pages(reply):
    assert reply.status_code == 200, reply.text
    assert reply.headers["content-type"] == "application/pdf"
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(reply.content)).pages]


async def test_nothing_is_printed_before_the_signature(officer, begun):
    address, go_on = begun
    for page in ("debrief.pdf", "report.pdf"):
        error(await officer.get(f"{address}/{page}"), 409, "not-signed")
    await go_on(REPORT)
    assert "Debrief" in pages(await officer.get(f"{address}/debrief.pdf"))[0]


async def test_the_own_account_stands_before_what_was_told(officer, begun):
    address, go_on = begun
    await go_on(REPORT)
    account = {"did": "I read #everything.", "why": "", "prediction": "nothing", "closed": True}
    assert (await officer.put(f"{address}/account", json=account)).status_code == 204
    first = pages(await officer.get(f"{address}/debrief.pdf"))[0]
    assert first.index("I read #everything.") < first.index("Outcome")
    assert "I read #everything." not in pages(await officer.get(f"{address}/report.pdf"))[0]


async def test_the_officers_own_rule_is_kept_after_the_debrief_was_opened(
    officer, instructor, begun
):
    address, go_on = begun
    rule = {"rule": "Read the seal #twice."}
    error(await officer.put(f"{address}/account/rule", json=rule), 409, "not-signed")
    await go_on(REPORT)
    account = {"did": "I read all.", "why": "", "prediction": "", "closed": True}
    assert (await officer.put(f"{address}/account", json=account)).status_code == 204
    error(await officer.put(f"{address}/account", json=account), 409, "account-closed")
    assert (await officer.put(f"{address}/account/rule", json=rule)).status_code == 204
    assert (await officer.get(f"{address}/account")).json() == account | rule
    assert "Read the seal #twice." in "".join(pages(await officer.get(f"{address}/debrief.pdf")))
    error(await instructor.put(f"{address}/account/rule", json=rule), 403, "not-yours")
    long = {"rule": "x" * 1001}
    assert (await officer.put(f"{address}/account/rule", json=long)).status_code == 422
    assert (await officer.get(f"{address}/account")).json() == account | rule


async def test_who_may_read_the_debrief_may_print_it(officer, other_officer, instructor, begun):
    address, go_on = begun
    await go_on(REPORT)
    for page in ("debrief.pdf", "report.pdf"):
        own = await officer.get(f"{address}/{page}?language=az")
        assert pages(own)
        assert "inline" in own.headers["content-disposition"]
        assert (await instructor.get(f"{address}/{page}?language=az")).content == own.content
        error(await other_officer.get(f"{address}/{page}"), 404, "not-found")


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Inspection report"),
        ("az", "Yoxlama hesabatı"),
        ("ru", "Отчёт о досмотре"),
        ("fr", "Rapport d’inspection"),
        ("tr", "Muayene raporu"),
    ],
)
async def test_the_report_in_each_language(officer, begun, language, title):
    address, go_on = begun
    await go_on(REPORT)
    text = "\n".join(pages(await officer.get(f"{address}/report.pdf?language={language}")))
    for wanted in (title, "#none [*]", "ə: all agree", "UnloadingRemark/conform"):
        assert wanted in text


async def test_languages_and_tools_that_are_not_there(officer, begun):
    address, go_on = begun
    await go_on(REPORT)
    wrong = await officer.get(f"{address}/report.pdf?language=../en")
    error(wrong, wrong.status_code, "request-not-understood")
    assert wrong.status_code in {400, 422}
    (problem,) = error(await officer.get("/api/cards.pdf?tool=magnit"), 422, "input-refused")
    assert "magnit" in problem["wrong"]


async def test_cards_for_anybody_who_is_signed_in(officer):
    assert len(pages(await officer.get("/api/cards.pdf"))) == len(cards.TOOLS)
    (one,) = pages(await officer.get("/api/cards.pdf?language=tr&tool=magnet"))
    assert "Mıknatıs" in one
    assert len(pages(await officer.get("/api/cards.pdf?tool=magnet&tool=tape"))) == 2


async def test_pages_are_set_off_the_event_loop(officer, monkeypatch):
    threads = []
    whole = setting.pdf

    def pdf(*args):
        threads.append(threading.current_thread())
        return whole(*args)

    monkeypatch.setattr(setting, "pdf", pdf)
    replies = await asyncio.gather(*(officer.get("/api/cards.pdf?tool=radio") for _ in range(4)))
    assert len({reply.content for reply in replies}) == 1
    assert threading.main_thread() not in threads


async def test_a_server_without_fonts_says_so(officer, tmp_path, monkeypatch):
    monkeypatch.setattr(setting, "FONTS", tmp_path)
    error(await officer.get("/api/cards.pdf"), 503, "not-built")
