"""Changes to a message that its schema may or may not forgive: the judges must agree on each."""

import copy
from collections.abc import Callable

import numpy as np
from lxml import etree

from tidewaiter.base.streams import stream

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
SPOILT = (
    "",
    " ",
    "  x  ",
    "x",
    "0",
    "-1",
    "+1",
    "01",
    "1.",
    ".5",
    "1e3",
    "1,5",
    "NaN",
    "99999999999999999",
    "0.0000001",
    "0.000000",
    "1.0000000",
    "123456789012.123456",
    "12345678901234567",
    "00.5",
    "2026-02-30",
    "2024-02-29",
    "2026-13-01",
    "2026-01-01T24:00:00",
    "2026-01-01T24:00:01",
    "2026-01-01T23:59:60",
    "2026-01-01T10:00:00Z",
    "0000-01-01",
    "0001-01-01T00:00:00",
    "2026-01-01Z",
    "-2026-01-01",
    "12026-01-01",
    "\u0661",
    "\u0662\u0660\u0662\u0666-01-01",
    "\u00a0x",
    "x\u00a0",
    "x\u2003",
    "\u1680x",
    "x\u180e",
    "x\u200b",
    "x\u3000",
    "x\u0085",
    "\n x\n",
    "a\tb",
    "a\nb",
    "a  b",
    "é@b.c",
    "a@b.c",
    "a@b",
    "a@@b.c",
    "@b.c",
    "a@b.",
    " a@b.c",
    "a b@c.d",
    "😀",
    "😀" * 2,
    "A" * 513,
    "a" * 35,
    "a" * 36,
    "NCTS6",
    "T1",
    "XX",
    "xx",
    "AB12345",
    "26GB000246W8GCGKJ3",
    "26gb000246W8GCGKJ3",
    "50.123456",
    "+50.123456",
    "90.000000",
    "91.000000",
    "180.00000",
    "X25000000",
    "XA25000000",
    "TIR",
    "25000000",
    "25000001",
    "'\"<>&",
    "]]>",
    "\u2028x",
    "x\u2029",
    "\ufeffx",
    "1 0",
    "1\u00a00",
)


def mutate(data: bytes, seed: int) -> bytes:
    """Change a message in one to three places, keeping it well-formed XML.

    Args:
        data: a message.
        seed: same seed, same bytes.
    """
    rng = stream(f"mutant-{seed}", "changes")
    root = etree.fromstring(data)
    for _ in range(1 if rng.random() < 0.75 else int(rng.integers(2, 4))):
        change = _CHANGES[int(rng.integers(len(_CHANGES)))]
        root = change(root, rng)
    encoding = "UTF-8" if rng.random() < 0.9 else _one(("UTF-16", "ISO-8859-1", "US-ASCII"), rng)
    text = etree.tostring(root, xml_declaration=True, encoding=encoding)
    assert isinstance(text, bytes)
    return text


def _one(choices, rng: np.random.Generator):
    return choices[int(rng.integers(len(choices)))]


def _any(root, rng):
    inner = [e for e in root.iter("*") if e is not root]
    return _one(inner, rng) if inner else root


def _leaf(root, rng):
    leaves = [e for e in root.iter("*") if len(e) == 0 and e is not root]
    return _one(leaves, rng) if leaves else root


def _group(root, rng):
    groups = [e for e in root.iter("*") if len(e)]
    return _one(groups, rng) if groups else root


def _drop(root, rng):
    victim = _any(root, rng)
    if victim is not root:
        victim.getparent().remove(victim)
    return root


def _double(root, rng):
    one = _any(root, rng)
    for _ in range(_one((1, 1, 9, 99), rng)):
        one.addnext(copy.deepcopy(one))
    return root


def _swap(root, rng):
    group = _group(root, rng)
    one, other = (int(rng.integers(len(group))) for _ in range(2))
    first = group[one]
    group.insert(other, first)
    return root


def _move(root, rng):
    one, target = _any(root, rng), _group(root, rng)
    if one not in target.iterancestors() and one is not target and one is not root:
        target.append(one)
    return root


def _rename(root, rng):
    one = _any(root, rng)
    one.tag = _one((one.tag + "X", one.tag.lower(), "grossMass", "Seal", "MRN", "é"), rng)
    return root


