"""Print how often SQLite syncs a file for each acknowledged write of our store.

Usage: counting.py FILE as-opened|OFF. Exit code 3: SQLite's library cannot be reached.
"""

import asyncio
import ctypes
import sys
from pathlib import Path

WRITES = 40


class Methods(ctypes.Structure):
    """sqlite3_io_methods, as far as xSync (https://www.sqlite.org/c3ref/io_methods.html)."""

    _fields_ = [
        ("iVersion", ctypes.c_int),
        *((name, ctypes.c_void_p) for name in ("xClose", "xRead", "xWrite", "xTruncate", "xSync")),
        # The rest of version 3: locks, sizes, shared memory, mapped pages.
        ("rest", ctypes.c_void_p * 13),
    ]


class File(ctypes.Structure):
    """sqlite3_file."""

    _fields_ = [("pMethods", ctypes.POINTER(Methods))]


OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.POINTER(File),
    ctypes.c_int,
    ctypes.c_void_p,
)
SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class Layer(ctypes.Structure):
    """sqlite3_vfs, as far as xOpen (https://www.sqlite.org/c3ref/vfs.html)."""

    _fields_ = [
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p),
        ("pAppData", ctypes.c_void_p),
        ("xOpen", ctypes.c_void_p),
    ]


class Counter:
    """Wraps the default file layer; ``syncs`` counts."""

    def __init__(self, library):
        library.sqlite3_vfs_find.restype = ctypes.POINTER(Layer)
        library.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
        layer = library.sqlite3_vfs_find(None).contents
        self.syncs = 0
        self._kept = []
        self._open = OPEN(layer.xOpen)
        self._counting_open = OPEN(self._on_open)
        layer.xOpen = ctypes.cast(self._counting_open, ctypes.c_void_p).value

    def _on_open(self, layer, name, file, flags, out):
        code = self._open(layer, name, file, flags, out)
        if code == 0 and file.contents.pMethods:
            methods = Methods.from_buffer_copy(file.contents.pMethods.contents)
            sync = SYNC(methods.xSync)

            def on_sync(of_file, how):
                self.syncs += 1
                return sync(of_file, how)

            counting = SYNC(on_sync)
            methods.xSync = ctypes.cast(counting, ctypes.c_void_p).value
            self._kept.append((sync, counting, methods))
            file.contents.pMethods = ctypes.pointer(methods)
        return code


def library():
    """Find the SQLite that Python's own module has loaded."""
    import sqlite3  # noqa: F401  (loads it)

    for line in Path("/proc/self/maps").read_text().splitlines():
        if "sqlite3" in line.split("/")[-1]:
            try:
                found = ctypes.CDLL(line.split()[-1])
                found.sqlite3_vfs_find  # noqa: B018  (is it in there?)
            except (OSError, AttributeError):
                continue
            return found
    sys.stderr.write("no library with sqlite3_vfs_find is loaded\n")
    sys.exit(3)


async def main():
    counter = Counter(library())

    from sqlalchemy import event, insert

    from tidewaiter.service.store import tables
    from tidewaiter.service.store.database import Database

    db = Database(f"sqlite+aiosqlite:///{sys.argv[1]}")
    if sys.argv[2] != "as-opened":

        def weaken(connection, _record):
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA synchronous = {sys.argv[2]}")
            cursor.close()

        event.listen(db.writers.sync_engine, "connect", weaken)
    await db.open()
    before = counter.syncs
    for i in range(WRITES):
        row = {"name": str(i), "value": ""}
        await db.write(lambda c, row=row: c.execute(insert(tables.centre).values(**row)))
    sys.stdout.write(f"{(counter.syncs - before) / WRITES}\n")
    await db.close()


asyncio.run(main())
