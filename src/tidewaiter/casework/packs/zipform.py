"""The zip form of a pack: one archive for one content, to the byte, and nothing beside it.

Layout after PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central
directory) and 4.3.16 (end). A pack uses the smallest part of it: no comments, no extra fields, no
flags, the date 1980-01-01, regular files, entries one after the other. The reader puts the
archive together again from what the directory says and asks for the same bytes, so that nothing
can hide between entries and no two programs can read one pack differently.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.packs import limits
from tidewaiter.casework.packs.names import problems_of_names, shown

STORED, DEFLATED = 0, 8

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_MAGIC_LOCAL, _MAGIC_CENTRAL, _MAGIC_END = b"PK\3\4", b"PK\1\2", b"PK\5\6"
#: Version 2.0 of the format, as made on Unix: only there the mode of a file is kept.
_NEEDS, _MADE_BY = 20, 3 << 8 | 20
_MIDNIGHT, _FIRST_DAY = 0, 1 << 5 | 1
_REGULAR_FILE = 0o100644 << 16
_TYPE, _REGULAR_TYPE = 0o170000, 0o100000
_ENCRYPTED = 0x2041  # bits 0, 6 and 13, APPNOTE 4.4.4
_DOS_FOLDER = 0x10
_LEVEL = 9
_WHOLE = "the file as its publisher wrote it"


@dataclass(frozen=True, slots=True)
class _Member:
    """One entry as it stands in the archive; ``flags`` and ``mode`` only as they were read."""

    name: str
    method: int
    crc: int
    size: int
    raw: bytes | memoryview
    flags: int = 0
    mode: int = _REGULAR_TYPE
    is_folder: bool = False


def write(files: Mapping[str, bytes]) -> bytes:
    """Write entries in the order given; the same entries give the same bytes."""
    return _assembled([_packed(name, data) for name, data in files.items()])


def read(data: bytes) -> dict[str, bytes]:
    """Read every entry.

    Raises:
        InputError: no zip, damaged, not of this form or beyond the limits; all problems that can
            be told before anything is unpacked, then all that unpacking shows.
    """
    if len(data) > limits.MOST_PACK_BYTES:
        right = f"at most {limits.MOST_PACK_BYTES} bytes"
        raise InputError.of("", f"the pack is too big, {len(data)} bytes", right)
    members = list(_directory(data))
    problems = list(_unfit(members))
    if not problems and _assembled(members) != data:
        wrong = "something stands before, between or after the entries, or a header differs"
        problems.append(Problem("", wrong, _WHOLE))
    if problems:
        raise InputError(problems)
    files: dict[str, bytes] = {}
    for member in members:
        content = _unpacked(member)
        if isinstance(content, Problem):
            problems.append(content)
        else:
            files[member.name] = content
    if problems:
        raise InputError(problems)
    return files


def _packed(name: str, data: bytes) -> _Member:
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    raw = squeeze.compress(data) + squeeze.flush()
    crc = zlib.crc32(data)
    # What shrinks like a bomb is stored as it is: a reader could not tell the two apart.
    if len(raw) >= len(data) or len(data) > limits.MOST_RATIO * len(raw):
        return _Member(name, STORED, crc, len(data), data)
    return _Member(name, DEFLATED, crc, len(data), raw)


def _assembled(members: list[_Member]) -> bytes:
    body, directory = bytearray(), bytearray()
    for one in members:
        name = one.name.encode("utf-8", "surrogateescape")
        shared = (_MIDNIGHT, _FIRST_DAY, one.crc, len(one.raw), one.size, len(name), 0)
        central = (_MADE_BY, _NEEDS, 0, one.method, *shared, 0, 0, 0, _REGULAR_FILE, len(body))
        directory += _CENTRAL.pack(_MAGIC_CENTRAL, *central) + name
        body += _LOCAL.pack(_MAGIC_LOCAL, _NEEDS, 0, one.method, *shared) + name + one.raw
    end = _END.pack(_MAGIC_END, 0, 0, len(members), len(members), len(directory), len(body), 0)
    return bytes(body + directory + end)


def _directory(data: bytes) -> Iterator[_Member]:
    """Walk the central directory.

    Raises:
        InputError: there is none, or it points where nothing is.
    """
    end = len(data) - _END.size
    if end < 0 or data[end : end + 4] != _MAGIC_END:
        inside = _MAGIC_END in data
        wrong = "something follows the end of the zip" if inside else "this is no whole zip file"
        raise InputError.of("", wrong, _WHOLE)
    _, disk, first_disk, here, number, size, at, _ = _END.unpack_from(data, end)
    if number > limits.MOST_ENTRIES:
        wrong = f"the pack has too many entries, {number}"
        raise InputError.of("", wrong, f"at most {limits.MOST_ENTRIES}")
    if disk or first_disk or here != number or at + size != end:
        raise InputError.of("", "the directory of the zip is damaged", _WHOLE)
    for _ in range(number):
        member, at = _member(data, at, end)
        yield member
    if at != end:
        raise InputError.of("", "the directory of the zip lists more than it counts", _WHOLE)


def _member(data: bytes, at: int, end: int) -> tuple[_Member, int]:
    """Read one line of the directory, and say where the next one begins."""
    if at + _CENTRAL.size > end or data[at : at + 4] != _MAGIC_CENTRAL:
        raise InputError.of("", "the directory of the zip is damaged", _WHOLE)
    fields = _CENTRAL.unpack_from(data, at)
    flags, method, crc, packed, size = fields[3], fields[4], *fields[7:10]
    name_size, extra, comment = fields[10:13]
    outside, offset = fields[15:17]
    begin = at + _CENTRAL.size
    if begin + name_size + extra + comment > end:
        raise InputError.of("", "the directory of the zip is damaged", _WHOLE)
    name = data[begin : begin + name_size].decode("utf-8", "surrogateescape")
    # The local header and the name are as long as ours, or the archive put together again differs.
    content = offset + _LOCAL.size + name_size
    raw = memoryview(data)[content : content + packed]
    kind = (outside >> 16) & _TYPE
    folder = bool(outside & _DOS_FOLDER)
    member = _Member(name, method, crc, size, raw, flags, kind, folder)
    if len(raw) != packed:
        raise InputError.of(shown(name), "is cut off", _WHOLE)
    return member, begin + name_size + extra + comment


def _unfit(members: list[_Member]) -> Iterator[Problem]:
    yield from problems_of_names(one.name for one in members)
    for one in members:
        for wrong, right in _wrong(one):
            yield Problem(shown(one.name), wrong, right)
    # Entries that lie over each other would make a big archive of a small one.
    if sum(len(one.raw) for one in members) > limits.MOST_PACK_BYTES:
        yield Problem("", "entries lie over each other", _WHOLE)
    total = sum(one.size for one in members)
    if total > limits.MOST_UNPACKED_BYTES:
        wrong = f"the entries are too big together, {total} bytes"
        yield Problem("", wrong, f"at most {limits.MOST_UNPACKED_BYTES} bytes")


def _wrong(one: _Member) -> Iterator[tuple[str, str]]:
    """Say what is wrong with an entry beside its name, and what would be right."""
    if one.mode not in {0, _REGULAR_TYPE} or one.is_folder:
        yield "is a link, a folder or a device", "a regular file"
    if one.flags & _ENCRYPTED:
        yield "is encrypted", "a pack that can be read by all"
    if one.method not in {STORED, DEFLATED}:
        yield f"is packed by method {one.method}", "stored or deflated"
    most = limits.most_bytes(one.name)
    if most and one.size > most:
        yield f"is too big, {one.size} bytes", f"at most {most} bytes"
    if one.method == DEFLATED and one.size > limits.MOST_RATIO * len(one.raw):
        yield (
            f"would grow from {len(one.raw)} to {one.size} bytes",
            f"at most {limits.MOST_RATIO} times its size in the pack",
        )


def _unpacked(one: _Member) -> bytes | Problem:
    """Unpack an entry, never by more than a byte over what it says of itself."""
    content, is_whole = bytes(one.raw), True
    if one.method == DEFLATED:
        grow = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = grow.decompress(one.raw, one.size + 1)
        except zlib.error:
            return Problem(shown(one.name), "is damaged", _WHOLE)
        is_whole = grow.eof and not grow.unused_data
    if len(content) > one.size:
        return Problem(shown(one.name), f"holds more than the {one.size} bytes it tells", _WHOLE)
    if not is_whole or len(content) < one.size or zlib.crc32(content) != one.crc:
        return Problem(shown(one.name), "is damaged", _WHOLE)
    return content
