"""What the targets for every day would run; nothing is run here."""

import os
import re
import subprocess
from pathlib import Path

PROJECT = Path(__file__).parents[1]


def _make(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["make", "--no-print-directory", *arguments]
    # Without what an outer make, which may run this very test, hands on.
    outer = ("MAKEFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "MFLAGS", "ARGS", "T")
    env = {name: value for name, value in os.environ.items() if name not in outer}
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, env=env)


def _would_run(*arguments: str) -> str:
    # --assume-old: as if .venv were there and up to date
    done = _make("--just-print", "--assume-old=.venv/.installed", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_whole_run_demands_that_the_domain_is_covered() -> None:
    commands = _would_run("test")
    assert re.search(r"coverage run --parallel-mode -m pytest .*tests/unit\n", commands)
    assert "--fail-under=100" in commands


def test_a_whole_run_leaves_out_no_folder() -> None:
    assert re.search(r"-m pytest .*--ignore=tests/unit\n", _would_run("test"))


def test_a_part_is_not_asked_to_cover_anything() -> None:
    commands = _would_run("test", "ARGS=tests/ui/test_list.py -x")
    assert "tests/ui/test_list.py -x" in commands
    assert "coverage" not in commands


def test_one_test_is_run_alone() -> None:
    name = "tests/ui/test_list.py::test_it[a b]"
    last = _would_run("test-one", f"T={name}").splitlines()[-1]
    assert last.endswith(f'"{name}"')
    assert "numprocesses" not in last


def test_without_a_name_one_test_is_asked_for() -> None:
    done = _make("--assume-old=.venv/.installed", "test-one")
    assert done.returncode != 0
    assert "Name a test: make test-one T=" in done.stderr


def test_a_check_looks_at_all_three_systems() -> None:
    commands = _would_run("check")
    for part in (
        "ruff check",
        "mypy --platform darwin",
        "mypy --platform win32",
        "lint-imports",
        "tests/unit",
    ):
        assert part in commands


def test_windows_needs_no_second_npm() -> None:
    commands = _would_run("windows-test", "ARGS=--fast")
    assert "command -v npm >/dev/null || packaging/linux/system-packages npm" in commands
    assert commands.splitlines()[-1].endswith("-m tests.windows --fast")


def test_package_test_tries_the_windows_installer_too() -> None:
    last = _would_run("--assume-old=package", "package-test").splitlines()[-1]
    assert last.rstrip().endswith("-m tests.windows")
