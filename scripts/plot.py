"""A small line plot as SVG: axes with round ticks, one line or cloud of points for each name."""

from html import escape
from math import ceil, floor, log10

Points = list[tuple[float, float]]

_WIDE, _HIGH = 640, 380
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 20, 44, 52
#: Told apart without colour too: each line has its own dashes.
_COLOURS = ("#1f4e79", "#b3541e", "#3c6e47", "#6b4c8a", "#7a7a7a")
_DASHES = ("", "7 4", "2 3", "9 3 2 3", "4 2")


def ticks(low: float, high: float, wanted: int = 6) -> list[float]:
    """Give round values from below ``low`` to above ``high``.

    >>> ticks(0.0, 9.3)
    [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]
    """
    span = (high - low) or abs(high) or 1.0
    power = 10.0 ** floor(log10(span / wanted))
    step = next(power * m for m in (1.0, 2.0, 5.0, 10.0) if span / (power * m) <= wanted)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [round(step * n, 10) for n in range(first, max(last, first + 1) + 1)]


def svg(title: str, axes: tuple[str, str], lines: dict[str, Points]) -> str:
    """Draw lines; a name that ends in ``*`` is drawn as points."""
    every = [point for points in lines.values() for point in points]
    x_ticks = ticks(min(x for x, _ in every), max(x for x, _ in every))
    y_ticks = ticks(min(0.0, *(y for _, y in every)), max(y for _, y in every))

    def at(point: tuple[float, float]) -> tuple[float, float]:
        across = (point[0] - x_ticks[0]) / (x_ticks[-1] - x_ticks[0])
        up = (point[1] - y_ticks[0]) / (y_ticks[-1] - y_ticks[0])
        x = _LEFT + across * (_WIDE - _LEFT - _RIGHT)
        y = _HIGH - _BOTTOM - up * (_HIGH - _TOP - _BOTTOM)
        return round(x, 1), round(y, 1)

    return "\n".join(
        [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" role="img"'
                f' aria-label="{escape(title)}" font-family="sans-serif" font-size="12">'
            ),
            f'<rect width="{_WIDE}" height="{_HIGH}" fill="#ffffff"/>',
            (
                f'<text x="{_LEFT}" y="18" font-size="{14 if len(title) <= 60 else 11.5:g}"'
                f' font-weight="bold">{escape(title)}</text>'
            ),
            *_grid(x_ticks, y_ticks, at),
            *_labels(axes),
            *(
                part
                for n, (name, points) in enumerate(lines.items())
                for part in _line(n, name, [at(one) for one in points])
            ),
            "</svg>",
            "",
        ]
    )


def _grid(x_ticks: list[float], y_ticks: list[float], at) -> list[str]:  # noqa: ANN001
    parts: list[str] = []
    for x in x_ticks:
        (left, low), (_, high) = at((x, y_ticks[0])), at((x, y_ticks[-1]))
        parts += [
            f'<path d="M{left} {low}V{high}" stroke="#e3e3e3"/>',
            f'<text x="{left}" y="{low + 16:.1f}" text-anchor="middle">{x:g}</text>',
        ]
    for y in y_ticks:
        (left, low), (right, _) = at((x_ticks[0], y)), at((x_ticks[-1], y))
        parts += [
            f'<path d="M{left} {low}H{right}" stroke="#e3e3e3"/>',
            f'<text x="{left - 6:.1f}" y="{low + 4:.1f}" text-anchor="end">{y:g}</text>',
        ]
    return parts


def _labels(axes: tuple[str, str]) -> list[str]:
    middle = (_TOP + _HIGH - _BOTTOM) / 2
    return [
        (
            f'<text x="{(_LEFT + _WIDE - _RIGHT) / 2}" y="{_HIGH - 12}" text-anchor="middle">'
            f"{escape(axes[0])}</text>"
        ),
        (
            f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})">'
            f"{escape(axes[1])}</text>"
        ),
    ]


def _line(number: int, name: str, points: Points) -> list[str]:
    colour, dash = _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)]
    if name.endswith("*"):
        drawn = [f'<circle cx="{x}" cy="{y}" r="2.4" fill="{colour}"/>' for x, y in points]
    else:
        path = "M" + "L".join(f"{x} {y}" for x, y in points)
        drawn = [
            (
                f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"'
                f' stroke-dasharray="{dash}"/>'
            )
        ]
    left = _LEFT + 8 + number * 130
    named = name.removesuffix("*").strip()
    key = [
        f'<path d="M{left} 32h22" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>',
        f'<text x="{left + 27}" y="36">{escape(named)}</text>',
    ]
    return [*drawn, *(key if named else [])]
