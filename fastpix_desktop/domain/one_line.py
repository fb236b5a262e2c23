"""Other people's text on one line: without what would break the line or turn its direction around."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from typing import Final

_DIRECTIONS: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks, embeddings, overrides and isolates: their effect may reach beyond the text that they stand in."""
_BREAKING: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories: controls, halves of surrogate pairs, line and paragraph separators."""


def one_line(text: str, unwanted: AbstractSet[str] = _BREAKING) -> str:
    """Return a text without direction controls, with single spaces for ``unwanted`` categories and spaces."""
    if not text.isprintable():  # else there is nothing to replace, which is so for nearly every text
        text = "".join(
            " " if unicodedata.category(each) in unwanted else each for each in _DIRECTIONS.sub("", text)
        )
    return " ".join(text.split())
