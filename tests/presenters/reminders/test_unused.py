"""Streams that were made here and never used."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import ServerTrouble
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters import feed
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.reminders import unused
from fastpix_desktop.presenters.reminders.unused import UnusedStreams
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from tests.presenters.some_streams import FastPix, stream


class Unused:
    """The presenter, and everything around it."""

    def __init__(self, folder: Path, bot: QtBot) -> None:
        self.bot = bot
        self.fastpix = FastPix()
        self.fastpix.have(
            stream("new"), stream("old", days=8), stream("older", days=20), stream("used", days=30)
        )
        self.fastpix.was_live.add("used")
        self.streams: StreamsPresenter = self.fastpix.presenter(folder)
        self.preferences: Preferences = self.fastpix.preferences(folder)
        self.presenter = UnusedStreams(self.fastpix, self.streams, self.preferences)
        feed.streams_to_unused(self.streams, self.presenter)

    def read_list(self) -> None:
        self.streams.reload()
        self.bot.waitUntil(lambda: not self.streams.reading.is_running)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.presenter.finding.is_running)

    @property
    def spoken_of(self) -> str | None:
        return self.presenter.stream.id if self.presenter.stream else None


@pytest.fixture
def it(loop: qasync.QEventLoop, tmp_path: Path, qtbot: QtBot) -> Iterator[Unused]:
    unused = Unused(tmp_path, qtbot)
    yield unused
    for presenter in (unused.presenter, unused.streams):
        closing = loop.create_task(presenter.close())
        qtbot.waitUntil(closing.done)


def test_the_oldest_is_spoken_of_that_fastpix_says_was_never_live(it: Unused) -> None:
    it.read_list()
    assert it.spoken_of == "older"
    assert it.fastpix.asked == ["used", "viewers of used", "older", "viewers of older"]
    assert it.preferences.never_unused == ("used",)


def test_an_answer_without_a_number_does_not_say_that_it_was_never_live(it: Unused) -> None:
    it.fastpix.uncounted = {"older"}
    it.read_list()
    assert it.spoken_of == "old"
    assert it.preferences.never_unused == ("used",), "it is looked at again another time"


def test_a_few_are_looked_at_and_the_others_another_time(it: Unused) -> None:
    names = [f"used {number}" for number in range(9)]
    it.fastpix.have(*(stream(name, days=30 - number) for number, name in enumerate(names)))
    it.fastpix.was_live.update(names)
    it.read_list()
    assert it.preferences.never_unused == tuple(names[:5])
    it.read_list()
    assert it.preferences.never_unused == tuple(names)


def test_once_a_week_at_most(it: Unused) -> None:
    it.read_list()
    it.presenter.dismiss()
    it.fastpix.asked.clear()
    it.read_list()
    assert it.spoken_of is None
    assert it.fastpix.asked == []
    it.preferences.told_of_unused = datetime.now(UTC) - timedelta(days=8)
    it.read_list()
    assert it.spoken_of == "older"


def test_what_is_kept_is_never_spoken_of_again(it: Unused) -> None:
    it.read_list()
    it.presenter.keep()
    it.settle()
    assert it.spoken_of == "old"
    it.presenter.keep()
    it.settle()
    assert it.spoken_of is None
    it.preferences.told_of_unused = None
    it.read_list()
    assert it.spoken_of is None
    assert it.preferences.never_unused == ("used", "older", "old")


def test_what_is_deleted_makes_room_for_the_next(it: Unused) -> None:
    it.read_list()
    it.streams.hide(stream("older"), hidden=True)
    assert it.spoken_of is None
    it.presenter.next()
    it.settle()
    assert it.spoken_of == "old"


def test_the_oldest_of_a_long_list_is_spoken_of_first(it: Unused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unused, "_PART", 2)
    many = [stream(f"of many {number}", days=20 + number) for number in range(7)]
    it.fastpix.have(*many)
    it.read_list()
    for each in reversed(many):
        assert it.spoken_of == each.id
        it.presenter.keep()
        it.settle()
    assert it.spoken_of is None


def test_a_stream_that_is_used_after_all_is_spoken_of_no_more(it: Unused) -> None:
    it.read_list()
    it.streams.update(stream("another"))
    assert it.spoken_of == "older"
    it.streams.update(replace(it.fastpix.streams["older"], status=Status.PREPARING))
    assert it.spoken_of is None


def test_the_list_may_be_older_than_the_truth(it: Unused) -> None:
    for each in (stream("gone", days=20), stream("live by now", days=15)):
        it.streams._listing.put(each)
    it.streams._show()
    it.fastpix.have(stream("live by now", Status.ACTIVE, days=15))
    it.presenter.next()
    it.settle()
    assert it.spoken_of is None
    assert [each.id for each in it.streams.streams] == ["live by now"]


def test_nothing_is_said_where_fastpix_says_nothing(it: Unused) -> None:
    it.read_list()
    it.presenter.dismiss()
    it.fastpix.error = ServerTrouble(503)
    it.presenter.next()
    it.settle()
    assert it.spoken_of is None


def test_no_more_is_remembered_than_needed(it: Unused) -> None:
    it.preferences.never_unused = tuple(map(str, range(500)))
    it.read_list()
    assert it.preferences.never_unused == (*map(str, range(1, 500)), "used")


def test_damaged_preferences_are_as_none(it: Unused) -> None:
    for text in ("", "{}", "[", "never"):
        it.preferences.settings.setValue("forgotten/never_unused", text)
        it.preferences.settings.setValue("forgotten/told", text)
        assert it.preferences.never_unused == ()
        assert it.preferences.told_of_unused is None
