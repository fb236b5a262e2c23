"""A made-up language: what isn't translated, is cut or is glued together can be seen at once.

Texts come out accented, 40 % longer and in brackets. Placeholders, markup, addresses and mnemonics stay.
"""

import re
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QTranslator

_ACCENTED: Final = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀɱÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
_KEPT: Final = re.compile(
    r"%L?[0-9n]"  # placeholders
    r"|</?\w[^>]*>|&\w+;"  # markup
    r"|&\w"  # a mnemonic, with its letter
    r"|\{\w+\}"
    r"|\w+://\S+"
)
_WORD: Final = re.compile(r"[A-Za-z]+")
_DATE_FORM: Final = re.compile(r"(?:%\d|d{1,4}|M{1,4}|yy|yyyy|h|hh|H|HH|mm|ss|ap|AP|[ ,.:/-])+")
"""A form of dates: its letters stand for parts of a date."""

_GROWTH: Final = 0.4
_FILLER: Final = " lorem ipsum dolor sit amet"
_OVERRIDE, _END_OF_OVERRIDE = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"


def pseudo(text: str, *, right_to_left: bool = False) -> str:
    """Return a text in the made-up language; ``right_to_left``: its words run from right to left."""
    if not _WORD.search(text) or _DATE_FORM.fullmatch(text):
        return text
    made: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        made += (_words(text[end : kept.start()], right_to_left=right_to_left), kept.group())
        end = kept.end()
    made.append(_words(text[end:], right_to_left=right_to_left))
    visible = len(_KEPT.sub("", text))
    more = (_FILLER * (visible // len(_FILLER) + 1))[: ceil(visible * _GROWTH)]
    return f"[{''.join(made)}{_words(more, right_to_left=right_to_left)}]"


def _words(text: str, *, right_to_left: bool) -> str:
    def accented(word: re.Match[str]) -> str:
        made = word.group().translate(_ACCENTED)
        return f"{_OVERRIDE}{made}{_END_OF_OVERRIDE}" if right_to_left else made

    return _WORD.sub(accented, text)


class PseudoTranslator(QTranslator):
    """Translates every text, Qt's own too, into the made-up language."""

    def __init__(self, parent: QObject, *, right_to_left: bool) -> None:
        super().__init__(parent)
        self._right_to_left = right_to_left

    def isEmpty(self) -> bool:
        """Return that there are translations: Qt wouldn't ask for any otherwise."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the made-up translation; Qt puts the number in place of ``%n``."""
        del context, disambiguation, n
        return pseudo(source, right_to_left=self._right_to_left)
