"""Sent, read back, started, received, ended: in order, and never on what was not read back."""

import asyncio
import gc
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size, retry_plan
from fastpix_desktop.domain.errors import (
    NotFound,
    OutcomeUnknown,
    Reason,
    Refused,
    ServerTrouble,
    Unreachable,
)
from fastpix_desktop.domain.obs.errors import (
    Busy,
    FastPixAway,
    NotReceived,
    ObsBusy,
    ObsCut,
    ObsDidNotStart,
    ObsRefused,
    ObsSlow,
    ObsUnreachable,
    ProfileNotSwitched,
    ServiceMismatch,
)
from fastpix_desktop.domain.obs.profile import profile_name
from fastpix_desktop.domain.obs.profile_check import ObsWarningKind
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import RTMPS_SERVER, SRT_ADDRESS
from fastpix_desktop.domain.streams.ingest_check import UnusableIngest
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.steps import Step, StepState
from tests.obs_socket.state import FakeProfile
from tests.presenters.live import KEY, PASSPHRASE, STREAM, THEIRS, Rig

NEW = profile_name(STREAM.title, STREAM.id)
RTMP = {
    "server": RTMPS_SERVER,
    "key": KEY,
    "use_auth": False,
    "username": "",
    "password": "",
    "bwtest": False,
}
SRT = {
    "server": SRT_ADDRESS,
    "key": STREAM.id,
    "use_auth": True,
    "username": "",
    "password": PASSPHRASE,
    "bwtest": False,
}
OURS = ("SetStreamServiceSettings", "StartStream", "StopStream", "CreateProfile", "SetProfileParameter")


@pytest.fixture
def live(rig: Rig) -> Rig:
    """Connected, with a stream open; OBS streams to Twitch so far."""
    rig.fake.profile.settings = dict(THEIRS)
    rig.connect()
    rig.open_stream()
    return rig


def steps(rig: Rig) -> dict[Step, StepState]:
    return dict(rig.program.go_live.steps.all)


def acts(rig: Rig) -> list[str]:
    """What OBS was told to do, oldest first."""
    return [kind for kind in rig.fake.asked if kind in OURS]


def error(rig: Rig) -> object:
    return rig.program.told("failed")


def plan(rig: Rig) -> Plan:
    rig.program.go_live.plan()
    rig.done()
    made = rig.program.told("planned")
    assert isinstance(made, Plan)
    return made


def go_live(rig: Rig, *, fix: bool = False) -> None:
    rig.program.go_live.go_live(plan(rig), fix=fix)


# Sending


@pytest.mark.parametrize(("protocol", "wanted"), [(Protocol.RTMPS, RTMP), (Protocol.SRT, SRT)])
def test_sent_is_what_obs_has_then(live: Rig, protocol: Protocol, wanted: dict[str, object]) -> None:
    live.program.obs.choose_protocol(protocol)
    live.program.go_live.send()
    live.done()
    assert (live.fake.profile.kind, live.fake.profile.settings) == ("rtmp_custom", wanted)
    assert steps(live) == {Step.CHECK_IDLE: StepState.DONE, Step.SEND: StepState.DONE}
    sent = live.program.told("sent")
    assert isinstance(sent, Plan)
    assert (sent.profile, sent.is_new, sent.protocol) == ("Untitled", False, protocol)
    assert not live.fake.streaming


def test_nothing_of_an_srt_stream_is_left_by_rtmp(live: Rig) -> None:
    for protocol in (Protocol.SRT, Protocol.RTMPS):
        live.program.obs.choose_protocol(protocol)
        live.program.go_live.send()
        live.done()
    assert live.fake.profile.settings == RTMP


def test_a_key_that_obs_did_not_take_is_never_started(live: Rig) -> None:
    live.fake.manners.keeps_key = True
    go_live(live)
    live.done()
    mismatch = error(live)
    assert isinstance(mismatch, ServiceMismatch)
    assert mismatch.fields == {"key"}
    assert steps(live)[Step.SEND] is StepState.FAILED
    assert steps(live)[Step.START] is StepState.WAITING
    assert "StartStream" not in live.fake.asked


@pytest.mark.parametrize("busy", [Busy.STREAMING, Busy.RECORDING, Busy.SWITCHING])
@pytest.mark.parametrize("what", ["send", "plan", "fix", "undo"])
def test_refused_while_obs_is_busy(live: Rig, busy: Busy, what: str) -> None:
    go_live, fake = live.program.go_live, live.fake
    if what == "undo":
        go_live.send()
        live.done()
    before = len(acts(live))
    if busy is Busy.STREAMING:
        fake.streaming = True
    elif busy is Busy.RECORDING:
        fake.recording = True
    else:
        fake.tell("CurrentProfileChanging", {"profileName": "Untitled"})
        live.until(lambda: live.program.link.is_switching)
    todo = Plan(STREAM, Protocol.RTMPS, "Untitled", is_new=False, fixes=(("Output", "Mode", "Simple"),))
    asked: dict[str, Callable[[], None]] = {
        "send": go_live.send,
        "plan": go_live.plan,
        "fix": lambda: go_live.fix_settings(todo),
        "undo": go_live.undo,
    }
    asked[what]()
    live.done()
    refusal = error(live)
    assert isinstance(refusal, ObsBusy)
    assert refusal.doing is busy
    assert len(acts(live)) == before


