# FastPix Desktop: `make help` lists what there is.

BIN := .venv/bin
STAMP := .venv/.installed
BUNDLER := .venv/.bundler
CONSTRAINTS := packaging/constraints.txt
PACKAGES := packaging/linux/system-packages
TOUR := tour
# Tests wait more than they compute: twice as many processes as there are processors. What shares OBS stays in one.
SPREAD := --numprocesses=$(shell expr 2 \* $$(getconf _NPROCESSORS_ONLN))
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint $(CONSTRAINTS)

# The first usable one; PYTHON=... names another.
PYTHON := python3 python3.14 python3.13 python3.12 python3.11
USABLE := import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
FIND_PYTHON = for python in $(PYTHON); do \
	"$$python" -c '$(USABLE)' 2>/dev/null && echo "$$python" && exit; done; exit 1

# The tests start the program hundreds of times: else each time all of it would be compiled anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo tour test test-one check fresh-test obs-matrix outages faults lint bench clean package bundle package-test bench-bundle

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

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

test: ## install what is missing; lint, types, imports and all tests (ARGS=tests/ui: only these; without coverage)
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory lint
ifeq ($(strip $(ARGS)),)
	@$(BIN)/coverage erase
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run --parallel-mode -m pytest $(SPREAD)
	@# A program that a test has killed may leave half a data file: the report below is what counts.
	@rm -f .coverage && { $(BIN)/coverage combine --quiet || true; }
	@echo "Coverage: $$($(BIN)/coverage report --format=total) % of the program"
	@$(BIN)/coverage report --include='fastpix_desktop/domain/*' --show-missing --skip-covered --fail-under=100
else
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(SPREAD) $(ARGS)
endif

test-one: $(STAMP) ## one test, with what it says: T=tests/ui/test_list.py::test_name
	@test -n "$(T)" || { echo "Which one? make test-one T=tests/ui/test_list.py::test_name" >&2; exit 1; }
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -p no:randomly -vv "$(T)"

check: lint ## what to run before every commit: lint, types, imports, and the tests that need no system package
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q $(SPREAD) tests/unit tests/presenters

fresh-test: ## `make demo` and `make test` in a fresh Debian 12 and 13 (as root; ARGS=--refuse-user-namespaces)
	@$(PACKAGES) matrix
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.fresh $(ARGS)

faults: ## kill the program at every point of a create, 600 times (ARGS="--runs N --seed N"), and print the table
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.faults $(ARGS)

obs-matrix: ## the tests of real OBS on versions 29, 30 and 32, and a table (ARGS=--anew: with today's OBS 32)
	@$(PACKAGES) matrix
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.obs.matrix $(ARGS)

outages: ## cut the network between OBS and FastPix for 20, 45 and 70 s, and say who comes back (as root)
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.obs.outages $(ARGS)

lint: $(STAMP) ## ruff, mypy (as on Linux, macOS and Windows), import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --platform darwin --cache-dir .mypy_cache/darwin
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32 --package fastpix_desktop
	cd packaging && MYPYPATH=linux ../$(BIN)/mypy --config-file ../pyproject.toml *.py linux/*.py
	$(BIN)/lint-imports

bench: ## time to first paint and memory, against a bare window measured in the same run
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.bench

package: ## build what people install, into dist/: .deb, tar.xz, checksums (macOS, Windows: packaging/README.md)
	@$(PACKAGES) package
	@$(MAKE) --no-print-directory $(BUNDLER)
	$(BIN)/python packaging/build.py

bundle: ## build only the folder that goes into the packages, and let it test itself
	@$(PACKAGES) package
	@$(MAKE) --no-print-directory $(BUNDLER)
	$(BIN)/python packaging/build.py bundle
	dist/fastpix-desktop/fastpix-desktop --self-test --data-dir build/self-test

package-test: package ## install the .deb on fresh Debians, use it, remove it; build twice and compare (as root)
	@cp dist/SHA256SUMS build/first-SHA256SUMS
	$(BIN)/python packaging/build.py
	cmp dist/SHA256SUMS build/first-SHA256SUMS
	FASTPIX_PACKAGE_TEST=1 $(BIN)/python -m pytest -p no:randomly tests/packaging $(ARGS)

bench-bundle: package ## the bundle's size, start, memory and idle CPU, against a bare window bundled alike
	$(BIN)/python packaging/build.py bare
	$(BIN)/python -m tests.bench.bundle

clean: ## remove everything that make has made
	rm -rf .venv dist build "$(TOUR)" tests/.artifacts .coverage .coverage.* .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	@echo "Installing into .venv (the first time, this takes a minute)"
	@$(PIP) pip
	@$(PIP) --build-constraint $(CONSTRAINTS) --group dev --editable .
	@touch $@

$(BUNDLER): $(STAMP)
	@$(PIP) --group package
	@touch $@

$(BIN)/python:
	@python=$$($(FIND_PYTHON)) || { $(PACKAGES) python && python=$$($(FIND_PYTHON)); } || { \
		echo "FastPix Desktop needs Python 3.11 to 3.14 with venv. Another one: make PYTHON=/path/to/python" >&2; \
		exit 1; \
	}; "$$python" -m venv --clear .venv
