"""`make windows-test`: the program and its installer on a Windows of our own; a table at the end."""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from subprocess import CompletedProcess, TimeoutExpired
from typing import Final

from tests.windows.machine import ROOT, Machine, made

PICTURES: Final = ROOT / "tests/.artifacts/windows"
EVERYWHERE: Final = ("tests/unit", "tests/presenters", "tests/services")


@dataclass(frozen=True)
class Stage:
    """One thing that has to work there; the result is what the last program said."""

    name: str
    do: Callable[[Machine], CompletedProcess[str]]


def main() -> int:
    """Run the stages; return 1 if one of them failed."""
    parser = argparse.ArgumentParser(prog="make windows-test", description=__doc__)
    parser.add_argument(
        "--fast", action="store_true", help="the tests and the tour only: no bundle, no installer"
    )
    parser.add_argument("--anew", action="store_true", help="make the system anew")
    asked = parser.parse_args()
    started = time.monotonic()
    system = made(anew=asked.anew)
    rows = [("system", "ok", time.monotonic() - started, system.name)]
    with tempfile.TemporaryDirectory(dir=system.parent) as folder:
        machine = Machine(system, Path(folder))
        for stage in FAST if asked.fast else FAST + SLOW:
            rows.append(_run(stage, machine))
            print("{:<12} {:<5} {:>6.0f} s  {}".format(*rows[-1]), flush=True)
    print("\n| stage | result | seconds | |\n|---|---|---|---|")
    for name, result, seconds, note in rows:
        print(f"| {name} | {result} | {seconds:.0f} | {note} |")
    return any(result != "ok" for _, result, *_ in rows)


def _run(stage: Stage, machine: Machine) -> tuple[str, str, float, str]:
    started = time.monotonic()
    try:
        done = stage.do(machine)
    except TimeoutExpired as late:
        return stage.name, "LATE", time.monotonic() - started, f"not done after {late.timeout:.0f} s"
    if done.returncode != 0:
        print(done.stdout[-20_000:], done.stderr[-5_000:], sep="\n")
    last = ([line for line in done.stdout.splitlines() if line.strip()] or [""])[-1]
    return stage.name, "FAIL" if done.returncode else "ok", time.monotonic() - started, last.strip()


def _tests(machine: Machine) -> CompletedProcess[str]:
    return _pytest(machine, "--numprocesses=4", *EVERYWHERE)


def _windows_tests(machine: Machine) -> CompletedProcess[str]:
    # In a process of its own: they ask other programs what those see of this one, and thousands of tests
    # before them would have changed that.
    return _pytest(machine, "tests/windows")


def _pytest(machine: Machine, *tests: str) -> CompletedProcess[str]:
    options = ("-q", "-p", "no:cacheprovider", "-rs", "--tb=short", "--timeout=100")
    return machine.python("-m", "pytest", *options, *tests, timeout_s=1_200)


def _self_test(machine: Machine) -> CompletedProcess[str]:
    return machine.python("-m", "fastpix_desktop", "--self-test", "--data-dir", "C:\\Łukasz 日本")


def _tour(machine: Machine) -> CompletedProcess[str]:
    done = machine.python("-m", "fastpix_desktop", "--demo", "--tour", "Z:\\work\\tour", timeout_s=300)
    shutil.rmtree(PICTURES, ignore_errors=True)
    if (machine.place / "tour").is_dir():
        shutil.copytree(machine.place / "tour", PICTURES)
    return done


def _bundle(machine: Machine) -> CompletedProcess[str]:
    return machine.python("packaging/build.py", "bundle", timeout_s=900)


def _installer(machine: Machine) -> CompletedProcess[str]:
    test = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/windows/installer.py")
    return machine.python(*test, timeout_s=1_200)


FAST: Final = (
    Stage("tests", _tests),
    Stage("windows", _windows_tests),
    Stage("self-test", _self_test),
    Stage("tour", _tour),
)
SLOW: Final = (Stage("bundle", _bundle), Stage("installer", _installer))

if __name__ == "__main__":
    sys.exit(main())
