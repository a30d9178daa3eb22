"""The manifest of a pack: what it is, who publishes it, and each entry with its digest.

Its canonical bytes are what is signed: JSON with sorted keys, no spaces, format and version in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import blake2b
from typing import Literal

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.fields import problems_of_fields
from tidewaiter.casework.packs import signing, texts
from tidewaiter.casework.packs.names import MANIFEST, SIGNATURE, Kind, kind_of, problems_of_id
from tidewaiter.casework.packs.names import shown as name_shown
from tidewaiter.language.values import Value

FORMAT = "tidewaiter-pack"
VERSION = 1

#: An identifier of the SPDX licence list, or a LicenseRef; its form alone is checked.
_SPDX = re.compile(r"(?:LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.+-]{1,63}")
_PUBLIC_KEY = re.compile(r"[0-9a-f]{64}")
_DIGEST_BYTES = 32
_RIGHT = "a manifest as written by this version"
#: What msgspec says of bytes that are no such JSON: a value nested without end, or no UTF-8, too.
_NO_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Publisher(Value):
    """Who signs: the name they give themselves, the public key in hex, and its fingerprint."""

    name: str
    public_key: str
    fingerprint: str


class Entry(Value):
    """One entry: its name in the pack, what it holds, bytes unpacked, BLAKE2b-256 of them."""

    path: str
    kind: Kind
    size_bytes: int
    digest: str


class Manifest(Value, kw_only=True):
    """What a pack says of itself.

    Attributes:
        id: one name for all editions of a pack.
        edition: 1 and up; a later one replaces an earlier one of the same id.
        title, description: by language; at least one.
        licence: SPDX identifier.
        provenance: where the contents come from, a sentence each.
        publisher: who signs.
        created: date, ISO 8601.
        entries: sorted by path.
    """

    format: Literal["tidewaiter-pack"] = FORMAT
    version: int = VERSION
    id: str
    edition: int
    title: dict[str, str]
    description: dict[str, str] = {}
    licence: str
    provenance: tuple[str, ...]
    publisher: Publisher
    created: str
    entries: tuple[Entry, ...]


class _Head(msgspec.Struct):
    format: object = msgspec.UNSET
    version: object = msgspec.UNSET


def canonical(manifest: Manifest) -> bytes:
    """Give the bytes that are signed."""
    head = {"format": FORMAT, "version": VERSION}
    return msgspec.json.encode({**msgspec.to_builtins(manifest), **head}, order="sorted")


def entry(path: str, kind: Kind, data: bytes) -> Entry:
    """Describe an entry."""
    return Entry(path, kind, len(data), blake2b(data, digest_size=_DIGEST_BYTES).hexdigest())


def decode(data: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        InputError: no JSON, another format, a newer version, or values that cannot be; all.
    """
    _check_head(data)
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except _NO_JSON as error:
        raise InputError(tuple(_all_problems(data)) or (_no_fit(error),)) from error
    problems = list(problems_of(manifest))
    if not problems and canonical(manifest) != data:
        problems.append(Problem(MANIFEST, "is not written in its one form", _RIGHT))
    if problems:
        raise InputError(problems)
    return manifest


def problems_of(manifest: Manifest) -> Iterator[Problem]:
    """Tell everything in a manifest that cannot be."""
    yield from problems_of_id(_at("id"), manifest.id)
    if manifest.edition < 1:
        yield Problem(_at("edition"), f"is {manifest.edition}", "1 or more")
    yield from texts.problems_of_texts(_at("title"), manifest.title, texts.LONGEST_TITLE)
    if manifest.description:
        yield from texts.problems_of_texts(
            _at("description"), manifest.description, texts.LONGEST_PARAGRAPH
        )
    if not _SPDX.fullmatch(manifest.licence):
        right = "an SPDX identifier such as CC-BY-4.0"
        yield Problem(_at("licence"), f"{name_shown(manifest.licence)} is no licence", right)
    yield from texts.problems_of_sentences(
        _at("provenance"), manifest.provenance, texts.LONGEST_LINE
    )
    yield from _of_publisher(manifest.publisher)
    if not _is_day(manifest.created):
        yield Problem(_at("created"), "is no date", "a date, as in 2026-11-25")
    yield from _of_entries(manifest.entries)


def problems_of_contents(manifest: Manifest, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Tell where the entries of an archive are not those of its manifest."""
    told = {one.path: one for one in manifest.entries}
    there = files.keys() - {MANIFEST, SIGNATURE}
    for path in sorted(told.keys() - there):
        yield Problem(path, "is missing", "every entry that the manifest lists")
    for path in sorted(there - told.keys()):
        yield Problem(path, "is not in the manifest", "the entries that it lists and no other")
    for path in sorted(told.keys() & there):
        if entry(path, told[path].kind, files[path]) != told[path]:
            yield Problem(path, "is not what the manifest says", "the entry that was signed")


def _check_head(data: bytes) -> None:
    try:
        head = msgspec.json.decode(data, type=_Head)
    except _NO_JSON as error:
        raise InputError.of(MANIFEST, f"is not a JSON object: {error}", _RIGHT) from error
    if head.format != FORMAT:
        raise InputError.of(_at("format"), _is(head.format), f"{FORMAT!r}")
    version = head.version
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        wrong = f"is {version}, newer than this program can read"
        right = f"a newer Tidewaiter, or a pack of version {VERSION}"
        raise InputError.of(_at("version"), wrong, right)
    if version != VERSION or not isinstance(version, int) or isinstance(version, bool):
        raise InputError.of(_at("version"), _is(version), f"{VERSION}")


def _is(value: object) -> str:
    return "is missing" if value is msgspec.UNSET else f"is {name_shown(repr(value))}"


def _at(field: str) -> str:
    return f"{MANIFEST} $.{field}"


def _no_fit(error: Exception) -> Problem:
    return Problem(MANIFEST, str(error), _RIGHT)


def _all_problems(data: bytes) -> Iterator[Problem]:
    try:
        raw: object = msgspec.json.decode(data)
    except _NO_JSON:
        return  # not even a value: the first error is all that can be told
    yield from problems_of_fields(f"{MANIFEST} $", raw, Manifest, _RIGHT)


def _of_publisher(publisher: Publisher) -> Iterator[Problem]:
    yield from texts.problems_of_text(_at("publisher.name"), publisher.name, texts.LONGEST_TITLE)
    if not _PUBLIC_KEY.fullmatch(publisher.public_key):
        yield Problem(_at("publisher.public_key"), "is no public key", "64 digits 0-9, a-f")
    elif publisher.fingerprint != signing.fingerprint(bytes.fromhex(publisher.public_key)):
        right = "the fingerprint of the public key beside it"
        yield Problem(_at("publisher.fingerprint"), "is that of another key", right)


def _of_entries(entries: tuple[Entry, ...]) -> Iterator[Problem]:
    paths = [one.path for one in entries]
    if not paths:
        yield Problem(_at("entries"), "is empty", "a case, a recipe or a card at least")
    if paths != sorted(set(paths)):
        yield Problem(_at("entries"), "is not sorted by path, each once", _RIGHT)
    for n, one in enumerate(entries):
        kind = kind_of(one.path)
        if kind is None:
            wrong = f"{name_shown(one.path)} is no name that a pack holds"
            yield Problem(_at(f"entries[{n}].path"), wrong, _RIGHT)
        elif kind != one.kind:
            yield Problem(_at(f"entries[{n}].kind"), f"is {one.kind}", kind)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
