"""Writing a pack: the same contents, facts and key give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.packs import contents, limits, manifest, reading, signing, zipform
from tidewaiter.casework.packs.manifest import Entry, Manifest, Publisher
from tidewaiter.casework.packs.names import MANIFEST, SIGNATURE, kind_of, problems_of_names


@dataclass(frozen=True, slots=True)
class Facts:
    """What the publisher says of a pack; each field as in `manifest.Manifest`."""

    id: str
    edition: int
    title: Mapping[str, str]
    description: Mapping[str, str]
    licence: str
    provenance: tuple[str, ...]
    publisher: str
    created: str


def write(facts: Facts, files: Mapping[str, bytes], key: Ed25519PrivateKey) -> bytes:
    """Write a pack.

    Args:
        facts: what the publisher says of it.
        files: contents by the names that they get in the pack (`names.path_of`).
        key: what it is signed with; Ed25519 needs no chance, so the bytes are the same again.

    Raises:
        InputError: a fact or an entry cannot be packed; all problems.
    """
    told = _manifest(facts, files, signing.public_of(key))
    problems = [*problems_of_names(files), *manifest.problems_of(told), *_too_big(files)]
    try:
        contents.read(files)
    except InputError as error:
        problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    signed = manifest.canonical(told)
    head = {MANIFEST: signed, SIGNATURE: key.sign(signed)}
    data = zipform.write({**head, **{path: files[path] for path in sorted(files)}})
    # Nothing is handed on that a reader would refuse: the limits of a whole pack show here.
    reading.read(data)
    return data


def _manifest(facts: Facts, files: Mapping[str, bytes], public: bytes) -> Manifest:
    publisher = Publisher(facts.publisher, public.hex(), signing.fingerprint(public))
    return Manifest(
        id=facts.id,
        edition=facts.edition,
        title=dict(facts.title),
        description=dict(facts.description),
        licence=facts.licence,
        provenance=facts.provenance,
        publisher=publisher,
        created=facts.created,
        entries=tuple(_entry(path, files[path]) for path in sorted(files)),
    )


def _entry(path: str, data: bytes) -> Entry:
    # A name of no kind is told by `problems_of_names`; the kind put here goes nowhere.
    return manifest.entry(path, kind_of(path) or "case", data)


def _too_big(files: Mapping[str, bytes]) -> list[Problem]:
    return [
        Problem(path, f"is too big, {len(data)} bytes", f"at most {limits.most_bytes(path)} bytes")
        for path, data in files.items()
        if len(data) > limits.most_bytes(path) > 0
    ]
