"""The client: what a browser loads before the first page stands.

`client.js_gz_kB`: JavaScript of the entry and all that it imports at once, gzipped.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

STATIC = Path(__file__).parents[1] / "src/tidewaiter/service/static"


def measures() -> Iterator[dict[str, Any]]:
    """Measure the client as it was built."""
    manifest = json.loads((STATIC / ".vite/manifest.json").read_text(encoding="utf-8"))
    entry = next(name for name, part in manifest.items() if part.get("isEntry"))
    loaded = _loaded(manifest, entry, set())
    sizes = [len(gzip.compress((STATIC / file).read_bytes(), 9)) for file in sorted(loaded)]
    yield {
        "name": "client.js_gz_kB",
        "value": round(sum(sizes) / 1000, 1),
        "unit": f"kB, {len(sizes)} files of the first load",
        "goal": 250,
        "reference": None,
        "ratio": None,
    }


def _loaded(manifest: dict[str, Any], name: str, seen: set[str]) -> set[str]:
    """Collect the files of a part and of what it imports at once."""
    part = manifest[name]
    files = {part["file"]}
    for other in part.get("imports", []):
        if other not in seen:
            seen.add(other)
            files |= _loaded(manifest, other, seen)
    return files
