"""Derive the tables of goods of ``tidewaiter.casework`` from the collected public data.

    python scripts/goods_tables.py ../shared/data [FOLDER]

writes into FOLDER (``src/tidewaiter/casework/tables``) ``goods.csv`` (what goods look like, by
HS6, heading, chapter and 'unknown'), ``names.csv`` (trade names of the HS6 rows), ``prices.csv``
(the band in which a kilogram of them is usually invoiced) and ``package_kinds.csv`` (what a Rec 21
package code looks like).
Chapter rows and materials are our estimates (``goods_chapters.csv``, ``goods_materials.csv``
beside this script); HS6 rows take package, size and density from ``commodities.csv``; a heading
row spans its HS6 rows. Origins are listed in SOURCES.md.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

Row = dict[str, str]
_HERE = Path(__file__).parent
_TARGET = _HERE.parent / "src" / "tidewaiter" / "casework" / "tables"
_COLUMNS = (
    "level",
    "key",
    "kind",
    "material",
    "density_low",
    "density_high",
    "packed_density",
    "colour",
    "contents",
    "package_kg",
    "length",
    "width",
    "height",
    "groupage",
    "source",
)

# Half an octave about the stated density holds makers' differences; the table's own check of
# size, mass and density allows 3 % only for one and the same package.
_SPREAD = 1.3

# First match wins; whole words of Rec 21 package names.
_KINDS = (
    ("flexitank|flexibag|tank|bulk, gas|bulk, liquid|bulk, liquefied", "ibc"),
    ("super bulk|jumbo|bag, large|large bag|bulk, solid|bulk, scrap", "big-bag"),
    ("bulk container, (woven|flexible|textile|plastic film)", "big-bag"),
    ("intermediate bulk", "ibc"),
    ("case, with pallet base.*|suitcase", "box"),
    ("pallets?|skid|slipsheet|octabin|platform", "pallet"),
    ("tyre", "tyre"),
    ("vehicle", "vehicle"),
    ("unpacked|piece|log|slab|block|girder|uncaged|lot", "piece"),
    ("pail|bucket|tub|tin|can|keg|firkin|canister", "pail"),
    ("jerrican|demijohn|carboy|balloon", "jerrican"),
    ("in (steel|aluminium|plywood|fibre|plastic) drum", "drum"),
    ("drum|barrel|cask|butt|hogshead|tun|tierce|vat|cylinder|bottle, gas", "drum"),
    ("in .*crate( box)?", "crate"),
    ("in .*fibreboard box", "carton"),
    ("carton|fibreboard|matchbox|tray|packet|parcel|package, .*", "carton"),
    ("cage|trolley|rack|cart|pen|cages", "cage"),
    ("bundle|truss|plank|board|pipe|rod|bar|sheetmetal|ingot", "bundle"),
    ("crate|bottlecrate|frame|vanpack|liftvan", "crate"),
    ("box|case|chest|sea-chest|tea-chest|trunk|coffer|coffin|footlocker", "box"),
    ("bale|canvas|mat", "bale"),
    ("roll|reel|bobbin|spool|spindle", "roll"),
    ("coil|bolt|ring", "coil"),
    ("bag|polybag|jutebag|sack|pouch|net|rednet|sachet", "sack"),
)
# Names that say too little to overrule what the goods usually come in.
_VAGUE = {"NA", "PK", "PC", "PA", "ZZ", "UN", "LT", "KI", "SX", "CN", "OU", "SW", "IK"}


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def kind_of(code: str, name: str) -> str:
    """Name what a package code looks like; empty where the code says too little."""
    if code in _VAGUE:
        return ""
    found = (kind for words, kind in _KINDS if re.search(rf"\b({words})\b", name.lower()))
    return next(found, "")


def _chapter_rows(kinds: dict[str, Row]) -> list[Row]:
    rows: list[Row] = []
    for row in _read(_HERE / "goods_chapters.csv"):
        chapter, kind = row["chapter"], kinds[row["kind"]]
        rows.append(
            {
                **row,
                "level": "unknown" if chapter == "unknown" else "chapter",
                "key": "" if chapter == "unknown" else chapter,
                "colour": row["goods_colour"],
                "package_kg": kind["package_kg"],
                "length": kind["length"],
                "width": kind["width"],
                "height": kind["height"],
                "groupage": "0",
                "source": "estimate",
            }
        )
    return rows


def _fits_groupage(row: Row) -> bool:
    """Say whether it is an ordinary dry part load: no dangerous goods, no reefer, by hand truck."""
    largest_mm = max(float(row[side]) for side in ("length_mm", "width_mm", "height_mm"))
    return (
        not row["un_number"]
        and "45R1" not in row["container_types"]
        and row["hs6"] not in {"240120", "240220", "284410", "291524"}
        and float(row["gross_kg"]) <= 300
        and largest_mm <= 1700
    )


def _commodity_rows(data: Path, kinds: dict[str, Row]) -> list[Row]:
    materials = {row["hs6"]: row for row in _read(_HERE / "goods_materials.csv")}
    rows: list[Row] = []
    for row in _read(data / "commodities" / "commodities.csv"):
        density = float(row["packed_density_kg_m3"])
        kind = kind_of(row["package_code"], row["package_name"]) or "carton"
        if row["hs6"].startswith("4011"):
            kind = "tyre"  # the papers call them unpacked
        length, width, height = row["length_mm"], row["width_mm"], row["height_mm"]
        if row["hs6"].startswith("8703"):
            kind = "vehicle"
        if kinds[kind]["form"] == "cylinder-x":
            length, width, height = _lying(float(length), float(width), float(height))
        rows.append(
            {
                "level": "hs6",
                "key": row["hs6"],
                "kind": kind,
                "material": materials[row["hs6"]]["material"],
                "density_low": f"{density / _SPREAD:.0f}",
                "density_high": f"{density * _SPREAD:.0f}",
                "packed_density": f"{density:g}",
                "colour": materials[row["hs6"]]["goods_colour"],
                "contents": materials[row["hs6"]]["contents"],
                "package_kg": row["gross_kg"],
                "length": length,
                "width": width,
                "height": height,
                "groupage": "1" if _fits_groupage(row) else "0",
                "source": f"{row['src_density']}: commodities",
            }
        )
    return rows


def _lying(*sides_mm: float) -> tuple[str, str, str]:
    """Turn a roll's sides so that its axis is the length: the side that differs most."""
    low, middle, high = sorted(sides_mm)
    axis, across = (high, middle) if high - middle >= middle - low else (low, middle)
    return f"{axis:g}", f"{across:g}", f"{across:g}"


