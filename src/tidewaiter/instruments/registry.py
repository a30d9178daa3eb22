"""Every instrument that is used with `actions.Use`, by its name."""

from __future__ import annotations

from tidewaiter.instruments import magnet, paint_gauge, platform_scale
from tidewaiter.instruments.outcome import Module

MODULES: dict[str, Module] = {
    "magnet": magnet,
    "paint-gauge": paint_gauge,
    "platform-scale": platform_scale,
}
