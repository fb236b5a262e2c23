"""The chain OBS → FastPix → Viewers, and the box with the remedy under the node that is broken."""

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.domain.stage.step import Act, NextStep, Place, State, Words
from fastpix_desktop.ui.stage.node_view import NodeView
from fastpix_desktop.ui.stage.remedy_text import remedy
from fastpix_desktop.ui.style import palette, theme
from fastpix_desktop.ui.widgets.basics import button, label

_TIP: Final = 6
"""Height of the box's tip, in px."""
_ONE_ROW: Final = 420
"""Width in px from which the box's button stands beside its text."""
_NARROW: Final = 480
"""Width in px below which a node's words stand under its circle."""
_NEXT_ICONS: Final = {
    Act.GET_OBS: "download",
    Act.START_OBS: "power",
    Act.TURN_ON: "power",
    Act.CONNECT_OBS: "link",
}


class Chain(QWidget):
    """Three nodes with lines between them."""

    otherAsked = Signal()
    """The box's button was pressed."""

    def __init__(self) -> None:
        super().__init__()
        #: The third part of the chain OBS, FastPix, Viewers.
        self._viewers = self.tr("Viewers")
        self._nodes = {
            Place.OBS: NodeView("OBS"),
            Place.FASTPIX: NodeView("FastPix"),
            Place.VIEWERS: NodeView(self._viewers),
        }
        self._box = _Box()
        self._box.button.clicked.connect(self.otherAsked)
        line = QHBoxLayout()
        line.setSpacing(0)
        for each in self._nodes.values():
            line.addWidget(each, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addLayout(line)
        column.addWidget(self._box)
        self._remedy: Place | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the nodes' words, and keep the tip under its node."""
        super().resizeEvent(event)
        for each in self._nodes.values():
            each.set_narrow(narrow=self.width() < _NARROW)
        self._box.arrange(beside=self.width() >= _ONE_ROW)
        self._point()

    def show_step(self, step: NextStep, other: str) -> None:
        """Show the nodes and the remedy; ``other``: the text of the box's button, if it has one."""
        icon = _NEXT_ICONS.get(step.act, "more") if step.act else "more"
        #: A program or device, other than OBS, that sends the stream.
        first = self.tr("Encoder") if step.is_other_encoder else "OBS"
        self._nodes[Place.OBS].show_node(first, step.obs, step.to_fastpix, icon)
        self._nodes[Place.FASTPIX].show_node("FastPix", step.fastpix, step.to_viewers, icon)
        self._nodes[Place.VIEWERS].show_node(self._viewers, step.viewers, None, icon)
        self._remedy = step.remedy
        if step.remedy is not None:
            is_calm = step.state in (State.SAFE_MODE, State.WIZARD) or step.obs.words is Words.LAGS
            self._box.show_text(remedy(step), other, level="warning" if is_calm else "error")
        self._box.setVisible(step.remedy is not None)
        self._point()

    def _point(self) -> None:
        if self._remedy is not None:
            node = self._nodes[self._remedy]
            self._box.point_at(node.x() + node.middle)


class _Box(QFrame):
    """A soft box with a tip at its top edge."""

    def __init__(self) -> None:
        super().__init__()
        self._level = "error"
        self._tip = 0
        self._text = label("", "plain", wrap=True)
        self.button = button("", "small")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(theme.ROOM, theme.SPACE + _TIP, theme.ROOM, theme.SPACE)
        self._line.setSpacing(theme.SPACE)
        self._line.addWidget(self._text, 1)
        self._line.addWidget(self.button)
        self.hide()

    def show_text(self, text: str, other: str, *, level: str) -> None:
        self._level = level
        if self._text.text() != text:
            self._text.setText(text)
        self.button.setText(other)
        self.button.setVisible(bool(other))
        self.update()

    def arrange(self, *, beside: bool) -> None:
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(right if beside else down)

    def point_at(self, x: int) -> None:
        if x != self._tip:
            self._tip = x
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its tip."""
        del event
        colors = palette.colors()
        color = QColor(colors.warn_soft if self._level == "warning" else colors.live_soft)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(color)
            painter.setBrush(color)
            painter.drawRoundedRect(self.rect().adjusted(0, _TIP, -1, -1), 6, 6)
            tip = [
                QPoint(self._tip - _TIP - 1, _TIP),
                QPoint(self._tip, 0),
                QPoint(self._tip + _TIP + 1, _TIP),
            ]
            painter.drawPolygon(QPolygon(tip))
