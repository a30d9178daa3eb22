"""Print a contact sheet: two dozen units of the recipes that ship, opened, as seen at the doors.

    python scripts/opened_sheet.py [FILE] [--reduced FILE]

Each is a case of a recipe and a seed, drawn and left unproved. An officer opens both leaves and
looks at the nearest packages; what the bay's own page draws of that, in Chromium, is the picture.
The unit stands as it is found: the sheet does not show what nobody has seen.
"""

from __future__ import annotations

import argparse
import base64
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.e2e.conftest import CHROMIUM, DRAWING
from tests.exercise.playing import OPENING, Play
from tests.service.live import Server, live_server
from tidewaiter.casework.draw import unproved_of
from tidewaiter.casework.recipes import shelf
from tidewaiter.exercise.case import Case
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.stage import Stage, fold, whole

ACROSS, DOWN = 6, 4
FIRST_SEED = 1
#: Of one picture as it is drawn, and in the reduced sheet.
WIDE, HIGH, REDUCED_WIDE = 640, 480, 320
_CAPTION = 26
#: A busy machine compiles kernels and shaders first.
_PATIENCE_MS = 240_000
#: Packages that an officer at the doors looks at more closely, the nearest first.
_LOOKED_AT = 6

#: Stand before the doors, eyes at their height, the whole opening in view; then one picture.
_PICTURE = """([file, wide, high]) => (async () => {
  const {yard} = window.__bay;
  const {rig, camera, renderer, scene, stage} = yard;
  yard.isLed.value = true;
  const bytes = Uint8Array.from(atob(file), (one) => one.charCodeAt(0));
  await stage.load(bytes.buffer);
  stage.tick(10);
  renderer.setPixelRatio(1);
  renderer.setSize(wide, high, false);
  rig.position.set(0.35, 0, 3.1);
  rig.rotation.set(0, 0.1, 0);
  camera.position.set(0, 1.62, 0);
  camera.rotation.set(-0.1, 0, 0);
  camera.aspect = wide / high;
  camera.fov = 52;
  camera.updateProjectionMatrix();
  scene.updateMatrixWorld(true);
  renderer.render(scene, camera);
  renderer.render(scene, camera);
  const {calls, triangles} = renderer.info.render;
  return {png: renderer.domElement.toDataURL('image/png').split(',')[1], calls, triangles};
})()"""


def cases(number: int, first_seed: int) -> Iterator[tuple[str, Case]]:
    """Give cases with their captions, each of another recipe, spread over the shelf."""
    names = shelf.names()
    for n in range(number):
        name = names[n * len(names) // number]
        seed = first_seed + n
        case = unproved_of(shelf.shipped(name), seed)
        yield f"{name}   seed {seed}   {case.public.size_type}", case


def opened(case: Case) -> bytes:
    """Give the file that a page is sent once both leaves are hooked back.

    Where the seal hangs open or is gone, the acts upon it are refused and passed over.
    """
    play = Play(case)
    for line in OPENING:
        play.act(line)
    seen = _stage(play).load.values()
    for one in sorted(seen, key=lambda one: (-one.position_mm[2], one.handle))[:_LOOKED_AT]:
        play.act(f"look at {one.handle}")
    return glb(whole(_stage(play)), 0)


def _stage(play: Play) -> Stage:
    return fold(event for record in play.records for event in record.events)


def bay(browser: Browser, server: Server) -> Page:
    """Walk into the bay of any exercise: a page that can draw any place."""
    page = browser.new_context(viewport={"width": WIDE, "height": HIGH}).new_page()
    page.set_default_timeout(_PATIENCE_MS)
    page.goto(f"{server.base_url}/#sign-in={server.tokens['officer']}")
    page.locator(".account").wait_for()
    exercise = page.evaluate(_BEGIN)
    page.evaluate("() => localStorage.setItem('bay-help-read', 'yes')")
    page.goto(f"{server.base_url}/exercise/{exercise}/bay")
    page.wait_for_function("() => window.__bay?.ready === true")
    return page


_BEGIN = """async () => {
  const json = {headers: {'content-type': 'application/json'}};
  const {cases} = await (await fetch('/api/cases')).json();
  const body = JSON.stringify({case_id: cases[0].id});
  const made = await fetch('/api/exercises', {method: 'POST', body, ...json});
  return (await made.json()).exercise.id;
}"""


def sheet(pictures: list[tuple[str, Image.Image]], wide: int) -> Image.Image:
    """Lay pictures out with their captions below them."""
    high = HIGH * wide // WIDE
    caption = _CAPTION * wide // WIDE + 4
    whole_sheet = Image.new(
        "RGB", (ACROSS * (wide + 4) - 4, DOWN * (high + caption + 4) - 4), "white"
    )
    draw = ImageDraw.Draw(whole_sheet)
    font = ImageFont.load_default(size=caption * 0.62)
    for n, (name, one) in enumerate(pictures):
        x, y = n % ACROSS * (wide + 4), n // ACROSS * (high + caption + 4)
        whole_sheet.paste(one.resize((wide, high), Image.Resampling.LANCZOS), (x, y))
        draw.text((x + 4, y + high + 2), name, fill="#333333", font=font)
    return whole_sheet


def main() -> None:
    """Print the sheet."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("file", nargs="?", type=Path, default=Path("build/contact-sheet.png"))
    asked.add_argument("--seed", type=int, default=FIRST_SEED, help="of the first case")
    asked.add_argument("--reduced", type=Path, help="a smaller one beside it, JPEG")
    told = asked.parse_args()
    pictures: list[tuple[str, Image.Image]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        live_server(Path(folder, "data")) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(DRAWING))
        page = bay(browser, server)
        for name, case in cases(ACROSS * DOWN, told.seed):
            file = base64.b64encode(opened(case)).decode()
            made = page.evaluate(_PICTURE, [file, WIDE, HIGH])
            pictures.append((name, Image.open(BytesIO(base64.b64decode(made["png"])))))
            print(f"{name}: {made['calls']} calls, {made['triangles']} triangles")
        browser.close()
    told.file.parent.mkdir(parents=True, exist_ok=True)
    sheet(pictures, WIDE).save(told.file)
    if told.reduced:
        sheet(pictures, REDUCED_WIDE).save(told.reduced, quality=72, optimize=True)


if __name__ == "__main__":
    main()
