"""Reading a pack: everything is checked before anything is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.packs import contents, limits, manifest, signing, zipform
from tidewaiter.casework.packs.contents import Contents
from tidewaiter.casework.packs.manifest import Manifest
from tidewaiter.casework.packs.names import MANIFEST, SIGNATURE

#: Of one sentence that quotes what a stranger wrote, characters.
_LONGEST_SENTENCE = 300


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that is whole, unchanged since it was signed, and of this form.

    Attributes:
        manifest: what it says of itself; its publisher holds the key that signed.
        contents: every entry, read.
        files: every entry as bytes by its name, manifest and signature first.
    """

    manifest: Manifest
    contents: Contents
    files: Mapping[str, bytes]

    @property
    def fingerprint(self) -> str:
        """The key that signed; who holds it is for people to find out."""
        return self.manifest.publisher.fingerprint


def read(data: bytes) -> Pack:
    """Read a pack; whether its publisher is trusted is another question (`check_trust`).

    Raises:
        InputError: what is wrong, all at once of what can be told together: first the archive,
            then manifest, signature and digests, then the entries.
    """
    try:
        return _read(data)
    except InputError as error:
        raise InputError(_told(error.problems)) from error


def check_trust(pack: Pack, trusted: frozenset[str]) -> None:
    """Make sure that whoever signed is on a list.

    Args:
        pack: what was read.
        trusted: fingerprints, as `signing.parse_fingerprint` gives them.

    Raises:
        InputError: it is signed by another.
    """
    if pack.fingerprint not in trusted:
        name = pack.manifest.publisher.name
        wrong = f"signed with a key that is not trusted here, {pack.fingerprint}, named {name!r}"
        right = "ask the publisher for the fingerprint by another way, compare, then trust it"
        raise InputError.of("", wrong, right)


def _read(data: bytes) -> Pack:
    files = zipform.read(data)
    missing = [name for name in (MANIFEST, SIGNATURE) if name not in files]
    if missing:
        raise InputError([Problem(name, "is missing", "a signed pack") for name in missing])
    told = manifest.decode(files[MANIFEST])
    public = bytes.fromhex(told.publisher.public_key)
    problems: list[Problem] = []
    if not signing.holds(public, files[MANIFEST], files[SIGNATURE]):
        wrong = "is not that of the publisher over this manifest"
        problems.append(Problem(SIGNATURE, wrong, "the pack as its publisher signed it"))
    problems += manifest.problems_of_contents(told, files)
    in_order = [MANIFEST, SIGNATURE, *(one.path for one in told.entries)]
    if not problems and list(files) != in_order:
        right = f"{MANIFEST}, {SIGNATURE}, then the entries by name"
        problems.append(Problem("", "the entries stand in another order", right))
    if problems:
        raise InputError(problems)
    return Pack(told, contents.read(files), files)


def _told(problems: tuple[Problem, ...]) -> list[Problem]:
    """Make problems fit for a terminal: not without end, and nothing in them that acts on it."""
    most = limits.MOST_PROBLEMS
    told = [Problem(*map(_plain, (one.path, one.wrong, one.right))) for one in problems[:most]]
    if len(problems) > most:
        told.append(Problem("", f"and {len(problems) - most} more problems"))
    return told


def _plain(text: str) -> str:
    cut = text if len(text) <= _LONGEST_SENTENCE else f"{text[: _LONGEST_SENTENCE - 3]}..."
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in cut)