def test_while_obs_tries_to_come_back_it_is_busy_too(live: Rig) -> None:
    live.fake.reconnecting = True
    live.program.go_live.send()
    live.done()
    assert isinstance(error(live), ObsBusy)
    assert acts(live) == []


def test_sending_without_a_connection_fails_at_the_first_step(rig: Rig) -> None:
    rig.open_stream()
    rig.program.go_live.send()
    rig.done()
    assert isinstance(error(rig), ObsUnreachable)
    assert steps(rig)[Step.CHECK_IDLE] is StepState.FAILED


def test_without_a_key_nothing_is_asked(live: Rig) -> None:
    live.open_stream(replace(STREAM, stream_key=Secret("")))
    live.fake.requests.clear()
    live.program.go_live.send()
    assert isinstance(error(live), UnusableIngest)
    assert not live.program.go_live.is_busy
    assert live.fake.requests == []


def test_commands_without_an_open_stream_do_nothing(rig: Rig) -> None:
    rig.connect()
    for ask in (rig.program.go_live.send, rig.program.go_live.plan, rig.program.go_live.undo):
        ask()
    rig.program.go_live.redirect(STREAM)
    assert not rig.program.go_live.is_busy
    assert "failed" not in rig.program.names


def test_a_second_press_is_ignored(live: Rig) -> None:
    go_live = live.program.go_live
    go_live.send()
    for press in (go_live.send, go_live.plan, go_live.reconnect, go_live.undo):
        press()
    assert go_live.is_busy
    live.done()
    assert acts(live) == ["SetStreamServiceSettings"]
    assert [arg for name, arg in live.program.said if name == "busyChanged"] == [True, False]


def test_another_profile_chosen_meanwhile_is_not_written_to(live: Rig) -> None:
    """While the keyring asks the person, for what will be brought back."""
    live.fake.profiles["Other"] = FakeProfile("rtmp_custom", {"key": "another-key"})
    live.keys.hold = hold = _event()
    live.program.go_live.send()
    live.until(lambda: live.program.undo.before is not None)
    live.fake.current = "Other"
    live.fake.tell("CurrentProfileChanged", {"profileName": "Other"})
    hold.set()
    live.done()
    assert isinstance(error(live), ProfileNotSwitched)
    assert acts(live) == []
    assert live.fake.profiles["Other"].settings == {"key": "another-key"}


@pytest.mark.parametrize("busy", ["streaming", "recording"])
def test_begun_by_hand_meanwhile_it_is_not_disturbed(live: Rig, busy: str) -> None:
    """While the keyring asks the person. OBS would switch profiles under what runs."""
    live.keys.hold = hold = _event()
    live.program.go_live.new_profile = True
    live.program.go_live.send()
    live.until(lambda: live.program.undo.before is not None)
    setattr(live.fake, busy, True)
    hold.set()
    live.done()
    assert isinstance(error(live), ObsBusy)
    assert acts(live) == []


def test_another_profile_chosen_while_it_is_read_back_is_not_started(live: Rig) -> None:
    fake = live.fake
    answer = fake._on_GetStreamServiceSettings
    fake.profiles["Other"] = FakeProfile()

    def then_another(data: Mapping[str, Any]) -> Any:
        said = answer(data)
        if "SetStreamServiceSettings" in fake.asked:
            fake.current = "Other"
        return said

    fake._on_GetStreamServiceSettings = then_another  # type: ignore[method-assign, assignment]
    go_live(live)
    live.done()
    assert isinstance(error(live), ProfileNotSwitched)
    assert "StartStream" not in fake.asked


# A profile of its own


