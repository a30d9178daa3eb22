"""The front of a reefer: the machine in its frame, its outside towards -z.

Above the covers of the evaporator with their hatches and the fresh-air vent; below the open bay:
condenser with its fan, compressor, receiver, the controller with its display, the cable. Within,
the bulkhead: smooth, a grille along the ceiling where the air comes back. Places agree with
`world.reefer_machine`; all of it stands there in every case.
"""

from __future__ import annotations

from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Mesh, Model
from tidewaiter.scenery.meshes.reefer import BELOW_M, CEILING_M, FRONT_M, HIGH_M, NAME
from tidewaiter.scenery.meshes.shell import MATERIAL, WIDE_M, steel
from tidewaiter.scenery.meshes.space import Point, Turn

#: From the middle of the front to the middle of the display's window; its letters.
DISPLAY_AT_M: Point = (-0.80, 0.0, 0.0)
#: How far behind the outside the upper covers lie.
COVER_M = 0.035

_HALF, _UP, _OUT = WIDE_M / 2.0, HIGH_M / 2.0, -FRONT_M / 2.0
#: What is told over the floor's surface, from the middle of the front.
_FLOOR_M = -_UP + BELOW_M
_DIVIDE_M = _FLOOR_M + 1.32
_BACK_M = _OUT + 0.40
# Height of the display over the floor's surface; depth of the controller's door.
_DISPLAY_UP_M, _DISPLAY_DEEP_M = 1.12, 0.075

_SHADE: Colour = (0.80, 0.81, 0.82)
_DARK: Colour = (0.09, 0.10, 0.11)
_BAY: Colour = (0.48, 0.50, 0.51)
_FINS: Colour = (0.24, 0.25, 0.26)
_BLACK: Colour = (0.03, 0.03, 0.035)
_GALVANISED: Colour = (0.55, 0.57, 0.58)
_COPPER: Colour = (0.50, 0.22, 0.10)
_WINDOW: Colour = (0.02, 0.03, 0.03)
_CABLE: Colour = (0.10, 0.10, 0.11)
_PLATE: Colour = (0.70, 0.71, 0.72)
_LINER: Colour = (0.34, 0.35, 0.36)
_YELLOW: Colour = (0.75, 0.55, 0.04)
_RED: Colour = (0.55, 0.03, 0.02)


def display_m() -> Point:
    """Give the middle of the display's window, from the middle of the front."""
    return (DISPLAY_AT_M[0], _FLOOR_M + _DISPLAY_UP_M, _OUT + _DISPLAY_DEEP_M - 0.004)


def _screws(model: Model, low: Point, high: Point, count: int) -> None:
    """Screws along the upper and the lower edge of a hatch that faces -z."""
    z = low[2] - 0.003
    for n in range(count):
        x = low[0] + 0.03 + (high[0] - low[0] - 0.06) * n / (count - 1)
        for y in (low[1] + 0.025, high[1] - 0.025):
            turn = Turn("z", (x, y, z))
            model.disc(0.011, 6, colour=_GALVANISED, turn=turn, up=False)


def _panel(model: Model, low: Point, high: Point, colour: Colour = (1.0, 1.0, 1.0)) -> None:
    model.box(low, high, steel(high[0] - low[0], high[1] - low[1]), colour, "z-x-x+y-y+")


def _frame(model: Model) -> None:
    """Posts, rails and the step between the two halves."""
    for sign in (-1.0, 1.0):
        x = sorted((sign * (_HALF - 0.004), sign * (_HALF - 0.11)))
        low, high = (x[0], -_UP + 0.118, _OUT + 0.012), (x[1], _UP - 0.118, _OUT + 0.19)
        model.box(low, high, steel(0.1, 2.6), _SHADE, "z-x-x+")
        side = sorted((sign * (_HALF - 0.004), sign * (_HALF - 0.012)))
        low, high = (side[0], -_UP + 0.02, _OUT + 0.19), (side[1], _UP - 0.01, -_OUT)
        model.box(low, high, steel(0.3, 2.8), sides="x-x+")
    across = _HALF - 0.165
    rails = ((-_UP + 0.01, -_UP + 0.16), (_UP - 0.11, _UP - 0.008))
    for low_y, high_y in rails:
        low, high = (-across, low_y, _OUT + 0.02), (across, high_y, _OUT + 0.10)
        model.box(low, high, steel(2.2, 0.15), _SHADE, "z-y+y-")
    low, high = (-_HALF + 0.11, _DIVIDE_M - 0.035, _OUT + 0.02), (_HALF - 0.11, _DIVIDE_M, _BACK_M)
    model.box(low, high, steel(2.2, 0.3), _SHADE, "z-y+y-")


