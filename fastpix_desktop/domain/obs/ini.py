r"""Read and edit OBS's ini files without changing any other line.

Source: libobs/util/config-file.c. A key is everything before the first ``=`` and a value everything after it,
blanks included; both are case-sensitive; ``#`` at a line's start begins a comment; ``\\``, ``\r`` and ``\n``
are the only escapes; a key is looked up in the first section of its name that has it.
"""

import re
from collections.abc import Callable, Iterator, Mapping

_ESCAPES = {"\\": "\\\\", "\r": "\\r", "\n": "\\n"}
_UNESCAPES = {escape: text for text, escape in _ESCAPES.items()}


def render(sections: Mapping[str, Mapping[str, str]]) -> str:
    """Return the text of an ini file."""
    return "\n".join(
        f"[{name}]\n" + "".join(_line(key, value, "\n") for key, value in items.items())
        for name, items in sections.items()
    )


def value_of(text: str, section: str, key: str) -> str | None:
    """Return the value OBS would read, or None."""
    for _, name, line in _lines(text):
        if name == section and (item := _item(line)) and item[0] == key:
            return re.sub(r"\\[\\rn]", lambda found: _UNESCAPES[found[0]], item[1])
    return None


def has_sections(text: str) -> bool:
    """Whether OBS would read any value from the text."""
    return any(_header(line) is not None for _, _, line in _lines(text))


def with_value(text: str, section: str, key: str, value: str) -> str:
    """Return the text with one value set where OBS reads it; all other lines stay as they are."""
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = list(_lines(text))
    for index, name, line in lines:
        if name == section and (item := _item(line)) and item[0] == key:
            return _joined(lines[:index]) + _line(key, value, newline) + _joined(lines[index + 1 :])
    for index, _, line in lines:
        if _header(line) == section:
            start = _ended(line, newline)
            return _joined(lines[:index]) + start + _line(key, value, newline) + _joined(lines[index + 1 :])
    # Add it at the end: at the front, it would capture lines that come before the first section.
    return f"{_ended(text, newline)}{newline}[{section}]{newline}{_line(key, value, newline)}"


def without(text: str, unwanted: Callable[[str, str | None], bool]) -> str:
    """Return the text without unwanted lines: ``unwanted(section, key)`` is called for each line.

    ``key`` is None for section headings and lines without an item.
    """
    kept: list[str] = []
    for _, name, line in _lines(text):
        item = _item(line)
        if not unwanted(name, item[0] if item else None):
            kept.append(line)
    return "".join(kept)


def _line(key: str, value: str, newline: str) -> str:
    escaped = re.sub(r"[\\\r\n]", lambda found: _ESCAPES[found[0]], value)
    return f"{key}={escaped}{newline}"


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    # Not splitlines(): it also splits at U+2028, form feeds and others, where OBS doesn't.
    section = ""
    for index, line in enumerate(re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)):
        section = section if (header := _header(line)) is None else header
        yield index, section, line


def _header(line: str) -> str | None:
    found = re.match(r"[ \t]*\[([^\]\r\n]+)\]", line)
    return found[1] if found else None


def _item(line: str) -> tuple[str, str] | None:
    found = re.match(r"[ \t]*([^#\[=\s][^=\r\n]*)=([^\r\n]*)", line)
    return (found[1], found[2]) if found else None


def _ended(text: str, newline: str) -> str:
    return text if text.endswith(("\r", "\n")) else text + newline


def _joined(lines: list[tuple[int, str, str]]) -> str:
    return "".join(line for _, _, line in lines)
