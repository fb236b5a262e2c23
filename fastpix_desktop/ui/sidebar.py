"""The left side: the account, New stream, and the streams."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.live_stream import LiveStream
from fastpix_desktop.presenters.session import SessionPresenter, SessionState
from fastpix_desktop.ui import icons, theme
from fastpix_desktop.ui.stream_list import StreamList, StreamListModel
from fastpix_desktop.ui.widgets.basics import button, icon_button, label

_BADGE = 28


class _AccountButton(QPushButton):
    """The account's badge, name and state; opens the menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "account")
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._account: Account | None = None
        self._state = ""

    def show_account(self, account: Account, state: str) -> None:
        self._account, self._state = account, state
        self.setAccessibleName(self.tr("Account: %1").replace("%1", account.name))
        self.setAccessibleDescription(state)
        self.setToolTip(account.name)
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
                (name, colors.text, Qt.AlignmentFlag.AlignTop, self._account.name),
                (small, colors.dim, Qt.AlignmentFlag.AlignBottom, self._state),
            ):
                painter.setFont(font)
                painter.setPen(QColor(color))
                elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
                painter.drawText(words, align, elided)
            arrow = QRect(rect.right() - 16, rect.center().y() - 7, 16, 16)
            icons.paint(painter, "down", arrow, colors.dim)


class Sidebar(QWidget):
    """Tells what was chosen; knows no page."""

    newAsked = Signal()
    streamChosen = Signal(str)
    connectAsked = Signal()
    renameAsked = Signal(object)
    signOutAsked = Signal(object)
    settingsAsked = Signal()
    reloadAsked = Signal()

    def __init__(self, session: SessionPresenter, *, demo: bool) -> None:
        super().__init__()
        self._session = session
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
        self._model = StreamListModel()
        self._list = StreamList(self._model)
        self._list.chosen.connect(self.streamChosen)
        self._empty = label(self.tr("Your streams will be listed here."), "hint", wrap=True)
        self._status = label("", "hint")
        self._reload = icon_button("reload", self.tr("Reload streams"))
        self._reload.clicked.connect(self.reloadAsked)
        settings = icon_button("settings", self.tr("Settings"))
        settings.clicked.connect(self.settingsAsked)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._account)
        column.addWidget(self._new)
        column.addSpacing(theme.SMALL)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._status, 1)
        foot.addWidget(self._reload)
        foot.addWidget(settings)
        column.addLayout(foot)
        session.changed.connect(self._show_session)
        self.show_streams(())
        self._show_session()

    def show_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """List these streams."""
        chosen = self._list.currentIndex().row()
        self._model.set_streams(streams)
        self._empty.setVisible(not streams)
        if 0 <= chosen < len(streams):
            self._list.setCurrentIndex(self._model.index(chosen))

    def select(self, stream_id: str) -> None:
        """Mark the stream that is open; an empty ID marks none."""
        self._list.select_stream(stream_id)

    def take_focus(self) -> None:
        """Let the keyboard go through the list."""
        self._list.setFocus()

    def show_loading(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        """Say that the list is being read."""
        self._reload.setEnabled(not loading)
        self._show_session()
        if loading:
            self._status.setText(self.tr("Updating…"))

    def _show_session(self) -> None:
        words = {
            SessionState.OPENING: self.tr("Opening the keyring…"),
            SessionState.LOCKED: self.tr("Keyring locked"),
            SessionState.READY: self.tr("Connected"),
        }
        state = self.tr("Demo") if self._demo else words.get(self._session.state, "")
        self._status.setText(state)
        account = self._session.current
        if account is not None:
            kept = self._demo or self._session.is_kept(account)
            self._account.show_account(account, state if kept else self.tr("For this run only"))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        current = self._session.current
        for account in self._session.accounts:
            action = menu.addAction(account.name)
            action.setCheckable(True)
            action.setChecked(account == current)
            action.triggered.connect(lambda _checked=False, to=account: self._session.switch(to))
        menu.addSeparator()
        if self._demo:
            menu.addAction(self.tr("Connect your account…"), self.connectAsked.emit)
        else:
            menu.addAction(self.tr("Connect another account…"), self.connectAsked.emit)
            if current is not None:
                rename = self.tr("Rename “%1”…").replace("%1", current.name)
                leave = self.tr("Sign out of “%1”…").replace("%1", current.name)
                menu.addAction(rename, lambda: self.renameAsked.emit(current))
                menu.addAction(leave, lambda: self.signOutAsked.emit(current))
        menu.addSeparator()
        menu.addAction(self.tr("Settings…"), self.settingsAsked.emit)
        menu.popup(self._account.mapToGlobal(QPoint(0, self._account.height())))
