"""Where compiled kernels are kept, decided before numba is imported.

Numba's cache knows only the file a kernel stands in: an edited constant elsewhere leaves it
stale. So the folder is named by a digest of all kernel sources and of numba itself.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from hashlib import blake2b
from importlib import metadata
from pathlib import Path

_VARIABLE = "NUMBA_CACHE_DIR"
_KEPT_BYTES = 16


def keep_in(folder: Path) -> None:
    """Keep compiled kernels in a folder, or only as long as this process where it cannot be.

    Does nothing where the user has said where to keep them.
    """
    if _VARIABLE in os.environ:
        return
    place = folder / "kernels" / _digest()
    try:
        place.mkdir(parents=True, exist_ok=True)
        probe, name = tempfile.mkstemp(dir=place)
        os.close(probe)
        Path(name).unlink()
    except OSError:
        place = Path(tempfile.mkdtemp(prefix="tidewaiter-kernels-"))
        atexit.register(shutil.rmtree, place, ignore_errors=True)
    os.environ[_VARIABLE] = str(place)


def keep_for_user() -> None:
    """Keep compiled kernels among the user's own caches."""
    base = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME")
    keep_in(Path(base) / "tidewaiter" if base else Path.home() / ".cache" / "tidewaiter")


def _digest() -> str:
    package = Path(__file__).parents[1]
    state = blake2b(metadata.version("numba").encode(), digest_size=_KEPT_BYTES)
    for part in ("xray", "matter"):
        for source in sorted((package / part).glob("*.py")):
            state.update(source.name.encode() + source.read_bytes())
    return state.hexdigest()
