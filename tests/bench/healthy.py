"""A healthy broadcast, watched for long: every change of what the stage says. There should be none.

With a real OBS, and a FastPix in this process that receives and plays for real.
"""

import argparse
import os
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass

from fastpix_desktop.bootstrap import ingest_addresses
from fastpix_desktop.domain.monitor.finding import Finding
from fastpix_desktop.domain.stage.step import State, Words
from fastpix_desktop.simulator import Simulator
from tests.bench.studio import studio
from tests.obs.beside import Beside, Loop
from tests.obs.sandbox import Missing

LOOK_S = 0.1


@dataclass(frozen=True)
class Said:
    """What the program says at a moment."""

    state: State
    finding: Finding
    obs: Words
    headline: str

    @property
    def is_alarm(self) -> bool:
        """Whether this isn't what a healthy broadcast looks like. An OBS that skips frames is."""
        return self.state is not State.LIVE or self.finding is not Finding.LIVE


def _now(beside: Beside) -> Said:
    step, finding = beside.presenters.stage.step, beside.presenters.monitor.verdict.finding
    assert step is not None, "the stream stays open"
    return Said(step.state, finding, step.obs.words, beside.says()[0])


def watch(minutes: float) -> int:
    """Go live, and print every change for so many minutes; return the number of false alarms."""
    alarms = 0
    with studio() as made, ExitStack() as stack:
        simulator = stack.enter_context(Simulator(ingest=True))
        simulator.seed("Bench", reconnectWindow=300)
        stack.enter_context(made.running_obs())
        addresses = ingest_addresses(simulator)
        beside = stack.enter_context(Beside(Loop(), made.folder / "data", simulator.url, addresses))
        beside.go_live()
        begun, last = time.monotonic(), None
        while (since := time.monotonic() - begun) < minutes * 60:
            said = _now(beside)
            if said != last:
                last = said
                alarms += said.is_alarm
                mark = "  <- FALSE ALARM" if said.is_alarm else ""
                print(f"{since:8.1f} s  {said.headline} | {said.finding} | OBS: {said.obs}{mark}", flush=True)
            beside.loop.rest(LOOK_S)
        print(f"{minutes:g} minutes, {alarms} false alarms", flush=True)
    return alarms


def main() -> None:
    """Watch, and print what was said."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.healthy", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30, help="how long to watch (30)")
    try:
        alarms = watch(parser.parse_args().minutes)
    except Missing as problem:
        sys.exit(str(problem))
    sys.stdout.flush()
    os._exit(1 if alarms else 0)  # the interpreter's end is no part of it


if __name__ == "__main__":
    main()
