"""Compiled kernels, and the folder where they are kept between processes.

Numba's own disk cache is keyed by the text of one file: an edited helper in another file, or an
upgraded wheel that changes only that file, leaves stale code in use without a word. A truncated
file in it makes the first call fail, and where nothing can be written even the import fails. So
kernels are kept here instead, under these rules:

* The folder is named by a digest of the text of all kernel modules (every ``*kernels.py`` of this
  package, so kernels may call each other across files), of this file, and of the versions that
  make machine code. Whatever changes one of them starts an empty folder; nothing looks at times.
* One file per kernel, signature and processor, led by a digest of its content. A file that is cut
  short or damaged is passed over and written anew.
* A folder that cannot be made, read or written costs time only: the kernel is compiled in memory.

Where: ``TIDEWAITER_CACHE``, else ``NUMBA_CACHE_DIR``, else the user's cache folder by the custom
of the platform. The folders of a few former digests stay, so that two versions can take turns.
"""

from __future__ import annotations

import logging
import os
import pickle
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from threading import get_ident
from typing import Any, TypeVar, cast, overload

import llvmlite  # pyright: ignore[reportMissingTypeStubs]
import numba
import numpy as np
from numba.core import (  # pyright: ignore[reportMissingTypeStubs]
    compiler,  # pyright: ignore[reportUnknownVariableType]
    dispatcher,
    serialize,
)

from tidewaiter.base.errors import DefectError

_F = TypeVar("_F", bound=Callable[..., Any])

_SUFFIX = "kernels.py"
_PREFIX = "tidewaiter-kernels-"
_DIGEST_BYTES = 32
_FOLDERS_KEPT = 4
# Settings of Numba that change no machine code; every other one does or may.
_NO_MATTER = frozenset({"NUMBA_CACHE_DIR", "NUMBA_NUM_THREADS", "NUMBA_DEBUG_CACHE"})

# The few inner parts of Numba used here, which carry no types.
_compiler, _dispatcher, _serialize = (
    cast("Any", part) for part in (compiler, dispatcher, serialize)
)

_log = logging.getLogger(__name__)
_kernels: list[Any] = []


@overload
def kernel(function: _F, /) -> _F: ...
@overload
def kernel(**options: Any) -> Callable[[_F], _F]: ...  # noqa: ANN401  (Numba's own)
def kernel(function: Callable[..., Any] | None = None, /, **options: Any) -> Any:
    """Compile a function at its first call, or load what an earlier process compiled.

    It releases the GIL, and divides as NumPy does (no exception on a zero divisor).

    Args:
        function: it and all it calls stand in a module named ``…kernels`` of this package,
            which imports nothing of ours but other kernel modules and this one.
        options: more options of ``numba.njit``, as in ``@kernel(fastmath=True)``.

    Raises:
        DefectError: the function stands where its text would not name the cache.
    """
    if function is None:

        def decorate(later: _F) -> _F:
            return kernel(later, **options)

        return decorate
    if not f"{function.__module__}.py".endswith(_SUFFIX):
        raise DefectError(f"a kernel stands in a module named …kernels: {function.__module__}")
    made = cast("Any", numba.njit(nogil=True, error_model="numpy", **options)(function))
    if isinstance(made, _dispatcher.Dispatcher):  # not so under NUMBA_DISABLE_JIT
        made._cache = _Kept(function)  # noqa: SLF001
        _kernels.append(made)
    return made


def signatures() -> Mapping[str, tuple[str, ...]]:
    """Give the argument types that each kernel is ready for: nothing else waits to be compiled."""
    return {
        f"{made.py_func.__module__}.{made.py_func.__qualname__}": tuple(map(str, made.signatures))
        for made in _kernels
    }


@cache
def cache_folder() -> Path | None:
    """Give the folder of this very code, or None if there is no place for one.

    It is looked up once per process and made when the first kernel is written.
    """
    digest = _digest()
    root = _root()
    return None if root is None or digest is None else root / f"{_PREFIX}{digest}"


