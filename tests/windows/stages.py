"""The stages of `make windows-test`: what each runs on that Windows, and what came of it."""

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from subprocess import CompletedProcess, TimeoutExpired
from typing import Final

from tests.windows.machine import ROOT, Machine

PICTURES: Final = ROOT / "tests/.artifacts/windows"
SAID: Final = ROOT / "tests/.artifacts/windows-said"
"""What the programs of each stage said, in a file each."""
MOST_BY_LOAD: Final = 20
"""More failed tests than this are no matter of a busy computer: they aren't run again."""
OK, FAILED, LATE, NOT_TRIED = "ok", "FAIL", "LATE", "not tried"


@dataclass(frozen=True)
class Stage:
    """One thing that has to work there; the result is what the last program said."""

    name: str
    do: Callable[[Machine], CompletedProcess[str]]


@dataclass(frozen=True)
class Row:
    """What came of a stage."""

    name: str
    result: str
    seconds: float = 0
    note: str = ""


def run_stage(stage: Stage, machine: Machine) -> Row:
    """Run a stage; print what it said if it failed."""
    started = time.monotonic()
    try:
        done = stage.do(machine)
    except TimeoutExpired as late:
        _keep(stage, (late.stdout or b"").decode(errors="replace"))
        return Row(stage.name, LATE, time.monotonic() - started, f"not done after {late.timeout:.0f} s")
    _keep(stage, f"{done.stdout}\n{done.stderr}")
    if done.returncode != 0:
        print(done.stdout[-20_000:], done.stderr[-5_000:], sep="\n")
    last = ([line for line in done.stdout.splitlines() if line.strip()] or [""])[-1]
    result = FAILED if done.returncode else OK
    return Row(stage.name, result, time.monotonic() - started, last.strip(" ="))


def _keep(stage: Stage, said: str) -> None:
    SAID.mkdir(parents=True, exist_ok=True)
    (SAID / f"{stage.name}.txt").write_text(said, encoding="utf-8")


def run_tests(machine: Machine, *tests: str, processes: int = 0) -> CompletedProcess[str]:
    """Run tests, and those that failed once more, alone.

    A fault fails again; an impatient test on a busy computer passes, and is named in the last line.
    """
    cache = machine.place / f"failed/{Path(tests[0]).name}"
    seen_there = PureWindowsPath("Z:/work", cache.relative_to(machine.place))
    options = (
        "-q",
        "-rs",
        "--tb=short",
        "--timeout=100",
        "--durations=25",
        "-o",
        f"cache_dir={seen_there}",
        *tests,
    )
    spread = (f"--numprocesses={processes}",) if processes else ()
    done = machine.python("-m", "pytest", *spread, *options, timeout_s=1_200)
    failed = _failed(cache)
    if done.returncode == 0 or len(failed) > MOST_BY_LOAD:
        return done
    print(done.stdout[-20_000:], f"once more, alone: {', '.join(failed) or 'all of them'}", sep="\n")
    again = machine.python("-m", "pytest", "-p", "no:randomly", "--last-failed", *options, timeout_s=1_200)
    if again.returncode != 0:
        return again
    said = f"{again.stdout.rstrip()}, at the second try only: {', '.join(failed)}"
    return CompletedProcess(again.args, 0, said, again.stderr)


def _failed(cache: Path) -> list[str]:
    """Return the names of the tests that failed, as pytest keeps them for --last-failed."""
    kept = cache / "v/cache/lastfailed"
    return sorted(json.loads(kept.read_text(encoding="utf-8"))) if kept.is_file() else []


def _windows(machine: Machine) -> CompletedProcess[str]:
    # In a process of its own: they ask other programs what those see of this one, and thousands of tests
    # before them would have changed that.
    return run_tests(machine, "tests/windows")


def _domain(machine: Machine) -> CompletedProcess[str]:
    # In one process: they are over sooner than four have read them.
    return run_tests(machine, "tests/unit")


def _services(machine: Machine) -> CompletedProcess[str]:
    return run_tests(machine, "tests/services", processes=4)


def _presenters(machine: Machine) -> CompletedProcess[str]:
    return run_tests(machine, "tests/presenters", processes=4)


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
    patiently = ("-o", "faulthandler_timeout=0")  # the compiler takes minutes
    test = ("-m", "pytest", "-q", "-p", "no:cacheprovider", *patiently, "tests/windows/installer.py")
    return machine.python(*test, timeout_s=1_200)


# First what only Windows can show. Last what depends on the system least: short of time, that is left out.
FAST: Final = (
    Stage("windows", _windows),
    Stage("self-test", _self_test),
    Stage("tour", _tour),
    Stage("services", _services),
    Stage("domain", _domain),
    Stage("presenters", _presenters),
)
SLOW: Final = (Stage("bundle", _bundle), Stage("installer", _installer))
