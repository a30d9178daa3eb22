"""Make the tables of ``tidewaiter.matter`` and the page that lists them from the physics data.

Usage: ``python scripts/matter_tables.py PHYSICS_DIR``, where the folder holds ``xcom.csv``,
``elements.csv`` and ``materials_pnnl.jsonl``. What each material is made of stands in
``matter_recipes.csv`` beside this script: a name of the compendium, a formula, mass fractions
by element, or a mixture by mass of other rows; with the reason for each figure that is ours.
Without PHYSICS_DIR only ``docs/materials.md`` is written, from the table as it stands.
"""

import csv
import json
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypedDict

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.matter.materials import GROUPS, Group, Material

HERE = Path(__file__).parent
TABLES = HERE.parent / "src" / "tidewaiter" / "matter" / "tables"
PAGE = HERE.parent / "docs" / "materials.md"
_DIGITS = 6

# The carried copy of XCOM lost the row above the K edge of these, whose edge its six digits of
# energy do not split. The photoelectric part is made up again from the row below and the K jump
# ratio of Elam, Ravel and Sieber, Radiat. Phys. Chem. 63 (2002) 121, as carried in xraydb 4.5.
# Where the row stands, as in Rn and Ac, their ratio gives it within 3e-4.
_LOST_K_JUMP = {87: 4.481, 88: 4.433, 90: 4.335, 91: 4.287, 92: 4.238}
_ABOVE_EDGE_MEV = 1e-6

HEAD = """# Materials

Written by `scripts/matter_tables.py`; a test fails when it is stale.

`tidewaiter.matter.materials.material(name)` gives one of these; `names(group)` lists a group;
`Material.of_formula`, `of_fractions` and `of_mixture` make others. Origin and licence stand in
`SOURCES.md`, formulas and mixtures in `scripts/matter_recipes.csv`.

- **Density** is that of the substance in g/cm³, or as packed or built where the basis says so.
- **Packed** is that of a full package, gross mass over outer volume, in g/cm³: the median over the
  rows of that material in our goods collection, sourced in part and else estimated (`SOURCES.md`).
- **Basis**: *PNNL* is the Compendium of Material Composition Data, PNNL-15870 Rev. 2, with the line
  in its list; all else is an estimate, with what it rests on.

Classes under *contraband* are average make-ups of a class that customs look for. Many are lawful
goods elsewhere, and none describes one product. There is no special nuclear material here.
"""
ABOUT: dict[Group, str] = {
    "structural": "metals, plastics, wood and minerals that things are built of",
    "packaging": "what goods travel in",
    "goods": "what travels",
    "contraband": "classes that customs look for",
    "substance": "elements and chemicals that the others are mixed from",
}


class Compound(TypedDict):
    """One line of the compendium."""

    name: str
    density_g_cm3: float
    elements: dict[str, float]


class Recipe(TypedDict):
    """One row of the recipe table."""

    name: str
    group: Group
    density_g_cm3: str
    packed_density_g_cm3: str
    recipe: str
    reason: str


class Row(TypedDict, total=False):
    """One material as the product carries it."""

    group: Group
    density_g_cm3: float
    packed_density_g_cm3: float
    mass_fractions: dict[str, float]
    source: str


class Maker:
    """Turns recipes into materials; remembers what it has made."""

    def __init__(self, recipes: list[Recipe], compendium: list[Compound]) -> None:
        """Index the inputs by name."""
        self.recipes = {recipe["name"]: recipe for recipe in recipes}
        self.compendium = {line["name"]: (n, line) for n, line in enumerate(compendium, start=1)}
        self.made: dict[str, Material] = {}

    def row(self, name: str) -> Row:
        """Make one row of the table."""
        recipe, made = self.recipes[name], self.make(name)
        row = Row(group=recipe["group"], density_g_cm3=made.density_g_cm3)
        if recipe["packed_density_g_cm3"]:
            row["packed_density_g_cm3"] = float(recipe["packed_density_g_cm3"])
        row["mass_fractions"] = dict(made.mass_fractions)
        row["source"] = made.source
        return row

    def make(self, name: str) -> Material:
        """Make one material, its fractions rounded as the table keeps them.

        Raises:
            KeyError: an unknown name or compendium entry.
            InputError: what cannot be a material.
        """
        if name not in self.made:
            exact = self._compose(self.recipes[name])
            shares = {el: round(w, _DIGITS) for el, w in exact.mass_fractions.items()}
            self.made[name] = Material(name, _whole(shares), exact.density_g_cm3, exact.source)
        return self.made[name]

    def _compose(self, recipe: Recipe) -> Material:
        name, density = recipe["name"], float(recipe["density_g_cm3"] or "nan")
        kind, _, body = recipe["recipe"].partition(" ")
        because = f"; {recipe['reason']}" if recipe["reason"] else ""
        if kind == "pnnl":
            number, line = self.compendium[body]
            source = f"PNNL-15870 Rev. 2 #{number} '{body}'{because}"
            known = float(recipe["density_g_cm3"] or line["density_g_cm3"])
            return Material.of_fractions(name, line["elements"], known, source)
        if kind == "formula":
            source = f"estimate: formula {body}{because}"
            return Material.of_formula(name, body, density, source)
        if kind == "mass":
            source = f"estimate: mass fractions{because}"
            return Material.of_fractions(name, _parts(body), density, source)
        source = f"estimate: mixture by mass, {body}{because}"
        parts: dict[str | Material, float] = {
            self.make(part): share for part, share in _parts(body).items()
        }
        return Material.of_mixture(name, parts, density, source)


