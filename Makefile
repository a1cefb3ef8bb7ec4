# Every target makes the virtual environment when it is missing; `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help check-seeds audit docs test stress lint format check bench learn clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

check-seeds: $(READY)  ## check the five seed articles and print the report
	$(BIN)/factcheck check seeds

audit: $(READY)  ## write reports/audit.md from the seeds
	$(BIN)/factcheck check seeds --output markdown:reports/audit.md

docs: $(READY)  ## write the pages that are made from the code, and draw docs/report.svg anew
	$(BIN)/python docs/manual.py
	$(BIN)/python docs/rules.py
	$(BIN)/python docs/configuration.py
	$(BIN)/python docs/picture.py

test: $(READY)  ## run all tests
	$(BIN)/python -m pytest -n auto

stress: $(READY)  ## run the long trials, for an hour or more
	$(BIN)/python -m pytest -n auto -m stress

lint: $(READY)  ## check format, lint, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)  ## put the code into the house's format
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

check: lint test  ## lint, then test

bench: $(READY)  ## print accuracy, speed and memory, beside peers; GOLD=folder adds another gold
	$(BIN)/python -m bench.run $(GOLD)

learn: $(READY)  ## learn the weights of joining from our gold and GOLD=folder, and write them
	$(BIN)/python -m bench.learn $(GOLD) --write

clean:  ## remove what the targets made, the environment included
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
