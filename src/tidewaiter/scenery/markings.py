"""What is written on a unit: ISO 6346 markings, plates, the seal's number, the vehicle's plate.

ISO 6346: owner, category, serial number and boxed check digit with the size-type code on doors,
sides, front and roof, letters at least 100 mm high; maximum gross mass and tare on the doors, at
least 50 mm high. A plate of a unit says what CSC asks for, a seal its number (ISO 17712).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tidewaiter.language.scene import Lettering
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.colours import linear
from tidewaiter.scenery.drawing import colour, metres
from tidewaiter.scenery.extent import Extent, is_trailer
from tidewaiter.scenery.meshes.reefer import FRONT_M
from tidewaiter.scenery.meshes.reefer_front import COVER_M, display_m
from tidewaiter.scenery.meshes.vehicle import CHASSIS_HIGH_M, PLATE_FRONT_M, PLATE_REAR_M
from tidewaiter.scenery.paint.glyphs import BOXED
from tidewaiter.scenery.turns import NONE, about_x, about_y
from tidewaiter.standards import iso6346

_MARK_M, _MASS_M, _DISPLAY_M = 0.100, 0.050, 0.032
_DISPLAY_INK = "#ff5a3c"
_OFF_M = 0.003
_FROM_END_M = 0.95

#: Name, lines, height above the middle, height of letters.
Written = tuple[str, tuple[str, ...], float, float]


def ink_on(paint: str) -> str:
    """Give the ink that can be read on a paint: white, or black on a light one."""
    red, green, blue = linear(paint)
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#22262a" if light > 0.45 else "#f4f4f0"


def unit_number(look: dict[str, str]) -> str:
    """Write a unit's number as it is painted, its check digit boxed."""
    written = look.get("number", "")
    if not written:
        return ""
    if not iso6346.is_well_formed(written):
        return written
    return iso6346.format(iso6346.parse(written)) + BOXED


def leaf_lines(look: dict[str, str]) -> Iterator[Written]:
    """Give what stands on a leaf; on the flat bands of its sheet (`meshes.doors`).

    A trailer has its number on a plate, and its masses on the makers' plate.
    """
    if is_trailer(look.get("size-type", "")):
        return
    number = unit_number(look)
    if number:
        yield "number", (number,), 0.739, _MARK_M * 0.9
        yield "size-type", (look.get("size-type", ""),), 0.317, _MARK_M
    masses = [
        f"{label} {look[key]} KG"
        for label, key in (("MAX GROSS", "max-gross-kg"), ("TARE", "tare-kg"))
        if look.get(key)
    ]
    if masses:
        yield "masses", tuple(masses), -0.527, _MASS_M


def plate_lines(look: dict[str, str]) -> Iterator[Written]:
    """Give what stands on the plates; from afar only their heads can be made out."""
    kind = look.get("size-type", "")
    head = "TIR" if is_trailer(kind) else "CSC SAFETY APPROVAL"
    yield "csc/head", (head,), 0.08 + 0.052, 0.009 if head != "TIR" else 0.02
    yield "customs/head", ("APPROVED FOR TRANSPORT", "UNDER CUSTOMS SEAL"), -0.08 + 0.04, 0.009
    if "number" not in look:
        return
    lines = (
        f"IDENT. No. {look['number']}",
        f"MAX. GROSS {look.get('max-gross-kg', '')} KG",
        f"TARE {look.get('tare-kg', '')} KG",
    )
    yield "csc/lines", lines, 0.08 - 0.012, 0.0095
    type_of = f"TYPE {look.get('size-type', '')}"
    yield "customs/lines", (type_of, look["number"]), -0.08 - 0.028, 0.0095


def seal_lines(number: str) -> tuple[str, ...]:
    """Write a seal's number on its barrel: letters above, digits below."""
    parts = re.fullmatch(r"(\D*)(.*)", number)
    return tuple(part for part in parts.groups() if part) if parts else ()


def seal_letter_m(lines: tuple[str, ...]) -> float:
    """Give the height of letters that just fit on the barrel of a bolt seal, 20 mm across."""
    return min(0.0045, 0.0178 / max(1.0, 0.92 * max(len(line) for line in lines)))


def mark_shell(parts: dict[str, Sighting], where: Extent) -> Iterator[Lettering]:
    """Mark sides, front and roof."""
    up = where.top - 0.42
    # On a reefer's machine between the hatches and the upper rail.
    front_up, cover = (where.top - 0.30, COVER_M) if where.reefer else (up, 0.0)
    places = {
        # The right-hand end of a side, as one sees it from outside.
        "right-side": ((where.half + _OFF_M, up, where.front + _FROM_END_M), about_y(90.0)),
        "left-side": ((-where.half - _OFF_M, up, where.rear - _FROM_END_M - 0.2), about_y(-90.0)),
        "front": ((0.0, front_up, where.front + cover - _OFF_M), about_y(180.0)),
        "roof": ((0.0, where.top + _OFF_M, where.rear - 0.8), about_x(-90.0)),
    }
    for name, (at, turn) in places.items():
        seen = parts.get(name)
        number = unit_number(seen.look) if seen else ""
        if seen and number:
            lines = (number, seen.look.get("size-type", ""))
            ink = ink_on(colour(seen))
            yield Lettering(f"{name}/number", name, lines, at, _MARK_M, turn, ink)
    yield from _display(parts, where)


def _display(parts: dict[str, Sighting], where: Extent) -> Iterator[Lettering]:
    """Write what the display of a reefer's machine shows, once it was read."""
    seen = parts.get("front")
    shown = seen.look.get("set-point", "") if seen else ""
    if seen is None or not shown or not where.reefer:
        return
    x, y, z = display_m()
    middle = ((where.top + where.bottom) / 2.0, where.front + FRONT_M / 2.0)
    at = (x, middle[0] + y, middle[1] + z - 0.001)
    yield Lettering(
        "front/display",
        "front",
        (shown.removesuffix(" °C"),),
        at,
        _DISPLAY_M,
        about_y(180.0),
        _DISPLAY_INK,
    )


def mark_vehicle(parts: dict[str, Sighting], where: Extent) -> Iterator[Lettering]:
    """Write the vehicle's plate in front and behind, once it was read."""
    seen = parts.get("vehicle")
    plate = seen.look.get("plate", "") if seen else ""
    if seen is None or not plate:
        return
    behind = _plate_behind(parts, plate)
    (x, y, z), (_, high, deep) = metres(seen.position_mm), metres(seen.size_mm)
    front = (x, y - high / 2.0 + PLATE_FRONT_M, z - deep / 2.0 - 0.13)
    yield Lettering("vehicle/plate", "vehicle", (plate,), front, 0.07, about_y(180.0), "#15181b")
    rear = (
        0.0,
        where.bottom - CHASSIS_HIGH_M[where.name] + PLATE_REAR_M,
        where.rear - where.rear_deep - 0.017,
    )
    yield Lettering("vehicle/plate-rear", "vehicle", (behind,), rear, 0.07, NONE, "#15181b")


def _plate_behind(parts: dict[str, Sighting], plate: str) -> str:
    """Give what the plate behind says: of a trailer its own number."""
    leaf = parts.get("right-door")
    if leaf is None or not is_trailer(leaf.look.get("size-type", "")):
        return plate
    return leaf.look.get("number", "")
