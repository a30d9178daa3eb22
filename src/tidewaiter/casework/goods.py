"""Goods: what a tariff code and a package code look like when the doors open.

``tables/goods.csv`` gives each HS chapter, and 'unknown', a package, a density range and a
material (all marked estimate), and refines them by heading and HS6 where collected data allow;
``tables/heavy_goods.csv`` adds what cranes load, with its trade names and prices;
``tables/package_kinds.csv`` says what a UN/ECE Rec 21 package code looks like;
``tables/kinds.csv`` gives each look its usual proportions. Origins: SOURCES.md.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from tidewaiter.base.errors import DefectError
from tidewaiter.base.tables import rows
from tidewaiter.language.values import Value
from tidewaiter.world.model import Form

Level = Literal["hs6", "heading", "chapter", "unknown"]


class Kind(Value):
    """What a package looks like.

    Attributes:
        name: ``carton``, ``sack``, ``drum``...
        form: solid that fills its extent.
        proportions_mm: usual length, width, height; only their ratios bind.
        package_kg: usual gross mass.
        largest_m3: what is larger is handled in parts.
        bare: the goods themselves are seen, not a packing.
        bears: others may stand on it.
        colour: sRGB of the packing.
    """

    name: str
    form: Form
    proportions_mm: tuple[float, float, float]
    package_kg: float
    largest_m3: float
    bare: bool
    bears: bool
    colour: str


class Goods(Value):
    """What one sort of goods is like.

    Attributes:
        level: which level of the table served: HS6, heading, chapter or unknown.
        key: the code at that level; empty for unknown.
        kind: usual package.
        material: a name in `matter`.
        density_low, density_high: honest range of gross mass over outer volume, kg/m³.
        packed_density: usual value of it, kg/m³.
        colour: sRGB of the goods themselves.
        contents: what the eye calls them.
        package_kg: usual gross mass of one package.
        proportions_mm: usual length, width, height of one package; only their ratios bind.
        groupage: an ordinary dry part load, fit to fill up another's unit.
        source: where the row rests on.
    """

    level: Level
    key: str
    kind: str
    material: str
    density_low: float
    density_high: float
    packed_density: float
    colour: str
    contents: str
    package_kg: float
    proportions_mm: tuple[float, float, float]
    groupage: bool = False
    source: str = ""


#: Rec 21 codes of bulk (NCTS CL181): no number of packages is declared with them.
BULK = frozenset({"VG", "VL", "VO", "VQ", "VR", "VS", "VY"})


def look_up(hs6: str | None) -> Goods:
    """Say what goods of a tariff code are like, from the most special level that the table has.

    Args:
        hs6: two to six digits, as written on the papers; None or nonsense gives 'unknown'.
    """
    code = (hs6 or "").strip()
    table = _goods()
    found = table.get(code[:6]) or table.get(code[:4]) or table.get(code[:2])
    return found if found is not None and code.isdigit() else table[""]


def kind(name: str) -> Kind:
    """Look a kind of package up.

    Raises:
        DefectError: no such kind.
    """
    found = kinds().get(name)
    if found is None:
        raise DefectError(f"no kind of package {name!r}")
    return found


def kind_of(package_code: str, goods: Goods) -> str:
    """Name the kind that is seen: the package code's where it says enough, else the goods'."""
    return _package_kinds().get(package_code) or goods.kind


@cache
def kinds() -> dict[str, Kind]:
    """Give all kinds of package by name."""
    return {
        row["kind"]: Kind(
            name=row["kind"],
            form=cast("Form", row["form"]),
            proportions_mm=_proportions(row),
            package_kg=float(row["package_kg"]),
            largest_m3=float(row["largest_m3"]),
            bare=row["bare"] == "1",
            bears=row["bears"] == "1",
            colour=row["colour"],
        )
        for row in rows("casework", "kinds")
    }


@cache
def groupage_goods() -> tuple[Goods, ...]:
    """Give the goods that may fill up another's unit, by HS6."""
    return tuple(goods for goods in _goods().values() if goods.groupage)


def all_goods() -> tuple[Goods, ...]:
    """Give every row of the table, whatever its level."""
    return tuple(_goods().values())


@cache
def trade_names() -> dict[str, str]:
    """Give the short trade names of the HS6 rows, as a packing list would have them."""
    heavy = {row["key"]: row["name"] for row in rows("casework", "heavy_goods")}
    return {row["hs6"]: row["name"] for row in rows("casework", "names")} | heavy


@cache
def _goods() -> dict[str, Goods]:
    return {
        row["key"]: Goods(
            level=cast("Level", row["level"]),
            key=row["key"],
            kind=row["kind"],
            material=row["material"],
            density_low=float(row["density_low"]),
            density_high=float(row["density_high"]),
            packed_density=float(row["packed_density"]),
            colour=row["colour"],
            contents=row["contents"],
            package_kg=float(row["package_kg"]),
            proportions_mm=_proportions(row),
            groupage=row["groupage"] == "1",
            source=row["source"],
        )
        for row in (*rows("casework", "goods"), *rows("casework", "heavy_goods"))
    }


@cache
def _package_kinds() -> dict[str, str]:
    return {row["code"]: row["kind"] for row in rows("casework", "package_kinds")}


def _proportions(row: dict[str, str]) -> tuple[float, float, float]:
    return float(row["length"]), float(row["width"]), float(row["height"])
