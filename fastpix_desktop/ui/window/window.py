"""The main window: the connect page, or the list and pages of streams, and the dialogs."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.ui.accounts.connect_page import ConnectPage
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.style import icons
from fastpix_desktop.ui.widgets.frame import Frame
from fastpix_desktop.ui.widgets.notices import Notices
from fastpix_desktop.ui.widgets.toast import Toast
from fastpix_desktop.ui.window.demo_strip import DemoStrip
from fastpix_desktop.ui.window.dialogs import Dialogs
from fastpix_desktop.ui.window.pages import Pages
from fastpix_desktop.ui.window.place import Place
from fastpix_desktop.ui.window.shortcuts import add_window_shortcuts

if TYPE_CHECKING:  # imported with the first account, or when first needed
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.create.page import NewStreamPage
    from fastpix_desktop.ui.stream_page.page import StreamPage
    from fastpix_desktop.ui.streams.sidebar import Sidebar
    from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
    from fastpix_desktop.ui.widgets.undo_bar import UndoBar
    from fastpix_desktop.ui.window.signed_in import SignedIn
    from fastpix_desktop.ui.window.window_state import WindowState


class MainWindow(Frame):
    """Builds what is shown without an account; the rest comes with the first one."""

    painted = Signal()
    """The window was painted for the first time."""
    closeAsked = Signal()
    demoAsked = Signal()
    """The person wants to try the demo."""
    accountAsked = Signal()
    """In the demo: the person wants to connect their own account."""
    languageChosen = Signal()
    """Another language was chosen: a new window has to take this one's place (``leave``, ``take_over``)."""

    def __init__(  # noqa: PLR0913 - most by keyword
        self,
        session: SessionPresenter,
        presenters: "Callable[[], Presenters]",
        preferences: Preferences,
        *,
        demo: bool,
        fixed_api_url: str,
        clipboard: Clipboard | None = None,
    ) -> None:
        """Show what the presenters know. ``presenters`` makes them, unless they were made before.

        ``clipboard``: of the window before, which may hold a secret.
        """
        super().__init__()
        self._session = session
        self._presenters = presenters
        self.preferences = preferences
        self._demo = demo
        self._was_painted = False
        self.clipboard = clipboard or Clipboard()
        self.connect_page = ConnectPage(session, demo=demo)
        self.notices = Notices(self)
        self._toast = Toast()
        self._pages = Pages(self, self.connect_page, session, lambda: self.signed_in)
        self.dialogs = Dialogs(
            self,
            session,
            presenters,
            preferences,
            fixed_api_url=fixed_api_url,
            show_addresses=self._show_addresses,
        )
        self._build()
        self._place = Place(self, preferences)
        session.connected.connect(self.show_new)
        self.dialogs.languageChosen.connect(self.languageChosen)
        self.connect_page.lookAroundAsked.connect(self.demoAsked)
        add_window_shortcuts(self, self.dialogs.open_settings, self.dialogs.open_help)
        self._pages.show_state()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("FastPix Desktop (Demo)") if self._demo else self.tr("FastPix Desktop"))
        self.setWindowIcon(icons.app_icon())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._demo:
            strip = DemoStrip()
            strip.accountAsked.connect(self.accountAsked)
            column.addWidget(strip)
        column.addWidget(self._pages.stack, 1)
        column.addWidget(self._toast)

    @cached_property
    def signed_in(self) -> "SignedIn":
        """What there is with an account."""
        from fastpix_desktop.ui.window.signed_in import SignedIn  # noqa: PLC0415 - with the first account

        presenters = self.presenters
        made = SignedIn(self, self, presenters, self.preferences, demo=self._demo)
        self._pages.stack.addWidget(made.pages.work)
        presenters.new_stream.created.connect(self._tell_created)
        made.connectAsked.connect(self.accountAsked if self._demo else self._pages.connect_another)
        made.signInAsked.connect(self._pages.sign_in_again)
        made.settingsAsked.connect(self.dialogs.open_settings)
        made.aboutAsked.connect(self.dialogs.open_help)
        made.supportFileAsked.connect(lambda: self.dialogs.open_help().save_support_file())
        made.frontAsked.connect(self._come_to_front)
        return made

    @property
    def _had_account(self) -> bool:
        """Whether there is what comes with the first account."""
        return "signed_in" in vars(self)

    @property
    def presenters(self) -> "Presenters":
        """All presenters, made now at the latest."""
        return self._presenters()

    @property
    def new_page(self) -> "NewStreamPage":
        """The form."""
        return self.signed_in.form

    @property
    def sidebar(self) -> "Sidebar":
        """The account, and the list of streams."""
        return self.signed_in.sidebar

    @property
    def stream_page(self) -> "StreamPage":
        """The page of a stream."""
        return self.signed_in.open_stream.page

    @property
    def undo_bar(self) -> "UndoBar":
        """What is about to happen."""
        return self.signed_in.undo_bar

    def current_page(self) -> "ScrollPage":
        """Return the page that is shown with an account, or would be if the list weren't in front."""
        return self.signed_in.pages.current

    # Output

    def come_to_front(self, new: bool) -> None:  # noqa: FBT001 - from a second start
        """Come to the front with the focus, because the person started the app again."""
        if new:
            self.show_new()
        self._come_to_front()

    def _come_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say(self, text: str) -> None:
        """Show a short confirmation that disappears by itself."""
        self._toast.show_text(text)

    def tell(
        self,
        level: str,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        *,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message on the page in front, until the person dismisses it."""
        page = self.current_page()
        page.bar.show_message(level, text, action, run, other=other)
        page.top()

    def undo(self, text: str, left_ms: int, on_undo: Callable[[], None]) -> None:
        """Show what is about to happen, with a button Undo for ``left_ms`` milliseconds."""
        self.undo_bar.show_text(text, left_ms, on_undo)

    def end_undo(self) -> None:
        """Remove the Undo button, because the action was done or dropped."""
        self.undo_bar.dismiss()

    def add_page(self, page: "ScrollPage") -> None:
        """Add a page."""
        self.signed_in.pages.work.add_page(page)

    def show_page(self, page: "ScrollPage") -> None:
        """Show a page that was added."""
        self.signed_in.pages.work.show_page(page)

    def show_stream(self, stream_id: str) -> None:
        """Open a stream, and bring the window to the front: the person may be looking elsewhere."""
        if not self.notices.are_seen:
            self._come_to_front()
        self.presenters.streams.show(stream_id)

    def show_new(self) -> None:
        """Show the form, unless there is no account yet."""
        self._pages.show_form()

    def sign_in_again(self) -> None:
        """Ask for the account's keys again, because FastPix no longer accepts the token."""
        self.sidebar.connectAsked.emit()

    def browse(self, stream_id: str) -> None:
        """Open a stream; a list that is in front of the page stays there."""
        self.signed_in.browse(stream_id)

    def _tell_created(self) -> None:
        self.say(self.tr("Stream created."))

    def _show_addresses(self) -> None:
        if self._had_account:
            self.signed_in.open_stream.show_addresses()

    # Another window in this one's place

    def leave(self) -> "WindowState":
        """Make room for a window in another language; return what its presenters can't tell it."""
        from fastpix_desktop.ui.window.window_state import WindowState  # noqa: PLC0415 - seldom needed

        self._remember()
        state = WindowState(
            geometry=self._place.geometry,
            connecting=self._pages.connecting,
            is_first=not self.connect_page.is_for_another,
            streams=self.signed_in.leave() if self._had_account else None,
            settings=self.dialogs.typed_settings,
        )
        self.notices.end_live()
        self.hide()
        self.deleteLater()
        return state

    def take_over(self, state: "WindowState") -> None:
        """Show what the window before this one showed."""
        self._place.stay_at(state.geometry)
        if state.streams is not None:
            self.signed_in.take_over(state.streams)
        if state.connecting is not None:
            self._pages.connect_again(state.connecting, first=state.is_first)
        self.show()
        if state.settings is not None:
            self.dialogs.open_settings(state.settings)

    def _remember(self) -> None:
        self._place.remember()
        if self._had_account:
            self.signed_in.last_stream.remember()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Emit the first paint when it's done."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Poll less often while the window is minimized, and check OBS when it's back."""
        super().changeEvent(event)
        if not self._had_account:
            return
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.presenters.find_obs()
        if event.type() == QEvent.Type.WindowStateChange:
            self.presenters.set_in_view(in_view=not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once (also on logout); the app then shuts down in the background.

        The person is asked first only if a stream is live. The demo's streams end with it.
        """
        if not self._demo and self._had_account and self.signed_in.quit_question.holds_back():
            event.ignore()
            return
        self._remember()
        self.clipboard.clear_secret()
        self.closeAsked.emit()
        event.accept()