def _above(model: Model) -> None:
    """Covers of the evaporator: one sheet, two hatches on screws, the fresh-air vent."""
    z = _OUT + COVER_M
    low, high = (-_HALF + 0.11, _DIVIDE_M, z), (_HALF - 0.11, _UP - 0.11, z + 0.06)
    _panel(model, low, high)
    for x0, x1 in ((-0.98, -0.10), (0.10, 0.98)):
        low, high = (x0, _DIVIDE_M + 0.09, z - 0.010), (x1, _DIVIDE_M + 0.60, z)
        _panel(model, low, high, _SHADE)
        _screws(model, low, high, 7)
        middle = (x0 + x1) / 2.0
        grip = (middle - 0.07, low[1] + 0.24, z - 0.03), (middle + 0.07, low[1] + 0.27, z - 0.010)
        model.box(*grip, colour=_BLACK, sides="z-x-x+y-y+")
    # The fresh-air vent: a disc that is turned over slots. Seen from the doors it is on the left.
    x, y = -0.62, _FLOOR_M + 2.10
    face = Turn("z", (x, y, z - 0.012))
    profile = ((0.125, 0.012), (0.125, 0.0), (0.0, 0.0))
    model.turned(profile[::-1], 20, colour=_SHADE, turn=face)
    for n in range(6):
        angle = 2.0 * pi * n / 6.0
        dx, dy = 0.07 * cos(angle), 0.07 * sin(angle)
        slot = Turn("z", (x + dx, y + dy, z - 0.014))
        model.disc(0.02, 6, colour=_DARK, turn=slot, up=False)
    model.box((x - 0.012, y - 0.012, z - 0.035), (x + 0.012, y + 0.012, z - 0.012), colour=_BLACK)


def _below(model: Model) -> None:
    """The open bay."""
    low, high = (-_HALF + 0.02, -_UP + 0.155, _BACK_M), (_HALF - 0.02, _DIVIDE_M, _BACK_M + 0.004)
    model.box(low, high, steel(2.4, 1.3), _BAY, "z-")
    floor = (-_HALF + 0.02, -_UP + 0.15, _OUT + 0.03), (_HALF - 0.02, -_UP + 0.16, _BACK_M)
    model.box(*floor, colour=_BAY, sides="y+z-")
    _condenser(model)
    y = _FLOOR_M
    # Compressor and receiver: dark vessels on their feet, copper between them.
    for x, radius, foot, high_m, colour in (
        (-0.86, 0.105, 0.05, 0.44, _BLACK),
        (-0.55, 0.075, 0.07, 0.46, _DARK),
    ):
        turn = Turn(at=(x, y + foot, _OUT + 0.22))
        rim = radius * 0.6
        profile = (
            (rim, 0.0),
            (radius, 0.03),
            (radius, high_m - 0.04),
            (rim, high_m),
            (0.0, high_m),
        )
        model.turned(profile, 14, colour=colour, turn=turn)
    pipes = (
        ((-0.86, 0.49, 0.22), (-0.86, 0.62, 0.22)),
        ((-0.86, 0.62, 0.22), (-0.30, 0.62, 0.30)),
        ((-0.55, 0.53, 0.22), (-0.55, 0.74, 0.30)),
        ((-0.55, 0.74, 0.30), (-0.28, 0.74, 0.30)),
    )
    for a, b in pipes:
        start, end = ((p[0], y + p[1], _OUT + p[2]) for p in (a, b))
        model.tube(start, end, 0.014, 6, colour=_COPPER)
    _controller(model)
    # The cable coiled in its bay, the plug over it.
    for n in range(5):
        turn = Turn("z", (0.60, y + 0.20, _OUT + 0.10 + 0.035 * n))
        model.turned(((0.17, -0.016), (0.20, -0.008), (0.20, 0.008), (0.17, 0.016)), 14,
                     colour=_CABLE, turn=turn)  # fmt: skip
    model.box((0.88, y + 0.06, _OUT + 0.08), (0.97, y + 0.26, _OUT + 0.20), colour=_RED)
    # Transformer.
    model.box((-0.25, y + 0.03, _OUT + 0.10), (0.05, y + 0.24, _OUT + 0.32), colour=_GALVANISED,
              sides="z-x-x+y+")  # fmt: skip
    # Plates of the machine: data, approval for perishable food.
    for x in (0.86, 1.00):
        low, high = (x, y + 0.95, _OUT + 0.060), (x + 0.10, y + 1.10, _OUT + 0.062)
        model.box(low, high, colour=_PLATE, sides="z-x-x+y-y+")
    low, high = (0.80, y + 0.90, _OUT + 0.062), (1.109, y + 1.15, _OUT + 0.066)
    model.box(low, high, steel(0.3, 0.25), _SHADE, "z-x-y-y+")


