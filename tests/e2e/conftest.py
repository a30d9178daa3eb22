"""A real server, a real Chromium, an officer and an instructor who are signed in."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.e2e.bay import emulator
from tests.service.live import Server, live_server

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
#: A page that calls out would fail on an offline machine: these keep Chromium itself quiet.
QUIET = (
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)
#: Draws in three dimensions on the processor: a machine without a graphics card has WebGL too.
DRAWING = (
    *(flag for flag in QUIET if flag != "--disable-gpu"),
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
)
#: Two busy cores: a case is made, or a kernel compiled, while the page waits.
PATIENCE_MS = 60_000
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
#: Few pixels, for the processor draws each of them.
BAY = {"width": 640, "height": 400}
HEADSET = {"width": 256, "height": 144}
RESULTS = Path(__file__).parents[2] / "test-results"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a browser, and each process shares one server.

    The tests of a file stay together, but for the long walks, of which none needs another.
    """
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if item.path.stem != "test_bay_walks":
                item.add_marker(pytest.mark.xdist_group(item.path.stem))


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    if not Path(CHROMIUM).is_file():
        pytest.fail("Chromium is missing: apt-get install --no-install-recommends chromium")
    with live_server(tmp_path_factory.mktemp("centre") / "data") as running:
        yield running


@pytest.fixture(scope="session")
def driver():
    """One for all browsers: a second cannot run beside it."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(driver: Playwright):
    browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def chromium_gl(driver: Playwright):
    """A browser that draws in three dimensions."""
    browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(DRAWING))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def sessions(server: Server, chromium: Browser):
    """Use up each one-time link once, in a browser; later contexts carry its cookie."""
    signed_in = {}
    for role, token in server.tokens.items():
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{server.base_url}/#sign-in={token}")
        page.locator(".account").wait_for(timeout=PATIENCE_MS)
        assert "sign-in" not in page.url
        signed_in[role] = context.storage_state()
        context.close()
    return signed_in


class Visitors:
    """Opens pages, and holds it against them when a script fails or another host is asked."""

    def __init__(
        self, server: Server, chromium: Browser, sessions: dict, viewport: dict = DESKTOP
    ) -> None:
        self._server = server
        self._chromium = chromium
        self._sessions = sessions
        self._viewport = viewport
        self.contexts: list[BrowserContext] = []
        self.faults: list[str] = []

    def __call__(self, role: str | None, **options) -> Page:
        options.setdefault("viewport", self._viewport)
        state = self._sessions[role] if role else None
        context = self._chromium.new_context(
            base_url=self._server.base_url, storage_state=state, locale="en-GB", **options
        )
        context.set_default_timeout(PATIENCE_MS)
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", self._no_other_host)
        return page

    def _no_other_host(self, request) -> None:
        if not request.url.startswith((self._server.base_url, "data:", "blob:")):
            self.faults.append(f"asked {request.url}")


@pytest.fixture
def visit(server, chromium, sessions):
    visitors = Visitors(server, chromium, sessions)
    yield visitors
    for context in visitors.contexts:
        context.close()
    assert visitors.faults == []


@pytest.fixture
def visit_bay(server, chromium_gl, sessions):
    """As `visit`, in a browser that draws in three dimensions, with few pixels."""
    visitors = Visitors(server, chromium_gl, sessions, BAY)
    yield visitors
    for context in visitors.contexts:
        context.close()
    assert visitors.faults == []


@pytest.fixture
def visit_headset(visit_bay):
    """As `visit_bay`, with an emulated headset, and fewer pixels still: it draws two eyes."""

    def visit(role: str, **options) -> Page:
        page = visit_bay(role, viewport=HEADSET, **options)
        if role == "officer":
            page.add_init_script(emulator())
        return page

    return visit


@pytest.fixture(scope="session")
def shots():
    """Where screenshots go, for people to look at."""
    RESULTS.mkdir(exist_ok=True)
    return RESULTS
