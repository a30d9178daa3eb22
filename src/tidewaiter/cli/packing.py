"""``tidewaiter case key`` and ``pack``: what a publisher does."""

from __future__ import annotations

import json
import re
import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import typer

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.packs import signing, writing
from tidewaiter.casework.packs.names import Kind, path_of
from tidewaiter.casework.packs.texts import LANGUAGE
from tidewaiter.casework.packs.writing import Facts
from tidewaiter.cli import files

_TEXT = re.compile(rf"({LANGUAGE.pattern})=(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Wish:
    """What pack is wanted.

    Attributes:
        sources: files by what they are.
        texts: title and description as they were typed.
        id: empty for the name of the file that is written.
        date: empty for today.
    """

    sources: Mapping[str, Sequence[Path]]
    texts: Mapping[str, Sequence[str]]
    id: str | None
    edition: int
    licence: str
    provenance: tuple[str, ...]
    publisher: str = field(kw_only=True)
    date: str | None = field(kw_only=True)


def make_key(out: Path, public: Path | None, *, as_json: bool) -> None:
    """Make a signing key.

    Raises:
        InputError: a file of that name is there, or cannot be written.
    """
    taken = [one for one in (out, public) if one is not None and one.exists()]
    if taken or out == public:
        right = "another name: packs signed with a lost key stay, but nobody can sign as you again"
        raise InputError([Problem(str(one), "is there already", right) for one in taken or [out]])
    made = signing.key_from(secrets.token_bytes(signing.SEED_BYTES))
    files.write(out, signing.key_pem(made), mode=0o600)
    if public is not None:
        files.write(public, signing.public_pem(made))
    name = signing.fingerprint(signing.public_of(made))
    if as_json:
        typer.echo(json.dumps({"file": str(out), "fingerprint": name}))
    else:
        typer.echo(f"{out}: a new key; keep it to yourself. Its fingerprint, for others to trust:")
        typer.echo(name)


def make(wish: Wish, key: Path, out: Path, *, as_json: bool) -> None:
    """Make a pack.

    Raises:
        InputError: a file or an option cannot be used; all problems.
    """
    files.can_write(out)
    signer = signing.read_key(str(key), files.read(key))
    problems: list[Problem] = []
    entries = _entries(wish.sources, problems)
    texts = {name: _by_language(name, typed, problems) for name, typed in wish.texts.items()}
    if problems:
        raise InputError(problems)
    facts = Facts(
        id=out.stem if wish.id is None else wish.id,
        edition=wish.edition,
        title=texts["title"],
        description=texts["description"],
        licence=wish.licence,
        provenance=wish.provenance,
        publisher=wish.publisher,
        created=wish.date or datetime.fromtimestamp(time.time(), UTC).date().isoformat(),
    )
    files.write(out, writing.write(facts, entries, signer))
    name = signing.fingerprint(signing.public_of(signer))
    if as_json:
        told = {"file": str(out), "fingerprint": name, "entries": sorted(entries)}
        typer.echo(json.dumps(told))
    else:
        typer.echo(f"{out}: {len(entries)} entries, signed with key {name}")


def _entries(sources: Mapping[str, Sequence[Path]], problems: list[Problem]) -> dict[str, bytes]:
    entries: dict[str, bytes] = {}
    for kind, paths in sources.items():
        for path in paths:
            name = path_of(cast("Kind", kind), path.stem)
            if name in entries:
                problems.append(Problem(str(path), f"would be {name} a second time", "rename it"))
            try:
                entries[name] = files.read(path)
            except InputError as error:
                problems.extend(error.problems)
    return entries


def _by_language(option: str, typed: Sequence[str], problems: list[Problem]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for one in typed:
        match = _TEXT.fullmatch(one)
        language, text = match.groups() if match else ("en", one)
        if language in texts:
            problems.append(Problem(f"--{option}", f"{language!r} is given twice", "each once"))
        texts[language] = text
    return texts
