"""Options of the commands of ``tidewaiter case`` about packs; `packing` and `packs` do the work."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

_AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON, for programs.")]
_PackFile = Annotated[Path, typer.Argument(metavar="PACK.zip", help="A pack.")]
_Trust = Annotated[
    list[str] | None,
    typer.Option(metavar="FINGERPRINT", help="Trust whoever signs with this key; repeatable."),
]
_TrustKey = Annotated[
    list[Path] | None,
    typer.Option(metavar="FILE.pem", help="Trust this key, public or your own; repeatable."),
]


def key(
    out: Annotated[Path, typer.Option("--out", "-o", help="File to write, for you alone.")],
    public: Annotated[
        Path | None,
        typer.Option(metavar="FILE.pem", help="Write the public half here, to hand on."),
    ] = None,
    as_json: _AsJson = False,
) -> None:
    """Make a key to sign packs with, and tell its fingerprint; never writes over a key."""
    from tidewaiter.cli.packing import make_key

    make_key(out, public, as_json=as_json)


def pack(  # noqa: PLR0917  (Typer makes options of them)
    out: Annotated[Path, typer.Option("--out", "-o", help="File to write.")],
    key: Annotated[Path, typer.Option(metavar="KEY.pem", help="Key to sign with.")],
    title: Annotated[
        list[str], typer.Option(metavar="[LANG=]TEXT", help="One for each language; English bare.")
    ],
    licence: Annotated[str, typer.Option(metavar="SPDX", help="As in CC-BY-4.0.")],
    publisher: Annotated[str, typer.Option(help="Who publishes it, by name.")],
    provenance: Annotated[
        list[str],
        typer.Option(metavar="SENTENCE", help="Where the contents come from; repeatable."),
    ],
    case: Annotated[
        list[Path] | None, typer.Argument(metavar="CASE.json", help="Case files; their names stay.")
    ] = None,
    recipe: Annotated[
        list[Path] | None, typer.Option(metavar="FILE.toml", help="A recipe; repeatable.")
    ] = None,
    card: Annotated[
        list[Path] | None, typer.Option(metavar="FILE.toml", help="A lesson card; repeatable.")
    ] = None,
    description: Annotated[
        list[str] | None,
        typer.Option(metavar="[LANG=]TEXT", help="What the pack is for, as --title."),
    ] = None,
    id_: Annotated[
        str | None, typer.Option("--id", help="One name for all editions; that of the file.")
    ] = None,
    edition: Annotated[int, typer.Option(min=1, help="A later one replaces an earlier.")] = 1,
    date: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="Day of making; today where not given.")
    ] = None,
    as_json: _AsJson = False,
) -> None:
    """Pack cases, recipes and lesson cards into one signed file for other centres."""
    from tidewaiter.cli.packing import Wish, make

    sources = {"case": case or [], "recipe": recipe or [], "card": card or []}
    texts = {"title": title, "description": description or []}
    wish = Wish(
        sources, texts, id_, edition, licence, tuple(provenance), publisher=publisher, date=date
    )
    make(wish, key, out, as_json=as_json)


def verify(
    pack: _PackFile,
    trust: _Trust = None,
    trust_key: _TrustKey = None,
    prove: Annotated[
        bool, typer.Option("--prove", help="Have the officer program play every case, too.")
    ] = False,
    as_json: _AsJson = False,
) -> None:
    """Check all of a pack and tell who signed it; where trust is given, only those are accepted."""
    from tidewaiter.cli.packs import verify as check

    check(pack, trust or [], trust_key or [], prove=prove, as_json=as_json)


def list_(
    pack: _PackFile,
    language: Annotated[
        str, typer.Option(metavar="LANG", help="Of the texts, where the pack has it.")
    ] = "en",
    as_json: _AsJson = False,
) -> None:
    """Show what a pack says of itself, its entries and its lesson cards."""
    from tidewaiter.cli.packs import tell

    tell(pack, language, as_json=as_json)


def unpack(
    pack: _PackFile,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FOLDER", help="Folder to make, new or empty.")
    ],
    trust: _Trust = None,
    trust_key: _TrustKey = None,
    as_json: _AsJson = False,
) -> None:
    """Unpack a pack whose publisher you trust; the folder appears whole or not at all."""
    from tidewaiter.cli.packs import unpack as open_

    open_(pack, out, trust or [], trust_key or [], as_json=as_json)
