"""Time to truth: from the moment something happens to a broadcast to the moment the window shows it.

With a real OBS, and a FastPix in this process that receives and plays for real.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from fastpix_desktop.bootstrap import ingest_addresses
from fastpix_desktop.domain.monitor.verdict import SEGMENTS_S
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.step import NextStep, State
from fastpix_desktop.services.obs.messages import EventSubscription
from fastpix_desktop.services.obs.websocket import ObsWebSocket
from fastpix_desktop.simulator import Fault, Simulator
from tests.bench.startup import ROOT
from tests.bench.studio import studio
from tests.obs.beside import Beside, Loop
from tests.obs.harness import WEBSOCKET_PASSWORD, WEBSOCKET_PORT
from tests.obs.sandbox import Missing, Sandbox

PATIENCE_S: Final = 120.0
PHASE_S: Final = 5.0
"""Seconds within which a case begins at random, so that it meets the polls at any moment."""
GOALS: Final = {
    "OBS killed": "1 s",
    "OBS stopped by hand": "1 s",
    "network cut": "1 s after OBS notices",
    "FastPix's status, with a hint": "median 2.5 s",
    "FastPix's status, without one": "median 5 s",
    "playlist frozen": "2 target durations and a poll",
    "API down": "its age at once after two polls",
}


def report(runs: int) -> str:
    """Measure in a process of its own; a table."""
    command = [sys.executable, "-m", "tests.bench.truth", "--runs", str(runs)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        return f"Time to truth: not measured: {(done.stderr.splitlines() or ['?'])[-1]}"
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    lines = [f"Time to truth, {runs} runs of each", f"{'':32}{'median':>10}{'worst':>10}  goal"]
    for name, seconds in found.items():
        median, worst = f"{statistics.median(seconds):.2f} s", f"{max(seconds):.2f} s"
        lines.append(f"{name:32}{median:>10}{worst:>10}  {GOALS[name]}")
    return "\n".join(lines)


@dataclass
class Scene:
    """The program beside OBS and FastPix, live."""

    beside: Beside
    simulator: Simulator
    sandbox: Sandbox
    start_obs: Callable[[], None]
    end_obs: Callable[[], None]

    @property
    def shown(self) -> NextStep:
        """What the window shows, which may be a moment behind the presenters."""
        step = self.beside.step
        assert step is not None, "the stream stays open"
        return step

    def until(self, true: Callable[[], object]) -> None:
        self.beside.loop.until(true, PATIENCE_S)

    def until_live(self) -> None:
        """Wait until all is well, and a random part of a poll longer."""
        self.until(lambda: self.shown.state is State.LIVE)
        self.beside.loop.rest(1.0 + random.uniform(0, PHASE_S))
        self.until(lambda: self.shown.state is State.LIVE)

    def time(self, act: Callable[[], None], wanted: State) -> float:
        """Return the seconds from the beginning of an act to the moment the window shows this state."""
        begun = time.perf_counter()
        act()
        self.until(lambda: self.shown.state is wanted)
        return time.perf_counter() - begun

    def ask_obs(self, request: str) -> None:
        """Do something at OBS, as a person there would."""

        async def ask() -> None:
            address = ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD))
            client = await ObsWebSocket.open(address)
            await client.identify(await client.hello(), Secret(WEBSOCKET_PASSWORD), EventSubscription.OUTPUTS)
            client.listen(lambda _kind, _data: None, lambda _reason: None)
            await client.request(request)
            await client.close()

        self.beside.loop.run(ask())

    @property
    def stream_id(self) -> str:
        stream = self.beside.presenters.streams.open
        assert stream is not None
        return stream.id


def _killed(scene: Scene) -> float:
    pid = subprocess.run(
        [*scene.sandbox.prefix, "pgrep", "-x", "obs"], capture_output=True, text=True, check=True
    ).stdout.split()[0]

    def kill() -> None:
        subprocess.run([*scene.sandbox.prefix, "kill", "-KILL", pid], check=True)

    took = scene.time(kill, State.LIVE_OBS_CLOSED)
    scene.end_obs()
    scene.start_obs()
    link = scene.beside.presenters.obs_connection
    scene.until(lambda: link.is_connected)
    scene.ask_obs("StartStream")
    return took


def _stopped(scene: Scene) -> float:
    took = scene.time(lambda: scene.ask_obs("StopStream"), State.LIVE_OBS_STOPPED)
    scene.until(lambda: not scene.beside.presenters.obs_connection.is_streaming)
    scene.ask_obs("StartStream")
    return took


def _cut(scene: Scene) -> float:
    return scene.time(lambda: scene.simulator.ingest.cut(scene.stream_id), State.LIVE_OBS_RECONNECTING)


def _status(scene: Scene) -> float:
    scene.simulator.set_status(scene.stream_id, "idle")
    begun = time.perf_counter()
    scene.until(lambda: not scene.shown.is_live)
    took = time.perf_counter() - begun
    scene.simulator.set_status(scene.stream_id, "preparing")
    scene.simulator.set_status(scene.stream_id, "active")
    return took


def _status_quietly(scene: Scene) -> float:
    """Change what the API says, and nothing else: OBS and the playlist give no hint."""
    values = scene.simulator._state.find(scene.stream_id).values
    values["status"] = "preparing"
    begun = time.perf_counter()
    scene.until(lambda: scene.shown.state is State.GOING_LIVE)
    took = time.perf_counter() - begun
    values["status"] = "active"
    return took


def _frozen(scene: Scene) -> float:
    """Freeze a broadcast that is no longer new: in its first seconds, a still playlist counts as starting."""
    ingest, monitor = scene.simulator.ingest, scene.beside.presenters.monitor

    def is_new() -> bool:
        return monitor.now - max(monitor.facts.fastpix.since, monitor.facts.obs.since) <= SEGMENTS_S

    scene.until(lambda: not is_new() and scene.shown.state is State.LIVE)
    took = scene.time(lambda: ingest.freeze_playlist(scene.stream_id), State.FROZEN)
    ingest.freeze_playlist(scene.stream_id, frozen=False)
    return took


def _api_down(scene: Scene) -> float:
    def fail() -> None:
        scene.simulator.play(Fault.drop_before(method="GET", times=None))

    took = scene.time(fail, State.LIVE_FASTPIX_AWAY)
    scene.simulator.clear_faults()
    return took


CASES: Final[dict[str, Callable[[Scene], float]]] = {
    "OBS stopped by hand": _stopped,
    "network cut": _cut,
    "FastPix's status, with a hint": _status,
    "FastPix's status, without one": _status_quietly,
    "playlist frozen": _frozen,
    "API down": _api_down,
    "OBS killed": _killed,
}


def _measure(runs: int, only: str) -> dict[str, list[float]]:
    with studio() as made, ExitStack() as stack:
        simulator = stack.enter_context(Simulator(ingest=True))
        simulator.seed("Bench", reconnectWindow=300)
        run = stack.enter_context(ExitStack())

        def start_obs() -> None:
            run.enter_context(made.running_obs())

        start_obs()
        addresses = ingest_addresses(simulator)
        beside = stack.enter_context(Beside(Loop(), made.folder / "data", simulator.url, addresses))
        beside.go_live()
        scene = Scene(beside, simulator, made.sandbox, start_obs, run.close)
        cases = {name: case for name, case in CASES.items() if only in name}
        found: dict[str, list[float]] = {name: [] for name in cases}
        for name, case in cases.items():
            for _ in range(runs):
                scene.until_live()
                found[name].append(case(scene))
                print(f"{name}: {found[name][-1]:.2f} s", file=sys.stderr, flush=True)
        return found


def main() -> None:
    """Measure, and print the seconds of each run."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.truth", description=__doc__)
    parser.add_argument("--runs", type=int, default=10, help="how often each is measured (10)")
    parser.add_argument("--only", default="", help="only the cases whose name has this in it")
    options = parser.parse_args()
    try:
        print(json.dumps(_measure(options.runs, options.only)), flush=True)
    except Missing as problem:
        sys.exit(str(problem))
    os._exit(0)  # the interpreter's end is no part of it, and PySide6 is not always up to it


if __name__ == "__main__":
    main()
