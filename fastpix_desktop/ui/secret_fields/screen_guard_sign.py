"""The line on the stream's page while OBS captures this screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.ui.secret_fields.screen_guard_text import filmed_text
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import label, row
from fastpix_desktop.ui.widgets.sign import Sign


class ScreenGuardSign(QWidget):
    """Takes no clicks and asks nothing. Hidden otherwise."""

    def __init__(self, guard: ScreenGuard) -> None:
        super().__init__()
        self._guard = guard
        self._text = label("", "hint", wrap=True)
        line = row(Sign("eye-off", lambda colors: colors.warn), self._text)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)
        guard.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        was_shown = not self.isHidden()
        if self._guard.is_filmed:
            text = filmed_text(self._guard.captures)
            self._text.setText(text)
            self.setAccessibleName(text)
            if not was_shown:
                announce(self, text)
        self.setVisible(self._guard.is_filmed)
