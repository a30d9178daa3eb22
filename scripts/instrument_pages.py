"""Write docs/instruments: a page and a picture for each instrument, and the index of them all.

What people wrote stands in ``docs/instruments/text/<name>.toml``; the facts (settings, stations,
minutes, intrusion) come from the catalogue and the costs, numbers and pictures from readings that
are really taken. ``--check`` writes nothing and fails where something is stale.

A text has: ``title``, ``measures``, ``use`` (one text form of an action, or several), and the
lists ``limits``, ``false_alarms``, ``trained``, ``not_trained``; ``legal = true`` where limits of
law appear; ``example``, a Python block that prints readings; ``[picture]`` with ``title``, ``x``,
``y``, and ``code``, a Python block that sets ``lines``: {name of a line: [(x, y), ...]}.
"""

import contextlib
import io
import sys
import tomllib
from pathlib import Path
from typing import Any

from plot import svg

from tidewaiter.exercise.refuse import PLACES, TOOLS
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.language.instruments import Instrument, catalogue

FOLDER = Path(__file__).parents[1] / "docs" / "instruments"
COMMAND = ".venv/bin/python scripts/instrument_pages.py"
LAW = (
    "National law prevails: limits differ from country to country, and the ones in force at a"
    " centre are those that its safety adviser has signed."
)


#: Instruments that have an act of their own.
OWN: dict[str, type[a.Act]] = {
    "seal-check": a.CheckSeal,
    "weighbridge": a.Weigh,
    "radiograph": a.Scan,
    "backscatter": a.Scan,
    "gas-lance": a.TestAir,
    "ventilator": a.Ventilate,
    "mallet": a.Tap,
    "tape": a.Measure,
}


