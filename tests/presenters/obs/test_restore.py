"""What OBS had comes back to the letter: after a second sending, and after the program was started anew."""

import asyncio
import copy
import json
import logging
from dataclasses import replace

import pytest

from fastpix_desktop.domain.errors import KeyringLocked
from fastpix_desktop.domain.obs.errors import ObsBusy, ObsCut, ProfileNotSwitched, ServiceMismatch
from fastpix_desktop.domain.obs.profile import profile_name
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.steps import Step, StepState
from tests.obs_socket.fake_obs import FakeObs
from tests.obs_socket.state import FakeProfile
from tests.presenters.live import KEY, PASSPHRASE, STREAM, THEIRS, Rig

NEW = profile_name(STREAM.title, STREAM.id)
SECOND = replace(STREAM, id="stream-2", stream_key=Secret("second-key-that-must-not-leak"))
CUSTOM = {
    "server": "rtmp://theirs/live",
    "key": "their-own-key",
    "use_auth": True,
    "username": "me",
    "odd": 7,
}


@pytest.fixture
def live(rig: Rig) -> Rig:
    rig.fake.profile.settings = copy.deepcopy(THEIRS)
    rig.connect()
    rig.open_stream()
    return rig


def send(rig: Rig, *, new: bool = False) -> None:
    rig.program.go_live.new_profile = new
    rig.program.go_live.send()
    rig.done()
    assert "failed" not in rig.program.names


def undo(rig: Rig) -> None:
    rig.program.go_live.undo()
    rig.done()


def undone(rig: Rig) -> None:
    undo(rig)
    assert "failed" not in rig.program.names, repr(rig.program.told("failed"))
    assert dict(rig.program.go_live.steps.all) == {Step.UNDO: StepState.DONE}
    assert rig.program.undo.before is None
    assert rig.before_entry not in rig.keys.kept
    # Our key is nowhere, not even in OBS's backup of what it had before.
    everything = json.dumps([[each.settings, each.backup] for each in rig.fake.profiles.values()])
    for secret in (KEY, PASSPHRASE, "second-key-that-must-not-leak"):
        assert secret not in everything


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        ("rtmp_common", THEIRS),
        ("rtmp_custom", CUSTOM),
        ("rtmp_custom", {}),
        ("rtmp_common", {}),
        ("rtmp_common", {"service": "YouTube - RTMPS", "key": "their-own-key"}),
        ("whip_custom", {"bearer_token": "theirs"}),
        ("rtmp_custom", {"server": ""}),
        ("rtmp_custom", {"password": "x" * 10_000, "ünï": "“”\u2028\0", "float": 1.5, "big": 2**40}),
    ],
)
@pytest.mark.parametrize("protocol", Protocol)
def test_obs_settings_are_restored_exactly(
    live: Rig, kind: str, settings: dict[str, object], protocol: Protocol
) -> None:
    live.fake.profiles["Untitled"] = FakeProfile(kind, copy.deepcopy(settings))
    live.program.obs.choose_protocol(protocol)
    send(live)
    undone(live)
    # OBS takes no settings without any field: where there was none, an empty server says the same.
    assert (live.fake.profile.kind, live.fake.profile.settings) == (kind, settings or {"server": ""})


def test_after_a_second_sending_it_is_the_first_ones(live: Rig) -> None:
    send(live)
    live.program.obs.choose_protocol(Protocol.SRT)
    send(live)
    live.open_stream(SECOND)
    send(live)
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_what_they_have_set_since_is_what_comes_back(live: Rig) -> None:
    send(live)
    live.fake.profile.set_service("rtmp_common", dict(CUSTOM))
    live.fake.profile.settings = dict(CUSTOM)
    send(live)
    undone(live)
    assert live.fake.profile.settings == CUSTOM


