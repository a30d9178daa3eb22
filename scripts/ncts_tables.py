"""Derive the product's compact NCTS message tables from the official schemas.

    python scripts/ncts_tables.py ../shared/data

reads ``ncts/xsd`` (both phases), ``ncts/message_structure_p6.csv``, ``ncts/tad_boxes.csv`` and
writes ``src/tidewaiter/papers/ncts_p5.json``, ``ncts_p6.json`` and ``tad_boxes.csv``. Only what
CC015C and CC029C reach is kept: groups (order, occurrence, type, code list of each child) and
simple types (base, facets). A schema construct the reader does not know stops the script.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

from lxml import etree

_XS = "{http://www.w3.org/2001/XMLSchema}"
_MESSAGES = ("CC015C", "CC029C")
_PHASES = {5: "p5_51.8.6", 6: "p6_60.4.16"}
_KNOWN = frozenset(
    [
        "annotation",
        "documentation",
        "element",
        "complexType",
        "sequence",
        "group",
        "attribute",
        "simpleType",
        "restriction",
        "pattern",
        "enumeration",
        "length",
        "minLength",
        "maxLength",
        "minInclusive",
        "maxInclusive",
        "totalDigits",
        "fractionDigits",
    ]
)
_FACETS = {
    "length": "length",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minInclusive": "min_inclusive",
    "maxInclusive": "max_inclusive",
    "totalDigits": "total_digits",
    "fractionDigits": "fraction_digits",
}
_TARGET = Path(__file__).parents[1] / "src" / "tidewaiter" / "papers"


class Definitions:
    """The named definitions that one root schema and its includes make up."""

    def __init__(self, root_schema: Path) -> None:
        self._read: set[Path] = set()
        self.by_name: dict[tuple[str, str], Any] = {}
        self.edition = etree.parse(root_schema).getroot().get("version")
        self._load(root_schema.resolve())

    def _load(self, path: Path) -> None:
        if path in self._read:
            return
        self._read.add(path)
        for child in etree.parse(path).getroot():
            if not isinstance(child.tag, str):
                continue
            kind = child.tag.removeprefix(_XS)
            if kind == "include":
                self._load((path.parent / child.get("schemaLocation", "")).resolve())
            else:
                self.by_name[kind, child.get("name", "")] = child

    def find(self, kind: str, name: str) -> Any:  # noqa: ANN401  (lxml elements are untyped)
        """Give the definition of this kind and name, refusing constructs nobody handles."""
        node = self.by_name[kind, name]
        for part in node.iter(f"{_XS}*"):
            if part.tag.removeprefix(_XS) not in _KNOWN:
                raise SystemExit(f"{name}: the reader does not know {part.tag}")
        return node

    def derived_from(self, name: str) -> list[str]:
        """Name the types directly restricted from this one (xsi:type may name them)."""
        return [
            found
            for (kind, found), node in self.by_name.items()
            if kind in {"simpleType", "complexType"}
            and any(part.get("base") == name for part in node.iter(f"{_XS}*"))
        ]


class Tables:
    """What the messages reach, collected type by type."""

    def __init__(self, definitions: Definitions) -> None:
        self._definitions = definitions
        self.groups: dict[str, list[list[Any]]] = {}
        self.types: dict[str, dict[str, Any]] = {}

    def add(self, name: str) -> None:
        """Collect a type and all it reaches."""
        if name in self.groups or name in self.types:
            return
        if ("complexType", name) in self._definitions.by_name:
            self._add_group(name)
        else:
            self.types[name] = self._simple(name)

    def _add_group(self, name: str) -> None:
        node = self._definitions.find("complexType", name)
        for attribute in node.iter(f"{_XS}attribute"):
            if attribute.get("name") != "PhaseID" or attribute.get("use"):
                raise SystemExit(f"{name}: the reader does not know this attribute")
        self.groups[name] = self._children(node.find(f"{_XS}sequence"))
        for child in self.groups[name]:
            self.add(child[1])

    def _children(self, sequence: Any) -> list[list[Any]]:  # noqa: ANN401
        rows: list[list[Any]] = []
        for part in sequence.iterchildren(f"{_XS}*"):
            if part.tag == f"{_XS}group":
                group = self._definitions.find("group", part.get("ref"))
                rows += self._children(group.find(f"{_XS}sequence"))
            elif part.tag == f"{_XS}element":
                least, most = int(part.get("minOccurs", 1)), int(part.get("maxOccurs", 1))
                row: list[Any] = [part.get("name"), part.get("type"), least, most]
                listed = part.find(".//{*}codeList[@code]")
                rows.append(row if listed is None else [*row, listed.get("code")])
            else:
                raise SystemExit(f"the reader does not know {part.tag} in a sequence")
        return rows

    def _simple(self, name: str) -> dict[str, Any]:
        node = self._definitions.find("simpleType", name)
        restriction = node.find(f"{_XS}restriction")
        base = restriction.get("base")
        built_in = base.startswith("xs:")
        merged: dict[str, Any] = {"base": base[3:]} if built_in else self._simple(base)
        merged.pop("derived", None)
        for facet in restriction.iterchildren(f"{_XS}*"):
            kind = facet.tag.removeprefix(_XS)
            if kind in _FACETS:
                merged[_FACETS[kind]] = facet.get("value")
        # Patterns of one step are alternatives; those of another step must hold as well.
        patterns = [p.get("value") for p in restriction.iterchildren(f"{_XS}pattern")]
        if patterns:
            merged["patterns"] = [*merged.get("patterns", []), patterns]
        values = [
            " ".join(v.get("value").split()) for v in restriction.iterchildren(f"{_XS}enumeration")
        ]
        if values:
            merged["enumeration"] = sorted(set(values))
        return merged


def _rules(structure: Path) -> dict[str, list[str]]:
    rules: dict[str, set[str]] = {message: set() for message in _MESSAGES}
    with structure.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["message"] in rules:
                rules[row["message"]].update(row["rules"].split())
    return {message: sorted(found) for message, found in rules.items()}


def make(phase: int, data: Path) -> dict[str, Any]:
    """Make the table of one phase as a value that JSON can hold."""
    folder = data / "ncts" / "xsd" / _PHASES[phase]
    merged: dict[str, Any] = {"phase": phase, "messages": {}, "groups": {}, "types": {}}
    for message in _MESSAGES:
        definitions = Definitions(folder / f"{message.lower()}.xsd")
        root = definitions.find("element", message).get("type")
        tables = Tables(definitions)
        tables.add(root)
        tables.add("phaseIDtype")
        for part, found in (("groups", tables.groups), ("types", tables.types)):
            for name, value in found.items():
                if merged[part].setdefault(name, value) != value:
                    raise SystemExit(f"{name} differs between messages")
        merged["messages"][message] = root
        merged["edition"] = definitions.edition
        derived = {
            n: d for n in [*tables.groups, *tables.types] if (d := definitions.derived_from(n))
        }
        if derived:
            raise SystemExit(f"xsi:type could name other types: {derived}")
    merged["rules"] = _rules(data / "ncts" / "message_structure_p6.csv")
    return merged


def _text(table: dict[str, Any]) -> str:
    """Write one group, type or rule list a line, so that a change shows as a small diff."""
    parts: list[str] = []
    for key, value in table.items():
        if isinstance(value, dict):
            rows = ",\n".join(
                f"  {json.dumps(name)}: {json.dumps(value[name], ensure_ascii=False)}"
                for name in sorted(value)
            )
            parts.append(f"{json.dumps(key)}: {{\n{rows}\n}}")
        else:
            parts.append(f"{json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _described(definitions: Definitions, group: str, path: str, name: str) -> dict[str, str]:
    """Map display names, which the box table uses (``CONSIGNMENT / Gross mass``), to paths."""
    found: dict[str, str] = {}
    for element in definitions.find("complexType", group).iter(f"{_XS}element"):
        shown = element.find(".//{*}description").get("value")
        inner = f"{path}/{element.get('name')}" if path else element.get("name")
        full = f"{name} / {shown}" if name else shown
        if ("complexType", element.get("type")) in definitions.by_name:
            found |= _described(definitions, element.get("type"), inner, full)
        else:
            found[full.casefold()] = inner
    return found


def boxes(data: Path) -> list[list[str]]:
    """List path, box and label of every element that the accompanying document prints."""
    paths: dict[str, str] = {}
    for folder in _PHASES.values():
        for message in _MESSAGES:
            definitions = Definitions(data / "ncts" / "xsd" / folder / f"{message.lower()}.xsd")
            root = definitions.find("element", message).get("type")
            paths |= _described(definitions, root, "", "")
    rows: dict[str, list[str]] = {}
    with (data / "ncts" / "tad_boxes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            path = paths.get(f"{row['data_group']} / {row['data_element']}".casefold())
            if path and row["print_rule"] == "as such":
                rows.setdefault(path, [path, row["box_p5"].strip("[]"), row["data_element"]])
    return list(rows.values())


def main() -> None:
    """Write all tables."""
    data = Path(sys.argv[1])
    with (_TARGET / "tad_boxes.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([["path", "box", "label"], *boxes(data)])
    for phase in _PHASES:
        path = _TARGET / f"ncts_p{phase}.json"
        path.write_text(_text(make(phase, data)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
