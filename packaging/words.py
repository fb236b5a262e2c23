"""Print every text of the window with its place: ``make words``, for reading them from top to bottom.

Texts are the literals given to ``tr()`` and ``translate()``. Those with a number (``%n``; ``%Ln`` if large)
are plurals.
"""

import ast
import functools
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NUMBER: Final = re.compile("%L?n")
_CALL: Final = re.compile(r"tr\s*\(|translate\s*\(")
"""What stands in every module that has texts: most have none, and parsing them takes long."""
ROOT: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Text:
    """One text, and the line where it begins."""

    line: int
    text: str
    is_plural: bool
    context: str
    """The class, or the name given to ``translate()``."""
    comment: str = ""
    """What tells it apart from a text that is the same in English."""
    note: str = ""
    """For translators: the comments ``#: …`` since the text before."""

    @property
    def key(self) -> tuple[str, str, str]:
        """What its translation is looked up by."""
        return self.context, self.text, self.comment


def texts(source: str) -> Iterator[Text]:
    """Yield the texts in a module's source, in the order of its lines.

    Raises TypeError for a text that can't be translated: it isn't a literal, or lacks the number for its %n.
    """
    if not _CALL.search(source):
        return
    calls = list(_calls(ast.parse(source)))
    notes = _notes(source)
    for class_name, call in sorted(calls, key=lambda each: (each[1].lineno, each[1].col_offset)):
        match call:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *more]):
                context = class_name
            # The context tells it from a painter's translate(x, y).
            case ast.Call(
                func=ast.Name(id="translate") | ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(context)), text, *more],
            ):
                pass
            case _:
                continue
        comment = _literal(more[0]) if more else ""
        is_plural = len(more) > 1 or any(each.arg == "n" for each in call.keywords)
        if bool(_NUMBER.search(_literal(text))) is not is_plural:
            raise TypeError(f"line {text.lineno}: %n and a number belong together: {_literal(text)!r}")
        note = " ".join(notes.pop(line) for line in sorted(notes) if line < text.lineno)
        yield Text(text.lineno, _literal(text), is_plural, context, comment, note)


def _notes(source: str) -> dict[int, str]:
    """Return the notes for translators, by line."""
    if "#:" not in source:
        return {}
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        each.start[0]: each.string.removeprefix("#:").strip()
        for each in tokens
        if each.type == tokenize.COMMENT and each.string.startswith("#:")
    }


def _calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield all calls, each with the name of the class that it's in."""
    left = [(tree, "")]
    while left:
        node, class_name = left.pop()
        for each in ast.iter_child_nodes(node):
            if isinstance(each, ast.Call):
                yield class_name, each
            left.append((each, each.name if isinstance(each, ast.ClassDef) else class_name))


def _literal(text: ast.expr) -> str:
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        raise TypeError(f"line {text.lineno}: the text is not a literal: {ast.unparse(text)}")
    return text.value


@functools.cache
def modules() -> tuple[tuple[str, tuple[Text, ...]], ...]:
    """Return the path of each module that has texts, as ``ui/stage/card.py``, and these texts."""
    folder = ROOT / "fastpix_desktop"
    found = ((path, tuple(texts(path.read_text(encoding="utf-8")))) for path in sorted(folder.rglob("*.py")))
    return tuple((path.relative_to(folder).as_posix(), in_module) for path, in_module in found if in_module)


def places() -> dict[tuple[str, str, str], list[str]]:
    """Return where each text of the program is, as ``ui/stage/card.py:88``, by its key."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for path, in_module in modules():
        for each in in_module:
            found.setdefault(each.key, []).append(f"{path}:{each.line}")
    return found


def main() -> int:
    """Print the texts of each module with their lines; return the exit code."""
    for path, found in modules():
        print(f"\nfastpix_desktop/{path}")
        for each in found:
            mark = " (plural)" if each.is_plural else ""
            print(f"{each.line:>5}  {each.text.replace(chr(10), ' ⏎ ')}{mark}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
