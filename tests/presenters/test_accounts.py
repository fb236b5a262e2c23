"""Who is signed in, with a keyring that answers when it is told to."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringLocked, KeyringMissing, KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.accounts import SessionPresenter, SessionState
from fastpix_desktop.presenters.preferences import Preferences

FIRST = Account("first", "First")
SECOND = Account("second", "Second")


class Rig:
    """A session whose FastPix takes every token, and whose keyring can be held up or fail."""

    def __init__(self, bot: QtBot, loop: qasync.QEventLoop, folder: Path) -> None:
        self._bot = bot
        self._loop = loop
        self.kept: dict[str, Secret] = {}
        self.trouble: KeyringTrouble | None = None
        self.answers = asyncio.Event()
        self.answers.set()
        self.used: list[str] = []
        """Who the API was asked as, the last last; empty for nobody."""
        self.preferences = Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
        self.session = SessionPresenter(_SignIn(self.used), _Keyring(self), self.preferences)

    def until(self, condition: Callable[[], object]) -> None:
        self._bot.waitUntil(lambda: bool(condition()))

    def rest(self) -> None:
        """Let everything happen that still can."""
        self._bot.wait(30)

    def connect(self, account: Account) -> None:
        self.session.connect_account(account.token_id, Secret(f"{account.token_id}-secret"), account.name)
        self.until(lambda: self.session.current == account and self.session.state is SessionState.READY)

    def connect_for_good(self, account: Account) -> None:
        self.connect(account)
        self.until(lambda: self.session.is_kept(account))

    def end(self) -> None:
        self.answers.set()
        closing = self._loop.create_task(self.session.close())
        self.until(closing.done)

    async def feel(self) -> None:
        await self.answers.wait()
        if self.trouble is not None:
            raise self.trouble


class _SignIn:
    """Accepts every token."""

    def __init__(self, used: list[str]) -> None:
        self._used = used

    def use(self, account: Account | None, secret: Secret | None) -> None:
        self._used.append(account.token_id if account and secret else "")

    async def check(self, _token_id: str, _secret: Secret) -> None:
        await asyncio.sleep(0)


class _Keyring:
    """Answers and fails as the rig says."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig

    async def describe(self) -> str:
        await self._rig.feel()
        return "Keyring"

    async def save(self, name: str, secret: Secret) -> None:
        await self._rig.feel()
        self._rig.kept[name] = secret

    async def load(self, name: str) -> Secret | None:
        await self._rig.feel()
        return self._rig.kept.get(name)

    async def delete(self, name: str) -> None:
        await self._rig.feel()
        self._rig.kept.pop(name, None)


@pytest.fixture
def rig(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path) -> Rig:
    return Rig(qtbot, loop, tmp_path)


@pytest.mark.parametrize("trouble", [None, KeyringLocked()])
def test_a_keyring_that_answers_late_does_not_undo_a_connect(
    rig: Rig, trouble: KeyringTrouble | None
) -> None:
    rig.connect_for_good(FIRST)
    rig.answers.clear()
    rig.session.restore()
    rig.until(lambda: rig.session.state is SessionState.OPENING)
    rig.connect(SECOND)
    rig.trouble = trouble
    rig.answers.set()
    rig.rest()
    assert rig.session.state is SessionState.READY
    assert rig.session.current == SECOND
    assert rig.used[-1] == SECOND.token_id
    rig.end()


def test_opening_an_account_is_told_once_while_the_keyring_is_waited_for(rig: Rig) -> None:
    """Told again, it would take the person back to the form."""
    rig.connect_for_good(FIRST)
    rig.connect_for_good(SECOND)
    rig.answers.clear()
    opening: list[Account] = []
    rig.session.opening.connect(opening.append)
    rig.session.switch(FIRST)
    rig.session.switch(FIRST)
    rig.session.rename(FIRST, "Other name")
    assert opening == [FIRST]
    rig.session.switch(SECOND)
    assert opening == [FIRST, SECOND]
    rig.end()


def test_signing_out_deletes_what_an_earlier_connect_has_left(rig: Rig) -> None:
    rig.connect_for_good(FIRST)
    rig.trouble = KeyringLocked()
    rig.connect(FIRST)
    rig.until(lambda: not rig.session.is_kept(FIRST))
    rig.until(lambda: not rig.session._keeping.is_running)
    rig.trouble = None
    rig.session.sign_out(FIRST)
    rig.until(lambda: not rig.session.accounts)
    assert rig.kept == {}
    assert rig.preferences.accounts == ()
    rig.end()


def test_without_a_keyring_there_is_nothing_to_delete(rig: Rig) -> None:
    rig.trouble = KeyringMissing()
    rig.connect(FIRST)
    rig.session.sign_out(FIRST)
    rig.until(lambda: rig.session.state is SessionState.SIGNED_OUT)
    assert rig.session.accounts == ()
    rig.end()


def test_an_account_that_may_be_in_the_keyring_stays_until_it_is_deleted_there(rig: Rig) -> None:
    rig.connect_for_good(FIRST)
    rig.trouble = KeyringMissing()
    rig.session.sign_out(FIRST)
    rig.until(lambda: not rig.session._signing_out.is_running)
    assert rig.session.accounts == (FIRST,)
    rig.end()


def test_a_name_that_is_changed_while_the_keyring_is_waited_for_stays(rig: Rig) -> None:
    rig.answers.clear()
    rig.connect(FIRST)
    rig.session.rename(FIRST, "Parish")
    rig.answers.set()
    renamed = Account(FIRST.token_id, "Parish")
    rig.until(lambda: rig.preferences.accounts == (renamed,))
    assert rig.session.accounts == (renamed,)
    rig.end()


def test_an_account_that_is_renamed_while_it_is_left_is_left_all_the_same(rig: Rig) -> None:
    rig.connect_for_good(FIRST)
    rig.answers.clear()
    rig.session.sign_out(FIRST)
    rig.session.rename(FIRST, "Parish")
    rig.answers.set()
    rig.until(lambda: rig.session.state is SessionState.SIGNED_OUT)
    assert rig.used[-1] == ""
    rig.end()


def test_an_account_that_is_connected_while_it_is_left_stays(rig: Rig) -> None:
    rig.connect_for_good(FIRST)
    rig.answers.clear()
    rig.session.sign_out(FIRST)
    rig.rest()
    rig.session.connect_account(FIRST.token_id, Secret("new"), "")
    rig.until(lambda: not rig.session.is_kept(FIRST))
    rig.answers.set()
    rig.until(lambda: rig.session.is_kept(FIRST))
    rig.rest()
    assert rig.session.accounts == (FIRST,)
    assert rig.kept[FIRST.token_id] == Secret("new")
    rig.end()
