"""The text form of actions: `parse` and `format` are inverses.

``verb argument ... key=value ...``; a value with blanks is quoted as in JSON::

    >>> parse("go bay")
    Go(station='bay')
    >>> format(parse('decide release ground="all agree" confidence=80'))
    'decide release ground="all agree" confidence=80'

The grammar is one table, `FORMS`; completion, help and the command reference read it too.
"""

from __future__ import annotations

import json
import re
import types
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.language import actions as a


@dataclass(frozen=True, slots=True)
class Form:
    """How one action is written: its verb, then the fields given by place, then by name."""

    act: type[a.Act]
    verb: str
    places: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Fields that are written ``key=value``."""
        return tuple(f for f in self.act.__struct_fields__ if f not in self.places)


FORMS: tuple[Form, ...] = (
    Form(a.Go, "go", ("station",)),
    Form(a.Read, "read", ("document",)),
    Form(a.LookAt, "look at", ("target",)),
    Form(a.Weigh, "weigh"),
    Form(a.Scan, "scan", ("view", "beam")),
    Form(a.CheckSeal, "seal", ("how",)),
    Form(a.Tap, "tap", ("target",)),
    Form(a.Pack, "pack", ("tool",)),
    Form(a.Unpack, "unpack", ("tool",)),
    Form(a.Plan, "plan", ("tier",)),
    Form(a.SwitchOn, "switch on", ("instrument",)),
    Form(a.Use, "use", ("instrument", "target")),
    Form(a.LookUp, "look up", ("register",)),
    Form(a.Talk, "talk", ("who", "move")),
    Form(a.Call, "call", ("who",)),
    Form(a.Delegate, "delegate", ("routine",)),
    Form(a.Hint, "hint"),
    Form(a.MakeYardSafe, "yard safe"),
    Form(a.TestAir, "test air", ("where",)),
    Form(a.Ventilate, "ventilate", ("minutes",)),
    Form(a.CutSeal, "cut seal"),
    Form(a.Strap, "strap"),
    Form(a.OpenLeaf, "open", ("leaf",)),
    Form(a.HookLeaf, "hook", ("leaf",)),
    Form(a.CloseLeaf, "close", ("leaf",)),
    Form(a.Enter, "enter"),
    Form(a.Leave, "leave"),
    Form(a.Measure, "measure", ("span",)),
    Form(a.Unload, "unload", ("depth_m",)),
    Form(a.AuditTally, "audit", ("item",)),
    Form(a.OpenPackage, "open package", ("target",)),
    Form(a.Photograph, "photograph", ("target",)),
    Form(a.Freeze, "freeze"),
    Form(a.MarkPlace, "mark", ("target",)),
    Form(a.TakeExhibit, "exhibit", ("target",)),
    Form(a.HandOver, "hand over", ("to",)),
    Form(a.RecordFinding, "record", ("category",)),
    Form(a.WithdrawFinding, "withdraw", ("finding",)),
    Form(a.NameLead, "lead", ("who",)),
    Form(a.Decide, "decide", ("decision",)),
    Form(a.Reseal, "reseal"),
    Form(a.Report, "report"),
    Form(a.Sign, "sign"),
)

_FORM_OF = {form.act: form for form in FORMS}
# "open package" before "open": the longest verb wins.
_BY_LENGTH = sorted(FORMS, key=lambda form: -len(form.verb))
_PLAIN = re.compile(r'[^\s"=]+')
_TOKEN = re.compile(r'(?:([a-z_]+)=)?("(?:[^"\\]|\\.)*"|[^\s"=]+)(?=\s|$)')


def format(action: a.Action) -> str:  # noqa: A001  (the pair is parse and format, as in standards)
    """Write an action as text; `parse` reads it back."""
    form = _FORM_OF[type(action)]
    defaults = dict(_defaults(form.act))
    parts = [form.verb]
    placed = [getattr(action, name) for name in form.places]
    while placed and placed[-1] == "":
        placed.pop()
    parts += [_word(value) for value in placed]
    for name in form.names:
        value = getattr(action, name)
        if name not in defaults or value != defaults[name]:
            parts.append(f"{name}={_word(value)}")
    return " ".join(parts)


def parse(text: str) -> a.Action:
    """Read an action from text.

    Raises:
        InputError: with every problem at once: unknown verb, too many or missing words, bad values.
    """
    if not _is_unicode(text):
        raise InputError.of("action", "the text is not valid Unicode", "text in UTF-8")
    text = " ".join(text.split()) if '"' not in text else text.strip()
    form = next(
        (f for f in _BY_LENGTH if text == f.verb or text.startswith(f.verb + " ")),
        None,
    )
    if form is None:
        right = "actions begin with " + ", ".join(sorted(f.verb for f in FORMS))
        raise InputError.of("action", f"no action is called {text.split(' ')[0]!r}", right)
    fields, problems = _fields(form, text[len(form.verb) :].strip())
    if problems:
        raise InputError(problems)
    try:
        return cast(a.Action, msgspec.convert(fields, form.act, strict=False))
    except msgspec.ValidationError as error:
        raise InputError([_plainly(str(error), form)]) from error


#: What a value breaks, as msgspec says it, and in plain words.
_BROKEN = re.compile(
    r"Expected `(?P<kind>int|float|str)[^`]*`"
    r"(?: of length)?(?: (?P<bound>>=|<=|>|<) (?P<at>[-\d.]+))?"
    r".*?(?: - at `\$\.(?P<field>\w+)`)?$"
)
_KINDS = {"int": "a whole number", "float": "a number", "str": "a text"}
_BOUNDS = {">=": "of at least", "<=": "of at most", ">": "of more than", "<": "of less than"}


def _plainly(error: str, form: Form) -> Problem:
    """Say in plain words what a value cannot be."""
    broken = _BROKEN.fullmatch(error)
    if broken is None or broken["field"] is None:
        return Problem(form.verb, error, usage(form))
    right = _KINDS[broken["kind"]]
    if broken["bound"]:
        letters = " characters" if broken["kind"] == "str" else ""
        right += f" {_BOUNDS[broken['bound']]} {float(broken['at']):g}{letters}"
    elif "regex" in error:
        right = "column and row, as in 2-1"
    return Problem(broken["field"], "cannot be that", right)


def usage(form: Form) -> str:
    """One line that shows how an action is written."""
    defaults = dict(_defaults(form.act))
    parts = [form.verb]
    for name in (*form.places, *form.names):
        shown = "|".join(choices(form.act, name)) or f"<{name}>"
        shown = shown if name in form.places else f"{name}={shown}"
        parts.append(f"[{shown}]" if name in defaults else shown)
    return " ".join(parts)


def choices(act: type[a.Act], field: str) -> tuple[str, ...]:
    """Words allowed in a field; empty where it is free."""
    hint: Any = _hints(act)[field]
    if get_origin(hint) is Literal:
        return tuple(str(word) for word in get_args(hint))
    if hint is bool:
        return ("yes", "no")
    return ()


def _fields(form: Form, rest: str) -> tuple[dict[str, Any], list[Problem]]:
    fields: dict[str, Any] = {}
    problems: list[Problem] = []
    places = list(form.places)
    at = 0
    while at < len(rest):
        match = _TOKEN.match(rest, at)
        if match is None:
            problems.append(Problem(form.verb, f"cannot read {rest[at:]!r}", usage(form)))
            break
        at = match.end() + len(rest[match.end() :]) - len(rest[match.end() :].lstrip())
        name = match[1] or (places.pop(0) if places else "")
        if not name or name not in form.act.__struct_fields__ or name in fields:
            problems.append(Problem(form.verb, f"{match[0]!r} has no place here", usage(form)))
            continue
        if name in places:
            places.remove(name)
        value = _value(form.act, name, match[2])
        if isinstance(value, Problem):
            problems.append(value)
        else:
            fields[name] = value
    defaults = dict(_defaults(form.act))
    missing = [f for f in form.act.__struct_fields__ if f not in fields and f not in defaults]
    if missing and not problems:
        problems += [Problem(form.verb, f"{name} is missing", usage(form)) for name in missing]
    return fields, problems


def _value(act: type[a.Act], name: str, word: str) -> object:
    hint = _hints(act)[name]
    allowed = choices(act, name)
    if word[0] == '"':
        return _unquoted(name, word)
    if allowed and word not in allowed:
        wrong = "is neither yes nor no" if hint is bool else "is not one of the words"
        return Problem(name, f"{word!r} {wrong}", " or ".join(allowed))
    if hint is bool:
        return word == "yes"
    return _number(name, word) if _is_number(hint) else word


def _unquoted(name: str, word: str) -> object:
    try:
        read = json.loads(word)
    except ValueError:
        return Problem(name, f"{word} is not well quoted", "quote as in JSON")
    if not _is_unicode(read):
        return Problem(name, f"{word} is not valid Unicode", "no half of a surrogate pair")
    return read


def _is_unicode(text: str) -> bool:
    """Say whether a text can be written: a lone surrogate cannot, in any encoding."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _number(name: str, word: str) -> object:
    try:
        return int(word) if word.lstrip("+-").isdigit() else float(word)
    except ValueError:
        return Problem(name, f"{word!r} is not a number", "a plain number such as 12 or 2.5")


def _is_number(hint: object) -> bool:
    if get_origin(hint) in {Union, types.UnionType}:
        return any(_is_number(part) for part in get_args(hint))
    return hint is int or hint is float


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return repr(value)
    text = str(value)
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


@cache
def _hints(act: type[a.Act]) -> dict[str, Any]:
    return get_type_hints(act)


@cache
def _defaults(act: type[a.Act]) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (field.name, field.default)
        for field in msgspec.structs.fields(act)
        if field.default is not msgspec.NODEFAULT
    )
