"""The workspace's signing key: made exactly once, kept in the keyring only, replaced and removed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    KeyringLocked,
    KeyringTrouble,
    NoPermission,
    OutcomeUnknown,
    Reason,
    Unreachable,
)
from fastpix_desktop.domain.share.signing_key import entry_names
from fastpix_desktop.presenters.share.signing_keys import KeyState
from tests.presenters.share.sharing import ACCOUNT, WINDOWS_LIMIT, KeyCloud, Keyring, Program
from tests.unit.domain.share.keys import pem

Start = Callable[[], Program]
OTHER = "5a1e7000-0000-4000-8000-000000000002"


@pytest.fixture
def cloud() -> KeyCloud:
    return KeyCloud()


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def start(
    qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path, cloud: KeyCloud, keyring: Keyring
) -> Iterator[Start]:
    """Start a program; what the one before has saved is there."""
    started: list[Program] = []

    def run() -> Program:
        started.append(Program(qtbot, tmp_path, cloud, keyring))
        started[-1].sign_in()
        return started[-1]

    yield run
    for each in started:
        closing = loop.create_task(each.keys.close())
        qtbot.waitUntil(closing.done)


def test_key_is_made_once_and_found_after_a_restart(
    start: Start, cloud: KeyCloud, keyring: Keyring, tmp_path: Path
) -> None:
    program = start()
    assert (program.keys.state, program.keys.key_id) == (KeyState.NONE, "")
    program.do(program.keys.make)
    program.do(program.keys.make)
    assert program.failed == []
    assert cloud.keys == ["key-1"]
    assert sorted(keyring.kept) == sorted(entry_names("key-1"))
    again = start()
    assert (again.keys.state, again.keys.key_id) == (KeyState.READY, "key-1")
    key = again.signing_key()
    assert key is not None
    assert key.pem.reveal() == pem()
    loads = len(keyring.loads)
    assert again.signing_key() == key
    assert len(keyring.loads) == loads
    settings = (tmp_path / "settings.ini").read_text()
    assert not any(line in settings for line in pem().splitlines() if line)


@pytest.mark.parametrize("lost", [1, 2])
def test_unanswered_create_is_sent_again_and_makes_one_key(start: Start, cloud: KeyCloud, lost: int) -> None:
    program = start()
    cloud.lost_answers = [OutcomeUnknown() for _ in range(lost)]
    program.do(program.keys.make)
    assert program.failed == []
    assert cloud.keys == ["key-1"]
    assert len(cloud.requests) == lost + 1
    assert len(set(cloud.requests)) == 1


def test_create_that_never_answers_is_finished_after_a_restart(start: Start, cloud: KeyCloud) -> None:
    program = start()
    cloud.lost_answers = [OutcomeUnknown() for _ in range(3)]
    program.do(program.keys.make)
    assert [type(each) for each in program.failed] == [OutcomeUnknown]
    assert program.keys.state is KeyState.NONE
    again = start()
    again.do(again.keys.make)
    assert cloud.keys == ["key-1"]
    assert len(set(cloud.requests)) == 1
    assert again.signing_key() is not None


def test_each_intent_has_an_idempotency_key_of_its_own(start: Start, cloud: KeyCloud) -> None:
    program = start()
    program.do(program.keys.make)
    program.do(program.keys.replace)
    assert cloud.keys == ["key-2"]
    assert len(set(cloud.requests)) == 2


def test_answer_about_a_key_that_was_deleted_meanwhile_is_not_used(start: Start, cloud: KeyCloud) -> None:
    program = start()
    cloud.lost_answers = [OutcomeUnknown() for _ in range(3)]
    program.do(program.keys.make)
    cloud.keys.clear()  # in FastPix's dashboard
    program.do(program.keys.make)
    assert cloud.keys == ["key-2"]
    assert program.keys.key_id == "key-2"


@pytest.mark.parametrize("error", [NoPermission(), Unreachable(Reason.NETWORK)])
def test_refused_key_changes_nothing(start: Start, cloud: KeyCloud, error: Exception) -> None:
    program = start()
    cloud.refuses = error  # type: ignore[assignment]
    program.do(program.keys.make)
    assert program.failed == [error]
    assert (program.keys.state, cloud.requests) == (KeyState.NONE, [])


def test_keyring_that_takes_no_key_is_told_and_the_next_try_gets_the_same_key(
    start: Start, cloud: KeyCloud, keyring: Keyring
) -> None:
    program = start()
    keyring.limit = 100
    program.do(program.keys.make)
    assert [type(each) for each in program.failed] == [KeyringTrouble]
    assert program.keys.state is KeyState.NONE
    keyring.limit = WINDOWS_LIMIT
    program.do(program.keys.make)
    assert cloud.keys == ["key-1"]
    assert program.signing_key() is not None


def test_key_whose_half_is_gone_counts_as_lost_and_is_replaced(
    start: Start, cloud: KeyCloud, keyring: Keyring
) -> None:
    program = start()
    program.do(program.keys.make)
    del keyring.kept[entry_names("key-1")[1]]
    again = start()
    assert again.signing_key() is None
    assert (again.keys.state, again.keys.key_id) == (KeyState.LOST, "key-1")
    assert again.signing_key() is None
    again.do(again.keys.replace)
    assert (again.keys.state, cloud.keys) == (KeyState.READY, ["key-2"])
    assert again.ended == ["key-1"]
    assert sorted(keyring.kept) == sorted(entry_names("key-2"))


def test_locked_keyring_is_told_and_loses_nothing(start: Start, keyring: Keyring) -> None:
    program = start()
    program.do(program.keys.make)
    again = start()
    keyring.locked = True
    with pytest.raises(KeyringLocked):
        again.signing_key()
    keyring.locked = False
    assert again.signing_key() is not None


def test_key_deleted_at_fastpix_is_noticed(start: Start, cloud: KeyCloud, qtbot: QtBot) -> None:
    program = start()
    program.do(program.keys.make)
    program.keys.check()
    qtbot.waitUntil(lambda: program.keys.is_settled)
    assert program.keys.state is KeyState.READY
    cloud.refuses = Unreachable(Reason.NETWORK)
    program.keys.check()
    qtbot.waitUntil(lambda: program.keys.is_settled)
    assert program.keys.state is KeyState.READY
    cloud.refuses = None
    cloud.keys.clear()
    program.keys.check()
    qtbot.waitUntil(lambda: program.keys.state is KeyState.DELETED)
    assert program.ended == ["key-1"]
    program.do(program.keys.make)
    assert (program.keys.state, cloud.keys) == (KeyState.READY, ["key-2"])


def test_removed_key_is_gone_everywhere(start: Start, cloud: KeyCloud, keyring: Keyring) -> None:
    program = start()
    program.do(program.keys.make)
    program.do(program.keys.remove)
    program.do(program.keys.remove)  # there is none: nothing to do
    assert (program.failed, program.ended) == ([], ["key-1"])
    assert (program.keys.state, program.keys.key_id) == (KeyState.NONE, "")
    assert (cloud.keys, keyring.kept) == ([], {})
    assert start().keys.state is KeyState.NONE


@pytest.mark.parametrize("deleted", [True, False])
def test_unanswered_removal_is_settled_by_the_list(start: Start, cloud: KeyCloud, deleted: bool) -> None:
    program = start()
    program.do(program.keys.make)
    cloud.lost_answers = [OutcomeUnknown()]
    if not deleted:
        cloud.keys.append("key-1")  # one is removed, one stays
    program.do(program.keys.remove)
    assert program.keys.state is (KeyState.NONE if deleted else KeyState.READY)
    assert [type(each) for each in program.failed] == ([] if deleted else [OutcomeUnknown])


def test_two_tokens_of_one_workspace_share_a_key(start: Start, cloud: KeyCloud, keyring: Keyring) -> None:
    program = start()
    program.do(program.keys.make)
    program.sign_in(OTHER)
    assert program.keys.state is KeyState.NONE
    program.do(program.keys.make)
    assert (program.keys.key_id, cloud.keys) == ("key-1", ["key-1"])
    program.preferences.accounts = program.preferences.accounts[1:]
    program.keys.forget_others([OTHER])
    assert program.signing_key() is not None
    assert len(keyring.kept) == 2
    program.do(program.keys.remove)
    assert program.preferences.signing_keys == {}


def test_signed_out_account_leaves_no_key_in_the_keyring(
    start: Start, cloud: KeyCloud, keyring: Keyring, qtbot: QtBot
) -> None:
    program = start()
    program.do(program.keys.make)
    keyring.locked = True
    program.keys.forget_others([])
    qtbot.waitUntil(lambda: program.keys.is_settled)
    assert program.preferences.signing_keys == {ACCOUNT: ("key-1",)}  # still recorded: tried again
    keyring.locked = False
    program.keys.forget_others([])
    qtbot.waitUntil(lambda: program.keys.is_settled)
    assert (keyring.kept, program.preferences.signing_keys) == ({}, {})
    assert cloud.keys == ["key-1"]  # links that are out go on


def test_account_that_is_not_kept_has_its_key_in_memory_only(
    start: Start, cloud: KeyCloud, keyring: Keyring
) -> None:
    program = start()
    program.sign_in(OTHER, kept=False)
    program.do(program.keys.make)
    assert program.signing_key() is not None
    assert keyring.kept == {}
    assert program.preferences.signing_keys == program.preferences.signing_key_requests == {}
    program.sign_in(ACCOUNT)
    assert program.keys.key_id == ""
    program.sign_in(OTHER, kept=False)
    assert program.keys.key_id == "key-1"
