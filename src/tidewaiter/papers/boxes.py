"""Boxes that the accompanying document prints at more than one level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.papers.printing import Printed, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.claims import Actor, DocumentReference, Location, Means, Party

_DOCUMENTS = {
    "previous": ("PreviousDocument", "type", "referenceNumber"),
    "supporting": ("SupportingDocument", "type", "referenceNumber"),
    "transport": ("TransportDocument", "type", "referenceNumber"),
    "reference": ("AdditionalReference", "type", "referenceNumber"),
    "information": ("AdditionalInformation", "code", "text"),
}


def party(base: str, who: Party | None, context: str) -> Iterator[Printed]:
    """Print a party and its contact person."""
    if who is None:
        return
    contact = who.contact
    for name, value in (
        ("identificationNumber", who.identification),
        ("TIRHolderIdentificationNumber", who.tir_holder),
        ("name", who.name),
        ("Address/streetAndNumber", who.street),
        ("Address/postcode", who.postcode),
        ("Address/city", who.city),
        ("Address/country", who.country),
        ("ContactPerson/name", contact.name if contact else ""),
        ("ContactPerson/phoneNumber", contact.phone if contact else ""),
        ("ContactPerson/eMailAddress", contact.email if contact else ""),
    ):
        yield row(f"{base}/{name}", value, context=context)


def actors(base: str, every: tuple[Actor, ...]) -> Iterator[Printed]:
    """Print the additional supply chain actors."""
    for place, actor in enumerate(every, 1):
        path, context = f"{base}/AdditionalSupplyChainActor[{place}]", f"Actor {place}"
        yield row(f"{path}/role", actor.role, context=context)
        yield row(f"{path}/identificationNumber", actor.identification, context=context)


def location(where: Location | None) -> Iterator[Printed]:
    """Print where the goods lie."""
    if where is None:
        return
    for name, value in (
        ("typeOfLocation", where.type),
        ("qualifierOfIdentification", where.qualifier),
        ("authorisationNumber", where.authorisation),
        ("additionalIdentifier", where.additional),
        ("UNLocode", where.unlocode),
        ("CustomsOffice/referenceNumber", where.customs_office),
        ("GNSS/latitude", where.latitude),
        ("GNSS/longitude", where.longitude),
        ("EconomicOperator/identificationNumber", where.operator),
        ("PostcodeAddress/houseNumber", where.house_number),
        ("PostcodeAddress/postcode", where.postcode),
        ("PostcodeAddress/country", where.country),
    ):
        yield row(f"Consignment/LocationOfGoods/{name}", value, context="Location of goods")
    yield from party("Consignment/LocationOfGoods", where.party, "Location of goods")


def means(base: str, every: tuple[Means, ...], context: str) -> Iterator[Printed]:
    """Print means of transport."""
    for place, one in enumerate(every, 1):
        for name, value in (
            ("customsOfficeAtBorderReferenceNumber", one.office),
            ("typeOfIdentification", one.type),
            ("identificationNumber", one.id),
            ("nationality", one.nationality),
            ("conveyanceReferenceNumber", one.conveyance),
        ):
            yield row(f"{base}[{place}]/{name}", value, context=f"{context} means {place}")


def documents(base: str, every: tuple[DocumentReference, ...]) -> Iterator[Printed]:
    """Print documents, references and information, each kind by itself."""
    for kind, (group, first, second) in _DOCUMENTS.items():
        ours = [one for one in every if one.kind == kind]
        for n, one in enumerate(ours, 1):
            for name, value in (
                (first, one.type),
                (second, one.reference),
                ("documentLineItemNumber", one.line_item),
                ("goodsItemNumber", one.goods_item),
                ("typeOfPackages", one.package_kind),
                ("numberOfPackages", one.package_count),
                ("measurementUnitAndQualifier", one.unit),
                ("quantity", one.quantity),
                ("complementOfInformation", one.complement),
            ):
                yield row(f"{base}/{group}[{n}]/{name}", value, context=f"{kind.capitalize()} {n}")
