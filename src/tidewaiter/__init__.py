"""Tidewaiter: virtual-reality training for container security and contraband detection.

Knows only its version; what the product can do stands in its packages, see the ladder in
``docs/architecture.md``.
"""

__version__ = "0.1.0"
