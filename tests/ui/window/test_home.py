"""A home folder whose name isn't UTF-8: Linux allows it, and Qt can't name it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fastpix_desktop.base.resources import nameable
from fastpix_desktop.bootstrap import default_data_dir
from tests.qt_fixtures import App

NAME = os.fsdecode(b"J\xf6rg")


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("homes") / NAME
    made.mkdir()
    return made


@pytest.fixture
def tmp_path(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder, also of ``open_app``: as this program finds it for such a person."""
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = default_data_dir()
    folder.mkdir()
    return folder


def test_window_keeps_everything_inside_it(
    home: Path, tmp_path: Path, open_app: Callable[..., App], qtbot: QtBot
) -> None:
    app = open_app()
    app.window.presenters.session._preferences.frame_rate = 60
    app.find(QLineEdit, "Title").setText("Choir")
    app.press("Create stream")
    app.until(lambda: app.simulator.streams)
    inside = home / ".local/share/fastpix-desktop"
    app.until(lambda: (inside / "streams.sqlite3").exists() and (inside / "draft.json").exists())
    assert b"60" in (inside / "settings.ini").read_bytes()
    assert [each.name for each in home.parent.iterdir()] == [NAME], "and nothing outside"
    watcher = QFileSystemWatcher([str(tmp_path)])
    with qtbot.waitSignal(watcher.directoryChanged):
        (inside / "come-to-front").touch()


def test_name_that_is_text_stays_as_it_is(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("Jörg")
    assert nameable(folder) == folder


def test_folder_that_cannot_be_opened_stays_as_it_is() -> None:
    assert nameable(Path("/dev/null") / NAME / "data") == Path("/dev/null") / NAME / "data"


@pytest.mark.parametrize(("said", "is_heeded"), [("/elsewhere", True), ("elsewhere", False), ("", False)])
def test_data_folder_can_be_elsewhere(monkeypatch: pytest.MonkeyPatch, said: str, is_heeded: bool) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv("XDG_DATA_HOME", said)
    base = Path(said if is_heeded else "/home/somebody/.local/share")
    assert default_data_dir() == base / "fastpix-desktop"
