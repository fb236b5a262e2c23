"""Read the list for a while after a create, because a repeated or delayed request may arrive soon."""

from contextlib import suppress

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.presenter import Presenter, Task


class LateStreams(Presenter):
    """Reads the newest page several times; watching anew starts from the first time."""

    pageRead = Signal(str, object)
    """The account's token ID, and its newest StreamPage."""

    def __init__(self, api: StreamsApi, delays_s: tuple[float, ...]) -> None:
        """``delays_s``: seconds before each read."""
        super().__init__()
        self._api = api
        self._delays_s = delays_s
        self.watching = Task(self, "watch")

    def watch(self, account: str) -> None:
        """Watch this account's list."""
        self.watching.start(self._watch(account))

    async def _watch(self, account: str) -> None:
        import asyncio

        for pause in self._delays_s:
            await asyncio.sleep(pause)
            with suppress(AppError):  # the next reading of the list finds them, too
                self.pageRead.emit(account, await self._api.page(account, 1))
