"""The stage: what it shows as things change, and that each button does the whole step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import NotSignedIn, Reason, Unreachable
from fastpix_desktop.domain.obs.errors import ObsStaysOpen
from fastpix_desktop.domain.stage.step import Act, Place, State, Words
from fastpix_desktop.domain.streams.ingest import rtmp_settings
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.stage import close_obs, start_obs
from fastpix_desktop.presenters.stage.asks import Consent
from tests.presenters.live import Rig
from tests.presenters.stage.house import House

pytestmark = pytest.mark.posix("the stand-in of OBS is a shell script")


@pytest.fixture
def house(rig: Rig, tmp_path: Path) -> Iterator[House]:
    made = House(rig, tmp_path)
    yield made
    closing = rig.loop.create_task(made.close())
    rig.until(closing.done)
    closing.result()


@pytest.fixture
def closed(house: House) -> House:
    """OBS is closed, and its server on."""
    house.close_obs()
    house.open()
    house.shows(State.OBS_CLOSED)
    return house


@pytest.fixture
def ready(house: House) -> House:
    """OBS is connected."""
    house.open()
    house.connected()
    house.shows(State.READY)
    return house


def test_starting_obs_sets_it_up_starts_it_connects_and_arrives_at_go_live(closed: House) -> None:
    closed.do(Act.START_OBS)
    step = closed.shows(State.READY)
    assert step.act is Act.GO_LIVE
    assert closed.states[-3:] == [State.OBS_CLOSED, State.STARTING_OBS, State.READY]
    closed.rig.until(lambda: closed.started)
    assert closed.started == "--profile Untitled\n"
    assert closed.link.is_paired
    assert not closed.rig.fake.streaming
    assert closed.failed == []


def test_a_started_obs_calls_the_person_back_once(closed: House) -> None:
    closed.do(Act.START_OBS)
    closed.shows(State.READY)
    closed.rig.until(lambda: closed.called_back)
    closed.rig.fake.cut()
    closed.rig.until(lambda: not closed.link.is_connected)
    closed.rig.until(lambda: closed.link.is_connected)
    closed.shows(State.READY)
    assert closed.called_back == 1


def test_an_obs_that_comes_late_calls_the_person_back(closed: House) -> None:
    closed.disk.comes = False
    closed.stage._on.starter.patience = 0.1
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.started and not closed.stage._on.starter.is_busy)
    closed.disk.come_up()
    closed.shows(State.READY)
    assert closed.called_back == 1


def test_nobody_is_called_back_by_an_obs_that_was_started_by_hand(closed: House) -> None:
    closed.disk.come_up()
    closed.link.pair_by_files()
    closed.shows(State.READY)
    assert closed.called_back == 0


def test_nobody_is_called_back_after_a_cancelled_start(closed: House) -> None:
    closed.disk.comes = False
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.started)
    closed.do(Act.CANCEL)
    closed.disk.come_up()
    closed.shows(State.READY)
    assert closed.called_back == 0


def test_nobody_is_called_back_to_what_goes_on_by_itself(ready: House) -> None:
    ready.go_live()
    ready.close_obs()
    ready.shows(State.LIVE_OBS_CLOSED)
    ready.do(Act.START_AND_RESUME)
    ready.received()
    ready.shows(State.LIVE)
    assert ready.called_back == 0


def test_obs_is_started_with_a_profile_of_the_streams_own_if_that_is_wanted(closed: House) -> None:
    closed.go.new_profile = True
    closed.do(Act.START_OBS)
    closed.shows(State.READY)
    closed.rig.until(lambda: closed.started)
    (ours,) = (each for each in closed.rig.program.wall.find().installations[0].profiles if each.stream_id)
    assert closed.started == f"--profile {ours.name}\n"


def test_a_start_can_be_cancelled_and_obs_goes_on(closed: House) -> None:
    closed.disk.comes = False
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.started)
    closed.shows(State.STARTING_OBS)
    closed.do(Act.CANCEL)
    assert closed.state is State.OBS_CLOSED
    assert not closed.link.is_hurried
    closed.disk.come_up()
    closed.shows(State.READY)


def test_an_obs_that_does_not_come_is_said_and_can_be_tried_again(closed: House) -> None:
    closed.disk.comes = False
    closed.stage._on.starter.patience = 0.1
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: not closed.stage._on.starter.is_busy)
    closed.pass_time(46)
    closed.shows(State.OBS_NOT_UP)
    closed.disk.comes = True
    closed.do(Act.TRY_AGAIN)
    closed.shows(State.READY)


def test_a_failing_start_is_told_once(closed: House, tmp_path: Path) -> None:
    (tmp_path / "obs").unlink()
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.failed)
    closed.shows(State.NO_OBS)
    assert len(closed.failed) == 1


def test_the_server_of_a_closed_obs_is_turned_on_only_if_the_person_agrees(closed: House) -> None:
    closed.rig.computer.write_server(closed.rig.fake.port, closed.rig.fake.password, enabled=False)
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.consents)
    assert closed.consents == [Consent(has_no_password=False)]
    assert closed.stage.step is not None
    assert (closed.state, closed.stage.step.is_busy) == (State.OBS_CLOSED, True)
    closed.stage.cancel()
    closed.shows(State.OBS_CLOSED)
    assert closed.stage.step.is_busy is False
    assert closed.started == ""
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: len(closed.consents) == 2)
    closed.stage.agree()
    closed.shows(State.READY)
    assert closed.failed == []


def test_the_question_says_that_obs_then_opens_its_wizard(closed: House) -> None:
    computer = closed.rig.computer
    computer.write_server(closed.rig.fake.port, closed.rig.fake.password, enabled=False)
    (computer.config / "global.ini").unlink()  # as if OBS had never been started
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.consents)
    assert closed.consents == [Consent(opens_wizard=True)]


def test_a_password_can_be_asked_for_from_now_on(closed: House) -> None:
    closed.rig.computer.write_server(closed.rig.fake.port, "", enabled=False)
    closed.rig.fake.password = ""
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.consents)
    assert closed.consents == [Consent(has_no_password=True)]
    closed.stage.agree(require_password=True)
    closed.stage.agree()  # a second answer changes nothing
    closed.rig.until(lambda: closed.started)
    server = closed.rig.program.wall.server().server
    assert server is not None
    assert (server.enabled, server.needs_password) == (True, True)
    assert list(closed.rig.program.preferences.obs_servers_before) == [closed.rig.computer.config]


@pytest.fixture
def unlocked(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """OBS runs, with its server off; its process is known."""
    monkeypatch.setattr(close_obs, "LOOK_S", 0.02)
    house.rig.computer.write_server(house.rig.fake.port, house.rig.fake.password, enabled=False)
    house.rig.fake.close()
    house.rig.computer.set_running(running=True)
    house.disk.is_certain = True
    house.link.want(wanted=True)
    house.link.pair_by_files()
    house.open()
    house.shows(State.SERVER_OFF)
    return house


def test_an_obs_with_its_server_off_is_restarted_with_it_on(unlocked: House) -> None:
    unlocked.do(Act.RESTART_OBS)
    unlocked.rig.until(lambda: unlocked.consents)
    assert unlocked.consents == [Consent(restarts=True)]
    assert unlocked.rig.program.wall.find().is_running, "closed before the person agreed"
    unlocked.stage.agree()
    unlocked.shows(State.READY)
    assert unlocked.started.strip() == "--profile Untitled"
    assert (unlocked.failed, len(unlocked.consents)) == ([], 1)


def test_refused_obs_is_not_restarted(unlocked: House) -> None:
    unlocked.do(Act.RESTART_OBS)
    unlocked.rig.until(lambda: unlocked.consents)
    unlocked.stage.cancel()
    step = unlocked.shows(State.SERVER_OFF)
    assert (step.act, step.is_busy, unlocked.started) == (Act.RESTART_OBS, False, "")
    assert unlocked.rig.program.wall.find().is_running


def test_an_obs_that_stays_open_is_not_started_again(
    unlocked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(close_obs, "CLOSE_S", 0.1)
    unlocked.disk.closes = False
    unlocked.do(Act.RESTART_OBS)
    unlocked.rig.until(lambda: unlocked.consents)
    unlocked.stage.agree()
    unlocked.rig.until(lambda: unlocked.failed)
    assert [type(each) for each in unlocked.failed] == [ObsStaysOpen]
    assert (unlocked.shows(State.SERVER_OFF).act, unlocked.started) == (Act.RESTART_OBS, "")
    server = unlocked.rig.program.wall.server().server
    assert server is not None
    assert not server.enabled


def test_an_obs_closed_by_hand_meanwhile_is_started(unlocked: House) -> None:
    step = unlocked.stage.step
    unlocked.rig.computer.set_running(running=False)
    assert unlocked.stage.step is step
    unlocked.do(Act.RESTART_OBS)
    unlocked.rig.until(lambda: unlocked.consents)
    assert unlocked.consents == [Consent()]
    unlocked.stage.agree()
    unlocked.shows(State.READY)


def test_an_obs_that_may_be_live_is_not_restarted(unlocked: House) -> None:
    """It can't be asked, so a stream of the account that is live counts as its own."""
    unlocked.set_status(Status.ACTIVE, "Organ")
    unlocked.streams.reload()
    unlocked.rig.until(lambda: unlocked.stage.step is not None and unlocked.stage.step.act is None)
    assert unlocked.state is State.SERVER_OFF


