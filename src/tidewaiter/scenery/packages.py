"""How packages are drawn, and what was found in them.

No two look quite alike, and none stands quite straight: how dusty one is, and how it is set down,
follows from its handle alone; which print a sort of packing bears follows from its colour. So the
same thing seen twice is drawn twice alike, and nothing is told that the eye has not seen.
"""

from __future__ import annotations

from functools import lru_cache
from math import degrees
from zlib import crc32

from tidewaiter.language.poses import Quaternion, Triple
from tidewaiter.language.scene import Lettering, Placed
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.drawing import Drawn, colour, metres
from tidewaiter.scenery.turns import NONE, about_x, about_y, about_z, after, rotated

#: Mesh of each kind of package that the eye tells apart; the plain box stands for all others.
_MESHES: dict[str, str] = {
    name: name
    for name in (
        "air-bag",
        "bale",
        "barrel",
        "big-bag",
        "box",
        "bundle",
        "cage",
        "carton",
        "coil",
        "crate",
        "drum",
        "holdall",
        "ibc",
        "jerrican",
        "lashing",
        "pail",
        "pallet",
        "piece",
        "roll",
        "sack",
        "timber",
        "tyre",
    )
} | {"bag": "sack", "vehicle": "car", "dunnage": "timber"}

#: Meshes that are modelled standing on a round end, and so are turned by their form.
_ROUND = frozenset(
    {"barrel", "coil", "drum", "drum-open", "pail", "pail-open", "roll", "round", "tyre"}
)
#: What is packed alike differs in print: the other meshes of a kind, chosen by its colour.
_PRINTS: dict[str, tuple[str, ...]] = {
    "carton": ("carton", "carton-brand", "carton-strapped", "carton-window"),
    "sack": ("sack", "sack-print", "sack-paper"),
    "pallet": ("pallet", "pallet-pooled", "pallet-bags"),
}
_OPEN: dict[str, str] = {
    "box": "crate-open",
    "carton": "carton-open",
    "crate": "crate-open",
    "drum": "drum-open",
    "pail": "pail-open",
}

#: What is found looks like: a word of its name → mesh and colour [colours are estimates].
_CONTENTS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("blocks", "bricks", "ingots", "cathodes", "soap"), "bricks", "#e9e6dd"),
    (("bottled", "liquid", "oil", "spirits", "perfume", "drinks"), "bottles", "#8fb7b0"),
    (("tea", "tobacco leaf", "roots", "raisins", "apricots", "seeds", "nuts"), "heap", "#6b5236"),
    (("powder", "granules", "rice", "sugar", "flour", "cement", "lentils"), "heap", "#ebe5d6"),
    (("grain", "beans", "ore", "potatoes", "feed", "fertiliser"), "heap", "#c9ad74"),
    (("shirts", "denim", "coats", "clothes", "fabric", "cotton", "wool"), "folded", "#6f83a6"),
    (("blankets", "silk", "goods of cloth", "hides", "fur", "yarn"), "folded", "#a58f7a"),
    (("cigarettes", "tobacco", "cartons"), "bricks", "#c9b48f"),
)
_OTHER_CONTENTS = ("parcels", "#cdb896")

#: By how many degrees people set things down crookedly, and filled sacks yield to each other:
#: so much wider and higher they are drawn than a box would be [estimates].
_CROOKED_DEG = 1.3
_CROOKED: dict[str, float] = {"sack": 4.0, "bale": 2.0, "big-bag": 3.0, "timber": 2.5, "car": 0.4}
_YIELDS: dict[str, Triple] = {"sack": (1.05, 1.22, 1.05), "bale": (1.03, 1.02, 1.03)}
#: So many cartons show their back [estimate].
_TURNED = 0.35
#: A millimetre or two that one stands before its neighbour; cells are 8 mm larger than a package.
_ASIDE_M = 0.004
#: What lies on everything that was on the road.
_DUST = (0x8F, 0x88, 0x7C)
#: Nothing on the road is blacker than dusty rubber [estimate].
_BLACKEST = 0x2C

# A found thing is shown above its package, this large against it and at most so large.
_FOUND_SHARE, _FOUND_MOST_M = 0.45, 0.40
_OFF_M = 0.004
_LETTER_MOST_M, _LETTER_SHARE = 0.06, 0.12
_INK = "#23262b"


def draw_package(seen: Sighting, *, opened: bool) -> Drawn:
    """Draw a package where it was seen, with its marks once they were read."""
    plain = colour(seen, "#b9a58a")
    mesh = _MESHES.get(seen.kind, "round" if _is_round(seen) else "plain")
    shut = mesh
    if opened or seen.look.get("state") == "opened":
        mesh = _OPEN.get(mesh, mesh)
    at, size, turn = _set_down(seen, mesh)
    across = about_y(turn)
    full = across
    if mesh in _ROUND:
        size, full = _laid(seen.look.get("form", ""), size, across)
        full = after(full, about_y(15.0 * round(24.0 * _share(seen.handle, "round"))))
    if mesh == "carton" and _share(seen.handle, "round") < _TURNED:
        full = about_y(turn + 180.0)
    prints = _PRINTS.get(mesh, (mesh,))
    name = prints[crc32(plain.encode()) % len(prints)]
    yields = _YIELDS.get(mesh, (1.0, 1.0, 1.0))
    measure = (size[0] * yields[0], size[1] * yields[1], size[2] * yields[2])
    tint = worn(plain, seen.handle)
    thing = Placed(seen.handle, seen.handle, "package", name, at, measure, full, tint)
    on_top = mesh not in _ROUND and mesh == shut
    marks = _marks(seen, at, across, yields, on_top=on_top) if seen.look.get("marks") else ()
    return Drawn((thing,), marks)


