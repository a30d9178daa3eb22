"""Fit the nodes of the accelerators: ``src/tidewaiter/xray/tables/nodes.json``.

    python scripts/beam_tables.py [FILE]

Run it after a change of sources, filters, the default crystal or the cross sections. It takes
a minute and prints the largest errors of the fit.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tidewaiter.matter.attenuation import Array, elements
from tidewaiter.xray import nodes
from tidewaiter.xray.nodes import Fit, Nodes
from tidewaiter.xray.setting import SingleBeam
from tidewaiter.xray.sources import SOURCES, Linac
from tidewaiter.xray.spectrum import CRYSTAL, CRYSTAL_CM, Response, response

TABLE = Path(__file__).parents[1] / "src" / "tidewaiter" / "xray" / "tables" / "nodes.json"

# The elements that all others are written in: far apart, so that shares stay near 1.
ANCHORS = ("H", "Fe", "Sn", "U")
_ANCHOR_ROWS = [list(elements()).index(symbol) for symbol in ANCHORS]
_DIGITS = 9


def gauss_rule(x: Array, weight: Array, number: int) -> tuple[Array, Array]:
    """Give the Gauss rule of a weight on a fine grid (Golub and Welsch, 1969; Lanczos).

    Args:
        x: (n,) grid.
        weight: (n,) positive weights.
        number: of nodes wanted, well below n.

    Returns:
        Nodes and weights, each (number,); the weights add up to 1.
    """
    vector = np.sqrt(weight / weight.sum())
    basis = np.zeros((number, x.size))
    diagonal, beside = np.zeros(number), np.zeros(number)
    for n in range(number):
        basis[n] = vector
        diagonal[n] = vector @ (x * vector)
        rest = x * vector
        for _ in range(2):  # twice is enough (Kahan)
            rest -= basis[: n + 1].T @ (basis[: n + 1] @ rest)
        beside[n] = np.linalg.norm(rest)
        vector = rest / beside[n]
    off = beside[:-1]
    at, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(off, 1) + np.diag(off, -1))
    return at, vectors[0] ** 2


def first_guess(seen: list[Response]) -> Fit:
    """Start from Gauss rules in the logarithm of energy and the leading curves there.

    All elements are written in the anchors, which then are themselves.
    """
    rules = [gauss_rule(np.log(one.energies_MeV), one.signal, nodes.NODES) for one in seen]
    curves = np.hstack([nodes.element_curves_cm2_g(np.exp(at)) for at, _ in rules])
    scale = np.hstack([weights**0.25 for _, weights in rules])
    scaled = curves * scale
    alike = scaled / np.linalg.norm(scaled, axis=1, keepdims=True)
    directions = np.linalg.svd(alike, full_matrices=False)[2][: nodes.RANK]
    by_element = scaled @ directions.T
    turn = by_element[_ANCHOR_ROWS]
    bases = np.split(turn @ directions / scale, len(rules), axis=1)
    beams = (Nodes(w, w, basis) for (_, w), basis in zip(rules, bases, strict=True))
    by_element = by_element @ np.linalg.inv(turn)
    by_element[_ANCHOR_ROWS] = np.eye(nodes.RANK)
    return Fit(tuple(beams), by_element)


def made_for(name: SingleBeam) -> str:
    """Say what a row rests on; a test compares it with what there is."""
    return f"{SOURCES[name]!r}, {CRYSTAL_CM:g} cm of {CRYSTAL}"


def table() -> dict[str, Any]:
    """Fit everything."""
    of: list[SingleBeam] = [name for name, source in SOURCES.items() if isinstance(source, Linac)]
    seen = [response(SOURCES[name]) for name in of]
    held = [nodes.samples(one, nodes.mixtures()) for one in seen]
    others = [row for row in range(len(elements())) if row not in _ANCHOR_ROWS]
    found = nodes.fit(first_guess(seen), held, others)
    for name, (signal, variance) in zip(of, nodes.errors(found, held), strict=True):
        print(f"{name}: signal {np.abs(signal).max():.2e}, variance {np.abs(variance).max():.2e}")
    beams = {
        name: {
            "made_for": made_for(name),
            "caught": one.caught,
            "signal": beam.signal,
            "variance": beam.variance,
            "basis_cm2_g": beam.basis_cm2_g,
        }
        for name, beam, one in zip(of, found.beams, seen, strict=True)
    }
    by_element = dict(zip(elements(), found.by_element, strict=True))
    return {"elements": by_element, "beams": beams}


def _rounded(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, np.ndarray):
        return [_rounded(inner) for inner in value]
    return float(f"{value:.{_DIGITS}g}") if isinstance(value, float) else value


def written(value: dict[str, Any]) -> str:
    """Write the table as text, a list of numbers to a line."""
    text = json.dumps(_rounded(value), indent=1)
    lists = re.compile(r"\[\s+([^\[\]]+?)\s+\]")
    return lists.sub(lambda found: "[" + " ".join(found[1].split()) + "]", text) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TABLE
    target.write_text(written(table()), encoding="utf-8")
