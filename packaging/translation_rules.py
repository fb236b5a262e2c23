"""What must be the same in a text and its translation."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import ts

_KEPT: Final = re.compile(
    r"%L?[1-9]"  # a place for a value
    r"|</?\w[^>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);"  # markup
    r"|\{\w+\}"
    r"|\w+://\S*[\w}/]"  # an address
    r"|\n"
)
_NUMBER: Final = re.compile(r"%L?n")
MNEMONIC: Final = re.compile(r"&(?!amp;|lt;|gt;|quot;|nbsp;|#|&)\w")
"""A letter that, with Alt, presses a button."""

_EXACT: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(("en", "de", "es", "hi"), frozenset({"one"})),
    "ar": frozenset({"zero", "one", "two"}),
}
"""Forms that stand for a single number, which may so be written in words."""

_ENDS: Final[Mapping[str, str]] = {".": ".。।", "…": "…", ":": ":：", "?": "?？؟", "!": "!！"}
"""What a text may end with, by what it ends with in English."""


def mistakes(message: ts.Message, language: str, forms: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with a finished translation; ``forms``: the names of a language's plural forms."""
    names = forms if message.is_plural else ("",)
    if len(message.forms) != len(names):
        yield f"has {len(message.forms)} forms instead of {len(names)}"
        return
    for name, text in zip(names, message.forms, strict=True):
        at = f" ({name})" if name else ""
        if not text.strip():
            yield f"is empty{at}"
            continue
        yield from (f"{why}{at}: {text!r}" for why in _mistakes_in(text, message.source))
        if message.is_plural and not _NUMBER.search(text) and name not in _EXACT.get(language, ()):
            yield f"lacks %n{at}: {text!r}"
        if not message.is_plural and _NUMBER.search(text):
            yield f"has a %n: {text!r}"


def _kept(text: str) -> list[str]:
    """Return what has to be in a translation too; a place for a value in its plain form."""
    found = [each.replace("%L", "%") for each in _KEPT.findall(text)]
    return list(dict.fromkeys(found))


def _mistakes_in(text: str, source: str) -> Iterator[str]:
    before, after = _kept(source), _kept(text)
    yield from (f"lacks {each!r}" for each in before if each not in after)
    yield from (f"has a new {each!r}" for each in after if each not in before)
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "has another number of mnemonics (&)"
    if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
        yield "begins or ends with other white space"
    if "..." in text:
        yield "has three dots for …"
    end, ends = source.rstrip()[-1:], text.rstrip()[-1:]
    if end in _ENDS and ends not in _ENDS[end]:
        yield f"doesn't end with {end!r}"
    if end not in _ENDS and end.isalnum() and ends and ends in ".…:。।：" and "%" not in source[-3:]:
        yield f"ends with {ends!r}"
