"""Find which program has the other end of a local connection, by asking the operating system.

The question is about the connection itself, not the port: several programs can listen there, and another one
could take it over afterwards. A connection stays with the process that accepted it.
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
    """Return whether an installed OBS, run by this user, has the other end.

    Blocks for milliseconds; on macOS for as long as a command takes. Raises ConnectionError if the other end
    has gone.
    """
    find = _BY_SYSTEM.get(machine.platform)
    peer = find(ends) if find else Peer()
    return Examined(judge(peer, [program for program, _ in find_programs(machine)]), peer.path)
