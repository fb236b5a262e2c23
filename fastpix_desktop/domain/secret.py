"""Secrets: text that must not be shown by accident."""

import threading
from collections.abc import Iterator
from typing import Final, NoReturn

MASK = "••••••••"
SHORTEST: Final = 4
"""Characters of the shortest text that is looked for: shorter ones occur by chance. No FastPix secret is."""


class _Held:
    """Texts of all secrets in memory now, with the number of objects that hold each."""

    def __init__(self) -> None:
        # A secret can be destroyed anywhere, also inside these functions, so the counts rather keep one too
        # many.
        self._lock = threading.RLock()
        self.texts: dict[str, int] = {}
        self.lengths: dict[str, dict[int, int]] = {}
        """Number of texts by their first characters and their length."""

    def add(self, text: str) -> None:
        with self._lock:
            count = self.texts.get(text, 0)
            self.texts[text] = count + 1
            if not count:
                lengths = self.lengths.setdefault(text[:SHORTEST], {})
                lengths[len(text)] = lengths.get(len(text), 0) + 1

    def drop(self, text: str) -> None:
        with self._lock:
            count = self.texts[text] - 1
            if count:
                self.texts[text] = count
                return
            del self.texts[text]
            lengths = self.lengths[text[:SHORTEST]]
            lengths[len(text)] -= 1
            if not lengths[len(text)]:
                del lengths[len(text)]
            if not lengths:
                del self.lengths[text[:SHORTEST]]


_held = _Held()


class Secret:
    """A stream key, passphrase or password inside the app.

    ``str``, ``repr`` and ``format`` return a mask, so it can be in any dataclass, log call or error without
    leaking. :meth:`reveal` is called only by the adapters that need the text.
    """

    __slots__ = ("_drop", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._drop = _held.drop  # when the interpreter exits, the module's names may be gone first
        if text:
            _held.add(text)

    def __del__(self) -> None:
        if self._text:
            self._drop(self._text)

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def __str__(self) -> str:
        return MASK

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return self._text == other._text

    def __hash__(self) -> int:
        return hash(("Secret", self._text))

    def __reduce__(self) -> NoReturn:
        # Pickles, deep copies and multiprocessing would write the text where the app has no control.
        raise TypeError("a Secret cannot be pickled")


def alive() -> list[Secret]:
    """Return every secret in memory now, for finding them in texts."""
    return [Secret(text) for text in list(_held.texts)]


def held_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each secret of at least SHORTEST characters in a text, as it is, in order.

    At each place the longest. The time that this takes grows with the text, not with the number of secrets.
    """
    for start in range(len(text) - SHORTEST + 1):
        lengths = _held.lengths.get(text[start : start + SHORTEST])
        for length in sorted(lengths or (), reverse=True):
            piece = text[start : start + length]
            if piece in _held.texts and len(piece) == length:
                yield start, start + length
                break
