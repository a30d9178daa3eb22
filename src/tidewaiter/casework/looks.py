"""Looks: what colour the packages of one line have.

A packer takes what his maker delivers, so packages of one line are of one colour, and those of
another line seldom of the same. Drawn for each line alone: it knows goods, never what is hidden.
"""

from __future__ import annotations

from tidewaiter.base.streams import stream
from tidewaiter.casework.goods import Kind

#: What packings are made in, the usual first: (colour, share) [estimates].
_COLOURS: dict[str, tuple[tuple[str, float], ...]] = {
    "carton": (
        ("#b39877", 0.30),
        ("#a38765", 0.20),
        ("#c3ab8b", 0.16),
        ("#d9d4c8", 0.14),
        ("#8f7a62", 0.06),
        ("#c9d0d4", 0.05),
        ("#aebba4", 0.03),
        ("#c58f6a", 0.03),
        ("#d6c183", 0.03),
    ),
    "sack": (
        ("#e6e0d0", 0.38),
        ("#b89b74", 0.22),
        ("#d8caa4", 0.16),
        ("#cdd8dc", 0.12),
        ("#dccb8c", 0.06),
        ("#a9bf9d", 0.06),
    ),
    "drum": (
        ("#2f5f9a", 0.40),
        ("#33373b", 0.20),
        ("#8f3a33", 0.12),
        ("#2f6a4c", 0.12),
        ("#868d92", 0.10),
        ("#e2e1da", 0.06),
    ),
    "pail": (("#f0f0ee", 0.60), ("#d9dde0", 0.15), ("#d8bb4e", 0.13), ("#5a86b5", 0.12)),
    "jerrican": (("#2f6fb0", 0.45), ("#dfe4e6", 0.40), ("#3a3d40", 0.15)),
    "pallet": (
        ("#c4ac8a", 0.40),
        ("#d9d8d2", 0.24),
        ("#b09676", 0.20),
        ("#b9c5cf", 0.10),
        ("#5b5e61", 0.06),
    ),
    "big-bag": (("#eceadf", 0.70), ("#d9e0e3", 0.15), ("#d8cfb3", 0.15)),
    "crate": (("#c29a62", 0.55), ("#b08b5a", 0.25), ("#9c8768", 0.20)),
    "box": (("#b5905c", 0.55), ("#a98a60", 0.25), ("#c8b389", 0.20)),
}
# Batches of a maker are lighter or darker by so much [estimate].
_BATCH = 0.05


def colour_of(look: Kind, goods_colour: str, key: str, item: int) -> str:
    """Draw the colour of a line's packages, sRGB ``#rrggbb``.

    Args:
        look: kind of package.
        goods_colour: of the goods themselves; what is bare shows it.
        key: key of the case.
        item: number of the line.
    """
    chance = stream(key, "stow", "colour", item, look.name)
    pick, light = float(chance.random()), 1.0 + float(chance.uniform(-_BATCH, _BATCH))
    colour = goods_colour if look.bare else look.colour
    if not look.bare:
        for one, share in _COLOURS.get(look.name, ()):
            if pick < share:
                colour = one
                break
            pick -= share
    parts = (min(255, round(int(colour[at : at + 2], 16) * light)) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)
