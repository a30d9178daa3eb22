"""What is typed: actions one by one, help, and what makes sense now; the tab key completes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress

import typer

from tidewaiter.base.errors import InputError
from tidewaiter.exercise.options import options
from tidewaiter.exercise.public import Public
from tidewaiter.exercise.state import State, initial
from tidewaiter.language import text
from tidewaiter.language.actions import Action

_HELP = ("help", "?")
_NOW = ("options", "what now")
_END = {"quit", "exit"}


class Asked:
    """A player at a terminal.

    Args:
        public: the public part of the case.

    Attributes:
        state: where the exercise stands; whoever plays keeps it up to date.
    """

    def __init__(self, public: Public) -> None:
        self._public = public
        self.state: State = initial()

    def actions(self) -> Iterator[Action]:
        """Take actions as they are typed, until the input ends or the player leaves."""
        self._complete_by_tab()
        while True:
            line = self._line()
            word = " ".join(line.split())
            if not line or word in _END:
                return
            first, _, rest = word.partition(" ")
            if first in _HELP:
                typer.echo(usage(rest), err=True)
            elif word in _NOW:
                typer.echo("\n".join(options(self._public, self.state)), err=True)
            elif word and not word.startswith("#"):
                try:
                    yield text.parse(line)
                except InputError as error:
                    typer.echo(str(error), err=True)

    def completions(self, begun: str) -> tuple[str, ...]:
        """Give every line that goes on from what was typed, of those that make sense now."""
        verbs = (form.verb for form in text.FORMS)
        known = (*options(self._public, self.state), *verbs, _HELP[0], _NOW[0])
        return tuple(dict.fromkeys(line for line in known if line.startswith(begun)))

    def _line(self) -> str:
        if not sys.stdin.isatty():
            return sys.stdin.readline()
        with suppress(EOFError):
            # The prompt goes where help does, so that what is told can be piped away.
            typer.echo("> ", nl=False, err=True)
            return input() + "\n"
        return ""

    def _complete_by_tab(self) -> None:
        if not sys.stdin.isatty():
            return
        try:
            import readline
        except ImportError:  # not on every system; all else works without it
            return

        def complete(_: str, n: int) -> str | None:
            line = readline.get_line_buffer()
            start = readline.get_begidx()
            found = self.completions(line)
            return found[n][start:] if n < len(found) else None

        readline.set_completer_delims(" ")
        readline.set_completer(complete)
        readline.parse_and_bind("tab: complete")


def usage(verb: str = "") -> str:
    """Show how actions are written: all, or those of one verb (or of what it begins with)."""
    forms = [form for form in text.FORMS if form.verb.startswith(verb)]
    exact = [form for form in forms if form.verb == verb]
    shown = exact or forms
    if not shown:
        return f"no action is called {verb!r}; `help` alone shows all"
    lines = [text.usage(form) for form in shown]
    if len(shown) == 1:
        lines += [f"  {' '.join((shown[0].act.__doc__ or '').split(chr(10) * 2)[0].split())}"]
    return "\n".join(lines)
