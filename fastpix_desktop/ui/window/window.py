"""The main window: the connect page, or the list and pages of streams, and the dialogs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.accounts.connect_page import ConnectPage
from fastpix_desktop.ui.create.duplicates_bar import DuplicatesBar
from fastpix_desktop.ui.create.news import CreationNews
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.create.preset_chips import PresetChips
from fastpix_desktop.ui.reminders.bar import ForgottenBar
from fastpix_desktop.ui.reminders.quit_question import QuitQuestion
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.stream_page.opener import OpenStream
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.style import icons
from fastpix_desktop.ui.widgets.frame import Frame
from fastpix_desktop.ui.widgets.notices import Notices
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from fastpix_desktop.ui.widgets.toast import Toast
from fastpix_desktop.ui.widgets.undo_bar import UndoBar
from fastpix_desktop.ui.window.accounts import AccountCommands
from fastpix_desktop.ui.window.demo_strip import DemoStrip
from fastpix_desktop.ui.window.dialogs import Dialogs
from fastpix_desktop.ui.window.form_destinations import FormDestinations
from fastpix_desktop.ui.window.list_messages import ListMessages
from fastpix_desktop.ui.window.live_streams import LiveStreams
from fastpix_desktop.ui.window.obs_in_form import ObsInForm
from fastpix_desktop.ui.window.pages import Pages
from fastpix_desktop.ui.window.place import Place
from fastpix_desktop.ui.window.shortcuts import add_shortcuts

if TYPE_CHECKING:  # imported when first needed
    from fastpix_desktop.ui.stream_page.page import StreamPage
    from fastpix_desktop.ui.window.window_state import WindowState


class MainWindow(Frame):
    """Builds the pages, and decides which one is shown."""

    painted = Signal()
    """The window was painted for the first time."""
    closeAsked = Signal()
    demoAsked = Signal()
    """The person wants to try the demo."""
    accountAsked = Signal()
    """In the demo: the person wants to connect their own account."""
    languageChosen = Signal()
    """Another language was chosen: a new window has to take this one's place (``leave``, ``take_over``)."""

    def __init__(
        self,
        presenters: Presenters,
        preferences: Preferences,
        *,
        demo: bool,
        fixed_api_url: str,
        clipboard: Clipboard | None = None,
    ) -> None:
        """Show what the presenters know. ``clipboard``: of the window before, which may hold a secret."""
        super().__init__()
        self.presenters = presenters
        self._session, self._streams = presenters.session, presenters.streams
        self._new = presenters.new_stream
        self.preferences = preferences
        self._demo = demo
        self._was_painted = False
        self.clipboard = clipboard or Clipboard()
        self.connect_page = ConnectPage(self._session, demo=demo)
        self.new_page = NewStreamPage(self._new)
        self.sidebar = Sidebar(self._session, self._streams, presenters.broadcasts, demo=demo)
        self.undo_bar = UndoBar()
        self.notices = Notices(self)
        self._open_stream = OpenStream(self, presenters, preferences, self.sidebar)
        self._forgotten = ForgottenBar(presenters.reminders, presenters.unused, self)
        self._duplicates = DuplicatesBar(presenters.duplicates, self)
        self._quit_question = QuitQuestion(presenters.reminders, self)
        self._presets = PresetChips(presenters.presets, self._new, self)
        self._toast = Toast()
        self._pages = Pages(self, self.connect_page, self.new_page, self.sidebar, presenters)
        self.dialogs = Dialogs(
            self,
            presenters,
            preferences,
            fixed_api_url=fixed_api_url,
            show_addresses=self._open_stream.show_addresses,
        )
        self._build()
        self._form_destinations = FormDestinations(self.new_page, presenters, self)
        self._obs_in_form = ObsInForm(self.new_page, presenters)
        self._news = CreationNews(self._new, presenters.duplicates.main_one, self.new_page.bar, self)
        self._accounts = AccountCommands(self, self, self.sidebar, self._session, self._new)
        self._live = LiveStreams(
            self, self, self._pages.work, presenters, self._accounts, self._end, preferences
        )
        self._list_messages = ListMessages(self, self._pages, self._streams)
        self._place = Place(self, presenters, preferences)
        self._connect_signals()
        add_shortcuts(self, self, self._pages, self.dialogs, self._streams)
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
        column.addWidget(self._duplicates)
        column.addWidget(self._forgotten)
        column.addWidget(self.undo_bar)
        self.new_page.add_presets(self._presets)

    def _connect_signals(self) -> None:
        session, streams, new = self._session, self._streams, self._new
        session.connected.connect(self.show_new)
        new.created.connect(self._tell_created)
        streams.openChanged.connect(self._select)
        self.dialogs.languageChosen.connect(self.languageChosen)
        self._forgotten.deleteAsked.connect(self._delete)
        self.connect_page.lookAroundAsked.connect(self.demoAsked)
        self.sidebar.newAsked.connect(self.show_new)
        self.sidebar.streamChosen.connect(streams.show)
        self.sidebar.streamRested.connect(self.browse)
        self.sidebar.deleteAsked.connect(self._delete_listed)
        self.sidebar.menuAsked.connect(self._open_row_menu)
        self._accounts.connectAsked.connect(self.accountAsked if self._demo else self._pages.connect_another)
        self.sidebar.settingsAsked.connect(self.dialogs.open_settings)
        self.sidebar.aboutAsked.connect(self.dialogs.open_help)
        self.sidebar.supportFileAsked.connect(lambda: self.dialogs.open_help().save_support_file())

    # Output

    def come_to_front(self, new: bool) -> None:  # noqa: FBT001 - from a second start
        """Come to the front with the focus, because the person started the app again."""
        if new:
            self.show_new()
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

    def add_page(self, page: ScrollPage) -> None:
        """Add a page."""
        self._pages.work.add_page(page)

    def show_page(self, page: ScrollPage) -> None:
        """Show a page that was added."""
        self._pages.work.show_page(page)

    def show_stream(self, stream_id: str) -> None:
        """Open a stream, and bring the window to the front: the person may be looking elsewhere."""
        if not self.notices.are_seen:
            self.come_to_front(new=False)
        self._streams.show(stream_id)

    def show_new(self) -> None:
        """Show the form, unless there is no account yet."""
        self._place.settle()
        self._pages.show_form()

    def sign_in_again(self) -> None:
        """Ask for the account's keys again, because FastPix no longer accepts the token."""
        self.sidebar.connectAsked.emit()

    def browse(self, stream_id: str) -> None:
        """Open a stream; a list that is in front of the page stays there."""
        with self._pages.work.list_kept():
            self._streams.show(stream_id)

    def _tell_created(self) -> None:
        self.say(self.tr("Stream created."))

    def _select(self, stream: LiveStream | None) -> None:
        self.sidebar.select(stream.id if stream else "")

    def leave(self) -> "WindowState":
        """Make room for a window in another language; return what its presenters can't tell it."""
        from fastpix_desktop.ui.window.window_state import WindowState  # noqa: PLC0415 - seldom needed

        self._place.remember()
        state = WindowState(
            geometry=self._place.geometry,
            connecting=self._pages.connecting,
            is_first=not self.connect_page.is_for_another,
            left=self._pages.left,
            is_list_in_front=self._pages.work.is_list_in_front,
            search=self.sidebar.searched,
            settings=self.dialogs.typed_settings,
        )
        self.notices.end_live()
        self.hide()
        self.deleteLater()
        return state

    def take_over(self, state: "WindowState") -> None:
        """Show what the window before this one showed."""
        self._place.stay_at(state.geometry)
        self.sidebar.search_again(*state.search)
        self._select(self._streams.open)
        self._open_stream.show_again()
        self._pages.show_again(state)
        self.show()
        if state.settings is not None:
            self.dialogs.open_settings(state.settings)

    def _open_row_menu(self, streams: tuple[LiveStream, ...], at: QPoint) -> None:
        self._open_stream.commands.open_row_menu(streams, at)

    def _delete_listed(self, streams: tuple[LiveStream, ...]) -> None:
        self._open_stream.commands.delete_listed(streams)

    def _delete(self, stream: LiveStream) -> None:
        self._open_stream.commands.delete(stream)

    def _end(self, stream: LiveStream) -> None:
        if not self.notices.are_seen:  # it was chosen in the tray
            self.come_to_front(new=False)
        self._open_stream.commands.end(stream)

    @property
    def stream_page(self) -> "StreamPage":
        """The page of a stream."""
        return self._open_stream.page

    def current_page(self) -> ScrollPage:
        """Return the page that is shown, or would be if the list weren't in front."""
        return self._pages.current

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
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.presenters.find_obs()
        if event.type() == QEvent.Type.WindowStateChange:
            self.presenters.set_in_view(in_view=not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once (also on logout); the app then shuts down in the background.

        The person is asked first only if a stream is live. The demo's streams end with it.
        """
        if not self._demo and self._quit_question.holds_back():
            event.ignore()
            return
        self._place.remember()
        self.clipboard.clear_secret()
        self.closeAsked.emit()
        event.accept()
