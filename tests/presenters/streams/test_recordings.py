"""Recordings are looked up once each, however often the page is brought up to date meanwhile."""

import asyncio

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import NotFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter
from tests.presenters.fakes import Unasked

STREAM = LiveStream("id", Secret("k"), Secret("s"), media_ids=("first", "second"))


class FastPix(Unasked):
    """Has recordings, or only their IDs."""

    def __init__(self, *, is_missing: bool = False) -> None:
        self.asked: list[str] = []
        self._is_missing = is_missing

    async def recording(self, media_id: str) -> Recording:
        self.asked.append(media_id)
        await asyncio.sleep(0.02)
        if self._is_missing:
            raise NotFound
        return Recording(media_id)


@pytest.mark.parametrize("is_missing", [False, True])
def test_shown_again_while_they_are_looked_up_each_is_asked_for_once(
    qtbot: QtBot, loop: qasync.QEventLoop, is_missing: bool
) -> None:
    fastpix = FastPix(is_missing=is_missing)
    presenter, asked = RecordingsPresenter(fastpix), fastpix.asked
    shown: list[tuple[Recording, ...]] = []
    presenter.changed.connect(shown.append)
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second"])
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second", "first"])
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: not presenter._polling.is_running)
    assert asked == ["second", "first"]
    assert [each.media_id for each in shown[-1]] == ["second", "first"]


def test_one_that_comes_meanwhile_is_looked_up_too(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    fastpix = FastPix()
    presenter, asked = RecordingsPresenter(fastpix), fastpix.asked
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second"])
    presenter.show(LiveStream("id", Secret("k"), Secret("s"), media_ids=("first", "second", "third")))
    qtbot.waitUntil(lambda: not presenter._polling.is_running)
    assert asked[-3:] == ["third", "second", "first"]
