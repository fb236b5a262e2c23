"""The name of OBS's program scene, and whether there is anything in it."""

from contextlib import suppress

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
        self.is_empty = False
        """Whether it has no source, or none that isn't hidden, as far as known."""
        link.screenMayBeOnAir.connect(self._ask_or_forget)

    def _ask_or_forget(self) -> None:
        if self._link.is_connected:
            self._asking.start(self._ask())
        else:
            self._asking.stop()
            self._set("", is_empty=False)

    async def _ask(self) -> None:
        name, is_empty = "", False
        with suppress(ObsTrouble):
            name = await self._link.client.scene()
            is_empty = await self._link.client.shows_nothing(name)
        self._set(one_line(name), is_empty=is_empty)

    def _set(self, name: str, *, is_empty: bool) -> None:
        if (name, is_empty) != (self.name, self.is_empty):
            self.name, self.is_empty = name, is_empty
            self.changed.emit()
