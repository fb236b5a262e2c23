"""The connection to OBS: paired, kept up, lost, come back to, forgotten."""

import asyncio
import gc
import logging
import socket
from collections.abc import Callable

import pytest

from fastpix_desktop.domain.errors import KeyringLocked
from fastpix_desktop.domain.obs.errors import ObsUnreachable
from fastpix_desktop.domain.obs.peer import Ends, Examined, Verdict
from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs import connection as obs_connection
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.pairing import PASSWORD_ENTRY
from tests.obs_socket.fake_obs import is_obs
from tests.presenters.live import Rig


def settle(rig: Rig, ms: int = 200) -> None:
    """Let it try for a while."""
    rig.bot.wait(ms)


def test_nothing_is_tried_before_anybody_has_agreed(rig: Rig) -> None:
    rig.computer.write_server(rig.fake.port, rig.fake.password)
    rig.computer.set_running(running=True)
    rig.program.link.want(wanted=True)
    settle(rig)
    assert rig.program.link.state is ConnectionState.UNPAIRED
    assert rig.fake.connections == 0
    with pytest.raises(ObsUnreachable):
        _ = rig.program.link.client


def test_agreed_but_nobody_waits_for_it(rig: Rig) -> None:
    rig.program.link.pair_with(rig.address)
    settle(rig)
    assert rig.fake.connections == 0


def test_by_obs_own_files_through_all_its_states(rig: Rig) -> None:
    link, fake, computer = rig.program.link, rig.fake, rig.computer
    link.want(wanted=True)
    link.pair_by_files()
    rig.until(lambda: link.state is ConnectionState.CLOSED)
    computer.set_running(running=True)
    rig.until(lambda: link.state is ConnectionState.SERVER_OFF)
    computer.write_server(fake.port, fake.password, enabled=False)
    settle(rig)
    assert link.state is ConnectionState.SERVER_OFF
    computer.write_server(fake.port, fake.password)
    rig.until(lambda: link.state is ConnectionState.CONNECTED)
    assert link.version is not None
    assert link.version.obs == "30.2.3"
    assert rig.keys.kept == {}
    computer.set_running(running=False)
    fake.close()
    rig.until(lambda: link.is_closed)
    rig.until(lambda: link.state is ConnectionState.CLOSED)
    assert link.version is None
    assert rig.program.states == [
        ConnectionState.CONNECTING,
        ConnectionState.CLOSED,
        ConnectionState.SERVER_OFF,
        ConnectionState.CONNECTING,
        ConnectionState.CONNECTED,
        ConnectionState.CLOSED,
        ConnectionState.CLOSED,  # by now it's known that OBS isn't running
    ]


@pytest.mark.parametrize("in_view", [True, False])
def test_closed_obs_is_noticed_at_once_whatever_the_pace(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, in_view: bool
) -> None:
    for pace in ("RETRY_S", "HIDDEN_RETRY_S"):
        monkeypatch.setattr(obs_connection, pace, 60.0)
    link = rig.program.link
    rig.computer.set_running(running=True)
    rig.computer.write_server(rig.fake.port, rig.fake.password)
    link.want(wanted=True)
    link.pair_by_files()
    rig.until(lambda: link.state is ConnectionState.CONNECTED)
    link.set_in_view(in_view=in_view)
    heard: list[bool] = []
    link.changed.connect(lambda: heard.append(link.is_closed))
    rig.computer.set_running(running=False)
    rig.fake.close()
    rig.until(lambda: link.is_closed)
    assert heard[-1]


def test_a_new_password_in_its_files_is_found_by_itself(rig: Rig) -> None:
    link = rig.program.link
    rig.computer.set_running(running=True)
    rig.computer.write_server(rig.fake.port, "the old one")
    link.want(wanted=True)
    link.pair_by_files()
    rig.until(lambda: link.state is ConnectionState.REFUSED)
    rig.computer.write_server(rig.fake.port, rig.fake.password)
    rig.until(lambda: link.state is ConnectionState.CONNECTED)


def test_by_an_address_whose_password_the_keyring_keeps(rig: Rig) -> None:
    rig.connect()
    rig.until(lambda: PASSWORD_ENTRY in rig.keys.kept)
    assert rig.fake.password not in (rig.folder / "settings.ini").read_text()
    rig.restart()
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)


