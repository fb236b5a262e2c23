"""When OBS is asked whether it films this screen, and what is believed where it does not say."""

from collections.abc import Iterator

import pytest

from fastpix_desktop.presenters import obs_feed
from fastpix_desktop.presenters.obs import screen_guard as on_air
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from tests.obs_socket.fake_obs import FakeObs
from tests.presenters.live import Rig

FILMS = ("Display capture",)


class Guarded:
    """A guard beside an OBS of our own."""

    def __init__(self, rig: Rig) -> None:
        self.rig, self.obs = rig, rig.fake
        self.guard = ScreenGuard(rig.program.link)
        obs_feed.link_to_guard(rig.program.link, self.guard)
        rig.connect()
        self.settle()

    def film(self, *names: str) -> None:
        """Have captures of these names in the program scene."""
        items = [{"sourceName": each, "sceneItemEnabled": True, "inputKind": "xshm_input"} for each in names]
        self.obs.scenes["Scene"] = items

    def tell(self, kind: str) -> None:
        """Have OBS say that something has happened, and let all be asked that is asked then."""
        self.obs.tell(kind, {})
        self.rig.until(self.guard._later.isActive)
        self.settle()

    def settle(self) -> None:
        guard = self.guard
        self.rig.until(
            lambda: not (guard._soon.isActive() or guard._later.isActive() or guard._reading.is_running)
        )


@pytest.fixture
def it(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Iterator[Guarded]:
    monkeypatch.setattr(on_air, "SOON_MS", 20)
    monkeypatch.setattr(on_air, "LATER_MS", 100)
    guarded = Guarded(rig)
    yield guarded
    closing = rig.loop.create_task(guarded.guard.close())
    rig.until(closing.done)


@pytest.mark.parametrize("how", ["streaming", "reconnecting", "recording", "virtual_camera", "replays"])
def test_filmed_while_anything_goes_out(it: Guarded, how: str) -> None:
    it.film(*FILMS)
    it.tell("CurrentProgramSceneChanged")
    assert not it.guard.is_filmed
    assert "GetSceneItemList" not in it.obs.asked
    setattr(it.obs, how, True)
    it.tell("StreamStateChanged")
    assert it.guard.captures == FILMS
    setattr(it.obs, how, False)
    it.tell("RecordStateChanged")
    assert not it.guard.is_filmed


def test_a_burst_of_events_is_one_question_now_and_one_later(it: Guarded) -> None:
    it.guard._soon.setInterval(300)
    it.guard._later.setInterval(900)
    it.obs.requests.clear()
    for _ in range(50):
        it.obs.tell("SceneItemEnableStateChanged", {})
    it.rig.until(it.guard._soon.isActive)
    it.settle()
    assert it.obs.asked.count("GetStreamStatus") == 2


def test_events_without_end_do_not_put_the_question_off(it: Guarded) -> None:
    it.film(*FILMS)
    it.obs.recording = True
    it.guard._soon.setInterval(100)  # far longer than from one event to the next
    it.guard._later.setInterval(200)

    def filmed() -> bool:
        it.obs.tell("SceneItemEnableStateChanged", {})
        return it.guard.is_filmed

    it.rig.until(filmed)


def test_a_stop_that_obs_admits_late_is_seen_all_the_same(it: Guarded) -> None:
    it.film(*FILMS)
    it.obs.streaming = True
    it.tell("StreamStateChanged")
    it.guard._later.setInterval(500)
    it.obs.tell("StreamStateChanged", {})
    it.rig.until(it.guard._soon.isActive)
    it.rig.until(lambda: not it.guard._soon.isActive() and not it.guard._reading.is_running)
    assert it.guard.is_filmed
    it.obs.streaming = False
    it.rig.until(lambda: not it.guard.is_filmed)


def test_what_was_known_holds_where_obs_refuses_to_say(it: Guarded) -> None:
    it.film(*FILMS)
    it.obs.recording = True
    it.tell("RecordStateChanged")
    it.obs.manners.refuses["GetSceneItemList"] = 600
    it.tell("CurrentProgramSceneChanged")
    assert it.guard.captures == FILMS


def test_an_event_during_a_question_is_asked_about_after_it(it: Guarded) -> None:
    it.film(*FILMS)
    it.obs.recording = True
    it.obs.manners.holds.add("GetSceneItemList")  # until another answer
    states: list[bool] = []
    it.guard.changed.connect(lambda: states.append(it.guard.is_filmed))
    it.guard._later.setInterval(60_000)
    it.obs.tell("RecordStateChanged", {})
    it.rig.until(lambda: it.obs.asked[-1] == "GetSceneItemList")
    it.obs.manners.holds.clear()
    it.film()
    it.obs.tell("CurrentProgramSceneChanged", {})
    it.rig.until(lambda: it.guard._asked_again)
    answered = it.rig.loop.create_task(it.rig.program.link.client.version())
    it.rig.until(answered.done)
    it.rig.until(lambda: states == [True, False])


@pytest.mark.parametrize("how", ["closed", "unpaired"])
def test_nothing_is_known_of_an_obs_that_is_gone(it: Guarded, how: str) -> None:
    it.film(*FILMS)
    it.obs.recording = True
    it.tell("RecordStateChanged")
    assert it.guard.is_filmed
    if how == "closed":
        it.obs.close()
    else:
        it.rig.program.link.unpair()
    it.rig.until(lambda: not it.guard.is_filmed)
    it.settle()
    assert not it.guard.is_filmed


def test_an_obs_that_films_already_is_found_out_on_connecting(it: Guarded, fake: FakeObs) -> None:
    it.film(*FILMS)
    fake.recording = True
    fake.cut()
    it.rig.until(lambda: it.guard.is_filmed)


def test_each_capture_is_named_once(it: Guarded) -> None:
    it.film("Browser", "Display", "Browser")
    it.obs.recording = True
    it.tell("RecordStateChanged")
    assert it.guard.captures == ("Browser", "Display")