def _spoil(root, rng):
    _leaf(root, rng).text = _one(SPOILT, rng)
    return root


def _vary(root, rng):
    leaf = _leaf(root, rng)
    text = leaf.text or ""
    at = int(rng.integers(len(text) + 1))
    new = _one(("", " ", "0", "A", "a", ".", "\u00e9", "\n", "-", text), rng)
    leaf.text = text[:at] + new + text[at + int(rng.integers(2)) :]
    return root


def _pad(root, rng):
    leaf = _leaf(root, rng)
    leaf.text = _one((" {}", "{} ", "\n\t{}\n", "{}\r", " {} "), rng).format(leaf.text or "")
    return root


def _attribute(root, rng):
    one = _any(root, rng) if rng.random() < 0.6 else root
    name, value = _one(
        (
            ("PhaseID", "NCTS6"),
            ("PhaseID", " NCTS6 "),
            ("PhaseID", "NCTS5.0"),
            ("PhaseID", "ncts6"),
            ("PhaseID", ""),
            ("PhaseID", "NCTS5.1"),
            ("phaseID", "NCTS6"),
            ("id", "1"),
            ("{urn:x}PhaseID", "NCTS6"),
            ("{http://www.w3.org/XML/1998/namespace}lang", "en"),
            ("{http://www.w3.org/XML/1998/namespace}space", "preserve"),
            (f"{{{_XSI}}}nil", "true"),
            (f"{{{_XSI}}}nil", "false"),
            (f"{{{_XSI}}}nil", "maybe"),
            (f"{{{_XSI}}}type", "SequenceNumberContentType"),
            (f"{{{_XSI}}}type", "ncts:CC015CType"),
            (f"{{{_XSI}}}type", "ns2:CC029CType"),
            (f"{{{_XSI}}}type", "xs:string"),
            (f"{{{_XSI}}}type", ""),
            (f"{{{_XSI}}}schemaLocation", "http://ncts.dgtaxud.ec no-such.xsd"),
            (f"{{{_XSI}}}noNamespaceSchemaLocation", "no-such.xsd"),
            (f"{{{_XSI}}}other", "x"),
        ),
        rng,
    )
    one.set(name, value)
    return root


def _no_phase(root, rng):
    root.attrib.pop("PhaseID", None)
    return root


def _between(root, rng):
    group = _group(root, rng)
    text = _one((" ", "\n\t", "x", "\u00a0", "0", "\u3000"), rng)
    if rng.random() < 0.5 or not len(group):
        group.text = text
    else:
        group[int(rng.integers(len(group)))].tail = text
    return root


def _comment(root, rng):
    leaf = _leaf(root, rng)
    text = leaf.text or ""
    at = int(rng.integers(len(text) + 1))
    node = etree.Comment(" x ") if rng.random() < 0.5 else etree.ProcessingInstruction("x", "y")
    leaf.text = text[:at]
    node.tail = text[at:]
    leaf.insert(0, node)
    return root


def _outer_comment(root, rng):
    _any(root, rng).addnext(etree.Comment("between"))
    root.addprevious(etree.Comment("before"))
    return root


def _cdata(root, rng):
    leaf = _leaf(root, rng)
    leaf.text = etree.CDATA(leaf.text or "")
    return root


def _nest(root, rng):
    leaf = _leaf(root, rng)
    etree.SubElement(leaf, _one((leaf.tag, "b"), rng)).text = "1"
    return root


def _namespace(root, rng):
    one = _any(root, rng)
    namespace = _one(("http://ncts.dgtaxud.ec", "urn:x"), rng)
    one.tag = f"{{{namespace}}}{etree.QName(one).localname}"
    return root


def _empty(root, rng):
    group = _group(root, rng)
    if group is not root:
        group[:] = []
        group.text = _one((None, " ", "x"), rng)
    return root


_CHANGES: tuple[Callable[..., etree._Element], ...] = (
    _drop,
    _drop,
    _double,
    _swap,
    _swap,
    _move,
    _rename,
    _spoil,
    _spoil,
    _spoil,
    _spoil,
    _vary,
    _vary,
    _pad,
    _attribute,
    _attribute,
    _no_phase,
    _between,
    _comment,
    _outer_comment,
    _cdata,
    _nest,
    _namespace,
    _empty,
)
