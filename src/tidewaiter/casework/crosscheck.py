"""Crosscheck: invoice against the export record, then against what is printed on the goods.

As an officer does it: a record that differs is a reason to look at the goods, never a verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tidewaiter.casework.notebook import Act, Notebook
from tidewaiter.casework.reading import PlanRow
from tidewaiter.casework.stated import Matter, Stated
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import Document, Sighting

#: A value that is so many times the other is not rounding, freight or haggling [estimate].
_OTHER_VALUE = 1.3
_FIRST = "first"


def invoiced(invoice: Document) -> dict[str, Stated]:
    """Read the lines of an invoice, by their number."""
    read: dict[str, Stated] = {}
    for part in invoice.sections:
        for row in part.table:
            cells = dict(zip(part.columns, row, strict=True))
            read[cells["Item"]] = Stated(
                cells["HS"],
                tuple(one for one in cells["Origin"].split(", ") if one),
                float(cells["Per kg"]),
                float(cells["Amount"]),
            )
    return read


def doubts(lines: Mapping[str, Stated], movement: Document) -> dict[str, frozenset[Matter]]:
    """Say of which lines the export record differs from the invoice, and in what."""
    fields = {row.field: row.value for part in movement.sections for row in part.rows}
    found = {
        item: frozenset(_differs(line, fields, f"export-{item}"))
        for item, line in lines.items()
        if f"export-{item}.value" in fields
    }
    return {item: matters for item, matters in found.items() if matters}


def _differs(line: Stated, fields: Mapping[str, str], base: str) -> Iterable[Matter]:
    if line.hs6 and fields[f"{base}.heading"] != line.hs6:
        yield "tariff"
    if not set(fields[f"{base}.origin"].split(", ")) <= set(line.origins):
        yield "origin"
    value = float(fields[f"{base}.value"].split()[0])
    if not line.amount / _OTHER_VALUE <= value <= line.amount * _OTHER_VALUE:
        yield "value"


def ask_the_exporter(act: Act, notes: Notebook) -> None:
    """Ask the transit register, and note where goods were exported as something else."""
    invoice = notes.documents.get("invoice")
    notes.invoiced = invoiced(invoice) if invoice else {}
    for event in act(a.LookUp("movement")):
        if isinstance(event, e.LookedUp):
            notes.doubts = doubts(notes.invoiced, event.document)


def doubted(notes: Notebook, plan: Iterable[PlanRow]) -> dict[int, float]:
    """Say which lines of the plan the doubts speak of, and how far behind the sill each begins."""
    codes = {notes.invoiced[item].hs6 for item in notes.doubts}
    begins: dict[int, float] = {}
    for row in plan:
        if row.hs in codes:
            begins[row.line] = min(row.from_m, begins.get(row.line, row.from_m))
    return begins


def marked(notes: Notebook, marks: str) -> str:
    """Name the line of the invoice whose packages bear these marks; empty where none does."""
    listed = notes.documents["packing-list"]
    for row in (row for part in listed.sections for row in part.rows):
        if row.field.endswith(".marks") and row.value == marks:
            return row.field.split(".")[0].removeprefix("item-")
    return ""


def reads_otherwise(notes: Notebook, item: str, inner: Sighting) -> Matter | None:
    """Say in what goods differ from the invoice by what is printed on them, without a reason.

    Args:
        notes: what is known.
        item: line of the invoice that they stand under.
        inner: the goods, as they are seen in an opened package.
    """
    line, look = notes.invoiced.get(item), inner.look
    if line is None:
        return None
    if line.origins and look.get("made-in", line.origins[0]) not in line.origins:
        return "origin"
    printed = look.get("list-price", "")
    if printed and line.price and look.get("grade") == _FIRST:
        return "value" if float(printed.split()[0]) > line.price * _OTHER_VALUE else None
    return None
