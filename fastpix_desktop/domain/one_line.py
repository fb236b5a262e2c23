"""Put untrusted text on one line, without anything that breaks the line or reverses its direction."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from typing import Final

_DIRECTIONS: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks, embeddings, overrides and isolates, which can affect the text around them."""
_BREAKING: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories: controls, surrogates, line and paragraph separators."""


def one_line(text: str, unwanted: AbstractSet[str] = _BREAKING) -> str:
    """Return a text without direction controls, with single spaces for ``unwanted`` categories and spaces."""
    if not text.isprintable():  # skip the work for nearly every text
        text = "".join(
            " " if unicodedata.category(each) in unwanted else each for each in _DIRECTIONS.sub("", text)
        )
    return " ".join(text.split())