def _condenser(model: Model) -> None:
    """Fins, the ring of sheet before them, the fan, its guard of wire."""
    y, z = _FLOOR_M + 0.82, _OUT + 0.16
    (x0, x1), (y0, y1) = (-0.25, 0.75), (_FLOOR_M + 0.40, _FLOOR_M + 1.24)
    middle, radius, parts = 0.25, 0.36, 20
    # A sheet with a round hole: from each corner's quarter of the rim to the edge.
    rim = [
        (middle + radius * cos(2.0 * pi * n / parts), y + radius * sin(2.0 * pi * n / parts))
        for n in range(parts)
    ]
    for n in range(parts):
        a, b = rim[n], rim[(n + 1) % parts]
        outer = [_edge(point, (middle, y), (x0, x1, y0, y1)) for point in (a, b)]
        four = ((*b, z), (*a, z), (*outer[0], z), (*outer[1], z))
        model.quad(four[::-1] if _wrong(four) else four, PLAIN, _SHADE)
        model.quad(((*a, z), (*b, z), (*b, z + 0.10), (*a, z + 0.10)), PLAIN, _BAY)
    for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1)):
        near = sorted(rim, key=lambda p: (p[0] - corner[0]) ** 2 + (p[1] - corner[1]) ** 2)[:2]
        ends = [_edge(point, (middle, y), (x0, x1, y0, y1)) for point in near]
        three = ((*corner, z), (*ends[0], z), (*ends[1], z))
        if ends[0] != ends[1] and corner not in ends:
            model.fan(three[::-1] if _wrong(three) else three, PLAIN, _SHADE)
    model.box((x0, y0, z + 0.10), (x1, y1, z + 0.104), steel(1.0, 0.84), _FINS, "z-")
    model.box((x0, y0, z), (x1, y1, z + 0.11), colour=_BAY, sides="x-x+y-y+")
    _fan(model, (middle, y, z))


def _fan(model: Model, at: Point) -> None:
    """Hub and five blades behind a guard of wire."""
    middle, y, z = at
    hub = Turn("z", (middle, y, z + 0.03))
    model.turned(((0.0, 0.0), (0.08, 0.0), (0.08, 0.05)), 12, colour=_BLACK, turn=hub)
    for n in range(5):
        angle = 2.0 * pi * n / 5.0
        spread = 0.40
        blade = [
            (middle + r * cos(angle + off), y + r * sin(angle + off), z + 0.05 + lift)
            for r, off, lift in (
                (0.08, -spread, -0.015),
                (0.33, -spread * 0.6, -0.02),
                (0.33, spread * 0.6, 0.02),
                (0.08, spread, 0.015),
            )
        ]
        model.quad(blade[::-1] if _wrong(blade) else blade, PLAIN, _DARK)
    # The guard: rings and spokes of wire.
    for ring in (0.12, 0.24, 0.355):
        for n in range(12):
            a, b = (2.0 * pi * k / 12.0 for k in (n, n + 1))
            start = (middle + ring * cos(a), y + ring * sin(a), z - 0.012)
            end = (middle + ring * cos(b), y + ring * sin(b), z - 0.012)
            model.tube(start, end, 0.004, 4, colour=_GALVANISED)
    for n in range(6):
        a = pi * n / 6.0
        dx, dy = 0.355 * cos(a), 0.355 * sin(a)
        start, end = (middle - dx, y - dy, z - 0.012), (middle + dx, y + dy, z - 0.012)
        model.tube(start, end, 0.004, 4, colour=_GALVANISED)


