"""The window's own dialogs: settings, and About with help."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.preferences import Appearance, Preferences
from fastpix_desktop.ui.style.appearance import apply_appearance

if TYPE_CHECKING:  # imported when first needed
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.help.about_dialog import HelpDialog
    from fastpix_desktop.ui.settings.dialog import TypedSettings


class Dialogs(QObject):
    """Belongs to the window. Also applies the appearance, when the settings or the system change it."""

    languageChosen = Signal()
    """The preferences have another language."""

    def __init__(  # noqa: PLR0913 - a third by keyword
        self,
        window: QWidget,
        session: SessionPresenter,
        presenters: "Callable[[], Presenters]",
        preferences: Preferences,
        *,
        fixed_api_url: str,
        show_addresses: Callable[[], None],
    ) -> None:
        """Open nothing yet.

        ``presenters`` makes all others. ``show_addresses``: shows streams with the addresses in the settings.
        """
        super().__init__(window)
        self._window = window
        self._session = session
        self._presenters = presenters
        self._preferences = preferences
        self._fixed_api_url = fixed_api_url
        self._show_addresses = show_addresses
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply_appearance)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply_appearance)

    def open_settings(self, typed: "TypedSettings | None" = None) -> None:
        """Open the settings, perhaps with what was typed in another window's."""
        from fastpix_desktop.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - seldom needed
        from fastpix_desktop.ui.share.signing_key_section import SigningKeySection  # noqa: PLC0415 - with them

        more: tuple[SigningKeySection, ...] = ()
        if self._session.current is not None and (keys := self._presenters().signing_keys).account:
            more = (SigningKeySection(keys),)
        dialog = SettingsDialog(self._preferences, self._window, fixed_api_url=self._fixed_api_url, more=more)
        dialog.appearanceChosen.connect(self.set_appearance)
        dialog.languageChosen.connect(self._set_language)
        dialog.saved.connect(self.settings_saved)
        if typed is not None:
            dialog.type_again(typed)
        dialog.open()

    @property
    def typed_settings(self) -> "TypedSettings | None":
        """What stands in the settings, if they are open."""
        from fastpix_desktop.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - seldom needed

        dialog = self._window.findChild(SettingsDialog)
        return dialog.typed if dialog is not None else None

    def _set_language(self, code: str) -> None:
        self._preferences.language = code
        self.languageChosen.emit()

    def open_help(self) -> "HelpDialog":
        """Open About, with where to get help."""
        from fastpix_desktop.ui.help.about_dialog import HelpDialog  # noqa: PLC0415 - seldom needed

        dialog = HelpDialog(self._presenters().support, self._window)
        dialog.open()
        return dialog

    def settings_saved(self, api_changed: bool) -> None:  # noqa: FBT001 - a slot of saved(bool)
        """Use the settings that were saved; ``api_changed``: also another address of FastPix."""
        self._show_addresses()
        if api_changed:
            self._session.refresh()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the appearance and save it."""
        self._preferences.appearance = appearance
        self._apply_appearance()

    def _apply_appearance(self) -> None:
        apply_appearance(self._preferences.appearance)
