"""Printed pages: what they say, that it is set as it stands, that the file is what it claims."""

import io
import json
import unicodedata
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import msgspec
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import IndirectObject

from tests.exercise.playing import CLOSING, OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import InputError
from tidewaiter.exercise.debrief import debrief as told_of
from tidewaiter.language import events as e
from tidewaiter.language.actions import Report
from tidewaiter.language.debriefs import HardFail, OwnAccount
from tidewaiter.language.sentences import say, word
from tidewaiter.service.print import cards, debrief, drawing, report, setting
from tidewaiter.service.print.letters import letters_of, printable
from tidewaiter.service.print.said import time
from tidewaiter.service.print.sheet import Section, Sheet, Table, Words
from tidewaiter.service.print.signed import Signed

LANGUAGES = ("en", "az", "ru", "fr", "tr")
STARTED_S = 1_795_000_000.0

pytestmark = pytest.mark.skipif(
    not setting.is_ready(), reason="the fonts come with the built client: run `make client`"
)


@pytest.fixture(scope="module")
def played():
    """A hidden load found, resealed and signed; its records and its debrief."""
    case = small_case("c01")
    play = Play(case)
    bag = case.world.hidden[0].handle
    play.walk("read risk-note", "read tad", "look up seal", "plan partial")
    play.walk("go gate", "look at plates", "weigh", "go scanner", "scan", "record image-anomaly")
    play.walk(*OPENING, f"look at {bag}", "freeze", f"mark {bag}", f"photograph {bag}")
    play.walk(f'record narcotics target={bag} note="bags, ə ğ ş ı İ ö ü ç"', "record gas")
    play.walk("withdraw 3", "lead drug-unit", "enter", f"exhibit {bag}", "leave")
    play.walk("hand over drug-unit")
    play.walk(*CLOSING, "go desk")
    play.walk('decide hand-over ground="not on any paper" confidence=85')
    play.walk(
        'report conform=no seals_ok=yes weighed_kg=20123.5 remarks="two bags" '
        'feedback="doors first"',
        "sign",
    )
    return SimpleNamespace(case=case, records=play.records, told=told_of(case, play.records))


def signed(played, language="en"):
    return Signed(played.case.public, "Aygün Əliyeva", STARTED_S, played.records, language)


def opened(data):
    return pypdf.PdfReader(io.BytesIO(data), strict=True)


def text_of(data):
    """All text, without breaks of lines and pages."""
    pages = [page.extract_text() for page in opened(data).pages]
    return plain("\n".join(pages))


def plain(text):
    """Leave out blanks, and breaks that may be anywhere."""
    return "".join(unicodedata.normalize("NFC", text).replace("\u200b", "").split())


def one(text, language="en"):
    return Sheet(
        language,
        "a4",
        "Title",
        "",
        (Section("Head", (Words(text, "quote"), Table(("",), (1.0,), ((text,),)))),),
        "",  # nothing stands between two pages, so that a text may run over
        "",
    )


# ------------------------------------------------------------------------------ what is in the file


@pytest.mark.parametrize("language", LANGUAGES)
def test_debrief_and_report_are_tagged_named_and_in_their_language(played, language):
    of = signed(played, language)
    for sheet in (
        debrief.sheet(of, played.told),
        report.sheet(of),
        cards.sheet(language, ["tape"]),
    ):
        data = setting.pdf(sheet, of.signed_s)
        reader = opened(data)
        root: Any = reader.root_object
        assert root["/MarkInfo"]["/Marked"]
        assert root["/StructTreeRoot"]["/K"]
        assert root["/Lang"] == language
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert (reader.metadata or {})["/Title"] == sheet.title
        assert b"pdfuaid:part" in root["/Metadata"].get_data()
        kinds = {str(node.get("/S")) for node in _nodes(root["/StructTreeRoot"])}
        assert {"/H1", "/P", "/Table"} <= kinds