def _edge(
    point: tuple[float, float],
    middle: tuple[float, float],
    sides: tuple[float, float, float, float],
) -> tuple[float, float]:
    """Give where the way out from a middle through a point leaves a rectangle."""
    dx, dy = point[0] - middle[0], point[1] - middle[1]
    x0, x1, y0, y1 = sides
    far = [(x1 - middle[0]) / dx if dx > 1e-9 else (x0 - middle[0]) / dx if dx < -1e-9 else 1e9]
    far.append((y1 - middle[1]) / dy if dy > 1e-9 else (y0 - middle[1]) / dy if dy < -1e-9 else 1e9)
    share = min(far)
    return (middle[0] + dx * share, middle[1] + dy * share)


def _wrong(corners: tuple[Point, ...] | list[Point]) -> bool:
    """Say whether a face that should face -z is wound the other way."""
    (ax, ay, _), (bx, by, _), (cx, cy, _) = corners[:3]
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0.0


def _controller(model: Model) -> None:
    """The controller: a door on hinges, the display's window, keys, a switch, a warning."""
    x, y, z = DISPLAY_AT_M[0], _FLOOR_M, _OUT + _DISPLAY_DEEP_M
    low, high = (x - 0.18, y + 0.61, z), (x + 0.18, y + 1.23, _OUT + 0.28)
    _panel(model, low, high, _SHADE)
    at = display_m()
    window = (at[0] - 0.10, at[1] - 0.035, at[2]), (at[0] + 0.10, at[1] + 0.035, z)
    model.box(*window, colour=_WINDOW, sides="z-x-x+y-y+")
    for n in range(4):
        key = x - 0.09 + 0.06 * n
        low, high = (key - 0.017, at[1] - 0.10, z - 0.004), (key + 0.017, at[1] - 0.07, z)
        model.box(low, high, colour=_DARK, sides="z-x-x+y-y+")
    sign = (
        (x - 0.05, y + 0.70, z - 0.001),
        (x + 0.05, y + 0.70, z - 0.001),
        (x, y + 0.79, z - 0.001),
    )
    model.fan(sign if not _wrong(sign) else sign[::-1], PLAIN, _YELLOW)
    turn = Turn("z", (x + 0.11, y + 0.84, z - 0.02))
    model.turned(((0.0, 0.0), (0.022, 0.0), (0.022, 0.02)), 8, colour=_RED, turn=turn)


def _bulkhead(model: Model) -> None:
    """What is seen from within: a smooth wall, slots along the ceiling, a gap over the floor."""
    z, half, top = -_OUT, 1.165, _FLOOR_M + CEILING_M + 0.02
    grille = top - 0.14
    four = ((-half, _FLOOR_M, z), (half, _FLOOR_M, z), (half, grille, z), (-half, grille, z))
    model.quad(four, PLAIN, _LINER)
    dark = ((-half, grille, z - 0.02), (half, grille, z - 0.02), (half, top, z - 0.02))
    model.quad((*dark, (-half, top, z - 0.02)), colour=_DARK)
    for n in range(4):
        y = grille + 0.018 + 0.03 * n
        model.box((-half, y, z - 0.012), (half, y + 0.008, z), colour=_LINER, sides="z+y+y-")
    for x in (-0.76, 0.0, 0.76):
        low, high = (x - 0.012, _FLOOR_M, z), (x + 0.012, grille, z + 0.004)
        model.box(low, high, colour=(0.28, 0.29, 0.30), sides="z+x-x+")
    model.box((-half, _FLOOR_M, z), (half, _FLOOR_M + 0.035, z + 0.001), colour=_DARK, sides="z+")


def meshes() -> tuple[Mesh, ...]:
    """Make the front."""
    model = Model()
    _frame(model)
    _above(model)
    _below(model)
    _bulkhead(model)
    return (model.finished(f"front-{NAME}", MATERIAL, (WIDE_M, HIGH_M, FRONT_M)),)
