# Every target sets up what it needs in .venv, from any Python 3.11 or newer.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3.14 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
# The newest revisions that were vendored are the ones the package speaks; older ones stay in the
# wheel that have a package of their own, e.g. generated/klaviyo_openapi_2026_07_15.
STABLE := $(lastword $(sort $(wildcard spec/????-??-??)))
BETA := $(lastword $(sort $(wildcard spec/????-??-??.pre)))
KEPT := $(subst _,-,$(patsubst generated/klaviyo_openapi_%,%,$(wildcard generated/klaviyo_openapi_????_??_??)))
kept-package = klaviyo_openapi_$(subst -,_,$(1))

.DEFAULT_GOAL := help
.PHONY: help demo test lint types generate check-generated vendor revision diff bench clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed (set PYTHON=...)"; exit 1; }
	@test -x $(BIN)/python || { echo "Setting up $(VENV) with $(PYTHON)"; $(PYTHON) -m venv $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(READY)  ## send events to an embedded sandbox at the tier's rate, and read them back
	@$(BIN)/python examples/demo.py

test: $(READY)  ## run all tests
	$(BIN)/python -m pytest -q

lint: $(READY)  ## ruff: format and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)  ## mypy --strict and pyright, handwritten and generated
	$(BIN)/mypy
	$(BIN)/pyright

generate: $(READY)  ## regenerate the package from spec/
	$(BIN)/python -m codegen generate --spec $(STABLE)
	$(BIN)/python -m codegen generate --spec $(BETA) --package klaviyo_openapi_beta
	$(foreach kept,$(KEPT),$(BIN)/python -m codegen generate --spec spec/$(kept) --package $(call kept-package,$(kept)) &&) true

check-generated: $(READY)  ## prove that generated/ is exactly what spec/ yields
	$(BIN)/python -m codegen check --spec $(STABLE)
	$(BIN)/python -m codegen check --spec $(BETA) --package klaviyo_openapi_beta
	$(foreach kept,$(KEPT),$(BIN)/python -m codegen check --spec spec/$(kept) --package $(call kept-package,$(kept)) &&) true

vendor: $(READY)  ## take a document into spec/: make vendor FROM=path-or-url
	@test -n "$(FROM)" || { echo "usage: make vendor FROM=path-or-url"; exit 2; }
	$(BIN)/python -m codegen vendor '$(FROM)'

revision: $(READY)  ## a new revision in one command: make revision SPEC=path-or-url
	@test -n "$(SPEC)" || { echo "usage: make revision SPEC=path-or-url"; exit 2; }
	$(BIN)/python -m codegen revision '$(SPEC)'

diff: $(READY)  ## what changed between two documents: make diff OLD=spec/... NEW=spec/...
	@$(BIN)/python -m codegen diff '$(OLD)' '$(NEW)'

bench: $(READY)  ## all benchmarks, as ratios to a floor in the same run
	@set -e; for bench in benchmarks/bench_*.py; do echo; echo "== $$bench"; $(BIN)/python $$bench; done

clean:  ## remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