def test_it_comes_back_by_itself_and_says_nothing(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    rig.connect()
    link = rig.program.link
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            rig.fake.close()
            rig.until(lambda: link.state is ConnectionState.UNREACHABLE)
            rig.program.states.clear()
            settle(rig)
            assert rig.program.states == []  # it tries, and nobody has to know
            rig.fake.open()
            rig.until(lambda: link.state is ConnectionState.CONNECTED)
        rig.fake.cut()
        rig.until_back(5)
    assert caplog.records == []


def test_not_ready_at_first(rig: Rig) -> None:
    rig.fake.manners.not_ready_s = 0.5
    rig.connect()
    assert rig.fake.asked.count("GetVersion") > 1
    assert rig.fake.connections == 1


def test_one_that_is_cut_at_once_is_tried_again(rig: Rig) -> None:
    rig.fake.manners.cuts_at = "GetVersion"
    link = rig.program.link
    link.pair_with(rig.address)
    link.want(wanted=True)
    rig.until(lambda: rig.fake.connections > 2)
    assert not link.is_connected or link.version is None
    rig.fake.manners.cuts_at = ""
    rig.until(lambda: link.state is ConnectionState.CONNECTED)


@pytest.mark.parametrize(
    "text", ["http://somewhere", "two words", "host:99999", "[::1", "obsws://h/?x", "h:0"]
)
def test_a_damaged_address_in_the_settings_is_none(rig: Rig, text: str) -> None:
    rig.program.preferences.settings.setValue("obs/pairing", text)
    rig.restart()
    rig.bot.wait(50)
    assert rig.program.link.state is ConnectionState.UNPAIRED
    assert not rig.program.link.is_paired


def test_a_password_in_the_settings_is_dropped(rig: Rig) -> None:
    """Somebody has written there what OBS shows."""
    rig.program.preferences.settings.setValue("obs/pairing", "obsws://studio:4455/a-password")
    assert rig.program.preferences.obs_pairing == "studio:4455"


def test_wrong_password_is_refused(rig: Rig) -> None:
    link = rig.program.link
    link.want(wanted=True)
    link.pair_with(ObsAddress("127.0.0.1", rig.fake.port, Secret("wrong")))
    rig.until(lambda: link.state is ConnectionState.REFUSED)
    assert not link.is_connected
    rig.connect()


def test_another_address_ends_the_connection_to_the_first(rig: Rig) -> None:
    rig.connect()
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = free.getsockname()[1]
    rig.program.link.pair_with(ObsAddress("127.0.0.1", nobody, Secret("")))
    rig.until(lambda: rig.program.link.state is ConnectionState.UNREACHABLE)
    rig.until(lambda: rig.fake.listeners == 0)
    rig.until(lambda: rig.keys.kept == {})  # that one has no password


def test_unpairing_ends_and_forgets(rig: Rig) -> None:
    rig.connect()
    rig.until(lambda: PASSWORD_ENTRY in rig.keys.kept)
    rig.program.link.unpair()
    rig.until(lambda: rig.fake.listeners == 0 and not rig.keys.kept)
    settle(rig)
    assert rig.program.link.state is ConnectionState.UNPAIRED
    assert not rig.program.link.is_connected
    assert not rig.program.link.is_paired
    rig.restart()
    settle(rig)
    assert rig.fake.connections == 1


def test_unpaired_while_it_connects(rig: Rig) -> None:
    rig.fake.manners.deaf_to = {"GetVersion"}
    rig.program.link.want(wanted=True)
    rig.program.link.pair_with(rig.address)
    rig.until(lambda: "GetVersion" in rig.fake.asked)
    rig.program.link.unpair()
    rig.until(lambda: rig.fake.listeners == 0)
    assert rig.program.link.state is ConnectionState.UNPAIRED


def test_a_keyring_that_keeps_nothing_is_told_and_the_connection_lasts_for_this_run(rig: Rig) -> None:
    rig.keys.locked = True
    rig.connect()
    assert isinstance(rig.program.told("keyringFailed"), KeyringLocked)
    rig.fake.cut()
    rig.until_back()


def test_a_locked_keyring_is_asked_once_and_again_when_a_person_tries(rig: Rig) -> None:
    """Each time it is asked, it may ask the person."""
    rig.connect()
    rig.until(lambda: PASSWORD_ENTRY in rig.keys.kept)
    rig.keys.locked = True
    rig.keys.loads.clear()
    rig.restart()
    rig.until(lambda: rig.program.link.state is ConnectionState.REFUSED)
    before = rig.fake.connections
    rig.until(lambda: rig.fake.connections > before + 2)
    assert rig.keys.loads == [PASSWORD_ENTRY]
    rig.keys.locked = False
    rig.program.link.try_again()
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)


# Whether it is OBS that answers


def other_program(_ends: Ends) -> Examined:
    return Examined(Verdict.OTHER, "/usr/bin/python3")


def unknown_program(_ends: Ends) -> Examined:
    return Examined(Verdict.UNKNOWN, "/app/bin/obs")


