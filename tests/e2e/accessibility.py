"""axe-core on a page: nothing serious or critical may stand."""

from functools import cache
from pathlib import Path

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "client/node_modules/axe-core/axe.min.js"
GRAVE = {"serious", "critical"}


@cache
def _source() -> str:
    return AXE.read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """Each grave violation with its elements, as one readable line."""
    # Evaluated, not added as a script: the page's policy lets no inline script in.
    page.evaluate(_source())
    found = page.evaluate("axe.run()")
    assert len(found["passes"]) > 10, "axe has hardly looked at anything"
    return [
        f"{one['impact']} {one['id']}: " + "; ".join(node["html"][:160] for node in one["nodes"])
        for one in found["violations"]
        if one["impact"] in GRAVE
    ]
