"""Find the process at the other end of a connection on Linux, from /proc (proc_net_tcp, proc(5))."""

import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.obs.peer import Ends, Peer, plain
from fastpix_desktop.services.obs.peer_by_path import is_this_user

_ESTABLISHED: Final = "01"
_PROC: Final = Path("/proc")


def find_peer(ends: Ends, proc: Path = _PROC) -> Peer:
    """Return the process as a Peer; an empty one if the tables are unreadable or don't list it.

    Inside a container, processes outside can't be seen. Raises ConnectionResetError if nothing has the other
    end any more.
    """
    try:
        found = next((row for row in _rows(proc) if row[:2] == (ends.theirs, ends.ours)), None)
    except OSError:
        return Peer()
    if found is None:
        return Peer()
    _, _, state, user, inode = found
    if state != _ESTABLISHED or inode == "0":
        raise ConnectionResetError
    if not is_this_user(user):
        return Peer(is_this_user=False)
    process = _holder(f"socket:[{inode}]", proc)
    return described(process, proc) if process else Peer(is_this_user=True)


def _rows(proc: Path) -> Iterator[tuple[tuple[str, int], tuple[str, int], str, int, str]]:
    """Yield local end, remote end, state, user and inode of each TCP socket in this network namespace.

    The namespace is this thread's, which may differ from other threads' (as in tests).
    """
    for table in ("tcp", "tcp6"):
        path = proc / "thread-self/net" / table
        if table == "tcp6" and not path.exists():
            continue  # IPv6 is switched off
        for line in path.read_text(encoding="ascii").splitlines()[1:]:
            words = line.split()
            yield _end(words[1]), _end(words[2]), words[3], int(words[7]), words[9]


def _end(text: str) -> tuple[str, int]:
    """Parse ``0100007F:1167``: 32-bit words in the processor's byte order, then the port."""
    address, port = text.split(":")
    numbers = [int(address[at : at + 8], 16) for at in range(0, len(address), 8)]
    packed = struct.pack(f"={len(numbers)}I", *numbers)
    family = socket.AF_INET if len(numbers) == 1 else socket.AF_INET6
    return plain(socket.inet_ntop(family, packed)), int(port, 16)


def _holder(name: str, proc: Path) -> Path | None:
    """Return the /proc folder of the oldest accessible process that has this file open."""
    processes = sorted(
        (each for each in proc.iterdir() if each.name.isdecimal()), key=lambda at: int(at.name)
    )
    return next((each for each in processes if has_open(each, name)), None)


def has_open(process: Path, name: str) -> bool:
    """Return whether the process with this /proc folder has a file or socket open; False if unreadable."""
    try:
        with os.scandir(process / "fd") as files:
            return any(_target(Path(each)) == name for each in files)
    except OSError:  # another user's, or it has ended
        return False


def _target(file: Path) -> str:
    """Return a link's target; empty if unreadable."""
    try:
        return str(file.readlink())
    except OSError:
        return ""


def described(process: Path, proc: Path = _PROC) -> Peer:
    """Describe the process of this user with this /proc folder."""
    program = process / "exe"
    path = _target(program)
    try:
        state = program.stat()  # of the running file, even if it was renamed
    except OSError:
        return Peer(is_this_user=True, path=path)
    own = proc / "self"
    same = all(_target(process / each) == _target(own / each) != "" for each in ("ns/mnt", "root"))
    return Peer(is_this_user=True, path=path, file=(state.st_dev, state.st_ino), sees_our_files=same)
