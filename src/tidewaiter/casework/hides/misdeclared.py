"""Misdeclared goods (C15): nothing is hidden; value, origin or subheading are not as declared.

The goods are there under their own marks. What is printed on them, what they are, and what the
country of dispatch has on record say otherwise than invoice and declaration; honest goods differ
from their papers as well, and say why (`casework.labels`, `casework.exports`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import fsum

import numpy as np
from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework import parties
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.exports import Told
from tidewaiter.casework.goods import kind
from tidewaiter.casework.hides.laid import Laid
from tidewaiter.casework.labels import LISTED
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.trade import neighbour, origins
from tidewaiter.exercise.case import Hide, HideClass
from tidewaiter.papers.extras import SaleLine
from tidewaiter.world.model import Label, Package

#: The least share of the load that is worth it [estimate].
_LEAST_SHARE = 0.2
#: True value over the invoiced one [estimate].
_DEARER = (1.5, 2.6)
#: Goods that were packed where they are declared to be made [estimate].
_PACKED_THERE = 0.4

#: Boxes of the papers of which one states what is not so; tables have none of their own.
_BOXES: dict[HideClass, tuple[tuple[str, str], ...]] = {
    "value": (("invoice", "goods-value"), ("invoice", "total")),
}

_Line = tuple[Package, ...]
_Changed = tuple[_Line, Told]
_Sold = Mapping[int, SaleLine]


def misdeclared(recipe: RecipeName, stow: Stow, sold: _Sold, key: str) -> Laid | None:
    """Misdeclare the value, origin or subheading of a line; None where the recipe is another.

    Args:
        recipe: what the case holds.
        stow: the load, with what is printed on its goods.
        sold: lines of the invoice, by number of the line.
        key: key of the case.

    Raises:
        CaseRejected: no line of the load can be misdeclared so.
    """
    change = _CHANGES.get(recipe)
    if change is None:
        return None
    how, name = change
    chance = stream(key, "hide", recipe)
    lines = [one for one in _lines(stow, sold) if name != "tariff" or _has_neighbour(one, sold)]
    if not lines:
        raise CaseRejected(f"{name}: no line of the load can be misdeclared so")
    line = lines[int(chance.integers(len(lines)))]
    changed, told = how(line, sold[line[0].item], chance)
    handles = tuple(one.handle for one in changed)
    boxes = _BOXES.get(name, ())
    hide = Hide(name, "misdeclared", handles, "valuation", ("hold",), boxes)
    return Laid(refilled=changed, hides=(hide,), told=(told,))


def _lines(stow: Stow, sold: _Sold) -> list[_Line]:
    """Give the lines on the invoice that are shut from sight and large enough to be worth it."""
    load_kg = fsum(one.gross_kg for one in stow.packages)
    able: list[_Line] = []
    for item in sorted(sold):
        line = tuple(one for one in stow.packages if one.item == item and one.contents)
        if not line or line[0].label is None or any(kind(one.kind).bare for one in line):
            continue
        if fsum(one.gross_kg for one in line) >= _LEAST_SHARE * load_kg:
            able.append(line)
    return able


def _has_neighbour(line: _Line, sold: _Sold) -> bool:
    return neighbour(sold[line[0].item].hs6) is not None


def _label(line: _Line) -> Label:
    label = line[0].label
    if label is None:
        raise CaseRejected("nothing is printed on the goods")
    return label


def _value(line: _Line, sold: SaleLine, chance: np.random.Generator) -> _Changed:
    dearer = float(chance.uniform(*_DEARER))
    price = round(sold.price * dearer * float(chance.uniform(*LISTED)), 2)
    label = replace(_label(line), grade="first", list_price=price)
    return _relabelled(line, label), Told(line[0].item, dearer=dearer)


def _origin(line: _Line, sold: SaleLine, chance: np.random.Generator) -> _Changed:
    named = origins(sold)
    true = parties.country(chance)
    while true in named:
        true = parties.country(chance)
    packed = named[0] if named and chance.random() < _PACKED_THERE else ""
    label = replace(_label(line), made_in=true, materials="", packed_in=packed)
    return _relabelled(line, label), Told(line[0].item, origin=true)


def _tariff(line: _Line, sold: SaleLine, _: np.random.Generator) -> _Changed:
    near = neighbour(sold.hs6)
    if near is None:
        raise CaseRejected("tariff: no neighbour of the subheading is known")
    changed = tuple(replace(one, contents=near.contents, material=near.material) for one in line)
    return changed, Told(line[0].item, hs6=near.hs6)


def _relabelled(line: _Line, label: Label) -> _Line:
    return tuple(replace(one, label=label) for one in line)


_How = Callable[[_Line, SaleLine, np.random.Generator], _Changed]
_CHANGES: dict[RecipeName, tuple[_How, HideClass]] = {
    "value": (_value, "value"),
    "origin": (_origin, "origin"),
    "tariff": (_tariff, "tariff"),
}
