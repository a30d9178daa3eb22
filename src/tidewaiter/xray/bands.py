"""Work in bands over one small pool of threads; kernels release the GIL."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

# More threads than this gain little: the kernels then wait for memory.
MOST_THREADS = 4

Band = tuple[int, int]
Worker = Callable[[Band], None]


def threads() -> int:
    """Give the number of threads that share the work."""
    return min(MOST_THREADS, os.cpu_count() or 1)


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=threads(), thread_name_prefix="xray")


def bands(number: int, size: int) -> list[Band]:
    """Cut ``number`` rows into bands of ``size``; the last may be shorter."""
    return [(top, min(top + size, number)) for top in range(0, number, size)]


def over_bands(work: list[Band], worker: Callable[[], Worker]) -> None:
    """Do bands until none is left, and wait for it.

    Bands are short and many, so that threads stay busy when a load fills the lower rows only.

    Args:
        work: the bands, in any order.
        worker: called once in each thread: makes what does one band, with room of its own.

    Raises:
        Exception: the first that a worker raised.
    """
    left = iter(work)  # next() of a list's iterator is one step under the GIL

    def run() -> None:
        do = worker()
        for band in left:
            do(band)

    if threads() == 1 or len(work) == 1:
        run()
        return
    running = [_pool().submit(run) for _ in range(min(threads(), len(work)) - 1)]
    try:
        run()
    finally:
        # Whoever waits has written its share: none of the others may outlive the arrays.
        done = [future.exception() for future in running]
    for error in done:
        if error is not None:
            raise error
