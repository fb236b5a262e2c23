"""A private stream has to be refused to whoever has no viewing link, and the answer is said."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import NoPermission, NotFound, Reason, Unreachable
from fastpix_desktop.domain.share.viewing_links import Privacy
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.restrictions import AccessRestrictions, Rules
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId, Status
from fastpix_desktop.presenters.share.privacy_check import PrivacyCheck
from tests.presenters.share.sharing import PRIVATE
from tests.presenters.share.test_own_view import Playlists

NOON = datetime(2026, 11, 28, 12, 3, tzinfo=UTC)
HURRY = 2000.0
"""A minute of the presenter is 30 ms."""


@pytest.fixture
def playlists() -> Playlists:
    return Playlists()


@pytest.fixture
def check(qtbot: QtBot, loop: qasync.QEventLoop, playlists: Playlists) -> Iterator[PrivacyCheck]:
    made = PrivacyCheck(playlists, IngestAddresses, lambda: NOON, HURRY)
    yield made
    made.show(None)
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


def test_refused_request_keeps_it_private(check: PrivacyCheck, playlists: Playlists, qtbot: QtBot) -> None:
    playlists.error = NoPermission()
    check.show(PRIVATE)
    qtbot.waitUntil(lambda: check.privacy == Privacy(is_kept=True, checked_at=NOON))
    assert playlists.asked[0] == ("https://stream.fastpix.com/first.m3u8", "")


def test_answered_request_is_said_and_checked_again(
    check: PrivacyCheck, playlists: Playlists, qtbot: QtBot
) -> None:
    check.show(PRIVATE)
    qtbot.waitUntil(lambda: check.privacy == Privacy(is_kept=False, checked_at=NOON))
    playlists.error = NoPermission()
    qtbot.waitUntil(lambda: check.privacy == Privacy(is_kept=True, checked_at=NOON))


@pytest.mark.parametrize("error", [NotFound(), Unreachable(Reason.NETWORK)])
def test_answer_that_says_nothing_changes_nothing(
    check: PrivacyCheck, playlists: Playlists, qtbot: QtBot, error: NotFound | Unreachable
) -> None:
    playlists.error = error
    check.show(PRIVATE)
    qtbot.waitUntil(lambda: len(playlists.asked) > 2)
    assert check.privacy is None
    playlists.error = NoPermission()
    qtbot.waitUntil(lambda: check.privacy is not None)
    playlists.error = error
    count = len(playlists.asked)
    qtbot.waitUntil(lambda: len(playlists.asked) > count + 1)
    assert check.privacy is not None


def test_stream_that_goes_live_is_checked_at_once(
    qtbot: QtBot, loop: qasync.QEventLoop, playlists: Playlists
) -> None:
    slow = PrivacyCheck(playlists, IngestAddresses)
    playlists.error = NotFound()
    slow.show(PRIVATE)
    qtbot.waitUntil(lambda: len(playlists.asked) == 1)
    slow.show(PRIVATE)
    playlists.error = NoPermission()
    qtbot.waitUntil(lambda: not slow._checking.is_running)
    slow.show(replace(PRIVATE, status=Status.ACTIVE))
    qtbot.waitUntil(lambda: slow.privacy is not None)
    assert len(playlists.asked) == 2
    slow.show(None)
    assert slow.privacy is None
    closing = loop.create_task(slow.close())
    qtbot.waitUntil(closing.done)


RESTRICTED = AccessRestrictions(domains=Rules(default_allow=False, allow=("example.com",)))


@pytest.mark.parametrize(
    "stream",
    [
        replace(PRIVATE, playback_ids=(PlaybackId("open", Access.PUBLIC),)),
        replace(PRIVATE, playback_ids=()),
        replace(PRIVATE, playback_ids=(PlaybackId("first", Access.PRIVATE, RESTRICTED),)),
    ],
)
def test_stream_that_can_say_nothing_about_it_is_not_asked_for(
    check: PrivacyCheck, playlists: Playlists, qtbot: QtBot, stream: LiveStream
) -> None:
    check.show(stream)
    check._start_check()
    assert not check._checking.is_running
    assert not check._timer.isActive()
    assert playlists.asked == []