def by_files(rig: Rig) -> None:
    rig.computer.set_running(running=True)
    rig.computer.write_server(rig.fake.port, rig.fake.password)
    rig.program.link.want(wanted=True)
    rig.program.link.pair_by_files()


def by_address(rig: Rig) -> None:
    rig.program.link.want(wanted=True)
    rig.program.link.pair_with(rig.address)


@pytest.mark.parametrize("pair", [by_files, by_address])
def test_another_program_on_its_port_gets_nothing_until_it_is_gone(
    rig: Rig, pair: Callable[[Rig], None]
) -> None:
    link = rig.program.link
    rig.program.examine = other_program
    pair(rig)
    rig.until(lambda: link.state is ConnectionState.OTHER_PROGRAM)
    assert link.program == "/usr/bin/python3"
    link.trust()  # no word of a person's changes that
    rig.until(lambda: rig.fake.connections > 3 and link.state is ConnectionState.OTHER_PROGRAM)
    assert rig.fake.received == []
    with pytest.raises(ObsUnreachable):
        _ = link.client
    rig.program.examine = is_obs
    rig.until(lambda: link.state is ConnectionState.CONNECTED)
    assert link.program == ""


@pytest.mark.parametrize("act", ["send", "undo", "plan", "reconnect"])
def test_no_act_reaches_another_program(rig: Rig, act: str) -> None:
    """OBS was connected, closed, and another program took its port."""
    rig.connect()
    rig.open_stream()
    rig.program.go_live.send()
    rig.done()
    rig.fake.close()
    rig.until(lambda: rig.program.link.state is ConnectionState.UNREACHABLE)
    rig.program.examine = other_program
    rig.fake.received.clear()
    rig.fake.open()
    rig.until(lambda: rig.program.link.state is ConnectionState.OTHER_PROGRAM)
    rig.program.said.clear()
    getattr(rig.program.go_live, act)()
    rig.until(lambda: not rig.program.go_live.is_busy)
    assert rig.fake.received == []
    assert "sent" not in rig.program.names
    assert "undone" not in rig.program.names


@pytest.mark.parametrize("pair", [by_files, by_address])
def test_a_person_says_once_that_it_is_obs(rig: Rig, pair: Callable[[Rig], None]) -> None:
    link = rig.program.link
    rig.program.examine = unknown_program
    pair(rig)
    rig.until(lambda: link.state is ConnectionState.UNVERIFIED)
    assert link.program == "/app/bin/obs"
    assert rig.fake.received == []
    link.trust()
    rig.until(lambda: link.state is ConnectionState.CONNECTED)
    rig.restart()
    rig.program.examine = unknown_program
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)
    rig.program.link.unpair()
    rig.until(lambda: rig.fake.listeners == 0)
    pair(rig)
    rig.until(lambda: rig.program.link.state is ConnectionState.UNVERIFIED)


def test_what_was_said_of_one_address_does_not_count_for_another(rig: Rig) -> None:
    link = rig.program.link
    rig.program.examine = unknown_program
    by_address(rig)
    rig.until(lambda: link.state is ConnectionState.UNVERIFIED)
    link.trust()
    rig.until(lambda: link.state is ConnectionState.CONNECTED)
    link.pair_with(ObsAddress("localhost", rig.fake.port, Secret(rig.fake.password)))
    rig.until(lambda: link.state is ConnectionState.UNVERIFIED)


@pytest.mark.parametrize("pair", [by_files, by_address])
def test_one_that_does_not_ask_for_the_password_gets_nothing(rig: Rig, pair: Callable[[Rig], None]) -> None:
    rig.fake.manners.asks_nothing = True
    pair(rig)
    rig.until(lambda: rig.program.link.state is ConnectionState.NO_QUESTION)
    assert rig.fake.received == []
    rig.fake.manners.asks_nothing = False
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)


def test_a_password_in_a_locked_keyring_has_to_be_asked_for_too(rig: Rig) -> None:
    rig.connect()
    rig.until(lambda: PASSWORD_ENTRY in rig.keys.kept)
    rig.keys.locked = True
    rig.end()
    rig.fake.manners.asks_nothing = True
    rig.fake.received.clear()
    rig.restart()
    rig.until(lambda: rig.program.link.state is ConnectionState.NO_QUESTION)
    assert rig.fake.received == []


@pytest.mark.parametrize("pair", [by_files, by_address])
def test_an_obs_with_authentication_off_is_connected(rig: Rig, pair: Callable[[Rig], None]) -> None:
    rig.fake.password = ""
    pair(rig)
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)


