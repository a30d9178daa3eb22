"""Build hook: put the built client inside the wheel and the source archive.

From a source archive, which brings the built client along, nothing is built and no network
is needed. An editable install takes no client; ``make client`` builds it in place.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STATIC = "src/tidewaiter/service/static"


class ClientHook(BuildHookInterface[Any]):
    """Build ``client/`` into the package folder that git ignores."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the client unless this is an editable install or an unpacked source archive."""
        if version == "editable":
            return
        if not self._from_source_archive():
            self._npm("ci", "--ignore-scripts", "--prefer-offline")
            self._npm("run", "build")
        build_data["artifacts"].append(f"/{STATIC}/**")

    def _from_source_archive(self) -> bool:
        return Path(self.root, "PKG-INFO").exists() and Path(self.root, STATIC).is_dir()

    def _npm(self, *arguments: str) -> None:
        script = Path(self.root, "scripts", "npm.py")
        subprocess.run([sys.executable, str(script), *arguments], check=True)