@pytest.mark.parametrize("switch_s", [0.0, 0.2])
def test_a_new_profile_and_the_present_one_untouched(live: Rig, switch_s: float) -> None:
    """OBS 32 answers, and switches later: what comes too early is written into the wrong profile."""
    live.fake.manners.switch_s = switch_s
    live.program.go_live.new_profile = True
    live.program.obs.choose_encoder(EncoderSettings(Size(1280, 720), 60, 4500, 160))
    live.program.go_live.send()
    live.done()
    assert steps(live) == dict.fromkeys((Step.CHECK_IDLE, Step.PROFILE, Step.SEND), StepState.DONE)
    assert live.fake.current == NEW
    assert live.fake.profiles["Untitled"] == FakeProfile("rtmp_common", dict(THEIRS))
    made = live.fake.profile
    assert made.settings == RTMP
    assert made.parameters["SimpleOutput", "x264Settings"] == "keyint=120 min-keyint=120"
    assert made.parameters["SimpleOutput", "VBitrate"] == "4500"
    assert (made.video["outputWidth"], made.video["fpsNumerator"]) == (1280, 60)
    sent = live.program.told("sent")
    assert isinstance(sent, Plan)
    assert (sent.profile, sent.is_new) == (NEW, True)


def test_a_new_profile_is_for_the_stream_that_was_open_then(live: Rig) -> None:
    live.keys.hold = hold = _event()
    live.program.go_live.new_profile = True
    live.program.go_live.send()
    live.until(lambda: live.program.undo.before is not None)
    live.open_stream(replace(STREAM, id="stream-2", max_resolution="480p", reconnect_window=1800))
    hold.set()
    live.done()
    made = live.fake.profiles[NEW]
    assert made.video["outputHeight"] == 720
    assert made.parameters["Output", "MaxRetries"] == str(retry_plan(300).max_retries)


def test_an_obs_that_never_switches(live: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "SWITCH_S", 0.3)
    live.fake.manners.never_switches = True
    live.program.go_live.new_profile = True
    live.program.go_live.send()
    live.done()
    assert isinstance(error(live), ProfileNotSwitched)
    assert steps(live)[Step.PROFILE] is StepState.FAILED
    assert acts(live) == ["CreateProfile"]
    assert live.fake.profile.settings == THEIRS


def test_one_profile_for_a_stream_that_goes_live_twice(live: Rig) -> None:
    """Each has a copy of the key: more of them are of no use to anybody."""
    go_live = live.program.go_live
    go_live.new_profile = True
    made = plan(live)
    assert (made.profile, made.is_new) == (NEW, True)
    go_live.send()
    live.done()
    again = plan(live)
    assert (again.profile, again.is_new) == (NEW, False)
    go_live.send()
    live.done()
    assert Step.PROFILE not in steps(live)
    assert list(live.fake.profiles) == ["Untitled", NEW]
    live.open_stream(replace(STREAM, id="stream-2"))
    assert plan(live).is_new


def test_the_plan_names_the_profile_that_is_made(live: Rig) -> None:
    live.fake.profiles[NEW.upper()] = FakeProfile()
    live.program.go_live.new_profile = True
    made = plan(live)
    assert made.profile == f"{NEW} 2"
    live.program.go_live.go_live(made, fix=False)
    live.until(lambda: live.fake.streaming)
    assert live.fake.current == made.profile


def test_a_profile_that_obs_has_for_the_stream_is_used_again(live: Rig) -> None:
    """As *Set up OBS* has made it, or as it was left when another profile was chosen in OBS."""
    live.fake.profiles[NEW] = theirs = FakeProfile()
    theirs.parameters["SimpleOutput", "VBitrate"] = "4321"
    go_live = live.program.go_live
    go_live.new_profile = True
    for _ in range(3):
        live.fake.current = "Untitled"
        made = plan(live)
        assert (made.profile, made.is_new, made.is_there) == (NEW, True, True)
        go_live.send()
        live.done()
        assert live.fake.current == NEW
        assert live.fake.profiles[NEW].settings == RTMP
    assert list(live.fake.profiles) == ["Untitled", NEW]
    assert theirs.parameters["SimpleOutput", "VBitrate"] == "4321", "its own settings stay"
    assert plan(live).is_new is False, "OBS uses it by now"
    go_live.undo()
    live.done()
    assert live.fake.current == "Untitled"
    assert NEW in live.fake.profiles, "what was there before stays"


def test_a_name_that_is_taken_gets_a_number(live: Rig) -> None:
    live.fake.profiles[NEW.upper()] = live.fake.profiles[f"{NEW} 2"] = FakeProfile()
    live.program.go_live.new_profile = True
    live.program.go_live.send()
    live.done()
    assert live.fake.current == f"{NEW} 3"


# Planning and fixing settings


def test_a_plan_says_what_does_not_fit_and_what_can_be_fixed(live: Rig) -> None:
    live.fake.profile.parameters["Output", "MaxRetries"] = "3"
    made = plan(live)
    kinds = {each.kind for each in made.warnings}
    assert kinds == {ObsWarningKind.KEYFRAMES_SIMPLE, ObsWarningKind.GIVES_UP}
    assert ("SimpleOutput", "x264Settings", "keyint=60 min-keyint=60") in made.fixes
    assert acts(live) == []
    live.program.go_live.fix_settings(made)
    live.done()
    assert "settingsFixed" in live.program.names
    assert steps(live) == {Step.CHECK_IDLE: StepState.DONE, Step.FIX_SETTINGS: StepState.DONE}
    assert plan(live).warnings == ()


