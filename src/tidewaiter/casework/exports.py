"""Exports: what the country of dispatch has on record of the goods as they left.

The record says what was truly sold; honest ones now and then differ from the invoice as well, each
for a reason of its own that the goods themselves bear out (shares are estimates).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.casework import parties
from tidewaiter.casework.labels import REDUCTION
from tidewaiter.casework.trade import neighbour, origins
from tidewaiter.exercise.case import ODD_EXPORT, Oddity
from tidewaiter.language.values import Row, Section, Value
from tidewaiter.papers.extras import SaleLine
from tidewaiter.world.model import Label

SECTION = "Export declaration, country of dispatch"
#: In how many cases one line differs: in its value (that of a whole order, say), in its origin
#: (the last country of loading), in its subheading (another reading of the goods).
_ODD_VALUE, _ODD_ORIGIN, _ODD_HEADING = 0.04, 0.05, 0.05
#: Goods sold off: how often the record still has the price of the list.
_BEFORE_REDUCTION = 0.3
_SIGMA = 0.02
#: A value so many times the invoiced one is another one [estimate].
_OTHER = 1.3


class Exported(Value):
    """What one line was exported as.

    Attributes:
        item: number of the line on the invoice.
        hs6: subheading.
        origin: as the invoice writes it.
        value: in the currency of the invoice.
    """

    item: str
    hs6: str
    origin: str
    value: float


class Told(Value):
    """What of a line was truly otherwise than its papers say.

    Attributes:
        item: number of the line on the packing list.
        hs6: subheading; empty: as declared.
        origin: country; empty: as declared.
        dearer: its value over the invoiced one.
    """

    item: int
    hs6: str = ""
    origin: str = ""
    dearer: float = 1.0


def exported(
    sold: Mapping[int, SaleLine], labels: Mapping[int, Label | None], told: Iterable[Told], key: str
) -> tuple[Exported, ...]:
    """Draw the record of the exporter's declaration.

    Args:
        sold: lines of the invoice, by number of the line on the packing list.
        labels: what is printed on honest goods of a line.
        told: what is otherwise than the papers say.
        key: key of the case.
    """
    records = {item: _honest(line, labels.get(item), key) for item, line in sold.items()}
    records = _odd(records, sold, key)
    for one in told:
        line = sold[one.item]
        was = records[one.item]
        records[one.item] = replace(
            was,
            hs6=one.hs6 or was.hs6,
            origin=one.origin or was.origin,
            value=round(line.amount * one.dearer, 2) if one.dearer != 1.0 else was.value,
        )
    return tuple({one.item: one for one in records.values()}.values())


def _honest(line: SaleLine, label: Label | None, key: str) -> Exported:
    chance = stream(key, "export", line.item)
    value = line.amount * (1.0 + _SIGMA * float(chance.normal()))
    reduced = label is not None and label.grade != "first"
    if chance.random() < _BEFORE_REDUCTION and reduced and label is not None and line.price:
        value *= label.list_price / line.price
    return Exported(line.item, line.hs6, line.origin, round(value, 2))


def _odd(
    records: dict[int, Exported], sold: Mapping[int, SaleLine], key: str
) -> dict[int, Exported]:
    """Let one line differ for a reason of its own, in some cases."""
    if not records:
        return records
    items = sorted(records)
    for what, often in (("value", _ODD_VALUE), ("origin", _ODD_ORIGIN), ("heading", _ODD_HEADING)):
        chance = stream(key, "export", "odd", what)
        is_odd, item = chance.random() < often, items[int(chance.integers(len(items)))]
        dearer, other = float(chance.uniform(*REDUCTION)), parties.country(chance)
        near = neighbour(sold[item].hs6)
        was = records[item]
        if not is_odd:
            continue
        if what == "value":
            records[item] = replace(was, value=round(was.value * dearer, 2))
        elif what == "origin" and other not in origins(sold[item]):
            records[item] = replace(was, origin=other)
        elif what == "heading" and near is not None:
            records[item] = replace(was, hs6=near.hs6)
    return records


def odd_exports(sold: Mapping[int, SaleLine], records: Iterable[Exported]) -> tuple[Oddity, ...]:
    """Tell of each line that the record has otherwise than the invoice, without guilt."""
    lines = {line.item: line for line in sold.values()}
    return tuple(
        Oddity(ODD_EXPORT, {"line": one.item})
        for one in records
        if one.hs6 != lines[one.item].hs6
        or one.origin != lines[one.item].origin
        or not 1.0 / _OTHER <= one.value / max(lines[one.item].amount, 0.01) <= _OTHER
    )


def section(records: Iterable[Exported], currency: str) -> Section:
    """Print the record, as the transit register shows it."""
    rows: list[Row] = []
    for one in records:
        field, line = f"export-{one.item}", f"Line {one.item}"
        rows += (
            Row(f"{field}.heading", f"{line}, HS subheading", one.hs6 or "none"),
            Row(f"{field}.origin", f"{line}, origin", one.origin or "none"),
            Row(f"{field}.value", f"{line}, value", f"{one.value:.2f} {currency}"),
        )
    return Section(SECTION, tuple(rows) or (Row("export-0", "Lines", "none on record"),))
