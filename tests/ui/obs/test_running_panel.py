"""Going live from the card, with an OBS of our own: what is said, and of which stream."""

from dataclasses import replace
from unittest.mock import call, create_autospec

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from shiboken6 import isValid

from fastpix_desktop.domain.obs.peer import Ends, Examined, Verdict
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection_state import LinkState
from fastpix_desktop.ui.obs.running_panel import LivePanel
from fastpix_desktop.ui.obs.trust_text import distrust_text
from fastpix_desktop.ui.shell import Shell
from tests.presenters.conftest import fake, rig
from tests.presenters.live import STREAM, Rig

__all__ = ["fake", "rig"]
OTHER = replace(STREAM, id="stream-2", stream_key=Secret("other-key-that-must-not-leak"))


class Shown:
    """The panel of a program that is connected to an OBS."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        program = rig.program
        self.shell = create_autospec(Shell, instance=True)
        self.panel = LivePanel(program.obs, program.link, program.go_live, program.undo, self.shell)
        rig.bot.addWidget(self.panel)
        rig.connect()
        rig.open_stream()
        self.panel.show()

    def said(self) -> str:
        """All that can be read."""
        return " ".join(each.text() for each in self.panel.findChildren(QLabel) if each.isVisible())

    def buttons(self) -> set[str]:
        return {each.text() for each in self.panel.findChildren(QPushButton) if each.isVisible()}


@pytest.fixture
def shown(rig: Rig) -> Shown:
    return Shown(rig)


def test_what_came_of_a_stream_is_said_on_its_own_page(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another stream may be open by then: on its page, the message would seem to be about that one."""
    rig = shown.rig
    go_live = rig.program.go_live
    go_live.planned.connect(lambda plan: go_live.go_live(plan, mend=False))
    go_live.patience = 0.3
    with rig.bot.waitSignal(go_live.failed):
        go_live.plan()
        rig.until(lambda: rig.fake.streaming)
        rig.open_stream(OTHER)
    assert "FastPix hasn't received" not in shown.said()
    assert "Stop OBS" not in shown.buttons()
    rig.open_stream(STREAM)
    assert "FastPix hasn't received" in shown.said()
    assert "Stop OBS" in shown.buttons()


@pytest.mark.parametrize("finish", [False, True])
def test_an_obs_that_cannot_be_asked_to_stop_is_not_said_to_have_stopped(shown: Shown, finish: bool) -> None:
    rig = shown.rig
    rig.fake.close()
    rig.until(lambda: not rig.program.link.is_connected)
    rig.program.go_live.end(STREAM, finish=finish)
    rig.done()
    assert shown.shell.say.mock_calls == ([call("The stream has ended.")] if finish else [])
    assert "it couldn't be stopped" in shown.said()
    assert "Nothing was changed" not in shown.said()
    assert "OBS has stopped" not in shown.said()
    assert ("Stream ended on FastPix" in shown.said()) is finish


def test_an_obs_that_takes_its_time_to_stop_was_asked(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "STOP_S", 0.3)
    rig = shown.rig
    rig.program.go_live.send()
    rig.done()
    rig.fake.streaming = True
    rig.fake.manners.answers = {"StopStream": None}
    rig.program.go_live.end(STREAM, finish=False)
    rig.done()
    assert "OBS hasn't stopped yet" in shown.said()


def test_what_is_not_waited_for_any_longer_has_not_failed(shown: Shown) -> None:
    go_live = shown.rig.program.go_live
    go_live.send()
    go_live.cancel()
    shown.rig.done()
    assert "Checking that OBS is idle: cancelled" in shown.said()
    assert "failed" not in shown.said()


def test_an_obs_that_is_gone_can_be_connected_to_again(shown: Shown) -> None:
    rig = shown.rig
    rig.fake.close()
    rig.until(lambda: not rig.program.link.is_connected)
    rig.program.go_live.send()
    rig.done()
    assert "OBS doesn't answer. Nothing was changed." in shown.said()
    rig.fake.open()
    next(each for each in shown.panel.findChildren(QPushButton) if each.text() == "Connect again").click()
    rig.until(lambda: rig.program.link.state is LinkState.CONNECTED)