def test_restored_settings_include_the_server_once_obs_has_ended(
    closed: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start_obs, "TURN_BACK_S", 0.02)
    computer, fake = closed.rig.computer, closed.rig.fake
    computer.write_server(fake.port, fake.password, enabled=False)
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.consents)
    closed.stage.agree()
    closed.shows(State.READY)
    closed.go.undone.emit("Untitled")
    fake.close()  # OBS still runs for a moment
    closed.rig.until(lambda: not closed.link.is_connected)
    server = closed.rig.program.wall.server().server
    assert server is not None
    assert server.enabled
    computer.set_running(running=False)
    closed.rig.until(lambda: not closed.rig.program.preferences.obs_servers_before)
    server = closed.rig.program.wall.server().server
    assert server is not None
    assert not server.enabled
    closed.rig.until(lambda: not closed.stage._on.starter._turning_back.is_running)


def test_the_server_stays_on_if_nothing_was_restored(closed: House) -> None:
    computer, fake = closed.rig.computer, closed.rig.fake
    computer.write_server(fake.port, fake.password, enabled=False)
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.consents)
    closed.stage.agree()
    closed.shows(State.READY)
    closed.close_obs()
    closed.shows(State.OBS_CLOSED)
    server = closed.rig.program.wall.server().server
    assert server is not None
    assert server.enabled


