"""Single-colour SVG icons, tinted from the palette when painted.

A change of theme therefore needs no code: the next paint has the new colour.
"""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fastpix_desktop.base.resources import resources
from fastpix_desktop.ui.style.direction import is_mirrored

PLAIN: Final = QPalette.ColorRole.ButtonText
DIM: Final = QPalette.ColorRole.PlaceholderText
ACCENT: Final = QPalette.ColorRole.Link
ON_ACCENT: Final = QPalette.ColorRole.HighlightedText
_POINTING: Final = frozenset({"back", "forward", "open", "right"})
"""Icons that point where reading goes, or back: mirrored with the window. A sign for playing isn't."""


def icon(name: str, role: QPalette.ColorRole = PLAIN) -> QIcon:
    """Return the icon ``resources/icons/<name>.svg`` in the palette's colour ``role``."""
    return QIcon(_TintedEngine(name, role))


def app_icon() -> QIcon:
    """Return the app's icon, in its own colours."""
    return QIcon(str(resources() / "icons" / "fastpix-desktop.svg"))


def paint(painter: QPainter, name: str, rect: QRect, color: str) -> None:
    """Paint an icon in any colour."""
    if name not in _POINTING or not is_mirrored():
        _renderer(name, color).render(painter, QRectF(rect))
        return
    painter.save()
    painter.translate(2 * rect.x() + rect.width(), 0)
    painter.scale(-1, 1)
    _renderer(name, color).render(painter, QRectF(rect))
    painter.restore()


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", color).encode()))


class _TintedEngine(QIconEngine):
    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        disabled = mode is QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        role = DIM if disabled else self._role
        # A wider rectangle leaves space between the icon and the button's text after it.
        side = min(rect.width(), rect.height())
        left = rect.right() + 1 - side if is_mirrored() else rect.left()
        square = QRect(left, rect.top(), side, side)
        paint(painter, self._name, square, QGuiApplication.palette().color(group, role).name())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap
