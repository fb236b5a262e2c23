"""Letters to press with Alt: one for each text that is shown together, in any language."""

import unicodedata
from collections.abc import Sequence
from typing import Final

_ONE_KEY: Final = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
"""Scripts that have a key for each letter."""
_SPARE: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def with_mnemonics(texts: Sequence[str]) -> list[str]:
    """Return the texts with an ampersand before the letter to press, a different one in each.

    The texts come without ampersands of Qt's; those that they have themselves are kept. A text without a
    letter of its own, such as a Japanese one, gets one in brackets, as is usual there.
    """
    choices = [_places(text) for text in texts]
    owners: dict[str, int] = {}
    for number in range(len(texts)):
        _give(number, choices, owners, set())
    letters = {number: letter for letter, number in owners.items()}
    spare = (letter for letter in _SPARE if letter not in owners)
    return [
        _marked(text, choices[number][letters[number]])
        if number in letters
        else _with_letter(text, next(spare, ""))
        for number, text in enumerate(texts)
    ]


def escaped(text: str) -> str:
    """Return a text whose ampersands are shown as they are."""
    return text.replace("&", "&&")


def _give(number: int, choices: list[dict[str, int]], owners: dict[str, int], tried: set[str]) -> bool:
    """Give a text the first letter that is free, or else one that its owner can do without."""
    usable = [letter for letter in choices[number] if letter not in tried]
    tried.update(usable)
    for letter in sorted(usable, key=owners.__contains__):
        if letter not in owners or _give(owners[letter], choices, owners, tried):
            owners[letter] = number
            return True
    return False


def _places(text: str) -> dict[str, int]:
    """Return the letters of a text with their places, the best first: those that begin a word."""
    shown = text.split("\t", 1)[0]
    usable = [place for place, letter in enumerate(shown) if _has_key(letter)]
    begins = [place for place in usable if place == 0 or not shown[place - 1].isalnum()]
    found: dict[str, int] = {}
    for place in (*begins, *usable):
        found.setdefault(shown[place].upper(), place)
    return found


def _has_key(letter: str) -> bool:
    if not letter.isalpha() or unicodedata.decomposition(letter) or len(letter.upper()) != 1:
        return False
    return unicodedata.name(letter, "").startswith(_ONE_KEY)


def _marked(text: str, place: int) -> str:
    return f"{escaped(text[:place])}&{escaped(text[place:])}"


def _with_letter(text: str, letter: str) -> str:
    """Return a text with a letter after it, but before its ellipsis."""
    if not letter or not text:
        return escaped(text)
    words = text.rstrip("….")
    return f"{escaped(words)}(&{letter}){escaped(text[len(words) :])}"
