"""The network really cut, between a studio with OBS and the program, and FastPix: who comes back, and when.

Two network namespaces with one cable between them. Over it go OBS's stream, the API and the playlist; OBS's
websocket does not. The cable is pulled out at FastPix's end: in the studio, packets just get no answer, as
where a provider's line is down. It needs the rights of root.
"""

import argparse
import os
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from fastpix_desktop.domain.encoders.settings import RetryPlan, retry_plan
from fastpix_desktop.domain.obs.new_profile import parameters, video
from fastpix_desktop.domain.obs.service import wanted_service
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from fastpix_desktop.services.obs.client import ObsClient
from fastpix_desktop.simulator import Simulator, loopback
from fastpix_desktop.simulator.playback import ROOT as PLAYBACK
from tests.obs.beside import SMALL, Beside, Loop
from tests.obs.harness import (
    WEBSOCKET_PASSWORD,
    WEBSOCKET_PORT,
    ObsUnderTest,
    make_home,
    running_obs,
    screen,
    turn_websocket_on,
)
from tests.obs.receivers import make_authority
from tests.obs.sandbox import Missing, Sandbox, inside
from tests.obs_socket.fake_obs import is_obs

STUDIO, FASTPIX = "10.77.0.1", "10.77.0.2"
CUTS: Final = (20.0, 45.0, 70.0)
WINDOW_S: Final = 60
OBS_DEFAULTS: Final = RetryPlan(2, 25)
SILENCE_S: Final = 3.0
"""After so long, FastPix counts a silent encoder as gone. How long it really takes is not documented; the
shorter it is, the less time there is to come back."""
STEADY_S: Final = 4.0
"""For so long OBS has to send before it counts as back."""
LONGEST_S: Final = 120.0
"""After the network is back, for so long OBS is waited for."""


@dataclass
class Case:
    """One outage, and what came of it. All moments are seconds after the cut."""

    cut_s: float
    with_program: bool
    noticed: float | None = None
    """When OBS saw that its connection was gone."""
    kept: bool = True
    """Whether FastPix kept the stream open all the time."""
    ended: float | None = None
    back: float | None = None
    """When FastPix received again, to stay."""
    pressed: list[float] = field(default_factory=list)
    """When “Reconnect now” was pressed."""
    said: list[tuple[float, str]] = field(default_factory=list)

    @property
    def row(self) -> list[str]:
        """A line of the table."""
        who = "OBS with the program" if self.with_program else "OBS alone"
        fate = "kept the stream" if self.ended is None else f"ended it at {self.ended:.0f} s"
        pressed = ", ".join(f"{when:.0f} s" for when in self.pressed)
        return [f"{self.cut_s:.0f} s", who, _at(self.noticed), _at(self.back), fate, pressed or "-"]


def _at(moment: float | None) -> str:
    return "never" if moment is None else f"{moment:.0f} s"


class Cable:
    """The only way between two sandboxes."""

    def __init__(self, studio: Sandbox, fastpix: Sandbox) -> None:
        self._far = fastpix
        ends = [
            "studio",
            "netns",
            studio.pid,
            "type",
            "veth",
            "peer",
            "name",
            "fastpix",
            "netns",
            fastpix.pid,
        ]
        _ip((), "link", "add", *map(str, ends))
        for sandbox, name, address in ((studio, "studio", STUDIO), (fastpix, "fastpix", FASTPIX)):
            _ip(sandbox.prefix, "address", "add", f"{address}/24", "dev", name)
            _ip(sandbox.prefix, "link", "set", name, "up")

    def pull(self) -> None:
        _ip(self._far.prefix, "link", "set", "fastpix", "down")

    def plug(self) -> None:
        _ip(self._far.prefix, "link", "set", "fastpix", "up")