def test_a_flood_ends_the_connection_and_it_is_not_tried_again_at_once(rig: Rig) -> None:
    rig.connect()
    link = rig.program.link
    rig.fake.flood("CurrentProgramSceneChanged", {"sceneName": "x"}, 3000)
    rig.until(lambda: link.state is ConnectionState.FLOODED)
    settle(rig, 500)
    assert rig.fake.connections == 1
    link.try_again()
    rig.until(lambda: link.state is ConnectionState.CONNECTED)


def test_a_flood_while_it_connects_is_one_too(rig: Rig) -> None:
    event = '{"op": 5, "d": {"eventType": "X", "eventData": {}}}'
    rig.fake.manners.between = [event] * 3000
    by_address(rig)
    rig.until(lambda: rig.program.link.state is ConnectionState.FLOODED)


def test_nobody_waits_for_it_any_more(rig: Rig) -> None:
    link = rig.program.link
    rig.fake.close()
    link.want(wanted=True)
    link.pair_with(rig.address)
    rig.until(lambda: link.state is ConnectionState.UNREACHABLE)
    link.want(wanted=False)
    rig.fake.open()
    settle(rig)
    assert rig.fake.listeners == 0
    link.want(wanted=True)
    rig.until(lambda: link.is_connected)
    # One that is there is kept, but not come back to.
    link.want(wanted=False)
    settle(rig)
    assert link.is_connected
    rig.fake.cut()
    rig.until(lambda: not link.is_connected)
    settle(rig)
    assert rig.fake.listeners == 0


def test_behind_other_windows_it_is_looked_for_seldom(rig: Rig) -> None:
    link = rig.program.link
    link.pair_by_files()
    link.want(wanted=True)
    rig.until(lambda: rig.program.looks > 2)
    link.set_in_view(in_view=False)
    settle(rig)
    before = rig.program.looks
    settle(rig, 500)
    assert rig.program.looks == before
    rig.computer.write_server(rig.fake.port, rig.fake.password)
    rig.computer.set_running(running=True)
    link.set_in_view(in_view=True)
    rig.until(lambda: link.state is ConnectionState.CONNECTED)
    for in_view in (False, True):
        link.set_in_view(in_view=in_view)
    settle(rig)
    assert rig.fake.connections == 1


def test_wanted_once_more_it_stays_as_it_is(rig: Rig) -> None:
    rig.connect()
    rig.program.link.want(wanted=True)
    settle(rig)
    assert rig.program.link.is_connected
    assert rig.fake.connections == 1


def test_what_obs_tells_is_passed_on(rig: Rig) -> None:
    rig.connect()
    link, fake = rig.program.link, rig.fake
    rig.program.said.clear()
    fake.tell("CurrentProfileChanging", {"profileName": "Untitled"})
    rig.until(lambda: link.is_switching)
    fake.tell("CurrentProfileChanged", {"profileName": "Mine"})
    rig.until(lambda: not link.is_switching)
    fake.tell("StreamStateChanged", {"outputState": "OBS_WEBSOCKET_OUTPUT_RECONNECTING"})
    fake.tell("StreamStateChanged", {"outputState": "OBS_WEBSOCKET_OUTPUT_PAUSED"})
    fake.tell("CurrentProgramSceneChanged", {"sceneName": "x"})
    fake.tell("SomethingNew", ["no", "map"])
    fake.tell("CurrentProfileChanged", None)
    fake.tell("RecordStateChanged", {})
    rig.until(lambda: rig.program.said.count(("screenMayBeOnAir", None)) == 4)
    states = [arg for name, arg in rig.program.said if name == "streamStateChanged"]
    assert states == [StreamState.RECONNECTING]


def test_a_switch_that_a_cut_connection_leaves_open_is_over(rig: Rig) -> None:
    rig.connect()
    rig.fake.tell("CurrentProfileChanging", {"profileName": "Untitled"})
    rig.until(lambda: rig.program.link.is_switching)
    rig.fake.cut()
    rig.until_back()
    assert not rig.program.link.is_switching


def test_connection_ignores_proxies(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    rig.connect()


@pytest.mark.parametrize("steps", range(0, 60, 3))
def test_closed_at_any_moment(rig: Rig, steps: int) -> None:
    """Whatever it does just then, nothing is left and nothing is logged."""
    link = rig.program.link
    link.want(wanted=True)
    link.pair_with(rig.address)
    turned = []

    async def turn() -> None:
        for _ in range(steps):
            await asyncio.sleep(0.0005)
        await link.close()
        turned.append(True)

    task = rig.loop.create_task(turn())
    rig.until(task.done)
    task.result()
    rig.until(lambda: rig.fake.listeners == 0)
    del task
    gc.collect()
    assert not link.is_connected
