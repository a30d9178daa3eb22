# Every way to work on Tidewaiter. Hooks, CI and people call the same targets.
# A fresh Debian 12 needs git, make and Python 3.11 with venv; the rest comes from PyPI, npm and apt.

PORT ?= 8700
DATA ?= data
WORKERS ?= 2
PYTHON ?= $(shell command -v python3.11 || command -v python3)

BIN := .venv/bin
NPM := $(BIN)/python scripts/npm.py
COMPILE := ../$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header -p 3.11 $(UPGRADE)
STATIC := src/tidewaiter/service/static
CLIENT := $(shell find client src/tidewaiter/language/texts -path client/node_modules -prune -o -type f -print)

.PHONY: help run test test-fast check format bench strategies survey officers sheet peers client wheel env lock chromium clean
.DELETE_ON_ERROR:

help: ## what can be asked for
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

run: env client ## the server on http://127.0.0.1:8700 (PORT=, DATA=)
	$(BIN)/tidewaiter serve --port $(PORT) --data $(DATA)

# The browser's driver keeps an event loop of its own in its thread, so these get processes of their own.
test: env client chromium ## every test: Python, client, real browser
	$(BIN)/python -m pytest -n $(WORKERS) -m "not browser"
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m browser
	$(NPM) run test

test-fast: env client ## the tests that take under a minute, no browser
	$(BIN)/python -m pytest -n $(WORKERS) -m "not browser and not slow"
	$(NPM) run test

check: env node_modules ## format, lint, types, import contracts, freshness of generated files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python scripts/protocol.py --check
	$(NPM) run check

format: env node_modules ## write everything in the one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(NPM) run format

bench: ## the measures, one JSON object a line
	@$(MAKE) --no-print-directory env client >&2
	@$(BIN)/python bench/run.py

strategies: env ## officer programs over 500 mixed cases, ranked by the score
	@$(BIN)/python scripts/strategies.py --workers $(WORKERS)

survey: env ## 10,000 cases of the recipes that ship: solvable, sound, and nothing gives one away
	$(BIN)/tidewaiter survey --seeds 0..10000 --recipes

officers: env ## 5,000 officers at random: none crashes the engine, each replays to the same score
	TIDEWAITER_OFFICERS=5000 $(BIN)/python -m pytest -q tests/exercise/test_random_officers.py -k no_walk

sheet: env client chromium ## build/contact-sheet.png: two dozen units of the recipes, opened, as seen at the doors
	$(BIN)/python scripts/opened_sheet.py

peers: env ## gVXR into .peers, which tests and bench then hold our radiographs beside
	@scripts/peers.sh

client: $(STATIC)/.built ## the built client

wheel: env ## dist/*.whl with the built client inside
	$(BIN)/python -m build --wheel --no-isolation

env: .venv/.installed ## .venv with everything pinned and checked by hash

lock: env ## write the locks anew; pins stay where they can (UPGRADE=--upgrade)
	cd requirements && $(COMPILE) bootstrap.in -o bootstrap.txt
	cd requirements && $(COMPILE) ../pyproject.toml -o runtime.txt
	cd requirements && $(COMPILE) ../pyproject.toml dev.in -o dev.txt
	cd requirements && $(COMPILE) --no-emit-package numpy -c dev.txt peers.in -o peers.txt
	$(NPM) install --ignore-scripts

clean: ## remove what was built; data stays
	rm -rf .venv client/node_modules $(STATIC) dist

# ---------------------------------------------------------------------------------------------- steps

$(BIN)/python:
	@test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer with venv is needed: apt-get install python3 python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.synced: requirements/bootstrap.txt requirements/dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements/bootstrap.txt
	$(BIN)/uv pip sync --python $(BIN)/python --require-hashes --only-binary :all: requirements/dev.txt
	@touch $@

.venv/.installed: .venv/.synced pyproject.toml hatch_build.py
	$(BIN)/uv pip install --python $(BIN)/python --quiet --no-deps --no-build-isolation -e .
	@touch $@

.PHONY: node_modules
node_modules: client/node_modules/.installed

client/node_modules/.installed: client/package.json client/package-lock.json client/.npmrc .venv/.synced
	$(NPM) ci --ignore-scripts --prefer-offline
	@touch $@

$(STATIC)/.built: client/node_modules/.installed $(CLIENT)
	$(NPM) run build
	@touch $@

chromium:
	@scripts/chromium.sh
