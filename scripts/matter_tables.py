"""Make the tables of ``tidewaiter.matter`` from the physics data.

Usage: ``python scripts/matter_tables.py PHYSICS_DIR``, where the folder holds ``xcom.csv``,
``elements.csv`` and ``materials_pnnl.jsonl``. What each material is made of stands in
``matter_recipes.csv`` beside this script: a name of the compendium, a formula, mass fractions
by element, or a mixture by mass of other rows.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from pathlib import Path
from typing import TypedDict

HERE = Path(__file__).parent
TABLES = HERE.parent / "src" / "tidewaiter" / "matter" / "tables"
_TOKEN = re.compile(r"([A-Z][a-z]?)(\d*)")
_DIGITS = 6

Fractions = dict[str, float]


class Compound(TypedDict):
    """One line of the compendium."""

    name: str
    density_g_cm3: float
    elements: Fractions


class Recipe(TypedDict):
    """One row of the recipe table."""

    name: str
    density_g_cm3: str
    recipe: str
    reason: str


class Row(TypedDict):
    """One material as the product carries it."""

    density_g_cm3: float
    mass_fractions: Fractions
    source: str


class Maker:
    """Turns recipes into materials; remembers what it has made."""

    def __init__(
        self, recipes: list[Recipe], compendium: list[Compound], weights: Fractions
    ) -> None:
        """Index the inputs by name."""
        self.recipes = {recipe["name"]: recipe for recipe in recipes}
        self.compendium = {line["name"]: (n, line) for n, line in enumerate(compendium, start=1)}
        self.weights = weights

    def make(self, name: str) -> Row:
        """Make one material.

        Raises:
            KeyError: an unknown name, element or compendium entry.
            ValueError: a mixture that does not add up to one.
        """
        recipe = self.recipes[name]
        kind, _, body = recipe["recipe"].partition(" ")
        fractions, source = self._compose(kind, body, recipe["reason"])
        density = recipe["density_g_cm3"] or self.compendium[body][1]["density_g_cm3"]
        total = sum(fractions.values())
        if abs(total - 1.0) > 1e-3:
            raise ValueError(f"{name}: fractions add up to {total}")
        kept = (el for el in self.weights if round(fractions.get(el, 0.0), _DIGITS) > 0.0)
        return {
            "density_g_cm3": float(density),
            "mass_fractions": {el: round(fractions[el] / total, _DIGITS) for el in kept},
            "source": source,
        }

    def _compose(self, kind: str, body: str, reason: str) -> tuple[Fractions, str]:
        because = f"; {reason}" if reason else ""
        if kind == "pnnl":
            number, line = self.compendium[body]
            return dict(line["elements"]), f"PNNL-15870 Rev. 2 #{number} '{body}'{because}"
        if kind == "formula":
            return self._by_formula(body), f"estimate: formula {body}{because}"
        if kind == "mass":
            return _parts(body), f"estimate: mass fractions{because}"
        return self._by_mixture(body), f"estimate: mixture by mass, {body}{because}"

    def _by_formula(self, formula: str) -> Fractions:
        atoms: Fractions = {}
        for symbol, count in _TOKEN.findall(formula):
            atoms[symbol] = atoms.get(symbol, 0.0) + float(count or 1) * self.weights[symbol]
        total = sum(atoms.values())
        return {symbol: mass / total for symbol, mass in atoms.items()}

    def _by_mixture(self, body: str) -> Fractions:
        mixed: Fractions = {}
        for part, share in _parts(body).items():
            for symbol, fraction in self.make(part)["mass_fractions"].items():
                mixed[symbol] = mixed.get(symbol, 0.0) + share * fraction
        return mixed


def _parts(body: str) -> Fractions:
    """Read ``0.9 wood 0.1 water``."""
    words = body.split()
    return {name: float(share) for share, name in zip(words[::2], words[1::2], strict=True)}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def main(physics: Path) -> None:
    """Write ``xcom.csv``, ``elements.csv`` and ``materials.json``."""
    TABLES.mkdir(exist_ok=True)
    for name in ("xcom.csv", "elements.csv"):
        (TABLES / name).write_bytes((physics / name).read_bytes())
    weights = {
        row["symbol"]: float(row["atomic_weight"]) for row in _rows(physics / "elements.csv")
    }
    lines = (physics / "materials_pnnl.jsonl").read_text(encoding="utf-8").splitlines()
    recipes = [Recipe(**row) for row in _rows(HERE / "matter_recipes.csv")]
    maker = Maker(recipes, [json.loads(line) for line in lines], weights)
    body = ",\n".join(
        f"{json.dumps(name)}: {json.dumps(maker.make(name), ensure_ascii=False)}"
        for name in sorted(maker.recipes)
    )
    (TABLES / "materials.json").write_text("{\n" + body + "\n}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
