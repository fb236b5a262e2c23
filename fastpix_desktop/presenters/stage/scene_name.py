"""The name of OBS's program scene."""

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import ObsTrouble
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.presenter import Presenter, Task


class SceneName(Presenter):
    """Asks a connected OBS whenever its scene may be another one."""

    changed = Signal()

    def __init__(self, link: ObsConnection) -> None:
        super().__init__()
        self._link = link
        self._asking = Task(self, "ask")
        self.name = ""
        """On one line; empty if unknown."""
        link.screenMayBeOnAir.connect(self._ask_or_forget)

    def _ask_or_forget(self) -> None:
        if self._link.is_connected:
            self._asking.start(self._ask())
        else:
            self._asking.stop()
            self._set("")

    async def _ask(self) -> None:
        try:
            self._set(one_line(await self._link.client.scene()))
        except ObsTrouble:
            self._set("")

    def _set(self, name: str) -> None:
        if name != self.name:
            self.name = name
            self.changed.emit()
