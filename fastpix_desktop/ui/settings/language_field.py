"""The choice of the window's language, which applies at once."""

from PySide6.QtCore import QCoreApplication, Signal

from fastpix_desktop.base.languages import LANGUAGES
from fastpix_desktop.ui.widgets.picker import Picker


class LanguagePicker(Picker):
    """Lists each language by its own name, and the system's first."""

    chosen = Signal(str)
    """The code of the language that the person chose; empty for the system's."""

    def __init__(self, chosen: str) -> None:
        """``chosen``: the code of the language to show, or nothing for the system's."""
        super().__init__(QCoreApplication.translate("LanguagePicker", "Language"))
        self.addItem(QCoreApplication.translate("LanguagePicker", "System language"), "")
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.activated.connect(self._tell)

    def _tell(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
