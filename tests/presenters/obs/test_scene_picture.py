"""When OBS is asked for a picture of its scene, and when there is none."""

from collections.abc import Iterator

import pytest

from fastpix_desktop.presenters import obs_feed
from fastpix_desktop.presenters.obs import scene_picture, screen_guard
from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from tests.presenters.live import Rig

ASKED = "GetSourceScreenshot"


class Pictured:
    """A page beside an OBS of our own."""

    def __init__(self, rig: Rig) -> None:
        self.rig, self.obs = rig, rig.fake
        self.guard = ScreenGuard(rig.program.link)
        self.page = ScenePicture(rig.program.link, self.guard)
        obs_feed.link_to_guard(rig.program.link, self.guard)
        obs_feed.link_to_picture(rig.program.link, self.guard, self.page)
        self.told = 0
        self.page.changed.connect(self._count)

    def _count(self) -> None:
        self.told += 1

    def shown(self) -> "Pictured":
        self.page.set_visible(visible=True)
        self.rig.connect()
        self.rig.until(lambda: self.page.picture)
        return self

    def asked_again(self, what: str = "GetOutputList") -> None:
        """Wait until OBS was asked twice more: the first may have been under way."""
        before = self.obs.asked.count(what)
        self.rig.until(lambda: self.obs.asked.count(what) >= before + 2)


@pytest.fixture
def it(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pictured]:
    monkeypatch.setattr(scene_picture, "PAUSE_S", 0.02)
    monkeypatch.setattr(screen_guard, "SOON_MS", 20)
    monkeypatch.setattr(screen_guard, "LATER_MS", 50)
    made = Pictured(rig)
    yield made
    for each in (made.page, made.guard):
        rig.until(rig.loop.create_task(each.close()).done)


def test_a_picture_while_the_page_is_visible(it: Pictured) -> None:
    it.shown()
    assert it.page.picture == it.obs.picture
    assert it.told == 1
    it.asked_again(ASKED)
    assert it.told == 1  # the same one
    it.obs.picture += b" moves"
    it.rig.until(lambda: it.page.picture == it.obs.picture)
    assert it.told == 2


def test_none_while_the_page_is_hidden(it: Pictured) -> None:
    it.rig.connect()
    it.page.set_visible(visible=False)
    it.rig.until(lambda: "GetStreamStatus" in it.obs.asked)
    it.rig.until(lambda: not (it.guard._soon.isActive() or it.guard._later.isActive()))
    assert ASKED not in it.obs.asked
    it.page.set_visible(visible=True)
    it.rig.until(lambda: it.page.picture)
    it.page.set_visible(visible=False)
    assert it.page.picture == b""
    assert not it.page._watching.is_running


@pytest.mark.parametrize("how", ["streaming", "reconnecting", "recording", "virtual_camera", "replays"])
def test_none_is_asked_for_while_anything_goes_out(it: Pictured, how: str) -> None:
    it.shown()
    setattr(it.obs, how, True)
    it.rig.until(lambda: not it.page.picture)
    before = it.obs.asked.count(ASKED)
    it.asked_again()
    assert it.obs.asked.count(ASKED) == before
    setattr(it.obs, how, False)
    it.rig.until(lambda: it.page.picture)


def test_none_from_the_moment_the_stream_begins(it: Pictured) -> None:
    it.shown()
    starting = {"outputActive": False, "outputState": "OBS_WEBSOCKET_OUTPUT_STARTING"}
    it.obs.tell("StreamStateChanged", starting)
    it.rig.until(lambda: not it.page.picture)
    stopped = {"outputActive": False, "outputState": "OBS_WEBSOCKET_OUTPUT_STOPPED"}
    before = it.obs.asked.count(ASKED)
    it.obs.tell("StreamStateChanged", stopped)
    it.rig.until(lambda: it.page.picture)
    assert it.obs.asked.count(ASKED) > before


def test_none_while_obs_captures_this_screen(it: Pictured) -> None:
    it.shown()
    it.guard._set(("Display capture",))
    assert it.page.picture == b""
    before = it.obs.asked.count(ASKED)
    it.rig.until(lambda: not it.page._may_ask())
    assert it.obs.asked.count(ASKED) <= before + 1  # one was under way
    it.guard._set(())
    it.rig.until(lambda: it.page.picture)


def test_one_at_a_time(it: Pictured) -> None:
    it.obs.manners.deaf_to = {ASKED}
    it.page.set_visible(visible=True)
    it.rig.connect()
    it.rig.until(lambda: ASKED in it.obs.asked)
    it.page.set_visible(visible=True)
    it.obs.tell("CurrentProgramSceneChanged", {})
    it.rig.until(it.guard._later.isActive)
    it.rig.until(lambda: not it.guard._later.isActive())
    assert it.obs.asked.count(ASKED) == 1


def test_a_refusal_is_no_picture_and_no_end(it: Pictured) -> None:
    it.shown()
    it.obs.manners.refuses = {ASKED: 600}
    it.rig.until(lambda: not it.page.picture)
    it.obs.manners.refuses = {}
    it.rig.until(lambda: it.page.picture)


def test_none_without_obs_and_again_when_it_returns(it: Pictured, rig: Rig) -> None:
    it.shown()
    it.obs.close()
    rig.until(lambda: not (it.page.picture or it.page._watching.is_running))
    it.obs.open()
    rig.program.link.try_again()
    rig.until(lambda: it.page.picture)
