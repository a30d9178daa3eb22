"""Cores: what is built into rolls and machines, honest ones among them, by their own volume.

Rolls are wound on bars now and then, machines carry counterweights [estimate of how often]; such a
package is heavier than others of its line. Must not know what is hidden.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from math import pi, prod

from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.casework.placing import Stow
from tidewaiter.exercise.case import Oddity
from tidewaiter.world.model import Core, Package

#: Kinds of package that hold what something may be built into.
_KINDS = frozenset({"roll", "crate"})
_LEAST_KG, _MOST_KG = 15.0, 1500.0
#: Share of a package's volume that is free, or made so: the hollow of a roll, part of a machine
#: [estimate: the hollow is a fifth of the radius or a little more].
_FREE = 0.045
#: So many loads that could have honest cores do; in so many packages of a line; of which metal.
_SHARE, _MOST = 0.30, 2
_METALS = ("steel", "cast_iron")
#: A few heavy ones may not make a line another than declared [estimate].
_LEAST_LINE = 8
#: Mass of an honest core against what a hollow holds of anything packed, kg/m³.
_KG_M3 = (500.0, 1300.0)


def free_m3(one: Package) -> float:
    """Give the volume of a package that something can be built into."""
    round_ = pi / 4.0 if one.form != "box" else 1.0
    return _FREE * round_ * prod(one.size_m)


def able_lines(packages: Iterable[Package]) -> list[tuple[Package, ...]]:
    """Give the lines of which a package may hold a core."""
    able = [
        one
        for one in packages
        if one.kind in _KINDS and one.count == 1 and _LEAST_KG <= one.gross_kg <= _MOST_KG
    ]
    able.sort(key=lambda one: one.item)
    return [tuple(line) for _, line in groupby(able, key=lambda one: one.item)]


def cored(stow: Stow, key: str) -> tuple[Stow, tuple[Oddity, ...]]:
    """Give a stow the honest cores of its packages, and the oddities of it."""
    chance = stream(key, "cores")
    lines = [line for line in able_lines(stow.packages) if len(line) >= _LEAST_LINE]
    if not lines or chance.random() >= _SHARE:
        return stow, ()
    line = lines[int(chance.integers(len(lines)))]
    metal = _METALS[int(chance.integers(len(_METALS)))]
    kg_m3 = float(chance.uniform(*_KG_M3))
    count = int(chance.integers(1, _MOST + 1))
    made = {
        one.handle: with_core(one, metal, kg_m3 * free_m3(one), "metal-core")
        for one in (line[int(n)] for n in chance.permutation(len(line))[:count])
    }
    packages = tuple(made.get(one.handle, one) for one in stow.packages)
    odd = tuple(Oddity("oddity-core", handles=(name,)) for name in sorted(made))
    return replace(stow, packages=packages), odd


def with_core(one: Package, material: str, kg: float, contents: str) -> Package:
    """Build something into a package, which is heavier by it."""
    core = Core(material, round(kg, 2), contents)
    return replace(one, core=core, gross_kg=one.gross_kg + core.kg)
