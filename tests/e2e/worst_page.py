"""The page of the worst case, measured: in an emulated headset, tablet up, all packages in sight.

What `renderer.info` counts in a headset holds both eyes.
"""

from __future__ import annotations

import gzip
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, ViewportSize

from tests.e2e import worst_case
from tests.e2e.bay import emulator

#: Few pixels: what is counted does not depend on them, and the processor draws each.
WINDOW: ViewportSize = {"width": 640, "height": 360}
PICKS = 1000
#: So much room before the packages and above them that all are in one view of a headset.
LOOK = {"x": 0.0, "y": 4.0, "z": 22.0}
_PATIENCE_MS = 180_000

_PUT_ON = """({x, y, z}) => {
  const {rig} = window.__bay.yard;
  rig.position.set(x, y, z);
}"""
_TURN_AWAY = """() => {
  const {rig} = window.__bay.yard;
  rig.position.z = 150;
  rig.rotation.y = Math.PI;
}"""
_TABLET_UP = "() => document.querySelector('#tablet-toggle').click()"
_IN_HEADSET = "() => window.xrDevice?.activeSession != null"
_FRAMES = """count => new Promise(done => {
  const stop = window.__bay.yard.onFrame(() => {
    count -= 1;
    // A picture that would be the one before is not drawn on a screen.
    window.__bay.yard.rig.rotation.y += 1e-4;
    if (count <= 0) { stop(); done(); }
  });
})"""


@dataclass(frozen=True)
class Figures:
    """What the worst case costs.

    Attributes:
        calls, triangles: of one frame, both eyes together.
        packages: how many are drawn.
        texture_bytes: decoded, with their smaller copies.
        pick_ms: of each of many rays, sorted.
        script_bytes, scene_bytes: what went over the line, gzipped.
    """

    calls: int
    triangles: int
    packages: int
    texture_bytes: int
    pick_ms: tuple[float, ...]
    script_bytes: int
    scene_bytes: int

    @property
    def pick_p95_ms(self) -> float:
        """What 95 of 100 picks stay below."""
        return self.pick_ms[int(len(self.pick_ms) * 0.95)]


class WorstPage:
    """The page, opened and in the headset.

    Args:
        context: of a browser that draws, signed in as the officer.
        data_dir: of the server that it visits.
        address: ``127.0.0.1:<port>``.
    """

    def __init__(self, context: BrowserContext, data_dir: Path, address: str) -> None:
        case_id = worst_case.store(data_dir)
        cookie = "; ".join(f"{one.get('name')}={one.get('value')}" for one in context.cookies())
        exercise = worst_case.play(address, cookie, case_id)
        self.page: Page = context.new_page()
        self._sizes: dict[str, int] = {}
        self.page.on("requestfinished", self._weigh)
        self.page.set_default_timeout(_PATIENCE_MS)
        self.page.add_init_script(emulator())
        self.page.goto(f"http://{address}/exercise/{exercise}/bay")
        self.page.wait_for_function("() => window.__bay?.ready === true")
        self._enter()

    def _weigh(self, request) -> None:
        path = urllib.parse.urlsplit(request.url).path
        if path.endswith((".js", ".glb")):
            body = request.response().body()
            self._sizes[path] = len(gzip.compress(body, 9))

    def _enter(self) -> None:
        self.page.locator("#enter-vr").click()
        self.page.wait_for_function(_IN_HEADSET)
        self.page.evaluate(_TABLET_UP)
        self.frames(4)
        self.page.evaluate(_PUT_ON, LOOK)
        # The first picture of the tablet takes its time where the processor paints it.
        self.page.wait_for_timeout(1500)
        self.frames(4)

    def frames(self, count: int) -> None:
        """Let so many pictures be drawn."""
        self.page.evaluate(_FRAMES, count)

    def leave_headset(self) -> None:
        """Go on on a screen of few pixels, with the packages there but behind one's back.

        The page does with each picture what it did before; only the processor draws less.
        """
        self.page.evaluate("() => window.xrDevice.activeSession.end()")
        self.page.wait_for_function(f"() => !({_IN_HEADSET})()")
        self.page.set_viewport_size({"width": 160, "height": 90})
        self.page.evaluate(_TURN_AWAY)
        self.page.wait_for_timeout(1000)

    def figures(self) -> Figures:
        """Count and measure."""
        info = self.page.evaluate("() => window.__bay.info()")
        picked = self.page.evaluate("rays => window.__bay.pick(rays)", PICKS)
        drawn = self.page.evaluate(
            "() => window.__bay.things().filter(one => one.role === 'package').length"
        )
        return Figures(
            calls=info["calls"],
            triangles=info["triangles"],
            packages=drawn,
            texture_bytes=round(info["textureBytes"]),
            pick_ms=tuple(sorted(picked)),
            script_bytes=self._sum(".js"),
            scene_bytes=self._sum(".glb"),
        )

    def _sum(self, ending: str) -> int:
        return sum(size for path, size in self._sizes.items() if path.endswith(ending))

    def heap_bytes(self) -> int:
        """Give the size of the heap after it was cleaned; needs ``--js-flags=--expose-gc``."""
        return self.page.evaluate("() => { gc(); gc(); return performance.memory.usedJSHeapSize }")

    def memory(self) -> dict[str, int]:
        """Give what the renderer holds on the graphics card."""
        info = self.page.evaluate("() => window.__bay.info()")
        return {name: info[name] for name in ("geometries", "textures")}
