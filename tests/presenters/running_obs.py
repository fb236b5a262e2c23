"""An OBS in memory that answers as it is told to, and a connection to it."""

from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSettings

from fastpix_desktop.domain.errors import LauncherError
from fastpix_desktop.domain.obs_remote import ObsVersion, OutputStatus, StreamService, StreamState
from fastpix_desktop.domain.obs_server import ObsAddress, ObsServer, ServerLook
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs_link import Listener, ObsLink, ObsLinkServices, Remote
from fastpix_desktop.presenters.preferences import FROM_FILES, Preferences


class RunningObs:
    """Every attribute can be changed, as somebody at OBS would. What it is asked is counted."""

    def __init__(self) -> None:
        self.streams = self.reconnects = self.records = False
        self.films: tuple[str, ...] = ()
        self.set_to = StreamService("rtmp_custom", Secret("{}"))
        self.error: LauncherError | None = None
        self.asked: list[str] = []
        self._heard: Listener | None = None

    def link(self, folder: Path) -> ObsLink:
        """A connection that is agreed to, and not made yet."""
        preferences = Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
        preferences.obs_pairing = FROM_FILES
        services = ObsLinkServices(
            self._look, self._connect, self._save_secret, self._load_secret, self._delete_secret
        )
        return ObsLink(services, preferences)

    def tell(self, kind: str, **data: object) -> None:
        """Say that something has happened."""
        assert self._heard is not None
        self._heard(kind, data)

    def tell_stream(self, state: StreamState) -> None:
        """Say what the stream does."""
        self.tell("StreamStateChanged", outputState=state.value)

    async def version(self) -> ObsVersion:
        return ObsVersion("29.0.2", "5.1.0")

    async def output(self) -> OutputStatus:
        self._answer("output")
        return OutputStatus(active=self.streams, reconnecting=self.reconnects)

    async def is_recording(self) -> bool:
        self._answer("is_recording")
        return self.records

    async def captures(self) -> tuple[str, ...]:
        self._answer("captures")
        return self.films

    async def service(self) -> StreamService:
        self._answer("service")
        return self.set_to

    async def stop_stream(self) -> None:
        self._answer("stop_stream")
        self.streams = self.reconnects = False
        self.tell_stream(StreamState.STOPPED)

    async def close(self) -> None:
        pass

    def _answer(self, what: str) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    async def _look(self) -> ServerLook:
        return ServerLook(is_running=True, server=ObsServer(enabled=True, port=1, password=Secret("")))

    async def _connect(self, _address: ObsAddress, heard: Listener, _closed: Any) -> Remote:
        self._heard = heard
        return cast(Remote, self)

    async def _save_secret(self, _name: str, _secret: Secret) -> None:
        pass

    async def _load_secret(self, _name: str) -> Secret | None:
        return None

    async def _delete_secret(self, _name: str) -> None:
        pass