def test_an_obs_that_was_killed_asks_how_to_start(closed: House) -> None:
    (closed.rig.computer.config / "safe_mode").touch()
    closed.disk.comes = False
    closed.do(Act.START_OBS)
    closed.rig.until(lambda: closed.started)
    step = closed.shows(State.SAFE_MODE)
    assert step.act is None
    closed.pass_time(60)
    assert closed.state is State.SAFE_MODE
    closed.disk.come_up()
    closed.shows(State.READY)


def test_an_obs_that_is_closed_instead_of_answered_can_be_started_again(closed: House) -> None:
    (closed.rig.computer.config / "safe_mode").touch()
    closed.disk.comes = False
    closed.do(Act.START_OBS)
    closed.shows(State.SAFE_MODE)
    closed.rig.computer.set_running(running=True)
    closed.rig.until(lambda: closed.link.state is ConnectionState.UNREACHABLE)
    closed.rig.computer.set_running(running=False)
    closed.shows(State.OBS_CLOSED)
    assert not closed.stage._on.starter.is_busy


def test_the_first_start_mentions_the_wizard_for_a_while(closed: House) -> None:
    (closed.rig.computer.config / "global.ini").unlink()
    closed.obs.find()
    closed.do(Act.START_OBS)
    closed.shows(State.WIZARD)
    closed.rig.until(lambda: closed.link.is_connected)
    assert closed.state is State.WIZARD
    assert closed.called_back == 0  # the wizard is still in front
    closed.stage._on.starter._wizard.start(1)
    closed.shows(State.READY)
    (ours,) = (each for each in closed.rig.program.wall.find().installations[0].profiles if each.stream_id)
    assert closed.started == f"--profile {ours.name}\n"


