"""Secrets: text that must not be shown by accident."""

import threading
from collections.abc import Iterator
from typing import NoReturn

MASK = "••••••••"


class _Held:
    """Texts of all secrets in memory now, with the number of objects that hold each."""

    def __init__(self) -> None:
        # A secret can be destroyed anywhere, also inside these functions, so the counts rather keep one too
        # many.
        self._lock = threading.RLock()
        self.texts: dict[str, int] = {}
        self.lengths: dict[int, int] = {}
        """Number of texts of each length."""

    def add(self, text: str) -> None:
        with self._lock:
            count = self.texts.get(text, 0)
            self.texts[text] = count + 1
            if not count:
                self.lengths[len(text)] = self.lengths.get(len(text), 0) + 1

    def drop(self, text: str) -> None:
        with self._lock:
            count = self.texts[text] - 1
            if count:
                self.texts[text] = count
                return
            del self.texts[text]
            self.lengths[len(text)] -= 1
            if not self.lengths[len(text)]:
                del self.lengths[len(text)]


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


def held_in(text: str, shortest: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of each secret in a text, as it is, in order.

    At each place the longest; ``shortest``: characters that it has at least. The time that this takes grows
    with the text and with how many lengths the secrets have, not with how many secrets there are.
    """
    lengths = sorted((each for each in list(_held.lengths) if shortest <= each <= len(text)), reverse=True)
    for start in range(len(text)):
        for length in lengths:
            piece = text[start : start + length]
            if piece in _held.texts and len(piece) == length:
                yield start, start + length
                break