def _whole(shares: dict[str, float]) -> dict[str, float]:
    """Lay what rounding left over on the largest share, so that the sum is 1 as written."""
    most = max(shares, key=lambda symbol: shares[symbol])
    rest = 1.0 - sum(share for symbol, share in shares.items() if symbol != most)
    return shares | {most: round(rest, _DIGITS)}


def _parts(body: str) -> dict[str, float]:
    """Read ``0.9 wood 0.1 water``."""
    words = body.split()
    return {name: float(share) for share, name in zip(words[::2], words[1::2], strict=True)}


def page(rows: dict[str, Row]) -> str:
    """Write the page that lists the table, group by group."""
    lines = [HEAD]
    for group in sorted(GROUPS, key=list(ABOUT).index):
        of_group = {name: row for name, row in rows.items() if row.get("group") == group}
        lines += [f"## {group.capitalize()}: {ABOUT[group]}, {len(of_group)}", ""]
        lines += ["| name | density | packed | basis |", "|---|---|---|---|"]
        lines += [_line(name, row) for name, row in of_group.items()]
        lines.append("")
    return "\n".join(lines)


def _line(name: str, row: Row) -> str:
    packed = row.get("packed_density_g_cm3", "")
    basis = row.get("source", "").replace("PNNL-15870 Rev. 2", "PNNL").replace("|", "\\|")
    return f"| `{name}` | {row.get('density_g_cm3', 0.0):.4g} | {packed} | {basis} |"


def xcom(lines: list[str]) -> list[str]:
    """Give the lines of the cross sections with the lost rows above K edges put back.

    Raises:
        ValueError: no row was lost where one should be; the source has been mended.
    """
    result = lines[:1]
    lost = dict(_LOST_K_JUMP)
    for line, after in pairwise([*lines[1:], "0,0,0,0,0,0,0"]):
        result.append(line)
        z, energy, coherent, incoherent, photo, *pairs = line.split(",")
        above = after.split(",")
        # Only across a lost edge does the photoelectric part rise over a wide gap of energies.
        rises = above[0] == z and float(above[4]) > float(photo)
        if rises and float(above[1]) > 1.01 * float(energy):
            upper = f"{float(photo) * lost.pop(int(z)):.5g}"
            start = f"{float(energy) + _ABOVE_EDGE_MEV:.6f}"
            result.append(",".join((z, start, coherent, incoherent, upper, *pairs)))
    if lost:
        raise ValueError(f"the rows above the K edge of Z = {list(lost)} stand in the source")
    return result


def _recipes() -> list[Recipe]:
    with (HERE / "matter_recipes.csv").open(encoding="utf-8", newline="") as handle:
        return [Recipe(**row) for row in csv.DictReader(handle)]  # pyright: ignore[reportArgumentType]


def write_tables(physics: Path) -> None:
    """Write ``xcom.csv``, ``elements.csv`` and ``materials.json``.

    Raises:
        InputError: every row that cannot be made, with its name.
    """
    TABLES.mkdir(exist_ok=True)
    (TABLES / "elements.csv").write_bytes((physics / "elements.csv").read_bytes())
    sections = xcom((physics / "xcom.csv").read_text(encoding="utf-8").splitlines())
    (TABLES / "xcom.csv").write_text("\n".join(sections) + "\n", encoding="utf-8", newline="\n")
    lines = (physics / "materials_pnnl.jsonl").read_text(encoding="utf-8").splitlines()
    maker = Maker(_recipes(), [json.loads(line) for line in lines])
    written: list[str] = []
    problems: list[Problem] = []
    for name in sorted(maker.recipes):
        try:
            row = json.dumps(maker.row(name), ensure_ascii=False)
        except InputError as error:
            problems += (replace(one, path=f"{name}: {one.path}") for one in error.problems)
            continue
        written.append(f"{json.dumps(name)}: {row}")
    if problems:
        raise InputError(problems)
    body = "{\n" + ",\n".join(written) + "\n}\n"
    (TABLES / "materials.json").write_text(body, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> None:
    """Write the tables where the physics data is given, and the page."""
    if arguments:
        write_tables(Path(arguments[0]))
    rows = json.loads((TABLES / "materials.json").read_text(encoding="utf-8"))
    PAGE.write_text(page(rows), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
