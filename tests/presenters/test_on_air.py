"""When OBS is asked whether it films this screen, and what is believed where it does not say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.obs_errors import ObsRefused
from fastpix_desktop.presenters import on_air
from fastpix_desktop.presenters.obs_link import ObsLink
from fastpix_desktop.presenters.on_air import OnAirGuard
from tests.presenters.running_obs import RunningObs

FILMS = ("Display capture",)


@pytest.fixture
def obs(monkeypatch: pytest.MonkeyPatch) -> RunningObs:
    monkeypatch.setattr(on_air, "SOON_MS", 10)
    monkeypatch.setattr(on_air, "LATER_MS", 60)
    return RunningObs()


@pytest.fixture
def link(loop: qasync.QEventLoop, obs: RunningObs, tmp_path: Path, qtbot: QtBot) -> Iterator[ObsLink]:
    link = obs.link(tmp_path)
    yield link
    closing = loop.create_task(link.close())
    qtbot.waitUntil(closing.done)


@pytest.fixture
def guard(loop: qasync.QEventLoop, link: ObsLink, qtbot: QtBot) -> Iterator[OnAirGuard]:
    """A guard that has asked a connected OBS all that it asks at first."""
    guard = OnAirGuard(link)
    link.want(wanted=True)
    qtbot.waitUntil(lambda: link.is_connected)
    settle(guard, qtbot)
    yield guard
    closing = loop.create_task(guard.close())
    qtbot.waitUntil(closing.done)


def settle(guard: OnAirGuard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not (guard._soon.isActive() or guard._later.isActive() or guard.runs("look")))


@pytest.mark.parametrize("how", ["streams", "reconnects", "records"])
def test_filmed_while_anything_goes_out(guard: OnAirGuard, obs: RunningObs, qtbot: QtBot, how: str) -> None:
    obs.films = FILMS
    obs.tell("CurrentProgramSceneChanged")
    settle(guard, qtbot)
    assert not guard.is_filmed
    assert "captures" not in obs.asked
    setattr(obs, how, True)
    with qtbot.waitSignal(guard.changed):
        obs.tell("StreamStateChanged")
    assert guard.captures == FILMS
    setattr(obs, how, False)
    with qtbot.waitSignal(guard.changed):
        obs.tell("StreamStateChanged")
    assert not guard.is_filmed


def test_a_burst_of_events_is_one_question_now_and_one_later(
    guard: OnAirGuard, obs: RunningObs, qtbot: QtBot
) -> None:
    obs.asked.clear()
    for _ in range(50):
        obs.tell("SceneItemEnableStateChanged")
    settle(guard, qtbot)
    assert obs.asked.count("output") == 2


def test_events_without_end_do_not_put_the_question_off(
    guard: OnAirGuard, obs: RunningObs, qtbot: QtBot
) -> None:
    obs.films, obs.records = FILMS, True
    guard._soon.setInterval(100)  # far longer than from one event to the next
    guard._later.setInterval(200)

    def filmed() -> bool:
        obs.tell("SceneItemEnableStateChanged")
        return guard.is_filmed

    qtbot.waitUntil(filmed)


def test_a_stop_that_obs_admits_late_is_seen_all_the_same(
    guard: OnAirGuard, obs: RunningObs, qtbot: QtBot
) -> None:
    obs.films, obs.streams = FILMS, True
    obs.tell("StreamStateChanged")
    settle(guard, qtbot)
    obs.tell("StreamStateChanged")
    qtbot.waitUntil(lambda: not guard._soon.isActive() and not guard.runs("look"))
    assert guard.is_filmed
    obs.streams = False
    with qtbot.waitSignal(guard.changed):
        pass
    assert not guard.is_filmed


def test_what_was_known_holds_where_obs_refuses_to_say(
    guard: OnAirGuard, obs: RunningObs, qtbot: QtBot
) -> None:
    obs.films, obs.records = FILMS, True
    obs.tell("RecordStateChanged")
    settle(guard, qtbot)
    obs.error = ObsRefused("GetSceneItemList", 600)
    obs.tell("CurrentProgramSceneChanged")
    settle(guard, qtbot)
    assert guard.captures == FILMS


def test_nothing_is_known_of_an_obs_that_is_gone(guard: OnAirGuard, obs: RunningObs, qtbot: QtBot) -> None:
    obs.films, obs.records = FILMS, True
    obs.tell("RecordStateChanged")
    settle(guard, qtbot)
    assert guard.is_filmed
    with qtbot.waitSignal(guard.changed):
        guard._link.unpair()
    assert not guard.is_filmed
    settle(guard, qtbot)
    assert not guard.is_filmed


def test_each_capture_is_named_once(guard: OnAirGuard, obs: RunningObs, qtbot: QtBot) -> None:
    obs.films, obs.records = ("Browser", "Display", "Browser"), True
    obs.tell("RecordStateChanged")
    settle(guard, qtbot)
    assert guard.captures == ("Browser", "Display")
