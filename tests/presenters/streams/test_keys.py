"""The keys in the keyring: how often it is asked, and what is written of it."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringLocked
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.keys import entry_name
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.streams.keys import StreamKeys
from tests.presenters.fakes import Unasked
from tests.presenters.live import STREAM

ACCOUNT = "account"


class Keyring(Unasked):
    """In memory; what it is asked is noted."""

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}
        self.asked: list[str] = []
        self.locked = False

    async def save(self, name: str, secret: Secret) -> None:
        await self._ask(name)
        self.kept[name] = secret

    async def load(self, name: str) -> Secret | None:
        await self._ask(name)
        return self.kept.get(name)

    async def delete(self, name: str) -> None:
        await self._ask(name)
        self.kept.pop(name, None)

    async def _ask(self, name: str) -> None:
        await asyncio.sleep(0)
        self.asked.append(name)
        if self.locked:
            raise KeyringLocked


class Rig:
    """The presenter, with an account that the keyring keeps."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self._bot = bot
        self.keyring = Keyring()
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(settings)
        self.preferences.accounts = (Account(ACCOUNT, "Parish"),)
        self.keys = StreamKeys(self.keyring, self.preferences)

    def settle(self) -> None:
        self._bot.waitUntil(lambda: not self.keys._running)


@pytest.fixture
def rig(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path) -> Iterator[Rig]:
    made = Rig(qtbot, tmp_path)
    yield made
    closing = loop.create_task(made.keys.close())
    qtbot.waitUntil(closing.done)


def test_a_keyring_that_refuses_is_not_asked_at_each_look(rig: Rig) -> None:
    rig.keyring.locked = True
    for _ in range(5):
        rig.keys.keep(ACCOUNT, STREAM)
        rig.settle()
    assert rig.keyring.asked == [entry_name(STREAM.id)]


def test_of_an_account_that_is_left_all_keys_go_and_the_record_is_written_once(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        rig.keys.keep(ACCOUNT, replace(STREAM, id=f"stream-{number}"))
    rig.settle()
    assert len(rig.keyring.kept) == 50
    written: list[str] = []
    settings = rig.preferences.settings
    monkeypatch.setattr(settings, "sync", lambda: written.append("sync"))
    rig.keys.forget_others(())
    rig.keys.forget_others(())  # while it is under way
    rig.settle()
    assert rig.keyring.kept == {}
    assert rig.preferences.kept_keys == {}
    assert written == ["sync"]


def test_what_could_not_be_deleted_stays_on_record(rig: Rig) -> None:
    rig.keys.keep(ACCOUNT, STREAM)
    rig.settle()
    rig.keyring.locked = True
    rig.keys.forget_others(())
    rig.settle()
    assert rig.preferences.kept_keys == {ACCOUNT: (STREAM.id,)}
    rig.keyring.locked = False
    rig.keys.forget_others(())
    rig.settle()
    assert rig.preferences.kept_keys == {}
    assert rig.keyring.kept == {}
