"""The window opens where it was left."""

from collections.abc import Callable

import pytest

from fastpix_desktop.presenters.streams import watch as stream_watch
from fastpix_desktop.simulator import Simulator
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture
def simulator() -> Simulator:
    made = Simulator()
    made.seed("Choir", age_seconds=1)
    made.seed("Organ", age_seconds=2)
    return made


def opened(app: App) -> str:
    stream = app.window.presenters.streams.open
    return stream.title if stream is not None else ""


def show(app: App, title: str) -> None:
    streams = app.window.presenters.streams
    app.until(lambda: any(each.title == title for each in streams.streams))
    streams.show(next(each.id for each in streams.streams if each.title == title))
    app.until(lambda: opened(app) == title)


def test_open_stream_is_open_again_after_a_restart(open_app: OpenApp, simulator: Simulator) -> None:
    first = open_app(simulator=simulator)
    show(first, "Organ")
    first.window.close()
    again = open_app(simulator=simulator)
    again.until(lambda: opened(again) == "Organ")
    again.press("New stream")
    again.window.close()
    third = open_app(simulator=simulator)
    third.until(lambda: len(third.window.presenters.streams.streams) == 2)
    assert opened(third) == ""


def test_live_stream_is_opened_first(
    open_app: OpenApp, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    first = open_app(simulator=simulator)
    show(first, "Choir")
    simulator.set_status(simulator.streams[0]["streamId"], "active")
    live = simulator.streams[0]["metadata"]["livestream_name"]
    show(first, live)
    first.until(lambda: first.window.presenters.broadcasts.on_air)
    show(first, "Organ" if live == "Choir" else "Choir")
    first.window.signed_in.last_stream.remember()
    again = open_app(simulator=simulator)
    again.until(lambda: opened(again) == live)
