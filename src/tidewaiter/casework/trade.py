"""Trade: which line of the invoice speaks of which line of the packing list.

Neighbours of a heading come from ``tables/neighbours.csv`` (by hand: subheadings of HS 2022 that
are easily taken for each other; rates of duty are estimates for training, national law prevails).
"""

from __future__ import annotations

from functools import cache

from tidewaiter.base.tables import rows
from tidewaiter.casework.document import Facts, sale_of
from tidewaiter.language.values import Value
from tidewaiter.papers import documents
from tidewaiter.papers.extras import SaleLine


class Neighbour(Value):
    """Goods of another subheading that look much like the declared ones.

    Attributes:
        hs6: theirs.
        contents: what the eye calls them.
        material: a name in `matter`.
        duty: on the declared goods, per cent of the value [estimate].
        other_duty: on these [estimate].
    """

    hs6: str
    contents: str
    material: str
    duty: float
    other_duty: float


def neighbour(hs6: str) -> Neighbour | None:
    """Give the goods that are easily taken for others; None where the table has none.

    >>> neighbour("640299").contents
    'leather shoes'
    """
    return _neighbours().get(hs6)


@cache
def _neighbours() -> dict[str, Neighbour]:
    return {
        row["hs6"]: Neighbour(
            row["other"],
            row["contents"],
            row["material"],
            float(row["duty"]),
            float(row["other_duty"]),
        )
        for row in rows("casework", "neighbours")
    }


def sold_lines(facts: Facts, key: str) -> dict[int, SaleLine]:
    """Give the line of the invoice for each line of the packing list, by its number.

    Groupage is on no invoice here.
    """
    sale = sale_of(facts, key)
    items = documents.loaded(facts.declared, facts.items)
    numbers = [item.declaration_number for item in items]
    return {
        line.item: sale.lines[numbers.index(item)]
        for line, item in zip(facts.lines, facts.line_items, strict=False)
        if item in numbers
    }


def origins(line: SaleLine) -> tuple[str, ...]:
    """Give the countries of origin that a line of the invoice states."""
    return tuple(one for one in line.origin.split(", ") if one)
