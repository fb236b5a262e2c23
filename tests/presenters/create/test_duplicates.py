"""Reports of duplicates: checked with FastPix first, and never the end of the last stream."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NotSignedIn, OutcomeUnknown, ServerTrouble
from fastpix_desktop.domain.streams.duplicates import Surplus
from fastpix_desktop.domain.streams.stream import StreamPage
from fastpix_desktop.presenters import feed
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.late_streams import LateStreams
from tests.presenters.cloud import Cloud
from tests.presenters.fakes import Unasked
from tests.presenters.some_streams import FastPix, stream

SETTLE_DELAYS_S = (0.01, 0.02)


@dataclass
class Doubles(FastPix):
    """A FastPix whose deletes can go wrong."""

    delete_error: AppError | None = None
    is_deaf: bool = False
    """Whether a delete is not carried out."""
    deletes: list[str] = field(default_factory=list)
    on_delete: Callable[[], None] = lambda: None

    async def delete(self, stream_id: str, *, account: str | None = None) -> None:
        assert account is None
        self.deletes.append(stream_id)
        self.on_delete()
        if not self.is_deaf:
            self.streams.pop(stream_id, None)
        if self.delete_error is not None:
            raise self.delete_error


class LocalObs(Unasked):
    """Has profiles for some streams."""

    known: frozenset[str] = frozenset()

    async def streams(self) -> frozenset[str]:
        return self.known


class Intents(Unasked):
    """Knows which requests ended without a stream."""

    ended: frozenset[str] = frozenset()

    async def unwanted(self) -> frozenset[str]:
        return self.ended


class Doubled:
    """The presenter over two streams of one request, and everything around it."""

    def __init__(self, folder: Path, bot: QtBot) -> None:
        self.bot = bot
        self.fastpix = Doubles()
        self.fastpix.have(stream("newer"), stream("older", days=1))
        self.streams = self.fastpix.presenter(folder)
        self.new = Cloud().presenter()
        self.local_obs, self.intents = LocalObs(), Intents()
        self.presenter = Duplicates(
            self.fastpix, self.intents, self.local_obs, self.streams, self.fastpix.preferences(folder)
        )
        self.late = LateStreams(self.fastpix, SETTLE_DELAYS_S)
        feed.streams_to_duplicates(self.streams, self.presenter)
        feed.form_to_duplicates(self.new, self.presenter, self.late, self.streams)
        self.news: list[tuple[str, Surplus]] = []
        for name in ("deleted", "nothingToDelete", "allGone", "failed"):
            getattr(self.presenter, name).connect(self._noting(name))

    def _noting(self, name: str) -> Callable[..., None]:
        return lambda report, *_error: self.news.append((name, report))

    def read_list(self) -> None:
        self.streams.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(
            lambda: (
                not (self.presenter._running or self.late._running) and not self.streams.reading.is_running
            )
        )

    @property
    def report(self) -> Surplus:
        (report,) = self.presenter.reports
        return report

    def spare(self) -> list[str]:
        return [each.id for each in self.report.spare]


@pytest.fixture
def it(loop: qasync.QEventLoop, tmp_path: Path, qtbot: QtBot) -> Iterator[Doubled]:
    doubled = Doubled(tmp_path, qtbot)
    yield doubled
    for presenter in (doubled.presenter, doubled.late, doubled.streams, doubled.new):
        closing = loop.create_task(presenter.close())
        qtbot.waitUntil(closing.done)


def test_what_the_list_shows_is_read_again_before_it_is_reported(it: Doubled) -> None:
    it.read_list()
    assert it.spare() == ["newer"]
    assert sorted(it.fastpix.asked) == ["newer", "older"]
    it.read_list()
    assert len(it.fastpix.asked) == 2, "once is enough"


def test_a_stream_that_an_obs_profile_was_made_for_is_not_offered(it: Doubled) -> None:
    it.local_obs.known = frozenset({"newer"})
    it.read_list()
    assert it.spare() == ["older"]


def test_a_stream_that_was_handed_to_an_encoder_is_not_offered(it: Doubled) -> None:
    it.read_list()
    it.presenter.use("newer")
    it.settle()
    assert it.spare() == ["older"]


def test_an_open_stream_is_not_offered_even_when_it_is_left(it: Doubled) -> None:
    it.read_list()
    it.streams.show("newer")
    it.settle()
    it.streams.close_stream()
    it.settle()
    assert it.spare() == ["older"]


def test_a_row_that_is_gone_is_not_reported(it: Doubled) -> None:
    page = tuple(it.fastpix.streams.values())
    it.fastpix.streams.pop("older")
    for each in page:
        it.streams.take_up(each)
    it.settle()
    assert it.presenter.reports == ()
    assert [each.id for each in it.streams.streams] == ["newer"]


def test_who_is_not_signed_in_yet_hears_of_it_with_the_list(it: Doubled) -> None:
    it.fastpix.error = NotSignedIn()
    for each in it.fastpix.streams.values():
        it.streams.take_up(each)
    it.settle()
    assert it.presenter.reports == ()
    it.fastpix.error = None
    it.read_list()
    assert it.spare() == ["newer"]


def test_it_is_reported_although_the_streams_cannot_be_read(it: Doubled) -> None:
    it.fastpix.error = ServerTrouble(503)
    for each in it.fastpix.streams.values():
        it.streams.take_up(each)
    it.settle()
    assert it.spare() == ["newer"]


def test_deleting_the_spare_one(it: Doubled) -> None:
    it.read_list()
    report = it.report
    it.presenter.delete(report)
    it.settle()
    assert (it.fastpix.deletes, it.news) == (["newer"], [("deleted", report)])
    assert it.presenter.reports == ()


def test_a_page_that_was_read_before_the_delete_does_not_bring_it_back(it: Doubled) -> None:
    it.read_list()
    page = StreamPage(tuple(it.fastpix.streams.values()), is_last=True)
    it.presenter.delete(it.report)
    it.settle()
    it.presenter.add_from(page)
    assert [each.id for each in it.streams.streams] == ["older"]


@pytest.mark.parametrize("error", [ServerTrouble(503), NotSignedIn()])
def test_without_a_look_nothing_is_deleted(it: Doubled, error: AppError) -> None:
    it.read_list()
    it.fastpix.error = error
    it.presenter.delete(it.report)
    it.settle()
    assert (it.fastpix.deletes, [name for name, _ in it.news]) == ([], ["failed"])


def test_a_lost_answer_to_a_delete_is_settled_by_reading(it: Doubled) -> None:
    it.read_list()
    it.fastpix.delete_error = OutcomeUnknown()
    it.presenter.delete(it.report)
    it.settle()
    assert [name for name, _ in it.news] == ["deleted"]


def test_a_delete_that_was_not_carried_out_is_said(it: Doubled) -> None:
    it.read_list()
    it.fastpix.delete_error = OutcomeUnknown()
    it.fastpix.is_deaf = True
    it.presenter.delete(it.report)
    it.settle()
    assert [name for name, _ in it.news] == ["failed"]
    assert it.spare() == ["newer"]


def test_two_computers_that_delete_at_the_same_moment_are_told(it: Doubled) -> None:
    it.read_list()
    it.fastpix.on_delete = it.fastpix.streams.clear
    it.presenter.delete(it.report)
    it.settle()
    assert [name for name, _ in it.news] == ["allGone"]


def test_the_last_stream_is_not_deleted(it: Doubled) -> None:
    it.read_list()
    report = it.report
    it.fastpix.streams.pop("older")
    it.presenter.delete(report)
    it.settle()
    assert (it.fastpix.deletes, [name for name, _ in it.news]) == ([], ["nothingToDelete"])


def test_one_stream_of_a_request_that_nobody_wants_is_reported(it: Doubled) -> None:
    it.intents.ended = frozenset({"x"})
    it.fastpix.have(stream("late"))
    it.read_list()
    assert (it.report.is_late, it.spare()) == (True, ["late"])
    it.presenter.delete(it.report)
    it.settle()
    assert it.fastpix.streams == {}
    assert [name for name, _ in it.news] == ["deleted"]


def test_a_page_that_others_read_is_taken_for_what_is_known(it: Doubled) -> None:
    it.fastpix.have(stream("older"))
    it.read_list()
    it.fastpix.have(stream("newer"), stream("older"))
    it.presenter.add_from(StreamPage(tuple(it.fastpix.streams.values()), is_last=True))
    it.settle()
    assert it.report.ids == {"newer", "older"}


def test_after_a_create_the_list_is_looked_at_for_a_while(it: Doubled) -> None:
    it.fastpix.have(stream("made"))
    it.read_list()
    it.new.created.emit(it.fastpix.streams["made"])
    it.fastpix.have(stream("made"), stream("repeated"))
    it.settle()
    assert it.spare() == ["repeated"]