def test_a_plan_for_a_new_profile_has_nothing_to_warn_of(live: Rig) -> None:
    live.program.go_live.new_profile = True
    made = plan(live)
    assert (made.profile, made.is_new, made.warnings, made.fixes) == (NEW, True, (), ())


@pytest.mark.parametrize("change", ["stream", "protocol", "none"])
def test_a_plan_is_only_for_what_it_was_made_for(live: Rig, change: str) -> None:
    made = plan(live)
    if change == "stream":
        live.open_stream(replace(STREAM, id="stream-2"))
    elif change == "protocol":
        live.program.obs.choose_protocol(Protocol.SRT)
    live.fastpix.status = Status.ACTIVE
    live.program.go_live.go_live(made, fix=False)
    live.done()
    assert live.fake.streaming is (change == "none")


@pytest.mark.parametrize("fix", [False, True])
def test_a_plan_is_only_for_the_profile_that_it_was_made_for(live: Rig, fix: bool) -> None:
    """The person has agreed to another one's settings being replaced, and fixed."""
    made = plan(live)
    live.fake.profiles["Other"] = FakeProfile("rtmp_custom", {"key": "another-key"})
    live.fake.current = "Other"
    live.program.go_live.go_live(made, fix=fix)
    live.done()
    assert isinstance(error(live), ProfileNotSwitched)
    assert acts(live) == []
    assert live.program.undo.before is None


def test_fixed_is_only_the_profile_that_was_looked_at(live: Rig) -> None:
    made = plan(live)
    live.fake.profiles["Other"] = FakeProfile()
    live.fake.current = "Other"
    live.program.go_live.fix_settings(made)
    live.done()
    assert isinstance(error(live), ProfileNotSwitched)
    assert acts(live) == []


def test_plan_can_be_agreed_to_within_its_signal(live: Rig) -> None:
    """What a signal leads to begins while the old task is not quite over."""
    go_live = live.program.go_live
    live.fastpix.status = Status.ACTIVE
    busy: list[bool] = []

    def agree(made: Plan) -> None:
        go_live.go_live(made, fix=False)
        busy.append(go_live.is_busy)

    go_live.planned.connect(agree)
    go_live.plan()
    live.until(lambda: live.fake.asked.count("SetStreamServiceSettings") == 1)
    busy.append(go_live.is_busy)
    go_live.send()  # a second press
    live.until(lambda: "wentLive" in live.program.names)
    live.done()
    assert busy == [True, True]
    assert live.fake.asked.count("SetStreamServiceSettings") == 1
    assert [arg for name, arg in live.program.said if name == "busyChanged"][-1] is False


# Going live


def test_steps_of_going_live_come_in_order(live: Rig) -> None:
    presenter = live.program.go_live
    seen: list[tuple[tuple[Step, StepState], ...]] = []
    presenter.steps.changed.connect(lambda: seen.append(presenter.steps.all))
    go_live(live, fix=True)
    live.until(lambda: steps(live).get(Step.RECEIVE) is StepState.DOING)
    assert live.fake.streaming
    live.fastpix.status = Status.PREPARING
    live.done()
    order = (Step.CHECK_IDLE, Step.SEND, Step.FIX_SETTINGS, Step.START, Step.RECEIVE)
    assert presenter.steps.all == tuple((step, StepState.DONE) for step in order)
    begun = [step for each in seen for step, state in each if state is StepState.DOING]
    assert list(dict.fromkeys(begun[1:])) == list(order)
    # Told, read back, and only then started.
    told = [kind for kind in live.fake.asked if kind in (*OURS, "GetStreamServiceSettings")]
    first, last = told.index("SetStreamServiceSettings"), told.index("StartStream")
    assert told[first + 1] == "GetStreamServiceSettings"
    assert set(told[first + 2 : last]) == {"SetProfileParameter"}
    stream = live.program.told("wentLive")
    assert isinstance(stream, LiveStream)
    assert stream.status is Status.PREPARING


def test_obs_gives_up_connecting(live: Rig) -> None:
    live.fake.manners.starts = False
    go_live(live)
    live.done()
    assert isinstance(error(live), ObsDidNotStart)
    assert steps(live)[Step.START] is StepState.FAILED
    assert live.fastpix.looks == 0


def test_obs_says_nothing_more(live: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "START_S", 0.3)
    live.fake.manners.answers = {"StartStream": None}
    go_live(live)
    live.done()
    assert isinstance(error(live), ObsSlow)


