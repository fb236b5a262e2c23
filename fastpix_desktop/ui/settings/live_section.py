"""Settings of what the window does while a stream is live."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.check_box import CheckBox


class LiveSection(QWidget):
    """Two ticks, saved by :meth:`save`."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        #: A check box: show a notification.
        self._tell = CheckBox(self.tr("Tell me when something breaks"))
        self._front = CheckBox(self.tr("Keep this window in front"))
        self._tell.setChecked(preferences.tells_of_trouble)
        self._front.setChecked(preferences.keeps_in_front)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(label(self.tr("While you are live"), "section"))
        column.addWidget(self._tell)
        column.addWidget(self._front)

    @property
    def ticks(self) -> tuple[bool, bool]:
        """What is ticked: telling of trouble, staying in front."""
        return self._tell.isChecked(), self._front.isChecked()

    def set_ticks(self, ticks: tuple[bool, bool]) -> None:
        """Tick what was ticked in another section."""
        self._tell.setChecked(ticks[0])
        self._front.setChecked(ticks[1])

    def save(self) -> None:
        """Keep what is ticked."""
        self._preferences.tells_of_trouble = self._tell.isChecked()
        self._preferences.keeps_in_front = self._front.isChecked()
