"""Draw a contact sheet: two dozen loads, in grey at 6 MV and in colour at 4/6 MV.

    python scripts/contact_sheet.py [FOLDER]

Clean boxes of different goods, from the first seeds that have them; to be looked at as a scanner
operator would. Writes ``sheet-grey.png`` and ``sheet-colour.png``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.draw import unproved
from tidewaiter.exercise import state
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.picture import taken
from tidewaiter.xray.colours import to_colour_png
from tidewaiter.xray.images import to_display
from tidewaiter.xray.setting import Setting

NUMBER, ACROSS, WIDTH = 24, 3, 720
FIRST_SEED = 9_000_000


def loads(number: int) -> Iterator[tuple[str, Case]]:
    """Yield cases whose heaviest goods no earlier one had."""
    had: set[str] = set()
    seed = FIRST_SEED
    while len(had) < number:
        seed += 1
        try:
            case = unproved(seed, "clean")
        except CaseRejected:
            continue
        mass_kg: dict[str, float] = {}
        for one in case.world.load:
            name = f"{one.contents} ({one.kind})"
            mass_kg[name] = mass_kg.get(name, 0.0) + one.gross_kg
        name = max(mass_kg, key=lambda known: mass_kg[known])
        if name not in had:
            had.add(name)
            yield f"{name}, {case.public.size_type}", case


def sheet(pictures: list[tuple[str, Image.Image]]) -> Image.Image:
    """Lay pictures out with their captions."""
    small = [(name, one.resize((WIDTH, one.height * WIDTH // one.width))) for name, one in pictures]
    high = max(one.height for _, one in small) + 18
    rows = -(-len(small) // ACROSS)
    whole = Image.new("RGB", (ACROSS * (WIDTH + 8), rows * high), "white")
    draw = ImageDraw.Draw(whole)
    for n, (name, one) in enumerate(small):
        x, y = n % ACROSS * (WIDTH + 8), n // ACROSS * high
        whole.paste(one.convert("RGB"), (x, y + 16))
        draw.text((x + 4, y + 2), name, fill="black")
    return whole


def main(folder: Path) -> None:
    """Draw both sheets."""
    grey: list[tuple[str, Image.Image]] = []
    colour: list[tuple[str, Image.Image]] = []
    for name, case in loads(NUMBER):
        pair = taken(case, state.initial(), Setting("side", "4/6MV"), 1)
        single = taken(case, state.initial(), Setting("side", "6MV"), 1)
        # Short boxes leave half the gantry empty.
        long_m = case.world.unit.outer_m[0]
        right = round((long_m + 0.6) / pair.gantry.step_m)
        for made, png in ((grey, to_display(single)), (colour, to_colour_png(pair))):
            image = Image.open(BytesIO(png))
            made.append((name, image.crop((0, 0, min(image.width, right), image.height))))
    for name, pictures in (("grey", grey), ("colour", colour)):
        sheet(pictures).save(folder / f"sheet-{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path())