def test_fastpix_never_receives(live: Rig) -> None:
    live.program.go_live.receive_s = 0.3
    go_live(live)
    live.done()
    assert isinstance(error(live), NotReceived)
    assert steps(live)[Step.RECEIVE] is StepState.FAILED
    assert live.fastpix.looks > 1
    assert live.fake.streaming  # OBS is not stopped over the person's head


def test_a_fastpix_that_is_down_for_a_while_is_asked_again(live: Rig) -> None:
    live.fastpix.errors = [ServerTrouble(503), Unreachable(Reason.NETWORK), ServerTrouble(502)]
    live.fastpix.status = Status.ACTIVE
    go_live(live)
    live.done()
    assert "wentLive" in live.program.names
    assert live.fastpix.looks == 4


def test_a_stream_that_is_gone_is_not_waited_for(live: Rig) -> None:
    live.fastpix.errors = [NotFound()]
    go_live(live)
    live.done()
    assert isinstance(error(live), NotFound)


def test_obs_stops_while_fastpix_is_waited_for(live: Rig) -> None:
    go_live(live)
    live.until(lambda: steps(live).get(Step.RECEIVE) is StepState.DOING)
    live.fake.streaming = False
    live.done()
    assert isinstance(error(live), ObsDidNotStart)


@pytest.mark.parametrize("request_", ["SetStreamServiceSettings", "GetStreamServiceSettings", "StartStream"])
def test_lost_connection_while_sending_starts_nothing(live: Rig, request_: str) -> None:
    made = plan(live)
    live.fake.manners.cuts_at = request_
    live.program.go_live.go_live(made, fix=False)
    live.done()
    assert isinstance(error(live), ObsCut)
    assert not live.fake.streaming
    live.fake.manners.cuts_at = ""
    live.until_back()
    # Nothing has to be cleared up first.
    live.fastpix.status = Status.ACTIVE
    go_live(live)
    live.done()
    assert "wentLive" in live.program.names


def test_cut_while_it_waits_for_obs_own_word(live: Rig) -> None:
    live.fake.manners.answers = {"StartStream": None}
    go_live(live)
    live.until(lambda: "StartStream" in live.fake.asked)
    live.fake.cut()
    live.done()
    assert isinstance(error(live), ObsCut)


def test_cut_while_fastpix_is_waited_for_changes_nothing(live: Rig) -> None:
    """OBS streams on, and FastPix can be asked without it."""
    go_live(live)
    live.until(lambda: steps(live).get(Step.RECEIVE) is StepState.DOING)
    live.fake.close()
    live.until(lambda: live.program.link.state is ConnectionState.UNREACHABLE)
    looks = live.fastpix.looks
    live.until(lambda: live.fastpix.looks > looks + 2)
    live.fastpix.status = Status.ACTIVE
    live.done()
    assert "wentLive" in live.program.names
    assert "failed" not in live.program.names
    live.fake.open()


# Cancelling


@pytest.mark.parametrize(
    "request_",
    [
        "GetStreamStatus",
        "GetProfileList",
        "SetStreamServiceSettings",
        "GetStreamServiceSettings",
        "StartStream",
    ],
)
def test_cancelled_in_the_middle(live: Rig, request_: str) -> None:
    go_live = live.program.go_live
    made = plan(live)
    live.fake.manners.deaf_to = {request_}
    live.fake.requests.clear()
    go_live.go_live(made, fix=False)
    live.until(lambda: request_ in live.fake.asked)
    go_live.cancel()
    live.done()
    assert StepState.LEFT in steps(live).values()
    assert StepState.DOING not in steps(live).values()
    assert "failed" not in live.program.names
    assert [arg for name, arg in live.program.said if name == "busyChanged"][-1] is False
    live.fake.manners.deaf_to = set()
    go_live.send()
    live.done()
    assert live.fake.profile.settings == RTMP


def test_cancelled_while_fastpix_is_waited_for_obs_goes_on(live: Rig) -> None:
    go_live(live)
    live.until(lambda: steps(live).get(Step.RECEIVE) is StepState.DOING)
    live.program.go_live.cancel()
    live.done()
    assert live.fake.streaming
    assert steps(live)[Step.RECEIVE] is StepState.LEFT


def test_cancelled_and_pressed_again_at_once(live: Rig) -> None:
    """What is being cancelled still counts: two at a time would undo each other's steps."""
    go_live = live.program.go_live
    live.fake.manners.deaf_to = {"GetStreamStatus"}
    live.fake.requests.clear()
    go_live.send()
    live.until(lambda: "GetStreamStatus" in live.fake.asked)
    live.fake.manners.deaf_to = set()
    go_live.cancel()
    go_live.send()
    live.done()
    live.bot.wait(100)
    assert not go_live.is_busy
    assert acts(live) == []
    go_live.cancel()  # with nothing under way, it does nothing
    assert steps(live)[Step.CHECK_IDLE] is StepState.LEFT


