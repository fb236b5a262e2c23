"""The window: the streams at the left, the page at the right; one at a time where it is narrow."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import FileTrouble, KeyringTrouble, LauncherError, NotFound
from fastpix_desktop.domain.live_stream import LiveStream
from fastpix_desktop.presenters.preferences import Appearance, Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.presenters.session import SessionState
from fastpix_desktop.ui import icons, theme
from fastpix_desktop.ui.clipboard import Clipboard
from fastpix_desktop.ui.creation_news import CreationNews
from fastpix_desktop.ui.forgotten_bar import ForgottenBar
from fastpix_desktop.ui.notices import Notices
from fastpix_desktop.ui.pages.connect_page import ConnectPage
from fastpix_desktop.ui.pages.new_stream_page import NewStreamPage
from fastpix_desktop.ui.pages.scroll_page import ScrollPage
from fastpix_desktop.ui.preset_switch import PresetSwitch
from fastpix_desktop.ui.quit_question import QuitQuestion
from fastpix_desktop.ui.sidebar import Sidebar
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.toast import Toast
from fastpix_desktop.ui.widgets.undo_bar import UndoBar
from fastpix_desktop.ui.wording import Doing, error_text, keyring_text

if TYPE_CHECKING:  # loaded when they are first needed
    from fastpix_desktop.ui.help_dialog import HelpDialog
    from fastpix_desktop.ui.pages.stream_page import StreamPage
    from fastpix_desktop.ui.stream_commands import StreamCommands

_DEFAULT_SIZE = (980, 700)


class MainWindow(QWidget):
    """Composes the pages, and decides which of them is shown."""

    painted = Signal()
    """The window can be seen, for the first time."""
    closeAsked = Signal()
    demoAsked = Signal()
    """The person wants to look around without an account."""
    accountAsked = Signal()
    """In the demo: the person wants to connect an account of their own."""

    def __init__(
        self, presenters: Presenters, preferences: Preferences, *, demo: bool, api_url_fixed: bool
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
        self._api_url_fixed = api_url_fixed
        self._was_painted = False
        self._narrow = False
        self._list_in_front = False
        self.clipboard = Clipboard()
        self.connect_page = ConnectPage(self._session, demo=demo)
        self.new_page = NewStreamPage(self._new)
        self._built: list[ScrollPage] = [self.new_page]
        self.sidebar = Sidebar(self._session, self._streams, demo=demo)
        self.undo_bar = UndoBar()
        self.notices = Notices(self)
        self._forgotten = ForgottenBar(presenters.forgotten, presenters.unused, self.notices)
        self._quit_question = QuitQuestion(presenters.forgotten, self)
        self._presets = PresetSwitch(presenters.presets, self._new, self)
        self._build()
        self._toast = Toast(self)
        self._news = CreationNews(
            self._new, self.new_page.bar, lambda: self.stream_page.bar, lambda: self.current_page().bar
        )
        self._connect_signals()
        self._restore_place()
        self._show_state()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("FastPix Desktop (Demo)") if self._demo else self.tr("FastPix Desktop"))
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(*theme.SMALLEST)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.new_page)
        self._work = QWidget()
        line = QHBoxLayout(self._work)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addWidget(self.pages, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.connect_page)
        self._stack.addWidget(self._work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._demo:
            column.addWidget(self._demo_strip())
        column.addWidget(self._stack, 1)
        column.addWidget(self._forgotten)
        column.addWidget(self.undo_bar)
        self.new_page.heading.addWidget(self._presets)

    @cached_property
    def stream_page(self) -> "StreamPage":
        """The page of a stream: built when one is first shown, so that a start need not wait for it."""
        from fastpix_desktop.ui.live_commands import LiveCommands  # noqa: PLC0415 - see above
        from fastpix_desktop.ui.live_panel import LivePanel  # noqa: PLC0415
        from fastpix_desktop.ui.obs_card import ObsCard  # noqa: PLC0415
        from fastpix_desktop.ui.pages.stream_page import StreamPage  # noqa: PLC0415
        from fastpix_desktop.ui.truth_card import TruthCard  # noqa: PLC0415

        presenters = self.presenters
        truth = TruthCard(presenters.truth)
        live = LivePanel(presenters.obs, presenters.obs_link, presenters.handover, presenters.obs_undo)
        guard = presenters.on_air
        obs = ObsCard(presenters.obs, live, guard, self._preferences, self.clipboard)
        page = StreamPage(truth, obs, guard, self.clipboard)
        commands = LiveCommands(page, truth, presenters, self.notices)
        commands.showAsked.connect(self._show_asked)
        for asked in (live.preflightAsked, commands.preflightAsked):
            asked.connect(page.menu.checkAsked)
        self._built.append(page)
        self.pages.addWidget(page)
        presenters.obs_link.changed.connect(self._look_for_obs)
        presenters.forgotten.listen_to(presenters.obs_link)
        presenters.recordings.changed.connect(page.recordings.show_recordings)
        page.copied.connect(self._toast.show_text)
        page.backAsked.connect(self._show_list)
        return page

    @cached_property
    def _commands(self) -> "StreamCommands":
        from fastpix_desktop.ui.stream_commands import StreamCommands  # noqa: PLC0415 - with the page

        commands = StreamCommands(self)
        commands.said.connect(self._toast.show_text)
        return commands

    @property
    def _has_shown_a_stream(self) -> bool:
        return "stream_page" in vars(self)

    def _demo_strip(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("kind", "demo")
        line = QHBoxLayout(strip)
        line.setContentsMargins(theme.WIDE, 2, theme.WIDE, 2)
        line.addWidget(
            label(self.tr("Demo: a pretend FastPix on this computer. Nothing leaves it."), "hint"), 1
        )
        mine = button(self.tr("Connect my account"), "link")
        mine.clicked.connect(self.accountAsked)
        line.addWidget(mine)
        return strip

    def _connect_signals(self) -> None:
        session, streams, new = self._session, self._streams, self._new
        session.changed.connect(self._show_state)
        session.connected.connect(self._connected)
        session.keyringFailed.connect(self._show_keyring_trouble)
        new.created.connect(self._created)
        self._news.found.connect(streams.take_up)
        self._news.showAsked.connect(streams.add)
        self._news.gone.connect(streams.remove)
        session.changed.connect(self._forget_left_accounts)
        streams.openChanged.connect(self._show_stream)
        streams.openUpdated.connect(self._show_update)
        streams.staleChanged.connect(self._show_stale)
        streams.watch.seen.connect(self.presenters.recordings.show)
        streams.notKept.connect(self._list_not_kept)
        self._presets.said.connect(self._toast.show_text)
        self._forgotten.said.connect(self._toast.show_text)
        self._forgotten.showAsked.connect(self._show_asked)
        self._forgotten.deleteAsked.connect(self._delete)
        streams.listFailed.connect(lambda error: self._show_error(error, Doing.LIST))
        streams.openFailed.connect(self._open_failed)
        self.connect_page.lookAroundAsked.connect(self.demoAsked)
        self.connect_page.cancelled.connect(self._show_state)
        self.sidebar.newAsked.connect(self.show_new)
        self.sidebar.streamChosen.connect(streams.show)
        self.sidebar.connectAsked.connect(self._connect_another)
        self.sidebar.renameAsked.connect(self._rename)
        self.sidebar.signOutAsked.connect(self._sign_out)
        self.sidebar.settingsAsked.connect(self._open_settings)
        self.sidebar.aboutAsked.connect(self.open_help)
        self.sidebar.supportFileAsked.connect(lambda: self.open_help().save_support_file())
        self.new_page.backAsked.connect(self._show_list)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.New), self.show_new),
            (QKeySequence(QKeySequence.StandardKey.Find), self._search),
            (QKeySequence("Ctrl+,"), self._open_settings),
            (QKeySequence(QKeySequence.StandardKey.HelpContents), self.open_help),
            (QKeySequence(QKeySequence.StandardKey.Refresh), streams.reload),
            (QKeySequence("Alt+Left"), self._show_list),
            (QKeySequence("Ctrl+Q"), self.close),
        ):
            QShortcut(keys, self).activated.connect(do)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_look_changed)

    def _restore_place(self) -> None:
        if not self.restoreGeometry(self._preferences.geometry):
            self.resize(*_DEFAULT_SIZE)

    # What is shown

    def come_to_front(self, new: bool) -> None:  # noqa: FBT001 - what a second start says
        """Be seen, and have the keyboard: the person has started the program once more."""
        if new:
            self.show_new()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_asked(self, stream_id: str) -> None:
        """Show a stream to a person who may be looking elsewhere."""
        self.come_to_front(new=False)
        self._streams.show(stream_id)

    def _delete(self, stream: LiveStream) -> None:
        self._commands.delete(stream)

    def show_new(self) -> None:
        """Show the form, unless there is no account to make a stream with yet."""
        connecting = self._session.is_connecting and self._stack.currentWidget() is self.connect_page
        if self._session.current is None or connecting:
            return
        self._stack.setCurrentWidget(self._work)
        self._streams.close_stream()
        self._to_page(self.new_page)
        self.new_page.focus_title()

    def _show_state(self) -> None:
        """Show the connect page to who has no account, and the work to who has."""
        if self._session.current is None:
            if self._stack.currentWidget() is not self.connect_page or not self.isVisible():
                self._stack.setCurrentWidget(self.connect_page)
                self.connect_page.open_for(first=True)
            return
        if self._session.is_connecting:
            return
        self._stack.setCurrentWidget(self._work)
        hints = {
            SessionState.OPENING: self.tr("Waiting for the keyring…"),
            SessionState.LOCKED: self.tr("The keyring is locked"),
        }
        hint = hints.get(self._session.state, "")
        self.new_page.set_ready(ready=self._session.state is SessionState.READY, hint=hint)
        if self._session.state is SessionState.OPENING:
            self.presenters.actions.reset()
            self._streams.close_stream()
            self._streams.use(self._session.current.token_id)
            self._to_page(self.new_page)

    def _connected(self, account: Account) -> None:
        self._stack.setCurrentWidget(self._work)
        self._streams.use(account.token_id)
        self._streams.reload()
        self.current_page().bar.dismiss()
        self.show_new()
        self._new.sign_in(account.token_id)

    def _created(self, stream: LiveStream) -> None:
        self._streams.add(stream)
        self._toast.show_text(self.tr("Stream created."))

    def _show_stream(self, stream: LiveStream | None) -> None:
        self.presenters.recordings.show(stream)
        if stream is None:
            self.sidebar.select("")
            if self._has_shown_a_stream:
                self.presenters.obs.show_stream(None)
                self.presenters.truth.follow(None)
                self.presenters.obs_link.want(wanted=False)
            return
        if self.pages.currentWidget() is not self.stream_page:
            self.stream_page.bar.dismiss()
        self.stream_page.show_stale(stale=False)
        self._show_update(stream)
        self.sidebar.select(stream.id)
        self._to_page(self.stream_page)
        self.presenters.obs_link.want(wanted=True)

    def _show_update(self, stream: LiveStream) -> None:
        """Show the open stream as it is now, and leave everything else where it is."""
        self.stream_page.show_stream(stream, self._preferences.addresses)
        self.presenters.obs.show_stream(stream)
        self.presenters.truth.follow(stream)
        self.presenters.recordings.show(stream)
        self._commands.show_stream(stream)

    def _show_stale(self, stale: bool) -> None:  # noqa: FBT001 - a slot of staleChanged(bool)
        self.stream_page.show_stale(stale=stale)

    def _search(self) -> None:
        """Go to the search field, from wherever."""
        if self._stack.currentWidget() is self._work:
            self._show_list()
            self.sidebar.search()

    def _forget_left_accounts(self) -> None:
        self._streams.forget_others([each.token_id for each in self._session.accounts])

    def _to_page(self, page: ScrollPage) -> None:
        self._list_in_front = False
        self._toast.lift = page.footer_height
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
            page.top()
        self._arrange()

    def _show_list(self) -> None:
        self._list_in_front = True
        self._arrange()
        self.sidebar.take_focus()

    def current_page(self) -> ScrollPage:
        """Return the page that is shown, or would be if the list were not in front of it."""
        page = self.pages.currentWidget()
        assert isinstance(page, ScrollPage)
        return page

    def _arrange(self) -> None:
        """Show list and page side by side, or the one that is in front."""
        narrow = self.width() < theme.NARROW
        self.sidebar.setVisible(not narrow or self._list_in_front)
        self.pages.setVisible(not narrow or not self._list_in_front)
        self.sidebar.setMinimumWidth(0 if narrow else theme.SIDEBAR_WIDTH)
        self.sidebar.setMaximumWidth(16_777_215 if narrow else theme.SIDEBAR_WIDTH)
        theme.mark(self.sidebar, edge=not narrow)
        for page in self._built:
            page.set_narrow(narrow=narrow)

    # What went wrong

    def _show_error(self, error: LauncherError, doing: Doing) -> None:
        self.current_page().bar.show_message(
            "error", error_text(error, doing), self.tr("Try again"), self._streams.reload
        )

    def _open_failed(self, error: LauncherError) -> None:
        level = "warning" if isinstance(error, NotFound) else "error"
        self.stream_page.bar.show_message(level, error_text(error, Doing.OPEN))

    def _list_not_kept(self, error: FileTrouble) -> None:
        text = self.tr("The list of streams cannot be kept on this computer (%1). At FastPix, all is well.")
        self.current_page().bar.show_message("warning", text.replace("%1", error.reason))

    def _show_keyring_trouble(self, error: KeyringTrouble) -> None:
        locked = self._session.state is SessionState.LOCKED
        again = self._session.restore if locked else self._session.keep
        self._stack.setCurrentWidget(self._work)
        self.current_page().bar.show_message(
            "warning", keyring_text(error, kept=locked), self.tr("Try again"), again
        )

    # Dialogs, for decisions

    def _connect_another(self) -> None:
        if self._demo:
            self.accountAsked.emit()
        elif not self._new.is_busy:
            self._stack.setCurrentWidget(self.connect_page)
            self.connect_page.open_for(first=False)
            self._session.look_for_keyring()

    def _rename(self, account: Account) -> None:
        from fastpix_desktop.ui.account_dialogs import ask_name  # noqa: PLC0415 - seldom needed

        ask_name(account, self._session, self)

    def _sign_out(self, account: Account) -> None:
        from fastpix_desktop.ui.account_dialogs import ask_sign_out  # noqa: PLC0415 - seldom needed

        ask_sign_out(account, self._session, self)

    def _open_settings(self) -> None:
        from fastpix_desktop.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - seldom needed

        dialog = SettingsDialog(self._preferences, self, api_url_fixed=self._api_url_fixed)
        dialog.saved.connect(self._settings_saved)
        dialog.open()

    def open_help(self) -> "HelpDialog":
        """Show what this program is, and where help begins."""
        from fastpix_desktop.ui.help_dialog import HelpDialog  # noqa: PLC0415 - seldom needed

        dialog = HelpDialog(self.presenters.support, self)
        dialog.open()
        return dialog

    def _settings_saved(self, api_changed: bool) -> None:  # noqa: FBT001 - a slot of saved(bool)
        apply_appearance(self._preferences.appearance)
        if self._streams.open is not None:
            self.stream_page.show_stream(self._streams.open, self._preferences.addresses)
        if api_changed:
            self._session.refresh()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take another look, and remember it."""
        self._preferences.appearance = appearance
        apply_appearance(appearance)

    def _system_look_changed(self) -> None:
        apply_appearance(self._preferences.appearance)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rearrange where the window crosses the width that parts narrow from wide."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once it is over."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the open stream less often while the window is minimized, and at OBS on coming back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_for_obs()
        if event.type() == QEvent.Type.WindowStateChange:
            in_view = not self.isMinimized()
            self._streams.watch.set_in_view(in_view=in_view)
            if self._has_shown_a_stream:
                self.presenters.truth.set_in_view(in_view=in_view)
                self.presenters.obs_link.set_in_view(in_view=in_view)

    def _look_for_obs(self) -> None:
        """See whether OBS was started or closed, by its files."""
        if not self._has_shown_a_stream:
            return
        obs = self.presenters.obs
        if obs.stream is not None and not obs.is_busy:
            obs.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once (also when the person logs out); the program then ends in order behind it.

        Only a stream that is live is asked about first. The demo's streams end with it.
        """
        if not self._demo and self._quit_question.holds_back():
            event.ignore()
            return
        self._preferences.geometry = self.saveGeometry()
        self.clipboard.clear_secret()
        self.closeAsked.emit()
        event.accept()


def apply_appearance(appearance: Appearance) -> None:
    """Give the program the look that the person chose, or the system's."""
    dark = theme.system_is_dark() if appearance is Appearance.SYSTEM else appearance is Appearance.DARK
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, dark=dark)