def test_after_a_first_start_the_stage_says_what_stands_in_the_way(closed: House) -> None:
    """Not that OBS is being set up: nothing would ever end that."""
    ini = closed.rig.computer.config / "global.ini"
    ini.write_text("[General]\n")
    closed.obs.find()
    closed.rig.fake.password = "another one"
    closed.do(Act.START_OBS)
    closed.shows(State.PASSWORD_REFUSED)


def test_an_obs_closed_while_live_is_started_and_resumed_without_asking(ready: House) -> None:
    ready.go_live()
    ready.close_obs()
    step = ready.shows(State.LIVE_OBS_CLOSED)
    assert step.closes_in_s is not None
    assert State.OBS_SILENT not in ready.states
    ready.steps.clear()
    ready.do(Act.START_AND_RESUME)
    ready.received()
    ready.shows(State.LIVE)
    assert ready.states == [State.LIVE_OBS_CLOSED, State.STARTING_OBS, State.GOING_LIVE, State.LIVE]
    assert ready.started == "--profile Untitled\n"
    assert ready.planned == []


def test_what_fastpix_has_ended_meanwhile_is_not_resumed(ready: House) -> None:
    ready.go_live()
    ready.close_obs()
    ready.shows(State.LIVE_OBS_CLOSED)
    ready.disk.comes = False
    ready.do(Act.START_AND_RESUME)
    ready.shows(State.STARTING_OBS)
    ready.set_status(Status.IDLE)
    ready.rig.until(lambda: not ready.monitor.facts.fastpix.receives)
    ready.disk.come_up()
    step = ready.shows(State.ENDED)
    assert step.act is Act.GO_LIVE_AGAIN
    assert not ready.rig.fake.streaming
    ready.do(Act.GO_LIVE_AGAIN)
    ready.rig.until(lambda: ready.planned)


def test_what_was_stopped_at_obs_is_resumed(ready: House) -> None:
    ready.go_live()
    ready.rig.fake._do(ready.rig.fake._stop())
    ready.shows(State.LIVE_OBS_STOPPED)
    ready.do(Act.RESUME)
    ready.shows(State.GOING_LIVE)
    ready.shows(State.LIVE)
    assert ready.planned == []


def test_a_lost_connection_is_made_again_at_once(ready: House) -> None:
    ready.go_live()
    ready.rig.fake.reconnecting = True
    ready.rig.fake.streaming = False
    ready.rig.fake._do(ready.rig.fake._state("RECONNECTING"))
    ready.shows(State.LIVE_OBS_RECONNECTING)
    ready.do(Act.RECONNECT)
    ready.shows(State.LIVE)
    assert ready.rig.fake.asked.count("StartStream") == 2


def test_a_frozen_video_is_helped_by_restarting_the_stream(ready: House) -> None:
    ready.go_live()
    ready.grows = False
    ready.pass_time(25)
    ready.streams.watch.poll()
    ready.shows(State.FROZEN)
    ready.grows = True
    ready.do(Act.RESTART_STREAM)
    ready.shows(State.LIVE)
    assert [each for each in ready.rig.fake.asked if each in ("StartStream", "StopStream")] == [
        "StartStream", "StopStream", "StartStream",
    ]  # fmt: skip


def test_an_obs_that_skips_frames_is_told_what_to_lower(ready: House) -> None:
    ready.go_live()
    frames = ready.rig.fake.frames

    def skip_every_fifth() -> None:
        frames["outputTotalFrames"] += 100
        frames["outputSkippedFrames"] += 20
        ready.skipped += 2
        asked = ready.rig.fake.asked.count("GetStats")
        ready.streams.watch.poll()
        ready.rig.until(lambda: ready.rig.fake.asked.count("GetStats") > asked)

    for _ in range(9):
        skip_every_fifth()
    ready.rig.until(lambda: ready.stage.step and ready.stage.step.obs.words is Words.LAGS)
    assert ready.stage.step is not None
    ready.shows(State.LIVE)
    assert (ready.stage.step.remedy, ready.stage.step.act) == (Place.OBS, Act.END_STREAM)


