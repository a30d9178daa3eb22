"""How the doors are drawn, and all that hangs on a leaf and swings with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tidewaiter.language.poses import Quaternion, Triple
from tidewaiter.language.scene import Lettering, Placed, Role
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.drawing import Drawn, colour, metres
from tidewaiter.scenery.extent import Extent
from tidewaiter.scenery.markings import ink_on, leaf_lines, plate_lines, seal_letter_m, seal_lines
from tidewaiter.scenery.meshes.doors import GASKET_M, GEAR_M, GRIP_M, LEAF_M, OUT_M, PLATE_M, ROD_M
from tidewaiter.scenery.turns import NONE, about_y, about_z, after, rotated

_GALVANISED = "#c3c8ca"
_ALUMINIUM = "#d9dcdd"
_BOLT = {"official": "#2f9e62"}
_ANY_BOLT = "#e3a81c"

#: Heights of the grips: the right inner one holds the seal, at 1.05 m (`world.shell.handle_pose`),
#: the left ones keep off the plates.
_GRIPS_M: dict[str, dict[str, float]] = {
    "right-door": {"grip": 1.05, "grip-2": 0.93},
    "left-door": {"grip": 1.30, "grip-2": 1.18},
}
_HUB_M = 0.035
_OFF_M = 0.002
_EYE_M: Triple = (0.026, 0.007, 0.034)
_MIDDLE: Triple = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class _Hung:
    """A frame on a leaf: x to the right and z outwards, seen by who stands before it."""

    at: Triple
    turn: Quaternion
    hinge: Triple

    def place(self, local: Triple) -> Triple:
        """Put a point of the leaf into space."""
        dx, dy, dz = rotated(self.turn, local)
        return (round(self.at[0] + dx, 4), round(self.at[1] + dy, 4), round(self.at[2] + dz, 4))

    def thing(
        self,
        name: tuple[str, str],
        what: tuple[Role, str],
        where: tuple[Triple, Triple],
        tint: str,
        turn: Quaternion = NONE,
    ) -> Placed:
        """Hang a thing on the leaf: id and handle, role and mesh, place and size."""
        at, whole = self.place(where[0]), after(self.turn, turn)
        return Placed(*name, *what, at, where[1], whole, tint, self.hinge)

    def letters(
        self,
        name: tuple[str, str],
        lines: tuple[str, ...],
        local: Triple,
        letter_m: float,
        ink: str,
    ) -> Lettering:
        """Write on the leaf."""
        at = self.place(local)
        return Lettering(name[0], name[1], lines, at, letter_m, self.turn, ink, self.hinge)


def draw_doors(parts: dict[str, Sighting], where: Extent, seal_number: str) -> Drawn:
    """Draw both leaves with gear, grips, gasket, plates and seal, and what is written on them."""
    things: list[Placed] = []
    letters: list[Lettering] = []
    for name in ("left-door", "right-door"):
        if name in parts:
            hung = _hung(parts[name], where.hinge(name))
            mesh = f"leaf-{where.name}" if where.reefer or where.trailer else "leaf"
            things += _leaf(parts[name], hung, mesh)
            letters += _written(parts[name], hung)
    if "plates" in parts:
        hung = _hung(parts["plates"], where.hinge("left-door"))
        things += _plates(hung)
        letters += _on_plates(parts["plates"], hung)
    if "seal" in parts:
        hung = _hung(parts["seal"], where.hinge("right-door"))
        things += _seal(parts["seal"], hung)
        letters += _on_seal(parts["seal"], hung, seal_number)
    return Drawn(tuple(things), tuple(letters))


def _hung(seen: Sighting, hinge: Triple) -> _Hung:
    return _Hung(metres(seen.position_mm), about_y(seen.turn_deg), hinge)


def _leaf(seen: Sighting, hung: _Hung, mesh: str) -> Iterator[Placed]:
    name, size = seen.handle, metres(seen.size_mm)
    sign = 1.0 if name == "right-door" else -1.0
    # The left leaf is the right one upside down.
    other = NONE if sign > 0 else about_z(180.0)
    high = size[1] / LEAF_M[1]
    yield hung.thing((name, name), ("leaf", mesh), (_MIDDLE, size), colour(seen))
    gear = (GEAR_M[0], GEAR_M[1] * high, GEAR_M[2])
    yield hung.thing((f"{name}/gear", name), ("leaf", "gear"), (_MIDDLE, gear), _GALVANISED, other)
    along = (GRIP_M[0] / 2.0 - _HUB_M) * sign
    up = hung.at[1]
    for grip, rod, way in (("grip", -sign * ROD_M, 1.0), ("grip-2", sign * ROD_M, -1.0)):
        local = (rod + way * along, _GRIPS_M[name][grip] - up, 0.05)
        turned = NONE if way * sign > 0 else about_z(180.0)
        whole = (f"{name}/{grip}", name)
        yield hung.thing(whole, ("grip", "grip"), (local, GRIP_M), _GALVANISED, turned)
    if name == "right-door":
        local = (-size[0] / 2.0, 0.0, OUT_M - 0.006)
        strip = (GASKET_M[0], GASKET_M[1] * high, GASKET_M[2])
        yield hung.thing(("gasket", name), ("gasket", "gasket"), (local, strip), "#ffffff")


def _written(seen: Sighting, hung: _Hung) -> Iterator[Lettering]:
    """Number and size on the right leaf, high up; masses under them once they were read."""
    ink = ink_on(colour(seen))
    scale = seen.size_mm[1] / 1000.0 / LEAF_M[1]
    for name, lines, up, letter_m in leaf_lines(seen.look):
        local = (0.0, up * scale, OUT_M + _OFF_M)
        yield hung.letters((f"{seen.handle}/{name}", seen.handle), lines, local, letter_m, ink)


def _seal(seen: Sighting, hung: _Hung) -> Iterator[Placed]:
    """Hang the seal, and the eyes of the catch that hold it off the leaf."""
    tint, size = _BOLT.get(seen.look.get("state", ""), _ANY_BOLT), metres(seen.size_mm)
    yield hung.thing(("seal", "seal"), ("seal", "seal"), (_MIDDLE, size), tint)
    for name, up in (("seal/eye", 0.032), ("seal/eye-2", -0.006)):
        eye = (0.008, up, -_EYE_M[2] / 2.0 + 0.004)
        yield hung.thing((name, "seal"), ("seal", "beam"), (eye, _EYE_M), _GALVANISED)


def _on_seal(seen: Sighting, hung: _Hung, number: str) -> Iterator[Lettering]:
    lines = seal_lines(number)
    if lines:
        local = (0.0, -0.0225, seen.size_mm[2] / 2000.0 + 0.0006)
        letter_m = seal_letter_m(lines)
        yield hung.letters(("seal/number", "seal"), lines, local, letter_m, "#20242a")


def _plates(hung: _Hung) -> Iterator[Placed]:
    for name, up in (("plates", 0.08), ("plates/customs", -0.08)):
        local = (0.0, up, OUT_M)
        yield hung.thing((name, "plates"), ("part", "plate"), (local, PLATE_M), _ALUMINIUM)


def _on_plates(seen: Sighting, hung: _Hung) -> Iterator[Lettering]:
    for name, lines, up, letter_m in plate_lines(seen.look):
        local = (0.0, up, OUT_M + 0.0042)
        yield hung.letters((f"plates/{name}", "plates"), lines, local, letter_m, "#1c2024")