def test_cancelled_before_its_first_step(live: Rig) -> None:
    go_live = live.program.go_live
    go_live.send()
    go_live.cancel()
    live.done()
    assert steps(live) == {Step.CHECK_IDLE: StepState.LEFT, Step.SEND: StepState.WAITING}
    assert [arg for name, arg in live.program.said if name == "busyChanged"] == [True, False]
    go_live.send()
    live.done()
    assert live.fake.profile.settings == RTMP


def test_closed_before_its_first_step(live: Rig) -> None:
    live.program.go_live.send()
    live.end()
    gc.collect()
    assert acts(live) == []


# Ending


@pytest.fixture
def on_air(live: Rig) -> Rig:
    live.fastpix.status = Status.ACTIVE
    go_live(live)
    live.done()
    assert live.fake.streaming
    return live


@pytest.mark.parametrize("finish", [False, True])
def test_end_stops_obs_and_optionally_the_stream(on_air: Rig, finish: bool) -> None:
    on_air.program.go_live.end(STREAM, finish=finish)
    on_air.done()
    assert not on_air.fake.streaming
    assert on_air.fastpix.finished == (["stream-1"] if finish else [])
    expected = (Step.STOP, Step.FINISH) if finish else (Step.STOP,)
    assert steps(on_air) == dict.fromkeys(expected, StepState.DONE)
    ended = on_air.program.told("streamEnded")
    assert isinstance(ended, LiveStream)
    if finish:
        assert ended.status is Status.IDLE


@pytest.mark.parametrize("open_", ["same", "other"])
def test_ended_is_the_stream_that_the_person_was_asked_about(on_air: Rig, open_: str) -> None:
    """A notice on the desktop may have opened another one behind the question."""
    if open_ == "other":
        on_air.open_stream(replace(STREAM, id="stream-2", stream_key=Secret("other-key")))
    on_air.program.go_live.end(STREAM, finish=True)
    on_air.done()
    assert not on_air.fake.streaming
    assert on_air.fastpix.finished == ["stream-1"]


def test_redirected_is_only_to_the_stream_that_the_person_was_asked_about(live: Rig) -> None:
    live.fake.streaming = True
    live.open_stream(replace(STREAM, id="stream-2", stream_key=Secret("other-key")))
    live.program.go_live.redirect(STREAM)
    live.done()
    assert live.fake.streaming
    assert acts(live) == []


@pytest.mark.parametrize("answer", [Refused("stream cannot be completed"), OutcomeUnknown()])
@pytest.mark.parametrize("status", [Status.IDLE, Status.PREPARING, Status.DISABLED])
def test_ended_although_it_was_over_already(on_air: Rig, answer: Refused, status: Status) -> None:
    on_air.fastpix.finish_error, on_air.fastpix.status = answer, status
    on_air.program.go_live.end(STREAM, finish=True)
    on_air.done()
    assert steps(on_air)[Step.FINISH] is StepState.DONE
    assert "failed" not in on_air.program.names


def test_not_ended_where_fastpix_says_that_it_goes_on(on_air: Rig) -> None:
    on_air.fastpix.finish_error = Refused("no")
    on_air.program.go_live.end(STREAM, finish=True)
    on_air.done()
    assert isinstance(error(on_air), Refused)
    assert steps(on_air) == {Step.STOP: StepState.DONE, Step.FINISH: StepState.FAILED}


def test_an_obs_that_streams_elsewhere_is_not_stopped(live: Rig) -> None:
    live.fake.streaming = True
    live.program.go_live.end(STREAM, finish=True)
    live.done()
    assert live.fake.streaming
    assert live.fastpix.finished == ["stream-1"]
    assert "StopStream" not in live.fake.asked
    assert steps(live) == {Step.FINISH: StepState.DONE}  # nothing says that OBS has stopped
    assert "failed" not in live.program.names


def test_a_stream_without_keys_can_be_ended(live: Rig) -> None:
    """Nothing is sent to OBS, so no key is needed."""
    live.open_stream(replace(STREAM, stream_key=Secret(""), srt_secret=Secret("")))
    live.fake.streaming = True
    live.program.go_live.end(STREAM, finish=True)
    live.done()
    assert live.fastpix.finished == ["stream-1"]
    assert live.fake.streaming


def test_ended_at_fastpix_with_no_obs_at_hand(rig: Rig) -> None:
    rig.open_stream()
    rig.program.go_live.end(STREAM, finish=True)
    rig.done()
    assert rig.fastpix.finished == ["stream-1"]
    assert "streamEnded" in rig.program.names
    assert steps(rig) == {Step.STOP: StepState.FAILED, Step.FINISH: StepState.DONE}
    assert isinstance(error(rig), ObsUnreachable)


