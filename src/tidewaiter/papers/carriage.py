"""The contract of carriage: a CMR consignment note by road, a bill of lading by ship.

CMR boxes after the form of 2007 (IRU): 1 sender, 2 consignee, 3 place of delivery, 4 taking
over, 5 documents, 6 to 12 goods, 13 instructions, 16 carrier, 18 reservations, 21 issued. The
verified gross mass (SOLAS VI/2) stands with the totals, as boxes go on by ferry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import printing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.claims import Declared, House, Item
    from tidewaiter.papers.extras import Extras

_COLUMNS = ("Marks and numbers", "Packages", "Nature of the goods", "HS", "Gross kg")


def contract_of_carriage(declared: Declared, extras: Extras, items: tuple[Item, ...]) -> Document:
    """Draw up the paper of the carrier for the unit.

    Args:
        declared: the declaration.
        extras: what the case adds; a vessel makes it a bill of lading.
        items: the goods items loaded in the unit, as declared; the goods are those of their shares.
    """
    by_sea = bool(extras.vessel)
    parts = {share.whole: share.part for share in extras.shares}
    loaded = tuple(parts.get(item, item) for item in items)
    titles = (
        ("Parties and places", _parties(declared, items)),
        ("Unit and means of transport", _unit(extras)),
        ("Totals", _totals(extras, loaded)),
    )
    sections = [Section(title, printed) for title, printed in titles]
    table = (*(_goods(item) for item in loaded), *_groupage(extras))
    sections.append(Section("Goods", columns=_COLUMNS, table=table))
    number = (declared.mrn or declared.lrn)[-8:]
    return Document(
        kind="bill-of-lading" if by_sea else "cmr",
        number=f"{'BL' if by_sea else 'CMR'}-{number}",
        issued=declared.released or declared.prepared[:10],
        title="Bill of lading" if by_sea else "CMR consignment note",
        sections=tuple(sections),
    )


def _parties(declared: Declared, items: tuple[Item, ...]) -> tuple[Row, ...]:
    loaded = set(items)
    houses = {
        place: house
        for place, house in enumerate(declared.houses, 1)
        if not loaded.isdisjoint(house.items)
    }
    attached = [one for one in declared.documents if one.kind in {"transport", "supporting"}]
    destination = declared.office_of_destination
    delivery = printing.place(declared.place_of_unloading) or f"customs office {destination}"
    found = (
        *party_rows("consignor", "Sender [1]", houses, printing.party(declared.consignor)),
        *party_rows("consignee", "Consignee [2]", houses, printing.party(declared.consignee)),
        Row("place-of-unloading", "Place of delivery [3]", delivery),
        Row("place-of-loading", "Taken over at [4]", printing.place(declared.place_of_loading)),
        Row("documents", "Documents attached [5]", printing.references(attached)),
    )
    return tuple(one for one in found if one.value)


def party_rows(field: str, label: str, houses: dict[int, House], whole: str) -> Iterator[Row]:
    """Print the consignor or the consignee: of the whole consignment, else of each house."""
    if whole:
        yield Row(field, label, whole)
        return
    for place, house in houses.items():
        who = house.consignor if field == "consignor" else house.consignee
        if text := printing.party(who):
            yield Row(f"house-{place}.{field}", label, text)


def _unit(extras: Extras) -> tuple[Row, ...]:
    found = (
        Row("container-number", "Container number", extras.container_number),
        Row("size-type", "Size and type", extras.size_type),
        Row("set-point", "Temperature set-point", extras.set_point),
        Row("seals", "Seal numbers", ", ".join(extras.seals) or "none stated"),
        Row("vessel", "Vessel", extras.vessel),
        Row("vehicle", "Vehicle", extras.vehicle),
        Row("trailer", "Trailer or chassis", extras.trailer),
        Row("carrier", "Carrier [16]", extras.carrier),
        Row("deliver-to", "Deliver to", extras.deliver_to),
        Row("instructions", "Sender's instructions [13]", extras.instructions),
        Row("reservations", "Reservations [18]", "none"),
    )
    return tuple(one for one in found if one.value)


def _totals(extras: Extras, items: tuple[Item, ...]) -> tuple[Row, ...]:
    counts = [one.count for item in items for one in item.packages if one.count is not None]
    masses = [item.gross_mass_kg or 0.0 for item in items]
    counts += [line.count for line in extras.groupage]
    masses += [line.gross_mass_kg for line in extras.groupage]
    return (
        Row("total-packages", "Packages", str(sum(counts))),
        Row("total-gross-mass", "Gross mass [11]", printing.kg(sum(masses))),
        *_verified(extras),
    )


def _verified(extras: Extras) -> Iterator[Row]:
    if extras.vgm_kg:
        yield Row("vgm", "Verified gross mass (VGM)", printing.kg(extras.vgm_kg))


def _goods(item: Item) -> tuple[str, ...]:
    marks = "; ".join(one.marks for one in item.packages if one.marks)
    gross = item.gross_mass_kg
    return (
        marks,
        printing.packed(item.packages),
        item.description,
        item.hs6 or "",
        "" if gross is None else printing.number(gross),
    )


def _groupage(extras: Extras) -> Iterator[tuple[str, ...]]:
    for line in extras.groupage:
        packed = f"{line.count} x {printing.kind(line.kind)}"
        yield (line.marks, packed, line.description, "", printing.number(line.gross_mass_kg))
