"""A process that has everything imported and forks one child for each job: a start in a tenth of the time.

The children are programs of their own: nothing of Qt exists before the fork, and SIGKILL is SIGKILL.
"""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class ProgramFailed(Exception):
    """A child ended by itself, and not as it should; its standard error says why."""


class Nursery:
    """The parent's side. One job at a time."""

    def __init__(self, person: str = "tests.faults.person") -> None:
        """Start the process. ``person``: the module whose ``run`` a child calls with its job."""
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.debug=false"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery", person],
            cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(self, job: dict[str, Any], watch: Callable[[int], None]) -> dict[str, Any] | None:
        """Have a child run a job; ``watch`` is called with its process ID, and may kill it.

        Returns what it shows in the end, or None where it was killed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        watch(json.loads(self._process.stdout.readline())["pid"])
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        if answer["status"] == 0:
            result: dict[str, Any] = answer["result"]
            return result
        if answer["status"] != -9:  # by no SIGKILL of ours
            raise ProgramFailed(f"the program ended with {answer}")
        return None

    def close(self) -> None:
        """End the process; it has no children by now."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


def _serve() -> None:
    """Fork a child for each line of standard input."""
    person = importlib.import_module(sys.argv[1])  # all of Qt, and what the program loads late:
    for module in ("fastpix.api", "storage.store", "storage.draft_file"):
        __import__(f"fastpix_desktop.services.{module}")
    for line in sys.stdin:
        job = json.loads(line)
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            with os.fdopen(writing, "w") as answer:
                json.dump(person.run(job), answer)
            os._exit(0)
        os.close(writing)
        _say({"pid": pid})
        with os.fdopen(reading) as answer:
            text = answer.read()
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        _say({"status": status, "result": json.loads(text) if text and status == 0 else None})


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _serve()
