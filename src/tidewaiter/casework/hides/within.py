"""Within the load: packages that hold other goods than declared, under the marks of the declared.

Some of a line repacked for something else (C02), or most of it not what the papers say (C15). The
packages keep their places and handles; honest packages are repacked as well (`casework.spread`).
"""

from __future__ import annotations

from itertools import groupby
from math import fsum

import numpy as np
from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.goods import Goods, all_goods
from tidewaiter.casework.hides.laid import Laid, narcotics
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.spread import NEW_PACKING
from tidewaiter.exercise.case import Hide
from tidewaiter.world.after import stack_of
from tidewaiter.world.model import Package

# Goods are hidden in what is handled by hand, and is shut [estimate].
_SHUT = frozenset({"carton", "sack", "box", "crate", "drum"})
_BY_HAND_KG = (8.0, 60.0)
#: How much in all, kg [class-level estimate], and how it weighs against what it stands in for.
_IN_ALL_KG = (60.0, 180.0)
_AGAINST = (0.9, 1.25)
#: What is declared as something else: at least so many packages, so heavy a share of the load, and
#: goods whose mass differs by so much, so that a weighing shows it [estimate].
_LEAST_PACKAGES, _LEAST_SHARE = 8, 0.25
_DIFFERS = (0.04, 0.10)
#: A row of what is declared stands before them [estimate], metres behind the sill.
_COVER_M = (0.9, 1.6)
_PACKAGE_KINDS = frozenset({"carton", "box", "sack"})


def among_goods(stow: Stow, key: str) -> Laid:
    """Fill some neighbouring packages of the load with something else (C02).

    Raises:
        CaseRejected: no line comes in packages that a hand could fill.
    """
    chance = stream(key, "hide", "c02")
    able = [
        one
        for one in stow.packages
        if one.kind in _SHUT and one.count == 1 and _BY_HAND_KG[0] <= one.gross_kg <= _BY_HAND_KG[1]
    ]
    items = sorted({one.item for one in able})
    if not items:
        raise CaseRejected("c02: no line comes in packages that a hand could fill")
    item = items[int(chance.integers(len(items)))]
    line = [one for one in able if one.item == item]
    wanted_kg = float(chance.uniform(*_IN_ALL_KG))
    middle = line[int(chance.integers(len(line)))]
    near = sorted(line, key=lambda one: (_away(one, middle), one.slot))
    chosen: list[Package] = []
    for one in near:
        if fsum(each.gross_kg for each in chosen) >= wanted_kg:
            break
        factor = float(chance.uniform(*_AGAINST))
        chosen.append(
            replace(
                one,
                material="narcotic_powder",
                contents="white-blocks",
                colour=NEW_PACKING,
                gross_kg=one.gross_kg * factor,
            )
        )
    return Laid(refilled=tuple(chosen), hides=(narcotics("c02", chosen),))


def other_kind(stow: Stow, key: str) -> Laid:
    """Let most of a line be other goods than declared (C15): a cover stands before them.

    Raises:
        CaseRejected: no line is large enough, or no other goods would weigh otherwise.
    """
    chance = stream(key, "hide", "kind")
    load_kg = fsum(one.gross_kg for one in stow.packages)
    cover_m = float(chance.uniform(*_COVER_M))
    lines = [
        behind
        for _, group in groupby(sorted(stow.packages, key=_item), key=_item)
        if len(behind := _behind(tuple(group), cover_m)) >= _LEAST_PACKAGES
        and fsum(one.gross_kg for one in behind) >= _LEAST_SHARE * load_kg
        and behind[0].kind in _PACKAGE_KINDS
    ]
    if not lines:
        raise CaseRejected("kind: no line of packages is large enough behind a cover")
    line = lines[int(chance.integers(len(lines)))]
    goods, factor = _other(line[0], chance)
    chosen = tuple(
        replace(
            one,
            material=goods.material,
            contents=goods.contents,
            gross_kg=one.gross_kg * factor,
        )
        for one in line
    )
    handles = tuple(one.handle for one in chosen)
    hide = Hide("kind", "misdeclared", handles, "valuation", ("hold",))
    return Laid(refilled=chosen, hides=(hide,))


def _item(one: Package) -> int:
    return one.item


def _behind(line: tuple[Package, ...], cover_m: float) -> tuple[Package, ...]:
    """Give what stands behind a depth by whole stacks, so that no stack is half of each."""
    base = {stack_of(one.slot): one.position_m[2] for one in line}
    return tuple(one for one in line if -base[stack_of(one.slot)] >= cover_m)


def _other(one: Package, chance: np.random.Generator) -> tuple[Goods, float]:
    """Choose goods of which such a package would weigh otherwise, and by what factor."""
    volume_m3 = float(np.prod(one.size_m))
    density = one.gross_kg / volume_m3
    least, most = _DIFFERS
    able: list[tuple[Goods, float, float]] = []
    for goods in all_goods():
        if goods.kind != one.kind or goods.contents == one.contents or goods.level == "unknown":
            continue
        for low, high in ((1.0 - most, 1.0 - least), (1.0 + least, 1.0 + most)):
            bottom = max(low, goods.density_low / density)
            top = min(high, goods.density_high / density)
            if bottom < top:
                able.append((goods, bottom, top))
    if not able:
        raise CaseRejected("kind: no other goods would weigh otherwise in such packages")
    goods, bottom, top = able[int(chance.integers(len(able)))]
    return goods, float(chance.uniform(bottom, top))


def _away(one: Package, other: Package) -> float:
    return fsum((a - b) ** 2 for a, b in zip(one.position_m, other.position_m, strict=True))
