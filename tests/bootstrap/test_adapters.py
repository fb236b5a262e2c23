"""Who the API is asked as while accounts are switched, and what hangs without holding up the rest."""

import asyncio
import contextlib
import errno
import os
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from fastpix_desktop.bootstrap.adapters import obs as obs_adapters
from fastpix_desktop.bootstrap.adapters import pools as limits
from fastpix_desktop.bootstrap.adapters import storage
from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import FileTrouble, NotSignedIn, OutcomeUnknown, Reason, Unreachable
from fastpix_desktop.domain.obs.errors import ObsFoldersSilent
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.fastpix.calls import READ_S, WRITE_S
from fastpix_desktop.services.fastpix.playlist import POLL_S
from fastpix_desktop.simulator import Fault, Simulator

FIRST = Account("first", "First")
SECOND = Account("second", "Second")


@pytest.fixture
def adapters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Adapters:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return make_adapters(tmp_path, "http://127.0.0.1:1")


def make_adapters(folder: Path, api_url: str) -> Adapters:
    preferences = Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    entry = SignInAdapters(preferences, api_url=api_url, keeper=None)
    return Adapters(folder / "data", preferences, entry)


class ApiOf:
    """Says whose it is."""

    def __init__(self, token_id: str) -> None:
        self._token_id = token_id

    def stream(self, _stream_id: str) -> str:
        return self._token_id

    def streams(self, _page: int) -> str:
        return self._token_id


