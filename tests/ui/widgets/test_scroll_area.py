"""An area that scrolls fits its content, whatever that says of its height."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.ui.widgets.scroll_area import ScrollArea
from tests.ui.settled import settle

ROOM = QSize(300, 500)


class Unsteady(QWidget):
    """Wants another height each time it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = self.resized = 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        del width
        self.asked += 1
        return 600 + self.asked % 7 * 50

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized += 1


def test_content_that_never_settles_is_fitted_a_few_times(qtbot: QtBot) -> None:
    """Qt's own area ends in a stack overflow here."""
    area, content = ScrollArea(), Unsteady()
    qtbot.addWidget(area)
    area.setWidget(content)
    area.resize(ROOM)
    area.show()
    settle(area)
    area.resize(ROOM / 2)
    settle(area)
    assert 0 < content.resized < 50


def test_content_is_as_wide_as_the_area_and_scrolls(qtbot: QtBot) -> None:
    area, content = ScrollArea(), QWidget()
    qtbot.addWidget(area)
    content.setMinimumHeight(1000)
    area.setWidget(content)
    area.resize(ROOM)
    area.show()
    for width in (300, 500, 200):
        area.resize(width, ROOM.height())
        settle(area)
        assert content.width() == area.viewport().width() < width
        assert area.verticalScrollBar().maximum() == 1000 - area.viewport().height()
