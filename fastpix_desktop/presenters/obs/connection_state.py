"""How far the connection to OBS has come, and what an error makes of it."""

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


class LinkState(StrEnum):
    """How far the connection has come, and what it waits for."""

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


_STATES: Final[Mapping[type[AppError], LinkState]] = {
    ObsPasswordRefused: LinkState.REFUSED,
    NotObs: LinkState.OTHER_PROGRAM,
    ObsUnverified: LinkState.UNVERIFIED,
    ObsAsksForNoPassword: LinkState.NO_QUESTION,
    ObsFlooded: LinkState.FLOODED,
}


def state_after(error: AppError) -> LinkState:
    """Return what an attempt to connect comes to, or a connection that ended."""
    return _STATES.get(type(error), LinkState.UNREACHABLE)
