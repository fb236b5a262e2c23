"""Text that must not be shown by accident."""

from typing import NoReturn

MASK = "••••••••"


class Secret:
    """A stream key, passphrase or password on its way through the program.

    Its ``str``, ``repr`` and ``format`` are a mask, so that it can stand in any dataclass, log call or
    error without leaking. :meth:`reveal` is called only at the walls that need the text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

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