def printed(code: str) -> str:
    """Run a block of Python and give what it prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "<example>", "exec"), {"__name__": "example"})  # noqa: S102  (ours)
    return out.getvalue()


def lines(code: str) -> dict[str, list[tuple[float, float]]]:
    """Run the block of a picture and give its lines."""
    names: dict[str, Any] = {"__name__": "picture"}
    exec(compile(code, "<picture>", "exec"), names)  # noqa: S102  (ours)
    return names["lines"]


def minutes(name: str) -> float:
    """Give the simulated minutes of one use."""
    return next(one.minutes for one in default_rules().costs if one.action == name)


def facts(one: Instrument) -> list[str]:
    """Write the table of what the catalogue and the costs say."""
    rows = {
        "used at": ", ".join(one.stations),
        "held at": ", ".join(one.on),
        "settings": ", ".join(one.settings) or "none",
        "minutes": f"{minutes(one.name):g} a use"
        + (f", {minutes('switch-on'):g} to switch on" if one.switch else ""),
        "must be switched on": "yes" if one.switch else "no",
        "on the belt": one.kit or "no: it belongs to the site",
        "intrusive": "yes: it leaves damage, which is recorded" if one.intrusive else "no",
        "witness family": one.family,
        "first step": one.step,
    }
    return ["| | |", "|---|---|", *(f"| {what} | {says} |" for what, says in rows.items())]


def own_facts(act: type[a.Act]) -> list[str]:
    """Write the table of an instrument that has an act of its own."""
    tag = str(act.__struct_config__.tag)
    cost = next(one for one in default_rules().costs if one.action == tag)
    per = f" and {cost.minutes_per:g} a {cost.per}" if cost.per else ""
    step = next((one.id for one in default_rules().steps if tag in one.actions), "")
    rows = {
        "used at": ", ".join(PLACES.get(act, ())),
        "said as": f"`{text.usage(next(one for one in text.FORMS if one.act is act))}`",
        "minutes": f"{cost.minutes:g} a use{per}",
        "on the belt": TOOLS.get(act) or "no: it belongs to the site, or needs bare hands",
        "intrusive": "no",
        "first step": step,
    }
    return ["| | |", "|---|---|", *(f"| {what} | {_cell(says)} |" for what, says in rows.items())]


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def bullets(items: list[str]) -> list[str]:
    """Write a list."""
    return [f"- {one}" for one in items]


def form(words: str) -> str:
    """Give the text form of an action, read and written again, so that it is a real one."""
    return text.format(text.parse(words))


def page(name: str, told: dict[str, Any]) -> str:
    """Write the page of an instrument."""
    known = catalogue().get(name)
    uses = [told["use"]] if isinstance(told["use"], str) else told["use"]
    code = told["example"].strip()
    parts = [
        f"# {told['title']}",
        "",
        "Written by `scripts/instrument_pages.py`; a test fails when it is stale.",
        "",
        told["measures"].strip(),
        "",
        *(facts(known) if known else own_facts(OWN[name])),
        "",
        "## In the exercise",
        "",
        "```text",
        *([f"switch on {name}"] if known and known.switch else []),
        *(form(words) for words in uses),
        "```",
        "",
        "## Read in Python",
        "",
        "```python",
        code,
        "```",
        "",
        "```text",
        printed(code).rstrip(),
        "```",
        "",
        f"![{told['picture']['title']}]({name}.svg)",
        "",
        "## Honest limits",
        "",
        *bullets(told["limits"]),
        "",
        "## What else makes it speak",
        "",
        *bullets(told["false_alarms"]),
        "",
        "## Trained here",
        "",
        *bullets(told["trained"]),
        "",
        "## Not trained here: try it in the yard",
        "",
        *bullets(told["not_trained"]),
    ]
    return "\n".join([*parts, "", LAW] if told.get("legal") else parts) + "\n"


def index(titles: dict[str, str]) -> str:
    """Write the index: every instrument of the catalogue, with a link where it has a page."""
    rows = [
        f"| {_linked(one.name, titles)} | {one.family} | {', '.join(one.stations)} |"
        f" {', '.join(one.on)} | {', '.join(one.settings) or '–'} | {minutes(one.name):g} |"
        f" {'yes' if one.intrusive else 'no'} | {one.step} |"
        for one in catalogue().values()
    ]
    return "\n".join(
        [
            "# Instruments",
            "",
            (
                "Written by `scripts/instrument_pages.py` from the catalogue"
                " (`src/tidewaiter/language/tables/instruments.csv`) and the costs."
            ),
            "",
            "Two instruments of one family are one witness; two families are two.",
            "",
            "| instrument | family | stations | held at | settings | minutes | intrusive | step |",
            "|---|---|---|---|---|---|---|---|",
            *rows,
            "",
            "These have acts of their own:",
            "",
            *(f"- {_linked(name, titles)}" for name in OWN),
            "",
            LAW,
            "",
        ]
    )


def _linked(name: str, titles: dict[str, str]) -> str:
    return f"[{titles[name]}]({name}.md)" if name in titles else name


def render(names: frozenset[str] = frozenset()) -> dict[str, str]:
    """Give the files by name: all, or the pages and pictures of some instruments."""
    files: dict[str, str] = {}
    titles: dict[str, str] = {}
    for name in (*catalogue(), *OWN):
        source = FOLDER / "text" / f"{name}.toml"
        if not source.is_file():
            continue
        told = tomllib.loads(source.read_text("utf-8"))
        titles[name] = told["title"]
        if names and name not in names:
            continue
        shown = told["picture"]
        files[f"{name}.md"] = page(name, told)
        files[f"{name}.svg"] = svg(shown["title"], (shown["x"], shown["y"]), lines(shown["code"]))
    files["README.md"] = index(titles)
    return files


def main() -> None:
    """Write all, or those that are named; or compare."""
    words = sys.argv[1:]
    files = render(frozenset(words) - {"--check"})
    if "--check" not in words:
        for name, wanted in files.items():
            (FOLDER / name).write_text(wanted, encoding="utf-8", newline="\n")
        return
    stale = [
        name
        for name, wanted in files.items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text("utf-8") != wanted
    ]
    if stale:
        sys.exit(f"stale in docs/instruments: {', '.join(stale)}: run {COMMAND}")


if __name__ == "__main__":
    main()
