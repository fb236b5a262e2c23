"""End live streams: first in OBS, which would go on sending, then on FastPix."""

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task, Tasks
from fastpix_desktop.presenters.streams.ending import end_broadcast
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

if TYPE_CHECKING:  # created when a stream is first shown
    from fastpix_desktop.presenters.obs.connection import ObsConnection

END_S: Final = 10.0
"""Seconds to wait for a stream to end on quit."""
OBS_S: Final = 4.0
"""Seconds to wait for OBS to stop before FastPix ends the stream: with a stream delay, OBS takes longer."""


class StreamEnder(Presenter):
    """Ends streams one by one, or all of them within a time limit."""

    streamEnded = Signal(LiveStream)
    """The ended LiveStream, as it is now."""
    endFailed = Signal(LiveStream, AppError)
    """A LiveStream that may still be live, and the AppError."""
    allEnded = Signal(object)
    """Result of ending all: None, or the AppError of a stream that may still be live."""

    def __init__(self, api: StreamsApi, streams: StreamsPresenter, preferences: Preferences) -> None:
        super().__init__()
        self._api = api
        self._streams = streams
        self._preferences = preferences
        self._link: ObsConnection | None = None
        self._sent: set[str] = set()
        """Streams OBS was seen sending to."""
        self._ending = Tasks(self, "end")
        """By the stream's ID."""
        self._ending_all = Task(self, "end all")
        self.patience = END_S

    def listen_to(self, link: "ObsConnection") -> None:
        """Use this OBS from now on, while it's connected."""
        self._link = link

    def end(self, stream: LiveStream) -> None:
        """Stop OBS if it's sending to the stream, and end the stream on FastPix."""
        if not self._ending.runs(stream.id):
            self._ending.start(stream.id, self._end_one(stream))

    def end_all(self, streams: tuple[LiveStream, ...]) -> None:
        """End these within a time limit, because the person wants to quit."""
        self._ending_all.start(self._end_all(streams))

    def stop_ending(self) -> None:
        """Stop ending streams, because the person stays."""
        self._ending_all.stop()

    async def obs_sends_to(self, stream: LiveStream) -> bool | None:
        """Return whether OBS is sending to a stream, or trying to; None if unknown. Raises AppError."""
        from fastpix_desktop.presenters.obs import commands  # noqa: PLC0415 - with the first stream

        if self._link is None:
            return None
        if not self._link.is_connected:  # an OBS that was sending and was closed is silent
            return False if self._link.is_closed and stream.id in self._sent else None
        return await commands.sends_to(self._link, stream, self._preferences.addresses)

    async def _end_one(self, stream: LiveStream) -> None:
        try:
            now = await self._end(stream)
        except AppError as error:
            self._ending.release(stream.id)
            self.endFailed.emit(stream, error)
        except Exception:
            self.endFailed.emit(stream, OutcomeUnknown())
            raise
        else:
            self._ending.release(stream.id)
            self._streams.update(now)
            self.streamEnded.emit(now)

    async def _end_all(self, streams: tuple[LiveStream, ...]) -> None:
        import asyncio

        error: AppError | None = None
        try:
            async with asyncio.timeout(self.patience):
                for stream in streams:
                    self._streams.update(await self._end(stream))
        except TimeoutError:
            error = OutcomeUnknown()
        except AppError as caught:
            error = caught
        except Exception:
            self.allEnded.emit(OutcomeUnknown())  # the person waits for it before quitting
            raise
        self._ending_all.release()
        self.allEnded.emit(error)

    async def _end(self, stream: LiveStream) -> LiveStream:
        """End a stream; return its new state."""
        import asyncio

        from fastpix_desktop.presenters.obs import commands  # noqa: PLC0415 - with the first stream

        with suppress(AppError, TimeoutError):
            async with asyncio.timeout(OBS_S):
                if self._link is not None and await self.obs_sends_to(stream):
                    await commands.stop(self._link)
        return await end_broadcast(self._api, stream.id)
