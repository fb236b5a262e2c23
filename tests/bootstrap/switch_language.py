"""``python -m tests.bootstrap.switch_language FOLDER``: choose one language after another in the demo.

Prints a line for each: the direction, the chosen code, and whether the settings are open.
"""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fastpix_desktop.bootstrap import Options, app, run
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.settings.language_field import LanguagePicker
from fastpix_desktop.ui.window.window import MainWindow

LANGUAGES: Final = ("ar", "de", "en")
_SOON_MS: Final = 50


class Chooser:
    """Chooses one language after another in the settings, each once the window of the one before is there."""

    def __init__(self) -> None:
        self._left = list(LANGUAGES)
        self._before: list[MainWindow] = []

    def begin(self, window: MainWindow) -> None:
        """Begin when the loop runs."""
        window.dialogs.open_settings()
        self._soon()

    def _soon(self) -> None:
        QTimer.singleShot(_SOON_MS, self._go_on)

    def _go_on(self) -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        dialogs = [dialog for each in windows for dialog in each.findChildren(SettingsDialog)]
        listened_to = all(each.receivers("2languageChosen()") for each in windows)
        if windows == self._before or len(windows) != 1 or not dialogs or not listened_to:
            self._soon()
            return
        self._before = windows
        (window,), (dialog,) = windows, dialogs
        print(
            QApplication.layoutDirection().name, window.preferences.language, dialog.isVisible(), flush=True
        )
        if not self._left:
            dialog.reject()
            window.close()
            return
        picker = dialog.findChild(LanguagePicker)
        assert picker is not None
        picker.setCurrentIndex(picker.findData(self._left.pop(0)))
        picker.activated.emit(picker.currentIndex())
        self._soon()


if __name__ == "__main__":
    wait_for_paint, chooser = app._wait_for_paint, Chooser()

    def painted(window: MainWindow) -> None:
        """Wait as the app does, and have the chooser begin."""
        wait_for_paint(window)
        chooser.begin(window)

    app._wait_for_paint = painted
    sys.exit(run(Options(demo=True, data_dir=Path(sys.argv[1])), sys.argv[:1]))
