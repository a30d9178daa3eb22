"""The tables of ``tidewaiter survey``, for people."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from tidewaiter.casework.survey.cues import Cue
from tidewaiter.casework.survey.learn import Learned
from tidewaiter.casework.survey.summary import CONTENT_AUC, FORM_AUC, Spread, Summary

#: Wide enough for names of fields also where the output is a file.
_WIDTH = 120


def tell(found: Summary, times: dict[str, float], missed: tuple[str, ...]) -> None:
    """Print all tables, and which goals were missed."""
    console = Console(highlight=False, markup=False, width=_WIDTH)
    console.print(_figures(found, times))
    if found.reasons:
        rows = ((reason, str(number)) for reason, number in found.reasons.items())
        console.print(_table("Why seeds were rejected", ("reason", "seeds"), rows))
    if found.contradictions:
        rows = ((kind, str(number)) for kind, number in found.contradiction_kinds.items())
        console.print(_table("Contradictions", ("kind", "number"), rows))
        console.print("\n".join(found.examples))
    for title, firings in (
        ("Indicators", found.firings),
        ("Instruments of the proving officer that pointed", found.pointings),
    ):
        fired = ((one.name, str(one.fired), f"{one.clean:.0%}") for one in firings)
        console.print(_table(title, ("what", "fired", "of them clean"), fired))
    hang = (
        (one.name, str(one.categories), f"{one.chi_square:.2f}", f"{one.p:.3f}")
        for one in found.independence
    )
    console.print(_table("Guilt against who and whence", ("what", "values", "chi²", "p"), hang))
    alone = (*found.guilty_only, *found.readings)
    if alone:
        console.print(_cues("Seen in guilty cases alone", alone))
    console.print(_cues("Cues that lean farthest", found.strongest))
    for sentence in missed:
        console.print(f"missed: {sentence}", style="red")
    if not missed:
        console.print("every goal that so many seeds can judge is met", style="green")


def _figures(found: Summary, times: dict[str, float]) -> Table:
    learned = found.form
    rows = [
        ("seeds", str(found.seeds)),
        ("proved", f"{found.proved} ({found.proved / found.seeds:.1%})"),
        ("rejected", str(found.rejected)),
        ("guilty", str(found.guilty)),
        ("contradictions", str(found.contradictions)),
        ("guilty-only cues", str(len(found.guilty_only))),
        ("guilty-only readings of what is inside", str(len(found.readings))),
        (f"AUC before intrusion {_goal(CONTENT_AUC)}", _auc(found.before_intrusion)),
        ("AUC before intrusion, without weight", _auc(found.without_weight)),
        (f"AUC of form {_goal(FORM_AUC)}", _auc(learned)),
        ("p of the form, by shuffles", f"{learned.p:.3f}" if learned else "–"),
        ("clean units whose picture pointed", _share(found.false_alarm_rate)),
        ("clean units whose weight pointed", _share(found.weight_alarm_rate)),
        ("difficulty, estimated", _spread(found.difficulty, 2)),
        ("simulated minutes of a proof", _spread(found.minutes, 0)),
        ("seconds to a proof", f"median {times['median']:.2f}, p99 {times['p99']:.2f}"),
    ]
    return _table("Survey", ("figure", "value"), rows)


def _cues(title: str, cues: Iterable[Cue]) -> Table:
    rows = (
        (one.name, one.category, str(one.cases), f"{one.guilty / one.cases:.0%}") for one in cues
    )
    return _table(title, ("cue", "value", "cases", "of them guilty"), rows)


def _table(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    shown = Table(title=title, title_justify="left")
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in rows:
        shown.add_row(*row)
    return shown


def _goal(goal: tuple[float, float]) -> str:
    return f"({goal[0]:.2f} to {goal[1]:.2f})"


def _auc(learned: Learned | None) -> str:
    return f"{learned.auc:.3f}, {learned.cues} cues" if learned else "– (too few cases)"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def _spread(spread: Spread | None, digits: int) -> str:
    if spread is None:
        return "–"
    mean, low, middle, high = (
        f"{one:.{digits}f}" for one in (spread.mean, spread.p10, spread.median, spread.p90)
    )
    return f"mean {mean}, p10 {low}, median {middle}, p90 {high}"
