"""Reading the list of streams, page by page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import TooManyRequests
from fastpix_desktop.domain.streams.stream import StreamPage
from fastpix_desktop.presenters.streams import pages
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from tests.presenters.some_streams import FastPix, stream


@dataclass
class Busy(FastPix):
    """Two pages, of which it is too busy to give the second."""

    retry_after: float = 0.0
    tries: int = 0

    async def page(self, _account: str, number: int) -> StreamPage:
        if number == 1:
            return StreamPage((stream("a"),), is_last=False)
        self.tries += 1
        raise TooManyRequests(self.retry_after)


@dataclass
class Rig:
    """The list and its FastPix."""

    fastpix: Busy
    presenter: StreamsPresenter
    failed: list[object] = field(default_factory=list)


@pytest.fixture
def rig(loop: qasync.QEventLoop, tmp_path: Path, qtbot: QtBot) -> Iterator[Rig]:
    fastpix = Busy()
    made = Rig(fastpix, fastpix.presenter(tmp_path))
    made.presenter.listFailed.connect(made.failed.append)
    made.presenter.use("account")
    made.presenter.reload()
    qtbot.waitUntil(lambda: not made.presenter.reading.is_running)
    yield made
    closing = loop.create_task(made.presenter.close())
    qtbot.waitUntil(closing.done)


def test_who_is_asked_to_wait_for_no_time_waits_a_little(
    rig: Rig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pages.SHORTEST_WAIT_S == 1
    monkeypatch.setattr(pages, "SHORTEST_WAIT_S", 0.1)
    rig.presenter.more()
    qtbot.wait(550)
    assert 2 <= rig.fastpix.tries <= 5
    assert rig.presenter.reading.is_running
    assert rig.failed == []


def test_who_is_asked_to_wait_for_long_says_so(rig: Rig, qtbot: QtBot) -> None:
    rig.fastpix.retry_after = 3600
    rig.presenter.more()
    qtbot.waitUntil(lambda: not rig.presenter.reading.is_running)
    assert rig.fastpix.tries == 1
    (error,) = rig.failed
    assert isinstance(error, TooManyRequests)
