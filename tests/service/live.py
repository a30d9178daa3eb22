"""A real server for tests: ``tidewaiter serve`` in a process of its own."""

import json
import os
import signal
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

#: A first run compiles kernels and makes three cases, perhaps on a busy machine.
PATIENCE_S = 180.0


@dataclass
class Server:
    """A running server.

    Attributes:
        base_url: ``http://127.0.0.1:<port>``; with ``https:`` where a certificate is served.
        tokens: one-time sign-in tokens by role, ``officer`` and ``instructor``.
        codes: access codes by role.
        process: the server itself.
    """

    base_url: str
    tokens: dict[str, str]
    process: subprocess.Popen
    stderr: Path = field(repr=False)
    codes: dict[str, str] = field(default_factory=dict)

    def __iter__(self):
        """Unpack as address and tokens."""
        return iter((self.base_url, self.tokens))

    def sign_in(self, role: str = "officer") -> dict[str, str]:
        """Use up the role's link; returns the headers that carry the session."""
        body = json.dumps({"token": self.tokens[role]}).encode()
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(f"{self.base_url}/api/session", body, headers)
        with urllib.request.urlopen(request, timeout=30) as reply:
            return {"Cookie": reply.headers["set-cookie"].split(";")[0]}

    def kill(self) -> None:
        """End it as a power cut would: no goodbye, nothing flushed."""
        self.process.send_signal(signal.SIGKILL)
        self._ended()

    def stop(self) -> None:
        """End it politely, or at last as `kill` does."""
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
        self._ended()

    def _ended(self) -> None:
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


def start(
    data_dir: Path, port: int = 0, log: Path | None = None, options: Sequence[str] = ()
) -> Server:
    """Start a server on a free loopback port and wait until it answers."""
    stderr = log or data_dir.with_name(f"{data_dir.name}.stderr")
    command = [sys.executable, "-m", "tidewaiter", "serve", "--json"]
    command += ["--port", str(port), "--data", str(data_dir), *options]
    with stderr.open("ab") as errors:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=errors, env=_environment()
        )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.wait()
        raise AssertionError(f"the server did not start:\n{stderr.read_text()}")
    told = json.loads(line)
    tokens = {user["role"]: user["link"].split("#sign-in=")[1] for user in told["users"]}
    codes = {user["role"]: user["code"] for user in told["users"]}
    server = Server(told["address"], tokens, process, stderr, codes)
    _wait_for_health(server)
    return server


@contextmanager
def live_server(data_dir: Path, options: Sequence[str] = ()) -> Iterator[Server]:
    """Run a server as long as the block; unpacks as ``(base_url, tokens)``."""
    server = start(data_dir, options=options)
    try:
        yield server
    finally:
        server.stop()


def _environment() -> dict[str, str]:
    root = Path(__file__).parents[2]
    path = os.pathsep.join(filter(None, [str(root / "src"), os.environ.get("PYTHONPATH", "")]))
    # Compiled once for all servers of all tests: kernels, and bytecode where it is not kept.
    kept = root / ".pytest_cache"
    here = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    here.setdefault("PYTHONPYCACHEPREFIX", str(kept / "bytecode"))
    here.setdefault("NUMBA_CACHE_DIR", str(kept / "kernels"))
    return {**here, "PYTHONPATH": path}


def _wait_for_health(server: Server) -> None:
    deadline = time.monotonic() + PATIENCE_S
    # Whether its certificate can be trusted is for the tests of certificates.
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    health = f"{server.base_url}/api/health"
    while True:
        try:
            with urllib.request.urlopen(health, timeout=5, context=trusting) as reply:
                if json.load(reply)["status"] == "ok":
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if time.monotonic() > deadline or server.process.poll() is not None:
                raise AssertionError(f"no health:\n{server.stderr.read_text()}") from None
            time.sleep(0.05)
