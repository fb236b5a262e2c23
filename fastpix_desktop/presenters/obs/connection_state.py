"""States of the connection to OBS, and which one an error leads to."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.errors import (
    NotObs,
    ObsAsksForNoPassword,
    ObsFlooded,
    ObsPasswordRefused,
    ObsUnverified,
)


class ConnectionState(StrEnum):
    """State of the connection, and what it waits for."""

    UNPAIRED = "not agreed to"
    CLOSED = "OBS is closed"
    SERVER_OFF = "OBS runs, with its websocket server off"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    REFUSED = "wrong password"
    UNREACHABLE = "nobody answers"
    OTHER_PROGRAM = "another program is using OBS's port"
    UNVERIFIED = "whether it is OBS can't be found out, and nobody has said so"
    NO_QUESTION = "it asks for no password, although there is one"
    FLOODED = "it sends more than OBS does"


_STATES: Final[Mapping[type[AppError], ConnectionState]] = {
    ObsPasswordRefused: ConnectionState.REFUSED,
    NotObs: ConnectionState.OTHER_PROGRAM,
    ObsUnverified: ConnectionState.UNVERIFIED,
    ObsAsksForNoPassword: ConnectionState.NO_QUESTION,
    ObsFlooded: ConnectionState.FLOODED,
}


def state_after(error: AppError) -> ConnectionState:
    """Return the state after a failed attempt or an ended connection."""
    return _STATES.get(type(error), ConnectionState.UNREACHABLE)
