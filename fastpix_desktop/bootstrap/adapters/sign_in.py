"""The adapters that signing in needs: all that the app has before there is an account."""

import importlib
from collections.abc import Callable, Iterable
from typing import Final

from fastpix_desktop.bootstrap.adapters.credentials import Keys
from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.bootstrap.adapters.session import Session, load_api
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.credentials.memory import SecretKeeper


class SignInAdapters:
    """The ports SignIn and Credentials, and the pools that all adapters share."""

    def __init__(self, preferences: Preferences, *, api_url: str, keeper: SecretKeeper | None) -> None:
        """Build them, and open nothing yet.

        ``api_url``: overrides the one in the preferences, if not empty. ``keeper``: instead of the keyring.
        """
        self.url: Final[Callable[[], str]] = lambda: api_url or preferences.api_url
        self.pools: Final = Pools()
        self.session: Final = Session(self.pools, self.url)
        self.keys: Final = Keys(self.pools, keeper)

    async def warm_up(self, modules: Iterable[str]) -> None:
        """Load the slow libraries, and these modules, off the UI thread: none of them may know Qt.

        Qt's classes must be made on the UI thread: the bindings keep a table of all classes, which that
        thread looks into without a lock whenever Qt asks a widget for its class.
        """
        await self.pools.reads.run(load_api)
        await self.pools.keyring.run(self.keys.open)
        await self.pools.reads.run(_load, tuple(modules))


def _load(modules: Iterable[str]) -> None:
    for each in modules:
        importlib.import_module(each)
