"""Help, unexpected errors and crashes, as the person meets them."""

import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QPlainTextEdit

from fastpix_desktop.domain import secret as secrets
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.ui.help.about_dialog import HelpDialog
from fastpix_desktop.ui.help.bug_reporter import MOST_SHOWN, BugReporter
from fastpix_desktop.ui.help.trouble_dialogs import BugDialog, CrashDialog, FolderDialog
from fastpix_desktop.ui.widgets.dialog import Dialog
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture(autouse=True)
def _only_own_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look only for this test's secrets: all tests before it may have left hundreds of thousands."""
    monkeypatch.setattr(secrets, "_held", secrets._Held())


def _dialogs(kind: type[Dialog]) -> list[Dialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def _press(dialog: object, name: str) -> None:
    assert isinstance(dialog, Dialog)
    next(each for each in dialog.findChildren(QAbstractButton) if each.text() == name).click()


@pytest.mark.expected_log("a task failed", "another", "the same again")
def test_errors_end_in_one_dialog_with_details_to_copy(open_app: OpenApp) -> None:
    app = open_app()
    reporter = BugReporter()
    secret = Secret("swordfish-of-42")
    try:
        raise ValueError(f"bad {secret.reveal()}")  # noqa: TRY301
    except ValueError as error:
        reporter.report("a task failed", error)
        threading.Thread(target=reporter.report, args=("another", error)).start()
    app.until(lambda: _dialogs(BugDialog))
    (dialog,) = _dialogs(BugDialog)
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    app.until(lambda: "another" in details.toPlainText())
    for _ in range(20):
        reporter.report("the same again", None)
    app.until(lambda: any("22 errors" in each.text() for each in dialog.findChildren(QLabel)))
    assert len(_dialogs(BugDialog)) == 1
    assert "ValueError: bad ••••••••" in details.toPlainText()
    assert details.toPlainText().count("the same again") == MOST_SHOWN - 2
    _press(dialog, "Copy details")
    assert QApplication.clipboard().text() == details.toPlainText()
    _press(dialog, "Close")
    app.until(lambda: not _dialogs(BugDialog))
    app.window.show_new()  # it goes on


def test_a_crash_is_told_with_the_files_name(open_app: OpenApp, tmp_path: Path) -> None:
    app = open_app()
    dialog = CrashDialog(tmp_path / "crash-1.txt", app.window)
    dialog.open()
    assert any("crash-1.txt" in each.text() for each in dialog.findChildren(QLabel))
    for each in dialog.findChildren(QLabel):
        assert each.height() >= each.heightForWidth(each.width()), each.text()
    _press(dialog, "Close")
    app.until(lambda: not _dialogs(CrashDialog))


def test_crash_dialog_warns_of_a_memory_dump(open_app: OpenApp, tmp_path: Path) -> None:
    dialog = CrashDialog(tmp_path / "crash-1.txt", open_app().window)
    assert any("memory dump" in each.text() for each in dialog.findChildren(QLabel))


def test_folder_that_cannot_be_used_is_told_with_the_reason(open_app: OpenApp, tmp_path: Path) -> None:
    app = open_app()
    dialog = FolderDialog(tmp_path / "<b>%2", "No space left on device", app.window)
    dialog.open()
    told = f"The folder {tmp_path}/<b>%2 can't be used: No space left on device."
    (text,) = [each for each in dialog.findChildren(QLabel) if told in each.text()]
    assert text.textFormat() == Qt.TextFormat.PlainText
    _press(dialog, "Close")
    app.until(lambda: not _dialogs(FolderDialog))


def _save(app: App, path: Path) -> HelpDialog:
    dialog = app.window.dialogs.open_help()
    _press(dialog, "Save a support file…")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.selectFile(str(path))
    chooser.fileSelected.emit(str(path))
    chooser.close()
    return dialog


def _said(dialog: HelpDialog) -> str:
    return dialog._result.text()


def test_the_support_file_is_saved_without_any_secret(open_app: OpenApp, tmp_path: Path) -> None:
    app = open_app()
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    preferences.never_unused = ("id-of-a-stream",)
    preferences.obs_pairing = "studio.example:4455"
    dialog = _save(app, tmp_path / "support.txt")
    app.until(lambda: _said(dialog).startswith("Saved as"))
    text = (tmp_path / "support.txt").read_text(encoding="utf-8")
    assert re.search(r"^Qt: 6\.", text, re.MULTILINE)
    assert "--- Settings\nappearance: system" in text
    assert app.simulator.secret not in text
    for private in (app.simulator.token_id, "id-of-a-stream", "studio.example"):
        assert private not in text
    dialog.accept()


def test_the_support_file_is_not_written_with_a_secret_in_it(
    open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    monkeypatch.setattr(
        "fastpix_desktop.bootstrap.support_report.logs.texts", lambda _: {"app.log": app.simulator.secret}
    )
    dialog = _save(app, tmp_path / "support.txt")
    app.until(
        lambda: _said(dialog).startswith("The file wasn't saved, because it would have contained a secret")
    )
    assert not (tmp_path / "support.txt").exists()
    dialog.accept()


def test_help_names_the_version_and_shows_what_it_is_made_of(open_app: OpenApp) -> None:
    app = open_app()
    dialog = app.window.dialogs.open_help()
    assert any(re.match(r"FastPix Desktop \d", each.text()) for each in dialog.findChildren(QLabel))
    _press(dialog, "Licences")
    assert "runs from its source code" in dialog._notices.toPlainText()
    for each in dialog.findChildren(QLabel):
        if each.wordWrap() and each.isVisible():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
    dialog.accept()
