"""Garbage is collected on the UI thread only, so that Qt objects are deleted there."""

import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from fastpix_desktop.bootstrap.garbage import FULL_EVERY_S, GarbageCollector

CYCLES = 50
PATIENCE_MS = 20_000


class Sender(QObject):
    """Has a signal, and is part of a cycle: only a collection deletes it."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.sent.connect(self.take)

    def take(self, _what: object) -> None:
        """Be connected to."""


@pytest.fixture
def collector(qapp: QObject) -> Iterator[GarbageCollector]:
    gc.collect()  # what other tests have left
    made = GarbageCollector()
    made.start()
    yield made
    made.stop()


def fill(senders: list[Sender], deaths: list[threading.Thread]) -> None:
    """Make objects that tell which thread deletes them."""
    for _ in range(CYCLES):
        sender = Sender()
        weakref.finalize(sender, lambda: deaths.append(threading.current_thread())).atexit = False
        senders.append(sender)


def in_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def make_many() -> list[list[int]]:
    """Make as many objects as would let Python collect everything several times."""
    return [[number] for number in range(200_000)]


@pytest.mark.usefixtures("collector")
def test_a_thread_deletes_no_qt_object_of_a_cycle(qtbot: QtBot) -> None:
    senders: list[Sender] = []
    deaths: list[threading.Thread] = []
    fill(senders, deaths)

    def work() -> None:
        senders.clear()  # garbage from here on
        assert make_many()

    in_thread(work)
    assert deaths == []
    kept = make_many()
    qtbot.waitUntil(lambda: len(deaths) == CYCLES, timeout=PATIENCE_MS)
    assert set(deaths) == {threading.main_thread()}
    assert kept


def test_nothing_is_collected_where_little_was_made(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    for counts in ((5, 99, 99), (701, 0, 99), (701, 11, 0), (701, 11, 99)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        collector.collect_if_due()
    assert collected == [0, 1, 1]  # the last full one is less than a minute ago


def test_everything_is_collected_once_a_minute_at_most(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    collector._last_full -= FULL_EVERY_S
    for _ in range(3):
        collector.collect_if_due()
    assert collected == [2, 1, 1]


def test_stopping_lets_python_collect_again(collector: GarbageCollector) -> None:
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 0
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
