"""What a case adds to a declaration before its papers are printed."""

from __future__ import annotations

from math import fsum
from typing import Literal

from tidewaiter.papers.claims import Claim, Item


class PlanLine(Claim, kw_only=True):
    """One line of the loading plan.

    Attributes:
        item: declaration goods item number; 0 for groupage.
        description: what stands there.
        from_m: near end, metres from the inner face of the front wall.
        to_m: far end, metres from the front wall.
        layers: packages above one another.
        count: load units.
        unit: ``carton``, ``pallet``, ``drum``...
    """

    item: int
    description: str
    from_m: float
    to_m: float
    layers: int
    count: int
    unit: str


class Groupage(Claim, kw_only=True):
    """Goods of other traders that fill up a part load.

    Attributes:
        kind: package kind by UN/ECE Recommendation 21.
    """

    description: str
    kind: str
    count: int
    gross_mass_kg: float
    marks: str = ""


class Share(Claim, kw_only=True):
    """What of a goods item is loaded in one of the units that it travels in.

    Attributes:
        whole: the item as declared.
        part: the same item with the counts and masses of this unit alone.
    """

    whole: Item
    part: Item


class SaleLine(Claim, kw_only=True):
    """What one goods item in this unit is sold for.

    Attributes:
        item: as the packing list calls it.
        description: what the seller calls the goods.
        net_mass_kg: as declared; None where no mass is.
        price: for a kilogram net, in the currency of the sale.
        amount: of the line.
        origin: country or countries, ISO 3166 two letters, between commas; empty: none stated.
    """

    item: str
    description: str
    hs6: str
    net_mass_kg: float | None
    price: float
    amount: float
    origin: str = ""


class Sale(Claim, kw_only=True):
    """On what terms the declared goods of this unit are sold.

    Attributes:
        currency: ISO 4217.
        incoterm: Incoterms 2020.
        place: that the term names.
        freight: of the declared goods in this unit.
        freight_by: who bears it; what the seller bears is in the total.
        payment: how it is paid.
        paid_by: who pays.
    """

    currency: str
    incoterm: str
    place: str
    lines: tuple[SaleLine, ...]
    freight: float
    freight_by: Literal["buyer", "seller"]
    payment: str
    paid_by: str

    @property
    def goods_value(self) -> float:
        """Sum of the lines."""
        return round(fsum(one.amount for one in self.lines), 2)

    @property
    def total(self) -> float:
        """What the buyer pays the seller."""
        extra = self.freight if self.freight_by == "seller" else 0.0
        return round(self.goods_value + extra, 2)


class Extras(Claim, kw_only=True):
    """What the papers of one unit say beyond the declaration.

    Attributes:
        container_number: as the papers have it, right or wrong; empty for a trailer.
        container_number_on_box: as painted on the box; the gate writes down this one.
        size_type: ISO 6346 size-type code, or the kind of a trailer.
        seals: seal numbers on the papers.
        seals_seen: seal numbers that the gate wrote down.
        seal_class: ISO 17712 class.
        vehicle: plate of the lorry, or wagon number.
        trailer: plate of the trailer or chassis, or empty.
        driver: invented name.
        driver_language: what the driver speaks, by its name in English, or empty.
        vessel: ship that brings the box; with one a bill of lading is drawn up, else a CMR.
        carrier: invented name.
        arrived: date and time at the gate, ISO 8601.
        gate_officer: who wrote the gate record.
        equipment: place of this unit among the declared equipment, from 1; 0 where it is none.
        items: declaration goods item numbers loaded here; empty means all.
        shares: of the items that travel in several units, what is in this one.
        set_point: of a reefer, the temperature that it is kept at, or that it does not run.
        tare_kg: mass of the empty unit.
        max_gross_kg: from the CSC plate.
        sale: on what terms the goods are sold; None: no invoice came along.
        deliver_to: to whom the carrier hands the goods over.
        instructions: of the sender to the carrier.
        vgm_kg: verified gross mass of the packed unit; 0 where none is stated.
        treatment: of goods and wood against pests.
    """

    container_number: str
    container_number_on_box: str
    size_type: str
    seals: tuple[str, ...] = ()
    seals_seen: tuple[str, ...] = ()
    seal_class: Literal["H", "S", "I"] = "H"
    vehicle: str = ""
    trailer: str = ""
    driver: str = ""
    driver_language: str = ""
    vessel: str = ""
    carrier: str = ""
    arrived: str = ""
    gate_officer: str = ""
    equipment: int = 0
    items: tuple[int, ...] = ()
    shares: tuple[Share, ...] = ()
    plan: tuple[PlanLine, ...] = ()
    groupage: tuple[Groupage, ...] = ()
    set_point: str = ""
    tare_kg: float = 0.0
    max_gross_kg: float = 0.0
    sale: Sale | None = None
    deliver_to: str = ""
    instructions: str = ""
    vgm_kg: float = 0.0
    treatment: str = ""
