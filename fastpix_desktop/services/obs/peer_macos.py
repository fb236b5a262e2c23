"""Find the process at the other end of a connection on macOS, with lsof and libproc.

Not tested on macOS. The parsing of lsof's output is tested on Linux, whose lsof writes the same.
"""

import ctypes
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from fastpix_desktop.domain.obs.peer import Ends, Peer, plain
from fastpix_desktop.services.obs.peer_by_path import is_this_user, own_peer

_LSOF: Final = "/usr/sbin/lsof"
_TIMEOUT_S: Final = 3.0
_LONGEST_PATH: Final = 4096  # PROC_PIDPATHINFO_MAXSIZE


def run(command: Sequence[str]) -> str:
    """Return what a command writes. Raises OSError, SubprocessError."""
    done = subprocess.run(  # noqa: S603 - a full path, and numbers
        command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TIMEOUT_S, check=False
    )
    return done.stdout.decode("utf-8", "replace")


def path_of(process: int) -> str:
    """Return the path of a process's program; empty if unknown."""
    buffer = ctypes.create_string_buffer(_LONGEST_PATH)
    length = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pidpath(process, buffer, _LONGEST_PATH)
    return os.fsdecode(buffer.raw[: max(length, 0)])


def find_peer(
    ends: Ends,
    lsof: str = _LSOF,
    run: Callable[[Sequence[str]], str] = run,
    path_of: Callable[[int], str] = path_of,
) -> Peer:
    """Return the process as a Peer; an empty one if lsof doesn't run or shows nothing.

    lsof shows only the user's own processes: if it lists our end and not the other, that is another user's.
    """
    # Options: don't look up names of addresses and ports.
    command = (lsof, "-n", "-P", "-w", f"-iTCP:{ends.theirs[1]}", "-sTCP:ESTABLISHED", "-Fpun")
    try:
        rows = list(_rows(run(command)))
    except (OSError, ValueError, subprocess.SubprocessError):
        return Peer()
    for process, user, local, remote in rows:
        if (local, remote) == (ends.theirs, ends.ours):
            return own_peer(path_of, process) if is_this_user(user) else Peer(is_this_user=False)
    if any((local, remote) == (ends.ours, ends.theirs) for _, _, local, remote in rows):
        return Peer(is_this_user=False)
    return Peer()


def _rows(output: str) -> Iterator[tuple[int, int, tuple[str, int], tuple[str, int]]]:
    """Yield process, user, local and remote end of each line ``n127.0.0.1:4455->127.0.0.1:50000``."""
    process = user = -1
    for line in output.splitlines():
        kind, text = line[:1], line[1:]
        if kind == "p":
            process, user = int(text), -1
        elif kind == "u":
            user = int(text)
        elif kind == "n" and "->" in text:
            local, remote = text.split("->")
            yield process, user, _end(local), _end(remote)


def _end(text: str) -> tuple[str, int]:
    host, port = text.rsplit(":", 1)
    return plain(host.strip("[]")), int(port)
