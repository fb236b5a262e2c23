"""The settings file of a data folder."""

from pathlib import Path

from PySide6.QtCore import QSettings

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.storage.own_files import own_settings


def settings_in(folder: Path) -> QSettings:
    """Return a folder's settings; ones for this run only if there can be no such file."""
    return QSettings(str(own_settings(folder / "settings.ini")), QSettings.Format.IniFormat)


def chosen_language(folder: Path, data_dir: Path) -> str:
    """Return the code of the language that was chosen for a window; empty for the system's.

    ``folder``: the window's. The demo's begins with the language of the account's, in ``data_dir``.
    """
    preferences = Preferences(settings_in(folder))
    if preferences.language is None and folder != data_dir:
        preferences.language = Preferences(settings_in(data_dir)).language or ""
    return preferences.language or ""
