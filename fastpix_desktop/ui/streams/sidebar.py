"""The left side: the account, New stream, and the streams."""

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.grouping import MOST, Group, grouped
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.accounts import SessionPresenter, SessionState
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.ui.streams.account_button import AccountButton
from fastpix_desktop.ui.streams.account_menu import AccountMenu
from fastpix_desktop.ui.streams.list_model import STREAM_ROLE, Heading, Row, StreamListModel
from fastpix_desktop.ui.streams.list_view import StreamList
from fastpix_desktop.ui.streams.offline import Offline
from fastpix_desktop.ui.streams.row_text import group_text, live_text, second_line
from fastpix_desktop.ui.streams.search_row import SearchRow
from fastpix_desktop.ui.streams.text import found
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, icon_button, label
from fastpix_desktop.ui.widgets.identifiers import identify

_AHEAD = 10
"""Number of rows before the end of the known ones at which the next page is read."""
_HEADED = 2
"""Number of groups from which they have headings."""


class Sidebar(QWidget):
    """Emits what was chosen, and knows no pages."""

    newAsked = Signal()
    streamChosen = Signal(str)
    """The ID of a stream to go to."""
    streamRested = Signal(str)
    """The ID of a stream to open while the focus stays in the list."""
    deleteAsked = Signal(tuple)
    """The LiveStreams (a tuple) of the highlighted rows."""
    menuAsked = Signal(object, QPoint)
    """A row's LiveStream in a tuple, or those of all highlighted rows, and the menu's place on the screen."""
    switchAsked = Signal(object)
    """The Account to switch to."""
    connectAsked = Signal()
    renameAsked = Signal(object)
    signOutAsked = Signal(object)
    settingsAsked = Signal()
    aboutAsked = Signal()
    supportFileAsked = Signal()

    def __init__(
        self, session: SessionPresenter, streams: StreamsPresenter, broadcasts: Broadcasts, *, demo: bool
    ) -> None:
        super().__init__()
        self._session = session
        self._streams = streams
        self._broadcasts = broadcasts
        self._shown: tuple[LiveStream, ...] = ()
        self._places: dict[str, int] = {}
        """Each shown stream's place in the list, newest first."""
        self._open_id = ""
        self.open_row = -1
        """The row of the open stream, or where it last stood."""
        self._offline = Offline()
        self._loading = self._list_failed = self._stale = False
        self._demo = demo
        self.setProperty("kind", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._account = AccountButton()
        self._menu = AccountMenu(session, self, demo=demo)
        self._account.clicked.connect(lambda: self._menu.open_below(self._account))
        self._new = button(self.tr("New stream"), icon="plus")
        self._new.setSizePolicy(
            self._new.sizePolicy().Policy.Expanding, self._new.sizePolicy().verticalPolicy()
        )
        self._new.clicked.connect(self.newAsked)
        self._search = SearchRow()
        self._model = StreamListModel(self)
        self._model.line = self._second_line
        self._list = StreamList(self._model)
        self._list.chosen.connect(self.streamChosen)
        self._list.rested.connect(self.streamRested)
        self._list.deleteAsked.connect(self.deleteAsked)
        self._list.menuAsked.connect(self.menuAsked)
        self._found = label("", "hint", wrap=True)
        self._clear = button(self.tr("Show all streams"), "link")
        self._status = label("", "hint")
        self._reload = icon_button("reload", self.tr("Reload streams"))
        native = QKeySequence(QKeySequence.StandardKey.Refresh)
        keys = native.toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._reload, f"{self._reload.accessibleName()} ({keys})")
        self._settings = icon_button("settings", self.tr("Settings"))
        identify(new_stream=self._new, streams=self._list, search_streams=self._search.field)
        self._build()
        self._connect()
        self.show_streams(streams.found)
        self._show_session()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._account)
        column.addWidget(self._new)
        column.addWidget(self._search)
        column.addWidget(self._found)
        column.addWidget(self._clear)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._status, 1)
        foot.addWidget(self._reload)
        foot.addWidget(self._settings)
        column.addLayout(foot)

    def _connect(self) -> None:
        streams = self._streams
        self._search.changed.connect(streams.search)
        self._search.leaveAsked.connect(self._go_to_found)
        self._clear.clicked.connect(self._search.clear)
        self._list.reached.connect(self._reached)
        self._reload.clicked.connect(streams.reload)
        self._settings.clicked.connect(self.settingsAsked)
        streams.streamsChanged.connect(self.show_streams)
        self._broadcasts.lastLiveChanged.connect(self._group_anew)
        self._broadcasts.changed.connect(self._model.on_air_changed)
        streams.loadingChanged.connect(self._show_loading)
        streams.listFailed.connect(self._take_failure)
        streams.staleChanged.connect(self._take_stale)
        streams.openChanged.connect(self._forget_stale)
        self._session.changed.connect(self._show_session)
        menu = self._menu
        menu.switchAsked.connect(self.switchAsked)
        menu.connectAsked.connect(self.connectAsked)
        menu.renameAsked.connect(self.renameAsked)
        menu.signOutAsked.connect(self.signOutAsked)
        menu.settingsAsked.connect(self.settingsAsked)
        menu.aboutAsked.connect(self.aboutAsked)
        menu.supportFileAsked.connect(self.supportFileAsked)

    def show_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """List these streams: those that were found, or all in their groups."""
        self.open_row = self._row_of_open()
        self._shown = streams
        self._places = {each.id: place for place, each in enumerate(streams)}
        self._list.set_rows(streams if self._streams.is_searching else self._grouped(), self._open_id)
        self._explain()

    def _grouped(self) -> tuple[Row, ...]:
        """Return the streams by groups, with headings if there is more than one group."""
        last_live = {key: each.ended or each.began for key, each in self._broadcasts.last_live.items()}
        groups = grouped(self._shown, last_live, datetime.now(UTC))
        earlier = groups.get(Group.EARLIER, ()) if len(self._shown) <= MOST else ()
        self._model.earlier = frozenset(each.id for each in earlier)
        if len(groups) < _HEADED:
            return self._shown
        rows: list[Row] = []
        for group, streams in groups.items():
            rows.append(Heading(f"group {group}", group_text(group)))
            rows.extend(streams)
        return tuple(rows)

    def _group_anew(self) -> None:
        self.show_streams(self._shown)
        self._model.lines_changed()

    def _second_line(self, stream: LiveStream) -> str:
        monitor = self._broadcasts.find(stream.id)
        live = live_text(monitor) if monitor is not None else ""
        return second_line(stream, live, self._broadcasts.last_live.get(stream.id))

    def select(self, stream_id: str) -> None:
        """Highlight the open stream; an empty ID highlights none."""
        self._open_id = stream_id
        self.open_row = self._row_of_open()
        self._list.select_stream(stream_id)

    def take_focus(self) -> None:
        """Focus the list."""
        self._list.setFocus()

    def _go_to_found(self) -> None:
        """Move on from the search to its results."""
        self.take_focus()
        if not self._list.current_id:
            self._list.select_row(0)

    @property
    def has_focus(self) -> bool:
        """Whether the list has the focus."""
        return self.window().focusWidget() is self._list

    def _row_of_open(self) -> int:
        row = self._model.row_of(self._open_id)
        return self.open_row if row < 0 else row

    def select_row(self, row: int) -> bool:
        """Go to a row, or to the last one if there are fewer; return whether there is one."""
        return self._list.select_row(row)

    def settle(self) -> None:
        """Open the newly highlighted stream at once."""
        self._list.settle()

    def mark(self, stream_id: str) -> None:
        """Outline the row whose menu is open; an empty ID outlines none."""
        self._list.mark_row_of(stream_id)

    @property
    def searched(self) -> tuple[str, Status | None]:
        """What is searched for: words, and a status or None."""
        return self._search.text, self._search.status

    def search_again(self, text: str, status: Status | None) -> None:
        """Show a search that the presenter has done already."""
        self._search.fill_in(text, status)
        self.show_streams(self._streams.found)

    def search(self) -> None:
        """Focus the search field."""
        self._search.take_focus()

    def _reached(self, row: int) -> None:
        stream = self._model.index(row).data(STREAM_ROLE)
        place = self._places.get(stream.id, row) if isinstance(stream, LiveStream) else row
        if not self._streams.is_confirmed(place + _AHEAD):
            self._streams.more()

    def _show_loading(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        self._loading = loading
        if not loading and not self._list_failed:
            self._offline.end()
        self._list_failed &= not loading
        self._reload.setEnabled(not loading)
        self._show_session()
        self._explain()

    def _take_failure(self, error: AppError) -> None:
        self._list_failed = True
        if self._offline.begin(error):
            announce(self._status, self._offline.text)
        self._show_session()

    def _take_stale(self, stale: bool) -> None:  # noqa: FBT001 - a slot
        self._stale = stale
        self._show_session()

    def _forget_stale(self) -> None:
        self._take_stale(False)

    def _explain(self) -> None:
        """Show how many streams were found, or why there are none."""
        number, searching = len(self._shown), self._streams.is_searching
        text = ""
        if searching:
            text = found(number, self._search.text, reading=self._loading)
            if self._search.status is not None:
                #: %1: a stream's status, “Live”.
                only = self.tr("Filter: %1").replace("%1", values.status(self._search.status))
                text = f"{only}\n{text}"
        elif not number and not self._loading:
            text = self.tr("Your streams will appear here.")
        self._found.setText(text)
        self._found.setVisible(bool(text))
        self._clear.setVisible(searching and (not number or self._search.status is not None))

    def _show_session(self) -> None:
        words = {
            SessionState.OPENING: self.tr("Opening your keyring…"),
            #: The account's state.
            SessionState.LOCKED: self.tr("Keyring locked"),
            #: To FastPix.
            SessionState.READY: self.tr("Connected"),
        }
        state = self.tr("Demo") if self._demo else words.get(self._session.state, "")
        if self._stale and self._session.state is SessionState.READY:
            state = self.tr("FastPix isn't answering")
        usual = self.tr("List not up to date") if self._list_failed else state
        self._status.setText(self._offline.text or (self.tr("Updating…") if self._loading else usual))
        account = self._session.current
        if account is not None:
            kept = self._demo or self._session.is_kept(account)
            self._account.show_account(
                account, state if kept else self.tr("Not saved: you'll sign in again next time")
            )
