"""Links to recordings: plain if they're public, signed if not."""

import asyncio
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NotFound, NotSignedIn, Unreachable
from fastpix_desktop.domain.errors import Reason as Why
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.domain.streams.stream import PlaybackId
from fastpix_desktop.presenters.share.recording_links import LinkUse, RecordingLinks
from tests.presenters.share.sharing import ACCOUNT, KeyCloud, Keyring, Program, Signing

NOW = 1_000_000.0


def _recording(access: Access) -> Recording:
    return Recording("m", RecordingState.READY, (PlaybackId("id", access),))


PUBLIC, PRIVATE = _recording(Access.PUBLIC), _recording(Access.PRIVATE)


@pytest.fixture
def program(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path) -> Program:
    made = Program(qtbot, tmp_path, KeyCloud(), Keyring())
    made.sign_in()
    return made


@pytest.fixture
def links(program: Program) -> RecordingLinks:
    return RecordingLinks(Signing(), program.keys, IngestAddresses, clock=lambda: NOW)


def _made(bot: QtBot, links: RecordingLinks, recording: Recording, use: LinkUse) -> tuple[str, bool]:
    with bot.waitSignal(links.made) as caught:
        links.make(recording, use)
    assert caught.args is not None
    said, link, is_signed = caught.args
    assert said is use
    return link.reveal(), is_signed


def _mp4(bot: QtBot, links: RecordingLinks, recording: Recording, account: str = ACCOUNT) -> Secret:
    task = asyncio.get_event_loop().create_task(links.mp4(account, recording))
    bot.waitUntil(task.done)
    return task.result()


def test_a_public_recording_needs_no_key(qtbot: QtBot, program: Program, links: RecordingLinks) -> None:
    assert not links.needs_key(PUBLIC)
    for use in LinkUse:
        assert _made(qtbot, links, PUBLIC, use) == ("https://play.fastpix.com/?playbackId=id", False)
    assert _mp4(qtbot, links, PUBLIC).reveal() == "https://stream.fastpix.com/id/capped-4k.mp4"
    assert program.cloud.keys == []


def test_a_private_one_is_signed_for_a_week_to_copy_and_for_minutes_to_open(
    qtbot: QtBot, links: RecordingLinks
) -> None:
    assert links.needs_key(PRIVATE)
    copied, is_signed = _made(qtbot, links, PRIVATE, LinkUse.COPY)
    assert is_signed
    assert copied.endswith(f"token=key-1%2Fid%2F{int(NOW) - 60}%2F{int(NOW) + 7 * 86_400}")
    opened, _ = _made(qtbot, links, PRIVATE, LinkUse.OPEN)
    assert opened.endswith(f"%2F{int(NOW) + 900}")
    assert not links.needs_key(PRIVATE)


def test_a_private_file_is_loaded_with_a_token(qtbot: QtBot, links: RecordingLinks) -> None:
    address = _mp4(qtbot, links, PRIVATE)
    assert address.reveal().startswith("https://stream.fastpix.com/id/capped-4k.mp4?token=key-1%2Fid%2F")
    assert "token" not in repr(address)


def test_another_accounts_recording_is_not_signed(qtbot: QtBot, links: RecordingLinks) -> None:
    with pytest.raises(NotSignedIn):
        _mp4(qtbot, links, PRIVATE, "another")


def test_one_without_an_id_has_no_file(qtbot: QtBot, links: RecordingLinks) -> None:
    with pytest.raises(NotFound):
        _mp4(qtbot, links, Recording("m"))
    links.make(Recording("m"), LinkUse.COPY)
    assert not links._making.is_running


def test_a_key_that_cant_be_made_is_reported(qtbot: QtBot, program: Program, links: RecordingLinks) -> None:
    program.cloud.refuses = Unreachable(Why.NETWORK)
    failed: list[AppError] = []
    links.failed.connect(failed.append)
    links.make(PRIVATE, LinkUse.COPY)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed == [program.cloud.refuses]
