"""Who the API is asked as while accounts are switched, and what hangs without holding up the rest."""

import asyncio
import contextlib
import errno
import os
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from fastpix_desktop.bootstrap import services as bootstrap_services
from fastpix_desktop.bootstrap import walls as bootstrap_walls
from fastpix_desktop.bootstrap.services import Services
from fastpix_desktop.bootstrap.walls import Walls
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import FileTrouble, OutcomeUnknown, Reason, Unreachable
from fastpix_desktop.domain.obs.errors import ObsFoldersSilent
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.fastpix.api import READ_S, WRITE_S
from fastpix_desktop.services.fastpix.playlist import POLL_S
from fastpix_desktop.simulator import Fault, Simulator

FIRST = Account("first", "First")
SECOND = Account("second", "Second")


@pytest.fixture
def walls(tmp_path: Path) -> Walls:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    return Walls(tmp_path, Preferences(settings), api_url="http://127.0.0.1:1", keeper=None)


def test_an_api_that_is_made_late_is_not_the_next_accounts(
    walls: Walls, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def make_api(token_id: str, _secret: Secret) -> Any:
        if token_id == FIRST.token_id:
            begun.set()
            assert go_on.wait(10)
        return token_id

    async def ask() -> object:
        return await walls._with_api(lambda api: api)

    async def ask_second() -> object:
        return await walls._read(walls._as(SECOND.token_id, lambda api: api))

    async def switch_meanwhile() -> None:
        walls._use(FIRST, Secret("s"))
        late = asyncio.create_task(ask())
        await asyncio.to_thread(begun.wait, 10)
        walls._use(SECOND, Secret("s"))
        assert await ask_second() == SECOND.token_id
        go_on.set()
        assert await late == FIRST.token_id
        assert await ask() == SECOND.token_id
        assert await ask_second() == SECOND.token_id
        await walls.close()

    monkeypatch.setattr(walls, "_open_api", make_api)
    asyncio.run(switch_meanwhile())


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Services:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    return Services(tmp_path / "data", Preferences(settings), api_url="http://127.0.0.1:1", keeper=None)


@pytest.fixture
def gone() -> Iterator[threading.Event]:
    """A network drive that is gone: whoever touches it waits until the test is over."""
    event = threading.Event()
    yield event
    event.set()


async def use_our_own_files(services: Services) -> None:
    async with asyncio.timeout(10):
        await services.new_stream().save_draft(StreamDraft(title="Kept"))
        assert (await services.new_stream().load_draft()).title == "Kept"
        assert await services.presets().presets() == ()


@pytest.mark.posix("Windows has no pipes among its files")
@pytest.mark.parametrize("name", ["global.ini", "user.ini", "plugin_config/obs-websocket/config.json"])
def test_pipe_in_obs_folders_holds_nothing_up(services: Services, tmp_path: Path, name: str) -> None:
    pipe = tmp_path / "config/obs-studio" / name
    pipe.parent.mkdir(parents=True)
    os.mkfifo(pipe)

    async def main() -> None:
        async with asyncio.timeout(10):
            (found,) = (await services.obs().find()).installations
            assert found.config == tmp_path / "config/obs-studio"
            assert (await services.obs_connection().look()).server is None
        await use_our_own_files(services)
        await services.close()

    asyncio.run(main())


@pytest.mark.posix("Windows has no pipes among its files")
def test_pipe_is_not_imported(services: Services, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "presets.json")

    async def main() -> None:
        async with asyncio.timeout(10):
            with pytest.raises(FileTrouble, match="Not a regular file"):
                await services.presets().read_file(tmp_path / "presets.json")
        await services.close()

    asyncio.run(main())


def test_silent_obs_folders_hold_up_nothing_else(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: threading.Event
) -> None:
    monkeypatch.setattr(bootstrap_walls, "_load_obs", gone.wait)
    monkeypatch.setattr(bootstrap_walls, "FOREIGN_TIMEOUT_S", 0.2)

    async def main() -> None:
        looks = asyncio.gather(
            services.obs().find(), services.obs_connection().look(), return_exceptions=True
        )
        await asyncio.sleep(0)
        await use_our_own_files(services)
        assert [type(each) for each in await looks] == [ObsFoldersSilent, ObsFoldersSilent]
        monkeypatch.setattr(bootstrap_walls, "FOREIGN_TIMEOUT_S", 10.0)
        await services.presets().write_file(tmp_path / "presets.json", "[]")
        assert await services.presets().read_file(tmp_path / "presets.json") == "[]"
        began = time.monotonic()
        await services.close()
        assert time.monotonic() - began < 2

    asyncio.run(main())


def test_silent_drive_holds_up_neither_the_store_nor_the_next_file(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: threading.Event
) -> None:
    really_write = bootstrap_services._write_file
    monkeypatch.setattr(bootstrap_services, "_write_file", lambda *_: gone.wait())
    monkeypatch.setattr(bootstrap_walls, "FOREIGN_TIMEOUT_S", 0.2)
    far = Path("/gone/presets.json")

    async def main() -> None:
        export = asyncio.ensure_future(services.presets().write_file(far, "[]"))
        await asyncio.sleep(0)
        await use_our_own_files(services)
        with pytest.raises(FileTrouble) as trouble:
            await export
        assert (trouble.value.path, trouble.value.reason) == (far, os.strerror(errno.ETIMEDOUT))
        monkeypatch.setattr(bootstrap_services, "_write_file", really_write)
        monkeypatch.setattr(bootstrap_walls, "FOREIGN_TIMEOUT_S", 10.0)
        await services.presets().write_file(tmp_path / "presets.json", "[]")
        await services.close()

    asyncio.run(main())
    assert (tmp_path / "presets.json").read_text() == "[]"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(token_id=FIRST.token_id, secret="s") as running:
        yield running


@pytest.fixture
def signed_in(tmp_path: Path, simulator: Simulator) -> Walls:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    walls = Walls(tmp_path, Preferences(settings), api_url=simulator.url, keeper=None)
    walls._use(FIRST, Secret("s"))
    return walls


async def _begun(simulator: Simulator, number: int) -> None:
    """Wait until so many requests have arrived."""
    async with asyncio.timeout(10):
        while len(simulator.requests) < number:  # noqa: ASYNC110 - it happens in a thread
            await asyncio.sleep(0.01)


def test_reads_that_hang_do_not_hold_up_a_create(signed_in: Walls, simulator: Simulator) -> None:
    simulator.play(Fault.freeze(method="GET", times=None))
    intent = Intent("launch", FIRST.token_id, StreamDraft(title="x"), datetime.now(UTC))

    async def create_meanwhile() -> None:
        reads = asyncio.gather(*(signed_in._stream("s") for _ in range(6)))
        await _begun(simulator, 3)
        async with asyncio.timeout(10):
            assert (await signed_in._create(intent)).title == "x"
        reads.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await reads
        await signed_in.close()

    asyncio.run(create_meanwhile())


def test_what_was_never_begun_is_said_to_be_not_sent(
    signed_in: Walls, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator.play(Fault.freeze(method="PUT", times=None))
    simulator.play(Fault.freeze(method="GET", times=None))

    async def ask_meanwhile() -> None:
        changes = [signed_in._change(lambda api: api.finish("s")) for _ in range(2)]
        reads = [signed_in._with_api(lambda api: api.check()) for _ in range(3)]
        hanging = asyncio.gather(*changes, *reads)
        await _begun(simulator, 5)
        monkeypatch.setattr("fastpix_desktop.bootstrap.walls.CHANGE_LIMIT_S", 0.1)
        intent = Intent("launch", FIRST.token_id, StreamDraft(title="x"), datetime.now(UTC))
        for ask in (lambda: signed_in._create(intent), lambda: signed_in._read(lambda: None, 0.1)):
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
    signed_in: Walls, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look-up of a name that never comes back, say."""
    go_on = threading.Event()
    monkeypatch.setattr("fastpix_desktop.bootstrap.walls.CHANGE_LIMIT_S", 0.1)

    async def ask() -> None:
        with pytest.raises(OutcomeUnknown):
            await signed_in._send(lambda: go_on.wait(10))
        with pytest.raises(Unreachable) as caught:
            await signed_in._read(lambda: go_on.wait(10), 0.1)
        assert caught.value.reason is Reason.TIME_OUT
        go_on.set()
        await signed_in.close()

    asyncio.run(ask())


def test_the_last_resort_comes_after_the_calls_own_deadline() -> None:
    assert bootstrap_walls.READ_LIMIT_S > READ_S
    assert bootstrap_walls.CHANGE_LIMIT_S > WRITE_S
    assert bootstrap_walls.PLAYLIST_LIMIT_S > POLL_S