def test_from_another_service_that_they_have_chosen_since(live: Rig) -> None:
    send(live)
    live.fake.profile.set_service("rtmp_common", {"service": "YouTube", "key": "y", "multitrack": True})
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_after_the_program_was_started_anew(live: Rig) -> None:
    send(live)
    assert "their-own-key" in live.keys.kept[live.before_entry].reveal()
    live.restart()
    live.until(lambda: live.program.undo.before is not None)
    live.open_stream()
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_sent_again_before_the_keyring_has_said_what_there_was(live: Rig) -> None:
    """Else the first sending's own settings would be taken for theirs."""
    send(live)
    live.keys.hold_loads = asyncio.Event()
    live.restart()
    live.until(lambda: live.program.link.is_connected)
    live.open_stream()
    live.program.go_live.send()
    live.bot.wait(200)
    live.keys.hold_loads.set()
    live.done()
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_a_profile_of_its_own_is_removed_and_theirs_is_current(live: Rig) -> None:
    live.fake.manners.switch_s = 0.1
    send(live, new=True)
    assert live.fake.current == NEW
    undone(live)
    assert live.fake.current == "Untitled"
    assert list(live.fake.profiles) == ["Untitled"]
    assert live.fake.profile.settings == THEIRS


def test_several_profiles_of_their_own(live: Rig) -> None:
    send(live, new=True)
    live.open_stream(SECOND)
    send(live, new=True)
    live.restart()
    live.until(lambda: live.program.undo.before is not None)
    live.open_stream()
    assert len(live.fake.profiles) == 3
    undone(live)
    assert list(live.fake.profiles) == ["Untitled"]
    assert live.fake.profile.settings == THEIRS


def remembered(rig: Rig) -> list[str]:
    return sorted(name for name in rig.keys.kept if name.startswith("obs-before"))


def test_many_streams_fit_into_a_keyring_with_windows_limit(live: Rig) -> None:
    live.keys.limit = 1280
    streams = [
        replace(STREAM, id=f"stream-{n}", metadata={"livestream_name": f"Gottesdienst für Ältere ({n})"})
        for n in range(30)
    ]
    for stream in streams:
        live.open_stream(stream)
        send(live, new=True)
    assert len(remembered(live)) == 31
    assert len(live.keys.saves) == 1 + 31  # with the password: each entry once
    live.restart()
    live.until(lambda: live.program.undo.before is not None)
    live.open_stream(streams[0])
    undone(live)
    assert list(live.fake.profiles) == ["Untitled"]
    assert live.fake.profile.settings == THEIRS
    assert remembered(live) == []


def test_entry_of_the_first_released_version_is_split_up(live: Rig) -> None:
    made = [NEW, profile_name(SECOND.title, SECOND.id)]
    place = live.address.host_port
    released = {
        "profile": "Untitled",
        "created": made,
        "kind": "rtmp_common",
        "settings": json.dumps(THEIRS),
        "place": place,
    }
    live.keys.kept[live.before_entry] = Secret(json.dumps(released))
    for name in made:
        live.fake.profiles[name] = FakeProfile("rtmp_custom", {"server": "", "key": KEY})
    live.fake.current = NEW
    live.restart()
    live.until(lambda: len(remembered(live)) == 3 and not live.program.undo._loading.is_running)
    assert remembered(live) == [f"obs-before {place}", f"obs-before {place} #1", f"obs-before {place} #2"]
    assert json.loads(live.keys.kept[live.before_entry].reveal())["created"] == []
    live.open_stream()
    undone(live)
    assert list(live.fake.profiles) == ["Untitled"]
    assert live.fake.profile.settings == THEIRS
    assert remembered(live) == []


def test_entries_that_are_not_wanted_any_more_are_removed(live: Rig) -> None:
    send(live, new=True)
    live.open_stream(SECOND)
    send(live, new=True)
    assert len(remembered(live)) == 3
    live.fake.profiles["Other"] = FakeProfile("rtmp_custom", dict(CUSTOM))
    live.fake.current = "Other"  # by hand: from now on, this is what will be wanted
    send(live)
    assert remembered(live) == [live.before_entry]
    undo(live)
    assert live.fake.profiles["Other"].settings == CUSTOM
    assert remembered(live) == []