def _nodes(node):
    """Everything in the tree of tags."""
    if isinstance(node, IndirectObject):
        node = node.get_object()
    if isinstance(node, list):
        for below in node:
            yield from _nodes(below)
    elif isinstance(node, dict):
        yield node
        yield from _nodes(node.get("/K", []))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_debrief_says_everything_that_was_told(played, language):
    own = OwnAccount("I went #1 in", "*because* ə", "narcotics")
    text = text_of(setting.pdf(debrief.sheet(signed(played, language), played.told, own)))
    score = played.told.score
    wanted = [
        say(f"pdf-outcome-{score.outcome.kind}", language=language),
        say(score.outcome.code, language=language),
        say("pdf-law", language=language),
        *(word("axis", axis.name, language) for axis in score.axes),
        *(say(point.code, point.args, language) for axis in score.axes for point in axis.points),
        *(say(truth.code, truth.args, language) for truth in played.told.truth),
        *(say(one.code, one.args, language) for one in played.told.unused),
        *(word("instrument", one.instrument, language) for one in played.told.unused),
        *(say(one.code, one.args, language) for one in played.told.moments),
        say(f"rule-{played.told.rule.step}", language=language),
        word("axis", played.told.practice.axis, language),
        own.did,
        own.why,
        word("category", "narcotics", language),
        "ə ğ ş ı İ ö ü ç",
        "Aygün Əliyeva",
        played.records[-1].hash,
    ]
    assert [sentence for sentence in wanted if plain(sentence) not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_maps_what_was_signed_to_the_message(played, language):
    text = text_of(setting.pdf(report.sheet(signed(played, language))))
    events = [event for record in played.records for event in record.events]
    (resealed,) = [event.new for event in events if isinstance(event, e.Resealed)]
    (exhibit,) = [event for event in events if isinstance(event, e.ExhibitTaken)]
    wanted = [
        "UnloadingRemark/conform",
        "0 (" + say("pdf-no", language=language) + ")",
        "UnloadingRemark/stateOfSeals",
        "Consignment/grossMass",
        "20123,5" if language in {"ru", "fr"} else "",
        "two bags",
        "not on any paper",
        "85 %",
        word("decision", "hand-over", language),
        word("lead", "drug-unit", language),
        word("category", "narcotics", language),
        say("pdf-withdrawn", language=language),
        resealed,
        exhibit.bag,
        say("pdf-exhibit-no", {"n": 1}, language),
        say("pdf-photograph-no", {"n": 1}, language),
        say("pdf-held", {"who": "Aygün Əliyeva", "exhibits": "1"}, language),
        say("pdf-held", {"who": word("lead", "drug-unit", language), "exhibits": "1"}, language),
        word("register", "seal", language),
        "doors first",
    ]
    assert [part for part in wanted if plain(part) not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_that_was_stopped_has_no_signature(played, language):
    stopped = msgspec.structs.replace(
        played.records[-1], events=(e.Stopped("overcome-by-gas", "S12"),)
    )
    of = replace(signed(played, language), records=[*played.records[:-1], stopped])
    text = text_of(setting.pdf(debrief.sheet(of, played.told)))
    args = {"officer": of.officer, "record": stopped.n, "time": time(of.signed_s, language)}
    assert plain(say("pdf-stopped", args, language)) in text


def test_what_was_there_is_drawn_and_told_apart(played):
    drawn = ET.fromstring(drawing.svg(played.told))  # noqa: S314  (our own)
    boxes = drawn.findall(".//{*}g/{*}rect")
    bags = {package.handle for package in played.case.world.hidden}
    found = [box for box in boxes if box.get("fill") == "#0b5a6b"]
    assert len(found) == 2 * len(bags)
    load = {one.handle for one in played.told.box if one.kind == "carton"}
    assert len(boxes) > 2 * len(load)
    missed = msgspec.structs.replace(
        played.told,
        truth=tuple(msgspec.structs.replace(one, found=False) for one in played.told.truth),
    )
    assert drawing.svg(missed).count("url(#hatch)") == 2 * len(bags)
    reader = opened(setting.pdf(debrief.sheet(signed(played), missed)))
    alts = [str(node.get("/Alt", "")) for node in _nodes(reader.root_object["/StructTreeRoot"])]
    assert say("pdf-drawing") in alts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hard_fail_says_why_and_who_says_so(played, language):
    fail = HardFail("point-mishap-exposed-to-gas", "why-s11", "S11", "CTU Code 12.1", (17, 18))
    first = msgspec.structs.replace(played.told.score.axes[0], hard_fails=(fail,))
    score = msgspec.structs.replace(played.told.score, axes=(first, *played.told.score.axes[1:]))
    told = msgspec.structs.replace(played.told, score=score)
    text = text_of(setting.pdf(debrief.sheet(signed(played, language), told)))
    for code in (fail.code, fail.why):
        assert plain(say(code, language=language)) in text
    assert plain("S11; CTU Code 12.1") in text


def test_no_page_holds_a_total(played):
    score = played.told.score
    gained, possible = (
        sum(getattr(a, part) for a in score.axes) for part in ("gained", "possible")
    )
    text = text_of(setting.pdf(debrief.sheet(signed(played), played.told)))
    assert plain(f"{gained:g} of {possible:g}") not in text


def test_two_runs_give_the_same_bytes(played):
    of = signed(played, "az")
    sheet = debrief.sheet(of, played.told)
    assert setting.pdf(sheet, of.signed_s) == setting.pdf(sheet, of.signed_s)
    assert setting.pdf(sheet, of.signed_s) != setting.pdf(sheet, of.signed_s + 60)
    assert "/CreationDate" not in (opened(setting.pdf(sheet)).metadata or {})


def test_looks_in_passing_are_one_line(played):
    look = next(r for r in played.records if r.action.startswith("look at plates"))
    event = msgspec.structs.replace(look.events[0], how="gaze", patch="1-1")
    gazes = [msgspec.structs.replace(look, n=900 + n, events=(event,)) for n in range(40)]
    of = replace(signed(played), records=[*played.records[:4], *gazes, *played.records[4:]])
    text = text_of(setting.pdf(debrief.sheet(of, played.told)))
    assert "900–939" in text
    assert text.count(plain("Looked at in passing: plates")) == 1


# ------------------------------------------------------------------------- what people have written

HOSTILE = (
    '#import "@preview/x:1.0.0" #read("/etc/passwd") #panic()',
    "$x^2$ *bold* _it_ `raw` ] ) } = Head\n== Head\n- list\n+ list / term: x <label> @ref \\ ~ --",
    "\"quoted\" 'single' «ə» ğüşıİöç ĞÜŞIİÖÇ Ёёйщ ъь",
    "W" * 2000,
    "a/b" * 600,
    "https://example.org/" + "x" * 300,
    "\\" * 100 + "{{ }} %s {0}",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_wrote_is_printed_as_it_stands(played, text):
    data = setting.pdf(one(text))
    assert text_of(data).count(plain(text)) == 2
    records = _with_remarks(played.records, text[:512])
    printed = text_of(setting.pdf(report.sheet(replace(signed(played), records=records))))
    assert plain(text[:512]) in printed


def _with_remarks(records, remarks):
    said = e.Reported(Report(conform=False, seals_ok=False, remarks=remarks))
    return [
        msgspec.structs.replace(r, events=(said,))
        if any(isinstance(event, e.Reported) for event in r.events)
        else r
        for r in records
    ]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\x00b\x07c", "a[U+0000]b[U+0007]c"),
        ("pay \u202e001 \u2066x\u2069", "pay[U+202E]001[U+2066]x[U+2069]"),
        ("中文", "[U+4E2D][U+6587]"),
        ("e\u0301", "é"),
        ("a\tb\u2003c\u00a0d", "abcd"),
        ("\u0301", "[U+0301]"),
        ("\ue000\ufffe", "[U+E000][U+FFFE]"),
        ("→ × − ½ № €", "→×−½№€"),
        ("گمرک", None),
        ("საბაჟო", "საბაჟო"),
    ],
)
def test_letters_that_cannot_be_set_are_numbered(text, printed):
    found = text_of(setting.pdf(one(text)))
    if printed is None:
        assert "[U+" not in found
    else:
        assert found.count(printed) == 2


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_set(text):
    assert setting.pdf(one(text, "tr")).startswith(b"%PDF-")


@given(st.text(max_size=200))
def test_setting_again_changes_nothing(text):
    fonts = (frozenset(range(0x20, 0x500)),)
    once = printable(text, fonts)
    assert set(map(ord, once)) <= fonts[0] | {0x200B, 0x0A}
    assert printable(once.replace("\u200b", ""), fonts).replace("\u200b", "") == once.replace(
        "\u200b", ""
    )


def test_long_text_stays_on_the_page():
    sheet = one("W" * 2000)
    (first, *_) = setting.pictures(sheet, 40.0)
    from PIL import Image

    page = Image.open(io.BytesIO(first)).convert("L")
    margin = page.crop((page.width - 12, 0, page.width, page.height))
    assert margin.getextrema() == (255, 255)


def test_letters_of_a_font_are_those_that_it_shows():
    found = letters_of((setting.FONTS / "NotoSans_700Bold.ttf").read_bytes())
    assert set(map(ord, "AəğşıİЁя€№–·")) <= found
    assert ord("中") not in found
    assert found == letters_of((setting.FONTS / "NotoSans_400Regular.ttf").read_bytes())


# --------------------------------------------------------------------------------------- the cards


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_card_is_one_page_in_words_of_its_own(language):
    pages = opened(setting.pdf(cards.sheet(language))).pages
    assert len(pages) == len(cards.TOOLS) == 42
    for tool, page in zip(cards.TOOLS, pages, strict=True):
        text = plain(page.extract_text())
        for part in ("", "-trained", "-not-trained", "-yard"):
            assert plain(say(f"card-{tool}{part}", language=language)) in text, tool
        for step in cards.TOOLS[tool]:
            assert plain(say(f"step-{step}", language=language)) in text, tool
        assert plain(say("pdf-law", language=language)) in text


def test_every_card_has_a_tool_and_every_tool_a_card():
    from importlib.resources import files

    texts = files("tidewaiter.language") / "texts" / "cards" / "en.ftl"
    keys = {line.split(" = ")[0] for line in texts.read_text("utf-8").splitlines() if " = " in line}
    parts = ("", "-trained", "-not-trained", "-yard")
    assert keys == {f"card-{tool}{part}" for tool in cards.TOOLS for part in parts}


def test_a_card_that_is_not_there_is_refused():
    assert len(opened(setting.pdf(cards.sheet("en", ["magnet", "tape"]))).pages) == 2
    with pytest.raises(InputError) as refused:
        cards.sheet("en", ["magnet", "crystal-ball"])
    assert "crystal-ball" in str(refused.value)
    assert "magnet" in refused.value.problems[0].right


def test_missing_fonts_are_said(tmp_path, monkeypatch):
    monkeypatch.setattr(setting, "FONTS", tmp_path)
    assert not setting.is_ready()
    with pytest.raises(InputError, match="make client"):
        setting.pdf(one("x"))


def test_a_sheet_is_data():
    assert json.loads(msgspec.json.encode(cards.sheet("en", ["radio"])))["title"] == "Yard cards"
