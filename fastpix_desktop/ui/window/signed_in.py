"""What the window has with an account: the list, the form, the streams' page, and the bars below them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.create.duplicates_bar import DuplicatesBar
from fastpix_desktop.ui.create.news import CreationNews
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.create.preset_chips import PresetChips
from fastpix_desktop.ui.reminders.bar import ForgottenBar
from fastpix_desktop.ui.reminders.quit_question import QuitQuestion
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.opener import OpenStream
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.widgets.undo_bar import UndoBar
from fastpix_desktop.ui.window.accounts import AccountCommands
from fastpix_desktop.ui.window.form_destinations import FormDestinations
from fastpix_desktop.ui.window.last_stream import LastStream
from fastpix_desktop.ui.window.list_messages import ListMessages
from fastpix_desktop.ui.window.live_streams import LiveStreams
from fastpix_desktop.ui.window.obs_in_form import ObsInForm
from fastpix_desktop.ui.window.shortcuts import add_stream_shortcuts
from fastpix_desktop.ui.window.stream_pages import StreamPages

if TYPE_CHECKING:  # seldom needed
    from fastpix_desktop.ui.window.window_state import StreamsState


class SignedIn(QObject):
    """Belongs to the window, which makes it with the first account."""

    connectAsked = Signal()
    """The person wants to connect another account."""
    signInAsked = Signal()
    """The account's keys are to be asked for again, because FastPix no longer accepts its token."""
    settingsAsked = Signal()
    aboutAsked = Signal()
    supportFileAsked = Signal()
    frontAsked = Signal()
    """The window is to come to the front."""

    def __init__(
        self, shell: Shell, window: QWidget, presenters: Presenters, preferences: Preferences, *, demo: bool
    ) -> None:
        """Show what the presenters know."""
        super().__init__(window)
        self._shell = shell
        self._streams = streams = presenters.streams
        new = presenters.new_stream
        self.form = NewStreamPage(new)
        self.sidebar = Sidebar(presenters.session, streams, presenters.broadcasts, demo=demo)
        self.pages = StreamPages(window, self.form, self.sidebar, presenters)
        self.undo_bar = UndoBar()
        self.open_stream = OpenStream(shell, presenters, preferences, self.sidebar)
        self.forgotten = ForgottenBar(presenters.reminders, presenters.unused, shell)
        self.quit_question = QuitQuestion(presenters.reminders, window)
        self.presets = PresetChips(presenters.presets, new, shell)
        self.form.add_presets(self.presets)
        self._add_bars(window, DuplicatesBar(presenters.duplicates, shell), self.forgotten, self.undo_bar)
        FormDestinations(self.form, presenters, shell)
        ObsInForm(self.form, presenters)
        CreationNews(new, presenters.duplicates.main_one, self.form.bar, shell)
        accounts = AccountCommands(shell, window, self.sidebar, presenters.session, new)
        accounts.connectAsked.connect(self.connectAsked)
        LiveStreams(shell, window, self.pages.work, presenters, accounts, self._end, preferences)
        ListMessages(shell, self.pages, streams, self.signInAsked.emit)
        self.last_stream = LastStream(self, presenters, preferences)
        self._connect_signals()
        add_stream_shortcuts(
            window,
            new=shell.show_new,
            search=self.pages.search,
            reload=streams.reload,
            show_list=self.pages.work.show_list,
        )

    @staticmethod
    def _add_bars(window: QWidget, *bars: QWidget) -> None:
        column = window.layout()
        assert isinstance(column, QBoxLayout)
        for each in bars:
            column.addWidget(each)

    def _connect_signals(self) -> None:
        self.form.signInAsked.connect(self.signInAsked)
        self.forgotten.deleteAsked.connect(self._delete)
        self._streams.openChanged.connect(self._select)
        sidebar = self.sidebar
        sidebar.newAsked.connect(self._shell.show_new)
        sidebar.streamChosen.connect(self._streams.show)
        sidebar.streamRested.connect(self.browse)
        sidebar.deleteAsked.connect(self._delete_listed)
        sidebar.menuAsked.connect(self._open_row_menu)
        sidebar.settingsAsked.connect(self.settingsAsked)
        sidebar.aboutAsked.connect(self.aboutAsked)
        sidebar.supportFileAsked.connect(self.supportFileAsked)

    def browse(self, stream_id: str) -> None:
        """Open a stream; a list that is in front of the page stays there."""
        with self.pages.work.list_kept():
            self._streams.show(stream_id)

    def leave(self) -> "StreamsState":
        """Return what another window's needs to know, besides what the presenters do."""
        from fastpix_desktop.ui.window.window_state import StreamsState  # noqa: PLC0415 - seldom needed

        work = self.pages.work
        return StreamsState(self.pages.left, work.is_list_in_front, self.sidebar.searched)

    def take_over(self, state: "StreamsState") -> None:
        """Show what another window's showed."""
        self.last_stream.settle()
        self.sidebar.search_again(*state.search)
        self._select(self._streams.open)
        self.open_stream.show_again()
        self.pages.show_again(state)

    def _select(self, stream: LiveStream | None) -> None:
        self.sidebar.select(stream.id if stream else "")

    def _open_row_menu(self, streams: tuple[LiveStream, ...], at: QPoint) -> None:
        self.open_stream.commands.open_row_menu(streams, at)

    def _delete_listed(self, streams: tuple[LiveStream, ...]) -> None:
        self.open_stream.commands.delete_listed(streams)

    def _delete(self, stream: LiveStream) -> None:
        self.open_stream.commands.delete(stream)

    def _end(self, stream: LiveStream) -> None:
        if not self._shell.notices.are_seen:  # it was chosen in the tray
            self.frontAsked.emit()
        self.open_stream.commands.end(stream)
