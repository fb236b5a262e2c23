"""The program's own view of a private stream: with a short-lived token for the stream's first ID."""

import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, KeyringLocked, NoPermission, NoSigningKey
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import PlaybackId
from fastpix_desktop.presenters.share.own_view import OwnView
from fastpix_desktop.presenters.share.signing_keys import KeyState
from tests.presenters.share.sharing import ACCOUNT, PRIVATE, KeyCloud, Keyring, Links, Program, Signing

T = TypeVar("T")
NOW = 1_796_000_000
OTHER = "5a1e7000-0000-4000-8000-000000000002"


class Playlists:
    """The Playlists port: what was asked for, and an answer to it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.error: AppError | None = None

    async def read(self, address: str, token: Secret | None = None) -> Playlist:
        await asyncio.sleep(0)
        self.asked.append((address, token.reveal() if token else ""))
        if self.error is not None:
            raise self.error
        return Playlist(4.0, 7, 1)


class View(Program):
    """The view, and the key that it uses."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        super().__init__(bot, folder, KeyCloud(), Keyring())
        self.playlists, self.store = Playlists(), Links()
        self.now = float(NOW)
        self.view = OwnView(
            self.playlists, self.store, Signing(), self.keys, IngestAddresses, lambda: self.now
        )
        self.sign_in()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.get_event_loop().create_task(work)
        self._bot.waitUntil(task.done)
        return task.result()

    def read(self, account: str = ACCOUNT) -> Playlist:
        return self.run(self.view.read(account, PRIVATE))


@pytest.fixture
def view(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path) -> Iterator[View]:
    made = View(qtbot, tmp_path)
    yield made
    closing = loop.create_task(made.keys.close())
    qtbot.waitUntil(closing.done)


def test_without_a_key_nothing_is_asked(view: View) -> None:
    with pytest.raises(NoSigningKey):
        view.read()
    assert view.playlists.asked == []


def test_first_id_is_read_with_a_short_token_that_is_renewed_in_time(view: View) -> None:
    view.do(view.keys.make)
    for _ in range(2):
        view.read()
        view.now += 500
    view.now += 200
    view.read()
    address = "https://stream.fastpix.com/first.m3u8"
    old, new = f"key-1/first/{NOW - 60}/{NOW + 900}", f"key-1/first/{NOW + 1140}/{NOW + 2100}"
    assert view.playlists.asked == [(address, old), (address, old), (address, new)]


def test_viewing_links_id_is_never_used(view: View) -> None:
    view.do(view.keys.make)
    link = ViewingLink("l", ACCOUNT, PRIVATE.id, "Anna", NOW, NOW + 60, "key-1", "newer")
    view.store.kept["l"] = link
    newer = PlaybackId("newer", Access.PRIVATE)
    view.run(view.view.read(ACCOUNT, replace(PRIVATE, playback_ids=(newer, *PRIVATE.playback_ids))))
    assert [address.rpartition("/")[2] for address, _ in view.playlists.asked] == ["first.m3u8"]
    with pytest.raises(NoSigningKey):
        view.run(view.view.read(ACCOUNT, replace(PRIVATE, playback_ids=(newer,))))


def test_refused_token_makes_it_look_for_the_key_now_and_then(view: View) -> None:
    view.do(view.keys.make)
    view.playlists.error = NoPermission()
    view.cloud.keys.clear()
    with pytest.raises(NoPermission):
        view.read()
    view._bot.waitUntil(lambda: view.keys.state is KeyState.DELETED)


def test_replaced_key_signs_at_once(view: View) -> None:
    view.do(view.keys.make)
    view.read()
    view.do(view.keys.replace)
    view.read()
    assert [token.partition("/")[0] for _, token in view.playlists.asked] == ["key-1", "key-2"]


def test_stream_of_another_account_goes_on_with_its_own_key(view: View) -> None:
    view.do(view.keys.make)
    view.sign_in(OTHER)
    view.read(ACCOUNT)
    with pytest.raises(NoSigningKey):
        view.read(OTHER)
    view.keys._held.clear()  # as after a restart
    view.read(ACCOUNT)
    assert len(view.playlists.asked) == 2


def test_locked_keyring_is_told(view: View) -> None:
    view.do(view.keys.make)
    view.keys._held.clear()
    view.keyring.locked = True
    with pytest.raises(KeyringLocked):
        view.read()
