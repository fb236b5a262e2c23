"""Decide whether the program on OBS's port is OBS, from what the system knows about it.

obs-websocket proves the client to the server, never the server to the client: any program on the port can ask
for a password and accept whatever comes. So the operating system has to say who holds the connection.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv6Address, ip_address
from typing import Final, Self

FileId = tuple[int, int]
"""A file's device and inode: the same for all its names, and inside containers."""

_DELETED: Final = " (deleted)"
"""Linux appends this to a program's path after its file was removed or replaced, for example by an update."""
_LIKE_OBS: Final = re.compile(r"\W*obs(32|64|-studio)?(-wrapped)?(\.exe|\.bin)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ends:
    """Both ends of a TCP connection, as address and port."""

    ours: tuple[str, int]
    theirs: tuple[str, int]

    @classmethod
    def of(cls, ours: tuple[str, int], theirs: tuple[str, int]) -> Self:
        """Build it from socket addresses, in whatever form they are written."""
        return cls((plain(ours[0]), ours[1]), (plain(theirs[0]), theirs[1]))

    @property
    def is_here(self) -> bool:
        """Whether the other end is on this computer: a loopback address or one of the computer's own."""
        return ip_address(self.theirs[0]).is_loopback or self.theirs[0] == self.ours[0]


def plain(host: str) -> str:
    """Return an IP address in its usual form: without a zone, and IPv4 not wrapped in IPv6.

    Raises ValueError for anything but an IP address.
    """
    address = ip_address(host.partition("%")[0])
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped or address)


@dataclass(frozen=True, slots=True)
class Program:
    """The program file of an OBS found on this computer."""

    path: str
    file: FileId | None = None


@dataclass(frozen=True, slots=True)
class Peer:
    """The process at the other end of a local connection, as far as the system tells."""

    is_this_user: bool | None = None
    """Whether it runs as the same user; None if unknown."""
    path: str = ""
    """Its program's path, as the system gives it; empty if unknown."""
    file: FileId | None = None
    sees_our_files: bool = False
    """Whether a path means the same file to it as to the app; in a container it may not."""


class Verdict(StrEnum):
    """Whether it's safe to talk to the process."""

    OBS = "an OBS that we found"
    OTHER = "another program, or another user's"
    UNKNOWN = "can't be found out"


@dataclass(frozen=True, slots=True)
class Examined:
    """The verdict, and the program's path if known."""

    verdict: Verdict
    program: str = ""


def judge(peer: Peer, found: Collection[Program]) -> Verdict:
    """Decide what a process is, given the OBS programs found on this computer.

    A program that is called like OBS but isn't one we found (Flatpak, Snap, AppImage, a wrapper's target, a
    portable copy) stays unknown: the person has to say. So does a process whose program the system hides.
    """
    if peer.is_this_user is None:
        return Verdict.UNKNOWN
    if not peer.is_this_user:
        return Verdict.OTHER
    if any(_is_same(peer, each) for each in found):
        return Verdict.OBS
    name = re.split(r"[\\/]", peer.path.removesuffix(_DELETED))[-1]
    if not name or _LIKE_OBS.fullmatch(name):
        return Verdict.UNKNOWN
    return Verdict.OTHER


def _is_same(peer: Peer, program: Program) -> bool:
    if peer.file is not None and peer.file == program.file:
        return True
    # Its file was replaced while it was running, so compare paths if it sees the same ones.
    return peer.sees_our_files and peer.path == program.path + _DELETED
