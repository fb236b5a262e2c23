"""Presenters tell each other what happens, while no page is built."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from unittest.mock import call, create_autospec

import pytest

from fastpix_desktop.domain.errors import AppError, NoSigningKey, NotFound
from fastpix_desktop.domain.monitor.finding import Level
from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters import feed, obs_feed
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.network_check import NetworkCheck
from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs_presenters import ObsPresenters
from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.stage.stage import StagePresenter
from fastpix_desktop.presenters.streams.actions import Action, StreamActions
from fastpix_desktop.presenters.streams.edit import EditPresenter
from tests.presenters.broadcast import AskedAs, Shelf
from tests.presenters.fakes import Failing, NoObsConnected
from tests.presenters.live import Rig
from tests.presenters.some_streams import FastPix, stream


class House:
    """The list of streams, OBS's presenters and the monitor, fed as in the program."""

    def __init__(self, rig: Rig, folder: Path) -> None:
        self.rig = rig
        self.fastpix = FastPix()
        self.fastpix.have(stream("Choir"), stream("Organ", days=1))
        self.fastpix.was_live = {"Choir"}
        self.streams = self.fastpix.presenter(folder)
        make_monitor = partial(
            StreamMonitor, NoObsConnected(), Failing(NotFound), Failing(NoSigningKey), IngestAddresses
        )
        self.monitor = OpenMonitor(make_monitor())
        self.broadcasts = Broadcasts(AskedAs(self.fastpix.stream), Shelf(), make_monitor)
        program = rig.program
        self.made = ObsPresenters(
            program.obs,
            program.link,
            program.undo,
            program.go_live,
            self.monitor,
            make_monitor,
            create_autospec(NetworkCheck, instance=True),
            ScreenGuard(program.link),
            create_autospec(ScenePicture, instance=True),
            create_autospec(ViewersPicture, instance=True),
            create_autospec(VideoPlayer, instance=True),
            create_autospec(StagePresenter, instance=True),
        )
        self.duplicates = create_autospec(Duplicates, instance=True)
        self.reminders = create_autospec(LiveReminders, instance=True)
        self.actions = StreamActions(Failing(AppError))
        self.edit = EditPresenter(Failing(AppError))
        feed.changes_to_streams(self.actions, self.edit, self.streams)
        feed.streams_to_broadcasts(self.streams, self.broadcasts, lambda: self.made)
        feed.broadcasts_to_streams(self.broadcasts, self.streams, self.reminders)
        obs_feed.link_to_guard(program.link, self.made.on_air)
        obs_feed.obs_to_streams(self.made, self.streams, self.broadcasts, self.reminders)
        obs_feed.obs_to_duplicates(self.made, self.duplicates)

    def ids(self) -> list[str]:
        """The streams of the list as it is shown."""
        return [each.id for each in self.streams.streams]

    def open(self, name: str) -> None:
        self.streams.use("account")
        self.streams.reload()
        self.rig.until(self.ids)
        self.streams.show(name)
        self.rig.until(lambda: not self.streams.refreshing.is_running)

    async def close(self) -> None:
        for each in (
            self.streams,
            self.streams.watch,
            self.broadcasts,
            self.actions,
            self.edit,
            self.made.on_air,
        ):
            await each.close()


@pytest.fixture
def house(rig: Rig, tmp_path: Path) -> Iterator[House]:
    made = House(rig, tmp_path)
    yield made
    closing = rig.loop.create_task(made.close())
    rig.until(closing.done)


def test_monitor_follows_the_open_stream(house: House) -> None:
    house.open("Choir")
    assert house.monitor.stream == house.streams.open
    assert house.monitor.facts.fastpix.status is Status.IDLE
    house.fastpix.set_status("Choir", Status.ACTIVE)
    house.streams.watch.poll()
    house.rig.until(lambda: house.monitor.verdict.level is not Level.OFF)
    house.streams.show("Organ")
    assert house.monitor.stream is not None
    assert house.monitor.stream.id == "Organ"
    house.streams.close_stream()
    assert house.monitor.stream is None
    assert house.made.obs.stream is None


