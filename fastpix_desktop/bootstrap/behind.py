"""What is behind a window: signing in from the start, everything else with the first account."""

import importlib
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from fastpix_desktop.bootstrap import warm_up
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.bootstrap.garbage import forget_sources
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.presenter import Task

if TYPE_CHECKING:  # with the first account
    from fastpix_desktop.bootstrap.adapters.adapters import Adapters
    from fastpix_desktop.presenters.presenters import Presenters

    Made = tuple[Adapters, Presenters]


class Behind:
    """Adapters and presenters, also of the windows that replace each other when the language changes."""

    def __init__(self, entry: SignInAdapters, session: SessionPresenter, make: "Callable[[], Made]") -> None:
        """Keep those of signing in; ``make`` makes all others."""
        self._entry = entry
        self.session: Final = session
        self._make = make
        self._has_begun = self._is_warm = False
        self.warming_up: Final = Task(session, "warm up")

    @cached_property
    def _made(self) -> "Made":
        adapters, presenters = self._make()
        if self._has_begun:
            presenters.begin()
        return adapters, presenters

    @property
    def presenters(self) -> "Presenters":
        """All presenters, made now at the latest."""
        return self._made[1]

    def begin(self) -> None:
        """Start what needs the loop and may be slow, now that the window is visible."""
        self._has_begun = True
        if "_made" in vars(self):
            self.presenters.begin()
        if self.session.current is not None:
            self.warm_up()
        self.session.restore()

    def warm_up(self) -> None:
        """Load in the background what an account needs, before there is one: once."""
        if not self._is_warm:
            self._is_warm = True
            self.warming_up.start(self._warm_up())

    async def end(self) -> None:
        """End all tasks, and save the draft."""
        if "_made" in vars(self):
            adapters, presenters = self._made
            await presenters.close()
            await adapters.close()
        else:
            await self.session.close()
            self._entry.pools.close()

    async def _warm_up(self) -> None:
        """Load what is slow, and what list, form and a stream's page are made of: half of showing them."""
        import asyncio

        await self._entry.warm_up(warm_up.WITHOUT_QT)
        for each in warm_up.WITH_QT:
            await asyncio.sleep(warm_up.BREATH_S)
            importlib.import_module(each)
        forget_sources()
