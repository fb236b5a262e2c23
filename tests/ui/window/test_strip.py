"""What the window says of live streams on every page."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.monitor.broadcast import Broadcast
from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.streams import watch as stream_watch
from fastpix_desktop.ui.monitor import strip_text
from fastpix_desktop.ui.window.live_signs import LiveSigns
from fastpix_desktop.ui.window.strip import LiveStrip
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture
def app(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    return open_app()


def go_live(app: App, name: str = "Sunday service") -> dict[str, Any]:
    """Open a stream and have it go live."""
    made: dict[str, Any] = app.simulator.seed(name)
    app.window.presenters.streams.reload()
    app.until(lambda: any(each.id == made["streamId"] for each in app.window.presenters.streams.streams))
    app.window.presenters.streams.show(made["streamId"])
    app.until(lambda: app.window.presenters.broadcasts.find(made["streamId"]))
    monitor = app.window.presenters.broadcasts.find(made["streamId"])
    assert monitor is not None
    app.until(lambda: monitor.facts.fastpix.seen is not None)
    app.simulator.set_status(made["streamId"], "active")
    app.until(lambda: monitor.broadcast.is_on_air)
    return made


def strip(app: App) -> LiveStrip:
    found = app.window.findChild(LiveStrip)
    assert found is not None
    return found


def words(app: App) -> str:
    bar = strip(app)
    return f"{bar._title.text()} {bar._state.text()}"


def test_strip_is_on_every_page_but_its_own(app: App) -> None:
    go_live(app)
    assert not strip(app).isVisible()  # its stage is in view
    app.press("New stream")
    app.until(lambda: strip(app).isVisible())
    assert "Sunday service" in words(app)
    assert " · 0:0" in words(app)
    assert strip(app).height() == 40
    strip(app).show_button.click()
    app.until(lambda: not strip(app).isVisible())
    assert app.window.presenters.streams.open is not None


def test_title_bears_the_time_until_the_end(app: App) -> None:
    made = go_live(app)
    app.until(lambda: "Sunday service" in app.window.windowTitle())
    assert app.window.windowTitle().startswith("0:0")
    app.press("New stream")
    app.simulator.set_status(made["streamId"], "idle")
    app.until(lambda: not strip(app).isVisible())
    assert app.window.windowTitle() == "FastPix Desktop"


def test_icon_bears_the_number_of_live_streams(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[int] = []
    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _, number: shown.append(number))
    first = go_live(app)
    app.until(lambda: shown == [1])
    second = go_live(app, "Choir rehearsal")
    app.until(lambda: shown == [1, 2])
    for made in (first, second):
        app.simulator.set_status(made["streamId"], "idle")
    app.until(lambda: shown == [1, 2, 1, 0])


def test_broken_broadcast_comes_first_and_is_red(app: App) -> None:
    go_live(app)
    other = go_live(app, "Choir rehearsal")
    monitor = app.window.presenters.broadcasts.find(other["streamId"])
    assert monitor is not None
    app.press("New stream")
    app.until(lambda: strip(app).isVisible() and strip(app)._more.text() == "+1")
    monitor.verdict = Verdict(Level.TROUBLE, Finding.OBS_CLOSED, monitor.now + 46)
    monitor.blockSignals(True)  # nothing is judged anew
    app.window.presenters.broadcasts.changed.emit()
    assert "Choir rehearsal" in words(app)
    assert words(app).endswith("OBS has closed · about 46 s left")
    assert strip(app).property("level") == "broken"
    monitor.blockSignals(False)


def test_broadcast_of_another_account_names_it_and_leads_there(app: App) -> None:
    go_live(app)
    session = app.window.presenters.session
    mine = session.current
    assert mine is not None
    session.adopt(Account("another", "Diocese"), Secret(app.simulator.secret))
    session.restore()
    app.until(lambda: strip(app).isVisible() and "Parish" in words(app))
    assert not strip(app).end_button.isVisible()
    strip(app).show_button.click()
    app.until(lambda: app.window.presenters.streams.open is not None)
    assert session.current == mine


def test_end_asks_first(app: App) -> None:
    go_live(app)
    app.press("New stream")
    app.until(lambda: strip(app).isVisible())
    strip(app).end_button.click()
    app.until(lambda: any(each.text() == "End stream" for each in app.window.findChildren(QPushButton)))


def test_every_finding_has_a_few_words(app: App) -> None:
    go_live(app)
    (monitor,) = app.window.presenters.broadcasts.on_air
    for finding in Finding:
        monitor.verdict = Verdict(Level.LIVE, finding)
        assert 0 < len(strip_text.verdict_text(monitor)) < 40, finding


def test_unseen_start_is_said(app: App) -> None:
    go_live(app)
    (monitor,) = app.window.presenters.broadcasts.on_air
    monitor.broadcast = Broadcast(since=monitor.broadcast.since, stream_id="s")
    assert strip_text.time_text(monitor).startswith("at least 0:0")
    assert app.window.findChildren(LiveSigns)