def test_one_answer_is_judged_once(house: House) -> None:
    house.open("Choir")
    house.fastpix.set_status("Choir", Status.ACTIVE)
    log: list[str] = []
    house.monitor.changed.connect(lambda: log.append(f"judged with {house.monitor.viewers.views}"))
    house.streams.watch.seen.connect(lambda _: log.append("seen"))
    house.streams.watch.viewersSeen.connect(lambda _: log.append("viewers"))
    house.streams.watch.poll()
    house.rig.until(lambda: "seen" in log)
    assert log[log.index("viewers") : log.index("seen") + 1] == ["viewers", "judged with 0", "seen"]


@pytest.mark.parametrize("state", [StreamState.STARTED, StreamState.RECONNECTED])
def test_fastpix_is_asked_as_soon_as_obs_is_through(house: House, state: StreamState) -> None:
    house.open("Choir")
    house.fastpix.asked.clear()
    house.made.link.streamStateChanged.emit(StreamState.STARTING)
    assert not house.streams.watch._polling.is_running
    house.made.link.streamStateChanged.emit(state)
    house.rig.until(lambda: "Choir" in house.fastpix.asked)


def test_what_going_live_reads_reaches_list_and_monitor(house: House) -> None:
    house.open("Choir")
    live = stream("Choir", Status.ACTIVE)
    house.made.go_live.seen.emit(live)
    assert house.monitor.facts.fastpix.status is Status.ACTIVE
    assert next(each.status for each in house.streams.streams if each.id == "Choir") is Status.ACTIVE


def test_stream_handed_to_obs_is_in_use_though_another_is_open(house: House) -> None:
    house.open("Organ")
    house.made.go_live.wentLive.emit(stream("Choir"))
    house.made.obs.started.emit("profile", True)
    assert house.duplicates.use.mock_calls == [call("Choir"), call("Organ")]


def test_pending_deletion_hides_the_stream_until_it_is_dropped(house: House) -> None:
    house.open("Choir")
    house.actions.delete(stream("Organ"))
    assert house.ids() == ["Choir"]
    house.actions.undo()
    assert house.ids() == ["Choir", "Organ"]


@pytest.mark.parametrize(
    ("action", "error", "left"),
    [
        (Action.DELETE, AppError(), ["Choir", "Organ"]),
        (Action.TURN_ON, NotFound(), ["Choir"]),
        (Action.TURN_ON, AppError(), ["Choir", "Organ"]),
    ],
)
def test_failed_action_leaves_the_list_true(
    house: House, action: Action, error: AppError, left: list[str]
) -> None:
    house.open("Choir")
    organ = house.fastpix.streams["Organ"]
    if action is Action.DELETE:
        house.actions.deletePending.emit((organ,))
        assert house.ids() == ["Choir"]
    house.actions.failed.emit(action, organ, error)
    assert house.ids() == left


def test_of_several_deletions_only_the_failed_one_comes_back(house: House) -> None:
    house.open("Choir")
    choir, organ = house.fastpix.streams["Choir"], house.fastpix.streams["Organ"]
    house.actions.deletePending.emit((choir, organ))
    assert house.ids() == []
    house.actions.done.emit(Action.DELETE, choir)
    house.actions.failed.emit(Action.DELETE, organ, AppError())
    assert house.ids() == ["Organ"]


def test_once_closed_nothing_is_monitored_and_obs_is_not_looked_for(house: House) -> None:
    house.open("Choir")
    closing = house.rig.loop.create_task(house.broadcasts.close())
    house.rig.until(closing.done)
    kept = house.broadcasts.monitors
    house.made.start_no_more()
    house.fastpix.set_status("Organ", Status.ACTIVE)
    house.streams.reload()
    house.rig.until(lambda: not house.streams.reading.is_running)
    house.streams.show("Organ")
    assert house.broadcasts.monitors == kept
    assert house.monitor.stream is None
    assert not house.made.obs._finding.is_running


def test_done_action_reaches_the_list(house: House) -> None:
    house.open("Choir")
    house.actions.done.emit(Action.TURN_OFF, stream("Choir", Status.DISABLED))
    assert house.streams.open is not None
    assert house.streams.open.status is Status.DISABLED
    assert house.monitor.facts.fastpix.status is Status.DISABLED
    house.actions.done.emit(Action.DELETE, stream("Organ"))
    assert house.ids() == ["Choir"]


def test_reminders_listen_to_obs(house: House) -> None:
    assert house.reminders.listen_to.mock_calls == [call(house.made.link)]
