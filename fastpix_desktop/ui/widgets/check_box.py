"""A check box with a visible tick, not only a colour."""

from PySide6.QtGui import QPaintEvent

from fastpix_desktop.ui.style import icons, palette
from fastpix_desktop.ui.widgets.mnemonics import MarkedBox


class CheckBox(MarkedBox):
    """The style sheet colours the box, but it can't tint an icon, so the tick is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the style's box, and the tick on top."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        from PySide6.QtGui import QPainter  # noqa: PLC0415 - seldom needed
        from PySide6.QtWidgets import QStyle, QStyleOptionButton  # noqa: PLC0415 - seldom needed

        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        with QPainter(self) as painter:
            icons.paint(painter, "check", box.adjusted(1, 1, -1, -1), palette.colors().on_accent)
