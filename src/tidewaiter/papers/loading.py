"""The packing list with its loading plan, and the record of the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import printing
from tidewaiter.standards import seals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.claims import Declared, Item
    from tidewaiter.papers.extras import Extras, PlanLine

_PLAN_COLUMNS = ("Item", "Goods", "From mm", "To mm", "Layers", "Units")
_GROUPAGE_COLUMNS = ("Goods", "Packages", "Gross kg", "Marks")


def packing_list(declared: Declared, extras: Extras, items: tuple[Item, ...]) -> Document:
    """Print what is packed item by item, where it stands, and what fills the rest."""
    named = zip(names_of(items), items, strict=True)
    parts = {share.whole: share.part for share in extras.shares}
    sections = [
        Section(
            "Unit",
            (
                identity(extras),
                Row("size-type", "Size and type", extras.size_type),
                *_treatment(extras),
                *_set_point(extras, "Temperature set-point"),
            ),
        ),
        *(
            Section(f"Item {name}", tuple(_item(f"item-{name}", item, parts.get(item))))
            for name, item in named
        ),
    ]
    if extras.groupage:
        table = tuple(_groupage(extras))
        sections.append(Section("Groupage", columns=_GROUPAGE_COLUMNS, table=table))
    if extras.plan:
        plan = tuple(_plan(line) for line in extras.plan)
        title = "Loading plan (measured from the front wall)"
        sections.append(Section(title, columns=_PLAN_COLUMNS, table=plan))
    return Document(
        kind="packing-list",
        number=f"PL-{(declared.mrn or declared.lrn)[-8:]}",
        issued=declared.prepared[:10],
        title="Packing list",
        sections=tuple(sections),
    )


def identity(extras: Extras) -> Row:
    """Name the unit: a trailer by its plate, all else by the container number of the papers."""
    if extras.trailer and not extras.container_number:
        return Row("trailer", "Trailer", extras.trailer)
    return Row("container-number", "Container number", extras.container_number)


def names_of(items: tuple[Item, ...]) -> tuple[int, ...]:
    """Give the numbers by which papers call goods items: the declared ones where they are unique.

    Numbers that are not unique are a finding (R0007); the boxes still need names.
    """
    numbers = tuple(item.declaration_number for item in items)
    unique = len(set(numbers)) == len(numbers)
    return numbers if unique else tuple(range(1, len(items) + 1))


def _treatment(extras: Extras) -> Iterator[Row]:
    if extras.treatment:
        yield Row("treatment", "Treatment against pests", extras.treatment)


def _set_point(extras: Extras, label: str) -> tuple[Row, ...]:
    return (Row("set-point", label, extras.set_point),) if extras.set_point else ()


def _item(base: str, item: Item, part: Item | None) -> Iterator[Row]:
    yield Row(f"{base}.description", "Goods", item.description)
    if item.hs6:
        yield Row(f"{base}.hs6", "HS subheading", item.hs6)
    for n, packaging in enumerate(item.packages, 1):
        field = f"{base}.packages-{n}"
        yield Row(f"{field}.kind", "Kind of packages", printing.kind(packaging.kind))
        if packaging.count is not None:
            yield Row(f"{field}.count", "Number of packages", str(packaging.count))
        if packaging.marks:
            yield Row(f"{field}.marks", "Marks", packaging.marks)
    if item.gross_mass_kg is not None:
        yield Row(f"{base}.gross-mass", "Gross mass", printing.kg(item.gross_mass_kg))
    if item.net_mass_kg is not None:
        yield Row(f"{base}.net-mass", "Net mass", printing.kg(item.net_mass_kg))
    if part is not None:
        yield Row(f"{base}.in-this-unit", "Of this, in this unit", _here(part))


def _here(part: Item) -> str:
    counts = [one.count for one in part.packages if one.count is not None]
    mass = printing.kg(part.gross_mass_kg)
    return f"{sum(counts)} packages, {mass}" if counts else mass


def _groupage(extras: Extras) -> Iterator[tuple[str, ...]]:
    for line in extras.groupage:
        packed = f"{line.count} x {printing.kind(line.kind)}"
        yield (line.description, packed, printing.number(line.gross_mass_kg), line.marks)


def _plan(line: PlanLine) -> tuple[str, ...]:
    return (
        str(line.item) if line.item else "groupage",
        line.description,
        str(round(line.from_m * 1000)),
        str(round(line.to_m * 1000)),
        str(line.layers),
        f"{line.count} x {line.unit}",
    )


def gate_record(declared: Declared, extras: Extras) -> Document:
    """Print what the gate wrote down as the unit came in."""
    found = (
        Row("arrived", "Arrived", extras.arrived),
        Row("container-number", "Number on the box", extras.container_number_on_box),
        Row("size-type", "Size and type on the box", extras.size_type),
        *_set_point(extras, "Set-point on the display"),
        Row("seals", "Seals seen", ", ".join(extras.seals_seen) or "none"),
        Row("seal-class", "Mark on the seal", _seal_class(extras)),
        Row("vehicle", "Vehicle", extras.vehicle),
        Row("trailer", "Trailer or chassis", extras.trailer),
        Row("driver", "Driver", extras.driver),
        Row("driver-language", "Driver speaks", extras.driver_language),
        Row("tare", "Tare on the plate", printing.kg(extras.tare_kg or None)),
        Row(
            "max-gross", "Maximum gross mass on the plate", printing.kg(extras.max_gross_kg or None)
        ),
        Row("weight-ticket", "Weight ticket", "none"),
        Row("officer", "Written by", extras.gate_officer),
    )
    return Document(
        kind="gate-record",
        number=f"G-{(declared.mrn or declared.lrn)[-8:]}",
        issued=extras.arrived,
        title="Gate record",
        sections=(Section("Arrival", tuple(one for one in found if one.value)),),
    )


def _seal_class(extras: Extras) -> str:
    if not extras.seals_seen:
        return ""
    return f"{extras.seal_class} ({seals.CLASSES[extras.seal_class]}, ISO 17712)"
