"""`make windows-test`: the program and its installer on a Windows of our own; a table at the end.

The exit code is 0 if everything passed, 1 if something failed, and 75 if nothing failed, but not all of it
could be tried: the system can't be made here, or the time is over. That is no fault of what was to be tried.
"""

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.debians import CannotMake
from tests.windows.machine import Machine, made
from tests.windows.stages import FAILED, FAST, LATE, NOT_TRIED, OK, SLOW, Row, Stage, run_stage

CANNOT_TRY: Final = 75
"""EX_TEMPFAIL of sysexits.h."""


class NoTimeLeft(Exception):
    """The time that was given is over."""


def main() -> int:
    """Run the stages; return the exit code."""
    parser = argparse.ArgumentParser(prog="make windows-test", description=__doc__)
    parser.add_argument(
        "--fast", action="store_true", help="the tests and the tour only: no bundle, no installer"
    )
    parser.add_argument("--anew", action="store_true", help="make the system anew")
    parser.add_argument("--within", type=float, metavar="SECONDS", help="stop after this time")
    names = [stage.name for stage in FAST + SLOW]
    parser.add_argument("--only", nargs="+", choices=names, metavar="STAGE", help=f"of {', '.join(names)}")
    asked = parser.parse_args()
    chosen = [each for each in FAST + SLOW if not asked.only or each.name in asked.only]
    if asked.fast:
        chosen = [each for each in chosen if each in FAST]
    rows = try_all(chosen, anew=asked.anew, fast=asked.fast, within_s=asked.within)
    print(report(rows))
    return exit_code(rows)


def try_all(
    stages: Sequence[Stage], *, anew: bool = False, fast: bool = False, within_s: float | None = None
) -> list[Row]:
    """Run the stages as far as that can be done here, and in time."""
    rows: list[Row] = []
    try:
        with _at_most(within_s):
            for row in _each(stages, anew=anew, fast=fast):
                rows.append(row)
                print(f"{row.name:<12} {row.result:<5} {row.seconds:>6.0f} s  {row.note}", flush=True)
    except (CannotMake, OSError) as cause:  # OSError: the disk is full
        why = str(cause)
    except NoTimeLeft:
        why = "no time was left"
    else:
        return rows
    ran = {row.name for row in rows}
    return [*rows, *(Row(stage.name, NOT_TRIED, note=why) for stage in stages if stage.name not in ran)]


def _each(stages: Sequence[Stage], *, anew: bool, fast: bool) -> Iterator[Row]:
    started = time.monotonic()
    system = made(anew=anew, fast=fast)
    with tempfile.TemporaryDirectory(dir=system.parent, ignore_cleanup_errors=True) as folder:
        machine = Machine(system, Path(folder))
        machine.try_out()
        yield Row("system", OK, time.monotonic() - started, system.name)
        for stage in stages:
            yield run_stage(stage, machine)


def exit_code(rows: Sequence[Row]) -> int:
    """Return the exit code for what came of the stages."""
    if any(row.result in (FAILED, LATE) for row in rows):
        return 1
    return CANNOT_TRY if any(row.result == NOT_TRIED for row in rows) else 0


def report(rows: Sequence[Row]) -> str:
    """Return the table; what wasn't tried is said below it once more."""
    lines = ["", "| stage | result | seconds | |", "|---|---|---|---|"]
    lines += [
        f"| {row.name} | {row.result} | {row.seconds:.0f} | {row.note.splitlines()[0] if row.note else ''} |"
        for row in rows
    ]
    left = [row for row in rows if row.result == NOT_TRIED]
    if left:
        names = ", ".join(row.name for row in left)
        lines += ["", f"ON WINDOWS, THIS WAS NOT TRIED: {names}. The reason: {left[0].note}"]
    return "\n".join(lines)


@contextmanager
def _at_most(seconds: float | None) -> Iterator[None]:
    """Raise NoTimeLeft when the time is over; a program that is being waited for is ended then."""

    def ring(*_: object) -> None:
        raise NoTimeLeft

    earlier = signal.signal(signal.SIGALRM, ring)
    if seconds is not None:
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 0.001))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, earlier)


if __name__ == "__main__":
    sys.exit(main())
