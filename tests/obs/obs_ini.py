r"""OBS's own reading of an ini file, character by character (libobs/util/config-file.c, lexer.c).

Written apart from the program's code, so that the one can prove the other. The rules: blanks before a key are
skipped; ``#`` there skips the line; ``[`` there begins a section; a key ends at ``=``, and a line that ends
before one is dropped; a value ends with its line; ``\\``, ``\r`` and ``\n`` are unescaped; the text ends at a
NUL.
"""

from dataclasses import dataclass, field

_BLANK = " \t\r\n"
_NEWLINE = "\r\n"


@dataclass
class _Reader:
    text: str
    position: int = 0
    sections: list[tuple[str, list[tuple[str, str]]]] = field(default_factory=list)

    def more(self) -> bool:
        return self.position < len(self.text)

    def take(self) -> str:
        self.position += 1
        return self.text[self.position - 1]

    def until(self, end: str) -> tuple[str, bool]:
        """Read up to an end character; False where the line ended first."""
        taken = ""
        while self.more():
            character = self.take()
            if end and character == end:
                return taken, True
            if character in _NEWLINE:
                return taken, not end
            taken += character
        return taken, not end


def parse(text: str) -> dict[str, dict[str, str]]:
    """Return what OBS finds: of sections and keys that are there twice, the first."""
    reader = _Reader(text.removeprefix("\ufeff").split("\0")[0])
    while reader.more():
        character = reader.take()
        if character in _BLANK:
            continue
        if character == "#":
            reader.until("")
        elif character == "[":
            name, closed = reader.until("]")
            if closed:
                reader.sections.append((name, []))
        else:
            rest, has_value = reader.until("=")
            if not has_value:
                continue
            value, _ = reader.until("")
            if reader.sections:
                reader.sections[-1][1].append((character + rest, _unescaped(value)))
    found: dict[str, dict[str, str]] = {}
    for name, items in reader.sections:
        section = found.setdefault(name, {})
        for key, value in items:
            section.setdefault(key, value)
    return found


def _unescaped(value: str) -> str:
    result, rest = "", value
    while rest:
        pair = rest[:2]
        if pair in ("\\\\", "\\r", "\\n"):
            result, rest = result + {"\\": "\\", "r": "\r", "n": "\n"}[pair[1]], rest[2:]
        else:
            result, rest = result + rest[0], rest[1:]
    return result