def test_ended_at_fastpix_although_obs_hangs(on_air: Rig) -> None:
    """The stop is said to have failed, and what can be ended is ended."""
    on_air.fake.manners.cuts_at = "StopStream"
    on_air.program.go_live.end(STREAM, finish=True)
    on_air.done()
    assert on_air.fastpix.finished == ["stream-1"]
    assert steps(on_air) == {Step.STOP: StepState.FAILED, Step.FINISH: StepState.DONE}
    assert isinstance(error(on_air), ObsCut)
    assert "streamEnded" in on_air.program.names


def test_ending_does_not_wait_for_what_is_under_way(live: Rig) -> None:
    """FastPix says nothing of the stream yet, and the person wants it to end."""
    go_live(live)
    live.until(lambda: (Step.RECEIVE, StepState.DOING) in live.program.go_live.steps.all)
    live.program.go_live.end(STREAM, finish=True)
    live.until(lambda: "streamEnded" in live.program.names)
    assert live.fastpix.finished == ["stream-1"]
    assert not live.fake.streaming
    assert "wentLive" not in live.program.names


def test_what_cannot_be_stopped_is_not_called_stopped(live: Rig) -> None:
    """With OBS alone to be stopped: it streams elsewhere, or does not answer any more."""
    live.fake.streaming = True
    live.program.go_live.end(STREAM, finish=False)
    live.done()
    assert isinstance(error(live), ObsBusy)
    assert live.fake.streaming
    live.fake.close()
    live.until(lambda: not live.program.link.is_connected)
    live.program.said.clear()
    live.program.go_live.end(STREAM, finish=False)
    live.done()
    assert isinstance(error(live), ObsUnreachable)
    assert "streamEnded" not in live.program.names


def test_ended_while_obs_tries_to_come_back(on_air: Rig) -> None:
    on_air.fake.streaming, on_air.fake.reconnecting = False, True
    on_air.program.go_live.end(STREAM, finish=False)
    on_air.done()
    assert not on_air.fake.reconnecting
    assert "StopStream" in on_air.fake.asked


def test_second_end_does_nothing(on_air: Rig) -> None:
    for _ in range(2):
        on_air.program.go_live.end(STREAM, finish=False)
        on_air.done()
    assert on_air.fake.asked.count("StopStream") == 1
    assert "failed" not in on_air.program.names


# Connecting anew


@pytest.mark.parametrize("lingers_s", [0.0, 0.5])
def test_reconnect_restarts_obs_stream(on_air: Rig, lingers_s: float) -> None:
    """On OBS 29, the output counts as active for a while after it has said that it has stopped."""
    on_air.fake.manners.lingers_s = lingers_s
    on_air.fake.requests.clear()
    on_air.program.go_live.reconnect()
    on_air.done()
    assert steps(on_air) == dict.fromkeys((Step.REACH, Step.STOP, Step.SEND, Step.START), StepState.DONE)
    assert acts(on_air) == ["StopStream", "SetStreamServiceSettings", "StartStream"]
    assert on_air.fake.streaming


def test_not_anew_where_there_is_no_way_to_fastpix(on_air: Rig) -> None:
    """Stopped, and not able to start, OBS would try no more by itself."""
    on_air.fake.streaming, on_air.fake.reconnecting = False, True
    on_air.fake.requests.clear()
    on_air.fastpix.errors = [Unreachable(Reason.NETWORK)]
    on_air.program.go_live.reconnect()
    on_air.done()
    assert isinstance(error(on_air), FastPixAway)
    assert steps(on_air)[Step.REACH] is StepState.FAILED
    assert acts(on_air) == []
    assert on_air.fake.reconnecting


def test_not_anew_where_obs_comes_back_meanwhile(on_air: Rig) -> None:
    on_air.fake.streaming, on_air.fake.reconnecting = False, True
    on_air.fake.requests.clear()

    def come_back(stream: LiveStream) -> None:
        on_air.fake.streaming, on_air.fake.reconnecting = True, False

    on_air.program.go_live.seen.connect(come_back)
    on_air.program.go_live.reconnect()
    on_air.done()
    assert acts(on_air) == []
    assert on_air.fake.streaming
    assert "failed" not in on_air.program.names


def test_anew_whatever_fastpix_answers(on_air: Rig) -> None:
    on_air.fastpix.errors = [ServerTrouble(503)]
    on_air.program.go_live.reconnect()
    on_air.done()
    assert set(steps(on_air).values()) == {StepState.DONE}


