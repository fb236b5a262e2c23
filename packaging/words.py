"""Print every text of the window with its place: ``make words``, for reading them from top to bottom.

Texts are the literals given to ``tr()`` and ``translate()``. Those with a number (``%n``) are plurals.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Text:
    """One text, and the line where it begins."""

    line: int
    text: str
    is_plural: bool


def texts(source: str) -> Iterator[Text]:
    """Yield the texts in a module's source, in the order of its lines.

    Raises TypeError for a text that isn't a literal, because it can't be translated.
    """
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        match call:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
                pass
            # The context tells it from a painter's translate(x, y).
            case ast.Call(
                func=ast.Name(id="translate") | ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str()), text, *_],
            ):
                pass
            case _:
                continue
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise TypeError(f"line {text.lineno}: the text is not a literal: {ast.unparse(text)}")
        yield Text(text.lineno, text.value, "%n" in text.value)


def main() -> int:
    """Print the texts of each module with their lines; return the exit code."""
    for path in sorted((ROOT / "fastpix_desktop").rglob("*.py")):
        found = list(texts(path.read_text(encoding="utf-8")))
        if found:
            print(f"\n{path.relative_to(ROOT)}")
        for each in found:
            mark = " (plural)" if each.is_plural else ""
            print(f"{each.line:>5}  {each.text.replace(chr(10), ' ⏎ ')}{mark}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
