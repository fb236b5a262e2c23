"""The connection to a running OBS: agreed to once, then kept up by itself, quietly."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, KeyringTrouble
from fastpix_desktop.domain.obs.errors import ObsCut, ObsDoubted, ObsFlooded, ObsUnreachable
from fastpix_desktop.domain.obs.status import ObsVersion, StreamState
from fastpix_desktop.domain.obs.websocket import ObsAddress, parse_place
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs.connection_state import LinkState, state_after
from fastpix_desktop.presenters.obs.port import Event, ObsConnectionServices, Remote
from fastpix_desktop.presenters.preferences import FROM_FILES, Preferences
from fastpix_desktop.presenters.presenter import Presenter

if TYPE_CHECKING:  # slow to import
    import asyncio

RETRY_S: Final = 3.0
"""Between two attempts while somebody waits for OBS: on this computer, one costs next to nothing."""
FAR_RETRY_S: Final = 10.0
HIDDEN_RETRY_S: Final = 30.0
"""While nobody can see the window, or after a flood. A look at this computer may run a command."""
PASSWORD_ENTRY: Final = "obs-websocket"  # noqa: S105 - the name of the keyring's entry
_SCENE_EVENTS: Final = {
    "CurrentProgramSceneChanged",
    "CurrentSceneCollectionChanged",
    "SceneItemEnableStateChanged",
    "SceneItemCreated",
    "SceneItemRemoved",
    "RecordStateChanged",
    "ReplayBufferStateChanged",
    "StreamStateChanged",
    "VirtualcamStateChanged",
}
"""What can change whether this screen is on air."""


class ObsConnection(Presenter):
    """Connects when OBS is there, again when it comes back, and tells what it says."""

    changed = Signal()
    """The state, the version, or how OBS is reached."""
    streamStateChanged = Signal(object)
    """A StreamState: OBS's stream has started, stopped, lost its connection…"""
    screenMayBeOnAir = Signal()
    """Something has changed that decides whether OBS films this screen."""
    keyringFailed = Signal(object)
    """A KeyringTrouble: the password is known for this run only, or (not paired) could not be deleted."""

    def __init__(self, services: ObsConnectionServices, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._password: Secret | None = None
        """That of a pasted address, once the keyring was asked for it."""
        self._remote: Remote | None = None
        self._place_to_trust = ""
        """Where it was last tried to connect: that is what a person is asked about."""
        self._listening: list[asyncio.Queue[Event | None]] = []
        self._wanted = False
        self._in_view = True
        self.is_closed = False
        """Whether OBS was looked for on this computer, and does not run there."""
        self.is_switching = False
        """Whether OBS is between two profiles."""
        self.is_streaming = False
        """Whether OBS streams, wherever to, as far as it has told."""
        self.version: ObsVersion | None = None
        self.program = ""
        """The path of the program that answers where that isn't OBS, or may not be; empty if not known."""
        self.state = LinkState.CLOSED if preferences.obs_pairing else LinkState.UNPAIRED

    # How OBS is reached

    @property
    def is_paired(self) -> bool:
        """Whether the person has agreed to a connection."""
        return bool(self._preferences.obs_pairing)

    @property
    def place(self) -> str:
        """The pasted ``host:port``; empty where OBS's own files are gone by."""
        pairing = self._preferences.obs_pairing
        return "" if pairing == FROM_FILES else pairing

    def pair_by_files(self) -> None:
        """Connect to the OBS of this computer, by the address and password in its own files."""
        self._preferences.obs_pairing = FROM_FILES
        self._restart()

    def pair_with(self, address: ObsAddress) -> None:
        """Connect to an address; its password goes into the keyring."""
        self._preferences.obs_pairing = address.place
        self._preferences.obs_needs_password = bool(address.password)
        self._password = address.password
        self.start("password", self._keep_password(address.password))
        self._restart()

    def trust(self) -> None:
        """Connect to what answers, now and later: the person says that it is OBS.

        That decides only where it can't be found out; another program's port stays closed to us.
        """
        place = self._place_to_trust
        if place not in self._preferences.obs_trusted:
            self._preferences.obs_trusted = (*self._preferences.obs_trusted, place)
        self._restart()

    def unpair(self) -> None:
        """Connect no more, and forget the password and whom to trust."""
        if self.place:  # else the keyring has nothing of OBS's
            self.start("password", self._keep_password(None))
        self._preferences.obs_pairing = ""
        self._preferences.obs_trusted = ()
        self._password = None
        self._restart()

    def want(self, *, wanted: bool) -> None:
        """Look for OBS from now on, or not: somebody waits for it, or nobody does."""
        self._wanted = wanted
        if wanted and self.is_paired and not self.runs("connect"):
            self.start("connect", self._stay_connected())
        elif not wanted and self._remote is None:
            self.stop("connect")

    def set_in_view(self, *, in_view: bool) -> None:
        """Look for OBS less often, or (the window can be seen again) at once."""
        is_new, self._in_view = in_view != self._in_view, in_view
        if is_new and in_view and self._remote is None and self.runs("connect"):
            self.start("connect", self._stay_connected())

    def try_again(self) -> None:
        """Try at once: something may have changed that this program cannot see."""
        self._password = self._password or None  # the keyring may be open by now
        self._restart()

    # The connection

    @property
    def is_connected(self) -> bool:
        """Whether OBS answers."""
        return self._remote is not None

    @property
    def remote(self) -> Remote:
        """The OBS that is connected. Raises ObsUnreachable."""
        if self._remote is None:
            raise ObsUnreachable
        return self._remote

    @contextmanager
    def events(self) -> "Iterator[asyncio.Queue[Event | None]]":
        """Hear what OBS tells from now on; None where the connection has ended."""
        import asyncio  # noqa: PLC0415 - slow to import

        heard: asyncio.Queue[Event | None] = asyncio.Queue()
        self._listening.append(heard)
        try:
            yield heard
        finally:
            self._listening.remove(heard)

    async def close(self) -> None:
        """End the connection."""
        await super().close()
        remote, self._remote = self._remote, None
        if remote is not None:
            await remote.close()

    def _restart(self) -> None:
        self.stop("connect")
        self._set_state(LinkState.CONNECTING if self.is_paired else LinkState.UNPAIRED)
        if self.is_paired and self._wanted:
            self.start("connect", self._stay_connected())
        elif self._remote is not None:
            self.start("connect", self._drop())

    async def _stay_connected(self) -> None:
        import asyncio  # noqa: PLC0415 - slow to import

        await self._drop()
        while self._wanted:
            begun = time.monotonic()
            try:
                address = await self._address()
                if address is not None:
                    reason = await self._connect(address)
                    await self._drop()
                    if isinstance(reason, ObsFlooded):
                        self._set_state(LinkState.FLOODED)
                    elif time.monotonic() - begun > self._retry_s:
                        continue  # it did last for a while
            except AppError as error:
                await self._drop()
                self.program = error.program if isinstance(error, ObsDoubted) else ""
                self._set_state(state_after(error))
            await asyncio.sleep(self._retry_s)

    @property
    def _retry_s(self) -> float:
        if not self._in_view or self.state is LinkState.FLOODED:
            return HIDDEN_RETRY_S
        return FAR_RETRY_S if self.place else RETRY_S

    async def _address(self) -> ObsAddress | None:
        """Return where OBS is to be reached; None where its files say that it cannot be now."""
        if self.place:
            address = parse_place(self.place)
            if self._password is None:
                self._password = await self._kept_password()
            needs_password = self._preferences.obs_needs_password
            return ObsAddress(address.host, address.port, self._password, needs_password)
        look = await self._services.look()
        self.is_closed = not look.is_running
        if self.is_closed:
            self._set_state(LinkState.CLOSED)
        elif look.server is None or not look.server.enabled:
            self._set_state(LinkState.SERVER_OFF)
        else:
            return look.server.address
        return None

    async def _kept_password(self) -> Secret:
        """Ask the keyring: once, since it may ask the person each time. Empty where it has none."""
        with suppress(KeyringTrouble):
            return await self._services.load_secret(PASSWORD_ENTRY) or Secret("")
        return Secret("")

    async def _connect(self, address: ObsAddress) -> ObsCut:
        """Connect, and wait until that is over; return why."""
        import asyncio  # noqa: PLC0415 - slow to import

        if self.state in (LinkState.UNPAIRED, LinkState.CLOSED, LinkState.SERVER_OFF):
            self._set_state(LinkState.CONNECTING)
        ended: asyncio.Queue[ObsCut] = asyncio.Queue()
        self._place_to_trust = address.place
        is_trusted = address.place in self._preferences.obs_trusted
        self._remote = await self._services.connect(address, self._hear, ended.put_nowait, is_trusted)
        self.is_closed = False
        self.version = await self._remote.version()
        output = await self._remote.output()
        self.is_streaming = output.active or output.reconnecting
        self.program = ""
        self._set_state(LinkState.CONNECTED)
        self.screenMayBeOnAir.emit()
        return await ended.get()

    async def _drop(self) -> None:
        remote, self._remote = self._remote, None
        self.version, self.is_switching, self.is_streaming = None, False, False
        for heard in self._listening:
            heard.put_nowait(None)
        if remote is not None:
            self._set_state(LinkState.CLOSED if self.is_paired else LinkState.UNPAIRED)
            self.screenMayBeOnAir.emit()
            await remote.close()

    async def _keep_password(self, password: Secret | None) -> None:
        try:
            if password:
                await self._services.save_secret(PASSWORD_ENTRY, password)
            else:
                await self._services.delete_secret(PASSWORD_ENTRY)
        except KeyringTrouble as error:
            self.keyringFailed.emit(error)

    def _set_state(self, state: LinkState) -> None:
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
