"""Every command and option; the work itself is in the module named after the command."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.cli import pack_commands

app = typer.Typer(
    name="tidewaiter",
    help="Container inspection: make cases, play them, serve them to a class.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
case_app = typer.Typer(
    help="Make, prove and show cases; pack them for others.", no_args_is_help=True
)
papers_app = typer.Typer(help="Read declarations.", no_args_is_help=True)
recipe_app = typer.Typer(help="List, show and check recipes for cases.", no_args_is_help=True)
rules_app = typer.Typer(help="Check and show the rules of a centre.", no_args_is_help=True)
app.add_typer(case_app, name="case")
app.add_typer(papers_app, name="papers")
app.add_typer(recipe_app, name="recipe")
app.add_typer(rules_app, name="rules")


class View(StrEnum):
    """From where a radiograph is taken."""

    side = "side"
    top = "top"
    dual = "dual"
    mobile = "mobile"
    rail = "rail"


class Beam(StrEnum):
    """What a radiograph is taken with."""

    mv3 = "3MV"
    mv4 = "4MV"
    mv6 = "6MV"
    mv9 = "9MV"
    mv46 = "4/6MV"
    mv69 = "6/9MV"
    co60 = "Co-60"
    cs137 = "Cs-137"


class BackSide(StrEnum):
    """Which wall a backscatter picture shows."""

    right = "right"
    left = "left"


class Language(StrEnum):
    """Of what is printed."""

    en = "en"
    az = "az"
    ru = "ru"
    fr = "fr"
    tr = "tr"


class Form(StrEnum):
    """What a radiograph is written as."""

    png = "png"
    npz = "npz"
    dicos = "dicos"


CaseFile = Annotated[Path, typer.Argument(metavar="CASE.json", help="A case file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON, for programs.")]
Out = Annotated[Path, typer.Option("--out", "-o", help="File to write.")]


@app.callback(invoke_without_command=True)
def about(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    """Container inspection: make cases, play them, serve them to a class."""
    if version:
        from tidewaiter import __version__

        typer.echo(__version__)
        raise typer.Exit
    del context


@app.command()
def serve(
    *,
    lan: Annotated[
        bool,
        typer.Option("--lan", help="Serve headsets and other machines of the network, by HTTPS."),
    ] = False,
    host: Annotated[
        str | None,
        typer.Option(
            help="Address to listen on, in place of 127.0.0.1, or of every address with --lan."
        ),
    ] = None,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port to listen on; 0 chooses a free one.")
    ] = 8700,
    cert: Annotated[
        Path | None,
        typer.Option(metavar="FILE.pem", help="Certificate for HTTPS, in place of an own one."),
    ] = None,
    key: Annotated[
        Path | None, typer.Option(metavar="FILE.pem", help="Key of that certificate.")
    ] = None,
    data: Annotated[Path, typer.Option(help="Folder in which everything is kept.")] = Path("data"),
    as_json: AsJson = False,
) -> None:
    """Serve the training centre; prints a sign-in link and an access code for each user."""
    from tidewaiter.cli.serve import Wish, run

    run(Wish(port, host, lan, cert, key), data, as_json=as_json)


@case_app.command("new")
def case_new(
    out: Out,
    seed: Annotated[int | None, typer.Option(min=0, help="Same seed, same case.")] = None,
    recipe: Annotated[
        str | None,
        typer.Option(
            metavar="NAME|FILE.toml",
            help="clean, c01, c02, c03, c04, c05, c06, c08, c09, c12, c13, kind, quantity, "
            "value, origin, tariff or people; "
            "a recipe that ships; or a file.",
        ),
    ] = None,
    declaration: Annotated[
        Path | None, typer.Option(metavar="FILE.xml", help="Make it around this declaration.")
    ] = None,
    container: Annotated[
        str | None, typer.Option(metavar="NO", help="Which container of the declaration.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make a proved case, from a seed or around an NCTS declaration (CC015C or CC029C)."""
    from tidewaiter.cli.case import Wish, new

    new(Wish(seed, recipe, declaration, container), out, as_json=as_json)


@recipe_app.command("check")
def recipe_check(
    recipes: Annotated[list[Path], typer.Argument(metavar="FILE.toml...", help="Recipes.")],
    as_json: AsJson = False,
) -> None:
    """Read recipes and check that what they wish for can be; all problems of all files at once."""
    from tidewaiter.cli.recipe import check

    check(recipes, as_json=as_json)


