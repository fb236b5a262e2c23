"""Whether OBS films this screen, now, for others to see: then nothing secret should be on it."""

from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.presenter import Presenter

SOON_MS: Final = 200
"""A change comes as several events; what they have led to is asked once."""
LATER_MS: Final = 2000
"""Asked once more: right at a stop, OBS may still say that it streams (seen on 29.0.2)."""


class ScreenGuard(Presenter):
    """Knows what a connected OBS says. Of one that is not connected, nothing is known or assumed."""

    changed = Signal()
    """The captures that film this screen are others now, or none."""

    def __init__(self, link: ObsConnection) -> None:
        super().__init__()
        self._link = link
        self._asked_again = False
        self.captures: tuple[str, ...] = ()
        """OBS's names for the display and window captures that others see now, or will in a recording."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        for timer in (self._soon, self._later):
            timer.timeout.connect(self._look)
        link.screenMayBeOnAir.connect(self._look_soon)

    @property
    def is_filmed(self) -> bool:
        """Whether what is on this screen may be seen by others."""
        return bool(self.captures)

    async def close(self) -> None:
        """Ask nothing any more."""
        self._soon.stop()
        self._later.stop()
        await super().close()

    def _look_soon(self) -> None:
        if not self._link.is_connected:
            self.stop("look")
            self._take(())
            return
        if not self._soon.isActive():  # events that never end must not put it off for ever
            self._soon.start()
        self._later.start()

    def _look(self) -> None:
        if self.runs("look"):
            self._asked_again = True
        else:
            self.start("look", self._ask())

    async def _ask(self) -> None:
        try:
            captures = await self._captures()
        except AppError:
            captures = self.captures  # a scene that has just gone, say: what was known is safer than nothing
        if self._link.is_connected:
            self._take(captures)
        if self._asked_again:
            self._asked_again = False
            self._soon.start()

    async def _captures(self) -> tuple[str, ...]:
        remote = self._link.remote
        output = await remote.output()
        if output.active or output.reconnecting or await remote.is_seen_beside():
            return tuple(dict.fromkeys(await remote.captures()))
        return ()

    def _take(self, captures: tuple[str, ...]) -> None:
        if captures != self.captures:
            self.captures = captures
            self.changed.emit()
