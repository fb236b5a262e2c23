"""One scenario from the click to the shown page, and whether it came out right."""

import contextlib
import os
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastpix_desktop.simulator import Simulator
from tests.faults.nursery import Nursery, ProgramFailed
from tests.faults.scenario import AT_RESTART, AT_SERVER, FAULTS, LATER, Scenario

TITLE = "Sunday service"
NEW_TOKEN, NEW_SECRET = "a newer token", "a newer secret"
REPORT = "more than once"
LATE_REPORT = "after all"
DISCARDED = "was deleted from FastPix"
"""Words by which the sentences are known."""
_POLL_S = 0.001
_PATIENCE_S = 60.0


@dataclass(frozen=True)
class Result:
    """What came of a scenario."""

    scenario: Scenario
    streams: int
    """Streams at FastPix in the end."""
    kills: int
    presses: int
    """How often the person had to press "Create stream" in all."""
    lost: bool
    """Whether there is a stream that the program does not show."""
    unreported: bool
    """Whether a request has more streams than are wanted, and nothing was said of it."""
    duplicates: bool
    """Whether there was such a request."""
    wrong: str
    """What is not as it should be, or an empty string."""


def run(nursery: Nursery, scenario: Scenario) -> Result:
    """Run a scenario: a first process, another as long as one is killed, and perhaps a last one to look."""
    with Simulator(seed=scenario.number) as simulator, tempfile.TemporaryDirectory() as folder:
        simulator.seed("Choir rehearsal", age_seconds=3600)
        simulator.list_lag = scenario.lag
        simulator.add_account(NEW_TOKEN, NEW_SECRET, workspace_of=simulator.token_id)
        simulator.play(FAULTS[scenario.fault](scenario.soon))
        kills = 0
        shown: list[dict[str, Any]] = []
        for process in range(3):
            job = _job(scenario, simulator, folder, process)
            try:
                last = nursery.run(job, _watcher(scenario, simulator) if process == 0 else _leave_alone)
                if last is not None:
                    shown.append(last)
                    if scenario.reads == "restart":
                        shown.append(_restarted(nursery, scenario, simulator, folder, last))
                    break
            except ProgramFailed as failure:
                return _result(scenario, simulator, kills, shown, str(failure))
            kills += 1
            simulator.clear_faults()
            simulator.play(*AT_RESTART[scenario.restart])
        return _result(scenario, simulator, kills, shown, "")


def _restarted(
    nursery: Nursery, scenario: Scenario, simulator: Simulator, folder: str, before: dict[str, Any]
) -> dict[str, Any]:
    """Start the program once more, when all has arrived, and return what it shows then."""
    job = _job(scenario, simulator, folder, 3) | {"wants_one": not _says([before], DISCARDED)}
    shown = nursery.run(job, _leave_alone)
    assert shown is not None, "nobody kills it"
    return shown


def _result(
    scenario: Scenario, simulator: Simulator, kills: int, shown: list[dict[str, Any]], failure: str
) -> Result:
    made = [each for each in simulator.streams if "launch_id" in each.get("metadata", {})]
    deleted = [each for each in simulator.requests if each.method == "DELETE"]
    wrong = failure or _judge(scenario, made, shown)
    lost = bool(shown) and any(each["streamId"] not in _all_shown(shown[-1]) for each in made)
    unreported = bool(shown) and _is_unreported(made, len(deleted), shown)
    return Result(
        scenario,
        len(made),
        kills,
        sum(int(each["presses"]) for each in shown),
        lost=lost,
        unreported=unreported,
        duplicates=_most_of_one(made) > 1 or _says(shown, REPORT),
        wrong=wrong + "; lost" * lost + "; unreported" * unreported,
    )


def _all_shown(last: dict[str, Any]) -> tuple[str, ...]:
    return (last["page"], *last["listed"])


def _most_of_one(made: list[dict[str, Any]]) -> int:
    """Return how many streams the request with the most of them has."""
    return max(Counter(each["metadata"]["launch_id"] for each in made).values(), default=0)


def _is_unreported(made: list[dict[str, Any]], deleted: int, shown: list[dict[str, Any]]) -> bool:
    """Tell whether there are two streams of one request, or one that was deleted already, without a word."""
    if _most_of_one(made) > 1:
        return not _says(shown, REPORT)
    discarded = _says(shown, DISCARDED)
    return bool(made) and discarded and deleted > 0 and not _says(shown, LATE_REPORT)


def _says(shown: list[dict[str, Any]], words: str) -> bool:
    return any(words in each for process in shown for each in process["said"])


def _judge(scenario: Scenario, made: list[dict[str, Any]], shown: list[dict[str, Any]]) -> str:
    """Return what is not as it should be, besides streams that are lost or unreported."""
    if not shown:
        return "it was killed more often than it should have been"
    last = shown[-1]
    said = f"it said {[each for process in shown for each in process['said']]}"
    requests = {each["metadata"]["launch_id"] for each in made}
    wrong = {
        f"{len(requests)} requests; {said}": len(requests) > 1,
        f"{len(made)} streams after {scenario.on_report}; {said}": len(made) > _most(scenario, shown),
        f"bugs: {[process['bugs'] for process in shown]}": any(process["bugs"] for process in shown),
    }
    if _says(shown, DISCARDED):
        wrong[f"the form has lost what was typed; {said}"] = last["title"] != TITLE
    else:
        wrong[f"there is no stream; {said}"] = not made
        wrong[f"the form still invites to create {last['title']!r}; {said}"] = bool(last["title"])
    wrong[f"the open stream was deleted; {said}"] = any(
        process["page"] and process["page"] not in {each["streamId"] for each in made} for process in shown
    )
    return "; ".join(what for what, is_so in wrong.items() if is_so)


def _most(scenario: Scenario, shown: list[dict[str, Any]]) -> int:
    """Return how many streams there may be in the end."""
    if _says(shown, DISCARDED):
        return 0 if not _says(shown, LATE_REPORT) or any(each["deleted"] for each in shown) else 2
    if any(each["deleted"] for each in shown):
        return 1
    return 3 if scenario.fault.startswith(("repeated", "late")) else 1


def _job(scenario: Scenario, simulator: Simulator, folder: str, process: int) -> dict[str, Any]:
    first = process == 0
    new_token = scenario.new_token and not first
    own_point = scenario.end if scenario.end not in AT_SERVER else ""
    return {
        "folder": folder,
        "url": simulator.url,
        "token": NEW_TOKEN if new_token else simulator.token_id,
        "secret": NEW_SECRET if new_token else simulator.secret,
        "title": TITLE if first else "",
        "wants_one": True,
        "takes_time": scenario.takes_time,
        "kill_at": (own_point, scenario.killed_again, "", "")[process],
        "arrives_in": scenario.soon + 0.3 if scenario.fault in LATER and process < 3 else 0.0,
        "reads": scenario.reads == "reload" or process == 3,
        "on_report": scenario.on_report,
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
