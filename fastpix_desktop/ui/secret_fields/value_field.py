"""A read-only field for an address or a key: elided in the middle, masked if secret."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.ui.secret_fields.screen_guard_text import reveal_text
from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.basics import icon_button, label, row
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.menu import PopupMenu
from fastpix_desktop.ui.widgets.message_bar import MessageBar

MASK_AFTER_S = 15
_MASK = "•" * 16
"""The same length for every secret, so that its length isn't shown either."""


class ValueField(QLineEdit):
    """Shows a value; copying always copies all of it.

    While a secret is masked, the widget does not hold it at all. A secret cannot be selected: a selection
    would put it on the X11 primary selection, without the hints that keep histories from storing it.
    """

    copyAsked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(readOnly=True)
        self.setProperty("kind", "value")
        self.setFont(theme.fixed_font())
        self.setAccessibleName(name)
        left_to_right(self)
        self._secret: Secret | None = None
        self._menu = PopupMenu(self)
        self._menu.addAction(self.tr("Copy"), self.copyAsked.emit)

    def show_value(self, text: str) -> None:
        """Show text that isn't secret."""
        self._secret = None
        self.setText(text)
        self.setCursorPosition(0)

    def show_masked(self, secret: Secret) -> None:
        """Show a secret, masked."""
        self._secret = secret
        self.setText(_MASK)

    def set_revealed(self, *, revealed: bool) -> None:
        """Reveal or mask the secret."""
        if self._secret is not None:
            self.setText(self._secret.reveal() if revealed else _MASK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the whole value on the copy shortcut."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyAsked.emit()
        elif self._secret is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu with only Copy."""
        self._menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select text, unless it's secret."""
        if self._secret is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select text, unless it's secret."""
        if self._secret is None:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, unless it's secret."""
        if self._secret is None:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, elided in the middle if it doesn't fit."""
        room = self.rect().adjusted(theme.ROOM, 0, -theme.ROOM, 0)
        metrics = self.fontMetrics()
        if self.hasSelectedText() or metrics.horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionFrame  # noqa: PLC0415 - 600 constants, seldom needed

        option = QStyleOptionFrame()
        self.initStyleOption(option)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
            painter.setPen(QColor(palette.colors().text))
            elided = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)


class CopyRow(QWidget):
    """A label, a value, and buttons to reveal (secrets only) and copy it.

    A row with a secret has a guard: while OBS films this screen, revealing is asked about first, and what is
    revealed at that moment is masked. Copying shows nothing, and stays possible.
    """

    copyAsked = Signal()

    def __init__(
        self,
        title: str,
        field_name: str,
        copy_name: str,
        eye_names: tuple[str, str] = ("", ""),
        *,
        guard: ScreenGuard | None = None,
    ) -> None:
        """Make it with its label and its parts' names; ``eye_names``: to reveal and to hide a secret."""
        super().__init__()
        self.field = ValueField(field_name)
        self.field.copyAsked.connect(self.copyAsked)
        self.copy_button = icon_button("copy", copy_name)
        self.copy_button.clicked.connect(self.copyAsked)
        self._title = label(title, "row")
        self._title.setBuddy(self.field)
        self._title.setMinimumWidth(theme.scaled(92))
        line = self._buttons = row(self.field)
        self._names = eye_names
        self._secret = Secret("")
        self._revealed = False
        self._guard = guard
        self._question: MessageBar | None = None
        self.reveal_button = None
        if eye_names[0]:
            self.reveal_button = icon_button("eye", eye_names[0])
            self.reveal_button.clicked.connect(self._toggle)
            line.addWidget(self.reveal_button)
        line.addWidget(self.copy_button)
        line.setSpacing(theme.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.SPACE)
        self._line.addWidget(self._title)
        self._line.addLayout(line, 1)
        self._column.addLayout(self._line)
        if guard is not None:
            guard.changed.connect(self.cover)
        self._mask_timer = QTimer(self, singleShot=True, interval=MASK_AFTER_S * 1000)
        self._mask_timer.timeout.connect(self.cover)

    def identify(self, name: str) -> None:
        """Give the field and its buttons accessible identifiers; ``name`` is the field's."""
        identify(**{name: self.field, f"copy_{name}": self.copy_button})
        if self.reveal_button is not None:
            identify(**{f"reveal_{name}": self.reveal_button})

    def show_value(self, text: str) -> None:
        """Show text that isn't secret."""
        self._secret = Secret("")
        self.field.show_value(text)
        self.copy_button.setEnabled(bool(text))

    def show_secret(self, secret: Secret) -> None:
        """Show a secret, masked; an empty one can't be copied or revealed.

        The one that is there already stays as it is: that its stream was brought up to date hides nothing.
        """
        if secret and secret == self._secret:
            return
        self._secret = secret
        self.cover()
        self.field.show_masked(secret)
        if not secret:
            self.field.show_value("")
        self.copy_button.setEnabled(bool(secret))
        if self.reveal_button is not None:
            self.reveal_button.setEnabled(bool(secret))

    def add_button(self, button: QWidget) -> None:
        """Add a button beside *Copy*."""
        self._buttons.addWidget(button)

    def set_label_width(self, width: int) -> None:
        """Set the label's least width in px, where no other rows stand above or below it."""
        self._title.setMinimumWidth(width)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the label above the value, so that the value has the whole width."""
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self._line.setSpacing(theme.SMALL if stacked else theme.SPACE)

    def set_revealable(self, *, revealable: bool) -> None:
        """Show or hide the reveal button, because a field may change between secret and not."""
        if self.reveal_button is not None:
            self.reveal_button.setVisible(revealable)

    def cover(self) -> None:
        """Mask a revealed secret, and drop the question before revealing."""
        self._mask_timer.stop()
        if self._question is not None:
            self._question.dismiss()
        self._set_revealed(revealed=False)

    def event(self, event: QEvent) -> bool:
        """Mask when the window becomes inactive."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.cover()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask when another page is shown."""
        self.cover()
        super().hideEvent(event)

    def _toggle(self) -> None:
        if self._revealed:
            self.cover()
        elif self._guard is not None and self._guard.is_filmed:
            self._ask(self._guard.captures)
        else:
            self._reveal()

    def _reveal(self) -> None:
        self._set_revealed(revealed=True)
        self._mask_timer.start()

    def _ask(self, captures: tuple[str, ...]) -> None:
        if self._question is None:  # seldom needed, and there are many rows
            self._question = MessageBar()
            self._column.addWidget(self._question)
        text = reveal_text(captures, self.field.accessibleName())
        self._question.show_message("warning", text, self.tr("Reveal anyway"), self._reveal)
        QTimer.singleShot(0, self, self._bring_into_view)  # it has no position before

    def _bring_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self._question is not None:
            area.ensureWidgetVisible(self._question)

    def _set_revealed(self, *, revealed: bool) -> None:
        self._revealed = revealed
        self.field.set_revealed(revealed=revealed)
        if self.reveal_button is not None:
            name = self._names[revealed]
            self.reveal_button.setIcon(icons.icon("eye-off" if revealed else "eye", icons.DIM))
            self.reveal_button.setAccessibleName(name)
            set_tip(self.reveal_button, name)