def test_an_obs_that_ignores_the_start_is_said_to_show_its_wizard(
    ready: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "IGNORED_S", 0.1)
    ready.rig.fake.manners.ignores_starts = 1000
    ready.do(Act.GO_LIVE)
    ready.rig.until(lambda: ready.planned)
    ready.go.go_live(ready.planned.pop(), fix=False)  # type: ignore[arg-type]
    step = ready.shows(State.WIZARD)
    assert (step.act, step.remedy) == (Act.CANCEL, Place.OBS)
    ready.rig.fake.manners.ignores_starts = 0  # the person closes it
    ready.received()
    ready.shows(State.LIVE)


def test_going_live_can_be_cancelled_while_obs_ignores_it(
    ready: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "IGNORED_S", 0.1)
    ready.rig.fake.manners.ignores_starts = 1000
    ready.do(Act.GO_LIVE)
    ready.rig.until(lambda: ready.planned)
    ready.go.go_live(ready.planned.pop(), fix=False)  # type: ignore[arg-type]
    ready.shows(State.WIZARD)
    ready.do(Act.CANCEL)
    ready.shows(State.READY)


def test_going_live_can_be_cancelled(ready: House) -> None:
    ready.do(Act.GO_LIVE)
    ready.rig.until(lambda: ready.planned)
    ready.go.go_live(ready.planned[0], fix=False)  # type: ignore[arg-type]
    ready.rig.until(lambda: ready.rig.fake.streaming)
    ready.shows(State.GOING_LIVE)
    ready.do(Act.CANCEL)
    ready.rig.until(lambda: not ready.rig.fake.streaming and not ready.go.is_busy)
    ready.shows(State.READY)


def test_obs_that_runs_is_connected_and_its_password_read(house: House) -> None:
    house.rig.computer.set_running(running=True)
    house.open()
    house.shows(State.OBS_RUNNING)
    house.do(Act.CONNECT_OBS)
    house.shows(State.READY)
    assert house.failed == []


def test_connecting_can_be_cancelled_and_begun_again(house: House) -> None:
    house.rig.computer.set_running(running=True)
    house.rig.fake.manners.deaf_to.add("GetVersion")
    house.open()
    house.shows(State.OBS_RUNNING)
    house.do(Act.CONNECT_OBS)
    house.shows(State.CONNECTING)
    house.do(Act.CANCEL)
    assert house.state is State.OBS_RUNNING
    house.rig.fake.manners.deaf_to.clear()
    house.do(Act.CONNECT_OBS)
    house.shows(State.READY)


def test_the_scene_that_obs_shows_is_named(ready: House) -> None:
    ready.rig.until(lambda: ready.stage.step and ready.stage.step.obs.words is Words.SHOWS)
    assert ready.stage.step is not None
    assert ready.stage.step.obs.name == "Scene"
    ready.rig.fake.scenes = {"Camera\n1": []}
    ready.rig.fake.tell("CurrentProgramSceneChanged", {"sceneName": "Camera\n1"})
    ready.rig.until(lambda: ready.stage.step and ready.stage.step.obs.name == "Camera 1")
    assert ready.stage.scene.is_empty
    ready.rig.fake.scenes = {"Camera\n1": [{"sourceName": "Camera", "sceneItemEnabled": True}]}
    ready.rig.fake.tell("SceneItemCreated", {"sceneName": "Camera\n1"})
    ready.rig.until(lambda: not ready.stage.scene.is_empty)
    ready.rig.fake.manners.refuses["GetCurrentProgramScene"] = 604
    ready.rig.fake.tell("CurrentProgramSceneChanged", {})
    ready.rig.until(lambda: ready.stage.step and ready.stage.step.obs.words is Words.CONNECTED)


