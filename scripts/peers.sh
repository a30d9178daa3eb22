#!/bin/sh
# Fetch gVXR, beside which tests and bench hold ours, into .peers, and the libraries that its wheel lacks.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/uv pip install --quiet --python .venv/bin/python --target .peers --require-hashes --no-deps --only-binary :all: -r requirements/peers.txt
echo '*' >.peers/.gitignore
PYTHONPATH=.peers .venv/bin/python -c 'from gvxrPython3 import gvxr' 2>/dev/null && exit 0
LIBRARIES="libegl1 libgl1 libgl1-mesa-dri libglx-mesa0 libxcb-composite0 libxcb-ewmh2 libxcb-icccm4 libxcb-keysyms1 libxcb-res0 libxcb-xinerama0"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	apt-get update
	# shellcheck disable=SC2086  (a list)
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $LIBRARIES
	exit 0
fi
echo "gVXR needs: sudo apt-get install --no-install-recommends $LIBRARIES" >&2
exit 1
