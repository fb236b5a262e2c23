"""What the translated texts of a window mean in English, so that the tour finds its way in every language."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTranslator

_PLACE: Final = re.compile(r"%L?([1-9n])")


class English:
    """The English of every text that was translated so far."""

    def __init__(self) -> None:
        self._sources: dict[str, set[str]] = {}
        self._patterns: dict[str, set[str]] = {}
        """Those with placeholders, which are in no window as they are."""

    def learn(self, translation: str, source: str) -> None:
        """Keep what a text is a translation of."""
        texts = self._patterns if _PLACE.search(translation) else self._sources
        texts.setdefault(translation, set()).add(source)

    def of(self, text: str) -> set[str]:
        """Return the text and everything in English that it may be a translation of."""
        return {text} | self._sources.get(text, set()) | set(self._filled_in(text))

    def _filled_in(self, text: str) -> Iterator[str]:
        for translation, sources in self._patterns.items():
            found = re.fullmatch(_as_expression(translation), text)
            if found:
                # A language may have its own digits.
                value = str(int(found[1])) if found[1].isdecimal() else found[1]
                values = self._sources.get(value, {value})
                yield from (_fill_in(source, value) for source in sources for value in values)


def _fill_in(source: str, value: str) -> str:
    return _PLACE.sub(lambda _place: value, source)


def _as_expression(translation: str) -> str:
    """Return what fits a text with one placeholder, filled in."""
    before, _, after = _PLACE.split(translation, maxsplit=1)
    return f"{re.escape(before)}(.+){re.escape(after)}"


class WordMemory(QTranslator):
    """Asks other translators, the last one first as Qt does, and keeps what they say."""

    def __init__(self, parent: QObject, translators: Sequence[QTranslator], english: English) -> None:
        super().__init__(parent)
        self._translators = tuple(translators)
        self._english = english

    def isEmpty(self) -> bool:
        """Return that there are translations: Qt wouldn't ask for any otherwise."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation, or None if there is none."""
        for each in reversed(self._translators):
            found = each.translate(context, source, disambiguation, n)
            if found:
                self._english.learn(found, source)
                return found
        return None
