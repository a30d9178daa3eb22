"""Labels: what is printed on the goods in the packages, drawn for every case alike.

Origin and value are mostly as on the invoice. Where they are not, honest goods say why: materials
of another country, packed in another one, two origins declared, a second choice, the end of a line
(shares are estimates).
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.casework import measures, parties
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.trade import origins
from tidewaiter.papers.extras import SaleLine
from tidewaiter.world.model import Label, Package

_MATERIALS, _PACKED = 0.16, 0.12
#: What is sold cheaper for a reason: how often, and where the price is low; and by how much.
_REDUCED, _REDUCED_WHERE_CHEAP = 0.10, 0.6
_GRADES = ("second-choice", "end-of-line")
REDUCTION = (1.4, 2.4)
#: A list price over what is paid: haggled, or for a larger lot.
LISTED = (0.94, 1.12)


def labelled(stow: Stow, sold: Mapping[int, SaleLine], key: str) -> Stow:
    """Print on the goods of every line what stands on them.

    Args:
        stow: the load.
        sold: line of the invoice by number of the line; groupage has none.
        key: key of the case.
    """
    items = {one.item for one in (*stow.packages, *stow.extra_slots)}
    labels = {item: label_of(item, sold.get(item), key) for item in sorted(items)}

    def printed(one: Package) -> Package:
        return replace(one, label=labels[one.item])

    packages, extras = map(printed, stow.packages), map(printed, stow.extra_slots)
    return replace(stow, packages=tuple(packages), extra_slots=tuple(extras))


def label_of(item: int, line: SaleLine | None, key: str) -> Label:
    """Draw what is printed on the goods of a line."""
    chance = stream(key, "label", item)
    named = origins(line) if line else ()
    made = named[int(chance.integers(len(named)))] if named else parties.country(chance)
    other, pick = parties.country(chance), float(chance.random())
    materials = other if pick < _MATERIALS and other != made else ""
    packed = other if _MATERIALS <= pick < _MATERIALS + _PACKED and other != made else ""
    if line is None or not line.price:
        return Label(made, materials, packed)
    cheap = line.price < measures.band(line.hs6).low
    reduced = chance.random() < (_REDUCED_WHERE_CHEAP if cheap else _REDUCED)
    grade = _GRADES[int(chance.integers(len(_GRADES)))]
    dearer, listed = float(chance.uniform(*REDUCTION)), float(chance.uniform(*LISTED))
    price = line.price * (dearer if reduced else listed)
    return Label(made, materials, packed, grade if reduced else "first", round(price, 2))