def test_split_up_is_not_lost_when_the_keyring_fails_halfway(live: Rig) -> None:
    send(live, new=True)
    live.open_stream(SECOND)
    live.keys.limit = 10  # from now on nothing fits
    send(live, new=True)
    live.keys.limit = 1280
    live.restart()
    live.until(lambda: live.program.undo.before is not None)
    live.open_stream()
    undo(live)
    assert live.fake.profiles["Untitled"].settings == THEIRS
    assert NEW not in live.fake.profiles
    assert remembered(live) == []


def test_a_profile_of_its_own_and_then_into_theirs(live: Rig) -> None:
    """Theirs streams to FastPix by then, so that the first sending's is what comes back."""
    live.fake.profile.settings = {"server": live.program.preferences.rtmps_server, "key": "an-older-key"}
    send(live, new=True)
    live.fake.current = "Untitled"
    send(live)
    undone(live)
    assert list(live.fake.profiles) == ["Untitled"]
    assert live.fake.profile.settings["key"] == "an-older-key"


def test_a_profile_that_they_have_removed_themselves(live: Rig) -> None:
    send(live, new=True)
    del live.fake.profiles[NEW]
    live.fake.current = "Untitled"
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_a_profile_that_was_never_made(live: Rig) -> None:
    live.fake.manners.refuses = {"CreateProfile": 702}
    live.program.go_live.new_profile = True
    live.program.go_live.send()
    live.done()
    assert "failed" in live.program.names
    live.program.said.clear()
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_another_profile_is_not_written_to(live: Rig) -> None:
    send(live)
    live.fake.profiles["Other"] = FakeProfile("rtmp_custom", {"key": "another-key"})
    live.fake.current = "Other"
    undo(live)
    assert isinstance(live.program.told("failed"), ProfileNotSwitched)
    assert live.fake.profiles["Other"].settings == {"key": "another-key"}
    assert live.program.undo.before is not None
    live.fake.current = "Untitled"
    live.program.said.clear()
    undone(live)


def test_another_obs_never_gets_what_this_one_had(live: Rig) -> None:
    """Both have a profile “Untitled”; and elsewhere, the protocol has no encryption."""
    send(live)
    with FakeObs("another-password") as other:
        other.profile.settings = {"key": "of-the-other"}
        first, live.fake = live.fake, other
        live.connect()
        assert live.program.undo.before is None
        undo(live)
        assert other.profile.settings == {"key": "of-the-other"}
        assert "SetStreamServiceSettings" not in other.asked
        live.fake = first
        live.connect()
        live.until(lambda: live.program.undo.before is not None)
        undone(live)
        assert first.profile.settings == THEIRS


def test_each_obs_gets_back_what_it_had(live: Rig) -> None:
    send(live)
    with FakeObs("another-password") as other:
        other.profile.settings = {"key": "of-the-other"}
        first, live.fake = live.fake, other
        live.connect()
        send(live)
        live.restart()
        live.until(lambda: live.program.undo.before is not None)
        live.open_stream()
        undo(live)
        assert other.profile.settings["key"] == "of-the-other"
        live.fake = first
        live.connect()
        live.until(lambda: live.program.undo.before is not None)
        undone(live)
        assert first.profile.settings == THEIRS


def test_what_does_not_come_back_is_said_and_can_be_tried_again(live: Rig) -> None:
    send(live)
    live.fake.manners.keeps_key = True
    undo(live)
    mismatch = live.program.told("failed")
    assert isinstance(mismatch, ServiceMismatch)
    assert mismatch.fields == {"key"}
    assert live.before_entry in live.keys.kept
    live.fake.manners.keeps_key = False
    live.program.said.clear()
    undone(live)
    assert live.fake.profile.settings == THEIRS
    assert live.fake.profile.kind == "rtmp_common"


