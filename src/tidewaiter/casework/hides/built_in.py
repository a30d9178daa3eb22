"""Built into the goods: what lies in the hollow of rolls, or in machines (C03).

Outside they are as declared; they are heavier than others of their line, as honest ones with a
core of metal are (`casework.cores`).
"""

from __future__ import annotations

from math import fsum

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.cores import able_lines, free_m3, with_core
from tidewaiter.casework.hides.laid import PACKET_KG_M3, Laid, narcotics
from tidewaiter.casework.placing import Stow

#: How much is built in, in all; in how few packages, and in what share of a line at the most
#: [class-level estimates].
_IN_ALL_KG = (40.0, 100.0)
_FEWEST, _SHARE = 3, 0.30
_LEAST_LINE = 12
#: Whoever takes it out again does not unload the whole unit: so far behind the sill, metres, and
#: no more than such a share of the load [estimate].
_REACH_M, _REACH_SHARE = 3.6, 0.45


def built_in(stow: Stow, key: str) -> Laid:
    """Build something into neighbouring packages of a line.

    Raises:
        CaseRejected: no line comes as rolls, or as machines of one sort.
    """
    chance = stream(key, "hide", "c03")
    reach_m = min(_REACH_M, _REACH_SHARE * max((row.to_mm for row in stow.plan), default=0) / 1000)
    lines = [
        line
        for line in able_lines(stow.packages)
        if len(line) >= _LEAST_LINE and any(-one.position_m[2] <= reach_m for one in line)
    ]
    if not lines:
        raise CaseRejected("c03: no line comes as rolls, or as machines of one sort")
    line = lines[int(chance.integers(len(lines)))]
    kg_m3 = float(chance.uniform(*PACKET_KG_M3))
    wanted = float(chance.uniform(*_IN_ALL_KG)) / (kg_m3 * free_m3(line[0]))
    count = max(_FEWEST, min(round(wanted), int(_SHARE * len(line))))
    reached = [one for one in line if -one.position_m[2] <= reach_m]
    middle = reached[int(chance.integers(len(reached)))].position_m
    near = sorted(
        line,
        key=lambda one: (
            fsum((a - b) ** 2 for a, b in zip(one.position_m, middle, strict=True)),
            one.slot,
        ),
    )
    chosen = tuple(
        with_core(one, "narcotic_powder", kg_m3 * free_m3(one), "white-blocks")
        for one in near
        if one.core is None
    )[:count]
    return Laid(refilled=chosen, hides=(narcotics("c03", chosen),))
