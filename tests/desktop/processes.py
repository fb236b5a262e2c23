"""Start processes, and stop every one of them again, also those that they started themselves."""

import contextlib
import os
import select
import signal
import subprocess
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

MARK = "FASTPIX_TEST_DESKTOP"
PATIENCE = 3.0  # seconds between TERM and KILL


class DesktopError(Exception):
    """The virtual desktop itself failed; the program under test is not to blame."""


class Processes:
    """The processes of one desktop.

    Each gets a mark in its environment, which its own children inherit. So services that the message bus
    starts, which are nobody's child in the end, are found and stopped as well.
    """

    def __init__(self, folder: Path, user: int | None = None) -> None:
        self._folder = folder
        self._as_user = [] if user is None else [f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        self._started: list[subprocess.Popen[bytes]] = []
        self.mark = {MARK: uuid.uuid4().hex}

    def start(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        *,
        log: str = "",
        as_root: bool = False,
        **options: Any,
    ) -> subprocess.Popen[bytes]:
        """Start `argv`; its output goes to LOG.out and LOG.err in the folder, except where options differ.

        `as_root`: not as the desktop's user, but as whoever runs the tests.

        Call it from a thread that lives on: the kernel kills the process when that thread ends, so that
        nothing is left over even if the test run is killed.
        """
        name = log or Path(argv[0]).name
        with (
            (self._folder / f"{name}.out").open("ab") as out,
            (self._folder / f"{name}.err").open("ab") as err,
        ):
            defaults = {"stdin": subprocess.DEVNULL, "stdout": out, "stderr": err, "start_new_session": True}
            process = subprocess.Popen(
                ["setpriv", *([] if as_root else self._as_user), "--pdeathsig", "KILL", "--", *argv],
                env={**env, **self.mark},
                **{**defaults, **options},
            )
        self._started.append(process)
        return process

    def start_and_read(self, argv: Sequence[str], env: Mapping[str, str], *, timeout: float = 30) -> str:
        """Start `argv`, with "{fd}" as the number of a pipe, and wait for the line it writes there."""
        read_end, write_end = os.pipe()
        with os.fdopen(read_end, "rb", buffering=0) as pipe:
            try:
                argv = [part.replace("{fd}", str(write_end)) for part in argv]
                self.start(argv, env, pass_fds=(write_end,))
            finally:
                os.close(write_end)
            deadline = time.monotonic() + timeout
            line = b""
            while not line.endswith(b"\n"):
                ready, _, _ = select.select([pipe], [], [], max(0, deadline - time.monotonic()))
                piece = pipe.read(4096) if ready else b""
                if not piece:
                    raise DesktopError(f"{argv[0]} did not get ready:\n{self.output(Path(argv[0]).name)}")
                line += piece
        return line.decode().strip()

    def output(self, name: str) -> str:
        """All that the process with this log name has said."""
        return "".join(
            f"--- {path.name}\n{text}"
            for path in (self._folder / f"{name}.out", self._folder / f"{name}.err")
            if path.exists() and (text := path.read_text(errors="replace"))
        )

    def alive(self) -> list[int]:
        """Every live process that carries this desktop's mark."""
        needle = "\0".join(f"{key}={value}" for key, value in self.mark.items()).encode()
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                with contextlib.suppress(OSError):  # gone meanwhile, or not ours to look at
                    if needle in (entry / "environ").read_bytes():
                        found.append(int(entry.name))
        return found

    def close(self) -> None:
        """Stop everything, the newest first; kill what does not go by itself."""
        for process in reversed(self._started):
            stop(process)
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in self.alive():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)
            with contextlib.suppress(TimeoutError):
                wait_until(lambda: not self.alive(), timeout=PATIENCE)
                return
        raise DesktopError(f"processes left over: {self.alive()}")


def stop(process: subprocess.Popen[bytes], *, patience: float = PATIENCE) -> None:
    """End a process and its group: TERM, then KILL."""
    for number in (signal.SIGCONT, signal.SIGTERM):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()


def wait_until(condition: Callable[[], object], *, timeout: float = 30, interval: float = 0.05) -> None:
    """Poll until `condition()` is true; TimeoutError if it never is."""
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"not within {timeout} s")
        time.sleep(interval)
