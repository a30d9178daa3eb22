"""Files and folders that a user names: read with a clear error, written whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tidewaiter.base.errors import InputError

#: More than any case, record or declaration holds; a bigger file is a mistake.
LIMIT_BYTES = 256 * 1024 * 1024


def read(path: Path, most_bytes: int | None = None) -> bytes:
    """Read a whole file.

    Args:
        path: which.
        most_bytes: what it may hold; `LIMIT_BYTES` where not given.

    Raises:
        InputError: it is not there, is no file, is too big or cannot be read.
    """
    most_bytes = LIMIT_BYTES if most_bytes is None else most_bytes
    try:
        if path.stat().st_size > most_bytes:
            raise InputError.of(str(path), "the file is too big", f"at most {most_bytes} bytes")
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


def write(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a file whole: it appears complete under its name, or stays as it was.

    Args:
        path: its name.
        data: what it holds.
        mode: who may read it, before the user's mask; 0o600 for the user alone.

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
            part.chmod(mode & ~_umask())
            part.replace(path)
    except OSError as error:
        wrong = f"cannot be written: {error.strerror}"
        raise InputError.of(str(path), wrong, "a folder that can be written to") from None


def write_folder(path: Path, contents: Mapping[str, bytes]) -> None:
    """Write a folder whole: it appears complete under its name, or not at all.

    Args:
        path: its name; nothing may be there, or an empty folder.
        contents: files by their names in it, ``/`` between folders; the caller has checked them.

    Raises:
        InputError: something is there, or nothing can be written there.
    """
    if not path.name:
        raise InputError.of(str(path), "is no name of a folder", "a folder in one that is there")
    try:
        if path.is_symlink() or (path.exists() and not (path.is_dir() and not any(path.iterdir()))):
            raise InputError.of(str(path), "is there already", "a new folder, or an empty one")
        part = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
        with _removed_on_failure(part):
            for name, data in contents.items():
                (part / name).parent.mkdir(parents=True, exist_ok=True)
                write(part / name, data)
            part.chmod(0o777 & ~_umask())
            if path.exists():
                path.rmdir()  # Windows renames onto nothing, not even onto an empty folder
            part.rename(path)
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
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)
        raise


def _umask() -> int:
    # The only way to read it is to set it.
    umask = os.umask(0o022)
    os.umask(umask)
    return umask
