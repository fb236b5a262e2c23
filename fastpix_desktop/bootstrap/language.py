"""The language in use: its texts, its formats of numbers and dates, and its direction."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from fastpix_desktop.base.languages import PSEUDO, RIGHT_TO_LEFT, SOURCE, matching
from fastpix_desktop.base.resources import resources

if TYPE_CHECKING:  # for the tour only
    from fastpix_desktop.bootstrap.tour_words import English

NAME: Final = "fastpix_desktop"
"""What the names of our files of texts begin with."""


def system_language() -> str:
    """Return the code of the system's language, or of the first of its languages that there is one for."""
    return matching(QLocale.system().uiLanguages()) or SOURCE


class Language:
    """The application's language. No text may be made before the first ``use``."""

    def __init__(self, app: QApplication, english: "English | None" = None) -> None:
        """``english``: told what each text is a translation of."""
        self._app = app
        self._english = english
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.code = ""
        """Of the language in use."""

    def use(self, code: str) -> None:
        """Use a language: a code, one of ``PSEUDO``, or the system's if it's empty.

        Texts that were made before stay as they are.
        """
        code = code or system_language()
        if code == self.code:
            return
        for each in self._translators:
            self._app.removeTranslator(each)
            each.deleteLater()
        self.code = code
        QLocale.setDefault(self._locale(code))
        direction = Qt.LayoutDirection
        right_to_left = code in RIGHT_TO_LEFT
        self._app.setLayoutDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
        self._translators = [self._pseudo(code)] if code in PSEUDO else self._load(code)
        if self._english is not None:
            self._translators.append(self._told_to(self._english))
        for each in self._translators:
            self._app.installTranslator(each)

    def _locale(self, code: str) -> QLocale:
        """Return how to write numbers and dates: in this language, as usual where the system's user is."""
        is_plain = self._system.language() is QLocale.Language.C and code == SOURCE
        if code in PSEUDO or is_plain or matching([self._system.name()]) == code:
            return self._system
        return QLocale(QLocale(code).language(), self._system.territory())

    def _told_to(self, english: "English") -> QTranslator:
        from fastpix_desktop.bootstrap.tour_words import WordMemory  # noqa: PLC0415 - for the tour only

        return WordMemory(self._app, self._translators, english)

    def _pseudo(self, code: str) -> QTranslator:
        from fastpix_desktop.bootstrap.pseudo import PseudoTranslator  # noqa: PLC0415 - for tests only

        return PseudoTranslator(self._app, right_to_left=code in RIGHT_TO_LEFT)

    def _load(self, code: str) -> list[QTranslator]:
        """Return Qt's own texts and then ours, which are asked first. What is missing stays English."""
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = (qt / f"qtbase_{code}.qm", resources() / "translations" / f"{NAME}_{code}.qm")
        made = []
        for file in files:
            translator = QTranslator(self._app)
            if translator.load(str(file)):
                made.append(translator)
        return made