def _ip(prefix: tuple[str, ...], *words: str) -> None:
    done = subprocess.run([*prefix, "ip", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Missing(f"no right to lay a cable between networks (root has it): {done.stderr.strip()}")


@contextmanager
def fastpix_at(sandbox: Sandbox, authority: Path, window_s: int) -> Iterator[Simulator]:
    """Run FastPix in a sandbox, at its address in there, with one stream."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(authority / "server.pem")
    simulator = Simulator(tls=tls, ingest=True)
    simulator.seed("Sunday service", reconnectWindow=window_s)
    simulator.ingest.silence_limit = SILENCE_S
    # The simulator listens on loopback only. Here, the way to it is what is looked at.
    with patch.object(loopback, "LOOPBACK", FASTPIX):
        with inside(sandbox):
            simulator.start()
        try:
            yield simulator
        finally:
            with inside(sandbox):
                simulator.stop()


def addresses(simulator: Simulator) -> tuple[str, IngestAddresses]:
    """The API's address as the studio sees it, and those of the ingest and the playlists."""
    api = simulator.url.replace("127.0.0.1", FASTPIX)
    rtmp = simulator.ingest.rtmp_server.replace("127.0.0.1", FASTPIX)
    return api, IngestAddresses(rtmps_server=rtmp, playback_url=api.removesuffix("/v1") + PLAYBACK)


class Witness:
    """Sees what goes on at OBS and at FastPix, and what the stage says, from the cut on."""

    def __init__(self, case: Case, simulator: Simulator, beside: Beside | None) -> None:
        self._case = case
        self._simulator = simulator
        self._stream_id = str(simulator.streams[0]["streamId"])
        self._beside = beside
        self._cut_at: float | None = None
        self._received, self._rises_since = 0, None
        self._last = self.age = 0.0
        self._told: tuple[State, bool] | None = None
        self._outcome = ""
        self._pressed = {False: False, True: False}
        self.restored = False
        """Whether the network is there again."""

    def begin(self) -> None:
        """The cable is pulled out now."""
        self._cut_at = time.monotonic()

    def heard(self, kind: str, data: Mapping[str, Any]) -> None:
        """OBS says something of itself."""
        lost = kind == "StreamStateChanged" and str(data.get("outputState")).endswith("_RECONNECTING")
        if lost and self._cut_at is not None and self._case.noticed is None:
            self._case.noticed = time.monotonic() - self._cut_at

    def look(self) -> bool:
        """Look at everything once; tell whether all is over, on the stage too."""
        assert self._cut_at is not None
        self.age = time.monotonic() - self._cut_at
        case = self._case
        (stream,) = self._simulator.streams
        if stream["status"] == "idle" and case.ended is None and case.back is None:
            case.ended = self.age
        self._look_at_bytes()
        if self._beside is not None:
            self._read(self._beside)
        is_steady = case.back is not None and self.age - case.back > STEADY_S
        return is_steady and (self._told is None or self._told[0] is State.LIVE)

    def _look_at_bytes(self) -> None:
        received = self._simulator.ingest.bytes_received(self._stream_id)
        if received > self._received:
            self._received, self._last = received, self.age
            if self.restored and self._case.back is None:
                self._case.back = self.age
        elif self._case.back is not None and self.age - self._last > 1:
            self._case.back = None  # that was the end of what was under way

    def _read(self, beside: Beside) -> None:
        step = beside.step
        assert step is not None, "the stream is open from the start"
        kind = (step.state, step.closes_in_s is None)  # its seconds, which always change, are no news
        if kind != self._told:
            self._told = kind
            self._case.said.append((self.age, " | ".join(beside.says())))
        if (outcome := beside.outcome()) != self._outcome:
            self._outcome = outcome
            if outcome:
                self._case.said.append((self.age, f"(below it) {outcome}"))
        self._press(beside)

    def _press(self, beside: Beside) -> None:
        """Do as the stage offers: at once, and again when the network is back."""
        again = beside.button("Reconnect now")
        due = not self._pressed[self.restored] and not beside.presenters.go_live.is_busy
        if again and due:
            self._pressed[self.restored] = True
            self._case.pressed.append(self.age)
            again.click()


class Studio:
    """A studio: its screen, its OBS, its home."""

    def __init__(self, loop: Loop, folder: Path, obs: ObsUnderTest) -> None:
        self._loop, self._folder, self._obs = loop, folder, obs

    def play(self, case: Case, window_s: int) -> Case:
        """Go through one outage, from the start of everything to its end."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        (folder / "far").mkdir()
        authority = make_authority(folder / "certs", FASTPIX)
        home = make_home(folder / "home", self._obs)
        turn_websocket_on(home, self._obs)
        os.environ |= {
            "HOME": str(home.home),
            "PATH": f"{self._obs.on_path(folder)}:{os.environ['PATH']}",
            "XDG_CONFIG_HOME": str(home.home / ".config"),
            "REQUESTS_CA_BUNDLE": str(authority / "ca-certificates.crt"),
            "no_proxy": f"127.0.0.1,{FASTPIX}",
        }
        with ExitStack() as stack:
            near = stack.enter_context(Sandbox(folder, self._obs.mounts(folder)))
            far = stack.enter_context(Sandbox(folder / "far"))
            cable = Cable(near, far)
            simulator = stack.enter_context(fastpix_at(far, authority, window_s))
            stack.enter_context(screen(near))
            stack.enter_context(inside(near))
            stack.enter_context(running_obs(near, self._obs, home))
            beside = None
            if case.with_program:
                beside = stack.enter_context(Beside(self._loop, folder / "data", *addresses(simulator)))
            witness = Witness(case, simulator, beside)
            remote = self._connect(witness.heard)
            stack.callback(lambda: self._loop.run(remote.close()))
            if beside:
                beside.go_live()
            else:
                self._start(remote, simulator)
            self._cut(case, cable, witness)
        return case

    def _connect(self, heard: Callable[[str, Mapping[str, Any]], None]) -> ObsClient:
        address = ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD))
        deadline = time.monotonic() + 30
        while True:
            try:
                return self._loop.run(ObsClient.connect(address, heard, lambda _: None, is_obs))
            except Exception:
                if time.monotonic() > deadline:
                    raise

    def _start(self, remote: ObsClient, simulator: Simulator) -> None:
        """Go live as a person does who has only OBS: with its own defaults of coming back."""
        server = addresses(simulator)[1].rtmps_server
        service = wanted_service(RtmpSettings(server, Secret(simulator.streams[0]["streamKey"])))

        async def go() -> None:
            for section, key, value in parameters(SMALL, OBS_DEFAULTS):
                await remote.set_parameter(section, key, value)
            await remote.set_video(video(SMALL))
            await remote.set_service(service)
            await remote.start_stream()

        self._loop.run(go())
        self._loop.until(lambda: simulator.streams[0]["status"] == "active")

    def _cut(self, case: Case, cable: Cable, witness: Witness) -> None:
        settled = time.monotonic() + STEADY_S
        self._loop.until(lambda: time.monotonic() > settled)
        cable.pull()
        witness.begin()
        self._loop.until(lambda: witness.look() or witness.age >= case.cut_s, case.cut_s + 60)
        cable.plug()
        witness.restored = True
        longest = case.cut_s + LONGEST_S
        self._loop.until(lambda: witness.look() or witness.age > longest, LONGEST_S + 60)


def report(cases: list[Case], window_s: int) -> str:
    """Lay out what came of it all."""
    plan = retry_plan(max(window_s, WINDOW_S))
    header = ["network away", "who", "OBS noticed", "back", "FastPix", "“Reconnect now”"]
    lines = [header, *(each.row for each in cases)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    text = [
        f"Window: {window_s} s; FastPix notices silence after {SILENCE_S:.0f} s; seconds since the cut.",
        f"OBS alone tries for the first time {OBS_DEFAULTS.delay_s} s after it has noticed, set up by the",
        f"program {plan.delay_s} s after; before each further attempt, both wait longer by half.",
        "",
        *("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines),
    ]
    for case in cases:
        if case.said:
            text += ["", f"What the stage said while the network was away for {case.cut_s:.0f} s:"]
            text += [f"{when:6.1f} s  {said}" for when, said in case.said]
    return "\n".join(text)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.obs.outages", description=__doc__)
    parser.add_argument("--cuts", type=float, nargs="+", default=list(CUTS), help="seconds (20 45 70)")
    parser.add_argument("--window", type=int, default=WINDOW_S, help="the reconnect window, in seconds (60)")
    parser.add_argument("--who", choices=("both", "program", "alone"), default="both")
    chosen = parser.parse_args()
    who = {"both": (True, False), "program": (True,), "alone": (False,)}[chosen.who]
    obs = ObsUnderTest()
    cases = []
    try:
        obs.require()
        loop = Loop()
        with tempfile.TemporaryDirectory(prefix="outages-") as folder:
            for cut_s in chosen.cuts:
                for with_program in who:
                    print(
                        f"{cut_s:.0f} s, {'with the program' if with_program else 'alone'} …", file=sys.stderr
                    )
                    cases.append(
                        Studio(loop, Path(folder), obs).play(Case(cut_s, with_program), chosen.window)
                    )
    except Missing as problem:
        print(problem, file=sys.stderr)
        return 1
    print(report(cases, chosen.window), flush=True)
    os._exit(0)  # the interpreter's end is no part of it, and PySide6 is not always up to it


if __name__ == "__main__":
    sys.exit(main())