def test_obs_on_another_stream_of_ours_is_named_and_shown(ready: House) -> None:
    organ = ready.fastpix.streams["Organ"]
    ready.rig.fake.profile.set_service(
        "rtmp_custom",
        {"server": rtmp_settings(organ, ready.obs.addresses).server, "key": organ.stream_key.reveal()},
    )
    ready.rig.fake._do(ready.rig.fake._start())
    step = ready.shows(State.OBS_ON_OTHER_STREAM)
    assert step.elsewhere is not None
    assert (step.elsewhere.stream_id, step.elsewhere.title) == ("Organ", "Organ")
    ready.do(Act.SHOW_OTHER)
    assert ready.streams.open is not None
    assert ready.streams.open.id == "Organ"
    ready.shows(State.GOING_LIVE)


def test_obs_live_somewhere_unknown_asks_before_it_stops_that(ready: House) -> None:
    ready.rig.fake.profile.set_service("rtmp_custom", {"server": "rtmp://theirs", "key": "theirs"})
    ready.rig.fake._do(ready.rig.fake._start())
    ready.shows(State.OBS_ELSEWHERE)
    ready.do(Act.GO_LIVE_HERE)
    assert ready.asked == [Act.GO_LIVE_HERE]
    assert ready.rig.fake.streaming


def test_a_stream_that_is_turned_off_is_turned_on(ready: House) -> None:
    ready.set_status(Status.DISABLED)
    ready.shows(State.TURNED_OFF)
    ready.do(Act.TURN_ON)
    ready.shows(State.READY)


def test_a_trial_stream_that_was_used_offers_a_new_one(ready: House) -> None:
    ready.fastpix.streams["Choir"] = replace(ready.fastpix.streams["Choir"], trial=True)
    ready.set_status(Status.DISABLED)
    ready.shows(State.USED_UP)
    ready.do(Act.NEW_STREAM)
    assert ready.asked == [Act.NEW_STREAM]


def test_a_stream_deleted_elsewhere_can_be_created_again(ready: House) -> None:
    ready.fastpix.streams.pop("Choir")
    ready.streams.watch.poll()
    ready.shows(State.DELETED)
    ready.do(Act.CREATE_AGAIN)
    assert ready.asked == [Act.CREATE_AGAIN]
    ready.streams.show("Organ")
    ready.shows(State.READY)


def test_fastpix_out_of_reach_is_tried_again(ready: House) -> None:
    ready.fastpix.error = Unreachable(Reason.TIME_OUT, "api")
    ready.streams.watch.poll()
    step = ready.shows(State.FASTPIX_AWAY)
    assert step.retry_in_s is not None
    ready.fastpix.error = None
    ready.do(Act.TRY_AGAIN)
    ready.shows(State.READY)


def test_a_live_stream_says_when_the_account_is_no_longer_accepted(ready: House) -> None:
    ready.go_live()
    ready.fastpix.error = NotSignedIn()
    ready.streams.watch.poll()
    ready.shows(State.LIVE_SIGNED_OUT)
    ready.fastpix.error = None
    ready.streams.watch.poll()
    ready.shows(State.LIVE)


def test_an_ended_stream_shows_that_until_another_is_opened(ready: House) -> None:
    ready.go_live()
    ready.do(Act.END_STREAM)
    assert ready.asked == [Act.END_STREAM]
    stream = ready.streams.open
    assert stream is not None
    ready.go.end(stream, finish=True)
    ready.shows(State.ENDED)
    assert State.LIVE_OBS_STOPPED not in ready.states
    ready.streams.show("Organ")
    ready.shows(State.READY)


def test_an_obs_started_by_hand_is_noticed(closed: House) -> None:
    closed.stage._finding_obs.setInterval(20)
    closed.disk.come_up()
    closed.shows(State.OBS_RUNNING)
    closed.stage.set_in_view(in_view=False)
    closed.close_obs()
    closed.obs.find()
    closed.shows(State.OBS_CLOSED)


def test_nothing_is_shown_or_done_without_an_open_stream(house: House) -> None:
    house.stage.do(Act.START_OBS)
    house.stage.cancel()
    house.stage.refresh()
    assert house.stage.step is None
    assert house.started == ""
    assert house.link.state is ConnectionState.UNPAIRED
