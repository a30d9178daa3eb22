"""What a declaration claims, as typed frozen values: the form the rest of the product uses.

Masses are in kg as declared; dates are ISO 8601 text as declared; absent texts are empty,
absent numbers None. The guarantee's access code is left out on purpose: it is a secret.
"""

from __future__ import annotations

from typing import Literal, dataclass_transform

import msgspec


# Says to type checkers what msgspec does: a value made from a frozen one is frozen too.
@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class Claim(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all values here: frozen, named fields only, unknown fields refused."""


class Contact(Claim, kw_only=True):
    """A person to ask."""

    name: str
    phone: str = ""
    email: str = ""


class Party(Claim, kw_only=True):
    """A trader: holder, consignor, consignee, carrier, representative or economic operator.

    Attributes:
        identification: EORI, TCUIN or TIN.
        tir_holder: TIR holder identification number.
        street: street and number.
        country: ISO 3166 two letters, of the address.
    """

    identification: str = ""
    tir_holder: str = ""
    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    contact: Contact | None = None


class Actor(Claim, kw_only=True):
    """An additional supply chain actor: role by code list CL704."""

    role: str
    identification: str


class Authorisation(Claim, kw_only=True):
    """An authorisation of the holder: type by CL235."""

    type: str
    reference: str


class TransitOffice(Claim, kw_only=True):
    """A declared office of transit, and when arrival there is expected."""

    reference: str
    arrival_estimated: str = ""


class GuaranteeReference(Claim, kw_only=True):
    """A guarantee reference number and the amount it covers."""

    grn: str = ""
    amount: float
    currency: str


class Guarantee(Claim, kw_only=True):
    """A guarantee: type by CL251."""

    type: str
    other_reference: str = ""
    references: tuple[GuaranteeReference, ...] = ()


class Equipment(Claim, kw_only=True):
    """One transport equipment, as a rule a container.

    Attributes:
        sequence: its number in the declaration.
        container_number: as written, right or wrong; None where it is absent.
        number_of_seals: the count declared, which may differ from the seals listed.
        seals: their identifiers as written.
        goods_references: declaration goods item numbers loaded in it.
    """

    sequence: int
    container_number: str | None = None
    number_of_seals: int = 0
    seals: tuple[str, ...] = ()
    goods_references: tuple[int, ...] = ()


class Location(Claim, kw_only=True):
    """Where the goods lie: type by CL347; the qualifier (CL326) says which other part holds.

    Attributes:
        operator: identification number of the economic operator who has them.
        house_number: of a postcode address.
        postcode: of a postcode address.
        country: of a postcode address.
        party: address and contact person.
    """

    type: str
    qualifier: str
    unlocode: str = ""
    customs_office: str = ""
    authorisation: str = ""
    additional: str = ""
    latitude: str = ""
    longitude: str = ""
    operator: str = ""
    house_number: str = ""
    postcode: str = ""
    country: str = ""
    party: Party | None = None


class Means(Claim, kw_only=True):
    """A means of transport: type by CL750 (departure) or CL219 (border).

    Attributes:
        type: ``30`` lorry, ``31`` trailer, ``20`` wagon, ``10`` IMO ship number, ...
        id: plate, wagon number, ship's name or number.
        nationality: ISO 3166 two letters.
        office: customs office at the border; empty for a departure means.
        conveyance: flight or voyage number.
    """

    type: str
    id: str
    nationality: str = ""
    office: str = ""
    conveyance: str = ""


class Place(Claim, kw_only=True):
    """A place of loading or unloading."""

    unlocode: str = ""
    country: str = ""
    location: str = ""


class DocumentReference(Claim, kw_only=True):
    """A document named in the declaration.

    Attributes:
        kind: previous (types by CL214 or CL228), supporting (CL213), transport (CL754),
            reference (additional reference, CL380) or information (CL239, text in reference).
        line_item: line of a supporting document.
        goods_item: item number in a previous document.
        package_kind: kind of packages taken from a previous document, by CL017.
        package_count: their number.
        unit: measurement unit of the quantity, by CL349.
        quantity: taken from a previous document.
    """

    kind: Literal["previous", "supporting", "transport", "reference", "information"]
    type: str
    reference: str = ""
    complement: str = ""
    line_item: str = ""
    goods_item: str = ""
    package_kind: str = ""
    package_count: str = ""
    unit: str = ""
    quantity: str = ""


class Packaging(Claim, kw_only=True):
    """Packages of one kind: code by CL017 (UN/ECE Recommendation 21)."""

    kind: str
    count: int | None = None
    marks: str = ""


class Item(Claim, kw_only=True):
    """One goods item of a house consignment.

    Attributes:
        number: goods item number, within its house consignment.
        declaration_number: goods item number throughout the declaration.
        hs6: Harmonized System subheading, six digits as written; None where absent.
        cn: the two further digits of the Combined Nomenclature; None where absent.
        cus: CUS code of a chemical; None where absent.
        consignee: phase 5 only.
    """

    number: int
    declaration_number: int
    description: str
    declaration_type: str = ""
    hs6: str | None = None
    cn: str | None = None
    cus: str | None = None
    un_numbers: tuple[str, ...] = ()
    gross_mass_kg: float | None = None
    net_mass_kg: float | None = None
    country_of_dispatch: str = ""
    country_of_destination: str = ""
    ucr: str = ""
    consignee: Party | None = None
    actors: tuple[Actor, ...] = ()
    packages: tuple[Packaging, ...] = ()
    documents: tuple[DocumentReference, ...] = ()


class House(Claim, kw_only=True):
    """A house consignment; parties and countries are empty where the consignment states them."""

    sequence: int
    gross_mass_kg: float
    country_of_dispatch: str = ""
    country_of_destination: str = ""
    ucr: str = ""
    consignor: Party | None = None
    consignee: Party | None = None
    actors: tuple[Actor, ...] = ()
    departure_means: tuple[Means, ...] = ()
    transport_charges: str = ""
    items: tuple[Item, ...] = ()
    documents: tuple[DocumentReference, ...] = ()


class Declared(Claim, kw_only=True):
    """A transit declaration (CC015C) or release for transit (CC029C).

    Attributes:
        phase: NCTS phase of the schema it keeps.
        lrn: local reference number of the trader.
        mrn: movement reference number, given by customs; None in a CC015C.
        prepared: when the message was made (date and time).
        accepted: date of acceptance; empty in a CC015C.
        released: date of release; empty in a CC015C.
        limit: last day to reach the destination; empty where not given.
        container_indicator: whether goods cross the border in containers; None where absent.
        gross_mass_kg: of the whole consignment.
        transport_charges: method of payment, by CL116.
    """

    message_type: Literal["CC015C", "CC029C"]
    phase: Literal[5, 6]
    lrn: str
    mrn: str | None = None
    declaration_type: str
    additional_declaration_type: str = ""
    security: str = ""
    reduced_dataset: bool = False
    binding_itinerary: bool = False
    specific_circumstance: str = ""
    tir_carnet: str = ""
    prepared: str
    accepted: str = ""
    released: str = ""
    limit: str = ""
    office_of_departure: str
    office_of_destination: str
    offices_of_transit: tuple[TransitOffice, ...] = ()
    offices_of_exit: tuple[str, ...] = ()
    holder: Party
    representative: Party | None = None
    representative_status: str = ""
    carrier: Party | None = None
    consignor: Party | None = None
    consignee: Party | None = None
    actors: tuple[Actor, ...] = ()
    authorisations: tuple[Authorisation, ...] = ()
    guarantees: tuple[Guarantee, ...] = ()
    control_result: str = ""
    container_indicator: bool | None = None
    inland_mode: str = ""
    border_mode: str = ""
    equipment: tuple[Equipment, ...] = ()
    location_of_goods: Location | None = None
    departure_means: tuple[Means, ...] = ()
    border_means: tuple[Means, ...] = ()
    routing: tuple[str, ...] = ()
    place_of_loading: Place | None = None
    place_of_unloading: Place | None = None
    country_of_dispatch: str = ""
    country_of_destination: str = ""
    ucr: str = ""
    gross_mass_kg: float | None = None
    transport_charges: str = ""
    houses: tuple[House, ...] = ()
    documents: tuple[DocumentReference, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """All goods items of all house consignments, in order."""
        return tuple(item for house in self.houses for item in house.items)
