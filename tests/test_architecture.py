"""Rules of the code that no linter knows."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

import fastpix_desktop

PACKAGE = Path(fastpix_desktop.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 300
"""Lines a file may have."""


def _trees(*names: str) -> Iterator[tuple[Path, ast.Module]]:
    """Yield the files in which one of these names stands, parsed: parsing all of them takes seconds."""
    for path in FILES:
        source = path.read_text(encoding="utf-8")
        if any(name in source for name in names):
            yield path, ast.parse(source)


def _nodes(*names: str) -> Iterator[tuple[Path, ast.AST]]:
    """Yield the nodes of the files in which one of these names stands, each with its file."""
    for path, tree in _trees(*names):
        for node in ast.walk(tree):
            yield path, node


def _called(call: ast.Call) -> str:
    """Return the last part of the name of what is called; empty if it has no name."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _imports(name: str) -> Iterator[tuple[Path, str]]:
    """Yield what is imported in the files in which this name stands, each with its file."""
    for path, node in _nodes(name):
        if isinstance(node, ast.Import):
            yield from ((path, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield path, node.module
            yield from ((path, f"{node.module}.{alias.name}") for alias in node.names)


def test_only_literals_are_translated() -> None:
    """lupdate takes an f-string or a variable in silence, and extracts what can never match."""
    assert _found(_no_literals) == [[]]


def _found(*searches: Callable[[ast.AST], Iterable[int]]) -> list[list[str]]:
    """Return the places that each search finds in the files that have texts."""
    trees = [*_trees("tr(", "translate(")]
    return [[f"{path}:{line}" for path, tree in trees for line in search(tree)] for search in searches]


def _no_literals(tree: ast.AST) -> Iterator[int]:
    """Yield the lines of calls that translate what isn't a literal."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_text(node):
            texts = node.args[:1] if ast.unparse(node.func) == "self.tr" else node.args[:2]
            if not all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in texts):
                yield node.lineno


@pytest.mark.parametrize(
    "source", ["self.tr(f'{n} streams')", "translate('Page', text)", "translate(name, 'Copy')"]
)
def test_a_text_that_is_no_literal_is_found(source: str) -> None:
    assert [*_no_literals(ast.parse(source))] == [1]


def test_no_file_is_longer_than_300_lines() -> None:
    """A longer one has more than one subject: split it by them."""
    long = {str(path.relative_to(PACKAGE)): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {path: lines for path, lines in long.items() if lines > LONGEST} == {}


def test_presenters_use_qtcore_only() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (PACKAGE / "presenters").rglob("*.py")]
    assert {name for text in texts for name in re.findall(r"PySide6\.?\w*", text)} == {"PySide6.QtCore"}


def test_secrets_are_revealed_at_few_walls() -> None:
    """A new place that reads a secret's text should be a decision, not an accident."""
    revealing = {
        str(path.relative_to(PACKAGE).as_posix())
        for path, node in _nodes("reveal")
        if isinstance(node, ast.Attribute) and node.attr == "reveal"
    }
    allowed = {
        "domain/streams/ingest.py",  # the SRT URL, a Secret again
        "domain/streams/ingest_check.py",  # whether there is one, and how long it is
        "domain/streams/keys.py",  # the keyring entry of a stream, a Secret again
        "domain/redaction.py",  # to look for it where it may not be
        "domain/obs/profile.py",  # OBS's own files, and other encoders' commands
        "domain/encoders/commands.py",
        "domain/encoders/phone.py",  # the link that sets up an app on a phone, a Secret again
        "services/credentials/system_keyring.py",
        "domain/obs/snapshot.py",  # the keyring entry of what OBS had, a Secret again
        "domain/obs/service.py",  # to compare what OBS has
        "services/fastpix/calls.py",
        "services/fastpix/simulcasts.py",  # the key of a destination, which FastPix sends to
        "services/fastpix/playlist.py",  # a token, to send it
        "services/fastpix/signing.py",  # the private key, to sign a token with it
        "domain/share/signing_key.py",  # the keyring entries of a key, Secrets again
        "domain/share/qr.py",  # the modules of a code that sets up a phone
        "domain/share/token.py",  # an address with a token, a Secret again
        "domain/share/viewing_links.py",  # the same, and embed code
        "services/obs/messages.py",  # the password, to prove that it is known
        "services/obs/client.py",
        "ui/obs/pairing_dialog.py",  # a pasted address is taken apart, its password masked
        "ui/secret_fields/clipboard.py",
        "ui/obs/other_encoders_dialog.py",  # values that are no secret
        "ui/stream_page/connection_card.py",  # the stream ID, where it is no secret
        "bootstrap/tour.py",
        "ui/secret_fields/value_field.py",
        "services/fastpix/mp4_file.py",  # an address with a token is loaded
        "services/fastpix/pictures.py",  # the same
        "services/picture/segments.py",  # the same for a segment
        "ui/stream_page/recordings_commands.py",  # a link that the browser opens
    }
    assert revealing <= allowed, revealing - allowed


def test_only_plain_tooltips_and_no_message_boxes_are_made() -> None:
    """Qt renders a text that looks like HTML, and loads its images: titles are other people's words."""
    allowed: dict[str, set[str]] = {
        "setToolTip": {"quoting.py", "notices.py"},  # the desktop's notices have rules of their own
        "QMessageBox": set(),  # questions are made from widgets/question.py, input too
        "QInputDialog": set(),
        "QLabel": {"basics.py", "about_dialog.py", "connect_page.py"},  # plain, and two pictures
    }
    for path, node in _nodes(*allowed):
        if isinstance(node, ast.Call):
            name = _called(node)
            assert path.name in allowed.get(name, {path.name}), f"{path}:{node.lineno}: {name}"


def test_the_event_loop_is_touched_in_one_place_only() -> None:
    assert [path.name for path, name in _imports("qasync") if name == "qasync"] == ["app.py"]


def test_no_nested_event_loops() -> None:
    """exec() or processEvents() inside a coroutine stops every other task for good."""
    nested = {"exec", "exec_", "processEvents"}
    for path, node in _nodes(*nested):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in nested:
            # before the loop: for the first paint; and in a process that has no other
            assert node.func.attr == "exec", path
            assert path.name == "app.py" or path.parent.name == "decoder", path


# The window's texts


def _is_text(node: ast.AST) -> bool:
    """Return whether this asks for a translated text."""
    if not isinstance(node, ast.Call) or _called(node) not in ("tr", "translate"):
        return False
    return ast.unparse(node.func) in ("self.tr", "translate", "QCoreApplication.translate")


def _text_of(call: ast.Call) -> str:
    """Return a call's English text; empty if it isn't a literal."""
    texts = call.args[:1] if ast.unparse(call.func) == "self.tr" else call.args[1:2]
    return "".join(
        each.value for each in texts if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )


def _run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs when a module is imported: no functions, but their decorators and defaults."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in (*child.decorator_list, *child.args.defaults, *child.args.kw_defaults):
                yield from ast.walk(part) if part is not None else ()
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from _run_at_import(child)


def _texts_at_import(tree: ast.AST) -> list[int]:
    """Return the lines of texts that are made before the language is known."""
    return [node.lineno for node in _run_at_import(tree) if isinstance(node, ast.Call) and _is_text(node)]


def _glued(tree: ast.AST) -> list[int]:
    """Return the lines of texts that are put together with other words: each has to be whole."""
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr():
                parts = [each.value for each in node.values if isinstance(each, ast.FormattedValue)]
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                is_space = any(
                    isinstance(each, ast.Constant) and not str(each.value).strip() for each in (left, right)
                )
                parts = [] if is_space else [left, right]  # sentences, one after the other
            case ast.Call(func=ast.Attribute(value=value, attr="format" | "lower" | "upper" | "capitalize")):
                parts = [value]
            case ast.Call(func=ast.Attribute(attr="replace"), args=[_, value, *_]):
                parts = [value]
            case _:
                continue
        found += [part.lineno for part in parts if _is_text(part)]
    return found


def _is_space(part: ast.expr) -> bool:
    """Return whether this only separates two sentences."""
    return isinstance(part, ast.Constant) and not str(part.value).strip()


def _counts_one(test: ast.expr) -> bool:
    """Return whether a condition compares with 1."""
    return any(
        isinstance(node, ast.Compare) and any(isinstance(each, ast.Constant) and each.value == 1
                                              for each in (node.left, *node.comparators))
        for node in ast.walk(test)
    )  # fmt: skip


def _form(text: str) -> str:
    """Return a text without what tells one from many."""
    without_number = re.sub(r"%\d|%n|\b(1|one|once)\b", "", text)
    return " ".join(word.removesuffix("s") for word in without_number.split())


def _plural_pairs(tree: ast.AST) -> list[int]:
    """Return the lines of conditions that choose between one and many of the same."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.If | ast.IfExp) and _counts_one(node.test):
            sides = [
                {_form(_text_of(call)) for part in (side if isinstance(side, list) else [side])
                 for call in ast.walk(part) if isinstance(call, ast.Call) and _is_text(call)}
                for side in (node.body, node.orelse)
            ]  # fmt: skip
            found += [node.lineno] * bool(sides[0] & sides[1])
        calls = [each for each in ast.iter_child_nodes(node) if isinstance(each, ast.Call) and _is_text(each)]
        forms = [_form(_text_of(each)) for each in calls if re.search(r"%\d|\b1\b", _text_of(each))]
        found += [node.lineno for form in set(forms) if forms.count(form) > 1 and isinstance(node, ast.expr)]
    return found


def test_texts_are_whole_and_made_when_the_language_is_known() -> None:
    """Each language has its own order of words and its own plurals, and can be changed while the app runs."""
    at_import, glued, pairs = _found(_texts_at_import, _glued, _plural_pairs)
    assert at_import == [], "made at import"
    assert glued == [], "glued: make one text with %1 of it"
    assert pairs == [], "two texts for one and many: make one with %n of them"


@pytest.mark.parametrize(
    "source",
    [
        "TITLE = translate('Page', 'Title')",
        "class Page:\n    title = QCoreApplication.translate('Page', 'Title')",
        "def show(text=translate('Page', 'Title')): ...",
        "WORDS = {1: translate('Page', 'One')}",
    ],
)
def test_text_made_at_import_is_found(source: str) -> None:
    assert _texts_at_import(ast.parse(source)) != []


@pytest.mark.parametrize(
    "source",
    [
        "f'{self.tr(\"Copy\")} {name}'",
        "self.tr('Copy') + name",
        "name + ': ' + translate('Page', 'failed')",
        "self.tr('{} streams').format(3)",
        "self.tr('Copy').lower()",
        "self.tr('Copy %1').replace('%1', self.tr('link'))",
    ],
)
def test_glued_text_is_found(source: str) -> None:
    assert _glued(ast.parse(source)) != []


@pytest.mark.parametrize(
    "source",
    [
        "self.tr('1 stream') if n == 1 else self.tr('%1 streams').replace('%1', str(n))",
        "if n == 1:\n    text = self.tr('1 stream')\nelif n:\n    text = self.tr('%1 streams')",
        "one, many = translate('Row', '1 view'), translate('Row', '%1 views')",
        "self.tr('End streams') if len(streams) > 1 else self.tr('End stream')",
    ],
)
def test_plural_pair_is_found(source: str) -> None:
    assert _plural_pairs(ast.parse(source)) != []


def test_two_sentences_for_one_and_many_are_no_plural_pair() -> None:
    source = "self.tr('%1 is still live.') if n == 1 else self.tr('These are still live: %1.')"
    assert _plural_pairs(ast.parse(source)) == []
