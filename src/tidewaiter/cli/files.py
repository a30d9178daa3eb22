"""Files that a user names: read with a clear error, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tidewaiter.base.errors import InputError

#: More than any case, record or declaration holds; a bigger file is a mistake.
LIMIT_BYTES = 256 * 1024 * 1024


def read(path: Path) -> bytes:
    """Read a whole file.

    Raises:
        InputError: it is not there, is no file, is too big or cannot be read.
    """
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise InputError.of(str(path), "the file is too big", f"at most {LIMIT_BYTES} bytes")
        return path.read_bytes()
    except OSError as error:
        wrong = f"cannot be read: {error.strerror}"
        raise InputError.of(str(path), wrong, "a file that is there") from None


def text(path: Path) -> str:
    """Read a whole file of text.

    Raises:
        InputError: it cannot be read, or is no text.
    """
    try:
        return read(path).decode()
    except UnicodeDecodeError as error:
        raise InputError.of(str(path), "this is no text", "UTF-8") from error


def write(path: Path, data: bytes) -> None:
    """Write a file whole: it appears complete under its name, or stays as it was.

    Raises:
        InputError: nothing can be written there.
    """
    if not path.name or path.is_dir():
        raise InputError.of(str(path), "is no name of a file", "a file in a folder that is there")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        part = Path(name)
        with _removed_on_failure(part):
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.chmod(0o666 & ~_umask())
            part.replace(path)
    except OSError as error:
        wrong = f"cannot be written: {error.strerror}"
        raise InputError.of(str(path), wrong, "a folder that can be written to") from None


def folder(path: Path) -> None:
    """Make sure that a folder is there.

    Raises:
        InputError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        wrong = f"cannot be made: {error.strerror}"
        raise InputError.of(str(path), wrong, "a folder that can be written to") from None


def can_write(path: Path) -> None:
    """Make sure, before long work, that a file can be written under this name.

    Raises:
        InputError: it is a folder or has no name, or its folder cannot be written to.
    """
    if not path.name or path.is_dir():
        raise InputError.of(str(path), "is no name of a file", "a file in a folder that is there")
    try:
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        wrong = f"cannot be written: {error.strerror}"
        raise InputError.of(str(path), wrong, "a folder that can be written to") from None


@contextmanager
def _removed_on_failure(part: Path) -> Generator[None]:
    try:
        yield
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _umask() -> int:
    # The only way to read it is to set it.
    umask = os.umask(0o022)
    os.umask(umask)
    return umask
