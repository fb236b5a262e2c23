"""Recordings are looked up once each, however often the page is brought up to date; and renamed."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown, Refused, ServerTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.recording import Recording, parse_recording
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter
from tests.presenters.fakes import Unasked

STREAM = LiveStream("id", Secret("k"), Secret("s"), media_ids=("first", "second"))


class FastPix(Unasked):
    """Has recordings, or only their IDs."""

    def __init__(self, *, is_missing: bool = False) -> None:
        self.asked: list[str] = []
        self._is_missing = is_missing

    async def recording(self, account: str, media_id: str) -> Recording:
        assert account == "me"
        self.asked.append(media_id)
        await asyncio.sleep(0.02)
        if self._is_missing:
            raise NotFound
        return Recording(media_id)


def present(api: Any) -> RecordingsPresenter:
    presenter = RecordingsPresenter(api, delays=(0.0, 0.0))
    presenter.use("me")
    return presenter


@pytest.mark.parametrize("is_missing", [False, True])
def test_shown_again_while_they_are_looked_up_each_is_asked_for_once(
    qtbot: QtBot, loop: qasync.QEventLoop, is_missing: bool
) -> None:
    fastpix = FastPix(is_missing=is_missing)
    presenter, asked = present(fastpix), fastpix.asked
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
    presenter, asked = present(fastpix), fastpix.asked
    presenter.show(STREAM)
    qtbot.waitUntil(lambda: asked == ["second"])
    presenter.show(LiveStream("id", Secret("k"), Secret("s"), media_ids=("first", "second", "third")))
    qtbot.waitUntil(lambda: not presenter._polling.is_running)
    assert asked[-3:] == ["third", "second", "first"]


class Media(Unasked):
    """One recording that can be renamed, or not."""

    def __init__(self) -> None:
        self.payload: dict[str, Any] = {"title": "raw.mp4", "metadata": {"a": "b"}}
        self.takes_title = self.takes_metadata = True
        self.refuses_title = False
        self.lost: list[bool] = []
        """For the next changes: whether one whose answer is lost is carried out."""
        self.unreadable = 0
        """Number of reads after a lost answer that fail."""

    async def recording(self, account: str, media_id: str) -> Recording:
        await self._arrive(account, media_id)
        if self.unreadable and not self.lost:
            self.unreadable -= 1
            raise ServerTrouble(503)
        return parse_recording(media_id, self.payload)

    async def change_recording(self, account: str, media_id: str, changes: Mapping[str, Any]) -> None:
        await self._arrive(account, media_id)
        if "title" in changes and self.refuses_title:
            raise Refused
        is_lost = bool(self.lost)
        if not is_lost or self.lost.pop():
            if "title" in changes and self.takes_title:
                self.payload["title"] = changes["title"]
            if self.takes_metadata:
                self.payload["metadata"] = changes["metadata"]
        if is_lost:
            raise OutcomeUnknown

    async def _arrive(self, account: str, media_id: str) -> None:
        await asyncio.sleep(0)
        assert (account, media_id) == ("me", "m")


Rename = Callable[..., tuple[list[str], list[AppError]]]


@pytest.fixture
def rename(qtbot: QtBot, loop: qasync.QEventLoop) -> Rename:
    def run(media: Media, title: str) -> tuple[list[str], list[AppError]]:
        presenter = present(media)
        done: list[str] = []
        failed: list[AppError] = []
        presenter.renamed.connect(lambda each: done.append(each.title))
        presenter.renameFailed.connect(failed.append)
        before = parse_recording("m", media.payload)
        presenter.rename(before, title)
        qtbot.waitUntil(lambda: not presenter.is_busy)
        return done, failed

    return run


@pytest.mark.parametrize(("takes_title", "refuses"), [(True, False), (False, False), (False, True)])
def test_a_recording_is_renamed_whatever_fastpix_takes(
    rename: Rename, takes_title: bool, refuses: bool
) -> None:
    media = Media()
    media.takes_title, media.refuses_title = takes_title, refuses
    assert rename(media, " Sunday ") == (["Sunday"], [])
    assert rename(media, "Monday") == (["Monday"], [])
    assert media.payload["metadata"]["a"] == "b"


def test_one_that_keeps_its_title_all_the_same_is_reported(rename: Rename) -> None:
    media = Media()
    media.takes_title = media.takes_metadata = False
    done, failed = rename(media, "Sunday")
    assert (done, [type(each) for each in failed]) == ([], [Refused])


@pytest.mark.parametrize("takes_title", [True, False])
def test_a_lost_answer_is_looked_after(rename: Rename, takes_title: bool) -> None:
    media = Media()
    media.takes_title, media.refuses_title = takes_title, not takes_title
    media.lost, media.unreadable = [True], 1
    assert rename(media, "Sunday") == (["Sunday"], [])


def test_a_lost_change_is_not_said_to_be_done(rename: Rename) -> None:
    media = Media()
    media.lost = [False]
    done, failed = rename(media, "Sunday")
    assert (done, [type(each) for each in failed]) == ([], [OutcomeUnknown])


@pytest.mark.parametrize("title", ["", "  ", "raw.mp4"])
def test_no_title_or_the_same_one_changes_nothing(rename: Rename, title: str) -> None:
    media = Media()
    media.refuses_title = True
    assert rename(media, title) == ([], [])