def test_not_anew_for_a_stream_that_is_gone(on_air: Rig) -> None:
    on_air.fake.requests.clear()
    on_air.fastpix.errors = [NotFound()]
    on_air.program.go_live.reconnect()
    on_air.done()
    assert isinstance(error(on_air), NotFound)
    assert acts(on_air) == []


def test_not_anew_where_obs_streams_elsewhere(live: Rig) -> None:
    live.fake.streaming = True
    live.program.go_live.reconnect()
    live.done()
    assert isinstance(error(live), ObsBusy)
    assert live.fake.streaming
    assert acts(live) == []


def test_refused_reconnect_fails_at_start(on_air: Rig) -> None:
    on_air.fake.manners.refuses = {"StartStream": 702}
    on_air.program.go_live.reconnect()
    on_air.done()
    assert isinstance(error(on_air), ObsRefused)
    assert steps(on_air)[Step.START] is StepState.FAILED


# Taken over


@pytest.mark.parametrize("new", [False, True])
def test_an_obs_that_streams_elsewhere_is_taken_over(live: Rig, new: bool) -> None:
    live.fake.streaming = True
    live.fastpix.status = Status.ACTIVE
    live.program.go_live.new_profile = new
    live.program.go_live.redirect(STREAM)
    live.done()
    assert "wentLive" in live.program.names
    assert set(steps(live).values()) == {StepState.DONE}
    assert next(iter(steps(live))) is Step.STOP
    assert acts(live)[0] == "StopStream"
    assert acts(live)[-1] == "StartStream"
    assert live.fake.profile.settings == RTMP


@pytest.mark.parametrize("busy", [Busy.RECORDING, Busy.SWITCHING])
def test_what_it_streams_is_not_stopped_for_nothing(live: Rig, busy: Busy) -> None:
    live.fake.streaming = True
    if busy is Busy.RECORDING:
        live.fake.recording = True
    else:
        live.fake.tell("CurrentProfileChanging", {"profileName": "Untitled"})
        live.until(lambda: live.program.link.is_switching)
    live.program.go_live.redirect(STREAM)
    live.done()
    refusal = error(live)
    assert isinstance(refusal, ObsBusy)
    assert refusal.doing is busy
    assert live.fake.streaming
    assert acts(live) == []


# Whose it is


def test_whether_obs_is_set_to_the_stream(live: Rig) -> None:
    go_live = live.program.go_live

    def asked(stream: LiveStream) -> bool | None:
        task = live.loop.create_task(go_live.goes_here(stream))
        live.until(task.done)
        answer: bool | None = task.result()
        return answer

    assert asked(STREAM) is False
    for protocol in Protocol:
        live.program.obs.choose_protocol(protocol)
        go_live.send()
        live.done()
        for chosen in Protocol:  # whichever is chosen by now
            live.program.obs.choose_protocol(chosen)
            assert asked(STREAM) is True
    assert asked(replace(STREAM, id="stream-2", stream_key=Secret("other"))) is False
    # The page knows the keys that an answer is without; of a stream without any, nothing can be told.
    assert asked(replace(STREAM, stream_key=Secret(""), srt_secret=Secret(""))) is True
    assert asked(replace(STREAM, id="stream-2", stream_key=Secret(""), srt_secret=Secret(""))) is None
    live.fake.profile.settings["key"] = "another"
    assert asked(STREAM) is False


# Silence


def test_no_secret_in_any_log(live: Rig, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("fastpix_desktop").debug("the log does work")
        for protocol in Protocol:
            live.program.obs.choose_protocol(protocol)
            live.program.go_live.send()
            live.done()
        live.fastpix.status = Status.ACTIVE
        go_live(live, fix=True)
        live.done()
        live.program.go_live.end(STREAM, finish=True)
        live.done()
        live.fake.manners.keeps_key = True
        live.fake.profile.settings["key"] = "another-key"
        live.program.go_live.send()
        live.done()
        live.fake.cut()
        live.until_back()
    assert "the log does work" in caplog.text
    told = " ".join(f"{name} {arg!r} {arg}" for name, arg in live.program.said)
    for secret in (KEY, PASSPHRASE, live.fake.password, "their-own-key", "another-key"):
        assert secret not in caplog.text
        assert secret not in told


@pytest.mark.parametrize("ms", [0, 1, 2, 3, 5, 8, 13, 21, 34, 55])
@pytest.mark.parametrize("new", [False, True])
def test_closed_at_any_moment(live: Rig, ms: int, new: bool) -> None:
    """Nothing is left, and nothing is logged."""
    live.program.go_live.new_profile = new
    made = plan(live)
    live.program.go_live.go_live(made, fix=True)
    live.bot.wait(ms)
    live.end()
    gc.collect()
    assert not live.program.go_live.is_busy
    live.until(lambda: live.fake.listeners == 0)


def _event() -> asyncio.Event:
    return asyncio.Event()
