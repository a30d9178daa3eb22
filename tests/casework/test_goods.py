"""Laws of the table of goods."""

import csv
import gzip
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from tidewaiter.casework import goods
from tidewaiter.casework.goods import kind, kind_of, kinds, look_up
from tidewaiter.matter import materials

_CHAPTERS = [f"{number:02d}" for number in range(1, 98)]
_SHARED = Path(__file__).parents[3] / "shared" / "data"


def _all_goods() -> list[goods.Goods]:
    return [*goods._goods().values()]


@pytest.mark.parametrize("chapter", _CHAPTERS)
def test_every_chapter_is_known(chapter: str) -> None:
    found = look_up(f"{chapter}9999")
    assert (found.level, found.key) == ("chapter", chapter)


def test_every_material_is_matter() -> None:
    assert {one.material for one in _all_goods()} <= set(materials.names())


def test_every_kind_is_known() -> None:
    assert {one.kind for one in _all_goods()} <= set(kinds())
    assert set(goods._package_kinds().values()) - {""} <= set(kinds())


def test_ranges_hold_the_usual_density() -> None:
    for one in _all_goods():
        assert 0 < one.density_low <= one.packed_density <= one.density_high, one.key
        assert one.package_kg > 0
        assert min(one.proportions_mm) > 0


def test_no_goods_are_denser_than_their_matter() -> None:
    # Packed goods hold air. Materials named "as packed" may be squeezed, within their range.
    for one in _all_goods():
        whole = materials.material(one.material).density_g_cm3 * 1000
        assert one.packed_density <= 1.5 * whole or whole <= 600, one.key


@pytest.mark.parametrize(
    ("code", "level", "key"),
    [
        ("090240", "hs6", "090240"),
        ("090299", "heading", "0902"),
        ("392690", "chapter", "39"),
        ("999999", "unknown", ""),
        ("9999", "unknown", ""),
        ("0902", "heading", "0902"),
        (" 090240 ", "hs6", "090240"),
        (None, "unknown", ""),
        ("", "unknown", ""),
        ("tea", "unknown", ""),
    ],
)
def test_the_most_special_level_serves(code: str | None, level: str, key: str) -> None:
    found = look_up(code)
    assert (found.level, found.key) == (level, key)


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("CT", "carton"),
        ("BG", "sack"),
        ("DR", "drum"),
        ("PX", "pallet"),
        ("CR", "crate"),
        ("BL", "bale"),
        ("RO", "roll"),
        ("BE", "bundle"),
        ("CG", "cage"),
        ("WA", "ibc"),
        ("VY", "big-bag"),
        ("VL", "ibc"),
        ("NE", "piece"),
        ("3H", "jerrican"),
        ("4G", "carton"),
        ("PK", "sack"),
        ("BX", "box"),
        ("ED", "box"),
        ("ZZ", "sack"),
        ("??", "sack"),
    ],
)
def test_a_specific_package_code_overrules_the_goods(code: str, seen: str) -> None:
    assert kind_of(code, look_up("110100")) == seen


# What a name says first, and what is then seen; "in ..." names the outer packing.
_NAMED = {
    "box": {"box", "carton", "crate"},
    "case": {"box"},
    "crate": {"crate"},
    "carton": {"carton"},
    "bag": {"sack", "big-bag"},
    "sack": {"sack"},
    "drum": {"drum"},
    "barrel": {"drum"},
    "pallet": {"pallet"},
    "bale": {"bale"},
    "bundle": {"bundle"},
    "roll": {"roll"},
    "cage": {"cage"},
    "can": {"pail"},
    "jerrican": {"jerrican"},
    "tank": {"ibc"},
    "intermediate bulk container": {"ibc", "big-bag"},
}


def test_a_package_code_that_says_what_it_is_is_seen_as_that() -> None:
    table = files("tidewaiter.standards") / "tables" / "packages.csv"
    rows = list(csv.DictReader(table.read_text("utf-8").splitlines()))
    kinds_of = goods._package_kinds()
    wrong = {
        row["code"]: (row["name"], kinds_of[row["code"]])
        for row in rows
        for word, seen in _NAMED.items()
        if re.match(rf"{word}\b", row["name"].lower()) and kinds_of[row["code"]] not in seen
    }
    assert not wrong


def test_an_unknown_kind_is_a_defect() -> None:
    with pytest.raises(Exception, match="no kind of package"):
        kind("teapot")


def test_groupage_is_ordinary() -> None:
    some = goods.groupage_goods()
    assert len(some) >= 30
    assert all(one.level == "hs6" and one.package_kg <= 300 for one in some)
    assert all(one.key in goods.trade_names() for one in some)


def test_every_package_code_of_the_standard_is_mapped() -> None:
    table = files("tidewaiter.standards") / "tables" / "packages.csv"
    codes = {row["code"] for row in csv.DictReader(table.read_text("utf-8").splitlines())}
    assert codes <= set(goods._package_kinds())


def test_every_chapter_of_hs_is_in_the_table() -> None:
    table = files("tidewaiter.standards") / "tables" / "hs.csv.gz"
    rows = csv.DictReader(gzip.decompress(table.read_bytes()).decode().splitlines())
    chapters = {row["code"] for row in rows if len(row["code"]) == 2} - {"99"}
    assert chapters <= {one.key for one in _all_goods() if one.level == "chapter"}


def test_the_tables_are_as_the_script_derives_them(tmp_path: Path) -> None:
    if not _SHARED.exists():
        pytest.skip(f"SKIPPED: no collected data at {_SHARED}")
    script = Path(__file__).parents[2] / "scripts" / "goods_tables.py"
    subprocess.run([sys.executable, script, _SHARED, tmp_path], check=True, capture_output=True)
    for name in ("goods.csv", "names.csv", "package_kinds.csv", "prices.csv"):
        committed = files("tidewaiter.casework") / "tables" / name
        assert (tmp_path / name).read_bytes() == committed.read_bytes(), f"make {name} anew"


def test_the_commodities_agree_with_the_collected_data() -> None:
    path = _SHARED / "commodities" / "commodities.csv"
    if not path.exists():
        pytest.skip(f"SKIPPED: no collected data at {path}")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 111
    for row in rows:
        found = look_up(row["hs6"])
        assert found.level == "hs6"
        assert found.packed_density == float(row["packed_density_kg_m3"])
        assert found.package_kg == float(row["gross_kg"])
