"""Viewing links: made exactly once, copied, withdrawn alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    AppError,
    FileTrouble,
    NoPermission,
    OutcomeUnknown,
    Reason,
    Refused,
    Unreachable,
    UnusableKey,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.viewing_links import LinkForm, ViewingLink, own_playback
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.share.viewing_links import ViewingLinks
from tests.presenters.cloud import DISK_FULL
from tests.presenters.share.sharing import (
    FIRST,
    PRIVATE,
    KeyCloud,
    Keyring,
    Links,
    Program,
    Signing,
    StreamCloud,
)

NOW = 1_796_000_000
DAY = 86_400
LOST = Unreachable(Reason.NETWORK)


class Sharing(Program):
    """The presenters of key and links, with a stream open."""

    def __init__(
        self, bot: QtBot, folder: Path, kept: tuple[KeyCloud, Keyring], streams: StreamCloud, store: Links
    ) -> None:
        super().__init__(bot, folder, *kept)
        self.streams, self.store = streams, store
        self.now = NOW
        self.links = ViewingLinks(
            streams,
            streams,
            store,
            Signing(),
            self.keys,
            IngestAddresses,
            delays=(0.0, 0.0),
            clock=lambda: self.now,
        )
        self.made: list[ViewingLink] = []
        self.withdrawn: list[ViewingLink] = []
        self.signed: list[tuple[LinkForm, str]] = []
        self.troubles: list[AppError] = []
        self.links.made.connect(self.made.append)
        self.links.withdrawn.connect(self.withdrawn.append)
        self.links.failed.connect(self.troubles.append)
        self.links.signed.connect(lambda form, text: self.signed.append((form, text.reveal())))
        self.sign_in()
        self.open(streams.stream_now)

    def open(self, stream: LiveStream | None) -> None:
        """Open a stream, and wait until its links are there."""
        self.links.show(stream)
        self._bot.waitUntil(lambda: self.links.is_loaded)

    def make(self, name: str = "Council members", seconds: int = DAY) -> None:
        """Make a link, and wait for what becomes of it."""
        self.links.make(name, NOW + seconds)
        self._bot.waitUntil(lambda: not self.links.is_busy)

    def withdraw(self, link: ViewingLink) -> None:
        self.links.withdraw(link)
        self._bot.waitUntil(lambda: not self.links.is_busy)

    def copy(self, link: ViewingLink, form: LinkForm) -> str:
        before = len(self.signed) + len(self.troubles)
        self.links.copy(link, form, "Council")
        self._bot.waitUntil(lambda: len(self.signed) + len(self.troubles) > before)
        return self.signed[-1][1] if self.signed else ""


Start = Callable[[], Sharing]


@pytest.fixture
def streams() -> StreamCloud:
    return StreamCloud()


@pytest.fixture
def store() -> Links:
    return Links()


@pytest.fixture
def start(
    qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path, streams: StreamCloud, store: Links
) -> Iterator[Start]:
    """Start a program; what the one before has saved is there."""
    kept = (KeyCloud(), Keyring())
    started: list[Sharing] = []

    def run() -> Sharing:
        started.append(Sharing(qtbot, tmp_path, kept, streams, store))
        return started[-1]

    yield run
    for each in started:
        for presenter in (each.links, each.keys):
            closing = loop.create_task(presenter.close())
            qtbot.waitUntil(closing.done)


def test_link_is_made_with_a_playback_id_of_its_own(start: Start, streams: StreamCloud) -> None:
    program = start()
    assert program.links.needs_key
    program.make("  Council members ")
    program.make("Anna, at home", 3 * 3600)
    assert program.troubles == []
    assert not program.links.needs_key
    assert [each.name for each in program.links.links] == ["Council members", "Anna, at home"]
    assert [each.playback_id for each in program.made] == ["id-1", "id-2"]
    assert [each.expires_at - NOW for each in program.made] == [DAY, 3 * 3600]
    assert own_playback(streams.stream_now, program.links.links) == FIRST
    assert start().links.links == program.links.links


def test_copy_signs_the_same_link_again(start: Start) -> None:
    program = start()
    program.make()
    (link,) = program.links.links
    token = f"key-1%2Fid-1%2F{NOW - 60}%2F{NOW + DAY}"
    hls = program.copy(link, LinkForm.HLS)
    assert hls == f"https://stream.fastpix.com/id-1.m3u8?token={token}"
    assert program.copy(link, LinkForm.PAGE) == f"https://play.fastpix.com/?playbackId=id-1&token={token}"
    assert 'playback-id="id-1"' in program.copy(link, LinkForm.EMBED)
    program.now += 3600
    assert start().copy(link, LinkForm.HLS) == hls


def test_withdrawn_link_takes_its_own_id_along_and_no_other(start: Start, streams: StreamCloud) -> None:
    program = start()
    program.make("one")
    program.make("two")
    one, two = program.links.links
    program.withdraw(one)
    assert (program.links.links, program.withdrawn) == ((two,), [one])
    assert (streams.deleted, streams.ids) == (["id-1"], ["id-2", "first"])
    assert start().links.links == (two,)


@pytest.mark.parametrize("carried_out", [True, False])
def test_unanswered_withdrawal_is_settled_by_the_stream(
    start: Start, streams: StreamCloud, carried_out: bool
) -> None:
    program = start()
    program.make()
    (link,) = program.links.links
    streams.carries_out = carried_out
    streams.lost_answers = [OutcomeUnknown()]
    program.withdraw(link)
    assert program.links.links == (() if carried_out else (link,))
    assert [type(each) for each in program.troubles] == ([] if carried_out else [OutcomeUnknown])


def test_unanswered_link_is_found_by_reading_the_stream(start: Start, streams: StreamCloud) -> None:
    program = start()
    streams.lost_answers = [OutcomeUnknown()]
    program.make()
    assert [each.playback_id for each in program.made] == ["id-1"]
    assert (program.troubles, streams.added) == ([], 1)


def test_link_that_was_made_twice_leaves_no_id_behind(start: Start, streams: StreamCloud) -> None:
    program = start()
    streams.lost_answers, streams.twice = [OutcomeUnknown()], True
    program.make()
    assert len(program.made) == 1
    assert streams.ids == [program.made[0].playback_id, "first"]


def test_id_that_comes_after_the_person_was_told_it_failed_is_deleted(
    start: Start, streams: StreamCloud
) -> None:
    program = start()
    streams.lost_answers, streams.carries_out = [OutcomeUnknown()], False
    program.make()
    assert [type(each) for each in program.troubles] == [OutcomeUnknown]
    assert program.links.links == ()
    streams.carries_out = True
    streams.add()  # late
    again = start()
    assert again.links.links == ()
    assert (streams.ids, again.store.kept) == (["first"], {})


def test_link_whose_program_died_is_there_at_the_next_start(
    start: Start, streams: StreamCloud, store: Links
) -> None:
    program = start()
    program.make()
    (link,) = program.links.links
    store.kept[link.id] = replace(link, playback_id="", known=("first",))
    assert start().links.links == (link,)
    assert streams.deleted == []


def test_request_that_never_arrived_is_forgotten_after_a_day(
    start: Start, streams: StreamCloud, store: Links
) -> None:
    store.kept["x"] = ViewingLink(
        "x", start().keys.account, PRIVATE.id, "late", NOW - DAY + 60, NOW, "key-1", known=("first",)
    )
    program = start()
    assert (program.links.links, list(store.kept)) == ((), ["x"])
    store.kept["x"] = replace(store.kept["x"], issued_at=NOW - DAY - 60)
    start()
    assert store.kept == {}
    assert streams.deleted == []


@pytest.mark.parametrize("error", [Refused("no"), NoPermission(), LOST])
def test_refused_link_leaves_nothing(start: Start, streams: StreamCloud, error: AppError) -> None:
    program = start()
    streams.refuses = error
    program.make()
    assert (program.troubles, program.links.links, program.store.kept) == ([error], (), {})


def test_full_disk_makes_no_link_that_nobody_could_withdraw(
    start: Start, streams: StreamCloud, store: Links
) -> None:
    program = start()
    store.full_after = 0
    program.make()
    assert streams.added == 0
    store.full_after = store.writes + 1  # the request is recorded, its answer isn't
    program.make()
    assert program.troubles == [DISK_FULL, DISK_FULL]
    assert streams.ids == ["first"]


def test_links_that_cannot_be_read_are_said(start: Start, store: Links) -> None:
    store.full = DISK_FULL
    program = start()
    assert [type(each) for each in program.troubles] == [FileTrouble]


def test_key_that_cannot_be_made_makes_no_link(start: Start, streams: StreamCloud) -> None:
    program = start()
    program.cloud.refuses = NoPermission()
    program.make()
    assert [type(each) for each in program.troubles] == [NoPermission]
    assert streams.added == 0


def test_replaced_key_ends_its_links_and_signs_them_no_more(start: Start) -> None:
    program = start()
    program.make()
    (link,) = program.links.links
    assert program.links.works(link)
    program.do(program.keys.replace)
    assert not program.links.works(link)
    program.copy(link, LinkForm.HLS)
    assert [type(each) for each in program.troubles] == [UnusableKey]
    assert program.signed == []
    program.withdraw(link)
    assert program.links.links == ()


def test_link_stops_working_when_it_runs_out(start: Start) -> None:
    program = start()
    program.make(seconds=60)
    (link,) = program.links.links
    assert program.links.works(link)
    program.now = NOW + 60
    assert not program.links.works(link)
    assert program.links.can_sign(link)


def test_links_belong_to_their_stream(start: Start, streams: StreamCloud) -> None:
    program = start()
    program.make()
    other = replace(PRIVATE, id="other")
    program.open(other)
    assert program.links.links == ()
    program.open(None)
    program.make()
    assert streams.added == 1
    program.open(streams.stream_now)
    assert len(program.links.links) == 1
    program.links.show(streams.stream_now)  # brought up to date
    assert len(program.links.links) == 1


def test_nothing_of_a_link_that_is_kept_opens_the_stream(start: Start, store: Links) -> None:
    program = start()
    program.make()
    program.copy(program.links.links[0], LinkForm.PAGE)
    (kept,) = store.kept.values()
    assert not any(isinstance(getattr(kept, name), Secret) for name in kept.__slots__)
