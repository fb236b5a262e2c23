"""Downloading a recording from its row, over the real network and disk."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from fastpix_desktop.bootstrap.demo import ingest_addresses
from fastpix_desktop.presenters.streams import downloads as presenter
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.widgets.question import Question
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
FILE = "capped-4k.mp4"


class Hall:
    """The program on the page of a stream with one recording."""

    def __init__(self, open_app: OpenApp, folder: Path, **values: Any) -> None:
        self.simulator = simulator = Simulator()
        stream = simulator.seed("Choir", **values)
        self.media_id = simulator.add_media(stream["streamId"], title="Sunday: the choir")
        self.media = simulator.media(self.media_id)
        simulator.start()
        self.app = open_app(simulator=simulator, addresses=ingest_addresses(simulator))
        self.app.window.sidebar.streamChosen.emit(stream["streamId"])
        self.app.until(lambda: self.sees("Download recording 1"))
        self.target = folder / "choir.mp4"

    def sees(self, name: str) -> bool:
        buttons = self.app.window.stream_page.recordings.findChildren(QAbstractButton)
        return any(each.accessibleName() == name and each.isVisible() for each in buttons)

    def says(self, text: str) -> bool:
        labels = self.app.window.stream_page.recordings.findChildren(QLabel)
        return any(text in each.text() and each.isVisible() for each in labels)

    def press(self, name: str) -> None:
        self.app.until(lambda: self.sees(name))
        self.app.press(name)

    def choose(self) -> None:
        self.app.press("Download recording 1")
        self.answer()

    def answer(self) -> None:
        (dialog,) = self.app.window.findChildren(QFileDialog)
        assert dialog.selectedFiles()[0].endswith("Sunday the choir.mp4")
        dialog.fileSelected.emit(str(self.target))
        dialog.reject()

    def until_complete(self) -> None:
        self.app.until(self.target.exists)
        self.app.until(lambda: self.sees("Download recording 1"))
        assert self.target.read_bytes() == self.media.content
        assert [each.name for each in self.target.parent.iterdir()] == ["choir.mp4"]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = presenter.Times(poll_s=0.05, retry_s=(0.05,) * 3, tick_s=0.01)
    monkeypatch.setattr(presenter, "Times", lambda: quick)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "videos"
    made.mkdir()
    return made


@pytest.mark.parametrize("as_recorded", [False, True])
def test_a_recording_is_downloaded_after_fastpix_has_made_the_file(
    open_app: OpenApp, folder: Path, as_recorded: bool
) -> None:
    hall = Hall(open_app, folder)
    hall.simulator.media_rules.mp4_s = 0.5
    hall.simulator.media_rules.as_recorded = as_recorded
    hall.choose()
    hall.app.until(lambda: hall.says("FastPix is preparing the file"))
    assert not hall.sees("Download recording 1")
    hall.until_complete()


def test_cut_three_times_it_is_the_same_to_the_byte(open_app: OpenApp, folder: Path) -> None:
    hall = Hall(open_app, folder)
    hall.simulator.play(Fault.half_answer(path=FILE, times=3))
    hall.choose()
    hall.until_complete()
    asked = [each.headers.get("range") for each in hall.simulator.requests if FILE in each.path]
    assert len(asked) == 4
    assert all(asked[1:])


def test_a_private_one_is_downloaded_with_a_token(open_app: OpenApp, folder: Path) -> None:
    hall = Hall(open_app, folder, mediaPolicy="private")
    hall.app.press("Download recording 1")
    (question,) = hall.app.window.findChildren(Question)
    question.yes.click()
    hall.app.until(lambda: hall.app.window.findChildren(QFileDialog))
    hall.answer()
    hall.until_complete()


def test_paused_and_resumed_it_goes_on_while_another_page_is_open(open_app: OpenApp, folder: Path) -> None:
    hall = Hall(open_app, folder)
    other = hall.simulator.seed("Other")
    hall.app.window.presenters.streams.reload()
    hall.simulator.play(Fault.stuck_answer(path=FILE))
    hall.choose()
    hall.app.until(lambda: hall.says("100 kB of 200 kB") or hall.says("100.0 kB of 200.0 kB"))
    hall.press("Pause download of recording 1")
    assert hall.says("Download paused")
    assert not hall.target.exists()
    hall.press("Resume download of recording 1")
    hall.app.window.presenters.streams.show(other["streamId"])
    hall.app.until(hall.target.exists)
    assert hall.target.read_bytes() == hall.media.content


def test_cancelled_it_leaves_nothing_behind(open_app: OpenApp, folder: Path) -> None:
    hall = Hall(open_app, folder)
    hall.simulator.play(Fault.stuck_answer(path=FILE))
    hall.choose()
    hall.app.until(lambda: any(folder.iterdir()))
    hall.press("Cancel download of recording 1")
    hall.app.until(lambda: not any(folder.iterdir()))
    assert hall.sees("Download recording 1")


def test_what_went_wrong_is_said_and_can_be_tried_again(open_app: OpenApp, folder: Path) -> None:
    hall = Hall(open_app, folder)
    hall.simulator.media_rules.mp4_fails = True
    hall.choose()
    hall.app.until(lambda: hall.says("FastPix couldn't make a file from this recording."))
    hall.simulator.media_rules.mp4_fails = False
    hall.press("Try again to download recording 1")
    hall.until_complete()
