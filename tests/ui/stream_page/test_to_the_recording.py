"""From a broadcast to its recording on the disk, through the window, with a real encoder and player."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QToolButton

from fastpix_desktop.presenters.streams import downloads, recordings, watch
from fastpix_desktop.simulator import Fault
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.stream_page.recording_picture import RecordingPicture
from fastpix_desktop.ui.widgets.question import TextQuestion
from tests.contract.encoders import OnAir, encoder
from tests.qt_fixtures import App

FILE = "capped-4k.mp4"
pytestmark = pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")


class Evening:
    """The program with a stream that it has created."""

    def __init__(self, app: App) -> None:
        self.app = app
        app.window.resize(1280, 900)
        app.find(QLineEdit, "Title").setText("Choir")
        app.press("Create stream")
        app.until(app.window.stream_page.stage.isVisible)
        (stream,) = app.simulator.streams
        self.on_air = OnAir(app.simulator, stream)

    def says(self, text: str) -> bool:
        labels = self.app.window.stream_page.findChildren(QLabel)
        return any(text in each.text() and each.isVisibleTo(self.app.window) for each in labels)

    def has(self, name: str) -> bool:
        buttons = self.app.window.stream_page.recordings.findChildren(QAbstractButton)
        return any(each.accessibleName() == name and each.isVisible() for each in buttons)

    def broadcast(self, seconds: int) -> None:
        """Send until FastPix has this many seconds, and end it as a person does."""
        segments = seconds // 2
        with encoder(*self.on_air.rtmp) as sending:
            self.app.until(lambda: self.on_air.status == "active")
            self.app.until(lambda: self.on_air.media_sequence() + 3 > segments)
            self.app.press("End stream")
            (dialog,) = self.app.window.findChildren(EndDialog)
            dialog._end.click()
            self.app.until(lambda: sending.poll() is not None)

    def rename(self, title: str) -> None:
        menu = self.app.find(QToolButton, "More for recording 1").menu()
        assert menu is not None
        (action,) = (each for each in menu.actions() if each.text() == "Rename…")
        action.trigger()
        (question,) = self.app.window.findChildren(TextQuestion)
        question.findChildren(QLineEdit)[0].setText(title)
        question.yes.click()

    def download(self, target: Path) -> None:
        self.app.press("Download recording 1")
        (dialog,) = self.app.window.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(target))
        dialog.reject()


@dataclass(frozen=True)
class Found:
    """What a player finds in a file."""

    codecs: list[str]
    length_s: float


def _probed(file: Path) -> Found:
    command = ("ffprobe", "-v", "error", "-show_entries", "format=duration:stream=codec_name", "-of", "json")
    found = json.loads(subprocess.check_output((*command, str(file))))
    return Found(sorted(each["codec_name"] for each in found["streams"]), float(found["format"]["duration"]))


def _complaints(file: Path) -> str:
    """Decode all of a file, and return what the decoder complains of."""
    command = ("ffmpeg", "-v", "error", "-i", str(file), "-f", "null", "-")
    return subprocess.run(command, capture_output=True, check=True, text=True).stderr


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IN_VIEW_S", "BEHIND_LIVE_S", "HINT_S", "VIEWERS_S"):
        monkeypatch.setattr(watch, name, 0.3)
    monkeypatch.setattr(recordings, "AGAIN_S", 0.3)
    quick = downloads.Times(poll_s=0.1, retry_s=(0.05,) * 3, tick_s=0.02)
    monkeypatch.setattr(downloads, "Times", lambda: quick)


def test_a_broadcast_ends_up_as_a_file_that_plays(open_app: Callable[..., App], tmp_path: Path) -> None:
    evening = Evening(open_app(ingest=True))
    app, simulator = evening.app, evening.app.simulator
    simulator.media_rules.mp4_s = 0.5
    evening.broadcast(seconds=6)

    app.until(lambda: evening.says("The stream has ended"))
    app.until(lambda: evening.says("on air"))
    app.until(lambda: evening.says("Processing"))
    assert not evening.has("Download recording 1")

    app.until(lambda: evening.has("Download recording 1"))
    (picture,) = app.window.stream_page.recordings.findChildren(RecordingPicture)
    app.until(lambda: picture.has_picture)
    evening.rename("Advent: the choir")
    app.until(lambda: evening.says("Advent: the choir"))

    folder = tmp_path / "videos"
    folder.mkdir()
    target = folder / "choir.mp4"
    simulator.play(Fault.half_answer(path=FILE))
    evening.download(target)
    app.until(target.exists)

    asked = [each.headers.get("range") for each in simulator.requests if FILE in each.path]
    whole, rest = asked[-2:]
    (media_id,) = simulator.streams[0]["mediaIds"]
    content = simulator.media(media_id).content
    assert (whole, rest) == (None, f"bytes={len(content) // 2}-"), "cut in the middle, and continued there"
    assert target.read_bytes() == content
    assert [each.name for each in folder.iterdir()] == ["choir.mp4"]
    found = _probed(target)
    assert found.codecs == ["aac", "h264"]
    assert found.length_s >= 4
    assert _complaints(target) == ""