def _digest() -> str | None:
    """Name all that decides about machine code, save the processor, which each file names."""
    text = sha256(Path(__file__).read_bytes())
    sources = [
        entry
        for entry in files(__name__.rpartition(".")[0]).iterdir()
        if entry.name.endswith(_SUFFIX)
    ]
    for entry in sorted(sources, key=lambda entry: entry.name):
        text.update(f"\n{entry.name}\n".encode() + sha256(entry.read_bytes()).digest())
    versions = tuple(str(cast("Any", part).__version__) for part in (numba, llvmlite, np))
    settings = sorted(
        item
        for item in os.environ.items()
        if item[0].startswith("NUMBA_") and item[0] not in _NO_MATTER
    )
    text.update(repr((sys.implementation.cache_tag, versions, settings)).encode())
    return text.hexdigest()[:20] if sources else None


def _root() -> Path | None:
    """Find where this user's caches go."""
    for name in ("TIDEWAITER_CACHE", "NUMBA_CACHE_DIR"):
        if os.environ.get(name):
            return Path(os.environ[name])
    try:
        if sys.platform == "win32":
            local = os.environ.get("LOCALAPPDATA")
            return (Path(local) if local else Path.home() / "AppData" / "Local") / "tidewaiter"
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Caches" / "tidewaiter"
        chosen = os.environ.get("XDG_CACHE_HOME")
        return (Path(chosen) if chosen else Path.home() / ".cache") / "tidewaiter"
    except RuntimeError:  # a user without a home
        return None


class _Kept:
    """What Numba asks for a compiled form, and offers one to; see the rules above."""

    def __init__(self, function: Callable[..., Any]) -> None:
        """Keep the forms of one kernel."""
        self._name = f"{function.__module__}.{function.__qualname__}"

    @property
    def cache_path(self) -> str:
        """For Numba's statistics."""
        return str(cache_folder() or "")

    def load_overload(self, sig: Any, target_context: Any) -> Any:  # noqa: ANN401
        """Load the form for a signature; None: there is none, or none that can be trusted."""
        folder = cache_folder()
        if folder is None:
            return None
        try:
            content = self._path(folder, sig, target_context.codegen()).read_bytes()
            if sha256(content[_DIGEST_BYTES:]).digest() != content[:_DIGEST_BYTES]:
                _log.info("a kept form of %s is damaged and passed over", self._name)
                return None
            target_context.refresh()
            state = pickle.loads(content[_DIGEST_BYTES:])  # noqa: S301  (the user's own, as Numba does)
            return _compiler.CompileResult._rebuild(target_context, *state)  # noqa: SLF001
        except FileNotFoundError:
            return None
        except Exception as error:  # noqa: BLE001  (whatever disk, pickle and LLVM may raise)
            _log.info("a kept form of %s cannot be used: %s", self._name, error)
            return None

    def save_overload(self, sig: Any, data: Any) -> None:  # noqa: ANN401
        """Keep a form that was just compiled, if that can be done."""
        folder = cache_folder()
        if folder is None or data.lifted or data.library.has_dynamic_globals:
            return
        try:
            _make(folder)
            content = _serialize.dumps(data._reduce())  # noqa: SLF001
            path = self._path(folder, sig, data.codegen)
            _write(path, sha256(content).digest() + content)
        except Exception as error:  # noqa: BLE001  (the scan goes on with what is in memory)
            _log.info("%s is not kept in %s: %s", self._name, folder, error)

    def enable(self) -> None:
        """Nothing to do: it is always on."""

    def disable(self) -> None:
        """Nothing to do: what is kept is right by its name."""

    def flush(self) -> None:
        """Nothing to do, for the same reason."""

    def _path(self, folder: Path, sig: Any, codegen: Any) -> Path:  # noqa: ANN401
        """Name the file of a signature on this processor."""
        key = repr((self._name, repr(sig), codegen.magic_tuple()))
        return folder / f"{self._name.rpartition('.')[2]}-{sha256(key.encode()).hexdigest()[:20]}"


def _make(folder: Path) -> None:
    """Make the folder; a new one takes the place of the oldest ones beside it."""
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)
    beside = [path for path in folder.parent.glob(f"{_PREFIX}*") if path != folder]
    beside.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in beside[_FOLDERS_KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, whoever else writes or reads it meanwhile."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{get_ident()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
