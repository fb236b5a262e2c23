"""The left side: the account, New stream, and the streams."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.accounts import SessionPresenter, SessionState
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.ui.streams.list_model import StreamListModel
from fastpix_desktop.ui.streams.list_view import StreamList
from fastpix_desktop.ui.streams.search_row import SearchRow
from fastpix_desktop.ui.streams.text import found
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.quoting import quoted, set_tip
from fastpix_desktop.ui.widgets.basics import button, icon_button, label

_BADGE = 28
_AHEAD = 10
"""Number of rows before the end of the known ones at which the next page is read."""


class _AccountButton(QPushButton):
    """The account's badge, name and state; opens the account menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "account")
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._account: Account | None = None
        self._state = ""

    def show_account(self, account: Account, state: str) -> None:
        self._account, self._state = account, state
        self.setAccessibleName(self.tr("Account: %1").replace("%1", one_line(account.name)))
        self.setAccessibleDescription(state)
        set_tip(self, one_line(account.name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._account is None:
            return
        colors, rect = theme.colors(), self.rect().adjusted(6, 0, -6, 0)
        name, small = QFont(self.font()), QFont(self.font())
        name.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(theme.scaled(12))
        small.setWeight(QFont.Weight.Normal)
        badge = QRect(rect.left(), rect.center().y() - _BADGE // 2 + 1, _BADGE, _BADGE)
        words = rect.adjusted(_BADGE + 10, 4, -22, -4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(badge, 6, 6)
            painter.setPen(QColor(colors.on_accent))
            painter.setFont(name)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._account.initials)
            for font, color, align, text in (
                (name, colors.text, Qt.AlignmentFlag.AlignTop, one_line(self._account.name)),
                (small, colors.dim, Qt.AlignmentFlag.AlignBottom, self._state),
            ):
                painter.setFont(font)
                painter.setPen(QColor(color))
                elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
                painter.drawText(words, align, elided)
            arrow = QRect(rect.right() - 16, rect.center().y() - 7, 16, 16)
            icons.paint(painter, "down", arrow, colors.dim)


class Sidebar(QWidget):
    """Emits what was chosen, and knows no pages."""

    newAsked = Signal()
    streamChosen = Signal(str)
    """The ID of a stream to go to."""
    streamRested = Signal(str)
    """The ID of a stream to open while the focus stays in the list."""
    deleteAsked = Signal(object)
    """The LiveStream of a row."""
    menuAsked = Signal(object, QPoint)
    """A row's LiveStream, and its menu's position on the screen."""
    switchAsked = Signal(object)
    """The Account to switch to."""
    connectAsked = Signal()
    renameAsked = Signal(object)
    signOutAsked = Signal(object)
    settingsAsked = Signal()
    aboutAsked = Signal()
    supportFileAsked = Signal()

    def __init__(self, session: SessionPresenter, streams: StreamsPresenter, *, demo: bool) -> None:
        super().__init__()
        self._session = session
        self._streams = streams
        self._open_id = ""
        self.open_row = -1
        """The row of the open stream, or where it last stood."""
        self._loading = self._list_failed = self._stale = False
        self._demo = demo
        self.setProperty("kind", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._account = _AccountButton()
        self._account.clicked.connect(self._open_menu)
        self._new = button(self.tr("New stream"), "primary", "plus")
        self._new.setSizePolicy(
            self._new.sizePolicy().Policy.Expanding, self._new.sizePolicy().verticalPolicy()
        )
        self._new.clicked.connect(self.newAsked)
        self._search = SearchRow()
        self._model = StreamListModel()
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
        self._build()
        self._connect()
        self.show_streams(())
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
        streams.loadingChanged.connect(self._show_loading)
        streams.listFailed.connect(self._take_failure)
        streams.staleChanged.connect(self._take_stale)
        streams.openChanged.connect(lambda _stream: self._take_stale(False))
        self._session.changed.connect(self._show_session)

    def show_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """List these streams."""
        self.open_row = self._row_of_open()
        self._list.set_streams(streams, self._open_id)
        self._explain()

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

    def search(self) -> None:
        """Focus the search field."""
        self._search.take_focus()

    def _reached(self, row: int) -> None:
        if not self._streams.is_confirmed(row + _AHEAD):
            self._streams.more()

    def _show_loading(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        self._loading = loading
        self._list_failed &= not loading
        self._reload.setEnabled(not loading)
        self._show_session()
        self._explain()

    def _take_failure(self) -> None:
        self._list_failed = True
        self._show_session()

    def _take_stale(self, stale: bool) -> None:  # noqa: FBT001 - a slot
        if stale != self._stale:
            self._stale = stale
            self._show_session()

    def _explain(self) -> None:
        """Show how many streams were found, or why there are none."""
        number, searching = self._model.rowCount(), self._streams.is_searching
        text = ""
        if searching:
            text = found(number, self._search.text, reading=self._loading)
        elif not number and not self._loading:
            text = self.tr("Your streams will be listed here.")
        self._found.setText(text)
        self._found.setVisible(bool(text))
        self._clear.setVisible(searching and not number)

    def _show_session(self) -> None:
        words = {
            SessionState.OPENING: self.tr("Opening your keyring…"),
            SessionState.LOCKED: self.tr("Keyring locked"),
            SessionState.READY: self.tr("Connected"),
        }
        state = self.tr("Demo") if self._demo else words.get(self._session.state, "")
        if self._stale and self._session.state is SessionState.READY:
            state = self.tr("FastPix isn't answering")
        trouble = self.tr("List not up to date") if self._list_failed else state
        self._status.setText(self.tr("Updating…") if self._loading else trouble)
        account = self._session.current
        if account is not None:
            kept = self._demo or self._session.is_kept(account)
            self._account.show_account(
                account, state if kept else self.tr("Not saved: you'll sign in again next time")
            )

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        current = self._session.current
        for account in self._session.accounts:
            action = menu.addAction(_plain(one_line(account.name)))
            action.setCheckable(True)
            action.setChecked(account == current)
            action.triggered.connect(lambda _checked=False, to=account: self.switchAsked.emit(to))
        menu.addSeparator()
        if self._demo:
            menu.addAction(self.tr("Connect your account…"), self.connectAsked.emit)
        else:
            menu.addAction(self.tr("Connect another account…"), self.connectAsked.emit)
            if current is not None:
                rename = self.tr("Rename %1…").replace("%1", _plain(quoted(current.name)))
                leave = self.tr("Sign out of %1…").replace("%1", _plain(quoted(current.name)))
                menu.addAction(rename, lambda: self.renameAsked.emit(current))
                menu.addAction(leave, lambda: self.signOutAsked.emit(current))
        menu.addSeparator()
        menu.addAction(self.tr("Settings…"), self.settingsAsked.emit)
        more = menu.addMenu(self.tr("Help"))
        more.addAction(self.tr("Save a support file…"), self.supportFileAsked.emit)
        more.addAction(self.tr("About FastPix Desktop"), self.aboutAsked.emit)
        menu.popup(self._account.mapToGlobal(QPoint(0, self._account.height())))


def _plain(name: str) -> str:
    """Return a name for a menu, with & escaped."""
    return name.replace("&", "&&")
