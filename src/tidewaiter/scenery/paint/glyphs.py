"""Letters: an atlas of glyphs and where each lies in it; all lengths in capital heights.

The letters are those that Pillow carries with it (Aileron, public domain), drawn a little bolder,
as a stencil or a label printer would.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-_/()+*'\"#&%=?!<>"
#: Combining enclosing square: boxes the check digit before it (ISO 6346).
BOXED = "\u20de"
#: Drawn for a character that the atlas lacks.
UNKNOWN = "?"

_WIDE, _HIGH = 1024, 512
_CAPITAL_PX = 48
_QUAD_PX = 72
_BELOW_PX = 15
_SIDE_PX = 4
_BOLD_PX = 2

HIGH = _QUAD_PX / _CAPITAL_PX
BELOW = _BELOW_PX / _CAPITAL_PX
LINE = 1.5
_SPACE = 0.36


@dataclass(frozen=True, slots=True)
class Glyph:
    """Where a glyph lies in the atlas, and its quad; left, width and advance from the pen."""

    u0: float
    v0: float
    u1: float
    v1: float
    left: float
    width: float
    advance: float


@lru_cache(maxsize=1)
def _font() -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size=100)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType, so it carries no letters")
    top, bottom = font.getbbox("H")[1::2]
    scaled = ImageFont.load_default(size=100.0 * _CAPITAL_PX / (bottom - top))
    if not isinstance(scaled, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType, so it carries no letters")
    return scaled


@lru_cache(maxsize=1)
def _drawn() -> tuple[bytes, dict[str, Glyph]]:
    image = Image.new("L", (_WIDE, _HIGH), 0)
    draw = ImageDraw.Draw(image)
    glyphs: dict[str, Glyph] = {}
    x = y = 0
    for one in (*_CHARACTERS, BOXED):
        advance_px, wide_px = _measures(one)
        if x + wide_px > _WIDE:
            x, y = 0, y + _QUAD_PX
        _draw(draw, one, x, y, wide_px)
        left_px = -_SIDE_PX
        if one == BOXED:
            left_px = -(_measures("0")[0] + wide_px) / 2.0
        glyphs[one] = Glyph(
            u0=x / _WIDE,
            v0=y / _HIGH,
            u1=(x + wide_px) / _WIDE,
            v1=(y + _QUAD_PX) / _HIGH,
            left=round(left_px / _CAPITAL_PX, 4),
            width=round(wide_px / _CAPITAL_PX, 4),
            advance=round(advance_px / _CAPITAL_PX, 4),
        )
        x += wide_px
    glyphs[" "] = Glyph(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, _SPACE)
    return _png(image), glyphs


def _measures(one: str) -> tuple[float, int]:
    """Give advance and quad width in pixels; digits are all alike, so that columns stand."""
    if one == BOXED:
        return 0.16 * _CAPITAL_PX, round(1.2 * _CAPITAL_PX) + 2 * _SIDE_PX
    font = _font()
    wide = max(font.getlength(digit) for digit in "0123456789")
    length = wide if one.isdigit() else font.getlength(one)
    advance = length + 2 * _BOLD_PX
    return advance, round(advance) + 2 * _SIDE_PX


def _draw(draw: ImageDraw.ImageDraw, one: str, x: int, y: int, wide_px: int) -> None:
    baseline = y + _QUAD_PX - _BELOW_PX
    if one == BOXED:
        low, high = baseline + 9, baseline - _CAPITAL_PX - 9
        box = (x + _SIDE_PX, high, x + wide_px - _SIDE_PX, low)
        draw.rectangle(box, outline=255, width=4)
        return
    spare = _measures(one)[0] - _font().getlength(one)
    at = (x + _SIDE_PX + spare / 2.0, baseline)
    draw.text(at, one, fill=255, font=_font(), anchor="ls", stroke_width=_BOLD_PX)


def _png(image: Image.Image) -> bytes:
    """Write white letters on nothing, in sixteen steps of cover."""
    steps = image.point([(level // 17) for level in range(256)])
    steps = steps.convert("P")
    steps.putpalette([255] * 48)
    out = BytesIO()
    steps.save(out, "PNG", transparency=bytes(range(0, 256, 17)), bits=4, optimize=True)
    return out.getvalue()


def glyph_atlas() -> bytes:
    """Give the atlas of all glyphs as PNG."""
    return _drawn()[0]


def glyphs() -> dict[str, Glyph]:
    """Give every glyph that can be drawn."""
    return _drawn()[1]


def glyph(one: str) -> Glyph:
    """Give the glyph of a character, or what stands for one that is not there."""
    known = glyphs()
    return known.get(one) or known[UNKNOWN]


def metrics() -> dict[str, object]:
    """Give all a client needs to set letters by itself (see `Glyph`)."""
    chars = {
        one: [g.u0, g.v0, g.u1, g.v1, g.left, g.width, g.advance] for one, g in glyphs().items()
    }
    return {"high": HIGH, "below": BELOW, "line": LINE, "chars": chars}
