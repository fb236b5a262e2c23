# FastPix Desktop: `make help` lists what there is.

BIN := .venv/bin
STAMP := .venv/.installed
CONSTRAINTS := packaging/constraints.txt
PACKAGES := packaging/linux/system-packages
TOUR := tour
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint $(CONSTRAINTS)

# The first usable one; PYTHON=... names another.
PYTHON := python3 python3.14 python3.13 python3.12 python3.11
USABLE := import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
FIND_PYTHON = for python in $(PYTHON); do \
	"$$python" -c '$(USABLE)' 2>/dev/null && echo "$$python" && exit; done; exit 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo tour test obs-matrix lint bench clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## try the program: no account, no network (without a display: an unattended tour with pictures)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "No display here: taking an unattended tour instead."; \
		$(MAKE) --no-print-directory tour; \
	else \
		$(PACKAGES) run && $(MAKE) --no-print-directory $(STAMP) && $(BIN)/fastpix-desktop --demo; \
	fi

tour: ## drive the real window on a virtual desktop and take pictures, into TOUR=tour
	@$(PACKAGES) tour
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.desktop $(BIN)/fastpix-desktop --demo --tour "$(TOUR)"
	@echo "The pictures are in $(TOUR)/"

test: ## install what is missing; lint, types, imports and all tests (ARGS=... goes to pytest)
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory lint
	@$(BIN)/coverage erase
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run --parallel-mode -m pytest $(ARGS)
	@$(BIN)/coverage combine --quiet
	@echo "Coverage: $$($(BIN)/coverage report --format=total) % of the program"
	@$(BIN)/coverage report --include='fastpix_desktop/domain/*' --show-missing --skip-covered --fail-under=100

obs-matrix: ## the tests of real OBS on versions 29, 30 and 32, and a table (ARGS=--anew: with today's OBS 32)
	@$(PACKAGES) matrix
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.obs.matrix $(ARGS)

lint: $(STAMP) ## ruff, mypy, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: ## time to first paint and memory, against a bare window measured in the same run
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.bench

clean: ## remove everything that make has made
	rm -rf .venv dist build "$(TOUR)" tests/.artifacts .coverage .coverage.* .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	@echo "Installing into .venv (the first time, this takes a minute)"
	@$(PIP) pip
	@$(PIP) --build-constraint $(CONSTRAINTS) --group dev --editable .
	@touch $@

$(BIN)/python:
	@python=$$($(FIND_PYTHON)) || { $(PACKAGES) python && python=$$($(FIND_PYTHON)); } || { \
		echo "FastPix Desktop needs Python 3.11 to 3.14 with venv. Another one: make PYTHON=/path/to/python" >&2; \
		exit 1; \
	}; "$$python" -m venv --clear .venv
