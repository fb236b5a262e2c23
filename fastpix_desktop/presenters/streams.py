"""The streams beside the page, and the one that is open."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import LauncherError, NotFound
from fastpix_desktop.domain.live_stream import LiveStream, StreamPage
from fastpix_desktop.presenters.presenter import Presenter


@dataclass(frozen=True, slots=True)
class StreamsServices:
    """What this presenter needs from the outside. The awaitables raise LauncherError."""

    streams: Callable[[int], Awaitable[StreamPage]]
    stream: Callable[[str], Awaitable[LiveStream]]


class StreamsPresenter(Presenter):
    """The newest streams of the account, and which of them the page shows."""

    streamsChanged = Signal(object)
    """A tuple of LiveStream, newest first."""
    openChanged = Signal(object)
    """The LiveStream that the page shows, or None."""
    listFailed = Signal(object)
    openFailed = Signal(object)
    loadingChanged = Signal(bool)

    def __init__(self, services: StreamsServices) -> None:
        super().__init__()
        self._services = services
        self.streams: tuple[LiveStream, ...] = ()
        self.open: LiveStream | None = None

    def clear(self) -> None:
        """Forget everything: another account is used from now on."""
        self.stop("list")
        self.stop("refresh")
        self._set_streams(())
        self.close_stream()

    def reload(self) -> None:
        """Read the newest streams again."""
        self.start("list", self._list())

    def add(self, stream: LiveStream) -> None:
        """Put a stream that was just made at the top, and open it."""
        others = (each for each in self.streams if each.id != stream.id)
        self._set_streams((stream, *others))
        self.open = stream
        self.openChanged.emit(stream)

    def show(self, stream_id: str) -> None:
        """Open a stream of the list at once, and bring it up to date."""
        known = next((each for each in self.streams if each.id == stream_id), None)
        if known is None:
            return
        self.open = known
        self.openChanged.emit(known)
        self.start("refresh", self._refresh(stream_id))

    def close_stream(self) -> None:
        """Show no stream."""
        self.stop("refresh")
        if self.open is not None:
            self.open = None
            self.openChanged.emit(None)

    def _set_streams(self, streams: tuple[LiveStream, ...]) -> None:
        self.streams = streams
        self.streamsChanged.emit(streams)

    async def _list(self) -> None:
        self.loadingChanged.emit(True)
        try:
            page = await self._services.streams(1)
        except LauncherError as error:
            self.listFailed.emit(error)
        else:
            self._set_streams(page.streams)
        finally:
            self.loadingChanged.emit(False)

    async def _refresh(self, stream_id: str) -> None:
        try:
            stream = await self._services.stream(stream_id)
        except NotFound as error:
            self._set_streams(tuple(each for each in self.streams if each.id != stream_id))
            self.openFailed.emit(error)
            return
        except LauncherError as error:
            self.openFailed.emit(error)
            return
        self._set_streams(tuple(stream if each.id == stream_id else each for each in self.streams))
        self.open = stream
        self.openChanged.emit(stream)
