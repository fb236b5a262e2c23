"""The picture of OBS's program scene, before going live."""

from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.presenter import Presenter, Task

PAUSE_S: Final = 1.0
"""Seconds between a picture and asking for the next one: OBS renders it beside its own frames."""


class ScenePicture(Presenter):
    """Asks a connected OBS for pictures while the page is visible and nothing goes out."""

    changed = Signal()
    """There is another picture, or none any more."""

    def __init__(self, link: ObsConnection, guard: ScreenGuard) -> None:
        super().__init__()
        self._link = link
        self._guard = guard
        self._is_visible = False
        self._watching = Task(self, "watch")
        self.picture = b""
        """JPEG, or PNG if OBS has no JPEG; empty if there is none, or it may not be asked for."""

    def set_visible(self, *, visible: bool) -> None:
        """Ask for pictures only while someone can see them."""
        self._is_visible = visible
        self.watch_or_not()

    def _may_ask(self) -> bool:
        return not (self._link.is_streaming or self._link.is_switching or self._guard.is_filmed)

    def watch_or_not(self) -> None:
        """Ask for pictures if the page is visible and OBS connected; otherwise there is none."""
        if not (self._is_visible and self._link.is_connected):
            self._watching.stop()
            self._set(b"")
        elif not self._watching.is_running:
            self._watching.start(self._watch())

    def hide_at_start(self, state: StreamState) -> None:
        """Drop the picture when OBS starts to stream."""
        if state is not StreamState.STOPPED:
            self._set(b"")

    def hide_if_filmed(self) -> None:
        """Drop the picture while OBS captures this screen."""
        if self._guard.is_filmed:
            self._set(b"")

    async def _watch(self) -> None:
        import asyncio

        while True:
            self._set(await self._ask())
            await asyncio.sleep(PAUSE_S)

    async def _ask(self) -> bytes:
        if not self._may_ask():
            return b""
        try:
            client = self._link.client
            if await client.is_any_output_active():
                return b""
            picture = await client.scene_picture()
        except AppError:
            return b""  # for example, OBS is switching scene collections
        return picture if self._may_ask() else b""

    def _set(self, picture: bytes) -> None:
        if picture != self.picture:
            self.picture = picture
            self.changed.emit()
