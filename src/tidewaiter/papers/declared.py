"""From a message to what it claims: the typed value that the rest of the product uses.

Parties, countries, documents and means of transport may stand at the consignment, the house
consignment or (phase 5) the goods item; each is kept where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from tidewaiter.papers.claims import (
    Actor,
    Authorisation,
    Contact,
    Declared,
    DocumentReference,
    Equipment,
    Guarantee,
    GuaranteeReference,
    House,
    Item,
    Location,
    Means,
    Packaging,
    Party,
    Place,
    TransitOffice,
)

if TYPE_CHECKING:
    from tidewaiter.papers.message import Message, Node

__all__ = [
    "Actor",
    "Authorisation",
    "Contact",
    "Declared",
    "DocumentReference",
    "Equipment",
    "Guarantee",
    "GuaranteeReference",
    "House",
    "Item",
    "Location",
    "Means",
    "Packaging",
    "Party",
    "Place",
    "TransitOffice",
    "declared_from",
]

_DOCUMENTS: tuple[tuple[Literal["previous", "supporting", "transport", "reference"], str], ...] = (
    ("previous", "PreviousDocument"),
    ("supporting", "SupportingDocument"),
    ("transport", "TransportDocument"),
    ("reference", "AdditionalReference"),
)


def declared_from(message: Message) -> Declared:
    """Make the typed value of a message that the reader has accepted."""
    root = message.root
    operation = root.one("TransitOperation") or root
    consignment = root.one("Consignment") or root
    return Declared(
        message_type=cast("Literal['CC015C', 'CC029C']", message.message_type),
        phase=message.phase,
        lrn=operation.value("LRN"),
        mrn=operation.value("MRN") or None,
        declaration_type=operation.value("declarationType"),
        additional_declaration_type=operation.value("additionalDeclarationType"),
        security=operation.value("security"),
        reduced_dataset=operation.value("reducedDatasetIndicator") == "1",
        binding_itinerary=operation.value("bindingItinerary") == "1",
        specific_circumstance=operation.value("specificCircumstanceIndicator"),
        tir_carnet=operation.value("TIRCarnetNumber"),
        prepared=root.value("preparationDateAndTime"),
        accepted=operation.value("declarationAcceptanceDate"),
        released=operation.value("releaseDate"),
        limit=operation.value("limitDate"),
        office_of_departure=root.value("CustomsOfficeOfDeparture/referenceNumber"),
        office_of_destination=root.value("CustomsOfficeOfDestinationDeclared/referenceNumber"),
        offices_of_transit=tuple(
            TransitOffice(
                reference=office.value("referenceNumber"),
                arrival_estimated=office.value("arrivalDateAndTimeEstimated"),
            )
            for office in root.all("CustomsOfficeOfTransitDeclared")
        ),
        offices_of_exit=_texts(root, "CustomsOfficeOfExitForTransitDeclared/referenceNumber"),
        holder=_party(root.one("HolderOfTheTransitProcedure")) or Party(),
        representative=_party(root.one("Representative")),
        representative_status=root.value("Representative/status"),
        carrier=_party(consignment.one("Carrier")),
        consignor=_party(consignment.one("Consignor")),
        consignee=_party(consignment.one("Consignee")),
        actors=_actors(consignment),
        authorisations=tuple(
            Authorisation(type=one.value("type"), reference=one.value("referenceNumber"))
            for one in root.all("Authorisation")
        ),
        guarantees=tuple(_guarantee(one) for one in root.all("Guarantee")),
        control_result=root.value("ControlResult/code"),
        container_indicator=_flag(consignment.value("containerIndicator")),
        inland_mode=consignment.value("inlandModeOfTransport"),
        border_mode=consignment.value("modeOfTransportAtTheBorder"),
        equipment=tuple(_equipment(one) for one in consignment.all("TransportEquipment")),
        location_of_goods=_location(consignment.one("LocationOfGoods")),
        departure_means=_means(consignment, "DepartureTransportMeans"),
        border_means=_means(consignment, "ActiveBorderTransportMeans"),
        routing=_texts(consignment, "CountryOfRoutingOfConsignment/country"),
        place_of_loading=_place(consignment.one("PlaceOfLoading")),
        place_of_unloading=_place(consignment.one("PlaceOfUnloading")),
        country_of_dispatch=consignment.value("countryOfDispatch"),
        country_of_destination=consignment.value("countryOfDestination"),
        ucr=consignment.value("referenceNumberUCR"),
        gross_mass_kg=_number(consignment, "grossMass"),
        transport_charges=consignment.value("TransportCharges/methodOfPayment"),
        houses=tuple(_house(one) for one in consignment.all("HouseConsignment")),
        documents=_documents(consignment),
    )


def _house(node: Node) -> House:
    return House(
        sequence=int(node.value("sequenceNumber")),
        gross_mass_kg=_number(node, "grossMass") or 0.0,
        country_of_dispatch=node.value("countryOfDispatch"),
        country_of_destination=node.value("countryOfDestination"),
        ucr=node.value("referenceNumberUCR"),
        consignor=_party(node.one("Consignor")),
        consignee=_party(node.one("Consignee")),
        actors=_actors(node),
        departure_means=_means(node, "DepartureTransportMeans"),
        transport_charges=node.value("TransportCharges/methodOfPayment"),
        items=tuple(_item(one) for one in node.all("ConsignmentItem")),
        documents=_documents(node),
    )


def _item(node: Node) -> Item:
    code = "Commodity/CommodityCode"
    return Item(
        number=int(node.value("goodsItemNumber")),
        declaration_number=int(node.value("declarationGoodsItemNumber")),
        description=node.value("Commodity/descriptionOfGoods"),
        declaration_type=node.value("declarationType"),
        hs6=node.value(f"{code}/harmonizedSystemSubHeadingCode") or None,
        cn=node.value(f"{code}/combinedNomenclatureCode") or None,
        cus=node.value("Commodity/cusCode") or None,
        un_numbers=_texts(node, "Commodity/DangerousGoods/UNNumber"),
        gross_mass_kg=_number(node, "Commodity/GoodsMeasure/grossMass"),
        net_mass_kg=_number(node, "Commodity/GoodsMeasure/netMass"),
        country_of_dispatch=node.value("countryOfDispatch"),
        country_of_destination=node.value("countryOfDestination"),
        ucr=node.value("referenceNumberUCR"),
        consignee=_party(node.one("Consignee")),
        actors=_actors(node),
        packages=tuple(_packaging(one) for one in node.all("Packaging")),
        documents=_documents(node),
    )


def _packaging(node: Node) -> Packaging:
    count = node.value("numberOfPackages")
    return Packaging(
        kind=node.value("typeOfPackages"),
        count=int(count) if count else None,
        marks=node.value("shippingMarks"),
    )


def _party(node: Node | None) -> Party | None:
    if node is None:
        return None
    address = node.one("Address")
    return Party(
        identification=node.value("identificationNumber"),
        tir_holder=node.value("TIRHolderIdentificationNumber"),
        name=node.value("name"),
        street=address.value("streetAndNumber") if address else "",
        postcode=address.value("postcode") if address else "",
        city=address.value("city") if address else "",
        country=address.value("country") if address else "",
        contact=_contact(node.one("ContactPerson")),
    )


def _contact(node: Node | None) -> Contact | None:
    if node is None:
        return None
    return Contact(
        name=node.value("name"), phone=node.value("phoneNumber"), email=node.value("eMailAddress")
    )


def _actors(node: Node) -> tuple[Actor, ...]:
    return tuple(
        Actor(role=one.value("role"), identification=one.value("identificationNumber"))
        for one in node.all("AdditionalSupplyChainActor")
    )


def _guarantee(node: Node) -> Guarantee:
    return Guarantee(
        type=node.value("guaranteeType"),
        other_reference=node.value("otherGuaranteeReference"),
        references=tuple(
            GuaranteeReference(
                grn=one.value("GRN"),
                amount=_number(one, "amountToBeCovered") or 0.0,
                currency=one.value("currency"),
            )
            for one in node.all("GuaranteeReference")
        ),
    )


def _equipment(node: Node) -> Equipment:
    return Equipment(
        sequence=int(node.value("sequenceNumber")),
        container_number=node.value("containerIdentificationNumber") or None,
        number_of_seals=int(node.value("numberOfSeals") or 0),
        seals=_texts(node, "Seal/identifier"),
        goods_references=tuple(
            int(one) for one in _texts(node, "GoodsReference/declarationGoodsItemNumber")
        ),
    )


def _location(node: Node | None) -> Location | None:
    if node is None:
        return None
    party = _party(node) or Party()
    return Location(
        type=node.value("typeOfLocation"),
        qualifier=node.value("qualifierOfIdentification"),
        unlocode=node.value("UNLocode"),
        customs_office=node.value("CustomsOffice/referenceNumber"),
        authorisation=node.value("authorisationNumber"),
        additional=node.value("additionalIdentifier"),
        latitude=node.value("GNSS/latitude"),
        longitude=node.value("GNSS/longitude"),
        operator=node.value("EconomicOperator/identificationNumber"),
        house_number=node.value("PostcodeAddress/houseNumber"),
        postcode=node.value("PostcodeAddress/postcode"),
        country=node.value("PostcodeAddress/country"),
        party=party if party != Party() else None,
    )


def _means(node: Node, name: str) -> tuple[Means, ...]:
    return tuple(
        Means(
            type=one.value("typeOfIdentification"),
            id=one.value("identificationNumber"),
            nationality=one.value("nationality"),
            office=one.value("customsOfficeAtBorderReferenceNumber"),
            conveyance=one.value("conveyanceReferenceNumber"),
        )
        for one in node.all(name)
    )


def _place(node: Node | None) -> Place | None:
    if node is None:
        return None
    return Place(
        unlocode=node.value("UNLocode"),
        country=node.value("country"),
        location=node.value("location"),
    )


def _documents(node: Node) -> tuple[DocumentReference, ...]:
    named = tuple(
        DocumentReference(
            kind=kind,
            type=one.value("type"),
            reference=one.value("referenceNumber"),
            complement=one.value("complementOfInformation"),
            line_item=one.value("documentLineItemNumber"),
            goods_item=one.value("goodsItemNumber"),
            package_kind=one.value("typeOfPackages"),
            package_count=one.value("numberOfPackages"),
            unit=one.value("measurementUnitAndQualifier"),
            quantity=one.value("quantity"),
        )
        for kind, name in _DOCUMENTS
        for one in node.all(name)
    )
    return named + tuple(
        DocumentReference(kind="information", type=one.value("code"), reference=one.value("text"))
        for one in node.all("AdditionalInformation")
    )


def _texts(node: Node, steps: str) -> tuple[str, ...]:
    return tuple(one.clean for one in node.all(steps))


def _number(node: Node, steps: str) -> float | None:
    found = node.decimal(steps)
    return None if found is None else float(found)


def _flag(text: str) -> bool | None:
    return None if not text else text == "1"
