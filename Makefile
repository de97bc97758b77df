# Every target sets up what it needs in .venv, from any Python 3.11 or newer that has pip.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3.14 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
# Processes that tests run in; `auto` is one for each core.
WORKERS ?= auto
PYTEST := -m pytest -q -n $(WORKERS) --dist worksteal
# The newest revisions that were vendored are the ones the package speaks; older ones stay in the
# wheel that have a package of their own, e.g. generated/klaviyo_openapi_2026_07_15. These packages
# are the one list of what is kept: `codegen kept` has all others follow.
STABLE := $(lastword $(sort $(wildcard spec/????-??-??)))
BETA := $(lastword $(sort $(wildcard spec/????-??-??.pre)))
KEPT := $(subst _,-,$(patsubst generated/klaviyo_openapi_%,%,$(wildcard generated/klaviyo_openapi_????_??_??)))
kept-package = klaviyo_openapi_$(subst -,_,$(1))

.DEFAULT_GOAL := help
.PHONY: help demo test-fast test test-clients full lint types mypy pyright generate check-generated vendor revision \
	diff bench bench-rest bench-quick bench-accept figures constraints clean

help:  ## list the targets
	@grep -E '^[a-z%.-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(READY): pyproject.toml constraints.txt .ci/environment.py
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed (set PYTHON=...)"; exit 1; }
	@command -v "$(PYTHON)" >/dev/null || { echo "PYTHON=$(PYTHON): there is no such interpreter"; exit 1; }
	@test -x "$(BIN)/python" || echo "Setting up $(VENV) with $(PYTHON)"
	@$(PYTHON) .ci/environment.py $(VENV)
	@touch $@

demo: $(READY)  ## send events to an embedded sandbox at the tier's rate, and read them back
	@"$(BIN)/python" examples/demo.py

test-fast: $(READY)  ## the tests to run all day: under a minute
	@"$(BIN)/python" $(PYTEST) -m 'not slow and not soak and not clients'

test: $(READY)  ## all tests but soaks and programs of others: a few minutes
	@"$(BIN)/python" $(PYTEST) -m 'not soak and not clients'

full: $(READY)  ## all tests, with tours, soaks and programs of others: up to an hour
	@"$(BIN)/python" $(PYTEST)

test-clients: $(READY)  ## the official SDKs and other programs, installed now, against the sandbox: minutes
	@"$(BIN)/python" $(PYTEST) -m clients tests/clients

test-%: $(READY)  ## fast tests in an environment of their own: lowest, newest, 3.12, 3.13 (with coverage)...
	@"$(BIN)/python" .ci/lane.py '$*'

lint: $(READY)  ## ruff: format and lint; import-linter: who may import whom
	"$(BIN)/ruff" format --check .
	"$(BIN)/ruff" check .
	"$(BIN)/lint-imports" --no-logo

types: mypy pyright  ## mypy --strict and pyright: handwritten, generated, tests and benchmarks

mypy: $(READY)
	"$(BIN)/mypy"

pyright: $(READY)
	"$(BIN)/pyright"

generate: $(READY)  ## regenerate the package from spec/
	"$(BIN)/python" -m codegen generate --spec $(STABLE)
	"$(BIN)/python" -m codegen generate --spec $(BETA) --package klaviyo_openapi_beta
	$(foreach kept,$(KEPT),"$(BIN)/python" -m codegen generate --spec spec/$(kept) --package $(call kept-package,$(kept)) &&) \
		"$(BIN)/python" -m codegen kept

check-generated: $(READY)  ## prove that generated/ is exactly what spec/ yields
	"$(BIN)/python" -m codegen check --spec $(STABLE)
	"$(BIN)/python" -m codegen check --spec $(BETA) --package klaviyo_openapi_beta
	$(foreach kept,$(KEPT),"$(BIN)/python" -m codegen check --spec spec/$(kept) --package $(call kept-package,$(kept)) &&) \
		"$(BIN)/python" -m codegen kept --check

vendor: $(READY)  ## take a document into spec/: make vendor FROM=path-or-url
	@test -n "$(FROM)" || { echo "usage: make vendor FROM=path-or-url"; exit 2; }
	"$(BIN)/python" -m codegen vendor '$(FROM)'

revision: $(READY)  ## a new revision in one command: make revision SPEC=path-or-url
	@test -n "$(SPEC)" || { echo "usage: make revision SPEC=path-or-url"; exit 2; }
	"$(BIN)/python" -m codegen revision '$(SPEC)'

diff: $(READY)  ## what changed between two documents: make diff OLD=spec/... NEW=spec/...
	@test -n "$(OLD)" -a -n "$(NEW)" || { echo "usage: make diff OLD=path-or-url NEW=path-or-url"; exit 2; }
	@"$(BIN)/python" -m codegen diff '$(OLD)' '$(NEW)'

bench: $(READY)  ## every row beside its floor, its goal and the clients of others; ROWS="call decode" for some
	@"$(BIN)/python" benchmarks/run.py $(ROWS)

bench-rest: $(READY)  ## what is not in the table: hooks, spool, files, exports, Redis...
	@set -e; for bench in benchmarks/bench_*.py; do echo; echo "== $$bench"; "$(BIN)/python" $$bench; done

bench-quick: $(READY)  ## all benchmarks with the smallest numbers; only what is counted can fail: under a minute
	@"$(BIN)/python" benchmarks/quick.py

bench-accept: $(READY)  ## take what is counted now for the new bounds of bench-quick: seconds
	@"$(BIN)/python" benchmarks/quick.py --accept

figures: $(READY)  ## measure on a quiet machine, and write results.json, the plot and the documents' figures: 12 minutes
	@"$(BIN)/python" benchmarks/run.py --publish

constraints: $(READY)  ## take the newest versions of everything into constraints.txt, with hashes
	@"$(BIN)/python" .ci/constraints.py

clean:  ## remove the virtual environments and caches
	rm -rf $(VENV) .lanes .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
