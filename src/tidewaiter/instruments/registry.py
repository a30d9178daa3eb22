"""Every instrument that is used with `actions.Use`, by its name."""

from __future__ import annotations

from tidewaiter.instruments import (
    axle_scale,
    co2_probe,
    density_meter,
    heartbeat_detector,
    laser,
    magnet,
    multi_gas,
    pager,
    paint_gauge,
    platform_scale,
    radiation_portal,
    riid,
    thermal_camera,
)
from tidewaiter.instruments.outcome import Module

MODULES: dict[str, Module] = {
    "axle-scale": axle_scale,
    "co2-probe": co2_probe,
    "density-meter": density_meter,
    "heartbeat-detector": heartbeat_detector,
    "laser": laser,
    "magnet": magnet,
    "multi-gas": multi_gas,
    "pager": pager,
    "paint-gauge": paint_gauge,
    "platform-scale": platform_scale,
    "radiation-portal": radiation_portal,
    "riid": riid,
    "thermal-camera": thermal_camera,
}
