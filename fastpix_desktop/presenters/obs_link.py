"""The connection to a running OBS: agreed to once, then kept up by itself, quietly."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import KeyringTrouble, LauncherError
from fastpix_desktop.domain.obs_errors import ObsPasswordRefused, ObsUnreachable
from fastpix_desktop.domain.obs_remote import ObsVersion, OutputStatus, Profiles, StreamService, StreamState
from fastpix_desktop.domain.obs_server import ObsAddress, ServerLook, parse_place
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import FROM_FILES, Preferences
from fastpix_desktop.presenters.presenter import Presenter

if TYPE_CHECKING:  # slow to import
    import asyncio

RETRY_S: Final = 3.0
"""Between two attempts while somebody waits for OBS: on this computer, one costs next to nothing."""
FAR_RETRY_S: Final = 10.0
HIDDEN_RETRY_S: Final = 30.0
"""While nobody can see the window. A look at this computer may run a command."""
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

Event = tuple[str, Mapping[str, Any]]
Listener = Callable[[str, Mapping[str, Any]], None]


class Remote(Protocol):
    """A running OBS, as services/obs_remote.py gives it. Every method raises ObsTrouble."""

    async def close(self) -> None: ...  # noqa: D102 - see services/obs_remote.py
    async def version(self) -> ObsVersion: ...  # noqa: D102
    async def output(self) -> OutputStatus: ...  # noqa: D102
    async def is_recording(self) -> bool: ...  # noqa: D102
    async def is_seen_beside(self) -> bool: ...  # noqa: D102
    async def start_stream(self) -> None: ...  # noqa: D102
    async def stop_stream(self) -> None: ...  # noqa: D102
    async def service(self) -> StreamService: ...  # noqa: D102
    async def set_service(self, service: StreamService) -> None: ...  # noqa: D102
    async def profiles(self) -> Profiles: ...  # noqa: D102
    async def create_profile(self, name: str) -> None: ...  # noqa: D102
    async def use_profile(self, name: str) -> None: ...  # noqa: D102
    async def remove_profile(self, name: str) -> None: ...  # noqa: D102
    async def parameters(self) -> str: ...  # noqa: D102
    async def set_parameter(self, section: str, key: str, value: str) -> None: ...  # noqa: D102
    async def set_video(self, values: Mapping[str, int]) -> None: ...  # noqa: D102
    async def captures(self) -> tuple[str, ...]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class ObsLinkServices:
    """What this presenter needs from the outside. The awaitables raise LauncherError."""

    look: Callable[[], Awaitable[ServerLook]]
    connect: Callable[[ObsAddress, Listener, Callable[[], None]], Awaitable[Remote]]
    save_secret: Callable[[str, Secret], Awaitable[None]]
    load_secret: Callable[[str], Awaitable[Secret | None]]
    delete_secret: Callable[[str], Awaitable[None]]


class LinkState(StrEnum):
    """How far the connection has come, and what it waits for."""

    UNPAIRED = "not agreed to"
    CLOSED = "OBS is closed"
    SERVER_OFF = "OBS runs, with its websocket server off"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    REFUSED = "wrong password"
    UNREACHABLE = "nobody answers"


class ObsLink(Presenter):
    """Connects when OBS is there, again when it comes back, and tells what it says."""

    changed = Signal()
    """The state, the version, or how OBS is reached."""
    streamStateChanged = Signal(object)
    """A StreamState: OBS's stream has started, stopped, lost its connection…"""
    screenMayBeOnAir = Signal()
    """Something has changed that decides whether OBS films this screen."""
    keyringFailed = Signal(object)
    """A KeyringTrouble: the password is known for this run only, or (not paired) could not be deleted."""

    def __init__(self, services: ObsLinkServices, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._password: Secret | None = None
        """That of a pasted address, once the keyring was asked for it."""
        self._remote: Remote | None = None
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
        self._password = address.password
        self.start("password", self._keep_password(address.password))
        self._restart()

    def unpair(self) -> None:
        """Connect no more, and forget the password."""
        if self.place:  # else the keyring has nothing of OBS's
            self.start("password", self._keep_password(None))
        self._preferences.obs_pairing = ""
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
            ended = asyncio.Event()
            try:
                address = await self._address()
                if address is not None:
                    await self._connect(address, ended)
                    await ended.wait()
                    await self._drop()
                    continue
            except ObsPasswordRefused:
                self._set_state(LinkState.REFUSED)
            except LauncherError:
                await self._drop()
                self._set_state(LinkState.UNREACHABLE)
            await asyncio.sleep(self._retry_s)

    @property
    def _retry_s(self) -> float:
        if not self._in_view:
            return HIDDEN_RETRY_S
        return FAR_RETRY_S if self.place else RETRY_S

    async def _address(self) -> ObsAddress | None:
        """Return where OBS is to be reached; None where its files say that it cannot be now."""
        if self.place:
            address = parse_place(self.place)
            if self._password is None:
                self._password = await self._kept_password()
            return ObsAddress(address.host, address.port, self._password)
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

    async def _connect(self, address: ObsAddress, ended: "asyncio.Event") -> None:
        if self.state in (LinkState.UNPAIRED, LinkState.CLOSED, LinkState.SERVER_OFF):
            self._set_state(LinkState.CONNECTING)
        self._remote = await self._services.connect(address, self._hear, ended.set)
        self.is_closed = False
        self.version = await self._remote.version()
        output = await self._remote.output()
        self.is_streaming = output.active or output.reconnecting
        self._set_state(LinkState.CONNECTED)
        self.screenMayBeOnAir.emit()

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
