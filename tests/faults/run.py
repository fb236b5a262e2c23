"""One scenario from the click to the shown page, and whether it came out right."""

import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastpix_desktop.simulator import Simulator
from tests.faults.nursery import Nursery, ProgramFailed
from tests.faults.scenario import AT_RESTART, AT_SERVER, FAULTS, Scenario

TITLE = "Sunday service"
_POLL_S = 0.001
_PATIENCE_S = 10.0


@dataclass(frozen=True)
class Result:
    """What came of a scenario."""

    scenario: Scenario
    streams: int
    """Streams at FastPix in the end."""
    kills: int
    presses: int
    """How often the person had to press "Create stream" in all."""
    wrong: str
    """What is not as it should be, or an empty string."""


def run(nursery: Nursery, scenario: Scenario) -> Result:
    """Run a scenario: a first process, and then another as long as one is killed."""
    with Simulator(seed=scenario.number) as simulator, tempfile.TemporaryDirectory() as folder:
        simulator.seed("Choir rehearsal", age_seconds=3600)
        simulator.list_lag = scenario.lag
        simulator.play(FAULTS[scenario.fault])
        kills = presses = 0
        last: dict[str, Any] | None = None
        for process in range(3):
            job = _job(scenario, simulator, folder, process)
            try:
                last = nursery.run(job, _watcher(scenario, simulator) if process == 0 else _leave_alone)
            except ProgramFailed as failure:
                return Result(scenario, len(simulator.streams), kills, presses, str(failure))
            if last is not None:
                presses += int(last["presses"])
                break
            kills += 1
            simulator.clear_faults()
            simulator.play(*AT_RESTART[scenario.restart])
        made = [each for each in simulator.streams if "launch_id" in each.get("metadata", {})]
        return Result(scenario, len(made), kills, presses, _judge(scenario, made, last))


def _judge(scenario: Scenario, made: list[dict[str, Any]], last: dict[str, Any] | None) -> str:
    if last is None:
        return "it was killed more often than it should have been"
    said = f"it said {last['said']}"
    wrong: dict[str, bool]
    if scenario.end == "cancelled, deleted" and any("is deleted" in each for each in last["said"]):
        wrong = {
            f"{len(made)} streams after they were deleted; {said}": made != [],
            f"the form has lost what was typed; {said}": last["title"] != TITLE,
        }
    else:
        shown = (last["page"], *last["listed"])
        wrong = {
            f"{len(made)} streams; {said}": len(made) != 1,
            f"the stream is not shown; {said}": not all(each["streamId"] in shown for each in made),
            f"the form still invites to create {last['title']!r}; {said}": bool(last["title"]),
        }
    wrong[f"bugs: {last['bugs']}"] = bool(last["bugs"])
    return "; ".join(what for what, is_so in wrong.items() if is_so)


def _job(scenario: Scenario, simulator: Simulator, folder: str, process: int) -> dict[str, Any]:
    first = process == 0
    own_point = scenario.end if scenario.end not in AT_SERVER else ""
    return {
        "folder": folder,
        "url": simulator.url,
        "token": simulator.token_id,
        "secret": simulator.secret,
        "title": TITLE if first else "",
        "takes_time": scenario.takes_time,
        "kill_at": (own_point, scenario.killed_again, "")[process],
        "cancel_after": scenario.moment if first and scenario.end.startswith("cancelled") else None,
        "decision": "Delete it" if scenario.end == "cancelled, deleted" else "Keep it",
    }


def _leave_alone(_pid: int) -> None:
    pass


def _watcher(scenario: Scenario, simulator: Simulator) -> Callable[[int], None]:
    """Return what kills the first process at a point that only the simulator sees."""

    def has_arrived() -> bool:
        return any(each.method == "POST" for each in simulator.requests)

    def watch(pid: int) -> None:
        if scenario.end == "at any moment":
            if _wait_for(pid, has_arrived):
                time.sleep(scenario.moment)
                _kill(pid)
        elif scenario.end == "request arrived":
            if _wait_for(pid, has_arrived):
                _kill(pid)
        elif scenario.end == "stream made" and _wait_for(pid, lambda: len(simulator.streams) > 1):
            _kill(pid)

    return watch


def _wait_for(pid: int, condition: Callable[[], bool]) -> bool:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        if condition():
            return True
        if _has_ended(pid):
            return False
        time.sleep(_POLL_S)
    return False


def _has_ended(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:  # noqa: PTH123 - thousands of times
            return stat.read().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
