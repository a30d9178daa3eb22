"""How packages are drawn, and what was found in them."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from tidewaiter.language.poses import Quaternion, Triple
from tidewaiter.language.scene import Lettering, Placed
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.drawing import Drawn, colour, metres
from tidewaiter.scenery.turns import NONE, about_x, about_y, about_z, after

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

# A found thing is shown above its package, this large against it and at most so large.
_FOUND_SHARE, _FOUND_MOST_M = 0.45, 0.40
_OFF_M = 0.004
_LETTER_MOST_M, _LETTER_SHARE = 0.06, 0.12
_INK = "#23262b"


def draw_package(seen: Sighting, *, opened: bool) -> Drawn:
    """Draw a package where it was seen, with its marks once they were read."""
    mesh = _MESHES.get(seen.kind, "round" if _is_round(seen) else "plain")
    shut = mesh
    if opened or seen.look.get("state") == "opened":
        mesh = _OPEN.get(mesh, mesh)
    at, size = metres(seen.position_mm), _not_flat(metres(seen.size_mm))
    turn = about_y(seen.turn_deg)
    if mesh in _ROUND:
        size, turn = _laid(seen.look.get("form", ""), size, turn)
    tint = worn(colour(seen, "#b9a58a"), seen.handle)
    thing = Placed(seen.handle, seen.handle, "package", mesh, at, size, turn, tint)
    on_top = mesh not in _ROUND and mesh == shut
    return Drawn((thing,), _marks(seen, on_top=on_top) if seen.look.get("marks") else ())


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
    """Make a colour a little darker, by the handle alone: no two packages are quite alike."""
    share = 1.0 - 0.03 * (crc32(handle.encode()) % 4)
    parts = (round(int(tint[at : at + 2], 16) * share) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _marks(seen: Sighting, *, on_top: bool) -> tuple[Lettering, ...]:
    """Print marks on both faces across the unit and on top: one of them can be read anywhere."""
    (x, y, z), (wide, high, deep) = metres(seen.position_mm), metres(seen.size_mm)
    lines = tuple(seen.look["marks"].split("\n"))
    longest = max(len(line) for line in lines) or 1
    # On something round the letters keep near the middle, where its face is nearly flat.
    across = wide * (1.1 if on_top else 0.6)
    letter = round(min(_LETTER_MOST_M, _LETTER_SHARE * high + 0.01, across / longest), 4)
    up, off = y + (0.1 * high), deep / 2.0 + _OFF_M
    faces = [
        ("marks", (x, up, z + off), NONE),
        ("marks-back", (x, up, z - off), about_y(180.0)),
    ]
    if on_top:
        # Read from the doors, over what is set down in the bay.
        top = (x, y + high / 2.0 + _OFF_M, z)
        faces.append(("marks-top", top, after(about_y(180.0), about_x(-90.0))))
    return tuple(
        Lettering(f"{seen.handle}/{name}", seen.handle, lines, at, letter, turn, _INK)
        for name, at, turn in faces
    )
