"""The two settings of what the window does while a stream is live."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.presenters.streams import watch as stream_watch
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.widgets.notices import Notices
from tests.qt_fixtures import App
from tests.ui.window.test_strip import go_live

FRONT, TELL = "Keep this window in front", "Tell me when something breaks"


@pytest.fixture
def app(open_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    return open_app()


def tick(app: App, **wanted: bool) -> None:
    """Open the settings, tick these, and save."""
    app.window.dialogs.open_settings()
    (dialog,) = (each for each in app.window.findChildren(SettingsDialog) if each.isVisible())
    for name, on in wanted.items():
        app.find(QCheckBox, {"front": FRONT, "tell": TELL}[name]).setChecked(on)
    dialog._save()


def is_in_front(app: App) -> bool:
    handle = app.window.windowHandle()
    assert handle is not None
    return bool(handle.flags() & Qt.WindowType.WindowStaysOnTopHint)


def test_window_stays_in_front_only_while_a_stream_is_live(app: App) -> None:
    tick(app, front=True)
    assert not is_in_front(app)
    made = go_live(app)
    app.until(lambda: is_in_front(app))
    assert app.window.isVisible()
    tick(app, front=False)
    app.until(lambda: not is_in_front(app))
    tick(app, front=True)
    app.until(lambda: is_in_front(app))
    app.simulator.set_status(made["streamId"], "idle")
    app.until(lambda: not is_in_front(app))
    assert app.window.preferences.keeps_in_front


def test_by_default_the_window_does_not_stay_in_front(app: App) -> None:
    go_live(app)
    assert not is_in_front(app)


@pytest.mark.parametrize("on", [True, False])
def test_notifications_come_only_if_they_are_wanted(
    app: App, monkeypatch: pytest.MonkeyPatch, *, on: bool
) -> None:
    told: list[str] = []

    def tell(_self: Notices, title: str, *_: object) -> int:
        told.append(title)
        return len(told)

    monkeypatch.setattr(Notices, "tell", tell)
    if not on:
        tick(app, tell=False)
    made = go_live(app)
    monitor = app.window.presenters.broadcasts.find(made["streamId"])
    assert monitor is not None
    told.clear()
    monitor.verdict = Verdict(Level.TROUBLE, Finding.OBS_CLOSED, monitor.now + 46)
    monitor.blockSignals(True)  # nothing is judged anew
    app.window.presenters.broadcasts.verdictChanged.emit(monitor)
    assert len(told) == on
    monitor.blockSignals(False)


def test_garbled_setting_counts_as_the_default(app: App) -> None:
    preferences = app.window.preferences
    for key in ("live/tells_of_trouble", "live/keeps_in_front"):
        preferences.settings.setValue(key, "perhaps")
    assert (preferences.tells_of_trouble, preferences.keeps_in_front) == (True, False)
