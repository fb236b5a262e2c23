"""Processes that see nothing but themselves: own network (loopback only), mounts, process numbers.

Whatever was started in a sandbox ends with it: the kernel kills a process namespace with its first process.
"""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.namespaces import enter, unshare

_NETWORK = 0x40000000  # CLONE_NEWNET
PATIENCE = 4.0  # seconds between TERM and KILL
ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
    # Else a bus daemon is left behind, and OBS asks its maker's server for a list of services.
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "http_proxy": "http://127.0.0.1:9",
    "https_proxy": "http://127.0.0.1:9",
    "no_proxy": "localhost,127.0.0.1",
}


class Missing(AssertionError):
    """A program that these tests cannot do without is not installed."""


def require(*programs: str) -> None:
    """Fail, and name what is missing: a test that skips itself proves nothing."""
    if missing := [each for each in programs if shutil.which(each) is None]:
        raise Missing(f"not installed: {', '.join(missing)}")


def wait_until(true: Callable[[], bool], what: str, timeout: float = 15) -> None:
    deadline = time.monotonic() + timeout
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError(f"after {timeout:g} s: {what}")
        time.sleep(0.05)


class Sandbox:
    """A place to run processes in; ``mounts`` maps places inside to what is to be seen there."""

    def __init__(self, folder: Path, mounts: Mapping[Path, Path] | None = None) -> None:
        require("unshare", "nsenter", "ip", "mount")
        self.folder = folder
        self._mounts = mounts or {}

    def __enter__(self) -> Self:
        # Its first process lives until its input is closed: by us, or by our own end, whatever that is.
        binds = [f"mkdir -p '{at}' && mount --rbind '{what}' '{at}'" for at, what in self._mounts.items()]
        script = " && ".join(["ip link set lo up", *binds, "echo ready", "exec cat"])
        with (self.folder / "sandbox.log").open("ab") as log:
            self._holder = subprocess.Popen(
                [*unshare("--net", "--mount", "--pid", "--fork", "--mount-proc"), "sh", "-c", script],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=self.folder,
            )
        assert self._holder.stdout is not None
        if self._holder.stdout.readline() != "ready\n":
            self._holder.communicate()
            raise AssertionError(f"the sandbox did not start: {self.log('sandbox.log')}")
        holder = self._holder.pid
        self.pid = int(Path(f"/proc/{holder}/task/{holder}/children").read_text().split()[0])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Not by a signal: unshare would try to die by the same one, and complain that it cannot.
        self._holder.communicate()

    @property
    def prefix(self) -> tuple[str, ...]:
        """What to put before a command so that it runs in here."""
        return tuple(enter(self.pid))

    def start(
        self, argv: Sequence[str], log: str, env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a command; what it says goes to the file ``log`` in the sandbox's folder."""
        with (self.folder / log).open("wb") as output:
            return subprocess.Popen(
                [*self.prefix, *argv],
                env={**ENVIRONMENT, **(env or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def log(self, name: str) -> str:
        return (self.folder / name).read_text(errors="replace")

    def wait_for_port(self, protocol: str, port: int) -> None:
        """Wait until somebody listens on a port ("tcp" or "udp"); looking does not use the connection up."""
        listening = {"tcp": "0A", "udp": "07"}[protocol]

        def found() -> bool:
            for table in (protocol, f"{protocol}6"):
                for line in Path(f"/proc/{self.pid}/net/{table}").read_text().splitlines()[1:]:
                    local, state = line.split()[1], line.split()[3]
                    if local.endswith(f":{port:04X}") and state == listening:
                        return True
            return False

        wait_until(found, f"nobody listens on {protocol} {port}")


@contextlib.contextmanager
def inside(sandbox: Sandbox) -> Iterator[None]:
    """Be in a sandbox's network, with this thread and those that it starts: its 127.0.0.1 is ours then."""
    with Path("/proc/self/ns/net").open() as ours, Path(f"/proc/{sandbox.pid}/ns/net").open() as theirs:
        _enter(theirs.fileno())
        try:
            yield
        finally:
            _enter(ours.fileno())


def _enter(namespace: int) -> None:
    # os.setns came with Python 3.12.
    if ctypes.CDLL(None, use_errno=True).setns(namespace, _NETWORK):
        raise Missing(
            f"no right to enter a network namespace (root has it): {os.strerror(ctypes.get_errno())}"
        )


def stop(process: subprocess.Popen[bytes]) -> None:
    """End what a process (nsenter) runs: TERM, then KILL. It lives on to take their end, then ends itself."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in _descendants(process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
            return
    process.kill()
    process.wait()


def _descendants(pid: int) -> list[int]:
    # Not its group: Xvfb leaves it, because in here the group's number is 0.
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [each for child in map(int, children) for each in (child, *_descendants(child))]
