"""Builds packs and zips byte by byte, apart from the product, so that any of it can be wrong."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass, replace
from hashlib import blake2b

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tidewaiter.casework.recipes import shelf, text

KEY = Ed25519PrivateKey.from_private_bytes(b"an invented key for the tests...")
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(b"another invented key for tests..")

CARD = """
about = ["recipes/rip-on.toml"]
sources = ["Invented for a test."]

[texts.en]
title = "Two weights"
teaches = "To compare what the papers and the weighbridge say."
happened = "A unit weighed more than its papers said."
look_for = ["A gross mass above the declared one.", "A seal of another number."]

[texts.az]
title = "İki çəki"
teaches = "Sənədləri və tərəzini müqayisə etmək."
happened = "Vahid sənədlərdə deyildiyindən ağır idi."
look_for = ["Bəyan ediləndən artıq ümumi kütlə."]
""".encode()
RECIPE = text.write(shelf.shipped("alat-ferry-1")).encode()
FILES = {"cards/two-weights.toml": CARD, "recipes/rip-on.toml": RECIPE}


@dataclass(frozen=True)
class Raw:
    """An entry of a zip, every field of it free to be wrong; None is what it should be."""

    name: bytes
    data: bytes
    method: int = 8
    flags: int = 0
    packed: bytes | None = None
    crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    made_by: int = 3 << 8 | 20
    mode: int = 0o100644
    dos: int = 0
    day: int = 33
    extra: bytes = b""
    comment: bytes = b""
    local_name: bytes | None = None
    offset: int | None = None


def zipped(raws: list[Raw], *, before=b"", between=b"", after=b"", comment=b"", count=None):
    """Write a zip."""
    body, directory = bytearray(before), bytearray()
    for one in raws:
        packed = squeezed(one.data) if one.packed is None and one.method == 8 else one.packed
        packed = one.data if packed is None else packed
        crc = zlib.crc32(one.data) if one.crc is None else one.crc
        size = len(one.data) if one.size is None else one.size
        packed_size = len(packed) if one.packed_size is None else one.packed_size
        shared = (one.flags, one.method, 0, one.day, crc, packed_size, size)
        offset = len(body) if one.offset is None else one.offset
        tail = (len(one.name), len(one.extra), len(one.comment), 0, 0)
        outside = one.mode << 16 | one.dos
        directory += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", one.made_by, 20, *shared, *tail, outside, offset
        )
        directory += one.name + one.extra + one.comment
        local = one.name if one.local_name is None else one.local_name
        body += struct.pack("<4s5H3L2H", b"PK\3\4", 20, *shared, len(local), 0) + local + packed
    body += between
    count = len(raws) if count is None else count
    end = (0, 0, count, count, len(directory), len(body), len(comment))
    return bytes(body + directory) + struct.pack("<4s4H2LH", b"PK\5\6", *end) + comment + after


def squeezed(data: bytes, level: int = 9) -> bytes:
    """Deflate without a header."""
    squeeze = zlib.compressobj(level, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush()


def manifest_of(files: dict[str, bytes], key=KEY, **changes) -> dict:
    """Give a manifest as JSON has it, with some of it changed; None leaves a field out."""
    public = key.public_key().public_bytes_raw()
    digits = blake2b(public, digest_size=16).hexdigest()
    kinds = {"cards": "card", "cases": "case", "recipes": "recipe"}
    told = {
        "format": "tidewaiter-pack",
        "version": 1,
        "id": "two-weights",
        "edition": 1,
        "title": {"en": "Two weights", "az": "İki çəki"},
        "licence": "CC-BY-4.0",
        "provenance": ["Invented for a test."],
        "publisher": {
            "name": "An invented centre",
            "public_key": public.hex(),
            "fingerprint": "-".join(digits[n : n + 4] for n in range(0, 32, 4)),
        },
        "created": "2026-11-25",
        "entries": [
            {
                "path": path,
                "kind": kinds.get(path.split("/", maxsplit=1)[0], "case"),
                "size_bytes": len(data),
                "digest": blake2b(data, digest_size=32).hexdigest(),
            }
            for path, data in sorted(files.items())
        ],
    }
    return {name: value for name, value in {**told, **changes}.items() if value is not None}


def raws_of(files: dict[str, bytes], manifest: dict | bytes | None = None, key=KEY) -> list[Raw]:
    """Give the entries of a pack, signed."""
    told = manifest_of(files, key) if manifest is None else manifest
    data = told if isinstance(told, bytes) else written(told)
    head = {"manifest.json": data, "manifest.sig": key.sign(data)}
    return [raw(name, one) for name, one in {**head, **dict(sorted(files.items()))}.items()]


def written(manifest: dict) -> bytes:
    """Write JSON in its one form."""
    text = json.dumps(manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def raw(name: str, data: bytes) -> Raw:
    """Give an entry as the product packs it: stored where that is smaller."""
    one = Raw(name.encode(), data)
    stored = len(squeezed(data)) >= len(data) or len(data) > 100 * len(squeezed(data))
    return replace(one, method=0) if stored else one


def pack(files: dict[str, bytes] | None = None, manifest: dict | bytes | None = None, key=KEY):
    """Give the bytes of a pack."""
    return zipped(raws_of(FILES if files is None else files, manifest, key))