def other_program(_ends: Ends) -> Examined:
    return Examined(Verdict.OTHER, "/usr/bin/python3")


def test_another_program_on_obs_port_is_named_and_gets_no_button(shown: Shown) -> None:
    rig = shown.rig
    rig.program.examine = other_program
    rig.program.link.try_again()
    rig.until(lambda: rig.program.link.state is LinkState.OTHER_PROGRAM)
    assert "Another program is using OBS's port: /usr/bin/python3." in shown.said()
    assert "Nothing was sent to it." in shown.said()
    assert shown.buttons() == {"Connection…"}


@pytest.mark.parametrize("program", ["/app/bin/obs", ""])
def test_what_cannot_be_found_out_is_asked(shown: Shown, program: str) -> None:
    rig = shown.rig
    rig.program.examine = lambda _ends: Examined(Verdict.UNKNOWN, program)
    rig.program.link.try_again()
    rig.until(lambda: rig.program.link.state is LinkState.UNVERIFIED)
    assert "This computer can't confirm that the program on OBS's port is OBS" in shown.said()
    assert program in shown.said()
    assert "Nothing was sent to it." in shown.said()

    def ask() -> QMessageBox:
        press(shown.panel, "This is my OBS…")
        (box,) = (each for each in shown.panel.findChildren(QMessageBox) if each.isVisible())
        assert "It will receive your stream key." in box.informativeText()
        assert program in box.informativeText()
        default = box.defaultButton()
        assert default is not None
        assert default.text() == "Cancel"
        return box

    press(ask(), "Cancel")
    rig.bot.wait(100)
    assert rig.program.link.state is LinkState.UNVERIFIED
    rig.program.examine = other_program  # the question goes: another program took the port meanwhile
    box = ask()
    rig.until(lambda: rig.program.link.state is LinkState.OTHER_PROGRAM)
    assert not isValid(box) or not box.isVisible()
    rig.program.examine = lambda _ends: Examined(Verdict.UNKNOWN, program)
    rig.until(lambda: rig.program.link.state is LinkState.UNVERIFIED)
    press(ask(), "Yes, connect")
    rig.until(lambda: rig.program.link.state is LinkState.CONNECTED)
    assert rig.program.preferences.obs_trusted == (rig.address.place,)


def test_one_that_does_not_ask_for_the_password_is_said(shown: Shown) -> None:
    rig = shown.rig
    rig.fake.manners.asks_nothing = True
    rig.program.link.try_again()
    rig.until(lambda: rig.program.link.state is LinkState.NO_QUESTION)
    assert f"The program at {rig.address.place} doesn't ask for OBS's password." in shown.said()
    assert "Nothing was sent to it." in shown.said()
    assert shown.buttons() == {"Connect to OBS"}


def test_flood_of_messages_is_reported(shown: Shown) -> None:
    rig = shown.rig
    rig.fake.flood("CurrentProgramSceneChanged", {}, 3000)
    rig.until(lambda: rig.program.link.state is LinkState.FLOODED)
    assert "OBS sent too many messages, so the app closed the connection." in shown.said()


@pytest.mark.parametrize("state", [LinkState.OTHER_PROGRAM, LinkState.UNVERIFIED, LinkState.NO_QUESTION])
@pytest.mark.parametrize("place", ["", "192.168.1.20:4455"])
@pytest.mark.parametrize("program", ["", "/app/bin/obs"])
def test_whoever_it_is_nothing_was_sent(state: LinkState, place: str, program: str) -> None:
    text = distrust_text(state, place, program)
    assert "Nothing was sent to it." in text
    assert "%1" not in text


def press(where: QWidget, text: str) -> None:
    next(each for each in where.findChildren(QPushButton) if each.text() == text).click()
