"""The client in its worst case: what the bay costs a headset and a line.

A real server, Chromium that draws on the processor, an emulated headset: a 40' high cube of 4,000
cartons that was really unloaded, all standing in the bay, the tablet up. Calls and triangles are
those of both eyes; scripts and scene are what went over the line until then, gzipped.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.e2e.conftest import CHROMIUM, DRAWING
from tests.e2e.worst_page import WINDOW, Figures, WorstPage
from tests.service.live import live_server


def measures() -> Iterator[dict[str, Any]]:
    """Measure the client as it was built."""
    with (
        tempfile.TemporaryDirectory() as folder,
        live_server(Path(folder, "data")) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(DRAWING))
        context = browser.new_context(locale="en-GB", viewport=WINDOW)
        page = context.new_page()
        page.goto(f"{server.base_url}/#sign-in={server.tokens['officer']}")
        page.locator(".account").wait_for()
        page.close()
        worst = WorstPage(context, Path(folder, "data"), server.base_url.split("//")[1])
        figures = worst.figures()
        browser.close()
    yield from _told(figures)


def _told(figures: Figures) -> Iterator[dict[str, Any]]:
    seen = f"{figures.packages} packages in sight, both eyes"
    yield {"name": "client.draw_calls", "value": figures.calls, "unit": f"({seen})", "goal": 100}
    yield {
        "name": "client.triangles",
        "value": figures.triangles,
        "unit": f"({seen})",
        "goal": 750_000,
    }
    for name, size, unit, goal in (
        ("js_gz_kB", figures.script_bytes / 1e3, "kB, all scripts until the tablet is up", 250),
        ("scene_kB", figures.scene_bytes / 1e3, "kB, the GLB gzipped", 500),
        ("texture_MB", figures.texture_bytes / 1e6, "MB decoded, with mipmaps", 64),
    ):
        yield {"name": f"client.{name}", "value": round(size, 1), "unit": unit, "goal": goal}
    yield {
        "name": "client.pick_ms",
        "value": round(figures.pick_p95_ms, 3),
        "unit": f"ms, 95 of {len(figures.pick_ms)} picks, processor busy drawing",
        "goal": 0.5,
    }
