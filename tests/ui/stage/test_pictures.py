"""The whole window in the states that need an OBS: nothing is clipped, and a picture of each is kept.

The tour takes those that need none (``make tour``). The stage is told its step, out of the domain's table.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.obs.go_live_dialog import GoLiveDialog
from fastpix_desktop.ui.stream_page.stage_view import StageView
from tests.qt_fixtures import App
from tests.ui.stage.test_gallery import EXTRAS, STEPS
from tests.ui.style.clipped import cut

FOLDER: Final = Path(__file__).parents[2] / ".artifacts/stage"
SIZES: Final = {"": (1280, 800), "medium": (980, 760), "narrow": (420, 720)}
PICTURES: Final = {
    "ready-no-obs": State.NO_OBS,
    "ready-obs-closed": State.OBS_CLOSED,
    "ready-obs-running": State.OBS_RUNNING,
    "ready-connected": State.READY,
    "going-live": State.GOING_LIVE,
    "live": State.LIVE,
    "live-broken-obs-closed": State.LIVE_OBS_CLOSED,
    "live-frozen": State.FROZEN,
    "ended-summary": State.ENDED,
    "turned-off": State.TURNED_OFF,
    "list-live-strip": State.OBS_ON_OTHER_STREAM,
}
"""States by the names of their sketches."""


@pytest.fixture
def app(open_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The program with a stream open, whose stage shows only what a test tells it."""
    monkeypatch.setattr(StageView, "refresh", lambda _: None)
    app = open_app()
    made = app.simulator.seed("Sunday service")
    app.simulator.seed("Choir rehearsal")
    streams = app.window.presenters.streams
    streams.reload()
    app.until(lambda: len(streams.streams) == 2)
    streams.show(made["streamId"])
    app.until(app.window.stream_page.stage.isVisible)
    yield app
    app.window.dialogs.set_appearance(Appearance.LIGHT)


def _keep(widget: QWidget, *parts: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{'-'.join(each for each in parts if each)}.png"
    assert widget.grab().save(str(file))
    assert file.stat().st_size > 5_000


@pytest.mark.parametrize("name", PICTURES)
def test_a_state_is_drawn_in_the_window_without_clipping(app: App, name: str) -> None:
    window, step = app.window, STEPS[PICTURES[name]]
    window.stream_page.stage.show_step(step, EXTRAS, is_filmed=False)
    for appearance, look in ((Appearance.LIGHT, ""), (Appearance.DARK, "dark")):
        window.dialogs.set_appearance(appearance)
        for size, (width, height) in SIZES.items():
            window.resize(width, height)
            app.bot.wait(60)  # a layout settles over several events
            assert (window.width(), window.height()) == (width, height)
            app.until(lambda: not cut(window.stream_page.stage))
            _keep(window, name, size, look)


def test_the_question_before_going_live_is_drawn(app: App) -> None:
    stream = app.window.presenters.streams.open
    assert stream is not None
    dialog = GoLiveDialog(Plan(stream, Protocol.RTMPS, "Church", is_new=False, warnings=()), app.window)
    dialog.open()
    app.until(lambda: dialog.isVisible() and not cut(dialog))
    _keep(dialog, "dialog-go-live")
    dialog.close()


def test_the_question_before_the_end_is_drawn(app: App) -> None:
    stream = app.window.presenters.streams.open
    assert stream is not None
    dialog = EndDialog(stream, app.window, with_obs=True)
    dialog.open()
    app.until(lambda: dialog.isVisible() and not cut(dialog))
    _keep(dialog, "dialog-end")
    dialog.close()
