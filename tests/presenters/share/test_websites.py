"""A stream that plays on chosen websites only: all its playback IDs, and those of later links."""

from collections.abc import Iterator

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NoPermission, OutcomeUnknown
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.share.websites import Websites
from tests.presenters.share.sharing import ACCOUNT, StreamCloud

SITES = ("example.com", "b.example")


class Rig:
    """The presenter, and what it said."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self.cloud = StreamCloud()
        self.cloud.add()
        self.websites = Websites(self.cloud, self.cloud)
        self.saved: list[LiveStream] = []
        self.failed: list[AppError] = []
        self.websites.saved.connect(self.saved.append)
        self.websites.failed.connect(self.failed.append)

    def save(self, *sites: str) -> None:
        self.websites.save(ACCOUNT, self.cloud.stream_now, sites)
        self._bot.waitUntil(lambda: not self.websites.is_busy)

    @property
    def kept(self) -> list[tuple[str, ...]]:
        return [each.restrictions.websites for each in self.cloud.stream_now.playback_ids]


@pytest.fixture
def rig(qtbot: QtBot, loop: qasync.QEventLoop) -> Iterator[Rig]:
    made = Rig(qtbot)
    yield made
    closing = loop.create_task(made.websites.close())
    qtbot.waitUntil(closing.done)


def test_every_playback_id_is_restricted_and_set_free_again(rig: Rig) -> None:
    rig.save(*SITES)
    assert (rig.kept, rig.failed) == ([SITES, SITES], [])
    assert rig.saved == [rig.cloud.stream_now]
    rig.save()
    assert rig.kept == [(), ()]


def test_unanswered_change_is_settled_by_the_stream(rig: Rig) -> None:
    rig.cloud.lost_answers = [OutcomeUnknown()]
    rig.save(*SITES)
    assert (rig.kept, rig.failed) == ([SITES, SITES], [])
    rig.cloud.lost_answers, rig.cloud.carries_out = [OutcomeUnknown(), OutcomeUnknown()], False
    rig.save()
    assert [type(each) for each in rig.failed] == [OutcomeUnknown]
    rig.cloud.carries_out = True
    rig.save()
    assert rig.kept == [(), ()]


def test_refused_change_is_said(rig: Rig) -> None:
    rig.cloud.refuses = NoPermission()
    rig.save(*SITES)
    assert ([type(each) for each in rig.failed], rig.saved) == ([NoPermission], [])
