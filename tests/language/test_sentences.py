"""Texts of the engine: every code has its sentence, in five languages, with the same variables."""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterator
from importlib.resources import files
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.exercise import points
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language import events as e
from tidewaiter.language.actions import (
    AirPlace,
    Category,
    Decide,
    Decision,
    Lead,
    Move,
    Register,
    Report,
    Routine,
    Span,
    TakenAs,
    Tier,
    Who,
)
from tidewaiter.language.debriefs import AXES
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.observations import FromServer, Observation, Status
from tidewaiter.language.poses import Tool
from tidewaiter.language.sentences import FOLDERS, maybe, say, word
from tidewaiter.language.tell import tell, tell_event
from tidewaiter.language.values import (
    PARTS,
    STATIONS,
    Document,
    Reading,
    Row,
    Section,
    Sighting,
    TallyLine,
)

LANGUAGES = ("en", "az", "ru", "fr", "tr")
SOURCE = Path(str(files("tidewaiter")))
TEXTS = SOURCE / "language" / "texts"
#: Families whose messages are named by codes in the program, and by nothing else.
CODED = ("refusal-", "point-", "outcome-", "unseen-")
#: Spoken of by `tell`, not by the engine.
_TOLD = {"refusal-instead"}


def _source(language: str) -> str:
    """All that is said in a language."""
    paths = (TEXTS / folder / f"{language}.ftl" for folder in FOLDERS)
    return "\n".join(path.read_text("utf-8") for path in paths)


def _messages(language: str) -> dict[str, ftl.Message]:
    body = parse(_source(language)).body
    assert not [entry for entry in body if isinstance(entry, ftl.Junk)], "what is no Fluent"
    messages = [entry for entry in body if isinstance(entry, ftl.Message)]
    named = {message.id.name: message for message in messages}
    assert len(named) == len(messages), "one key twice"
    return named


MESSAGES = {language: _messages(language) for language in LANGUAGES}


