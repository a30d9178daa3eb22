"""Parses untrusted XML with lxml: no DOCTYPE, no entities, no network, bounded size."""

from __future__ import annotations

from lxml import etree

from tidewaiter.base.errors import InputError

MAX_BYTES = 8 * 1024 * 1024

# lxml has no public name for what its own functions return.
Element = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


class _EndOfPrologError(Exception):
    """Stops the first look at a file; never leaves this module."""


class _Prolog:
    """Parser target that looks at the prolog only: a DOCTYPE, then stop at the root."""

    def __init__(self) -> None:
        self.has_doctype = False

    def doctype(self, *_: object) -> None:
        self.has_doctype = True
        raise _EndOfPrologError

    def start(self, *_: object) -> None:
        raise _EndOfPrologError

    def close(self) -> None:
        """Do nothing: lxml asks for it."""


def _has_doctype(data: bytes) -> bool:
    prolog = _Prolog()
    # The stubs ask for every method of a target; lxml calls those that are there.
    parser = etree.XMLParser(
        target=prolog,  # pyright: ignore[reportArgumentType]
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    try:
        etree.fromstring(data, parser)
    except (_EndOfPrologError, etree.XMLSyntaxError):
        return prolog.has_doctype
    return prolog.has_doctype


def parse(data: bytes) -> Element:
    """Parse a file into its root element.

    Args:
        data: the file, at most 8 MiB, in any encoding that XML knows.

    Raises:
        InputError: too large, a DOCTYPE, or not well-formed.
    """
    if len(data) > MAX_BYTES:
        raise InputError.of("", f"the file has {len(data)} bytes", f"at most {MAX_BYTES} bytes")
    # A DOCTYPE could define entities or fetch files; no message has one.
    if _has_doctype(data):
        raise InputError.of("", "the file has a DOCTYPE", "a message has none")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise InputError.of(
            f"line {line}, column {column}",
            f"the file is not well-formed XML: {error.msg}",
            "well-formed XML",
        ) from None
