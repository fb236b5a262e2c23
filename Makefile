# FastPix Desktop: `make help` lists the targets.

BIN := .venv/bin
INSTALLED := .venv/.installed
STAMP := .venv/.ready
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
BUNDLER := .venv/.bundler
CONSTRAINTS := packaging/constraints.txt
PACKAGES := packaging/linux/system-packages
TOUR := tour
# Tests mostly wait, so run three processes per processor (tests/spread.py says which tests stay together).
PROCESSORS := $(shell getconf _NPROCESSORS_ONLN)
SPREAD := --numprocesses=$(shell expr 3 \* $(PROCESSORS))
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint $(CONSTRAINTS)

# The first usable Python; PYTHON=... chooses another.
PYTHON := python3 python3.14 python3.13 python3.12 python3.11
USABLE := import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
FIND_PYTHON = for python in $(PYTHON); do \
	"$$python" -c '$(USABLE)' 2>/dev/null && echo "$$python" && exit; done; exit 1

# The tests start the app hundreds of times: without bytecode files, each start would compile everything again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo tour test test-one check fresh-test windows-test obs-matrix outages faults downloads lint words translations bench clean package bundle package-test bench-bundle

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## try the app without an account (without a display: take screenshots instead, see tour)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display, so this takes the tour instead."; \
		$(MAKE) --no-print-directory tour; \
	else \
		$(PACKAGES) run && $(MAKE) --no-print-directory $(STAMP) && $(BIN)/fastpix-desktop --demo; \
	fi

tour: ## operate the window on a virtual display and save screenshots in TOUR=tour (ARGS="--language de")
	@$(PACKAGES) tour
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.desktop $(BIN)/fastpix-desktop --demo --tour "$(TOUR)" $(ARGS)
	@echo "The screenshots are in $(TOUR)/"

test: ## install what's missing, then lint and run all tests (ARGS=tests/ui: only these, without coverage)
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory lint
ifeq ($(strip $(ARGS)),)
	@$(BIN)/coverage erase
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run --parallel-mode -m pytest $(SPREAD) tests/unit
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report --show-missing --skip-covered --fail-under=100
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(SPREAD) --ignore=tests/unit
else
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(SPREAD) $(ARGS)
endif

test-one: $(STAMP) ## run one test and show its output: T=tests/ui/test_list.py::test_name
	@test -n "$(T)" || { echo "Name a test: make test-one T=tests/ui/test_list.py::test_name" >&2; exit 1; }
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -p no:randomly -vv "$(T)"

check: lint ## run before every commit: lint, types, imports, and the tests that need no system packages
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q $(SPREAD) tests/unit tests/presenters

fresh-test: ## run `make demo` and `make test` on a fresh Debian 12 and 13 (as root; ARGS=--refuse-user-namespaces)
	@$(PACKAGES) matrix
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.fresh $(ARGS)

windows-test: ## test the app, its bundle and its installer on Windows, as far as Wine goes (as root; ARGS=--fast)
	@$(PACKAGES) windows
	@command -v npm >/dev/null || $(PACKAGES) npm
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.windows $(ARGS)

faults: ## kill the app at every point of a create, 600 times, and print the results (ARGS="--runs N --seed N")
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.faults $(ARGS)

downloads: ## download and rename recordings while things go wrong, 300 times (ARGS="--runs N --seed N")
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.downloads $(ARGS)

obs-matrix: ## run the OBS tests on OBS 29, 30 and 32 and print a table (ARGS=--anew: with the newest OBS 32)
	@$(PACKAGES) matrix
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.obs.matrix $(ARGS)

outages: ## cut the network between OBS and FastPix for 20, 45 and 70 s and report recovery times (as root)
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.obs.outages $(ARGS)

lint: $(STAMP) ## run ruff, mypy (for Linux, macOS and Windows) and import-linter, side by side
	@printf '%s\0' \
		"mypy" \
		"mypy --platform darwin --cache-dir .mypy_cache/darwin" \
		"mypy --platform win32 --cache-dir .mypy_cache/win32 --package fastpix_desktop" \
		"cd packaging && MYPYPATH=linux mypy --config-file ../pyproject.toml *.py linux/*.py" \
		"lint-imports" \
		"ruff check ." \
		"ruff format --check ." \
	| PATH="$(CURDIR)/$(BIN):$$PATH" xargs -0 -P $(PROCESSORS) -I{} sh -c \
		'said=$$({} 2>&1) && echo "{}: passed" || { echo "{}:"; echo "$$said"; exit 1; }'

words: $(STAMP) ## print every text of the window, with its place
	@$(BIN)/python packaging/words.py

translations: $(INSTALLED) ## collect the window's texts into resources/translations (see the README there)
	$(BIN)/python packaging/translations.py update

bench: ## measure time to first paint and memory, against a bare window in the same run
	@$(PACKAGES) test
	@$(MAKE) --no-print-directory $(STAMP)
	$(BIN)/python -m tests.bench

package: ## build what people install, into dist/: .deb, tar.xz, checksums (macOS, Windows: packaging/README.md)
	@$(PACKAGES) package
	@$(MAKE) --no-print-directory $(BUNDLER)
	$(BIN)/python packaging/build.py

bundle: ## build only the folder that goes into the packages, and run its self-test
	@$(PACKAGES) package
	@$(MAKE) --no-print-directory $(BUNDLER)
	$(BIN)/python packaging/build.py bundle
	dist/fastpix-desktop/fastpix-desktop --self-test --data-dir build/self-test

package-test: package ## build twice and compare; install, use and remove the .deb on fresh Debians (as root)
	@cp dist/SHA256SUMS build/first-SHA256SUMS
	$(BIN)/python packaging/build.py
	cmp dist/SHA256SUMS build/first-SHA256SUMS
	FASTPIX_PACKAGE_TEST=1 $(BIN)/python -m pytest -p no:randomly tests/packaging $(ARGS)
	@$(MAKE) --no-print-directory windows-test ARGS=

bench-bundle: package ## measure the bundle's size, start, memory and idle CPU, against a bundled bare window
	$(BIN)/python packaging/build.py bare
	$(BIN)/python -m tests.bench.bundle

clean: ## remove everything that make created
	rm -rf resources/translations/*.qm
	rm -rf .venv dist build "$(TOUR)" tests/.artifacts .coverage .coverage.* .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): $(INSTALLED) $(TRANSLATIONS)
	@touch $@

%.qm: %.ts | $(INSTALLED)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

$(INSTALLED): pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	@echo "Installing into .venv (takes a minute the first time)"
	@$(PIP) pip
	@$(PIP) --build-constraint $(CONSTRAINTS) --group dev --editable .
	@touch $@

$(BUNDLER): $(STAMP)
	@$(PIP) --group package
	@touch $@

$(BIN)/python:
	@python=$$($(FIND_PYTHON)) || { $(PACKAGES) python && python=$$($(FIND_PYTHON)); } || { \
		echo "FastPix Desktop needs Python 3.11 to 3.14 with venv. To choose one: make PYTHON=/path/to/python" >&2; \
		exit 1; \
	}; "$$python" -m venv --clear .venv
