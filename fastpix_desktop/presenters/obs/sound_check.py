"""Listens for a moment whether OBS's program has sound."""

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.presenter import Presenter, Task


class SoundCheck(Presenter):
    """Asks the connected OBS once at a time."""

    heard = Signal(Sound)
    """A Sound; UNKNOWN if OBS couldn't be asked."""

    def __init__(self, link: ObsConnection) -> None:
        super().__init__()
        self._link = link
        self._listening = Task(self, "listen")

    def listen(self) -> None:
        """Listen for two seconds."""
        self._listening.start(self._listen())

    async def _listen(self) -> None:
        try:
            sound = await self._link.client.has_sound()
        except AppError:
            sound = Sound.UNKNOWN
        self.heard.emit(sound)
