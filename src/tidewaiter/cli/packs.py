"""``tidewaiter case verify``, ``list`` and ``unpack``: what is done with a pack of others."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import msgspec
import typer

from tidewaiter.base.errors import CaseRejected, InputError, Problem
from tidewaiter.casework import prove as proving
from tidewaiter.casework.packs import limits, reading, signing
from tidewaiter.casework.packs.reading import Pack
from tidewaiter.casework.packs.texts import nearest
from tidewaiter.cli import files
from tidewaiter.cli.terminal import working


def verify(
    path: Path, trust: Sequence[str], keys: Sequence[Path], *, prove: bool, as_json: bool
) -> None:
    """Check a pack, and with ``prove`` every case in it.

    Raises:
        InputError: it is no pack, was changed, is signed by nobody of those given, or holds cases
            that cannot be proved.
    """
    trusted = _trusted(trust, keys)
    pack = _read(path, trusted or None)
    if prove:
        _prove(path, pack)
    if as_json:
        typer.echo(json.dumps({**_summary(pack), "trusted": bool(trusted)}, ensure_ascii=False))
        return
    typer.echo(f"{path}: whole, and unchanged since it was signed")
    typer.echo(f"Signed with key {pack.fingerprint}, named {pack.manifest.publisher.name!r}")
    if trusted:
        typer.echo("which is trusted.")
    else:
        typer.echo("by a publisher unknown here: the name is what the signer calls themselves.")
    for name in pack.contents.cases if prove else ():
        typer.echo(f"{name}: proved")


def _prove(path: Path, pack: Pack) -> None:
    problems: list[Problem] = []
    for name, file in pack.contents.cases.items():
        try:
            with working(f"the officer program plays {name}"):
                proving.prove(file.case)
        except CaseRejected as error:
            wrong = f"cannot be proved: {error.reason}"
            problems.append(Problem(f"{path}: {name}", wrong, "a case that can be solved fairly"))
    if problems:
        raise InputError(problems)


def tell(path: Path, language: str, *, as_json: bool) -> None:
    """Show what is in a pack.

    Raises:
        InputError: it is no pack, or was changed.
    """
    pack = _read(path)
    if as_json:
        cards = {name: msgspec.to_builtins(one) for name, one in pack.contents.cards.items()}
        typer.echo(json.dumps({**_summary(pack), "cards": cards}, ensure_ascii=False))
        return
    for line in _told(pack, language):
        typer.echo(line)


def unpack(
    path: Path, out: Path, trust: Sequence[str], keys: Sequence[Path], *, as_json: bool
) -> None:
    """Unpack a pack.

    Raises:
        InputError: it is no pack, was changed or is signed by nobody trusted, or the folder
            cannot be made.
    """
    trusted = _trusted(trust, keys)
    pack = _read(path, trusted)
    files.write_folder(out, pack.files)
    if as_json:
        typer.echo(json.dumps({"folder": str(out), **_summary(pack)}, ensure_ascii=False))
    else:
        typer.echo(f"{out}: {len(pack.manifest.entries)} entries of {pack.manifest.id!r}")


def _trusted(trust: Sequence[str], keys: Sequence[Path]) -> frozenset[str]:
    named = [signing.parse_fingerprint("--trust", one) for one in trust]
    held = [signing.read_public(str(one), files.read(one)) for one in keys]
    return frozenset([*named, *map(signing.fingerprint, held)])


def _read(path: Path, trusted: frozenset[str] | None = None) -> Pack:
    """Read a pack, and make sure that one of those trusted signed it, where they are given."""
    try:
        pack = reading.read(files.read(path, limits.MOST_PACK_BYTES))
        if trusted is not None:
            reading.check_trust(pack, trusted)
    except InputError as error:
        raise InputError([_of_file(path, one) for one in error.problems]) from error
    return pack


def _of_file(path: Path, one: Problem) -> Problem:
    """Say of which file a problem is; reading the file itself has said so already."""
    entry = one.path.removeprefix(str(path))
    return Problem(f"{path}: {entry}" if entry else str(path), one.wrong, one.right)


def _summary(pack: Pack) -> dict[str, object]:
    return cast("dict[str, object]", msgspec.to_builtins(pack.manifest))


def _told(pack: Pack, language: str) -> Iterator[str]:
    manifest = pack.manifest
    yield manifest.title[nearest(manifest.title, language)]
    if manifest.description:
        yield manifest.description[nearest(manifest.description, language)]
    yield f"Pack {manifest.id}, edition {manifest.edition}, {manifest.created}"
    yield f"Licence {manifest.licence}; in {', '.join(sorted(manifest.title))}"
    yield f"Signed with key {pack.fingerprint}, named {manifest.publisher.name!r}"
    yield from ("", "Provenance")
    yield from (f"  {one}" for one in manifest.provenance)
    yield from ("", "Entries")
    yield from (f"  {one.path}  {one.size_bytes} bytes" for one in manifest.entries)
    for name, card in pack.contents.cards.items():
        said = card.texts[nearest(card.texts, language)]
        yield from ("", f"{said.title} ({name})")
        yield from (f"  About: {one}" for one in card.about)
        yield f"  Teaches: {said.teaches}"
        yield f"  What happened: {said.happened}"
        yield from (f"  Look for: {one}" for one in said.look_for)
        yield from (f"  Source: {one}" for one in card.sources)