def _set_down(seen: Sighting, mesh: str) -> tuple[Triple, Triple, float]:
    """Say where a package stands as people set things down, its size, and its turn in degrees."""
    (x, y, z), size = metres(seen.position_mm), _not_flat(metres(seen.size_mm))
    if seen.turn_deg:
        return (x, y, z), size, seen.turn_deg
    # What is long would reach into its neighbours: it is turned less.
    most = min(_CROOKED.get(mesh, _CROOKED_DEG), degrees(0.012 / max(size[0], size[2])))
    turn = most * (2.0 * _share(seen.handle, "turn") - 1.0)
    aside = _ASIDE_M * (2.0 * _share(seen.handle, "aside") - 1.0)
    ahead = _ASIDE_M * (2.0 * _share(seen.handle, "ahead") - 1.0)
    # Few different turns and whole millimetres: a file of thousands of packages stays small.
    return (round(x + aside, 3), y, round(z + ahead, 3)), size, round(turn * 4.0) / 4.0


@lru_cache(maxsize=16384)
def _share(handle: str, what: str) -> float:
    """Give a number between 0 and 1 that a thing has for some purpose."""
    return crc32(f"{handle}/{what}".encode()) % 1024 / 1023.0


def draw_found(seen: Sighting) -> Drawn:
    """Draw what was found in a package: small, on top of the package that it was in."""
    mesh, tint = _found(seen.kind)
    at, size = metres(seen.position_mm), metres(seen.size_mm)
    side = min(_FOUND_MOST_M, max(0.06, _FOUND_SHARE * min(size[0], size[2])))
    high = 0.7 * side
    place = (at[0], at[1] + size[1] / 2.0 + high / 2.0 + 0.01, at[2])
    measure = (side, high, side)
    tint = colour(seen, tint)
    return Drawn((Placed(seen.handle, seen.handle, "package", mesh, place, measure, NONE, tint),))


def _found(kind: str) -> tuple[str, str]:
    for words, mesh, tint in _CONTENTS:
        if any(word in kind for word in words):
            return mesh, tint
    return _OTHER_CONTENTS


def _is_round(seen: Sighting) -> bool:
    return seen.look.get("form", "").startswith("cylinder")


def _not_flat(size: Triple) -> Triple:
    """Give a size without a zero: a mesh is never squeezed flat."""
    return (max(size[0], 0.001), max(size[1], 0.001), max(size[2], 0.001))


def _laid(form: str, size: Triple, turn: Quaternion) -> tuple[Triple, Quaternion]:
    """Lay what is modelled standing along its axis; its own size is before the turn."""
    x, y, z = size
    if form == "cylinder-x":
        return (y, x, z), after(turn, about_z(-90.0))
    if form == "cylinder-z":
        return (x, z, y), after(turn, about_x(90.0))
    return size, turn


@lru_cache(maxsize=8192)
def worn(tint: str, handle: str) -> str:
    """Make a colour a little darker and dustier, by the handle alone."""
    light = 0.88 + 0.12 * _share(handle, "worn")
    dust = 0.03 + 0.09 * _share(handle, "dust")
    seen = (_BLACKEST + int(tint[at : at + 2], 16) * (1.0 - _BLACKEST / 255.0) for at in (1, 3, 5))
    parts = (
        round((part * (1.0 - dust) + grey * dust) * light)
        for part, grey in zip(seen, _DUST, strict=True)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


def _marks(
    seen: Sighting, at: Triple, turn: Quaternion, yields: Triple, *, on_top: bool
) -> tuple[Lettering, ...]:
    """Print marks on both faces across the unit and on top: one of them can be read anywhere."""
    wide, high, deep = (a * b for a, b in zip(metres(seen.size_mm), yields, strict=True))
    lines = tuple(seen.look["marks"].split("\n"))
    longest = max(len(line) for line in lines) or 1
    # On something round the letters keep near the middle, where its face is nearly flat.
    across = wide * (1.1 if on_top else 0.6)
    letter = round(min(_LETTER_MOST_M, _LETTER_SHARE * high + 0.01, across / longest), 4)
    up, off = 0.1 * high, deep / 2.0 + _OFF_M
    faces = [
        ("marks", (0.0, up, off), NONE),
        ("marks-back", (0.0, up, -off), about_y(180.0)),
    ]
    if on_top:
        # Read from the doors, over what is set down in the bay.
        top = (0.0, high / 2.0 + _OFF_M, 0.0)
        faces.append(("marks-top", top, after(about_y(180.0), about_x(-90.0))))
    return tuple(
        Lettering(
            f"{seen.handle}/{name}",
            seen.handle,
            lines,
            _moved(at, rotated(turn, where)),
            letter,
            after(turn, faced),
            _INK,
        )
        for name, where, faced in faces
    )


def _moved(at: Triple, by: Triple) -> Triple:
    return (round(at[0] + by[0], 4), round(at[1] + by[1], 4), round(at[2] + by[2], 4))
