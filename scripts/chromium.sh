#!/bin/sh
# Make sure Debian's Chromium is there for the browser tests: install it as root, else say what to do.
set -eu
command -v chromium >/dev/null && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	apt-get update
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
	exit 0
fi
cat >&2 <<'SAY'

    *************************************************************************
    * Chromium is missing, so the browser tests cannot run.                 *
    *                                                                       *
    *   sudo apt-get update                                                 *
    *   sudo apt-get install --no-install-recommends chromium               *
    *                                                                       *
    * Then `make test` again. `make test-fast` does without a browser.      *
    *************************************************************************

SAY
exit 1