@pytest.mark.parametrize("number", [1, 2])
def test_cut_in_the_middle_of_it(live: Rig, number: int) -> None:
    """Between the two that it takes, OBS streams nowhere; what it had is still kept."""
    send(live)
    seen = live.fake.asked.count("SetStreamServiceSettings")
    link = live.program.link
    cut = link.client
    if number == 1:
        live.fake.manners.cuts_at = "SetStreamServiceSettings"
    else:
        live.fake.manners.deaf_to = {"SetStreamServiceSettings"}
        live.fake.profile.set_service("rtmp_common", {"server": ""})
    live.program.go_live.undo()
    live.until(lambda: live.fake.asked.count("SetStreamServiceSettings") > seen)
    if number != 1:  # else it is cut already, and perhaps there again
        live.fake.cut()
    live.done()
    assert isinstance(live.program.told("failed"), ObsCut)
    live.fake.manners.cuts_at, live.fake.manners.deaf_to = "", set()
    live.until(
        lambda: link.is_connected and link.client is not cut and link.state is ConnectionState.CONNECTED
    )
    live.program.said.clear()
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_not_while_it_streams(live: Rig) -> None:
    send(live)
    live.fake.streaming = True
    undo(live)
    assert isinstance(live.program.told("failed"), ObsBusy)
    assert live.program.undo.before is not None


def test_restore_without_a_change_does_nothing(live: Rig) -> None:
    undo(live)
    assert "failed" not in live.program.names
    assert "undone" not in live.program.names


def test_a_locked_keyring_keeps_it_for_this_run(live: Rig) -> None:
    live.keys.locked = True
    send(live)
    assert live.keys.kept.keys() <= {"obs-websocket"}
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_a_keyring_that_is_locked_at_the_next_start(live: Rig) -> None:
    send(live)
    live.keys.locked = True
    live.program.link.want(wanted=False)
    live.restart()
    live.program.link.pair_with(live.address)
    live.until(lambda: live.program.link.is_connected)
    assert isinstance(live.program.told("keyringFailed"), KeyringLocked)
    live.bot.wait(50)
    assert live.program.undo.before is None


def test_what_a_locked_keyring_holds_is_not_written_over(live: Rig) -> None:
    """It was opened between the start and the next sending: only then can it be read, and written."""
    send(live)
    live.keys.locked = True
    live.restart()
    live.program.link.pair_with(live.address)
    live.until(lambda: live.program.link.is_connected and live.keys.loads.count(live.before_entry) == 2)
    live.bot.wait(50)
    live.keys.locked = False
    live.open_stream(SECOND)
    send(live)
    undone(live)
    assert live.fake.profile.settings == THEIRS


def test_an_entry_that_is_damaged(live: Rig) -> None:
    send(live)
    live.keys.kept[live.before_entry] = Secret('{"profile": 7}')
    live.restart()
    live.until(lambda: live.before_entry in live.keys.loads)
    live.bot.wait(50)
    assert live.program.undo.before is None


def test_told_of_when_it_changes(live: Rig) -> None:
    changes: list[bool] = []
    live.program.undo.changed.connect(lambda: changes.append(live.program.undo.before is not None))
    send(live)
    undone(live)
    assert changes == [True, False]


def test_nothing_in_the_log(live: Rig, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        send(live)
        live.restart()
        live.until(lambda: live.program.undo.before is not None)
        live.open_stream()
        undone(live)
    for secret in (KEY, live.fake.password, "their-own-key"):
        assert secret not in caplog.text


def test_closed_while_the_keyring_is_asked(live: Rig) -> None:
    live.keys.hold = asyncio.Event()
    live.program.go_live.send()
    live.until(lambda: live.program.undo.before is not None)
    live.end()
    assert live.fake.profile.settings == THEIRS
