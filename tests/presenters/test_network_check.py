"""Checking the way to FastPix: in which order, what is left out, and that it can be stopped."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.base.worker_pool import WorkerPool
from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.domain.network.checks import (
    Check,
    CheckResult,
    Lookup,
    Obstacle,
    Report,
    Verdict,
)
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.network_check import NetworkCheck
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import Simulator
from tests.authority import Authority
from tests.presenters.fakes import Unasked
from tests.services.conftest import LOOPBACK, Listen, listen
from tests.services.way_servers import Datagrams, inducing

__all__ = ["listen"]
PATIENCE_MS = 20_000


class Way:
    """The presenter over real services, and what it said."""

    def __init__(self, presenter: NetworkCheck, bot: QtBot) -> None:
        self.presenter = presenter
        self._bot = bot
        self.came: list[CheckResult] = []
        self.reports: list[Report] = []
        presenter.resultCame.connect(self.came.append)
        presenter.finished.connect(self.reports.append)

    def check(self, addresses: IngestAddresses, protocol: Protocol = Protocol.RTMPS) -> Report:
        with self._bot.waitSignal(self.presenter.finished, timeout=PATIENCE_MS):
            self.presenter.run(addresses, protocol)
        return self.reports[-1]


@pytest.fixture
def way(loop: qasync.QEventLoop, qtbot: QtBot, simulator: Simulator, tmp_path: Path) -> Iterator[Way]:
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    entry = SignInAdapters(preferences, api_url=simulator.url, keeper=Memory())
    adapters = Adapters(tmp_path, preferences, entry)
    made = Way(NetworkCheck(adapters.network), qtbot)
    yield made
    for closing in (made.presenter.close(), adapters.close()):
        task = loop.create_task(closing)
        qtbot.waitUntil(task.done, timeout=PATIENCE_MS)


@pytest.fixture
def srt() -> Iterator[int]:
    server = Datagrams(inducing)
    yield server.port
    server.stop()


@pytest.fixture
def silent() -> Iterator[int]:
    with socket.create_server((LOOPBACK, 0)) as server:
        yield int(server.getsockname()[1])


def test_open_network_passes_every_check(
    way: Way, listen: Listen, srt: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    port = listen(context=authority.server()).port
    found = way.check(IngestAddresses(f"rtmps://localhost:{port}/live", f"srt://localhost:{srt}"))
    assert {each.check: each.obstacle for each in found.results} == dict.fromkeys(Check)
    assert (found.verdict, found.all_ok) == (Verdict.OK, True)
    assert tuple(way.came) == found.results
    order = [each.check for each in way.came]
    assert order.index(Check.NAME) < order.index(Check.TCP) < order.index(Check.TLS)
    assert order.index(Check.NAME) < order.index(Check.SRT)
    assert all(each.milliseconds is not None for each in way.came if each.check is not Check.CLOCK)


def test_a_network_that_lets_no_rtmps_through(way: Way, srt: int) -> None:
    with socket.create_server((LOOPBACK, 0)) as server:
        port = server.getsockname()[1]
    found = way.check(IngestAddresses(f"rtmps://{LOOPBACK}:{port}/live", f"srt://{LOOPBACK}:{srt}"))
    assert found.of(Check.TCP).obstacle is Obstacle.REFUSED
    assert found.of(Check.TLS).obstacle is Obstacle.SKIPPED
    assert found.verdict is Verdict.USE_SRT


def test_names_that_do_not_exist_are_said_once(way: Way, srt: int) -> None:
    found = way.check(IngestAddresses("rtmp://nobody.invalid/live", f"srt://{LOOPBACK}:{srt}"))
    assert found.of(Check.NAME) == CheckResult(
        Check.NAME, Obstacle.NAME, found.of(Check.NAME).milliseconds, "nobody.invalid"
    )
    assert found.of(Check.TCP).is_skipped
    assert found.of(Check.SRT).is_ok
    assert found.of(Check.API).is_ok
    assert Check.TLS not in {each.check for each in found.results}


def test_stopped_in_the_middle_nothing_more_comes(way: Way, silent: int, srt: int, qtbot: QtBot) -> None:
    addresses = IngestAddresses(f"rtmps://{LOOPBACK}:{silent}/live", f"srt://{LOOPBACK}:{srt}")
    way.presenter.run(addresses, Protocol.RTMPS)
    qtbot.waitUntil(lambda: len(way.came) == 5, timeout=PATIENCE_MS)  # all but the encryption
    assert way.presenter.is_checking
    way.presenter.cancel()
    qtbot.waitUntil(lambda: not way.presenter.is_checking)
    before = len(way.came)
    # The next run does not wait for what hangs, and what hangs says nothing in it.
    plain = IngestAddresses(f"rtmp://{LOOPBACK}:{silent}/live", f"srt://{LOOPBACK}:{srt}")
    assert way.check(plain).verdict is Verdict.OK
    assert len(way.came) == before + 5
    assert len(way.reports) == 1


def test_a_newer_run_replaces_an_older_one(way: Way, silent: int, srt: int) -> None:
    addresses = IngestAddresses(f"rtmps://{LOOPBACK}:{silent}/live", f"srt://{LOOPBACK}:{srt}")
    way.presenter.run(addresses, Protocol.RTMPS)
    plain = IngestAddresses(f"rtmp://{LOOPBACK}:{silent}/live", f"srt://{LOOPBACK}:{srt}")
    assert way.check(plain, Protocol.SRT).protocol is Protocol.SRT
    assert len(way.reports) == 1


class HangingReach(Unasked):
    """A look-up and the API hang in a worker thread; without an address, nothing else is asked."""

    def __init__(self) -> None:
        self.pool, self.released = WorkerPool("hanging", 1, replace_abandoned=True), threading.Event()

    async def look_up(self, host: str) -> Lookup:
        await self.pool.run(self.released.wait, 60)
        return Lookup(host, (LOOPBACK,))

    async def api(self) -> tuple[CheckResult, CheckResult]:
        await self.pool.run(self.released.wait, 60)
        raise AssertionError


def test_what_hangs_counts_as_timed_out(loop: qasync.QEventLoop, qtbot: QtBot) -> None:
    """As a look-up may, which the system does not let anyone limit."""
    reach = HangingReach()
    way = Way(NetworkCheck(reach, guard_s=0.2), qtbot)
    with contextlib.closing(reach.pool):
        found = way.check(IngestAddresses())
        reach.released.set()
    assert [each.check for each in found.results if each.is_ok] == []
    assert found.of(Check.NAME).obstacle is Obstacle.TIME_OUT
    assert found.of(Check.TCP).is_skipped
    assert found.of(Check.API).obstacle is Obstacle.TIME_OUT
    assert found.verdict is Verdict.OFFLINE
