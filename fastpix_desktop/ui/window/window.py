"""The main window: the connect page, or the list and pages of streams, and the dialogs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotSignedIn, TooManyRequests
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.accounts import SessionState
from fastpix_desktop.presenters.preferences import Appearance, Preferences
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
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.style.appearance import apply_appearance
from fastpix_desktop.ui.text.errors import Act, error_text, is_offline
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.frame import Frame
from fastpix_desktop.ui.widgets.notices import Notices
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from fastpix_desktop.ui.widgets.toast import Toast
from fastpix_desktop.ui.widgets.undo_bar import UndoBar
from fastpix_desktop.ui.window.accounts import AccountCommands
from fastpix_desktop.ui.window.form_destinations import FormDestinations
from fastpix_desktop.ui.window.place import Place
from fastpix_desktop.ui.window.workspace import Workspace

if TYPE_CHECKING:  # imported when first needed
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
    from fastpix_desktop.ui.help.about_dialog import HelpDialog
    from fastpix_desktop.ui.stream_page.page import StreamPage
    from fastpix_desktop.ui.window.live_signs import LiveSigns


class MainWindow(Frame):
    """Builds the pages, and decides which one is shown."""

    painted = Signal()
    """The window was painted for the first time."""
    closeAsked = Signal()
    demoAsked = Signal()
    """The person wants to try the demo."""
    accountAsked = Signal()
    """In the demo: the person wants to connect their own account."""

    def __init__(
        self, presenters: Presenters, preferences: Preferences, *, demo: bool, fixed_api_url: str
    ) -> None:
        super().__init__()
        self.presenters = presenters
        self._session, self._new, self._streams = (
            presenters.session,
            presenters.new_stream,
            presenters.streams,
        )
        self._preferences = preferences
        self._demo = demo
        self._fixed_api_url = fixed_api_url
        self._was_painted = self._follows_obs = False
        self._list_trouble = ""
        """Message about the list's last error."""
        self.clipboard = Clipboard()
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
        self._build()
        self._form_destinations = FormDestinations(self.new_page, presenters)
        self._news = CreationNews(self._new, presenters.duplicates.main_one, self.new_page.bar, self)
        self._accounts = AccountCommands(self, self, self.sidebar, self._session, self._new)
        self._live: LiveSigns | None = None
        self._place = Place(self, presenters, preferences)
        self._connect_signals()
        self._show_state()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("FastPix Desktop (Demo)") if self._demo else self.tr("FastPix Desktop"))
        self.setWindowIcon(icons.app_icon())
        self._work = Workspace(self.sidebar, self.new_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.connect_page)
        self._stack.addWidget(self._work)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._demo:
            column.addWidget(self._demo_strip())
        column.addWidget(self._stack, 1)
        column.addWidget(self._toast)
        column.addWidget(self._duplicates)
        column.addWidget(self._forgotten)
        column.addWidget(self.undo_bar)
        self.new_page.add_presets(self._presets)

    def _demo_strip(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("kind", "demo")
        line = QHBoxLayout(strip)
        line.setContentsMargins(theme.WIDE, 2, theme.WIDE, 2)
        line.addWidget(
            label(self.tr("Demo. Nothing here is real, and nothing goes online."), "hint", wrap=True), 1
        )
        mine = button(self.tr("Connect my account"), "link")
        mine.clicked.connect(self.accountAsked)
        line.addWidget(mine)
        return strip

    def _connect_signals(self) -> None:
        session, streams, new = self._session, self._streams, self._new
        session.changed.connect(self._show_state)
        session.opening.connect(self._account_opening)
        session.opened.connect(self._account_opened)
        session.connected.connect(lambda _account: self.show_new())
        new.created.connect(lambda: self.say(self.tr("Stream created.")))
        streams.openChanged.connect(self._opened)
        streams.mirror.notKept.connect(self._list_not_kept)
        self._forgotten.deleteAsked.connect(self._delete)
        streams.listFailed.connect(self._list_failed)
        streams.loadingChanged.connect(self._list_read_again)
        self.connect_page.lookAroundAsked.connect(self.demoAsked)
        self.new_page.signInAsked.connect(self._sign_in_again)
        self.connect_page.cancelled.connect(self._leave_connect_page)
        self.sidebar.newAsked.connect(self.show_new)
        self.sidebar.streamChosen.connect(streams.show)
        self.sidebar.streamRested.connect(self.browse)
        self.sidebar.deleteAsked.connect(self._delete)
        self.sidebar.menuAsked.connect(self._open_row_menu)
        self._accounts.connectAsked.connect(self.accountAsked if self._demo else self._connect_another)
        self.presenters.broadcasts.keptChanged.connect(self._show_live)
        self.sidebar.settingsAsked.connect(self._open_settings)
        self.sidebar.aboutAsked.connect(self.open_help)
        self.sidebar.supportFileAsked.connect(lambda: self.open_help().save_support_file())
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.New), self.show_new),
            (QKeySequence(QKeySequence.StandardKey.Find), self._search),
            (QKeySequence("Ctrl+,"), self._open_settings),
            (QKeySequence(QKeySequence.StandardKey.HelpContents), self.open_help),
            (QKeySequence(QKeySequence.StandardKey.Refresh), streams.reload),
            (QKeySequence("Alt+Left"), self._work.show_list),
            (QKeySequence("Ctrl+Q"), self.close),
        ):
            QShortcut(keys, self).activated.connect(do)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_look_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_look_changed)

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
        self._work.add_page(page)

    def show_page(self, page: ScrollPage) -> None:
        """Show a page that was added."""
        self._work.show_page(page)

    def show_stream(self, stream_id: str) -> None:
        """Open a stream, and bring the window to the front: the person may be looking elsewhere."""
        if not self.notices.are_seen:
            self.come_to_front(new=False)
        self._streams.show(stream_id)

    def _show_live(self) -> None:
        """Begin to show what is live, with the first stream that is monitored."""
        if self._live is None:
            from fastpix_desktop.ui.window.live_signs import LiveSigns  # noqa: PLC0415 - with the first stream

            broadcasts = self.presenters.broadcasts
            self._live = LiveSigns(self, self._work, broadcasts, self._session, self.notices)
            self._live.showAsked.connect(self._show_broadcast)
            self._live.endAsked.connect(self._end_broadcast)
            self._column.addWidget(self._live.strip)

    def _show_broadcast(self, monitor: "StreamMonitor") -> None:
        """Show a live stream, with its account if another one is in use."""
        stream, token_id = monitor.stream, monitor.broadcast.account
        if stream is None:
            return
        if token_id == self._streams.account:
            self.show_stream(stream.id)
            return
        account = next((each for each in self._session.accounts if each.token_id == token_id), None)
        if account is not None:
            self._accounts.switch(account, lambda: self._show_other(stream))

    def _show_other(self, stream: LiveStream) -> None:
        self._streams.take_up(stream)  # the list of its account may not be loaded yet
        self.show_stream(stream.id)

    def _end_broadcast(self, monitor: "StreamMonitor") -> None:
        if monitor.stream is not None:
            if not self.notices.are_seen:  # it was chosen in the tray
                self.come_to_front(new=False)
            self._open_stream.commands.end(monitor.stream)

    def sign_in_again(self) -> None:
        """Ask for the account's keys again, because FastPix no longer accepts the token."""
        self.sidebar.connectAsked.emit()

    def browse(self, stream_id: str) -> None:
        """Open a stream; a list that is in front of the page stays there."""
        with self._work.list_kept():
            self._streams.show(stream_id)

    def _open_row_menu(self, stream: LiveStream, at: QPoint) -> None:
        self._open_stream.commands.open_row_menu(stream, at)

    def _delete(self, stream: LiveStream) -> None:
        self._open_stream.commands.delete(stream)

    def show_new(self) -> None:
        """Show the form, unless there is no account yet."""
        self._place.settle()
        connecting = self._session.is_connecting and self._stack.currentWidget() is self.connect_page
        if self._session.current is None or connecting:
            return
        self._stack.setCurrentWidget(self._work)
        self._streams.close_stream()
        self.show_page(self.new_page)
        self.new_page.focus_title()

    def _show_state(self) -> None:
        """Show the connect page without an account, and the streams with one."""
        if self._session.current is None:
            if self._stack.currentWidget() is not self.connect_page or not self.isVisible():
                self._stack.setCurrentWidget(self.connect_page)
                self.connect_page.open_for(first=True)
            return
        if not self._is_connecting_another:
            self._stack.setCurrentWidget(self._work)
        hints = {
            SessionState.OPENING: self.tr("Waiting for your keyring…"),
            SessionState.LOCKED: self.tr("Your keyring is locked"),
        }
        hint = hints.get(self._session.state, "")
        self.new_page.set_ready(ready=self._session.state is SessionState.READY, hint=hint)

    def _account_opening(self) -> None:
        """Show the form and the streams that are known, while the keyring is waited for."""
        self.show_page(self.new_page)
        if not self._is_connecting_another and not self.new_page.isAncestorOf(self.focusWidget()):
            self.new_page.focus_title()

    @property
    def _is_connecting_another(self) -> bool:
        """Whether the person is on the connect page although there is an account, and so stays there."""
        return self._stack.currentWidget() is self.connect_page and self.connect_page.is_for_another

    def _leave_connect_page(self) -> None:
        if self._session.current is None:  # the existing one is gone
            self.connect_page.open_for(first=True)
        else:
            self._stack.setCurrentWidget(self._work)

    def _account_opened(self) -> None:
        self.current_page().bar.dismiss()

    def _search(self) -> None:
        """Focus the search field from anywhere."""
        if self._stack.currentWidget() is self._work:
            self._work.show_list()
            self.sidebar.search()

    def _show_obs(self) -> None:
        version = self.presenters.obs_connection.version
        self.new_page.next.show_obs(version.obs if version is not None else "")

    def _opened(self, stream: LiveStream | None) -> None:
        if stream is not None and not self._follows_obs:  # the presenters of OBS exist from now on
            self._follows_obs = True
            self.presenters.obs_connection.changed.connect(self._show_obs)
        self.sidebar.select(stream.id if stream else "")

    @property
    def stream_page(self) -> "StreamPage":
        """The page of a stream."""
        return self._open_stream.page

    def current_page(self) -> ScrollPage:
        """Return the page that is shown, or would be if the list weren't in front."""
        return self._work.page

    # Errors

    def _list_failed(self, error: AppError) -> None:
        if is_offline(error):
            return  # the list says since when, for as long as it lasts
        self._list_trouble = error_text(error, Act.LIST)
        if isinstance(error, NotSignedIn):
            self.tell("error", self._list_trouble, self.tr("Sign in again"), self._sign_in_again)
        else:
            self.tell("error", self._list_trouble, self.tr("Try again"), self._streams.reload)
        if isinstance(error, TooManyRequests):
            self.current_page().bar.wait(error.retry_after)

    def _list_read_again(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        if loading:
            for page in self._work.findChildren(ScrollPage):
                page.bar.withdraw(self._list_trouble)

    def _sign_in_again(self) -> None:
        """Ask for the secret of the account whose token FastPix no longer accepts."""
        account = self._session.current
        if account is not None:
            self._stack.setCurrentWidget(self.connect_page)
            self.connect_page.sign_in_again(account)
            self._session.look_for_keyring()

    def _list_not_kept(self, error: FileTrouble) -> None:
        text = self.tr(
            "The list of streams can't be saved on this computer (%1). Your streams on "
            "FastPix aren't affected."
        )
        self.tell("warning", text.replace("%1", error.reason))

    # Dialogs

    def _connect_another(self) -> None:
        self._stack.setCurrentWidget(self.connect_page)
        self.connect_page.open_for(first=False)
        self._session.look_for_keyring()

    def _open_settings(self) -> None:
        from fastpix_desktop.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - seldom needed
        from fastpix_desktop.ui.share.signing_key_section import SigningKeySection  # noqa: PLC0415

        keys = self.presenters.signing_keys
        more = (SigningKeySection(keys),) if keys.account else ()
        dialog = SettingsDialog(self._preferences, self, fixed_api_url=self._fixed_api_url, more=more)
        dialog.appearanceChosen.connect(self.set_appearance)
        dialog.saved.connect(self._settings_saved)
        dialog.open()

    def open_help(self) -> "HelpDialog":
        """Show About, and where to get help."""
        from fastpix_desktop.ui.help.about_dialog import HelpDialog  # noqa: PLC0415 - seldom needed

        dialog = HelpDialog(self.presenters.support, self)
        dialog.open()
        return dialog

    def _settings_saved(self, api_changed: bool) -> None:  # noqa: FBT001 - a slot of saved(bool)
        self._open_stream.show_addresses()
        if api_changed:
            self._session.refresh()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the appearance and save it."""
        self._preferences.appearance = appearance
        apply_appearance(appearance)

    def _system_look_changed(self) -> None:
        apply_appearance(self._preferences.appearance)

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
            self.presenters.look_for_obs()
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
