"""Derive the compact tables of ``tidewaiter.standards`` from the collected public data.

    python scripts/standards_tables.py ../shared/data

writes ``src/tidewaiter/standards/tables/*.csv`` (gzip, without a time stamp, where large).
Columns are picked and rows kept as they are; origins are listed in SOURCES.md.
"""

from __future__ import annotations

import csv
import gzip
import io
import sys
from collections.abc import Iterable
from pathlib import Path

Row = dict[str, str]
_TARGET = Path(__file__).parents[1] / "src" / "tidewaiter" / "standards" / "tables"


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _write(name: str, columns: tuple[str, ...], rows: Iterable[Iterable[str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    data = text.getvalue().encode()
    if name.endswith(".gz"):
        data = gzip.compress(data, 9, mtime=0)
    (_TARGET / name).write_bytes(data)


def _pick(name: str, source: Path, columns: dict[str, str]) -> None:
    rows = ([row[old].strip() for old in columns.values()] for row in _read(source))
    _write(name, tuple(columns), rows)


def _flags(row: Row) -> str:
    named = {"n": "in_ncts_cl017", "b": "ncts_bulk_cl181", "u": "ncts_unpacked_cl182"}
    return "".join(letter for letter, column in named.items() if row[column] == "1")


def trade(data: Path) -> None:
    """HS, package kinds, UN/LOCODE of the corridor."""
    trade = data / "trade"
    # 99 is "not specified according to kind": UN Comtrade's own, no code of NCTS (CL152).
    hs = [row for row in _read(trade / "hs.csv") if not row["hscode"].startswith(("99", "TOTAL"))]
    _write(
        "hs.csv.gz",
        ("code", "section", "description"),
        ((row["hscode"], row["section"], row["description"]) for row in hs),
    )
    _pick("hs_sections.csv", trade / "hs_sections.csv", {"section": "section", "name": "name"})
    _write(
        "packages.csv",
        ("code", "name", "flags"),
        ((r["code"], r["name"], _flags(r)) for r in _read(trade / "rec21_packages.csv")),
    )
    _pick(
        "unlocode.csv.gz",
        trade / "unlocode_corridor.csv",
        {
            "code": "unlocode",
            "name": "name_ascii",
            "function": "function",
            "lat": "lat",
            "lon": "lon",
        },
    )


def ncts(data: Path) -> None:
    """Code lists, their index, customs offices."""
    lists = data / "ncts" / "codelists"
    _pick(
        "code_lists.csv.gz",
        lists / "codelists.csv",
        {"number": "cl_number", "code": "code", "description": "description"},
    )
    _pick(
        "code_list_names.csv",
        lists / "codelist_index.csv",
        {"number": "cl_number", "name": "name"},
    )
    _pick(
        "customs_offices.csv.gz",
        lists / "customs_offices.csv",
        {"reference": "reference_number", "name": "name", "city": "city", "roles": "roles"},
    )


def dangerous_goods(data: Path) -> None:
    """UN numbers of NCTS with their class by ADR where the extract has one."""
    folder = data / "dangerous_goods"
    classes: dict[str, str] = {}
    for row in _read(folder / "adr2017_table_a_extract.csv"):
        classes.setdefault(row["un_number"].zfill(4), row["class"])
    _write(
        "un_numbers.csv.gz",
        ("number", "class", "name"),
        (
            (row["un_number"], classes.get(row["un_number"], ""), row["description"])
            for row in _read(folder / "un_numbers_cl101.csv")
        ),
    )


def containers(data: Path) -> None:
    """The four characters of an ISO 6346 size-type code."""
    folder = data / "container"
    for part, columns in (
        ("length", {"code": "code", "length_mm": "length_mm"}),
        ("height_width", {"code": "code", "height": "height", "width": "width"}),
        ("type", {"code": "code", "group": "group", "description": "description"}),
    ):
        _pick(f"size_type_{part}.csv", folder / f"iso6346_{part}_codes.csv", columns)


def main() -> None:
    """Write every table."""
    data = Path(sys.argv[1])
    _TARGET.mkdir(exist_ok=True)
    for make in (trade, ncts, dangerous_goods, containers):
        make(data)


if __name__ == "__main__":
    main()