def test_an_api_that_is_made_late_is_not_the_next_accounts(
    adapters: Adapters, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def make_api(token_id: str, _secret: Secret) -> Any:
        if token_id == FIRST.token_id:
            begun.set()
            assert go_on.wait(10)
        return ApiOf(token_id)

    async def ask() -> object:
        return await adapters.fastpix.stream("id")

    async def ask_for(account: Account) -> object:
        return await adapters.fastpix.page(account.token_id, 1)

    async def switch_meanwhile() -> None:
        adapters.session.use(FIRST, Secret("s"))
        late = asyncio.create_task(ask())
        await asyncio.to_thread(begun.wait, 10)
        adapters.session.use(SECOND, Secret("s"))
        assert await ask_for(SECOND) == SECOND.token_id
        with pytest.raises(NotSignedIn):
            await ask_for(FIRST)
        go_on.set()
        assert await late == FIRST.token_id
        assert await ask() == SECOND.token_id
        assert await ask_for(SECOND) == SECOND.token_id
        adapters.session.use(SECOND, None)
        with pytest.raises(NotSignedIn):
            await ask()
        await adapters.close()

    monkeypatch.setattr(adapters.session, "_open", make_api)
    asyncio.run(switch_meanwhile())


@pytest.mark.parametrize(
    "change",
    [
        lambda api: api.create(Intent("id", SECOND.token_id, StreamDraft(), datetime.now(UTC))),
        lambda api: api.delete("stream", account=SECOND.token_id),
    ],
    ids=["create", "delete"],
)
def test_a_change_for_another_account_is_not_sent(
    signed_in: Adapters, simulator: Simulator, change: Callable[[StreamsApi], Awaitable[object]]
) -> None:
    async def main() -> None:
        with pytest.raises(NotSignedIn):
            await change(signed_in.fastpix)
        await signed_in.close()

    asyncio.run(main())
    assert simulator.requests == []


@pytest.fixture
def gone() -> Iterator[threading.Event]:
    """A network drive that is gone: whoever touches it waits until the test is over."""
    event = threading.Event()
    yield event
    event.set()


async def use_our_own_files(adapters: Adapters) -> None:
    async with asyncio.timeout(10):
        await adapters.drafts.save(StreamDraft(title="Kept"))
        assert (await adapters.drafts.load()).title == "Kept"
        assert await adapters.presets.presets() == ()


@pytest.mark.posix("Windows has no pipes among its files")
@pytest.mark.parametrize("name", ["global.ini", "user.ini", "plugin_config/obs-websocket/config.json"])
def test_pipe_in_obs_folders_holds_nothing_up(adapters: Adapters, tmp_path: Path, name: str) -> None:
    pipe = tmp_path / "config/obs-studio" / name
    pipe.parent.mkdir(parents=True)
    os.mkfifo(pipe)

    async def main() -> None:
        async with asyncio.timeout(10):
            (found,) = (await adapters.obs.find()).installations
            assert found.config == tmp_path / "config/obs-studio"
            assert (await adapters.obs.server()).server is None
        await use_our_own_files(adapters)
        await adapters.close()

    asyncio.run(main())


@pytest.mark.posix("Windows has no pipes among its files")
def test_pipe_is_not_imported(adapters: Adapters, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "presets.json")

    async def main() -> None:
        async with asyncio.timeout(10):
            with pytest.raises(FileTrouble, match="Not a regular file"):
                await adapters.files.read(tmp_path / "presets.json")
        await adapters.close()

    asyncio.run(main())


def test_silent_obs_folders_hold_up_nothing_else(
    adapters: Adapters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: threading.Event
) -> None:
    monkeypatch.setattr(obs_adapters, "_local_obs", gone.wait)
    monkeypatch.setattr(limits, "FOREIGN_TIMEOUT_S", 0.2)

    async def main() -> None:
        looks = asyncio.gather(adapters.obs.find(), adapters.obs.server(), return_exceptions=True)
        await asyncio.sleep(0)
        await use_our_own_files(adapters)
        assert [type(each) for each in await looks] == [ObsFoldersSilent, ObsFoldersSilent]
        monkeypatch.setattr(limits, "FOREIGN_TIMEOUT_S", 10.0)
        await adapters.files.write(tmp_path / "presets.json", "[]")
        assert await adapters.files.read(tmp_path / "presets.json") == "[]"
        began = time.monotonic()
        await adapters.close()
        assert time.monotonic() - began < 2

    asyncio.run(main())


def test_silent_drive_holds_up_neither_the_store_nor_the_next_file(
    adapters: Adapters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: threading.Event
) -> None:
    really_write = storage._write_file
    monkeypatch.setattr(storage, "_write_file", lambda *_: gone.wait())
    monkeypatch.setattr(limits, "FOREIGN_TIMEOUT_S", 0.2)
    far = Path("/gone/presets.json")

    async def main() -> None:
        export = asyncio.ensure_future(adapters.files.write(far, "[]"))
        await asyncio.sleep(0)
        await use_our_own_files(adapters)
        with pytest.raises(FileTrouble) as trouble:
            await export
        assert (trouble.value.path, trouble.value.reason) == (far, os.strerror(errno.ETIMEDOUT))
        monkeypatch.setattr(storage, "_write_file", really_write)
        monkeypatch.setattr(limits, "FOREIGN_TIMEOUT_S", 10.0)
        await adapters.files.write(tmp_path / "presets.json", "[]")
        await adapters.close()

    asyncio.run(main())
    assert (tmp_path / "presets.json").read_text() == "[]"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(token_id=FIRST.token_id, secret="s") as running:
        yield running


@pytest.fixture
def signed_in(tmp_path: Path, simulator: Simulator) -> Adapters:
    adapters = make_adapters(tmp_path, simulator.url)
    adapters.session.use(FIRST, Secret("s"))
    return adapters


async def _begun(simulator: Simulator, number: int) -> None:
    """Wait until so many requests have arrived."""
    async with asyncio.timeout(10):
        while len(simulator.requests) < number:  # noqa: ASYNC110 - it happens in a thread
            await asyncio.sleep(0.01)


def test_reads_that_hang_do_not_hold_up_a_create(signed_in: Adapters, simulator: Simulator) -> None:
    simulator.play(Fault.freeze(method="GET", times=None))
    intent = Intent("launch", FIRST.token_id, StreamDraft(title="x"), datetime.now(UTC))

    async def create_meanwhile() -> None:
        reads = asyncio.gather(*(signed_in.fastpix.stream("s") for _ in range(6)))
        await _begun(simulator, 3)
        async with asyncio.timeout(10):
            assert (await signed_in.fastpix.create(intent)).title == "x"
        reads.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await reads
        await signed_in.close()

    asyncio.run(create_meanwhile())


def test_what_was_never_begun_is_said_to_be_not_sent(
    signed_in: Adapters, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator.play(Fault.freeze(method="PUT", times=None))
    simulator.play(Fault.freeze(method="GET", times=None))

    async def ask_meanwhile() -> None:
        changes = [signed_in.fastpix.finish("s") for _ in range(2)]
        reads = [signed_in.fastpix.viewers("s") for _ in range(3)]
        hanging = asyncio.gather(*changes, *reads)
        await _begun(simulator, 5)
        monkeypatch.setattr(limits, "CHANGE_LIMIT_S", 0.1)
        intent = Intent("launch", FIRST.token_id, StreamDraft(title="x"), datetime.now(UTC))
        for ask in (
            lambda: signed_in.fastpix.create(intent),
            lambda: signed_in._pools.read(lambda: None, 0.1),
        ):
            with pytest.raises(Unreachable) as caught:
                await ask()
            assert caught.value.reason is Reason.NOT_SENT
        hanging.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await hanging
        await signed_in.close()

    asyncio.run(ask_meanwhile())
    assert [each.method for each in simulator.requests].count("POST") == 0


def test_a_call_that_hangs_where_no_time_out_reaches_ends_all_the_same(
    signed_in: Adapters, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look-up of a name that never comes back, say."""
    go_on = threading.Event()
    monkeypatch.setattr(limits, "CHANGE_LIMIT_S", 0.1)

    async def ask() -> None:
        with pytest.raises(OutcomeUnknown):
            await signed_in._pools.change(lambda: go_on.wait(10))
        with pytest.raises(Unreachable) as caught:
            await signed_in._pools.read(lambda: go_on.wait(10), 0.1)
        assert caught.value.reason is Reason.TIME_OUT
        go_on.set()
        await signed_in.close()

    asyncio.run(ask())


def test_the_last_resort_comes_after_the_calls_own_deadline() -> None:
    assert limits.READ_LIMIT_S > READ_S
    assert limits.CHANGE_LIMIT_S > WRITE_S
    assert limits.PLAYLIST_LIMIT_S > POLL_S
