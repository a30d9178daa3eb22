"""Write the client's TypeScript of everything that crosses the exercise's wire.

``client/src/protocol/protocol.ts`` holds the types of `tidewaiter.language` with their docstrings,
the words of every literal, the defaults that are left out on the wire, and the grammar of the
text actions (`language.text.FORMS`), from which the desk makes its forms and its completion::

    python scripts/protocol.py           # write it
    python scripts/protocol.py --check   # exit 1 when it is stale

The layout is the one Biome keeps, so `make check` finds nothing to change in it.
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, cast, get_args, get_origin

import msgspec
from msgspec import inspect as mi

from tidewaiter.exercise.equip import moves
from tidewaiter.language import (
    abilities,
    actions,
    debriefs,
    events,
    instruments,
    observations,
    patches,
    poses,
    rules,
    scene,
    text,
    values,
)
from tidewaiter.xray.gantry import SIDE
from tidewaiter.xray.images import display_grid

TARGET = Path(__file__).resolve().parent.parent / "client/src/protocol/protocol.ts"
COMMAND = "python scripts/protocol.py"
WIDTH = 100

#: In reading order.
MODULES: tuple[ModuleType, ...] = (
    values,
    poses,
    scene,
    actions,
    instruments,
    rules,
    events,
    observations,
    debriefs,
    abilities,
)
UNIONS = {"Action": actions.Action, "Event": events.Event}
#: The chain and its hashes never leave the server.
PRIVATE = {events.Record}

HEADER = f"""// Written by scripts/protocol.py from the types of tidewaiter.language: never edit it.
// When it is stale: {COMMAND}
"""

Json = str | int | float | bool | list[Any] | dict[str, Any] | None


def protocol() -> str:
    """Return the whole file."""
    parts = [HEADER]
    parts += [_words(name, hint) for name, hint in _literals()]
    parts += [_interface(struct) for struct in _structs()]
    parts += [
        _alias(name, _members(hint), f"Every {name.lower()}.") for name, hint in UNIONS.items()
    ]
    parts.append(_defaults_table())
    parts.append(_side_view_table())
    parts.append(_patches_table())
    parts.append(_instruments_table())
    parts.append(_moves_table())
    parts.append(_forms_table())
    return "\n".join(parts)


# ------------------------------------------------------------------------------------ what there is


def _literals() -> Iterator[tuple[str, Any]]:
    """Yield every named literal with its name."""
    seen: set[str] = set()
    for module in MODULES:
        for name, hint in vars(module).items():
            if get_origin(hint) is Literal and name not in seen:
                seen.add(name)
                yield name, hint


def _structs() -> Iterator[type[msgspec.Struct]]:
    """Yield every struct that crosses the wire, bases without fields of their own left out."""
    seen: set[type] = set()
    for module in MODULES:
        for struct in vars(module).values():
            if not (inspect.isclass(struct) and issubclass(struct, values.Value)):
                continue
            is_base = bool(struct.__subclasses__())
            if struct not in seen and struct not in PRIVATE and not is_base:
                seen.add(struct)
                yield struct


def _members(hint: object) -> list[str]:
    return [member.__name__ for member in get_args(hint)]


# -------------------------------------------------------------------------------------------- types


def _words(name: str, hint: object) -> str:
    """Write a literal as a list of its words and the type of one of them."""
    words = _array(
        [_quote(word) for word in get_args(hint)], f"export const {name} = ", " as const;"
    )
    return f"{words}\nexport type {name} = (typeof {name})[number];\n"


def _interface(struct: type[msgspec.Struct]) -> str:
    """Write a struct; a field with a default may be absent on the wire."""
    info = _struct_info(struct)
    summary, docs = _docstring(struct)
    lines = [_comment(summary), f"export interface {struct.__name__} {{"]
    if info.tag_field is not None:
        lines.append(f"  {info.tag_field}: {_quote(info.tag)};")
    for field in info.fields:
        if field.name in docs:
            lines.append(_comment(docs[field.name], "  "))
        mark = "" if field.required else "?"
        lines.append(f"  {field.encode_name}{mark}: {_type(field.type)};")
    return "\n".join([*lines, "}", ""])


def _struct_info(struct: type[msgspec.Struct]) -> mi.StructType:
    return cast(mi.StructType, mi.type_info(struct))


def _alias(name: str, members: list[str], summary: str) -> str:
    one_line = f"export type {name} = {' | '.join(members)};"
    if len(one_line) > WIDTH:
        one_line = "\n".join([f"export type {name} =", *(f"  | {m}" for m in members)]) + ";"
    return f"{_comment(summary)}\n{one_line}\n"


PLAIN_TYPES: dict[type[mi.Type], str] = {
    mi.StrType: "string",
    mi.IntType: "number",
    mi.FloatType: "number",
    mi.BoolType: "boolean",
    mi.NoneType: "null",
}


def _type(info: mi.Type) -> str:
    """Name the TypeScript type of one field."""
    named = PLAIN_TYPES.get(type(info))
    if named is not None:
        return named
    match info:
        case mi.LiteralType():
            return _literal_name(info.values)
        case mi.StructType():
            return info.cls.__name__
        case mi.UnionType():
            return _union(info)
        case mi.Metadata():
            return _type(info.type)
        case _:
            return _container(info)


def _container(info: mi.Type) -> str:
    match info:
        case mi.VarTupleType():
            item = _type(info.item_type)
            return f"({item})[]" if " " in item else f"{item}[]"
        case mi.TupleType():
            return f"[{', '.join(_type(item) for item in info.item_types)}]"
        case mi.DictType():
            return f"Record<{_type(info.key_type)}, {_type(info.value_type)}>"
        case _:
            raise TypeError(f"no TypeScript is known for {info}")


def _union(info: mi.UnionType) -> str:
    """Name a union; the members of Action and Event go by that one name."""
    names = [_type(member) for member in info.types]
    for union, hint in UNIONS.items():
        members = set(_members(hint))
        if members <= set(names):
            names = [union, *(name for name in names if name not in members)]
    return " | ".join(names)


def _literal_name(words: tuple[Any, ...]) -> str:
    for name, hint in _literals():
        if set(get_args(hint)) == set(words):
            return name
    return " | ".join(_quote(word) for word in words)


def _docstring(struct: type) -> tuple[str, dict[str, str]]:
    """Split a docstring into its summary and what it says of each attribute."""
    doc = inspect.cleandoc(struct.__doc__ or "")
    summary, _, attributes = doc.partition("Attributes:\n")
    docs: dict[str, str] = {}
    for names, words in re.findall(r"^ {4}([\w, ]+): ((?:.|\n {8})*)", attributes, re.MULTILINE):
        for name in names.split(", "):
            docs[name] = " ".join(words.split())
    return " ".join(summary.split()), docs


# ------------------------------------------------------------------------------------------- tables


def _defaults_table() -> str:
    """Write what an absent field means, for each struct that leaves any out."""
    table: dict[str, Json] = {}
    for struct in _structs():
        defaults = {
            field.encode_name: _plain(field)
            for field in msgspec.structs.fields(struct)
            if not field.required
        }
        if defaults:
            table[struct.__name__] = defaults
    said = _comment("What a field that is absent on the wire stands for.")
    return f"{said}\nexport const DEFAULTS = {_literal(table)} as const;\n"


def _side_view_table() -> str:
    """Write where the pixels of a side view lie, so that a region can be told in metres."""
    grid = display_grid(SIDE, SIDE.span().rows)
    place: dict[str, Json] = {
        "column_mm": round(SIDE.step_m * 1000),
        "first_column_mm": round(SIDE.span().columns[0] * SIDE.step_m * 1000),
        "row_mm": round(grid.row_m * 1000),
        "top_mm": round(grid.first_m * 1000),
    }
    said = _comment(
        "Side view: columns grow from the doors to the front wall, depth counts from the door sill;"
        " rows fall from the top, height as on the plane through the middle of the unit."
    )
    return f"{said}\nexport const SIDE_VIEW = {_literal(place)} as const;\n"


def _patches_table() -> str:
    """Write how large a piece of a part is about, so that a press can be told as one."""
    size: dict[str, Json] = {"wide_mm": round(patches.WIDE_MM), "high_mm": round(patches.HIGH_MM)}
    said = _comment("About so large is a piece of a part (`language.patches`).")
    return f"{said}\nexport const PATCH = {_literal(size)} as const;\n"


def _instruments_table() -> str:
    """Write the catalogue of instruments, and how much a belt holds."""
    rows: list[Json] = [
        {name: msgspec.to_builtins(getattr(one, name)) for name in one.__struct_fields__}
        for one in instruments.catalogue().values()
    ]
    catalogue = _comment("Every instrument as anybody may know it, in the order of the table.")
    holds = _comment("So many tools hang on a belt at most.")
    return (
        f"{catalogue}\nexport const INSTRUMENTS: readonly Required<Instrument>[] = "
        f"{_literal(rows)};\n\n{holds}\nexport const BELT_HOLDS = {poses.BELT_HOLDS};\n"
    )


def _moves_table() -> str:
    """Write what can be said to whom."""
    table: dict[str, Json] = {who: list(moves(who)) for who in get_args(actions.Who)}
    said = _comment("What can be said to each person.")
    return f"{said}\nexport const MOVES: Record<Who, readonly Move[]> = {_literal(table)};\n"


def _plain(field: msgspec.structs.FieldInfo) -> Json:
    if field.default is not msgspec.NODEFAULT:
        return msgspec.to_builtins(field.default)
    return msgspec.to_builtins(cast(Callable[[], object], field.default_factory)())


def _forms_table() -> str:
    said = _comment("One word or value of a text action; bounds as the server checks them.")
    place = _interface_of(
        "FormField",
        {
            "name": "string",
            "kind": '"words" | "text" | "integer" | "number" | "yes-no"',
            "choices": "readonly string[]",
            "required": "boolean",
            "default?": "string | number | boolean | null",
            "above?": "number",
            "min?": "number",
            "max?": "number",
            "maxLength?": "number",
        },
    )
    form = _interface_of(
        "Form",
        {
            "tag": "string",
            "verb": "string",
            "usage": "string",
            "places": "readonly FormField[]",
            "names": "readonly FormField[]",
        },
    )
    forms = _literal([_form(form) for form in text.FORMS])
    grammar = _comment("How every action is written: verb, fields by place, then fields by name.")
    return (
        f"{said}\n{place}\n{_comment('How one action is written.')}\n{form}\n{grammar}\n"
        f"export const FORMS: readonly Form[] = {forms};\n"
    )


def _interface_of(name: str, fields: dict[str, str]) -> str:
    lines = [f"  {key}: {kind};" for key, kind in fields.items()]
    return "\n".join([f"export interface {name} {{", *lines, "}", ""])


def _form(form: text.Form) -> dict[str, Json]:
    info = _struct_info(form.act)
    fields = {field.name: _form_field(form.act, field) for field in info.fields}
    return {
        "tag": info.tag,
        "verb": form.verb,
        "usage": text.usage(form),
        "places": [fields[name] for name in form.places],
        "names": [fields[name] for name in form.names],
    }


def _form_field(act: type[actions.Act], field: mi.Field) -> dict[str, Json]:
    info = _stripped(field.type)
    kind = {
        mi.LiteralType: "words",
        mi.IntType: "integer",
        mi.FloatType: "number",
        mi.BoolType: "yes-no",
    }.get(type(info), "text")
    described: dict[str, Json] = {
        "name": field.name,
        "kind": kind,
        "choices": list(text.choices(act, field.name)),
        "required": field.required,
    }
    if not field.required:
        described["default"] = field.default
    bounds = {"gt": "above", "ge": "min", "le": "max", "max_length": "maxLength"}
    for ours, theirs in bounds.items():
        if getattr(info, ours, None) is not None:
            described[theirs] = getattr(info, ours)
    return described


def _stripped(info: mi.Type) -> mi.Type:
    """Return the one type behind metadata and ``| None``."""
    while isinstance(info, mi.Metadata):
        info = info.type
    if isinstance(info, mi.UnionType):
        return _stripped(next(t for t in info.types if not isinstance(t, mi.NoneType)))
    return info


# ------------------------------------------------------------------------------------------- layout


def _quote(word: object) -> str:
    return json.dumps(word, ensure_ascii=False)


def _comment(words: str, indent: str = "") -> str:
    """Write a JSDoc comment, in one line where it fits."""
    if len(indent) + len(words) + 7 <= WIDTH:
        return f"{indent}/** {words} */"
    lines = [f"{indent}/**"]
    line = f"{indent} *"
    for word in words.split():
        if len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = f"{indent} *"
        line += f" {word}"
    return "\n".join([*lines, line, f"{indent} */"])


def _array(items: list[str], before: str, after: str, indent: str = "") -> str:
    """Write an array in one line where it fits, else one item a line."""
    one_line = f"{before}[{', '.join(items)}]{after}"
    if len(one_line) <= WIDTH - len(indent) and "\n" not in one_line:
        return one_line
    inner = "".join(f"{indent}  {item},\n" for item in items)
    return f"{before}[\n{inner}{indent}]{after}"


def _literal(value: Json, indent: str = "", before: str = "") -> str:
    """Write JSON as TypeScript: objects always open, arrays open where they must."""
    deeper = indent + "  "
    if isinstance(value, dict) and value:
        lines = [_entry(key, inner, deeper) for key, inner in value.items()]
        return "{\n" + "".join(lines) + indent + "}"
    if isinstance(value, list):
        items = [_literal(item, deeper) for item in value]
        # One character more for the comma that follows.
        return _array(items, before, ",", indent).removeprefix(before).removesuffix(",")
    return _quote(value)


def _entry(key: str, value: Json, indent: str) -> str:
    """Write ``key: value,``; a string that does not fit goes to the next line."""
    one_line = f"{indent}{key}: {_literal(value, indent, f'{key}: ')},\n"
    if isinstance(value, str) and len(one_line) > WIDTH + 1:
        return f"{indent}{key}:\n{indent}  {_quote(value)},\n"
    return one_line


def main() -> int:
    """Write the file, or say whether it is stale."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="exit 1 when the file is stale")
    wanted = protocol()
    if not parser.parse_args().check:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(wanted, encoding="utf-8", newline="\n")
        return 0
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == wanted:
        return 0
    print(f"{TARGET.name} is stale: run  {COMMAND}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
