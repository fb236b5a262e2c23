"""What the stage says of commands for OBS, with an OBS of our own, and of which stream."""

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast
from unittest.mock import call, create_autospec

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from shiboken6 import isValid

from fastpix_desktop.domain.obs.peer import Ends, Examined, Verdict
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.step import Act
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.stage.asks import Consent
from fastpix_desktop.presenters.stage.stage import StagePresenter
from fastpix_desktop.ui.obs.go_live_dialogs import ask_consent, ask_trust
from fastpix_desktop.ui.obs.trust_text import distrust_text
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stage.card import StageCard
from fastpix_desktop.ui.stream_page.stage_outcomes import StageOutcomes
from fastpix_desktop.ui.widgets.question import Question
from tests.presenters.conftest import fake, rig
from tests.presenters.live import STREAM, Program, Rig

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.stream_page.menu import PageMenu

__all__ = ["fake", "rig"]
OTHER = replace(STREAM, id="stream-2", stream_key=Secret("other-key-that-must-not-leak"))


class Stage(QObject):
    """The stage's presenter, as far as outcomes need it."""

    changed = Signal(object)
    failed = Signal(object)
    step = None

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program

    def do(self, act: Act) -> None:
        assert act is Act.CONNECT_AGAIN
        self._program.link.try_again()


class Shown:
    """The stage of a program that is connected to an OBS."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        program = rig.program
        self.shell = create_autospec(Shell, instance=True)
        self.panel = StageCard()
        presenters = SimpleNamespace(
            obs=program.obs, obs_connection=program.link, go_live=program.go_live, stage=Stage(program)
        )
        self.outcomes = StageOutcomes(
            self.panel, cast("PageMenu", None), cast("Presenters", presenters), self.shell
        )
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
    go_live.planned.connect(lambda plan: go_live.go_live(plan, fix=False))
    go_live.receive_s = 0.3
    with rig.bot.waitSignal(go_live.failed):
        go_live.plan()
        rig.until(lambda: rig.fake.streaming)
        rig.open_stream(OTHER)
    assert "FastPix hasn't received" not in shown.said()
    assert "Stop OBS" not in shown.buttons()


def test_what_came_of_the_open_stream_is_said(shown: Shown) -> None:
    rig = shown.rig
    go_live = rig.program.go_live
    go_live.planned.connect(lambda plan: go_live.go_live(plan, fix=False))
    go_live.receive_s = 0.3
    with rig.bot.waitSignal(go_live.failed):
        go_live.plan()
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


def test_an_obs_that_is_gone_can_be_connected_to_again(shown: Shown) -> None:
    rig = shown.rig
    rig.fake.close()
    rig.until(lambda: not rig.program.link.is_connected)
    rig.program.go_live.send()
    rig.done()
    assert "OBS doesn't answer. Nothing was changed." in shown.said()
    rig.fake.open()
    next(each for each in shown.panel.findChildren(QPushButton) if each.text() == "Connect again").click()
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)


def other_program(_ends: Ends) -> Examined:
    return Examined(Verdict.OTHER, "/usr/bin/python3")


@pytest.mark.parametrize("program", ["/app/bin/obs", ""])
def test_what_cannot_be_found_out_is_asked(shown: Shown, program: str) -> None:
    rig = shown.rig
    rig.program.examine = lambda _ends: Examined(Verdict.UNKNOWN, program)
    rig.program.link.try_again()
    rig.until(lambda: rig.program.link.state is ConnectionState.UNVERIFIED)

    def ask() -> Question:
        ask_trust(rig.program.link, shown.panel)
        (box,) = (each for each in shown.panel.findChildren(Question) if each.isVisible())
        assert "It will receive your stream key." in box.sentence
        assert program in box.sentence
        assert box.cancel.isDefault()
        return box

    press(ask(), "Cancel")
    rig.bot.wait(100)
    assert rig.program.link.state is ConnectionState.UNVERIFIED
    rig.program.examine = other_program  # the question goes: another program took the port meanwhile
    box = ask()
    rig.until(lambda: rig.program.link.state is ConnectionState.OTHER_PROGRAM)
    assert not isValid(box) or not box.isVisible()
    rig.program.examine = lambda _ends: Examined(Verdict.UNKNOWN, program)
    rig.until(lambda: rig.program.link.state is ConnectionState.UNVERIFIED)
    press(ask(), "Yes, connect")
    rig.until(lambda: rig.program.link.state is ConnectionState.CONNECTED)
    assert rig.program.preferences.obs_trusted == (rig.address.host_port,)


@pytest.mark.parametrize(
    "state", [ConnectionState.OTHER_PROGRAM, ConnectionState.UNVERIFIED, ConnectionState.NO_QUESTION]
)
@pytest.mark.parametrize("place", ["", "192.168.1.20:4455"])
@pytest.mark.parametrize("program", ["", "/app/bin/obs"])
def test_whoever_it_is_nothing_was_sent(state: ConnectionState, place: str, program: str) -> None:
    text = distrust_text(state, place, program)
    assert "Nothing was sent to it." in text
    assert "%1" not in text


def press(where: QWidget, text: str) -> None:
    next(each for each in where.findChildren(QPushButton) if each.text() == text).click()


@pytest.mark.parametrize("opens_wizard", [False, True])
def test_the_wizard_that_will_cover_the_window_is_announced_before(
    shown: Shown, *, opens_wizard: bool
) -> None:
    stage = create_autospec(StagePresenter, instance=True)
    ask_consent(Consent(opens_wizard=opens_wizard), stage, shown.panel)
    (box,) = (each for each in shown.panel.findChildren(Question) if each.isVisible())
    assert ("Press Cancel there" in box.sentence) is opens_wizard
