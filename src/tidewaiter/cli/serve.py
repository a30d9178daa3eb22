"""``tidewaiter serve``."""

from __future__ import annotations

import io
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tidewaiter.cli.terminal import stderr

if TYPE_CHECKING:
    from tidewaiter.service.serve import Ready

#: Bright white on black, whatever the terminal's own colours: cameras want dark on light.
_INKED, _PLAIN = "\x1b[97;40m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Wish:
    """How to serve; see `tidewaiter.service.door.Door`."""

    port: int
    host: str | None
    lan: bool
    cert: Path | None
    key: Path | None


def run(wish: Wish, data: Path, *, as_json: bool) -> None:
    """Serve until interrupted."""
    # Before the first scan: compiled kernels belong to the data folder, where they can be
    # written; where they cannot, work goes on without (`xray.compiled`).
    os.environ.setdefault("TIDEWAITER_CACHE", str(data.resolve() / "kernels"))
    from tidewaiter.service.door import Door
    from tidewaiter.service.serve import serve

    console = stderr()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("sample cases are drawn, stowed and proved", visible=False)

        def show(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total, visible=True)

        def ready(server: Ready) -> None:
            progress.stop()
            typer.echo(_in_json(server) if as_json else _in_words(server))

        try:
            serve(data, Door(wish.port, wish.host, wish.lan, wish.cert, wish.key), show, ready)
        except KeyboardInterrupt:
            console.print("stopped; everything is kept")


def _in_json(server: Ready) -> str:
    users = [
        {"name": way.user.name, "role": way.user.role, "link": way.link, "code": way.code}
        for way in server.ways
    ]
    told = {
        "address": server.address,
        "elsewhere": server.elsewhere,
        "fingerprint": server.fingerprint,
        "users": users,
    }
    return json.dumps(told)


def _in_words(server: Ready) -> str:
    from tidewaiter.service.codes import grouped, works_once

    lines = [f"Tidewaiter serves at {server.address}"]
    lines += ["To get in on this machine, open one of these links; each works once:"]
    lines += [f"  {way.user.name:<12} {way.link}" for way in server.ways]
    lines += [""]
    lines += _for_the_network(server) if server.fingerprint else _for_a_cable(server)
    lines += ["Then choose the digits of an access code, good for 24 hours:"]
    lines += [
        f"  {way.user.name:<12} {grouped(way.code)}{' (once)' if works_once(way.user) else ''}"
        for way in server.ways
    ]
    return "\n".join([*lines, "", "Stop with Ctrl-C."])


def _for_a_cable(server: Ready) -> list[str]:
    return [
        "A headset on a USB cable (others: tidewaiter serve --lan, see docs/headset.md):",
        f"  adb reverse tcp:{server.port} tcp:{server.port}",
        f"  and in its browser  http://localhost:{server.port}",
    ]


def _for_the_network(server: Ready) -> list[str]:
    if not server.elsewhere:
        return ["This machine has no address on a network, so nothing else can reach it yet."]
    lines = ["On a headset or another device of the same network, open in its browser:"]
    lines += [f"  {address}" for address in server.elsewhere]
    lines += [_qr(server.elsewhere[0])]
    if server.asks_trust:
        lines += [
            "The browser warns once, because this certificate is this machine's own. Look at the",
            "certificate it shows; where its SHA-256 fingerprint is this one, choose Advanced,",
            "then Proceed; where it is another, do not go on:",
        ]
    else:
        lines += ["SHA-256 fingerprint of the certificate:"]
    return [*lines, *_halves(server.fingerprint or "")]


def _halves(fingerprint: str) -> list[str]:
    """Write a fingerprint in two lines, as browsers do."""
    pairs = fingerprint.split(":")
    middle = len(pairs) // 2
    return [f"  {':'.join(pairs[:middle])}:", f"  {':'.join(pairs[middle:])}"]


def _qr(address: str) -> str:
    """Draw a QR code in half blocks; a terminal that has none gets none."""
    import segno

    drawn = io.StringIO()
    segno.make_qr(address).terminal(drawn, border=4, compact=True)
    rows = drawn.getvalue().splitlines()
    if sys.stdout.isatty():
        rows = [f"{_INKED}{row}{_PLAIN}" for row in rows]
    picture = "\n".join(rows)
    try:
        picture.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return ""
    return picture