def _heading_rows(commodities: list[Row], chapters: list[Row]) -> list[Row]:
    by_chapter = {row["key"]: row for row in chapters}
    rows: list[Row] = []
    for heading, members in groupby(commodities, key=lambda row: row["key"][:4]):
        group = list(members)
        packed = [float(row["packed_density"]) for row in group]
        # Where the HS6 rows differ, the heading is called what its chapter is called.
        alike = len({row["contents"] for row in group}) == 1
        named = group[0] if alike else by_chapter[heading[:2]]
        rows.append(
            {
                **group[0],
                "contents": named["contents"],
                "colour": named["colour"],
                "level": "heading",
                "key": heading,
                "density_low": f"{min(packed) / _SPREAD:.0f}",
                "density_high": f"{max(packed) * _SPREAD:.0f}",
                "packed_density": f"{sum(packed) / len(packed):.0f}",
                "groupage": "0",
                "source": "estimate: span of the HS6 rows",
            }
        )
    return rows


def _price_rows(data: Path) -> list[Row]:
    """Give bands of value, USD per kg net: HS6 as collected; a heading or chapter spans its own."""
    prices = [
        {
            "key": row["hs6"],
            "low": row["value_usd_kg_low"],
            "high": row["value_usd_kg_high"],
            "source": f"{row['src_value']}: commodities",
        }
        for row in _read(data / "commodities" / "commodities.csv")
    ]
    spans = [
        _span(key, [row for row in prices if row["key"].startswith(key)])
        for key in sorted({row["key"][:digits] for row in prices for digits in (2, 4)})
    ]
    unknown = {"key": "", "low": "0.3", "high": "30", "source": "estimate: most goods of the table"}
    return [unknown, *spans, *sorted(prices, key=lambda row: row["key"])]


def _span(key: str, members: list[Row]) -> Row:
    return {
        "key": key,
        "low": min((row["low"] for row in members), key=float),
        "high": max((row["high"] for row in members), key=float),
        "source": "estimate: span of the HS6 rows",
    }


def main() -> None:
    """Write both tables from the data folder named on the command line."""
    data = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else _TARGET
    kinds = {row["kind"]: row for row in _read(_TARGET / "kinds.csv")}
    commodities = sorted(_commodity_rows(data, kinds), key=lambda row: row["key"])
    chapters = _chapter_rows(kinds)
    table = [*chapters, *_heading_rows(commodities, chapters), *commodities]
    _write(target / "goods.csv", _COLUMNS, ([row[column] for column in _COLUMNS] for row in table))
    # Names of commodities are needed where groupage is invented.
    names = {row["hs6"]: row["short_name"] for row in _read(data / "commodities/commodities.csv")}
    _write(target / "names.csv", ("hs6", "name"), sorted(names.items()))
    prices = _price_rows(data)
    columns = ("key", "low", "high", "source")
    _write(target / "prices.csv", columns, ([row[column] for column in columns] for row in prices))
    packages = _read(data / "trade" / "rec21_packages.csv")
    _write(
        target / "package_kinds.csv",
        ("code", "kind"),
        ((row["code"], kind_of(row["code"], row["name"])) for row in packages),
    )
    print(f"goods.csv: {len(table)} rows; package_kinds.csv: {len(packages)} rows")


if __name__ == "__main__":
    main()
