"""The message on the desk: the unit's numbers put in, and every element readable as a row.

A row's field is the element's XPath, so that whoever reads the paper can cite, or rebuild and
check, exactly what was declared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from xml.sax.saxutils import escape

from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import findings, reader
from tidewaiter.papers.fields import label_of
from tidewaiter.papers.message import Message, Node

KIND = "declaration"
_NUMBER = "containerIdentificationNumber"


def with_container_number(message: Message, equipment: str, number: str) -> Message:
    """Give the message with a container number at a transport equipment (its path).

    An equipment without one gets the element where the schema has it: after its sequence number.
    """

    def changed(node: Node) -> Node:
        if node.path == equipment:
            leaf = Node(_NUMBER, f"{node.path}/{_NUMBER}", number)
            others = tuple(child for child in node.children if child.name != _NUMBER)
            return replace(node, children=(others[0], leaf, *others[1:]))
        return replace(node, children=tuple(changed(child) for child in node.children))

    return replace(message, root=changed(message.root))


def as_document(message: Message, number: str, issued: str) -> Document:
    """Print every element of a message, in order; a group is a row without a value."""
    phase = Row("/@PhaseID", "NCTS phase", str(message.phase))
    children = message.root.children
    # The header is a run of values; every group after it has a section of its own.
    header = tuple(takewhile(lambda child: child.name[0].islower(), children))
    sections = [Section("Message", (phase, *(_row(child) for child in header)))]
    for child in children[len(header) :]:
        rows = tuple(_row(node) for node in child.walk())
        sections.append(Section(child.path.rpartition("/")[2], rows))
    title = f"Declaration data {message.message_type}"
    return Document(KIND, number, issued, title, tuple(sections))


def fields_of(document: Document) -> tuple[str, ...]:
    """Give every field of a document, in order."""
    return tuple(row.field for section in document.sections for row in section.rows)


def wrong_fields(declaration: Document) -> dict[str, str]:
    """Check a declaration as it is printed: the first rule that each box breaks, by its box."""
    fields = fields_of(declaration)
    wrong: dict[str, str] = {}
    for finding in findings.check(rebuilt(declaration)):
        wrong.setdefault(nearest_field(finding.path, fields), finding.rule)
    return wrong


def nearest_field(path: str, fields: Iterable[str]) -> str:
    """Give the field at a path, or the nearest group above it that is printed."""
    known = set(fields)
    while path.count("/") > 1 and path not in known:
        path = path.rpartition("/")[0]
    return path if path in known else "/@PhaseID"


def rebuilt(document: Document) -> Message:
    """Read the message again from the paper alone, as an officer with a keyboard could.

    Raises:
        InputError: the paper does not show a whole message.
    """
    rows = [row for section in document.sections for row in section.rows]
    message_type = document.title.rpartition(" ")[2]
    phase = next(row.value for row in rows if row.field == "/@PhaseID")
    name = "NCTS6" if phase == "6" else "NCTS5.1"
    parts = [f'<n:{message_type} PhaseID="{name}" xmlns:n="http://ncts.dgtaxud.ec">']
    open_groups: list[str] = []
    for row in rows:
        if not row.field.startswith(f"/{message_type}/"):
            continue
        while open_groups and not row.field.startswith(open_groups[-1] + "/"):
            parts.append(f"</{_tag(open_groups.pop())}>")
        tag = _tag(row.field)
        if _is_group(row):
            open_groups.append(row.field)
            parts.append(f"<{tag}>")
        else:
            parts.append(f"<{tag}>{escape(row.value)}</{tag}>")
    parts += [f"</{_tag(group)}>" for group in reversed(open_groups)]
    parts.append(f"</n:{message_type}>")
    return reader.read("".join(parts).encode())


def _tag(path: str) -> str:
    return path.rpartition("/")[2].partition("[")[0]


def _is_group(row: Row) -> bool:
    return row.label.endswith(":")


def _row(node: Node) -> Row:
    if node.children or (node.name[0].isupper() and node.name not in _LEAVES):
        return Row(node.path, f"{node.name}:", "")
    return Row(node.path, label_of(node.path), node.text)


# Elements that are written with a capital and hold a value.
_LEAVES = frozenset(
    [
        "LRN",
        "MRN",
        "GRN",
        "TIRCarnetNumber",
        "TIRHolderIdentificationNumber",
        "UNLocode",
        "UNNumber",
    ]
)
