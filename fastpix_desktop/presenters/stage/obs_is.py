"""What is known of OBS, from the connection to it and from its folders."""

from collections.abc import Mapping
from typing import Final

from fastpix_desktop.domain.obs.installation import ObsFound
from fastpix_desktop.domain.obs.websocket import parse_host_port
from fastpix_desktop.domain.stage.situation import ObsIs
from fastpix_desktop.presenters.obs.connection_state import ConnectionState

FIRST_WITH_SERVER: Final = (28, 0, 0)
"""The first OBS with a WebSocket server of its own."""
_CERTAIN: Final[Mapping[ConnectionState, ObsIs]] = {
    ConnectionState.CONNECTED: ObsIs.CONNECTED,
    ConnectionState.SERVER_OFF: ObsIs.SERVER_OFF,
    ConnectionState.REFUSED: ObsIs.REFUSED,
    ConnectionState.OTHER_PROGRAM: ObsIs.OTHER_PROGRAM,
    ConnectionState.UNVERIFIED: ObsIs.RUNNING,
    ConnectionState.NO_QUESTION: ObsIs.RUNNING,
    ConnectionState.FLOODED: ObsIs.SILENT,
}
"""The states in which something answers, or OBS's own files say that nothing can."""


def computer_of(host_port: str) -> str:
    """Return the other computer that a pasted ``host:port`` names; empty for this one, or for none."""
    if not host_port:
        return ""
    address = parse_host_port(host_port)
    return "" if address.is_here else address.host


def obs_is(state: ConnectionState, host_port: str, found: ObsFound | None, *, is_wanted: bool) -> ObsIs:
    """Return what is known of OBS.

    ``host_port``: the pasted ``host:port``, if any. ``found``: what this computer has; None if not looked for
    yet. ``is_wanted``: whether the connection is being tried.
    """
    far, runs = bool(computer_of(host_port)), found is not None and found.is_running
    if state is ConnectionState.CONNECTING and is_wanted and (far or runs):
        return ObsIs.CONNECTING
    if far:
        return _CERTAIN.get(state, ObsIs.SILENT if is_wanted else ObsIs.RUNNING)
    if runs and is_wanted and state is not ConnectionState.UNPAIRED:
        usual = ObsIs.SILENT if state is ConnectionState.UNREACHABLE else ObsIs.CONNECTING
        return _CERTAIN.get(state, usual)
    return _CERTAIN.get(state, ObsIs.RUNNING if runs else _not_running(found))


def _not_running(found: ObsFound | None) -> ObsIs:
    if found is None:
        return ObsIs.UNKNOWN
    there = [each for each in found.installations if each.command]  # else only its folders are left
    able = (each.version is None or each.version >= FIRST_WITH_SERVER for each in there)
    return (ObsIs.CLOSED if any(able) else ObsIs.TOO_OLD) if there else ObsIs.MISSING
