"""Write docs/procedure.md from the tables of the rules and their English sentences.

``--check`` writes nothing and fails where the page is stale.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tidewaiter.exercise.rules import checklist, default_rules, sources
from tidewaiter.language.rules import FindingRow, Spot, Step
from tidewaiter.language.sentences import say, word

PAGE = Path(__file__).parents[1] / "docs" / "procedure.md"

HEAD = """# The procedure

Written by `scripts/procedure_page.py` from the tables of the rules; a test fails when it is stale.

For training: limits and legal steps are examples.
**National law and a centre's own instructions always prevail.**
A centre changes what differs in its [local rules](local-rules.md).
The rules in force stand in the first record of every exercise.
Tags in brackets are sources, listed at the end.
"""

STEPS = """
## The steps

Gates: **H** hard (passing it over is a failure of safety or law), **O** order (what comes first),
**E** evidence (something must be on record).
"""

FINDINGS = """
## What follows from a finding

The first act, who leads, what the officer may decide, and the papers that it asks for.
Grounds alone (a risk indicator, an anomaly in the picture, a trace, an indication by the dog)
lead to more search, not to a lead.
"""

TIERS = """
## How far a control goes

Each tier allows what those before it allow.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join((HEAD, *_lines())) + "\n"


def _lines() -> Iterator[str]:
    rules = default_rules()
    yield STEPS
    yield from _table(
        ("step", "where", "gates", "after", "what must hold", "what often goes wrong")
    )
    yield from map(_step, rules.steps)
    yield FINDINGS
    yield from _table(("finding", "first act", "leads", "the officer may", "papers"))
    yield from map(_finding, rules.findings)
    yield TIERS
    yield from _table(("tier", "what it is", "adds", "unloaded up to"))
    for tier in rules.tiers:
        acts = ", ".join(f"`{act}`" for act in tier.acts)
        depth = f"{100 * tier.depth_share:g} % of the length" if tier.depth_share else "–"
        about = say(f"tier-{tier.id}-about")
        yield f"| {word('tier', tier.id)} | {about} | {acts} | {depth} [{tier.source}] |"
    yield "\n## The seven points of a container, the eighth of reefers and of open tops\n"
    all_builds = (spot for spot in rules.spots if "container" in spot.lists)
    yield from _spots(all_builds)
    yield "\n## The seventeen points of a vehicle\n"
    yield from _spots(checklist(rules, "vehicle"))
    yield "\n## Sources\n"
    yield from _table(("tag", "source"))
    for tag, citation in sources().items():
        yield f"| {tag} | {citation} |"


def _table(columns: tuple[str, ...]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{'---|' * len(columns)}"


def _step(step: Step) -> str:
    code = f"step-{step.id}"
    gates, after = ", ".join(step.gates), ", ".join(step.after)
    sentences = f"{say(f'{code}-check')} [{step.source}] | {say(f'{code}-failure')}"
    return f"| {step.id} {say(code)} | {step.place} | {gates} | {after} | {sentences} |"


def _finding(row: FindingRow) -> str:
    leads = _words("lead", row.leads)
    may = ", ".join(filter(None, (_words("decision", row.decisions), _words("may", row.may))))
    papers = _words("paper", row.papers)
    source = f" [{row.source}]" if row.source else ""
    name, first = say(f"row-{row.id}"), say(f"first-{row.first}")
    return f"| {name}{source} | {first} | {leads} | {may} | {papers} |"


def _spots(spots: Iterable[Spot]) -> Iterator[str]:
    yield from _table(("point", "as it should be", "what to look at twice", "part"))
    for spot in spots:
        code, parts = f"spot-{spot.id}", ", ".join(f"`{part}`" for part in spot.parts)
        sentences = f"{say(f'{code}-normal')} | {say(f'{code}-abnormal')}"
        yield f"| {say(code)} [{spot.source}] | {sentences} | {parts or 'inside'} |"


def _words(family: str, names: Iterable[str]) -> str:
    return ", ".join(word(family, name) for name in names)


if __name__ == "__main__":
    if "--check" in sys.argv:
        if PAGE.read_text(encoding="utf-8") != page():
            sys.exit(f"{PAGE.name} is stale: python scripts/procedure_page.py")
    else:
        PAGE.write_text(page(), encoding="utf-8")
