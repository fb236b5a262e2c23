"""Readers for decoded JSON whose values may be of any type.

Each returns a value of its own type, never raises, and has an answer for everything that makes no sense.
"""

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final, TypeVar

_MAX_COUNT_DIGITS: Final = 9
_FLAGS: Final[Mapping[str, bool]] = {"true": True, "1": True, "false": False, "0": False}

E = TypeVar("E", bound=StrEnum)
D = TypeVar("D")


def sendable(text: str) -> str:
    """Strip a text and replace each lone surrogate with ``?``: UTF-8 can't encode one.

    A field gets one from a paste cut in the middle, an answer from JSON's escapes.
    """
    return text.strip().encode("utf-8", "replace").decode("utf-8")


def string(value: object) -> str:
    """Return a string unchanged; anything else is empty."""
    return value if isinstance(value, str) else ""


def text(value: object) -> str:
    """Return a string or a number as :func:`sendable` text; anything else is empty."""
    if isinstance(value, str):
        return sendable(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    try:
        return str(value)
    except ValueError:
        return ""  # numbers with thousands of digits


def items(value: object) -> Sequence[Any]:
    """Return a list's items; anything else has none."""
    return value if isinstance(value, list | tuple) else ()


def mapping(value: object) -> Mapping[str, Any]:
    """Return an object's members; anything else has none."""
    return value if isinstance(value, Mapping) else {}


def flag(value: object) -> bool | None:
    """Return true or false, which may come as text or as 1 or 0; None for anything else."""
    return value if isinstance(value, bool) else _FLAGS.get(text(value).lower())


def count(value: object) -> int | None:
    """Return a whole number of at most nine digits, which may come as text; None for anything else."""
    digits = text(value) if isinstance(value, int | str) else ""
    return (
        int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _MAX_COUNT_DIGITS else None
    )


def whole(value: object) -> int:
    """Return a number without its fraction; 0 for anything else."""
    if isinstance(value, float):
        return int(value) if math.isfinite(value) else 0
    return int(value) if isinstance(value, int) else 0


def seconds(value: object, most: int) -> int | None:
    """Return whole seconds from 0 to ``most``, which may come as text; None for anything else."""
    try:
        found = int(float(text(value)))
    except (ValueError, OverflowError):
        return None
    return found if 0 <= found <= most else None


def choice(kind: type[E], value: Any, default: D) -> E | D:
    """Return the member of an enum that has this value, or else the default."""
    try:
        return kind(value)
    except ValueError:
        return default
