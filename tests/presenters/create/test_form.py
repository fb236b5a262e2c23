"""The draft: kept through everything."""

import asyncio
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from tests.presenters.cloud import Cloud


class Disk:
    """A draft file in memory, slow or broken on demand."""

    def __init__(self) -> None:
        self.saved: list[StreamDraft] = []
        self.stored = StreamDraft(title="from the last run")
        self.trouble: FileTrouble | None = None
        self.delay = 0.0

    async def load(self) -> StreamDraft:
        await asyncio.sleep(self.delay)
        if self.trouble:
            raise self.trouble
        return self.stored

    async def save(self, draft: StreamDraft) -> None:
        await asyncio.sleep(self.delay)
        if self.trouble:
            raise self.trouble
        self.saved.append(draft)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def presenter(loop: qasync.QEventLoop, disk: Disk) -> NewStreamPresenter:
    return Cloud().presenter_with(disk)


def test_the_last_draft_is_shown(qtbot: QtBot, presenter: NewStreamPresenter) -> None:
    with qtbot.waitSignal(presenter.draftReplaced) as shown:
        presenter.load()
    assert shown.args == [StreamDraft(title="from the last run")]


def test_what_is_typed_before_it_is_read_wins(
    qtbot: QtBot, presenter: NewStreamPresenter, disk: Disk
) -> None:
    disk.delay = 0.05
    presenter.load()
    presenter.edit(StreamDraft(title="typed"))
    qtbot.wait(120)
    assert presenter.draft.title == "typed"


def test_every_change_reaches_the_disk_soon(qtbot: QtBot, presenter: NewStreamPresenter, disk: Disk) -> None:
    for number in range(40):
        presenter.edit(StreamDraft(title=f"title {number}"))
        qtbot.wait(10)
    assert len(disk.saved) >= 2, "while the typing goes on"
    qtbot.waitUntil(lambda: disk.saved[-1].title == "title 39")
    assert len(disk.saved) < 10, "but not for every letter"


def test_closing_saves_what_is_typed(
    qtbot: QtBot, presenter: NewStreamPresenter, disk: Disk, loop: qasync.QEventLoop
) -> None:
    disk.delay = 0.05
    presenter.edit(StreamDraft(title="just typed"))
    qtbot.wait(160)  # a save is under way
    presenter.edit(StreamDraft(title="and then this"))
    closing = loop.create_task(presenter.close())
    qtbot.waitUntil(closing.done)
    assert disk.saved[-1].title == "and then this"


def test_a_disk_that_refuses_is_said_once(qtbot: QtBot, presenter: NewStreamPresenter, disk: Disk) -> None:
    told: list[AppError] = []
    presenter.draftNotKept.connect(told.append)
    disk.trouble = FileTrouble(Path("draft.json"), "No space left on device")
    for title in ("a", "b"):
        presenter.edit(StreamDraft(title=title))
        qtbot.wait(220)
    assert told == [disk.trouble]
    disk.trouble = None
    presenter.edit(StreamDraft(title="c"))
    qtbot.waitUntil(lambda: [each.title for each in disk.saved] == ["c"])


def test_choices_stay_words_go(qtbot: QtBot, presenter: NewStreamPresenter, disk: Disk) -> None:
    presenter.edit(StreamDraft(title="t", description="d", dvr=True, reconnect_window=900))
    with qtbot.waitSignal(presenter.created):
        presenter.create()
    assert presenter.draft == StreamDraft(dvr=True, reconnect_window=900)
    qtbot.waitUntil(lambda: disk.saved[-1:] == [presenter.draft])
