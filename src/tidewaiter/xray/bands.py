"""Running kernels: bands of rows over one small thread pool, with or without the disk cache."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from types import ModuleType
from typing import Any

from numba.core.caching import (  # pyright: ignore[reportMissingTypeStubs]
    NullCache,  # pyright: ignore[reportUnknownVariableType]
)
from numba.core.dispatcher import Dispatcher  # pyright: ignore[reportMissingTypeStubs]

from tidewaiter.xray import kernels

# More threads than this gain little: the kernels then wait for memory.
_MOST_THREADS = 4
_ROWS_PER_BAND = 16

Band = tuple[int, int]


@cache
def _pool() -> ThreadPoolExecutor:
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    return ThreadPoolExecutor(max_workers=threads, thread_name_prefix="xray")


def forget_cache(module: ModuleType = kernels) -> None:
    """Let every kernel go on without the disk cache."""
    for value in vars(module).values():
        if isinstance(value, Dispatcher):
            value._cache = NullCache()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _run(kernel: Callable[..., None], band: Band, arguments: tuple[Any, ...]) -> None:
    """Run one band; a broken cache (truncated, unreadable, disk full) is left aside.

    Kernels raise nothing themselves, so an error can only come from loading or compiling,
    before a kernel has written anything, and the second try starts clean.
    """
    try:
        kernel(band, *arguments)
    except Exception:  # noqa: BLE001  (numba lets through whatever pickle and the disk raise)
        forget_cache()
        kernel(band, *arguments)


def over_rows(kernel: Callable[..., None], rows: int, *arguments: Any) -> None:  # noqa: ANN401
    """Run ``kernel(band, *arguments)`` over all rows and wait for it.

    Bands are short and many, so that threads stay busy when a load fills the lower rows only.
    The first band runs alone: it compiles or loads.
    """
    bands = [(top, min(top + _ROWS_PER_BAND, rows)) for top in range(0, rows, _ROWS_PER_BAND)]
    _run(kernel, bands[0], arguments)
    running = [_pool().submit(_run, kernel, band, arguments) for band in bands[1:]]
    for future in running:
        future.result()
