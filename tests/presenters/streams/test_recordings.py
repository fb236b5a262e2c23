"""Recordings are looked up once each, however often the page is brought up to date meanwhile."""

import asyncio

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import NotFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter, RecordingsServices

STREAM = LiveStream("id", Secret("k"), Secret("s"), media_ids=("first", "second"))


@pytest.mark.parametrize("is_missing", [False, True])
def test_shown_again_while_they_are_looked_up_each_is_asked_for_once(
    qtbot: QtBot, loop: qasync.QEventLoop, is_missing: bool
) -> None:
    asked: list[str] = []

    async def recording(media_id: str) -> Recording:
        asked.append(media_id)
        await asyncio.sleep(0.02)
        if is_missing:
            raise NotFound
        return Recording(media_id)

    presenter = RecordingsPresenter(RecordingsServices(recording))
    shown: list[tuple[Recording, ...]] = []
    presenter.changed.connect(shown.append)
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second"])
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second", "first"])
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: not presenter.runs("read"))
    assert asked == ["second", "first"]
    assert [each.media_id for each in shown[-1]] == ["second", "first"]


def test_one_that_comes_meanwhile_is_looked_up_too(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    asked: list[str] = []

    async def recording(media_id: str) -> Recording:
        asked.append(media_id)
        await asyncio.sleep(0.02)
        return Recording(media_id)

    presenter = RecordingsPresenter(RecordingsServices(recording))
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second"])
    presenter.show(LiveStream("id", Secret("k"), Secret("s"), media_ids=("first", "second", "third")))
    qtbot.waitUntil(lambda: not presenter.runs("read"))
    assert asked[-3:] == ["third", "second", "first"]
