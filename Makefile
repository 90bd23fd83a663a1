# TKSK Desktop: every command a developer needs. `make` alone lists them.
# The program itself is started with `make run`; README.md has the lines for Windows.

PYTHON ?= python3
STATES ?= 300
MINUTES ?= 1
VENV := .venv/bin
DEMO := contoh-tksk
LOCK := $(VENV)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --python-version 3.11 pyproject.toml
OFFSCREEN := env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help setup tools run demo test check pytest break fuzz gallery bench forms translations lock bill audit clean

help: ## list these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

setup: ## make .venv with everything the program needs
	@$(PYTHON) installer/set_up.py

tools: # the same with the tools of the tests
	@$(PYTHON) installer/set_up.py --tests

run: setup ## start the program; without a display, do the sample job on paper instead
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(VENV)/python -m tksk_desktop; \
	else \
		echo "No display here: doing the sample job on paper instead of opening the window."; \
		exec $(VENV)/python -m tksk_desktop demo $(DEMO); \
	fi

demo: setup ## build a sample office, its signed report, copies and backup in ./contoh-tksk
	@$(VENV)/python -m tksk_desktop demo $(DEMO)

test: tools check pytest ## everything that must be green, without a display

check: ## style, types, import contracts, freshness of made files
	@test -x $(VENV)/ruff || $(PYTHON) installer/set_up.py --tests
	$(VENV)/ruff check .
	$(VENV)/ruff format --check --quiet .
	$(VENV)/mypy
	$(VENV)/lint-imports --no-logo
	$(VENV)/python ui/compile_forms.py --check
	$(VENV)/python resources/translations/update_catalog.py --check

pytest:
	$(OFFSCREEN) $(VENV)/python -m pytest -n auto --maxprocesses 2

bench: tools ## measure the ratios of tests/benchmarks and print them
	$(OFFSCREEN) $(VENV)/python -m pytest -m benchmark -p no:randomly -s tests/benchmarks

break: tools ## cut the power, kill, fill and damage thousands of times (docs/durability.md)
	$(OFFSCREEN) $(VENV)/python -m pytest -n auto --maxprocesses 2 tests/faults \
		--broken-states $(STATES) --fault-seed $$(date +%s)

fuzz: tools ## fuzz the parsers of our own formats, MINUTES each; needs the network once
	$(OFFSCREEN) $(VENV)/python -m tests.fuzzing.run_fuzzers --minutes $(MINUTES)

gallery: tools ## make the pictures of docs/gallery anew
	$(OFFSCREEN) $(VENV)/python docs/make_gallery.py

forms: tools ## compile ui/*.ui into tksk_desktop/gui/forms
	$(VENV)/python ui/compile_forms.py

translations: tools ## gather the texts into the catalog and compile it
	$(VENV)/python resources/translations/update_catalog.py

lock: tools ## resolve the dependencies anew into the lock files
	$(LOCK) --extra setup --output-file requirements.lock
	$(LOCK) --extra setup --extra dev --extra postgresql --constraints requirements.lock \
		--output-file requirements-dev.lock
	$(LOCK) --extra postgresql --constraints requirements.lock \
		--output-file requirements-postgresql.lock

	printf 'pip-audit>=2.10.1\ncyclonedx-bom>=7.5.0\n' | $(VENV)/uv pip compile --quiet --universal \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
		--python-version 3.11 - --output-file requirements-audit.lock

bill: tools ## write the bill of materials and docs/licences.md anew
	$(VENV)/python installer/audit.py bill

audit: tools ## ask the public databases for known weaknesses of the locked libraries
	$(VENV)/python installer/audit.py audit

clean: ## remove what the checks and tests left behind (not .venv, not your data)
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache dist
	find tksk_desktop tests ui installer docs -name __pycache__ -type d -exec rm -rf {} +
