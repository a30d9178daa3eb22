"""What a browser fetches before the first page stands: bounded, so that a slow line suffices."""

import gzip
import json
from pathlib import Path

STATIC = Path(__file__).parents[2] / "src/tidewaiter/service/static"
FIRST_LOAD_KB = 250


def test_the_first_load_stays_small():
    manifest = json.loads((STATIC / ".vite/manifest.json").read_text(encoding="utf-8"))
    wanted = {"index.html"}
    files: set[str] = set()
    while wanted:
        entry = manifest[wanted.pop()]
        files |= {entry["file"], *entry.get("css", ())}
        wanted |= {name for name in entry.get("imports", ()) if manifest[name]["file"] not in files}
    sizes_kb = {name: len(gzip.compress((STATIC / name).read_bytes())) / 1000 for name in files}
    assert any(name.endswith(".js") for name in files)
    assert sum(sizes_kb.values()) <= FIRST_LOAD_KB, sizes_kb
