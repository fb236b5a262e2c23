"""The account's button above the list: badge, name and state."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.style.direction import draw_line, mirrored
from fastpix_desktop.ui.text.quoting import set_tip

_BADGE = 28


class AccountButton(QPushButton):
    """The account's badge, name and state; opens the account menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "account")
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._account: Account | None = None
        self._state = ""

    def show_account(self, account: Account, state: str) -> None:
        """Show an account, and its state in words."""
        self._account, self._state = account, state
        #: %1: a workspace's name.
        self.setAccessibleName(self.tr("Account: %1").replace("%1", one_line(account.name)))
        self.setAccessibleDescription(state)
        set_tip(self, one_line(account.name))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that leaves the width to the list."""
        return QSize(120, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint badge, name, state and arrow over the button."""
        super().paintEvent(event)
        if self._account is None:
            return
        colors, rect = palette.colors(), self.rect().adjusted(6, 0, -6, 0)
        name, small = QFont(self.font()), QFont(self.font())
        name.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(theme.scaled(12))
        small.setWeight(QFont.Weight.Normal)
        badge = QRect(rect.left(), rect.center().y() - _BADGE // 2 + 1, _BADGE, _BADGE)
        words = rect.adjusted(_BADGE + 10, 4, -22, -4)
        arrow = QRect(rect.right() - 16, rect.center().y() - 7, 16, 16)
        badge, words, arrow = (mirrored(each, rect, self.layoutDirection()) for each in (badge, words, arrow))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            painter.drawRoundedRect(badge, 6, 6)
            painter.setPen(QColor(colors.accent))
            painter.setFont(name)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._account.initials)
            for font, color, align, text in (
                (name, colors.text, Qt.AlignmentFlag.AlignTop, one_line(self._account.name)),
                (small, colors.dim, Qt.AlignmentFlag.AlignBottom, self._state),
            ):
                painter.setFont(font)
                painter.setPen(QColor(color))
                draw_line(painter, words, text, align)
            icons.paint(painter, "down", arrow, colors.dim)
