"""The chain: each record carries a BLAKE2b-256 over the one before and itself."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from math import inf

import msgspec

from tidewaiter.base.errors import InputError
from tidewaiter.language.events import Record, record_encoder


def seal(previous_hash: str, record: Record) -> Record:
    """Give the record with its hash."""
    return msgspec.structs.replace(record, hash=_hash(previous_hash, record))


def verify(records: Sequence[Record]) -> None:
    """Check a whole chain.

    Raises:
        InputError: it is empty, or names the first link that is broken, or earlier than the last.
    """
    if not records:
        raise InputError.of("records", "there is none", "record 0 holds the beginning")
    previous, last_s = "", 0.0
    for n, record in enumerate(records):
        if record.n != n:
            raise InputError.of(f"record {n}", f"carries number {record.n}", f"number {n}")
        if record.hash != _hash(previous, record):
            raise InputError.of(
                f"record {n}",
                "its hash does not fit: it or one before it was changed",
                "records as they were written",
            )
        if not last_s <= record.elapsed_s < inf:
            raise InputError.of(
                f"record {n}", "its clock goes backwards", f"{last_s} s or later, and finite"
            )
        previous, last_s = record.hash, record.elapsed_s


def _hash(previous_hash: str, record: Record) -> str:
    body = record_encoder.encode(msgspec.structs.replace(record, hash=""))
    return blake2b(previous_hash.encode() + b"\n" + body, digest_size=32).hexdigest()
