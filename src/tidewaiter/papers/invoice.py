"""The commercial invoice: what the goods of a unit are sold for, on what terms, who pays.

Incoterms 2020 (ICC). Masses are net as declared; what is of another trader is on no invoice here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import printing
from tidewaiter.papers.carriage import party_rows

if TYPE_CHECKING:
    from tidewaiter.papers.claims import Declared, Item
    from tidewaiter.papers.extras import Sale

COLUMNS = ("Item", "Goods", "HS", "Origin", "Net kg", "Per kg", "Amount")


def invoice(declared: Declared, sale: Sale, items: tuple[Item, ...]) -> Document:
    """Print the invoice of the goods in a unit.

    Args:
        declared: the declaration; seller and buyer are its parties.
        sale: prices and terms.
        items: the goods items loaded in the unit, as declared.
    """
    terms = (
        Row("incoterm", "Terms of delivery", f"{sale.incoterm} {sale.place}, Incoterms 2020"),
        Row("payment", "Payment", sale.payment),
        Row("paid-by", "Paid by", sale.paid_by),
    )
    table = tuple(
        (
            one.item,
            one.description,
            one.hs6,
            one.origin,
            "" if one.net_mass_kg is None else printing.number(one.net_mass_kg),
            f"{one.price:.3f}",
            f"{one.amount:.2f}",
        )
        for one in sale.lines
    )
    totals = (
        Row("goods-value", "Value of the goods", _money(sale.goods_value, sale)),
        Row("freight", "Freight", _money(sale.freight, sale)),
        Row("freight-by", "Freight is borne by", _BEARERS[sale.freight_by]),
        Row("total", "Total to pay", _money(sale.total, sale)),
    )
    return Document(
        kind="invoice",
        number=f"INV-{(declared.mrn or declared.lrn)[-8:]}",
        issued=declared.prepared[:10],
        title="Commercial invoice",
        sections=(
            Section("Parties", tuple(_parties(declared, items))),
            Section("Terms", terms),
            Section("Goods", columns=COLUMNS, table=table),
            Section("Totals", totals),
        ),
    )


_BEARERS = {"buyer": "the buyer, to the carrier", "seller": "the seller, in the total"}


def _money(amount: float, sale: Sale) -> str:
    return f"{amount:.2f} {sale.currency}"


def _parties(declared: Declared, items: tuple[Item, ...]) -> list[Row]:
    loaded = set(items)
    houses = {
        place: house
        for place, house in enumerate(declared.houses, 1)
        if not loaded.isdisjoint(house.items)
    }
    return [
        *party_rows("consignor", "Seller", houses, printing.party(declared.consignor)),
        *party_rows("consignee", "Buyer", houses, printing.party(declared.consignee)),
    ]
