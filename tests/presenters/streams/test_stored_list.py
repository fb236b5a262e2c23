"""Showing the list as the store has it, part by part."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams import stream_list as module
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from tests.presenters.fakes import EmptyStore
from tests.presenters.some_streams import FastPix, stream

STORED = tuple(stream(f"s{number}", days=1 + number) for number in range(57))


class Remembered(EmptyStore):
    """Has all streams."""

    def __init__(self) -> None:
        super().__init__()
        self.behind: list[str] = []

    async def streams(self, _account: str, behind: LiveStream | None, count: int) -> tuple[LiveStream, ...]:
        self.behind.append(behind.id if behind else "")
        first = STORED.index(behind) + 1 if behind else 0
        return STORED[first : first + count]


@pytest.fixture
def store() -> Remembered:
    return Remembered()


@pytest.fixture
def presenter(
    store: Remembered,
    loop: qasync.QEventLoop,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[StreamsPresenter]:
    monkeypatch.setattr(module, "FIRST", 3)
    monkeypatch.setattr(module, "MORE", 2)
    monkeypatch.setattr(module, "STEP", 10)
    made = FastPix(store=store).presenter(tmp_path)
    yield made
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


def test_stored_streams_are_shown_in_growing_parts_to_the_last(
    presenter: StreamsPresenter, store: Remembered, qtbot: QtBot
) -> None:
    shown: list[tuple[LiveStream, ...]] = []
    presenter.use("account")
    presenter.streamsChanged.connect(shown.append)
    qtbot.waitUntil(lambda: bool(shown) and len(shown[-1]) == len(STORED))
    assert [len(each) for each in shown] == [3, 7, 15, 25, 35, 45, 55, 57]
    assert all(each == STORED[: len(each)] for each in shown)
    assert store.behind == ["", *(STORED[row].id for row in range(2, 57, 2))]
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not presenter._loading_older.is_running)
    assert presenter.streams == STORED


def test_search_looks_at_what_is_not_shown_yet(presenter: StreamsPresenter, qtbot: QtBot) -> None:
    presenter.use("account")
    qtbot.waitUntil(lambda: len(presenter.streams) >= 5)
    found: list[tuple[LiveStream, ...]] = []
    presenter.streamsChanged.connect(found.append)
    presenter.search("s4", None)
    assert found == [tuple(each for each in presenter.streams if "s4" in each.title)]
    qtbot.waitUntil(lambda: not presenter._loading_older.is_running)
    assert found[-1] == tuple(each for each in STORED if "s4" in each.title)
