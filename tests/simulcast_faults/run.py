"""One scenario from the switches to the stream's targets, and whether it came out right."""

import contextlib
import os
import signal
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastpix_desktop.domain.simulcast.destination import Destination
from fastpix_desktop.services.storage.store import Store
from fastpix_desktop.simulator import Simulator
from tests.faults.nursery import Nursery, ProgramFailed
from tests.faults.scenario import AT_RESTART, FAULTS, LATER
from tests.simulcast_faults.scenario import DESTINATIONS, POINTS, Scenario


@dataclass(frozen=True)
class Result:
    """What came of a scenario."""

    scenario: Scenario
    kills: int
    doubled: int
    """Targets at FastPix beyond one for each destination."""
    lost: int
    """Destinations that are on no target, or were noted and not gone on with."""
    wrong: str
    """What is not as it should be, or an empty string."""


def run(nursery: Nursery, scenario: Scenario) -> Result:
    """Run a scenario: a first process, and another if that one is killed."""
    with Simulator(seed=scenario.number) as simulator, tempfile.TemporaryDirectory() as folder:
        stream = simulator.seed("Sunday service")
        keys = _save_destinations(Path(folder))
        simulator.play(*(FAULTS[each](scenario.soon) for each in scenario.faults))
        job = {
            "folder": folder,
            "url": simulator.url,
            "token": simulator.token_id,
            "secret": simulator.secret,
            "stream": stream["streamId"],
            "keys": keys,
            "by_form": scenario.by_form,
            "kill_at": scenario.end if scenario.end in POINTS else "",
            "nth": scenario.nth,
            "unaided": False,
            "arrives_in": scenario.soon + 0.2 if set(scenario.faults) & set(LATER) else 0.0,
        }
        kills = 0
        try:
            shown = nursery.run(job, _killer(scenario))
            if shown is None:
                kills = 1
                simulator.clear_faults()
                simulator.play(*AT_RESTART[scenario.restart])
                all_noted = scenario.end == "target noted" and scenario.nth == len(DESTINATIONS)
                shown = nursery.run(job | {"kill_at": "", "unaided": all_noted}, lambda _pid: None)
        except ProgramFailed as failure:
            return Result(scenario, kills, 0, 0, str(failure))
        assert shown is not None, "nobody kills it"
        return _judge(scenario, kills, simulator.streams[0].get("simulcastResponses", []), shown)


def _judge(scenario: Scenario, kills: int, targets: list[dict[str, Any]], shown: dict[str, Any]) -> Result:
    found = Counter((each["url"], each["streamKey"]) for each in targets)
    wanted = {(server, key) for _, server, key in DESTINATIONS}
    doubled = sum(found.values()) - len(found)
    lost = len(wanted - set(found)) + len(shown["lost"])
    wrong = {
        f"{doubled} doubled": doubled,
        f"{lost} lost ({shown['lost']})": lost,
        f"others: {set(found) - wanted}": set(found) - wanted,
        f"it shows {shown['on']}": len(shown["on"]) != len(DESTINATIONS),
        f"failed: {shown['failed']}": shown["failed"],
        f"bugs: {shown['bugs']}": shown["bugs"],
    }
    return Result(scenario, kills, doubled, lost, "; ".join(what for what, is_so in wrong.items() if is_so))


def _save_destinations(folder: Path) -> dict[str, str]:
    """Save the destinations, and return their keys by the keyring's names."""
    keys = {}
    store = Store(folder / "streams.sqlite3")
    for number, (name, server, key) in enumerate(DESTINATIONS):
        destination = Destination(f"{number:032x}", name, server)
        store.destinations.save(destination)
        keys[destination.key_name] = key
    store.close()
    return keys


def _killer(scenario: Scenario) -> Callable[[int], None]:
    def watch(pid: int) -> None:
        if scenario.end == "at any moment":
            timer = threading.Timer(scenario.moment, _kill, (pid,))
            timer.start()
            timer.join()

    return watch


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