class _Variables(Visitor):
    """Variables of a message, each with the words it is compared with, and messages in it."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {}
        self.referred: list[str] = []

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.referred.append(node.id.name)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.found.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ftl.VariableReference):
            keys = {k.key.name for k in node.variants if isinstance(k.key, ftl.Identifier)}
            self.found.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


def _variables(message: ftl.Message, language: str) -> dict[str, set[str]]:
    visitor = _Variables()
    visitor.visit(message)
    for name in visitor.referred:
        for variable, words in _variables(MESSAGES[language][name], language).items():
            visitor.found.setdefault(variable, set()).update(words)
    return visitor.found


# ---------------------------------------------------------------------------------- the catalogues


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_each_language_has_the_same_keys_and_variables(language: str) -> None:
    assert list(MESSAGES[language]) == list(MESSAGES["en"])
    wrong = [
        key
        for key, message in MESSAGES[language].items()
        if set(_variables(message, language)) != set(_variables(MESSAGES["en"][key], "en"))
    ]
    assert wrong == []


_PLURALS = {"zero", "one", "two", "few", "many", "other"}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_each_language_tells_the_same_words_apart(language: str) -> None:
    for key, message in MESSAGES[language].items():
        english = _variables(MESSAGES["en"][key], "en")
        for name, words in _variables(message, language).items():
            if not words <= _PLURALS:
                assert words == english[name], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_whole(language: str) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_source(language)))
    for key, message in MESSAGES[language].items():
        variables = _variables(message, language)
        for values in product(*(_values(words) for words in variables.values())):
            args = dict(zip(variables, values, strict=True))
            pattern = bundle.get_message(key).value
            assert pattern is not None
            said, errors = bundle.format_pattern(pattern, args)
            assert errors == [], key
            assert str(said).strip(), key
            assert "{" not in str(said), key


def _values(words: set[str]) -> list[str | int]:
    if words and words <= _PLURALS:
        return [0, 1, 2, 5]
    return [*sorted(words), "some-word"]


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_translations_are_translated(language: str) -> None:
    alike = [
        key
        for key in MESSAGES["en"]
        if key.startswith((*CODED, "event-", "oddity-", "truth-", "card-"))
        # A frame for words that are said in the language.
        and key != "event-said"
        and say(key, language=language) == say(key)
    ]
    assert alike == []


# ----------------------------------------------------------------------------------- the codes


def _trees(*parts: str) -> Iterator[tuple[Path, ast.AST]]:
    for part in parts:
        for path in sorted((SOURCE / part).rglob("*.py")):
            yield path, ast.parse(path.read_text("utf-8"))


def _calls(names: set[str], *parts: str) -> set[str]:
    """First words in calls of these names."""
    return {
        node.args[0].value
        for _, tree in _trees(*parts)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name | ast.Attribute)
        and (node.func.id if isinstance(node.func, ast.Name) else node.func.attr) in names
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def _branches(names: set[str], *parts: str) -> set[str]:
    """Words that stand in a choice as the first argument of such calls."""
    return {
        word.value
        for _, tree in _trees(*parts)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name | ast.Attribute)
        and (node.func.id if isinstance(node.func, ast.Name) else node.func.attr) in names
        and node.args
        and isinstance(node.args[0], ast.IfExp)
        for word in (node.args[0].body, node.args[0].orelse)
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }


def _whole() -> set[str]:
    """Codes that the source writes out with their family, beside f-strings."""
    return {
        node.value
        for _, tree in _trees("exercise", "service", "casework")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith((*CODED, "oddity-", "truth-"))
        and not node.value.endswith("-")
        and node.value.replace("-", "").isalnum()
    }


def _outcomes() -> set[str]:
    kinds = {"right", "partly-right", "wrong"}
    tree, life = (
        ast.parse((SOURCE / f"exercise/{name}.py").read_text("utf-8")) for name in ("score", "life")
    )
    return {
        node.value
        for node in (*ast.walk(tree), *ast.walk(life))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.replace("-", "").isalpha()
        and f"outcome-{node.value}" in MESSAGES["en"]
        and node.value not in kinds
    } | {
        pair.elts[1].value
        for pair in ast.walk(tree)
        if isinstance(pair, ast.Tuple)
        and len(pair.elts) == 2
        and isinstance(pair.elts[1], ast.Constant)
        and isinstance(pair.elts[1].value, str)
    }


def _emitted() -> set[str]:
    told = {"append"}
    return (
        {f"refusal-{code}" for code in _calls({"no"}, "exercise")}
        | {f"point-{code}" for code in points.rules()}
        | {f"outcome-{code}" for code in _outcomes()}
        | {f"unseen-{code}" for code in _calls(told, "exercise") | _branches(told, "exercise")}
        | _whole()
    )


def test_every_code_has_its_sentence() -> None:
    assert sorted(_emitted() - set(MESSAGES["en"])) == []


def test_no_sentence_is_left_without_its_code() -> None:
    coded = {key for key in MESSAGES["en"] if key.startswith(CODED)}
    assert sorted(coded - _emitted() - _TOLD) == []


def test_every_event_has_its_sentence() -> None:
    tags = {str(event.__struct_config__.tag) for event in get_args(e.Event)}
    assert {key.removeprefix("event-") for key in MESSAGES["en"]} >= tags


WORDS = {
    "station": STATIONS,
    "part": sorted(PARTS),
    "axis": AXES,
    "category": get_args(Category),
    "decision": get_args(Decision),
    "lead": get_args(Lead),
    "register": get_args(Register),
    "who": get_args(Who),
    "move": get_args(Move),
    "tier": get_args(Tier),
    "routine": get_args(Routine),
    "taken-as": get_args(TakenAs),
    "tool": get_args(Tool),
    "setting": sorted({word for one in catalogue().values() for word in one.settings}),
    "mishap": get_args(e.MishapKind),
    "place": (*get_args(AirPlace), *get_args(Span), "platform"),
    "step": [step.id for step in default_rules().steps],
    "quantity": [limit.substance for limit in default_rules().limits],
    "instrument": ("weighbridge", "tape", "gas-meter", "mallet", *catalogue()),
    "document": (
        "risk-note",
        "declaration",
        "tad",
        "cmr",
        "bill-of-lading",
        "packing-list",
        "gate-record",
    ),
    "look": (
        "class",
        "marks",
        "max-gross-kg",
        "number",
        "plate",
        "opening",
        "size-type",
        "state",
        "tare-kg",
    ),
    "seen": ("closed", "open", "hooked", "opened", "in-place", "sound"),
}


@pytest.mark.parametrize("family", WORDS)
def test_every_word_is_in_the_catalogue(family: str) -> None:
    assert [name for name in WORDS[family] if maybe(f"{family}-{name}") is None] == []


def _column(table: str, *columns: str) -> set[str]:
    text = (SOURCE / table).read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    return {row[column] for row in rows for column in columns if column in row} - {""}


def test_every_kind_sensor_and_sign_of_the_tables_is_in_the_catalogue() -> None:
    kinds = _column("casework/tables/goods.csv", "kind") | _column(
        "casework/tables/kinds.csv", "kind"
    )
    signs = _column("instruments/tables/seal_signs.csv", "sign") | {"missing", "none"}
    substances = _column("instruments/tables/gas_sensors.csv", "substance")
    wanted = (
        {f"kind-{kind}" for kind in kinds if kind != "kind"}
        | {f"sign-{sign}" for sign in signs}
        | {f"quantity-{substance}" for substance in substances}
    )
    assert sorted(wanted - set(MESSAGES["en"])) == []


# ---------------------------------------------------------------------------------- say and tell


@given(code=st.text(max_size=40), value=st.text() | st.integers() | st.floats())
def test_saying_never_fails(code: str, value: str | float) -> None:
    for language in (*LANGUAGES, code):
        assert isinstance(say(code, {"handle": value}, language), str)
        assert isinstance(say("refusal-unknown-handle", {"handle": value}, language), str)


def test_an_unknown_language_is_said_in_english() -> None:
    assert say("decision-hold", language="xx") == "hold"
    assert say("decision-hold", language="../en") == "hold"
    assert word("part", "seal", "ru") == "пломба"


_SEEN = Sighting("h2k3df", "carton", (10, 500, -1000), (600, 400, 400), 0.0, {"marks": "LOT 1"})
_UNLISTED = TallyLine(0, "holdall", 1)
_PAPER = Sighting("tad", "document", (0, 0, 0), (210, 0, 295))
_READ = Reading("gas-meter", "gasket", "phosphine", 0.04, "ppm")
_TOUCHED: tuple[e.Event, ...] = (
    e.Began(1, default_rules(), "desk", ("tad",), (_PAPER,)),
    e.Went("bay", (_SEEN,)),
    e.DocumentRead(
        Document(
            "tad",
            "26AZ1",
            "2026-11-01",
            "Transit",
            (Section("A", (Row("unit", "Unit", "CSQU3054383"),), ("Line", "Kind"), (("1", "x"),)),),
        )
    ),
    e.Looked("h2k3df", (_SEEN,)),
    e.Looked("left-side", (_SEEN,), "3-1", "torch"),
    e.InstrumentRead((_READ,)),
    e.InstrumentRead((Reading("mallet", "left-side 3-1", "pitch", 180.0, "Hz"),)),
    e.Scanned(1, "side", "6MV", 0),
    e.SealChecked("verify", "EX1", ("scuffs",)),
    e.YardMadeSafe(),
    e.AirTested("gasket", (_READ,), ()),
    e.AirTested("inside", (_READ,), ("phosphine",)),
    e.Ventilated(30),
    e.SealCut("EX1"),
    e.LeafMoved("right-door", "open", (_SEEN,)),
    e.Entered(()),
    e.Left(),
    e.Unloaded(2000, (_SEEN,) * 9, (_SEEN,), (TallyLine(1, "carton", 9), _UNLISTED)),
    e.PackageOpened("h2k3df", (_SEEN,)),
    e.Photographed(1, "seal", ()),
    e.FindingRecorded(1, "narcotics", "h2k3df"),
    e.FindingWithdrawn(1),
    e.LeadNamed("drug-unit"),
    e.Decided(Decide("detain", "found", 90)),
    e.Resealed("EX1", "OS1"),
    e.Reported(Report(conform=False, seals_ok=True)),
    e.Signed(),
    e.Mishap("exposed-to-gas", "S11"),
    e.Packed("magnet"),
    e.Unpacked("magnet"),
    e.Planned("door-end"),
    e.SwitchedOn("pager", (_READ,)),
    e.Used("magnet", "left-side", "3-1", "", (_READ,), ("scuffs",), (_SEEN,)),
    e.Used("radiation-portal", setting="first-pass"),
    e.LookedUp("seal", Document("register-seal", "1", "2026-11-01", "Seals")),
    e.Said("driver", "ask-route", "decision-hold"),
    e.Called("police", "decision-hold"),
    e.Delegated("walk-round", ("left-side 1-1",), (_SEEN,)),
    e.Hinted("S10", "seal view"),
    e.Strapped(),
    e.TallyAudited(2, 40),
    e.Froze(),
    e.Marked(1, "h2k3df"),
    e.ExhibitTaken(1, "h2k3df", "exhibit", "EB1", 90.0),
    e.HandedOver("police", (1,)),
    e.Stopped("overcome-by-gas", "S12"),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("event", _TOUCHED, ids=lambda event: type(event).__name__)
def test_every_event_is_told(event: e.Event, language: str) -> None:
    lines = list(tell_event(event, language))
    assert all(line.strip() for line in lines)
    assert lines
    assert "{" not in "".join(lines)


def test_a_told_observation_names_what_can_be_acted_on() -> None:
    status = Status(minute=12.5, budget_minutes=240.0, station="bay")
    told = tell(FromServer(3, observation=Observation((e.Went("bay", (_SEEN,)),), status)))
    assert "h2k3df" in told
    assert "12.5" in told


def test_a_told_refusal_says_what_would_help() -> None:
    refusal = e.Refusal("refusal-sealed", right="cut seal")
    assert tell(FromServer(3, refusal=refusal)).splitlines() == [
        "The seal is still on.",
        "  What would help: cut seal",
    ]


def test_all_events_are_told_here() -> None:
    told: set[Any] = {type(event) for event in _TOUCHED} | {e.Spent}
    assert told == set(get_args(e.Event))
