"""The reader and lxml with the official schema agree: 300 messages and 300 mutants of each kind.

xmlschema, written by others, is the second judge over a few.
"""

from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from tests.papers.messages import draw_message, mutate
from tests.papers.mutants import SPOILT
from tests.papers.texts import text_of
from tidewaiter.base.errors import InputError
from tidewaiter.base.streams import stream
from tidewaiter.papers.lexical import normalize, wrong_with
from tidewaiter.papers.reader import read
from tidewaiter.papers.schema import NAMESPACE, Phase, load

KINDS: list[tuple[Phase, str]] = [(6, "CC015C"), (6, "CC029C"), (5, "CC015C"), (5, "CC029C")]
Schemas = dict[tuple[int, str], etree.XMLSchema]


def _drawn(phase: Phase, message_type: str, seed: int) -> bytes:
    return draw_message(phase, message_type, seed, plausible=seed % 2 == 0)


def _official(data: bytes, official: Schemas) -> int | None:
    """Give the phase whose official schema accepts the message; None where none does."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return None
    named = root.get("PhaseID")
    phases = (6, 5) if named is None else (5,) if named.strip().startswith("NCTS5") else (6,)
    for phase in phases:
        schema = official.get((phase, etree.QName(root).localname))
        if schema is not None and schema.validate(root):
            return phase
    return None


def _ours(data: bytes) -> tuple[int | None, str]:
    try:
        return read(data).phase, ""
    except InputError as error:
        return None, str(error)


_EDGES = (*SPOILT, "1." + "0" * 30, "0" * 30 + "1", "-0", "0.0", "00", "1.10", "INF", "1\t", "\n1",
    "2026-1-01", "2026-01-01T1:00:00", "2026-01-01T10:00:00.0", "2026-01-01T10:00:00+00:00",
    "2000-02-29", "1900-02-29", "9999-12-31", "2026-04-31", "2026-00-10", "2026-01-00",
    "+50.12345", "-90.00000", "90.0000", "90x000000", "179.99999", "a\u0301", "\ue000", "\ufffd",
    "\U0010ffff", "\u2007", "\u202f", "\u205f", "\u00ad", "a" * 70, "a" * 71, "ab", "abc", "abcd",
    "\x7f", "! !", " !", "! ", "a@b.c.", "a@.b", "a@b..c", "a@b.c ", "a@b\u00a0.c",
)  # fmt: skip


@pytest.mark.parametrize("phase", [5, 6])
def test_every_simple_type_agrees_with_its_official_definition(phase: Phase, shared: Path):
    folder = shared / "ncts" / "xsd" / {5: "p5_51.8.6", 6: "p6_60.4.16"}[phase]
    rng = stream("lexical", phase)
    for name, kind in load(phase).types.items():
        schema = etree.XMLSchema(
            etree.fromstring(
                f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{NAMESPACE}"
                targetNamespace="{NAMESPACE}"><xs:include schemaLocation="{folder}/stypes.xsd"/>
                <xs:include schemaLocation="{folder}/htypes.xsd"/>
                <xs:element name="x" type="{name}"/></xs:schema>"""
            )
        )
        element = etree.Element(f"{{{NAMESPACE}}}x")
        for text in (*_EDGES, *(text_of(kind, rng) for _ in range(20))):
            element.text = text
            ours = wrong_with(kind, normalize(kind, text))
            assert (ours is None) == schema.validate(element), f"{name} {text!r}: {ours}"


@pytest.mark.parametrize(("phase", "message_type"), KINDS)
@pytest.mark.parametrize("part", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 2))])
def test_agrees_with_the_official_schema(phase, message_type, part, official: Schemas):
    refused = 0
    for seed in range(100 * part, 100 * part + 100):
        data = _drawn(phase, message_type, seed)
        judged = _official(data, official)
        ours, why = _ours(data)
        assert judged is not None, f"seed {seed}: the official schema refuses a drawn message"
        assert ours == judged, f"seed {seed}: {why}"
        mutant = mutate(data, seed)
        judged = _official(mutant, official)
        ours, why = _ours(mutant)
        assert ours == judged, f"mutant {seed}: {why}"
        refused += judged is None
    assert 40 < refused < 95, "mutants should be refused often, but not always"


def _second(schema: xmlschema.XMLSchema11, root: etree._Element) -> bool:
    try:
        return schema.is_valid(root)
    except xmlschema.XMLSchemaException:  # an xsi:type that names nothing is raised, not judged
        return False


@pytest.mark.slow
def test_a_second_judge_agrees(shared: Path):
    schema = xmlschema.XMLSchema11(shared / "ncts" / "xsd" / "p6_60.4.16" / "cc015c.xsd")
    compared = 0
    for seed in range(40):
        # xmlschema collapses what Python calls white space, U+00A0 too; XML has four characters.
        drawn = draw_message(6, "CC015C", seed, plausible=False).replace("\u00a0".encode(), b"x")
        for data in (drawn, mutate(drawn, 7000 + seed)):
            root = etree.fromstring(data)
            text = etree.tostring(root, encoding="unicode")
            if any(letter.isspace() and letter not in " \t\r\n" for letter in text):
                continue
            root.set("PhaseID", "NCTS6")
            assert _second(schema, root) == (_ours(etree.tostring(root))[0] == 6), f"seed {seed}"
            compared += 1
    assert compared > 50
