"""From the click to OBS's start, against the same requests by a bare client; and what being live costs."""

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from typing import Final

from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.services.obs.messages import EventSubscription
from fastpix_desktop.services.obs.websocket import ObsWebSocket
from fastpix_desktop.simulator import Simulator
from tests.bench.startup import ROOT
from tests.bench.studio import studio
from tests.contract.client import STREAMS, Client
from tests.obs.beside import Beside, Loop
from tests.obs.harness import WEBSOCKET_PASSWORD, WEBSOCKET_PORT
from tests.obs.sandbox import Missing, Sandbox, stop, wait_until

LIVE_S: Final = 60.0
SETTLED_S: Final = 10.0
LOOK: Final = (
    "GetStreamStatus",
    "GetRecordStatus",
    "GetProfileList",
    "GetStreamServiceSettings",
)
"""What is asked before anything is set: is OBS free, and what does it have."""
READ_BACK: Final = ("GetStreamServiceSettings", "GetProfileList")


@dataclass(frozen=True)
class Measured:
    """Milliseconds of each run, and per cent of a core."""

    program_ms: list[float]
    bare_ms: list[float]
    cpu: float


def report(runs: int) -> str:
    """Measure in a process of its own; some lines."""
    command = [sys.executable, "-m", "tests.bench.go_live", "--runs", str(runs)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        return f"Going live: not measured: {(done.stderr.splitlines() or ['?'])[-1]}"
    found = Measured(**json.loads(done.stdout.splitlines()[-1]))
    program, bare = statistics.median(found.program_ms), statistics.median(found.bare_ms)
    lines = [
        f"Going live, medians of {runs} runs in turn (goal: under 150 ms more than a bare client)",
        f"{'':34}{'median':>10}{'slowest':>12}",
    ]
    for name, times in (("the program", found.program_ms), ("a bare client", found.bare_ms)):
        median = f"{statistics.median(times):.0f} ms"
        lines.append(f"{f'click to STARTING, {name}':34}{median:>10}{f'{max(times):.0f} ms':>12}")
    lines.append(f"{'more':34}{f'{program - bare:+.0f} ms':>10}")
    lines.append(f"CPU while live, over {LIVE_S:.0f} s: {found.cpu:.1f} % of a core (goal: under 2 %)")
    return "\n".join(lines)


# One process for the program; FastPix, OBS and the bare client each in another


def _measure(runs: int) -> Measured:
    with studio() as made, ExitStack() as stack:
        said = stack.enter_context(_fastpix(made.sandbox))
        stack.enter_context(made.running_obs())
        api = Client(Simulator(port=int(said["URL"].removesuffix("/v1").rpartition(":")[2])))
        stream = api.create(metadata={"livestream_name": "Bench"})
        addresses = IngestAddresses(rtmps_server=said["RTMP"], playback_url=said["HLS"])
        beside = stack.enter_context(Beside(Loop(), made.folder / "data", said["URL"], addresses))
        beside.go_live()  # makes the profile that all runs use
        _end(beside, api)
        beside.presenters.go_live.new_profile = False
        program_ms, bare_ms = [], []
        for _ in range(runs):
            program_ms.append(_click(beside))
            _end(beside, api)
            bare_ms.append(_bare(said["RTMP"], stream["streamKey"]))
            _end(beside, api)
        beside.go_live()
        beside.loop.rest(SETTLED_S)
        began, worked = time.perf_counter(), time.process_time()
        beside.loop.rest(LIVE_S)
        cpu = (time.process_time() - worked) / (time.perf_counter() - began) * 100
        return Measured(program_ms, bare_ms, cpu)


@contextmanager
def _fastpix(sandbox: Sandbox) -> Iterator[dict[str, str]]:
    command = [sys.executable, "-m", "fastpix_desktop.simulator", "--ingest", "--reconnect-window", "1"]
    process = sandbox.start(command, "simulator.log")
    try:
        wait_until(lambda: "HLS=" in sandbox.log("simulator.log"), "no FastPix")
        yield dict(line.split("=", 1) for line in sandbox.log("simulator.log").splitlines())
    finally:
        stop(process)


def _click(beside: Beside) -> float:
    """Go live, and return the milliseconds until OBS has said that it starts."""
    heard: list[float] = []
    link, go_live = beside.presenters.obs_connection, beside.presenters.go_live

    def hear(state: StreamState) -> None:
        if state is StreamState.STARTING:
            heard.append(time.perf_counter())

    plan = beside.plan()
    link.streamStateChanged.connect(hear)
    begun = time.perf_counter()
    go_live.go_live(plan, fix=False)
    beside.loop.until(lambda: not go_live.is_busy)
    link.streamStateChanged.disconnect(hear)
    return (heard[0] - begun) * 1000


def _end(beside: Beside, api: Client) -> None:
    """Let OBS stop, and FastPix be idle."""
    link, go_live = beside.presenters.obs_connection, beside.presenters.go_live
    beside.loop.until(lambda: link.is_streaming)
    stream = beside.presenters.streams.open
    assert stream is not None
    go_live.end(stream, finish=False)
    beside.loop.until(lambda: not go_live.is_busy and not link.is_streaming)
    stream_id = api.call("GET", STREAMS).data[0]["streamId"]
    beside.loop.until(lambda: api.get(stream_id)["status"] == "idle")


def _bare(server: str, key: str) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.go_live", "--bare"],
        input=json.dumps([server, key]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(done.stdout)


async def _bare_client(server: str, key: str) -> float:
    client = await ObsWebSocket.open(ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD)))
    starting = asyncio.Event()

    def hear(_kind: str, data: Mapping[str, object]) -> None:
        if str(data.get("outputState")).endswith("_STARTING"):
            starting.set()

    await client.identify(await client.hello(), Secret(WEBSOCKET_PASSWORD), EventSubscription.OUTPUTS)
    client.listen(hear, lambda _reason: None)
    settings = {"server": server, "key": key, "use_auth": False, "username": "", "password": ""}
    service = {"streamServiceType": "rtmp_custom", "streamServiceSettings": {**settings, "bwtest": False}}
    begun = time.perf_counter()
    for name in LOOK:
        await client.request(name)
    await client.request("SetStreamServiceSettings", service)
    for name in READ_BACK:
        await client.request(name)
    await client.request("StartStream")
    await starting.wait()
    took = (time.perf_counter() - begun) * 1000
    await client.close()
    return took


def main() -> None:
    """Measure everything, or be the bare client once."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.go_live", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="how often each is measured (7)")
    parser.add_argument("--bare", action="store_true", help="go live once; server and key come from stdin")
    options = parser.parse_args()
    if options.bare:
        print(asyncio.run(_bare_client(*json.load(sys.stdin))))
        return
    try:
        print(json.dumps(asdict(_measure(options.runs))), flush=True)
    except Missing as problem:
        sys.exit(str(problem))
    os._exit(0)  # the interpreter's end is no part of it, and PySide6 is not always up to it


if __name__ == "__main__":
    main()