@recipe_app.command("list")
def recipe_list(as_json: AsJson = False) -> None:
    """List the recipes that ship; the list tells what is hidden."""
    from tidewaiter.cli.recipe import list_

    list_(as_json=as_json)


@recipe_app.command("patterns")
def recipe_patterns(as_json: AsJson = False) -> None:
    """List the published patterns that a recipe may follow: what happened, what to look for."""
    from tidewaiter.cli.recipe import list_patterns

    list_patterns(as_json=as_json)


@recipe_app.command("show")
def recipe_show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A recipe that ships.")],
    as_json: AsJson = False,
) -> None:
    """Show a recipe that ships as the text that it is: a beginning for one's own."""
    from tidewaiter.cli.recipe import show

    show(name, as_json=as_json)


@recipe_app.command("schema")
def recipe_schema() -> None:
    """Print the JSON Schema of a recipe: titles, help and bounds for a form."""
    from tidewaiter.cli.recipe import schema

    schema()


@case_app.command("prove")
def case_prove(case: CaseFile, as_json: AsJson = False) -> None:
    """Have the officer program play a case again; exit code 2 and the reason where it fails."""
    from tidewaiter.cli.case import prove

    prove(case, as_json=as_json)


@case_app.command("show")
def case_show(
    case: CaseFile,
    truth: Annotated[bool, typer.Option("--truth", help="Also what is true and hidden.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show what an officer may know of a case."""
    from tidewaiter.cli.case import show

    show(case, truth=truth, as_json=as_json)


case_app.command("pack")(pack_commands.pack)
case_app.command("unpack")(pack_commands.unpack)
case_app.command("verify")(pack_commands.verify)
case_app.command("list")(pack_commands.list_)
case_app.command("key")(pack_commands.key)


@papers_app.command("check")
def papers_check(
    file: Annotated[Path, typer.Argument(metavar="FILE.xml", help="A declaration.")],
    as_json: AsJson = False,
) -> None:
    """Read a declaration and list what an attentive officer would find in it."""
    from tidewaiter.cli.papers import check

    check(file, as_json=as_json)


@rules_app.command("check")
def rules_check(
    file: Annotated[Path, typer.Argument(metavar="FILE.toml", help="Local rules of a centre.")],
    as_json: AsJson = False,
) -> None:
    """Read a centre's local rules and list everything that is wrong with them."""
    from tidewaiter.cli.rules import check

    check(file, as_json=as_json)


@rules_app.command("show")
def rules_show(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE.toml", help="Local rules; without them, those that ship."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show the rules in force: limits with their sources, steps, powers, partners, signature."""
    from tidewaiter.cli.rules import show

    show(file, as_json=as_json)


@app.command()
def scan(
    case: Annotated[
        Path | None, typer.Argument(metavar="CASE.json", help="A case file; none with --set.")
    ] = None,
    *,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="File to write; of a set, the folder.")
    ] = None,
    view: Annotated[
        View, typer.Option(help="From where; dual writes a side and a top view.")
    ] = View.side,
    beam: Annotated[Beam, typer.Option(help="With what; two voltages give colours.")] = Beam.mv6,
    dual: Annotated[bool, typer.Option("--dual", help="Short for --beam 4/6MV.")] = False,
    back: Annotated[
        BackSide | None,
        typer.Option(help="Backscatter of one side instead: what lies just behind the wall."),
    ] = None,
    form: Annotated[
        Form,
        typer.Option("--format", help="png to look at; npz with axes; dicos: DICOM, see docs."),
    ] = Form.png,
    depth: Annotated[
        int, typer.Option(min=8, max=16, help="8 bits for the eye, or the 16 that were measured.")
    ] = 8,
    boxes: Annotated[
        Path | None,
        typer.Option(metavar="FILE.json", help="Write labels: what stands where, hides too."),
    ] = None,
    number: Annotated[
        int | None,
        typer.Option("--set", help="Write so many labelled pictures of drawn cases to a folder."),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of a set: same seed, same pictures.")] = 0,
) -> None:
    """Make the radiograph of a case's unit as it stands before the inspection, or a set of many."""
    from tidewaiter.cli import scan as one
    from tidewaiter.cli import scan_set as many

    with_ = Beam.mv46 if dual and beam is Beam.mv6 else beam
    problems = _wrong_scan(case, out, boxes, number, view)
    if back is not None and (number is not None or boxes is not None):
        problems.append(
            Problem("--back", "makes one picture, without labels", "leave the rest out")
        )
    asked = one.wish(view.value, with_.value, form.value, depth, boxes) if not problems else None
    if problems or out is None or asked is None:
        raise InputError(problems)
    if back is not None and case is not None:
        one.back(case, out, back.value)
    elif number is not None:
        setting = str(asked.settings[0])
        many.make(out, number, many.Wanted(seed, setting, form.value, depth))
    elif case is not None:
        one.make(case, out, asked)


def _wrong_scan(
    case: Path | None, target: Path | None, boxes: Path | None, number: int | None, view: View
) -> list[Problem]:
    """List what does not go together."""
    problems: list[Problem] = []
    if target is None:
        problems.append(Problem("--out", "nowhere to write to", "-o FILE, with --set -o FOLDER"))
    if number is None and case is None:
        problems.append(Problem("CASE.json", "nothing to scan", "a case file, or --set N"))
    if number is not None and case is not None:
        problems.append(Problem("--set", "draws its own cases", "a case file or --set, not both"))
    if number is not None and boxes is not None:
        problems.append(Problem("--boxes", "a set has labels anyway", "leave it out"))
    if number is not None and view is View.dual:
        problems.append(Problem("--view", "a set has one view", "side, top, mobile or rail"))
    return problems


@app.command()
def scene(
    case: CaseFile,
    out: Out,
    after: Annotated[
        Path | None,
        typer.Option(metavar="WALK", help="Play these actions first; without it, go to the bay."),
    ] = None,
) -> None:
    """Write what an officer sees there as a glTF file (GLB)."""
    from tidewaiter.cli.scene import draw

    draw(case, out, after)


@app.command()
def play(  # noqa: PLR0917  (Typer makes options of them)
    case: CaseFile,
    walk: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Take the actions from this file.")
    ] = None,
    events: Annotated[
        Path | None, typer.Option(metavar="OUT.jsonl", help="Write the records here.")
    ] = None,
    pictures: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Write each radiograph here.")
    ] = None,
    begin_at: Annotated[
        str,
        typer.Option(
            "--from", metavar="STEP", help="Begin at this step, S00 to S24; an expert plays to it."
        ),
    ] = "",
    without_people: Annotated[
        bool, typer.Option("--without-people", help="Leave out people in danger.")
    ] = False,
    language: Annotated[Language, typer.Option(help="Of what is told.")] = Language.en,
    as_json: AsJson = False,
) -> None:
    """Play a case: text actions in, observations out, the score as JSON in the last line."""
    from tidewaiter.cli.play import Wanted, run
    from tidewaiter.exercise.beginning import Beginning

    how = Beginning(slice=begin_at, signs_of_life=not without_people)
    run(case, Wanted(walk, events, pictures, as_json, how, language.value))


@app.command()
def replay(
    events: Annotated[Path, typer.Argument(metavar="EVENTS.jsonl", help="What play wrote.")],
    case: Annotated[Path, typer.Option(metavar="CASE.json", help="The case it was played in.")],
    language: Annotated[Language, typer.Option(help="Of what is told.")] = Language.en,
    as_json: AsJson = False,
) -> None:
    """Replay an exercise from its records; the last line is its score as JSON."""
    from tidewaiter.cli.play import replay as again

    again(events, case, as_json=as_json, language=language.value)


@app.command()
def cards(
    out: Out,
    language: Annotated[Language, typer.Option(help="Of the texts.")] = Language.en,
    tool: Annotated[
        list[str] | None,
        typer.Option(metavar="TOOL", help="Only this tool's card; may be given again."),
    ] = None,
) -> None:
    """Print the yard cards: for each tool what is trained here, what is not, what to try."""
    from tidewaiter.cli.cards import write

    write(out, language.value, tuple(tool or ()))


@app.command()
def survey(
    *,
    seeds: Annotated[str, typer.Option(metavar="A..B", help="From seed A up to B, B excluded.")],
    workers: Annotated[
        int | None, typer.Option(metavar="N", help="Processes; without it, one a core.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="ROWS.jsonl", help="Write what each case showed."),
    ] = None,
    recipes: Annotated[
        bool, typer.Option("--recipes", help="Of the recipes that ship, by their weights.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Draw and prove many cases; tell whether they are solvable and give nothing away."""
    from tidewaiter.cli.survey import Wish, run

    run(Wish(seeds, workers, out, recipes), as_json=as_json)
