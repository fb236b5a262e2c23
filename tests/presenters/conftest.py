"""The fixtures of tests.qt_fixtures, and an OBS of our own with a program beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.presenters.obs import connection as obs_connection
from tests.obs_socket.fake_obs import FakeObs
from tests.presenters.live import Rig
from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]


@pytest.fixture
def fake() -> Iterator[FakeObs]:
    with FakeObs("a-password-that-must-not-leak") as running:
        yield running


@pytest.fixture
def rig(
    qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path, fake: FakeObs, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Rig]:
    monkeypatch.setattr(obs_connection, "RETRY_S", 0.05)
    monkeypatch.setattr(obs_connection, "FAR_RETRY_S", 0.05)
    made = Rig(qtbot, loop, tmp_path, fake)
    yield made
    made.end()
