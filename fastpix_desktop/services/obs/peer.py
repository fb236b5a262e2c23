"""Which program holds the other end of a connection on this computer, asked of the operating system.

It is asked about the connection itself, not about who listens on the port: several programs can, and after
the question another one could take the port over. A connection stays with the process that accepted it.
"""

from collections.abc import Callable, Mapping
from typing import Final

from fastpix_desktop.domain.obs.peer import Ends, Examined, Peer, judge
from fastpix_desktop.services.obs import peer_linux, peer_macos, peer_windows
from fastpix_desktop.services.obs.folders import find_programs
from fastpix_desktop.services.obs.machine import Machine

_BY_SYSTEM: Final[Mapping[str, Callable[[Ends], Peer]]] = {
    "linux": peer_linux.find_peer,
    "darwin": peer_macos.find_peer,
    "win32": peer_windows.find_peer,
}


def examine(ends: Ends, machine: Machine) -> Examined:
    """Find out whether an OBS that is installed here holds the other end, and is run by this user.

    Blocks for milliseconds; on macOS for as long as a command takes. Raises ConnectionError where the other
    end has gone meanwhile.
    """
    find = _BY_SYSTEM.get(machine.platform)
    peer = find(ends) if find else Peer()
    return Examined(judge(peer, find_programs(machine)), peer.path)
