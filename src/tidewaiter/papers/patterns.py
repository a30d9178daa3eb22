r"""Regular expressions of XML Schema (W3C XSD part 2, appendix F) as Python's own.

Only what the NCTS schemas use is known; anything else is a defect found at load time.

>>> translate(r".{1,3}").fullmatch("a b") is not None
True
>>> translate(r"\P{Z}(.*\P{Z})?").fullmatch("no end ") is None
True
"""

from __future__ import annotations

import re
from functools import cache

from tidewaiter.base.errors import DefectError

# Unicode general category Z: Zs, Zl, Zp. U+180E left it with Unicode 6.3; XML Schema stands on an
# older edition, and so does libxml2.
_SEPARATORS = r"\x20\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"

_ESCAPES = {
    r"\P{Z}": f"[^{_SEPARATORS}]",
    r"\p{IsBasicLatin}": r"[\x00-\x7f]",
    r"\d": r"\d",  # any decimal digit (Nd) in both languages
    r"\.": r"\.",
    ".": r"[^\n\r]",
}
_TOKEN = re.compile(
    r"""(?P<escape>\\[pP]\{\w+\}|\\.|\.)
      | (?P<set>\[\^?(?:[^\[\]\\]|\\[.])+\])
      | (?P<plain>\{\d+(?:,\d*)?\}|[()|*+?]|[^\\\[\]{}^$])""",
    re.VERBOSE,
)


@cache
def translate(pattern: str) -> re.Pattern[str]:
    """Compile a schema pattern; use it with ``fullmatch`` (schema patterns are anchored).

    Raises:
        DefectError: the pattern uses something that is not known here.
    """
    parts: list[str] = []
    at = 0
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None or (token["escape"] and token["escape"] not in _ESCAPES):
            raise DefectError(f"schema pattern {pattern!r}: nothing known at {at}")
        parts.append(_ESCAPES[token[0]] if token["escape"] else token[0])
        at = token.end()
    try:
        return re.compile("".join(parts))
    except re.error as error:
        raise DefectError(f"schema pattern {pattern!r}: {error}") from None
