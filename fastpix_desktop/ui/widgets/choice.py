"""A radio button drawn as a card, with a title and a hint."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from fastpix_desktop.ui.style import palette, theme
from fastpix_desktop.ui.style.direction import mirrored

_TEXT_LEFT, _PAD, _GAP, _DOT = 38, 11, 3, 16
_WRAP = Qt.TextFlag.TextWordWrap


class ChoiceCard(QRadioButton):
    """One of several choices; the hint wraps if the card is narrow."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title)
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fonts(self) -> tuple[QFont, QFont]:
        title, hint = QFont(self.font()), QFont(self.font())
        title.setWeight(QFont.Weight.DemiBold)
        hint.setPixelSize(theme.scaled(12))
        return title, hint

    def _heights(self, width: int) -> tuple[int, int]:
        title, hint = (QFontMetrics(font) for font in self._fonts())
        room = QRect(0, 0, max(width - _TEXT_LEFT - _PAD, 40), 1000)
        return (
            title.boundingRect(room, _WRAP, self.text()).height(),
            hint.boundingRect(room, _WRAP, self._hint).height(),
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped texts in px."""
        return sum(self._heights(width)) + _GAP + 2 * _PAD

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def sizeHint(self) -> QSize:
        """Return the size with the hint on at most two lines."""
        return QSize(180, self.heightForWidth(180))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest useful size."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def hitButton(self, position: QPoint) -> bool:
        """React to a click anywhere on the card."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card: background, border, dot, title and hint."""
        del event
        colors, checked, enabled = palette.colors(), self.isChecked(), self.isEnabled()
        accent, soft = (colors.accent, colors.accent_soft) if enabled else (colors.dim, colors.line)
        title_font, hint_font = self._fonts()
        title_height, hint_height = self._heights(self.width())
        inside, direction = self.rect().adjusted(1, 1, -1, -1), self.layoutDirection()
        room = QRect(_TEXT_LEFT, _PAD, self.width() - _TEXT_LEFT - _PAD, title_height)
        room = mirrored(room, self.rect(), direction)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(soft if checked else colors.field if enabled else colors.window))
            border = accent if checked or self.hasFocus() else colors.control if enabled else colors.line
            painter.setPen(QPen(QColor(border), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(inside, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)

            dot = QRect(13, _PAD + (title_height - _DOT) // 2, _DOT, _DOT)
            dot = mirrored(dot, self.rect(), direction)
            painter.setPen(QPen(QColor(accent if checked else colors.dim), 1.2))
            painter.setBrush(QColor(accent if checked else colors.field))
            painter.drawEllipse(dot)
            if checked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colors.on_accent))
                painter.drawEllipse(dot.adjusted(5, 5, -5, -5))

            painter.setFont(title_font)
            painter.setPen(QColor(colors.text if enabled else colors.dim))
            painter.drawText(room, _WRAP, self.text())
            painter.setFont(hint_font)
            painter.setPen(QColor(colors.dim))
            painter.drawText(
                room.translated(0, title_height + _GAP).adjusted(0, 0, 0, hint_height), _WRAP, self._hint
            )
