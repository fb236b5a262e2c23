"""Text that must not be shown by accident."""

import weakref
from typing import NoReturn

MASK = "••••••••"
_alive: "dict[int, weakref.ref[Secret]]" = {}


class Secret:
    """A stream key, passphrase or password on its way through the program.

    Its ``str``, ``repr`` and ``format`` are a mask, so that it can stand in any dataclass, log call or
    error without leaking. :meth:`reveal` is called only at the walls that need the text.
    """

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        key = id(self)
        _alive[key] = weakref.ref(self, lambda _: _alive.pop(key, None))

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
        # Pickles, deep copies and multiprocessing would write the text somewhere we do not control.
        raise TypeError("a Secret cannot be pickled")


def alive() -> list[Secret]:
    """Return every secret that the program holds at this moment, to look for them where none may be."""
    held = (reference() for reference in list(_alive.values()))
    return [secret for secret in held if secret is not None]
