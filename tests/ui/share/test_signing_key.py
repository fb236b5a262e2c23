"""The signing key in the settings, against the simulator."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import entry_names
from fastpix_desktop.presenters.share.signing_keys import KeyState
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.share.signing_key_section import SigningKeySection
from fastpix_desktop.ui.widgets.question import Question
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
KEYS = "/iam/signing-keys"


def open_settings(app: App) -> SigningKeySection:
    app.window.dialogs.open_settings()
    (dialog,) = (each for each in app.window.findChildren(SettingsDialog) if each.isVisible())
    (section,) = dialog.findChildren(SigningKeySection)
    return section


def answer(app: App, yes: str) -> None:
    """Press this button in the question that is open."""
    (box,) = (each for each in app.window.findChildren(Question) if each.isVisible())
    next(each for each in box.findChildren(QAbstractButton) if each.text() == yes).click()


def keys_at_fastpix(simulator: Simulator) -> int:
    created = [each for each in simulator.requests if each.path.endswith(KEYS) and each.method == "POST"]
    deleted = [each for each in simulator.requests if KEYS + "/" in each.path and each.method == "DELETE"]
    return len(created) - len(deleted)


def test_key_is_made_replaced_and_removed_after_a_question(open_app: OpenApp) -> None:
    app = open_app()
    keys = app.window.presenters.signing_keys
    section = open_settings(app)
    assert "No key yet" in section._state.text()
    assert not section._replace.isVisibleTo(section)
    app.press("Make signing key")
    assert keys_at_fastpix(app.simulator) == 0  # asked first
    answer(app, "Make signing key")
    app.until(lambda: keys.state is KeyState.READY)
    assert "only in your keyring" in section._state.text()
    first = keys.key_id
    app.press("Replace signing key")
    answer(app, "Replace key")
    app.until(lambda: keys.key_id not in (first, "") and not keys.is_busy)
    assert keys_at_fastpix(app.simulator) == 1
    app.press("Remove signing key")
    answer(app, "Cancel")
    assert keys.state is KeyState.READY
    app.press("Remove signing key")
    answer(app, "Remove key")
    app.until(lambda: not keys.is_busy and not keys.key_id)
    assert keys_at_fastpix(app.simulator) == 0
    assert section._make.isVisibleTo(section)


def test_missing_permission_says_which_one_is_needed(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.status(403, path=KEYS, times=None))
    section = open_settings(app)
    app.press("Make signing key")
    answer(app, "Make signing key")
    app.until(lambda: section._error.isVisibleTo(section))
    assert "the permission “System”" in section._error.text()
    app.simulator.clear_faults()
    app.press("Make signing key")
    answer(app, "Make signing key")
    app.until(lambda: app.window.presenters.signing_keys.state is KeyState.READY)
    assert not section._error.isVisibleTo(section)


def test_key_deleted_at_fastpix_is_said_when_the_settings_open(open_app: OpenApp) -> None:
    app = open_app()
    keys = app.window.presenters.signing_keys
    keys.make()
    app.until(lambda: keys.state is KeyState.READY)
    app.simulator.play(Fault.status(200, {"success": True, "data": []}, path=KEYS))
    section = open_settings(app)
    app.until(lambda: "was deleted at FastPix" in section._state.text())
    app.press("Replace signing key")
    answer(app, "Replace key")
    app.until(lambda: not keys.is_busy and keys.state is KeyState.READY)


def test_no_key_is_offered_without_an_account(open_app: OpenApp) -> None:
    app = open_app(signed_in=False)
    app.window.dialogs.open_settings()
    (dialog,) = app.window.findChildren(SettingsDialog)
    assert dialog.findChildren(SigningKeySection) == []
    assert not any(each.text() == "Make signing key" for each in dialog.findChildren(QAbstractButton))


def test_key_leaves_no_trace_outside_the_keyring(open_app: OpenApp) -> None:
    """Not in the settings, the log or the database: not even a half of it."""
    keeper = Memory()
    app = open_app(keeper=keeper)
    session = app.window.presenters.session
    session.keep()
    app.until(lambda: session.is_kept(session.accounts[0]))
    keys = app.window.presenters.signing_keys
    keys.make()
    app.until(lambda: keys.state is KeyState.READY)
    halves = [keeper.load(name) for name in entry_names(keys.key_id)]
    assert None not in halves
    parts = [each.reveal().split('"part": "')[1].rstrip('"}')[:40] for each in halves if each is not None]
    folder = app.window.preferences.settings.fileName().rpartition("/")[0]
    files = [each for each in Path(folder).rglob("*") if each.is_file()]
    assert any(each.name == "settings.ini" for each in files)
    for file in files:
        content = file.read_bytes()
        assert not any(part.encode() in content for part in parts), file
    assert all(isinstance(each, Secret) for each in halves)
