"""The transit accompanying document (TAD): what it prints of a declaration, box by box.

Boxes and labels by the correlation table v2.4 (phase 5 final state). The three totals stand
in no message; they are computed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import boxes
from tidewaiter.papers.claims import Equipment
from tidewaiter.papers.printing import Printed, number, row, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.claims import Declared, House, Item
    from tidewaiter.papers.extras import Extras


def transit_document(declared: Declared, extras: Extras) -> Document:
    """Print the TAD."""
    sections = [
        Section("Transit operation", rows(*_header(declared)) + _totals(declared)),
        Section("Offices", rows(*_offices(declared))),
        Section("Parties", rows(*_parties(declared))),
        Section("Guarantee", rows(*_guarantees(declared))),
        Section("Consignment", rows(*_consignment(declared))),
        Section("Transport", rows(*_transport(declared))),
        *(
            Section(f"Transport equipment {place}", rows(*_equipment(place, one, extras)))
            for place, one in enumerate(_units(declared, extras), 1)
        ),
        *_houses(declared),
    ]
    return Document(
        kind="tad",
        number=declared.mrn or declared.lrn,
        issued=declared.released or declared.prepared,
        title="Transit accompanying document",
        sections=tuple(section for section in sections if section.rows),
    )


def _header(declared: Declared) -> Iterator[Printed]:
    for name, value in (
        ("LRN", declared.lrn),
        ("MRN", declared.mrn or ""),
        ("declarationType", declared.declaration_type),
        ("additionalDeclarationType", declared.additional_declaration_type),
        ("TIRCarnetNumber", declared.tir_carnet),
        ("declarationAcceptanceDate", declared.accepted),
        ("releaseDate", declared.released),
        ("security", declared.security),
        ("reducedDatasetIndicator", "1" if declared.reduced_dataset else ""),
        ("specificCircumstanceIndicator", declared.specific_circumstance),
        ("bindingItinerary", "1" if declared.binding_itinerary else "0"),
        ("limitDate", declared.limit),
    ):
        yield row(f"TransitOperation/{name}", value)
    for place, one in enumerate(declared.authorisations, 1):
        yield row(f"Authorisation[{place}]/type", one.type, context=f"Authorisation {place}")
        yield row(
            f"Authorisation[{place}]/referenceNumber",
            one.reference,
            context=f"Authorisation {place}",
        )


def _totals(declared: Declared) -> tuple[Row, ...]:
    items = declared.items
    counts = [one.count for item in items for one in item.packages if one.count is not None]
    masses = [item.gross_mass_kg for item in items if item.gross_mass_kg is not None]
    total_kg = sum(masses) if len(masses) == len(items) else declared.gross_mass_kg or 0.0
    return (
        Row("total-items", "Total items", str(len(items))),
        Row("total-packages", "Total packages", str(sum(counts))),
        Row("total-gross-mass", "Total gross mass (Kg)", number(total_kg)),
    )


def _offices(declared: Declared) -> Iterator[Printed]:
    yield row(
        "CustomsOfficeOfDeparture/referenceNumber",
        declared.office_of_departure,
        context="Departure",
    )
    yield row(
        "CustomsOfficeOfDestinationDeclared/referenceNumber",
        declared.office_of_destination,
        context="Destination",
    )
    for place, office in enumerate(declared.offices_of_transit, 1):
        base = f"CustomsOfficeOfTransitDeclared[{place}]"
        yield row(f"{base}/referenceNumber", office.reference, context=f"Transit {place}")
        yield row(
            f"{base}/arrivalDateAndTimeEstimated",
            office.arrival_estimated,
            context=f"Transit {place}",
        )
    for place, office in enumerate(declared.offices_of_exit, 1):
        base = f"CustomsOfficeOfExitForTransitDeclared[{place}]"
        yield row(f"{base}/referenceNumber", office, context=f"Exit for transit {place}")


def _parties(declared: Declared) -> Iterator[Printed]:
    for base, context, who in (
        ("HolderOfTheTransitProcedure", "Holder", declared.holder),
        ("Representative", "Representative", declared.representative),
        ("Consignment/Carrier", "Carrier", declared.carrier),
        ("Consignment/Consignor", "Consignor", declared.consignor),
        ("Consignment/Consignee", "Consignee", declared.consignee),
    ):
        yield from boxes.party(base, who, context)
    yield row("Representative/status", declared.representative_status, context="Representative")
    yield from boxes.actors("Consignment", declared.actors)


def _guarantees(declared: Declared) -> Iterator[Printed]:
    for place, guarantee in enumerate(declared.guarantees, 1):
        base, context = f"Guarantee[{place}]", f"Guarantee {place}"
        yield row(f"{base}/guaranteeType", guarantee.type, context=context)
        yield row(f"{base}/otherGuaranteeReference", guarantee.other_reference, context=context)
        for n, one in enumerate(guarantee.references, 1):
            yield row(f"{base}/GuaranteeReference[{n}]/GRN", one.grn, context=context)
            amount = f"{number(one.amount)} {one.currency}"
            yield row(f"{base}/GuaranteeReference[{n}]/currency", amount, context=context)


def _consignment(declared: Declared) -> Iterator[Printed]:
    indicator = {None: "", True: "1", False: "0"}[declared.container_indicator]
    for name, value in (
        ("countryOfDispatch", declared.country_of_dispatch),
        ("countryOfDestination", declared.country_of_destination),
        ("containerIndicator", indicator),
        ("inlandModeOfTransport", declared.inland_mode),
        ("modeOfTransportAtTheBorder", declared.border_mode),
        ("grossMass", number(declared.gross_mass_kg or 0.0)),
        ("referenceNumberUCR", declared.ucr),
        ("TransportCharges/methodOfPayment", declared.transport_charges),
    ):
        yield row(f"Consignment/{name}", value)
    yield from boxes.location(declared.location_of_goods)
    for name, context, where in (
        ("PlaceOfLoading", "Loading", declared.place_of_loading),
        ("PlaceOfUnloading", "Unloading", declared.place_of_unloading),
    ):
        if where:
            yield row(f"Consignment/{name}/UNLocode", where.unlocode, context=context)
            yield row(f"Consignment/{name}/country", where.country, context=context)
            yield row(f"Consignment/{name}/location", where.location, context=context)
    yield from boxes.documents("Consignment", declared.documents)


def _transport(declared: Declared) -> Iterator[Printed]:
    yield from boxes.means(
        "Consignment/DepartureTransportMeans", declared.departure_means, "Departure"
    )
    yield from boxes.means(
        "Consignment/ActiveBorderTransportMeans", declared.border_means, "Border"
    )
    for place, country in enumerate(declared.routing, 1):
        path = f"Consignment/CountryOfRoutingOfConsignment[{place}]/country"
        yield row(path, country, context=f"Routing {place}")


def _units(declared: Declared, extras: Extras) -> tuple[Equipment, ...]:
    """Give the declared equipment; the unit itself where none was declared."""
    if declared.equipment:
        return declared.equipment
    unit = Equipment(
        sequence=1,
        container_number=extras.container_number,
        number_of_seals=len(extras.seals),
        seals=extras.seals,
    )
    return (unit,)


def _equipment(place: int, equipment: Equipment, extras: Extras) -> Iterator[Printed]:
    """Print one equipment; of the unit before the officer, what its papers say."""
    base = f"Consignment/TransportEquipment[{place}]"
    ours = place == extras.equipment
    container = extras.container_number if ours else equipment.container_number or ""
    yield row(f"{base}/containerIdentificationNumber", container, always=True)
    yield row(f"{base}/numberOfSeals", str(equipment.number_of_seals), always=True)
    for n, seal in enumerate(equipment.seals, 1):
        yield row(f"{base}/Seal[{n}]/identifier", seal, context=f"Seal {n}")
    for n, item in enumerate(equipment.goods_references, 1):
        path = f"{base}/GoodsReference[{n}]/declarationGoodsItemNumber"
        yield row(path, str(item), context=f"Goods {n}")


def _houses(declared: Declared) -> Iterator[Section]:
    for place, house in enumerate(declared.houses, 1):
        base = f"Consignment/HouseConsignment[{place}]"
        yield Section(f"House consignment {house.sequence}", rows(*_house(base, house)))
        for n, item in enumerate(house.items, 1):
            title = f"Goods item {item.declaration_number}"
            yield Section(title, rows(*_item(f"{base}/ConsignmentItem[{n}]", item)))


def _house(base: str, house: House) -> Iterator[Printed]:
    for name, value in (
        ("countryOfDispatch", house.country_of_dispatch),
        ("countryOfDestination", house.country_of_destination),
        ("grossMass", number(house.gross_mass_kg)),
        ("referenceNumberUCR", house.ucr),
        ("TransportCharges/methodOfPayment", house.transport_charges),
    ):
        yield row(f"{base}/{name}", value)
    yield from boxes.party(f"{base}/Consignor", house.consignor, "Consignor")
    yield from boxes.party(f"{base}/Consignee", house.consignee, "Consignee")
    yield from boxes.actors(base, house.actors)
    yield from boxes.means(f"{base}/DepartureTransportMeans", house.departure_means, "Departure")
    yield from boxes.documents(base, house.documents)


def _item(base: str, item: Item) -> Iterator[Printed]:
    goods, code = f"{base}/Commodity", f"{base}/Commodity/CommodityCode"
    mass = f"{goods}/GoodsMeasure"
    net, gross = item.net_mass_kg, item.gross_mass_kg
    for path, value in (
        (f"{base}/goodsItemNumber", str(item.number)),
        (f"{base}/declarationGoodsItemNumber", str(item.declaration_number)),
        (f"{base}/declarationType", item.declaration_type),
        (f"{base}/countryOfDispatch", item.country_of_dispatch),
        (f"{base}/countryOfDestination", item.country_of_destination),
        (f"{base}/referenceNumberUCR", item.ucr),
        (f"{goods}/descriptionOfGoods", item.description),
        (f"{goods}/cusCode", item.cus or ""),
        (f"{code}/harmonizedSystemSubHeadingCode", item.hs6 or ""),
        (f"{code}/combinedNomenclatureCode", item.cn or ""),
        (f"{mass}/grossMass", "" if gross is None else number(gross)),
        (f"{mass}/netMass", "" if net is None else number(net)),
    ):
        yield row(path, value)
    for n, un_number in enumerate(item.un_numbers, 1):
        yield row(f"{goods}/DangerousGoods[{n}]/UNNumber", un_number)
    for n, packaging in enumerate(item.packages, 1):
        path, context = f"{base}/Packaging[{n}]", f"Packages {n}"
        yield row(f"{path}/typeOfPackages", packaging.kind, context=context)
        count = "" if packaging.count is None else str(packaging.count)
        yield row(f"{path}/numberOfPackages", count, context=context)
        yield row(f"{path}/shippingMarks", packaging.marks, context=context)
    yield from boxes.party(f"{base}/Consignee", item.consignee, "Consignee")
    yield from boxes.actors(base, item.actors)
    yield from boxes.documents(base, item.documents)
