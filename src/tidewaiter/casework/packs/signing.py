"""Signing: an Ed25519 signature (RFC 8032) over bytes, and the fingerprint a person compares."""

from __future__ import annotations

import re
from hashlib import blake2b

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from tidewaiter.base.errors import InputError
from tidewaiter.casework.packs.names import shown

#: Bytes of the secret that a key is made from.
SEED_BYTES = 32

#: 128 bits: nobody finds another key of the same fingerprint, and a person can still compare it.
_FINGERPRINT_BYTES = 16
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")
_KEY_RIGHT = "an Ed25519 key in PEM without a password, as `tidewaiter case key` makes"


def key_from(seed: bytes) -> Ed25519PrivateKey:
    """Make a key from 32 secret bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed)


def key_pem(key: Ed25519PrivateKey) -> bytes:
    """Write a key as PEM, PKCS #8, without a password."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem(key: Ed25519PrivateKey) -> bytes:
    """Write the public half of a key as PEM."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def read_key(path: str, pem: bytes) -> Ed25519PrivateKey:
    """Read a key.

    Raises:
        InputError: it is none, of another kind, or needs a password.
    """
    try:
        key = load_pem_private_key(pem, password=None)
    except TypeError:  # what cryptography says of a key without the password that it needs
        raise InputError.of(path, "is encrypted", _KEY_RIGHT) from None
    except (ValueError, UnsupportedAlgorithm):
        raise InputError.of(path, "is no signing key", _KEY_RIGHT) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise InputError.of(path, "is a key of another kind", _KEY_RIGHT)
    return key


def read_public(path: str, pem: bytes) -> bytes:
    """Read the public half of a key, 32 bytes, from its own PEM or from that of the whole key.

    Raises:
        InputError: it is no such key.
    """
    if b"PRIVATE KEY" in pem:
        return public_of(read_key(path, pem))
    try:
        key = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm):
        raise InputError.of(path, "is no key", "an Ed25519 key in PEM") from None
    if not isinstance(key, Ed25519PublicKey):
        raise InputError.of(path, "is a key of another kind", "an Ed25519 key in PEM")
    return key.public_bytes_raw()


def public_of(key: Ed25519PrivateKey) -> bytes:
    """Give the public half of a key, 32 bytes."""
    return key.public_key().public_bytes_raw()


def fingerprint(public: bytes) -> str:
    """Name a public key: BLAKE2b, 128 bits, in groups of four."""
    return _grouped(blake2b(public, digest_size=_FINGERPRINT_BYTES).hexdigest())


def parse_fingerprint(path: str, text: str) -> str:
    """Read a fingerprint as a person writes it: letters of any case, with or without hyphens.

    Raises:
        InputError: it is none.
    """
    bare = text.strip().lower().replace("-", "").replace(" ", "")
    if not _FINGERPRINT.fullmatch(bare):
        right = "32 digits 0-9, a-f, as `tidewaiter case verify` shows them"
        raise InputError.of(path, f"{shown(text)} is no fingerprint", right)
    return _grouped(bare)


def holds(public: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether the holder of a key has signed exactly these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _grouped(digits: str) -> str:
    return "-".join(digits[n : n + 4] for n in range(0, len(digits), 4))
