"""Commands for a running OBS that are about what OBS doesn't say."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from fastpix_desktop.domain.obs.errors import ObsBusy, ObsCut, ObsDidNotStart, ObsSlow
from fastpix_desktop.presenters.obs import commands
from tests.presenters.live import Rig

ASKED = "StartStream"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "IGNORED_S", 0.05)


def ask(rig: Rig, command: Callable[[Any], Coroutine[Any, Any, None]]) -> None:
    """Run a command to its end, with its error."""
    rig.connect()
    task = rig.loop.create_task(command(rig.program.link))
    rig.until(task.done)
    task.result()


def test_a_start_that_is_ignored_is_asked_for_again(rig: Rig) -> None:
    rig.fake.manners.ignores_starts = 3
    ask(rig, commands.start)
    assert rig.fake.streaming
    assert rig.fake.asked.count(ASKED) == 4


def test_a_start_that_is_not_ignored_is_asked_for_once(rig: Rig) -> None:
    ask(rig, commands.start)
    assert rig.fake.asked.count(ASKED) == 1


def test_given_up_where_the_wizard_stays(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "START_S", 0.3)
    rig.fake.manners.ignores_starts = 1000
    with pytest.raises(ObsSlow):
        ask(rig, commands.start)
    assert not rig.fake.streaming


def test_one_that_fails_after_it_was_ignored(rig: Rig) -> None:
    rig.fake.manners.ignores_starts, rig.fake.manners.starts = 1, False
    with pytest.raises(ObsDidNotStart):
        ask(rig, commands.start)


def test_one_that_streams_already_is_not_asked_again(rig: Rig) -> None:
    rig.fake.streaming = True
    with pytest.raises(ObsBusy):
        ask(rig, commands.start)
    assert rig.fake.asked.count(ASKED) == 1


def test_one_that_starts_while_it_is_asked_again(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second request meets a stream that has begun, and its event comes after that."""
    rig.fake.manners.ignores_starts = 1
    monkeypatch.setattr(commands, "IGNORED_S", 0.3)
    rig.connect()
    task = rig.loop.create_task(commands.start(rig.program.link))
    rig.until(lambda: ASKED in rig.fake.asked)
    rig.fake.streaming = True
    rig.until(lambda: rig.fake.asked.count(ASKED) == 2)
    assert not task.done()
    rig.fake.tell("StreamStateChanged", {"outputActive": True, "outputState": "OBS_WEBSOCKET_OUTPUT_STARTED"})
    rig.until(task.done)
    task.result()


def test_cut_while_it_ignores(rig: Rig) -> None:
    rig.fake.manners.ignores_starts = 1000
    rig.connect()
    task = rig.loop.create_task(commands.start(rig.program.link))
    rig.until(lambda: rig.fake.asked.count(ASKED) == 3)
    rig.fake.cut()
    rig.until(task.done)
    assert isinstance(task.exception(), ObsCut)
