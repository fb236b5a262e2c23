"""The stage's picture: OBS's scene before going live, then what viewers see, and a calm place otherwise."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.picture.still import BYTES_PER_PIXEL, Still
from fastpix_desktop.ui.stage.player_bar import PlayerBar
from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.style.direction import draw_line, mirrored
from fastpix_desktop.ui.text.direction import as_the_window
from fastpix_desktop.ui.text.quoting import set_tip

SIZE: Final = QSize(288, 162)
_LEAST: Final = 160
"""Least width in px."""
_BADGE_HEIGHT: Final = 20
_ICON: Final = 26
_GROUND: Final = "#121216"
_ON_GROUND: Final = "#FFFFFF"
_LIVE: Final = "#C62A2F"
"""Colours of the badges, which lie on pictures of any brightness: the same in light and dark."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is drawn."""

    words: str
    """Said in place of a picture, and told to screen readers."""
    icon: str = "camera"
    badge: str = ""
    is_live: bool = False
    """Whether the badge is the red one."""
    number: str = ""
    """In the other corner, beside an eye."""
    is_watching: bool = False
    """Whether that is how many people watch; otherwise it's FastPix's number of views."""
    age: str = ""
    """How old the picture is; in the corner below."""


class StagePicture(QWidget):
    """Always 16:9. It has a fixed size, unless it may take the whole width."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look("")
        self._image = QImage()
        self._whole_width = False
        self.bar = PlayerBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE] * 4)
        column.addStretch(1)
        column.addWidget(self.bar)
        self.set_whole_width(whole=False)

    def set_whole_width(self, *, whole: bool) -> None:
        """Take the whole width, or keep the fixed size."""
        self._whole_width = whole
        if whole:
            self.setMinimumWidth(_LEAST)
            self.setMaximumWidth(theme.ANY_WIDTH)
            self.setFixedHeight(_height(max(self.width(), _LEAST)))
        else:
            self.setFixedSize(SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep 16:9."""
        super().resizeEvent(event)
        if self._whole_width and self.height() != _height(self.width()):
            self.setFixedHeight(_height(self.width()))

    def show_look(self, look: Look) -> None:
        """Show other words or badges; the same ones aren't painted again."""
        if look != self._look:
            self._look = look
            viewers = self._viewers(look)
            set_tip(self, viewers)
            parts = (look.badge, look.words if self._image.isNull() else look.age, viewers)
            #: For screen readers. %1: what the picture shows, in one or several other texts.
            name = self.tr("Picture: %1").replace("%1", " · ".join(each for each in parts if each))
            self.setAccessibleName(name)
            self.update()

    def _viewers(self, look: Look) -> str:
        # FastPix's documents disagree whether it's the viewers now or all views, so it's called neither.
        #: %1: a number.
        views = self.tr("Views (from FastPix): %1")
        #: How many viewers there are now. %1: a number.
        watching = self.tr("%1 watching")
        return (watching if look.is_watching else views).replace("%1", look.number) if look.number else ""

    def show_image(self, jpeg: bytes) -> None:
        """Show a picture; an empty or damaged one shows nothing."""
        self._image = QImage.fromData(jpeg) if jpeg else QImage()
        self.update()

    def show_still(self, still: Still) -> None:
        """Show what viewers see; without a picture in it, none."""
        image = QImage()
        if still.has_picture:
            line = BYTES_PER_PIXEL * still.width
            form = QImage.Format.Format_RGB888
            image = QImage(still.pixels, still.width, still.height, line, form)
            image = image.convertToFormat(QImage.Format.Format_RGB32)  # as it's painted, whose bits it owns
        self._image = image
        self.update()

    @property
    def is_in_sight(self) -> bool:
        """Whether any of it can be seen: neither hidden nor scrolled out of sight."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    @property
    def has_image(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, or the words in its place, and the badges on top."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image.isNull():
                self._paint_place(painter)
            else:
                self._paint_image(painter)
            if self._look.badge:
                ground = _LIVE if self._look.is_live else _GROUND
                self._paint_badge(painter, self._look.badge, ground, Qt.Corner.TopLeftCorner)
            if self._look.number:
                self._paint_badge(painter, self._look.number, _GROUND, Qt.Corner.TopRightCorner, icon="eye")
            if self._look.age and not self._image.isNull():
                self._paint_badge(painter, self._look.age, _GROUND, Qt.Corner.BottomRightCorner)

    def _paint_place(self, painter: QPainter) -> None:
        colors = palette.colors()
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.setBrush(QColor(colors.window))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS
        )
        font = QFont(self.font())
        font.setPixelSize(theme.scaled(12))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = self.rect().adjusted(theme.WIDE, 0, -theme.WIDE, 0)
        height = QFontMetrics(font).boundingRect(room, flags, self._look.words).height()
        top = (self.height() - _ICON - theme.SPACE - height) // 2
        place = QRect((self.width() - _ICON) // 2, top, _ICON, _ICON)
        icons.paint(painter, self._look.icon, place, colors.dim)
        painter.setPen(QColor(colors.dim))
        painter.drawText(room.adjusted(0, place.bottom() + theme.SPACE, 0, 0), flags, self._look.words)

    def _paint_image(self, painter: QPainter) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(_GROUND))
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)
        painter.setClipping(False)

    def _paint_badge(
        self, painter: QPainter, text: str, ground: str, corner: Qt.Corner, icon: str = ""
    ) -> None:
        """Paint a badge in a corner, as it is where one reads from left to right."""
        font = QFont(self.font())
        font.setPixelSize(theme.scaled(12))
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        height = max(_BADGE_HEIGHT, metrics.height() + theme.SMALL)
        side = theme.ICON_SIZE - 2 if icon else 0
        width = metrics.horizontalAdvance(text) + 2 * theme.SPACE + (side + theme.SMALL if icon else 0)
        at_end = corner is not Qt.Corner.TopLeftCorner
        at_right = at_end is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        left = self.width() - width - theme.SPACE if at_right else theme.SPACE
        below = corner is Qt.Corner.BottomRightCorner
        top = self.height() - height - theme.SPACE if below else theme.SPACE
        badge = QRect(left, top, width, height)
        color = QColor(ground)
        if ground == _GROUND:
            color.setAlpha(230)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(badge, theme.SMALL, theme.SMALL)
        inside = badge.adjusted(theme.SPACE - 1, 0, -theme.SPACE + 1, 0)
        if icon:
            eye = QRect(inside.left(), badge.center().y() - side // 2, side, side)
            icons.paint(painter, icon, mirrored(eye, inside, self.layoutDirection()), _ON_GROUND)
            room = inside.adjusted(side + theme.SMALL, 0, 0, 0)
            inside = mirrored(room, inside, self.layoutDirection())
        painter.setFont(font)
        painter.setPen(QColor(_ON_GROUND))
        draw_line(painter, inside, as_the_window(text))


def _height(width: int) -> int:
    return round(width * SIZE.height() / SIZE.width())
