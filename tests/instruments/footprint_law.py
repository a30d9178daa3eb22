"""The law of footprints: what lies outside one changes an outcome by not a single byte."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.instruments.trying import at, package, present

_MATERIALS = ("general_goods", "ceramic", "steel", "npk_fertiliser", "cotton", "lead")


def load(seed: int, count: int = 14):
    """Draw packages anywhere in the unit; they may overlap, which no instrument minds."""
    rng = stream("law", seed)
    return [
        package(
            (
                float(rng.uniform(-0.9, 0.9)),
                float(rng.uniform(0.2, 2.0)),
                float(rng.uniform(-5.6, -0.3)),
            ),
            name=f"p{n}",
            size_m=(0.5, 0.4, 0.5),
            material=_MATERIALS[int(rng.integers(len(_MATERIALS)))],
            gross_kg=float(rng.uniform(5.0, 300.0)),
        )
        for n in range(count)
    ]


def counts(
    module: Any, places: Iterable[str], settings: Iterable[str], seed: int, **fields: object
) -> tuple[int, int]:
    """Check the law on a drawn load; say how many changes lay inside a footprint, and outside.

    ``package`` as a place is the first package, which is not changed then.
    """
    packages = load(seed)
    within = beyond = 0
    for place in places:
        named = packages[0].handle if place == "package" else place
        for n, one in enumerate(packages):
            if place == "package" and n == 0:
                continue
            others = (
                [*packages[:n], *packages[n + 1 :]],
                [*packages[:n], replace(one, gross_kg=one.gross_kg * 2), *packages[n + 1 :]],
            )
            for changed in others:
                here, there = present(*packages, **fields), present(*changed, **fields)
                differs = frozenset({one.handle})
                for setting in settings:
                    spots = at(here, named), at(there, named)
                    if module.footprint(here, spots[0], setting, differs) or module.footprint(
                        there, spots[1], setting, differs
                    ):
                        within += 1
                        continue
                    beyond += 1
                    outcomes = [
                        module.read(world, spot, setting, stream("law", place, setting))
                        for world, spot in zip((here, there), spots, strict=True)
                    ]
                    assert msgspec.json.encode(outcomes[0]) == msgspec.json.encode(outcomes[1])
    return within, beyond
