"""Broadcasts go on whatever page is open, whichever account is used, and over a restart."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotFound, ServerTrouble
from fastpix_desktop.domain.monitor.broadcast import Broadcast, finished
from fastpix_desktop.domain.monitor.finding import Finding, Level
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.streams import watch as stream_watch
from tests.presenters.broadcast import NOON, AskedAs, Shelf, World, stream

LIVE, IDLE = stream(Status.ACTIVE), stream()


@dataclass
class Rig:
    """Broadcasts in a world where FastPix answers what ``status`` says."""

    qtbot: QtBot
    world: World = field(default_factory=lambda: World(status=None))
    shelf: Shelf = field(default_factory=Shelf)
    status: dict[str, Status] = field(default_factory=dict)
    error: AppError | None = None

    def __post_init__(self) -> None:
        self.api = AskedAs(self._read)
        self.broadcasts = self.start()

    def start(self) -> Broadcasts:
        """Return the broadcasts of a new run."""
        self.broadcasts = Broadcasts(self.api, self.shelf, self.world.presenter)
        self.broadcasts.use("mine")
        return self.broadcasts

    async def _read(self, stream_id: str) -> LiveStream:
        if self.error is not None:
            raise self.error
        return stream(self.status.get(stream_id, Status.IDLE), key=stream_id)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    def go_live(self, key: str = "choir") -> None:
        """Open a stream that goes live then."""
        self.broadcasts.open(stream(key=key))
        self.until(lambda: key in self.broadcasts._saved)
        self.broadcasts.stream_read(stream(key=key))
        self.status[key] = Status.ACTIVE
        self.broadcasts.stream_read(stream(Status.ACTIVE, key=key))

    def ids(self) -> list[str]:
        return [each.broadcast.stream_id for each in self.broadcasts.on_air]


@pytest.fixture
def rig(loop: qasync.QEventLoop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.02)
    monkeypatch.setattr(stream_watch, "HINT_S", 0.01)
    made = Rig(qtbot)
    yield made
    closing = loop.create_task(made.broadcasts.close())
    made.until(closing.done)


def test_live_stream_is_kept_when_its_page_is_left(rig: Rig) -> None:
    rig.go_live()
    monitor = rig.broadcasts.find("choir")
    assert monitor is not None
    rig.broadcasts.open(stream(key="organ"))
    rig.world.now += 30
    rig.until(lambda: ("mine", "choir") in rig.api.asked)
    assert rig.broadcasts.find("choir") is monitor
    assert (monitor.live_s, monitor.start_seen, rig.ids()) == (30, True, ["choir"])
    assert rig.broadcasts.open(LIVE) is monitor  # back on its page, with all that is known
    asked = len(rig.api.asked)
    rig.qtbot.wait(60)
    assert len(rig.api.asked) == asked  # the page's own poll goes on


def test_stream_that_is_not_live_is_dropped_when_its_page_is_left(rig: Rig) -> None:
    rig.broadcasts.open(IDLE)
    rig.broadcasts.stream_read(IDLE)
    assert len(rig.broadcasts.monitors) == 1
    rig.broadcasts.open(None)
    assert rig.broadcasts.find("choir") is None


def test_end_is_seen_from_another_page_and_can_be_read_later(rig: Rig) -> None:
    rig.go_live()
    rig.broadcasts.open(None)
    rig.world.now += 60
    rig.status["choir"] = Status.IDLE
    rig.until(lambda: not rig.broadcasts.monitors)
    assert rig.ids() == []
    assert rig.broadcasts.last_live["choir"].ended == NOON + timedelta(seconds=60)
    monitor = rig.broadcasts.open(IDLE)
    assert monitor is not None
    rig.until(lambda: monitor.summary is not None)
    summary = monitor.summary
    assert summary is not None
    assert (summary.length_s, summary.start_seen, monitor.has_just_ended) == (60, True, False)


def test_live_streams_of_the_list_are_confirmed_before_they_count(rig: Rig) -> None:
    rig.status = {"choir": Status.ACTIVE}
    rig.broadcasts.list_changed((LIVE, stream(Status.ACTIVE, key="organ"), stream(key="bells")))
    assert rig.ids() == []
    rig.until(lambda: rig.ids() == ["choir"])
    rig.until(lambda: len(rig.broadcasts.monitors) == 1)  # the organ's entry was out of date
    assert not rig.broadcasts.monitors[0].start_seen


def test_worst_broadcast_comes_first(rig: Rig) -> None:
    rig.go_live("choir")
    rig.go_live("organ")
    monitor = rig.broadcasts.find("organ")
    assert monitor is not None
    rig.broadcasts.obs_came()
    rig.world.status = OutputStatus()
    assert set(rig.ids()) == {"choir", "organ"}
    monitor.verdict = replace(monitor.verdict, level=Level.TROUBLE)
    assert rig.ids()[0] == "organ"


def test_another_account_leaves_the_broadcast_to_the_one_it_belongs_to(rig: Rig) -> None:
    rig.go_live()
    rig.broadcasts.open(None)
    rig.broadcasts.use("theirs")
    rig.api.asked.clear()
    rig.until(lambda: ("mine", "choir") in rig.api.asked)
    assert rig.ids() == ["choir"]
    rig.broadcasts.forget_others(["theirs"])
    assert (rig.broadcasts.monitors, rig.api.left) == ((), ("theirs",))


def test_deleted_stream_has_ended(rig: Rig) -> None:
    rig.go_live()
    rig.broadcasts.open(None)
    rig.error = NotFound()
    rig.until(lambda: not rig.broadcasts.monitors)
    rig.until(lambda: rig.shelf.kept["mine", "choir"].ended is not None)


def test_failed_poll_leaves_the_broadcast_as_last_known(rig: Rig) -> None:
    rig.go_live()
    rig.broadcasts.open(None)
    rig.error = ServerTrouble(503)
    monitor = rig.broadcasts.find("choir")
    assert monitor is not None
    rig.until(lambda: monitor.error is not None)
    assert rig.ids() == ["choir"]
    rig.broadcasts.reading_failed("unknown", NotFound())


@pytest.mark.parametrize("is_open", [True, False])
def test_change_in_obs_has_fastpix_read_at_once(rig: Rig, is_open: bool) -> None:
    rig.world.status = OutputStatus()
    rig.go_live()
    rig.broadcasts.obs_state_changed(StreamState.STARTED)
    monitor = rig.broadcasts.find("choir")
    assert monitor is not None
    for _ in range(2):
        rig.world.sends()
        monitor._obs.poll()
        rig.until(lambda: not monitor._obs._polling.is_running)
    assert monitor.facts.obs.state is ObsState.SENDING
    if not is_open:
        rig.broadcasts.open(None)
    hints: list[None] = []
    rig.broadcasts.openHinted.connect(lambda: hints.append(None))
    watch = rig.broadcasts._watches.get("choir")
    rig.broadcasts.obs_gone(closed=True)
    assert monitor.verdict.finding is Finding.OBS_CLOSED
    assert bool(hints) is is_open
    assert (watch is None) is is_open
    if watch is not None:
        assert watch._polling.is_running


def test_open_monitor_shows_whichever_stream_is_open(rig: Rig) -> None:
    opened = OpenMonitor(rig.world.presenter())
    said: list[object] = []
    opened.verdictChanged.connect(said.append)
    assert (opened.stream, opened.live_s, opened.summary) == (None, None, None)
    rig.go_live()
    opened.show(rig.broadcasts.find("choir"))
    assert opened.broadcast.stream_id == "choir"
    assert (opened.start_seen, opened.live_s, opened.is_shown) == (True, 0, True)
    assert len(said) == 1
    opened.show(None)
    assert (opened.is_shown, len(said)) == (False, 2)


# The database


def test_broadcast_goes_on_after_a_restart(rig: Rig, loop: qasync.QEventLoop) -> None:
    rig.go_live()
    rig.world.now += 20
    rig.broadcasts.stream_read(LIVE)
    closing = loop.create_task(rig.broadcasts.close())
    rig.until(closing.done)
    rig.world.now += 10
    rig.start()
    rig.broadcasts.list_changed((LIVE,))
    rig.until(lambda: rig.ids() == ["choir"] and "choir" in rig.broadcasts._saved)
    (monitor,) = rig.broadcasts.on_air
    assert (monitor.live_s, monitor.start_seen) == (30, True)


def test_nothing_is_monitored_once_closed(rig: Rig, loop: qasync.QEventLoop) -> None:
    rig.go_live()
    monitors = rig.broadcasts.monitors
    closing = loop.create_task(rig.broadcasts.close())
    organ = stream(Status.ACTIVE, key="organ")
    rig.broadcasts.keptChanged.connect(lambda: pytest.fail("a monitor was made or dropped"))

    def tell() -> None:
        rig.broadcasts.list_changed((organ,))
        rig.broadcasts.stream_read(organ)
        assert rig.broadcasts.open(organ) is None
        rig.broadcasts.forget_others(())
        monitors[0].follow(LIVE)

    rig.until(lambda: rig.broadcasts.has_ended)
    tell()  # while it's closing
    rig.until(closing.done)
    rig.world.asked.clear()
    tell()
    assert rig.broadcasts.monitors == monitors
    assert monitors[0].stream is None
    assert rig.broadcasts._watches == {}
    assert rig.world.asked == []
    assert not monitors[0]._tick.isActive()


def test_last_live_dates_are_there_after_a_restart(rig: Rig) -> None:
    ended = finished(Broadcast(account="mine", stream_id="choir", since=NOON), NOON + timedelta(hours=1))
    rig.shelf.kept["mine", "choir"] = ended
    rig.broadcasts.use("")
    with rig.qtbot.waitSignal(rig.broadcasts.lastLiveChanged):
        rig.broadcasts.use("mine")
    assert rig.broadcasts.last_live["choir"].ended == ended.ended


def test_broadcast_is_saved_only_when_something_changes(rig: Rig) -> None:
    rig.go_live()
    rig.until(lambda: rig.shelf.saves == 1)
    for _ in range(5):
        rig.broadcasts.stream_read(LIVE)
    rig.broadcasts.stream_read(IDLE)
    rig.until(lambda: rig.shelf.saves == 2)


def test_damaged_database_stops_nothing(rig: Rig) -> None:
    rig.shelf.error = FileTrouble(Path("streams.sqlite3"), "disk full")
    rig.go_live()
    assert rig.ids() == ["choir"]


def test_hidden_window_polls_less_often(rig: Rig) -> None:
    rig.go_live("organ")
    rig.broadcasts.open(LIVE)
    rig.broadcasts.set_in_view(in_view=False)
    monitor = rig.broadcasts.find("organ")
    assert monitor is not None
    assert monitor.facts.fastpix.every == stream_watch.BEHIND_LIVE_S
