"""Whether OBS is capturing this screen for others to see, so that secrets must stay hidden."""

from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.presenter import Presenter, Task

SOON_MS: Final = 200
"""Milliseconds to wait, because a change comes as several events and is read once."""
LATER_MS: Final = 2000
"""Milliseconds before reading again: just after a stop, OBS may still report streaming (seen on 29.0.2)."""


class ScreenGuard(Presenter):
    """Tracks the captures of a connected OBS. About an unconnected one, nothing is assumed."""

    changed = Signal()
    """The captures of this screen have changed."""

    def __init__(self, link: ObsConnection) -> None:
        super().__init__()
        self._link = link
        self._asked_again = False
        self._reading = Task(self, "read")
        self.captures: tuple[str, ...] = ()
        """OBS's names of the display and window captures that others can see now or in a recording."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        for timer in (self._soon, self._later):
            timer.timeout.connect(self._read)

    @property
    def is_filmed(self) -> bool:
        """Whether others may see this screen."""
        return bool(self.captures)

    async def close(self) -> None:
        """Stop asking."""
        self._soon.stop()
        self._later.stop()
        await super().close()

    def read_soon(self) -> None:
        """Read the captures in a moment, and once more later."""
        if not self._link.is_connected:
            self._reading.stop()
            self._set(())
            return
        if not self._soon.isActive():  # endless events must not delay it for ever
            self._soon.start()
        self._later.start()

    def _read(self) -> None:
        if self._reading.is_running:
            self._asked_again = True
        else:
            self._reading.start(self._ask())

    async def _ask(self) -> None:
        try:
            captures = await self._captures()
        except AppError:
            # for example, a scene was just deleted: the last known state is safer than none
            captures = self.captures
        if self._link.is_connected:
            self._set(captures)
        if self._asked_again:
            self._asked_again = False
            self._soon.start()

    async def _captures(self) -> tuple[str, ...]:
        client = self._link.client
        output = await client.output()
        if output.active or output.reconnecting or await client.is_seen_beside():
            return tuple(dict.fromkeys(await client.captures()))
        return ()

    def _set(self, captures: tuple[str, ...]) -> None:
        if captures != self.captures:
            self.captures = captures
            self.changed.emit()
