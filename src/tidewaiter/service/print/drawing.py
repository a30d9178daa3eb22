"""A drawing of the unit from above and from the side: what was in it, and what mattered.

Found is filled, missed is hatched, innocent is dashed: told apart without colours too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import cos, radians, sin
from typing import Literal

from tidewaiter.language.debriefs import Debrief, Revealed
from tidewaiter.language.values import PARTS, Sighting

Mark = Literal["found", "missed", "innocent"]
View = Literal["plan", "side"]

#: Room round the unit and between the two views, and the least size at which a mark is seen, mm.
_ROOM_MM = 200
_LEAST_MM = 220

_STYLE = """\
<pattern id="hatch" width="90" height="90" patternUnits="userSpaceOnUse"
 patternTransform="rotate(45)"><rect width="90" height="90" fill="#fff"/>
<rect width="45" height="90" fill="#a3262a"/></pattern>"""
_LOOK: Mapping[Mark | None, str] = {
    None: 'fill="#f2f5f7" stroke="#9aa7b2" stroke-width="6"',
    "found": 'fill="#0b5a6b" stroke="#083f4b" stroke-width="14"',
    "missed": 'fill="url(#hatch)" stroke="#a3262a" stroke-width="18"',
    "innocent": 'fill="#fff" stroke="#8a6100" stroke-width="18" stroke-dasharray="60 40"',
}


def mark_of(one: Revealed) -> Mark:
    """Say how a piece of the truth is marked, in the drawing and in words."""
    if one.kind == "oddity":
        return "innocent"
    return "found" if one.found else "missed"


def marks(truth: Sequence[Revealed]) -> dict[str, Mark]:
    """Give the mark of each thing that the truth names; what was missed wins."""
    found: dict[str, Mark] = {}
    for mark in ("innocent", "found", "missed"):
        for one in truth:
            if mark_of(one) == mark:
                found.update(dict.fromkeys(one.handles, mark))
    return found


def svg(told: Debrief) -> str:
    """Draw the box from above, below it from the side, doors at the left; lengths in mm."""
    length, width, height = told.inner_mm
    marked = marks(told.truth)
    inside = [one for one in told.box if one.handle in marked or _is_load(one)]
    # What is marked lies on top.
    inside.sort(key=lambda one: one.handle in marked)
    wide, tall = length + 2 * _ROOM_MM, width + height + 3 * _ROOM_MM
    body = [
        *_view("plan", inside, marked, told.inner_mm, _ROOM_MM),
        *_view("side", inside, marked, told.inner_mm, 2 * _ROOM_MM + width),
    ]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}">'
    return f"{head}<defs>{_STYLE}</defs>{''.join(body)}</svg>"


def _is_load(one: Sighting) -> bool:
    return one.kind not in PARTS and "/" not in one.handle and one.kind != "document"


def _view(
    view: View,
    things: Sequence[Sighting],
    marked: Mapping[str, Mark],
    inner_mm: tuple[int, int, int],
    top_mm: int,
) -> Iterator[str]:
    length, width, height = inner_mm
    yield f'<g transform="translate({_ROOM_MM} {top_mm})">'
    tall = width if view == "plan" else height
    yield _rectangle((0, 0, length, tall), 'fill="#fff" stroke="#1c2733" stroke-width="30"')
    for one in things:
        yield _rectangle(_place(view, one, inner_mm, marked), _LOOK[marked.get(one.handle)])
    # The doors, as an open line.
    doors = 'stroke="#1c2733" stroke-width="70" stroke-dasharray="400 120"'
    yield f'<path d="M0 0v{tall}" {doors}/></g>'


def _place(
    view: View, one: Sighting, inner_mm: tuple[int, int, int], marked: Mapping[str, Mark]
) -> tuple[float, float, float, float]:
    """Give left, top, width and height on the drawing; a turned thing by what it covers."""
    _, width, height = inner_mm
    x, y, z = one.position_mm
    size_x, size_y, size_z = one.size_mm
    turned_cos, turned_sin = (abs(f(radians(one.turn_deg))) for f in (cos, sin))
    across = size_x * turned_cos + size_z * turned_sin
    along = size_x * turned_sin + size_z * turned_cos
    tall, middle = (across, width / 2 + x) if view == "plan" else (size_y, height - y)
    if one.handle in marked:
        along, tall = max(along, _LEAST_MM), max(tall, _LEAST_MM)
    return (-z - along / 2, middle - tall / 2, along, tall)


def _rectangle(place: tuple[float, float, float, float], look: str) -> str:
    x, y, width, height = (round(one) for one in place)
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" {look}/>'
