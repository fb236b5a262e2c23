"""A stream's status, as a word with a dot on a soft background: never colour alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.ui.style import palette, theme
from fastpix_desktop.ui.style.direction import draw_line, mirrored


def status_color(status: Status) -> str:
    """Return the colour of a status's dot."""
    colors = palette.colors()
    by_status = {Status.IDLE: colors.ok, Status.PREPARING: colors.warn, Status.ACTIVE: colors.live}
    return by_status.get(status, colors.off)


class StatusPill(QLabel):
    """A label whose accessible name begins with ``Status:``."""

    def __init__(self) -> None:
        super().__init__()
        self._status = Status.UNKNOWN
        self._word = self._age = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, status: Status, text: str) -> None:
        """Show a status in words."""
        self._status, self._word = status, text
        #: %1: a stream's status, “Live”.
        self.setAccessibleName(self.tr("Status: %1").replace("%1", text))
        self._refresh()

    def show_age(self, age: str) -> None:
        """Show the status's age if it may be outdated; nothing if it's fresh."""
        self._age = age
        #: %1: “25 s” or “3 min”.
        checked = self.tr("checked %1 ago").replace("%1", age)
        self.setAccessibleDescription(checked if age else "")
        self._refresh()

    def _refresh(self) -> None:
        #: How old a stream's status is, which stands before it. %1: “25 s” or “3 min”.
        ago = self.tr("%1 ago").replace("%1", self._age)
        self.setText(f"{self._word} · {ago}" if self._age else self._word)
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.scaled(12))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """Return the size of the word with its dot."""
        metrics = QFontMetrics(self._small())
        return QSize(metrics.horizontalAdvance(self.text()) + 33, metrics.height() + 9)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size, which never cuts the word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, the dot and the word."""
        del event
        colors = palette.colors()
        ground, ink = {
            Status.IDLE: (colors.ok_soft, colors.ok),
            Status.PREPARING: (colors.warn_soft, colors.warn),
            Status.ACTIVE: (colors.live_soft, colors.live),
        }.get(self._status, (colors.line, colors.text))
        if self._age:  # an outdated status has no colour
            ground, ink = colors.line, colors.text
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
            painter.setBrush(QColor(colors.off if self._age else status_color(self._status)))
            dot = QRect(10, (self.height() - 7) // 2, 7, 7)
            painter.drawEllipse(mirrored(dot, self.rect(), self.layoutDirection()))
            painter.setPen(QColor(ink))
            painter.setFont(self._small())
            room = self.rect().adjusted(23, 0, 0, 0)
            draw_line(painter, mirrored(room, self.rect(), self.layoutDirection()), self.text())
