"""Light, dark or as the system, and more contrast if the system asks for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.ui.style import palette, style_sheet

_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


def apply_appearance(appearance: Appearance) -> None:
    """Apply the person's appearance, or the system's, to the whole app."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(_SCHEMES[appearance])  # also darkens the title bar on Windows and macOS
    dark = appearance is Appearance.DARK
    if appearance is Appearance.SYSTEM:
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
    contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    style_sheet.apply(app, palette.choose(dark=dark, contrast=contrast))
