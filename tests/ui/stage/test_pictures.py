"""The whole window in the states that need an OBS: nothing is clipped, and a picture of each is kept.

The tour takes those that need none (``make tour``). The stage is told its step, out of the domain's table.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.obs.go_live_dialog import GoLiveDialog
from fastpix_desktop.ui.stream_page.stage_view import StageView
from fastpix_desktop.ui.style.appearance import apply_appearance
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
def light_again(qapp: QApplication) -> Iterator[None]:
    """Light once the window is gone: a style sheet is worked out for each of its widgets."""
    yield
    apply_appearance(Appearance.LIGHT)
    qapp.setStyleSheet("")


@pytest.fixture
def app(light_again: None, open_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch) -> App:
    """The program with a stream open, whose stage shows only what a test tells it."""
    del light_again
    monkeypatch.setattr(StageView, "refresh", lambda _: None)
    app = open_app()
    made = app.simulator.seed("Sunday service")
    app.simulator.seed("Choir rehearsal")
    streams = app.window.presenters.streams
    streams.reload()
    app.until(lambda: len(streams.streams) == 2)
    streams.show(made["streamId"])
    app.until(app.window.stream_page.stage.isVisible)
    return app


def _keep(widget: QWidget, *parts: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{'-'.join(each for each in parts if each)}.png"
    assert widget.grab().save(str(file), quality=90)  # larger files in a third of the time
    assert file.stat().st_size > 5_000


def test_every_state_is_drawn_in_the_window_without_clipping(app: App) -> None:
    window = app.window
    for appearance, look in ((Appearance.LIGHT, ""), (Appearance.DARK, "dark")):
        window.dialogs.set_appearance(appearance)
        for size, (width, height) in SIZES.items():
            window.resize(width, height)
            for name, state in PICTURES.items():
                window.stream_page.stage.show_step(STEPS[state], EXTRAS, is_filmed=False)
                app.bot.wait(60)  # a layout settles over several events
                assert (window.width(), window.height()) == (width, height), name
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
