"""Limits: how big a pack and each thing in it may be, before a byte of it is unpacked.

All are estimates on the safe side: a full container makes a case of 0.2 MB that shrinks to a
tenth, so the biggest pack of a course stays far below each of them [estimate].
"""

from __future__ import annotations

from tidewaiter.casework.packs.names import MANIFEST, SIGNATURE, Kind, kind_of

_KiB, _MiB = 2**10, 2**20

#: The file as it is handed over, bytes.
MOST_PACK_BYTES = 64 * _MiB
#: All entries unpacked, bytes.
MOST_UNPACKED_BYTES = 256 * _MiB
#: Manifest and signature included.
MOST_ENTRIES = 512
#: Bytes that one byte of the file may unpack to; deflate itself goes to 1,032.
MOST_RATIO = 100
#: Of one error message: who reads more has to mend the first ones anyway.
MOST_PROBLEMS = 40

_MOST_BYTES: dict[Kind, int] = {"card": 64 * _KiB, "case": 16 * _MiB, "recipe": 64 * _KiB}
#: An Ed25519 signature, RFC 8032, section 5.1.6.
SIGNATURE_BYTES = 64


def most_bytes(name: str) -> int:
    """Give how big an entry may be, bytes; 0 where a pack holds no entry of this name."""
    if name == SIGNATURE:
        return SIGNATURE_BYTES
    if name == MANIFEST:
        return _MiB
    kind = kind_of(name)
    return _MOST_BYTES[kind] if kind else 0
