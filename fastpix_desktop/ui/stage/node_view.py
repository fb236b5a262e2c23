"""A node of the chain: a circle drawn by its state, its name, its words, and the line to the next node."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fastpix_desktop.domain.stage.step import LinkState, Node, NodeState
from fastpix_desktop.ui.stage.chain_text import age_text, node_text
from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.widgets.basics import label

_SIDE: Final = 24
_ICON: Final = 14
_TURN_MS: Final = 60
_TURN_DEGREES: Final = 18
_OLD_S: Final = 15.0
"""Age in seconds from which it's shown, not only told to screen readers."""
_LEVELS: Final = {NodeState.FLOWS: "ok", NodeState.WAITS: "wait", NodeState.BROKEN: "trouble"}


class NodeView(QWidget):
    """The words' accessible name begins with the node's name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._node_state = NodeState.EMPTY
        self._link: LinkState | None = None
        self._icon = ""
        self._angle = 0
        self._turning = QTimer(self, interval=_TURN_MS)
        self._turning.timeout.connect(self._turn)
        self._name = label(name, "sub")
        self._words = label("", "node", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*margins(0, 0, theme.SPACE, 0))
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, _SIDE + theme.SPACE)
        self._grid.setRowMinimumHeight(0, _SIDE)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.addWidget(self._name, 0, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._narrow: bool | None = None
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the words below the circle rather than below the name."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self._words)
            self._grid.addWidget(self._words, 1, 0 if narrow else 1, 1, 2 if narrow else 1)

    def show_node(self, name: str, node: Node, link: LinkState | None, icon: str) -> None:
        """Show a node; ``link``: the line to the next one; ``icon``: what a next step shows."""
        words, age = node_text(node), age_text(node)
        shown = words
        if node.age_s is not None and node.age_s >= _OLD_S:
            #: %1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.
            shown = self.tr("%1 (%2)").replace("%1", words).replace("%2", age)
        for each, text in ((self._name, name), (self._words, shown)):
            if each.text() != text:
                each.setText(text)
        spoken = f"{name}: {words}"
        if self._words.accessibleName() != spoken:
            self._words.setAccessibleName(spoken)
        self._words.setAccessibleDescription(age)
        level = _LEVELS.get(node.state, "")
        if self._words.property("level") != level:
            theme.mark(self._words, level=level)
        self._node_state, self._link, self._icon = node.state, link, icon
        self._animate()
        self.update()

    @property
    def middle(self) -> int:
        """Where the circle's middle is, in px from the left."""
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - _SIDE // 2 if right_to_left else _SIDE // 2

    def showEvent(self, event: QShowEvent) -> None:
        """Turn only while visible."""
        super().showEvent(event)
        self._animate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Don't turn while hidden."""
        super().hideEvent(event)
        self._turning.stop()

    def _animate(self) -> None:
        if self._node_state is NodeState.UNDER_WAY and self.isVisible():
            if not self._turning.isActive():
                self._turning.start()
        else:
            self._turning.stop()

    def _turn(self) -> None:
        self._angle = (self._angle - _TURN_DEGREES) % 360
        self.update(self._circle().adjusted(-2, -2, 2, 2))

    def _circle(self) -> QRect:
        return QRect(self.middle - _SIDE // 2, 0, _SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle, and the line."""
        del event
        colors = palette.colors()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_circle(painter, colors)
            if self._link is not None:
                self._paint_line(painter, colors, self._link)

    def _paint_circle(self, painter: QPainter, colors: palette.Colors) -> None:
        circle = self._circle()
        ring = QRectF(circle).adjusted(1, 1, -1, -1)
        inside = QRect(0, 0, _ICON, _ICON)
        inside.moveCenter(circle.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match self._node_state:
            case NodeState.EMPTY:
                painter.setPen(QPen(QColor(colors.control), 2))
                painter.drawEllipse(ring)
            case NodeState.NEXT:
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.drawEllipse(ring)
                icons.paint(painter, self._icon, inside, colors.accent)
            case NodeState.READY:
                _disc(painter, ring, colors.ok_soft)
                icons.paint(painter, "check", inside, colors.ok)
            case NodeState.FLOWS:
                _disc(painter, ring, colors.ok)
                icons.paint(painter, "check", inside, colors.surface)
            case NodeState.WAITS:
                _disc(painter, ring, colors.warn_soft)
                icons.paint(painter, "more", inside, colors.warn)
            case NodeState.BROKEN:
                _disc(painter, ring, colors.live)
                icons.paint(painter, "alert", inside, colors.surface)
            case NodeState.UNDER_WAY:
                painter.setPen(QPen(QColor(colors.control), 2))
                painter.drawEllipse(ring)
                painter.setPen(QPen(QColor(colors.accent), 2, c=Qt.PenCapStyle.RoundCap))
                painter.drawArc(ring, self._angle * 16, 120 * 16)

    def _paint_line(self, painter: QPainter, colors: palette.Colors, link: LinkState) -> None:
        name = self._name.geometry()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = theme.SPACE, name.left() - theme.SPACE
        else:
            left, right = name.right() + theme.SPACE, self.width() - theme.SPACE
        if right <= left:
            return
        pen = QPen(
            QColor({LinkState.FLOWS: colors.ok, LinkState.BROKEN: colors.live}.get(link, colors.control))
        )
        pen.setWidthF(2)
        if link in (LinkState.BROKEN, LinkState.CANNOT_FLOW):
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        middle = _SIDE / 2
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))


def _disc(painter: QPainter, place: QRectF, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(place.adjusted(-1, -1, 1, 1))
