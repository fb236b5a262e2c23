"""A window, and everything behind it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.bootstrap.behind import Behind
from fastpix_desktop.bootstrap.settings import settings_in
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.credentials.memory import SecretKeeper
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.style.appearance import apply_appearance
from fastpix_desktop.ui.window.window import MainWindow

if TYPE_CHECKING:  # with the first account
    from fastpix_desktop.bootstrap.behind import Made
    from fastpix_desktop.presenters.streams.downloads import Times


@dataclass(frozen=True, slots=True)
class Program:
    """A window with everything behind it."""

    window: MainWindow
    behind: Behind
    make_window: Callable[[Clipboard], MainWindow]
    """Makes another window over the same presenters; it takes the clipboard of the one before."""
    broadcast: Callable[[str], AbstractContextManager[Callable[[], None]]] | None = None
    """For the tour: sends a test picture to the stream with this ID; what it gives freezes the picture."""

    def begin(self) -> None:
        """Start what needs the loop and may be slow, now that the window is visible."""
        self.behind.begin()

    def in_another_language(self, change: Callable[[], None]) -> "Program":
        """Put a window with texts made anew in the place of this one; ``change`` changes the language.

        Presenters go on as if nothing had happened.
        """
        before = self.window
        state = before.leave()
        change()
        window = self.make_window(before.clipboard)
        window.take_over(state)
        return replace(self, window=window)

    async def end(self) -> None:
        """Save the draft, end all tasks, and close the window."""
        await self.behind.end()
        self.window.close()
        self.window.deleteLater()


def compose(  # noqa: PLR0913 - all by keyword
    data_dir: Path,
    *,
    api_url: str,
    demo: bool,
    keeper: SecretKeeper | None,
    settle_delays_s: tuple[float, ...] | None = None,
    addresses: IngestAddresses | None = None,
    account: tuple[Account, Secret] | None = None,
    download_times: "Times | None" = None,
) -> Program:
    """Build a window for one data folder, and what signing in needs; the rest comes with the first account.

    ``api_url``: overrides the one in the settings, if not empty. ``keeper``: instead of the keyring.
    ``settle_delays_s``: seconds before each search for a stream whose create had no answer. ``addresses``:
    where streams are sent and watched in this run, instead of what the settings say. ``account``: to be
    signed in to from the start. ``download_times``: of downloads. None for the usual ones.
    """
    preferences = Preferences(settings_in(data_dir), addresses)
    entry = SignInAdapters(preferences, api_url=api_url, keeper=keeper)
    session = SessionPresenter(entry.session, entry.keys, preferences)
    if account is not None:
        session.adopt(*account)

    def make() -> "Made":
        from fastpix_desktop.bootstrap.adapters.adapters import Adapters  # noqa: PLC0415 - with the first account
        from fastpix_desktop.bootstrap.presenters import make_presenters  # noqa: PLC0415 - with the first account

        adapters = Adapters(data_dir, preferences, entry)
        presenters = make_presenters(
            adapters,
            session,
            preferences,
            demo=demo,
            settle_delays_s=settle_delays_s,
            download_times=download_times,
        )
        return adapters, presenters

    behind = Behind(entry, session, make)

    def make_window(clipboard: Clipboard | None = None) -> MainWindow:
        made = MainWindow(
            session,
            lambda: behind.presenters,
            preferences,
            demo=demo,
            fixed_api_url=api_url,
            clipboard=clipboard,
        )
        made.connect_page.edited.connect(behind.warm_up)
        return made

    window = make_window()
    # Not earlier: an existing style sheet is recalculated at each step of building the window.
    apply_appearance(preferences.appearance)
    return Program(window, behind, make_window)
