"""The connection to a running OBS: agreed to once, then kept automatically."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, KeyringTrouble
from fastpix_desktop.domain.obs.errors import ObsCut, ObsDoubted, ObsFlooded, ObsUnreachable
from fastpix_desktop.domain.obs.status import ObsVersion, StreamState
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.presenters.obs.connection_state import ConnectionState, state_after
from fastpix_desktop.presenters.obs.pairing import Pairing
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.ports.obs import Event, LocalObs, ObsClient, ObsClients
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task

if TYPE_CHECKING:  # slow to import
    import asyncio

RETRY_S: Final = 3.0
"""Time between two attempts while someone waits for OBS: on this computer, they cost almost nothing."""
FAR_RETRY_S: Final = 10.0
SOON_S: Final = 0.5
"""The same for the first SOON_FOR_S seconds after OBS was connected: it's closed, or back at once. Also while
OBS is being started."""
SOON_FOR_S: Final = 3.0
HIDDEN_RETRY_S: Final = 30.0
"""The same while the window is hidden, or after a flood. An attempt may run a command."""
_SCENE_EVENTS: Final = {
    "CurrentProgramSceneChanged", "CurrentSceneCollectionChanged", "SceneItemEnableStateChanged",
    "SceneItemCreated", "SceneItemRemoved", "RecordStateChanged", "ReplayBufferStateChanged",
    "StreamStateChanged", "VirtualcamStateChanged",
}  # fmt: skip
"""Events that can change whether this screen is on air."""


class ObsConnection(Presenter):
    """Connects when OBS is running, reconnects when it returns, and passes its events on."""

    changed = Signal()
    """The state, the version or the address has changed."""
    streamStateChanged = Signal(StreamState)
    """A StreamState: OBS's stream has started, stopped, or lost its connection."""
    screenMayBeOnAir = Signal()
    """Something has changed that affects whether OBS captures this screen."""
    keyringFailed = Signal(KeyringTrouble)
    """A KeyringTrouble: the password couldn't be saved or (if not paired) deleted."""

    def __init__(
        self, local: LocalObs, clients: ObsClients, keys: Credentials, preferences: Preferences
    ) -> None:
        super().__init__()
        self._local = local
        self._clients = clients
        self._pairing = Pairing(self, keys, preferences, self.keyringFailed.emit)
        self._connecting = Task(self, "connect")
        self._client: ObsClient | None = None
        self._host_port_to_trust = ""
        """Address of the last attempt: the one the person is asked about."""
        self._listening: list[asyncio.Queue[Event | None]] = []
        self._wanted = False
        self._in_view = True
        self._lost_at = float("-inf")
        self.is_hurried = False
        """Whether OBS is being started, so that it's tried more often."""
        self.is_closed = False
        """Whether OBS was looked for on this computer and isn't running."""
        self.is_switching = False
        """Whether OBS is switching profiles."""
        self.is_streaming = False
        """Whether OBS is streaming to anywhere, as far as known."""
        self.version: ObsVersion | None = None
        self.program = ""
        """Path of the program that answers, if it isn't or may not be OBS; empty if unknown."""
        self.state = ConnectionState.CLOSED if preferences.obs_pairing else ConnectionState.UNPAIRED

    # The address

    @property
    def is_paired(self) -> bool:
        """Whether the person agreed to connect."""
        return self._pairing.is_agreed

    @property
    def host_port(self) -> str:
        """The pasted ``host:port``; empty if OBS's own files are used."""
        return self._pairing.host_port

    def pair_by_files(self) -> None:
        """Connect to OBS on this computer, with the address and password from its own files."""
        self._pairing.use_files()
        self._restart()

    def pair_with(self, address: ObsAddress) -> None:
        """Connect to an address and save its password in the keyring."""
        self._pairing.use_address(address)
        self._restart()

    def trust(self) -> None:
        """Connect to the program that answers, now and later, because the person confirmed that it's OBS.

        This matters only if it can't be verified; another program is never connected to.
        """
        self._pairing.trust(self._host_port_to_trust)
        self._restart()

    def unpair(self) -> None:
        """Disconnect, and delete the password and the trust."""
        self._pairing.forget()
        self._restart()

    @property
    def is_wanted(self) -> bool:
        """Whether OBS is looked for."""
        return self._wanted

    def want(self, *, wanted: bool) -> None:
        """Start or stop looking for OBS, depending on whether someone waits for it."""
        self._wanted = wanted
        if wanted and self.is_paired and not self._connecting.is_running:
            self._connecting.start(self._stay_connected())
        elif not wanted and self._client is None:
            self._connecting.stop()

    def set_in_view(self, *, in_view: bool) -> None:
        """Look for OBS less often while the window is hidden, and at once when it's visible again."""
        is_new, self._in_view = in_view != self._in_view, in_view
        if is_new and in_view and self._client is None and self._connecting.is_running:
            self._connecting.start(self._stay_connected())

    def try_again(self) -> None:
        """Try at once: something the app can't see may have changed."""
        self._pairing.ask_keyring_again()
        self._restart()

    # The connection

    @property
    def is_connected(self) -> bool:
        """Whether OBS is connected."""
        return self._client is not None

    @property
    def client(self) -> ObsClient:
        """The client of the connected OBS. Raises ObsUnreachable."""
        if self._client is None:
            raise ObsUnreachable
        return self._client

    @contextmanager
    def events(self) -> "Iterator[asyncio.Queue[Event | None]]":
        """Return a queue of OBS's events; None marks the end of the connection."""
        import asyncio

        heard: asyncio.Queue[Event | None] = asyncio.Queue()
        self._listening.append(heard)
        try:
            yield heard
        finally:
            self._listening.remove(heard)

    async def close(self) -> None:
        """End the connection."""
        await super().close()
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _restart(self) -> None:
        self._connecting.stop()
        self._set_state(ConnectionState.CONNECTING if self.is_paired else ConnectionState.UNPAIRED)
        if self.is_paired and self._wanted:
            self._connecting.start(self._stay_connected())
        elif self._client is not None:
            self._connecting.start(self._drop())

    async def _stay_connected(self) -> None:
        import asyncio

        await self._drop()
        while self._wanted:
            begun = time.monotonic()
            try:
                address = await self._address()
                if address is not None:
                    reason = await self._connect(address)
                    self._lost_at = time.monotonic()
                    await self._drop()
                    if isinstance(reason, ObsFlooded):
                        self._set_state(ConnectionState.FLOODED)
                    elif time.monotonic() - begun > self._retry_s:
                        continue  # it lasted for a while
            except AppError as error:
                await self._drop()
                self.program = error.program if isinstance(error, ObsDoubted) else ""
                self._set_state(state_after(error))
            await asyncio.sleep(self._retry_s)

    @property
    def _retry_s(self) -> float:
        if self.is_hurried:
            return SOON_S
        if self.state is not ConnectionState.FLOODED and time.monotonic() - self._lost_at < SOON_FOR_S:
            return SOON_S
        if not self._in_view or self.state is ConnectionState.FLOODED:
            return HIDDEN_RETRY_S
        return FAR_RETRY_S if self.host_port else RETRY_S

    async def _address(self) -> ObsAddress | None:
        """Return OBS's address; None if its files say it can't be reached now."""
        if self.host_port:
            return await self._pairing.pasted_address()
        found = await self._local.server()
        was_closed, self.is_closed = self.is_closed, not found.is_running
        if self.is_closed:
            if not was_closed and self.state is ConnectionState.CLOSED:
                self.changed.emit()
            self._set_state(ConnectionState.CLOSED)
        elif found.server is None or not found.server.enabled:
            self._set_state(ConnectionState.SERVER_OFF)
        else:
            return found.server.address
        return None

    async def _connect(self, address: ObsAddress) -> ObsCut:
        """Connect and wait until the connection ends; return the reason."""
        import asyncio

        if self.state in (ConnectionState.UNPAIRED, ConnectionState.CLOSED, ConnectionState.SERVER_OFF):
            self._set_state(ConnectionState.CONNECTING)
        ended: asyncio.Queue[ObsCut] = asyncio.Queue()
        self._host_port_to_trust = address.host_port
        is_trusted = self._pairing.is_trusted(address.host_port)
        self._client = await self._clients.connect(
            address, self._hear, ended.put_nowait, is_trusted=is_trusted
        )
        self.is_closed = False
        self.version = await self._client.version()
        output = await self._client.output()
        self.is_streaming = output.active or output.reconnecting
        self.program = ""
        self._set_state(ConnectionState.CONNECTED)
        self.screenMayBeOnAir.emit()
        return await ended.get()

    async def _drop(self) -> None:
        client, self._client = self._client, None
        self.version, self.is_switching, self.is_streaming = None, False, False
        for heard in self._listening:
            heard.put_nowait(None)
        if client is not None:
            self._set_state(ConnectionState.CLOSED if self.is_paired else ConnectionState.UNPAIRED)
            self.screenMayBeOnAir.emit()
            await client.close()

    def _set_state(self, state: ConnectionState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()

    def _hear(self, kind: str, data: Mapping[str, Any]) -> None:
        for heard in self._listening:
            heard.put_nowait((kind, data))
        if kind == "CurrentProfileChanging":
            self.is_switching = True
        elif kind == "CurrentProfileChanged":
            self.is_switching = False
        elif kind == "StreamStateChanged":
            with suppress(ValueError):
                state = StreamState(str(data.get("outputState")))
                self.is_streaming = state is not StreamState.STOPPED
                self.streamStateChanged.emit(state)
        if kind in _SCENE_EVENTS:
            self.screenMayBeOnAir.emit()
