# Each target sets up what it needs in .venv and is quick the second time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
ARGS ?=

.PHONY: demo test test-long lint bench train train-semantic evaluate judgement-picture screenshot lock clean

demo: $(VENV)/.ready
	$(BIN)/delegated demo $(ARGS)

test: $(VENV)/.ready-dev lint
	tests/with_postgres $(BIN)/python -m pytest -n 2 $(ARGS)

# Long fault and property runs; not part of `make test`.
test-long: $(VENV)/.ready-dev
	DELEGATED_LONG=1 tests/with_postgres $(BIN)/python -m pytest -n 2 -m slow --timeout=1800 $(ARGS)

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.ready-dev
	$(BIN)/python -m bench $(ARGS)

# The weights of the trained model from its corpus; the same corpus gives the same file.
train: $(VENV)/.ready-dev
	$(BIN)/python -m daemon.training

# What the sentence model knows, from the same corpus; takes ten minutes.
train-semantic: $(VENV)/.ready-dev
	$(BIN)/python -m daemon.training.sentences

# How good the judgement is on the labelled tasks beside the tests.
evaluate: $(VENV)/.ready-dev
	$(BIN)/python -m bench.judgement $(ARGS)

# The chart of it in the README.
judgement-picture: $(VENV)/.ready-dev
	$(BIN)/python -m bench.judgement tests/data/judgement_fresh.jsonl --picture docs/judgement.svg

# The picture at the top of the README, made from the sample board by headless Chromium.
screenshot: $(VENV)/.ready-dev
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium fonts-noto-core fonts-noto-color-emoji; }
	$(BIN)/python -m bench.screenshot docs/board.png

lock: $(VENV)/.ready-dev
	$(PIP) install uv
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python3 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "python3-venv is missing; trying to install it"; rm -rf $(VENV); \
		     apt-get update -qq && apt-get install -y -qq python3-venv && $(PYTHON) -m venv $(VENV); }

$(VENV)/.ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps -e .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock pyproject.toml | $(VENV)/.ready
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@
