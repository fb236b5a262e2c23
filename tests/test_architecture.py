"""Rules of the code that no linter knows."""

import ast
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import fastpix_desktop

PACKAGE = Path(fastpix_desktop.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 300
"""Lines a file may have."""


def _nodes(path: Path) -> Iterator[ast.AST]:
    yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_literals_are_translated(path: Path) -> None:
    """lupdate takes an f-string or a variable in silence, and extracts what can never match."""
    for node in _nodes(path):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        if name == "self.tr" or name.split(".")[-1] == "translate":
            if name not in ("self.tr", "translate", "QCoreApplication.translate", "QApplication.translate"):
                continue  # a rectangle's, say
            for text in node.args[:1] if name == "self.tr" else node.args[:2]:
                assert isinstance(text, ast.Constant), f"{path}:{node.lineno}"
                assert isinstance(text.value, str), f"{path}:{node.lineno}"


def test_no_file_is_longer_than_300_lines() -> None:
    """A longer one has more than one subject: split it by them."""
    long = {str(path.relative_to(PACKAGE)): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {path: lines for path, lines in long.items() if lines > LONGEST} == {}


def test_presenters_use_qtcore_only() -> None:
    for path in (PACKAGE / "presenters").glob("*.py"):
        qt = {name for name in _imports(path) if name.startswith("PySide6.")}
        assert all(name.startswith("PySide6.QtCore") for name in qt), (path, qt)


def test_secrets_are_revealed_at_few_walls() -> None:
    """A new place that reads a secret's text should be a decision, not an accident."""
    revealing = {
        str(path.relative_to(PACKAGE).as_posix())
        for path in FILES
        if any(isinstance(node, ast.Attribute) and node.attr == "reveal" for node in _nodes(path))
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
    for path in FILES:
        for node in _nodes(path):
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func).split(".")[-1]
                assert path.name in allowed.get(name, {path.name}), f"{path}:{node.lineno}: {name}"


def test_the_event_loop_is_touched_in_one_place_only() -> None:
    assert [path.name for path in FILES if "qasync" in _imports(path)] == ["app.py"]


def test_no_nested_event_loops() -> None:
    """exec() or processEvents() inside a coroutine stops every other task for good."""
    for path in FILES:
        calls = {
            node.func.attr
            for node in _nodes(path)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        }
        allowed = {"exec"} if path.name == "app.py" else set()  # before the loop: for the first paint
        assert calls & {"exec", "exec_", "processEvents"} <= allowed, path


def test_what_a_start_can_do_without_is_not_loaded_for_it() -> None:
    """What is slow to load, and what nobody sees before a stream is shown, waits until it is needed."""
    late = {
        "asyncio", "qasync", "requests", "ssl", "socket", "keyring", "sqlite3", "websockets",
        "PySide6.QtNetwork", "fastpix_desktop.simulator", "fastpix_desktop.bootstrap.support_report",
        "fastpix_desktop.presenters.obs.go_live", "fastpix_desktop.presenters.obs.setup",
        "fastpix_desktop.presenters.monitor.broadcast", "fastpix_desktop.ui.stream_page.page",
        "fastpix_desktop.domain.monitor.finding", "fastpix_desktop.domain.monitor.playlist",
        "fastpix_desktop.domain.obs.status",
    }  # fmt: skip
    assert {name for name in late if importlib.util.find_spec(name) is None} == set()
    program = "import sys, fastpix_desktop.bootstrap; print(*sys.modules)"
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=unmeasured)
    loaded = set(done.stdout.split())
    assert "fastpix_desktop.ui.accounts.connect_page" in loaded
    assert loaded & late == set()
