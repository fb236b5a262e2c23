"""The demo: everything points at this computer, or is off with a word why."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from fastpix_desktop.bootstrap import ingest_addresses
from fastpix_desktop.domain.obs.installation import Installation, ObsFound, ObsKind
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.obs.text import off_text
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture
def demo(open_app: OpenApp) -> App:
    """Open the program with a simulator that has no FFmpeg, on the page of a stream with a recording."""
    simulator = Simulator()
    stream = simulator.seed("Choir")
    simulator.add_media(stream["streamId"])
    simulator.start()
    app = open_app(simulator=simulator, addresses=ingest_addresses(simulator))
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: app.window.presenters.obs.found is not None)
    app.until(lambda: app.find(QAbstractButton, "Open recording 1").isVisible())
    return app


def test_every_address_of_the_demo_is_on_this_computer(demo: App) -> None:
    fields = demo.window.stream_page.findChildren(QLineEdit)
    shown = {each.accessibleName(): each.text() for each in fields if "://" in each.text()}
    assert {"Server", "SRT address", "Player link"} <= set(shown)
    assert {name for name, text in shown.items() if urlsplit(text).hostname != "127.0.0.1"} == set()


def test_the_players_are_pages_of_the_simulator(demo: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    demo.press("Open player")
    demo.press("Open recording 1")
    for address, words in zip(opened, ("isn't live", "live streams only"), strict=True):
        answer = requests.get(address, timeout=10)
        assert (answer.status_code, words in answer.text) == (200, True), answer.text
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_without_ffmpeg_nothing_can_be_sent_and_the_card_says_why(demo: App, tmp_path: Path) -> None:
    obs = demo.window.presenters.obs
    place = Installation(ObsKind.NATIVE, tmp_path, tmp_path, tmp_path, None, (), None, ("obs",))
    obs.found, obs.installation = ObsFound((place,), is_running=False), place
    obs.changed.emit()
    card = demo.window.stream_page.stage
    demo.until(
        lambda: off_text() in [each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card)]
    )
    for name in ("Start OBS", "Export OBS profile", "Other encoders…"):
        found = [
            each for each in demo.window.stream_page.findChildren(QAbstractButton) if each.text() == name
        ]
        assert found, name
        assert not any(each.isEnabled() for each in found), name
    with pytest.raises(UnusableIngest) as caught:
        obs.ingest()
    assert caught.value.problem is IngestProblem.OFF
    assert obs.stream is not None
    assert obs.ingests(obs.stream) == ()


def test_a_live_stream_of_the_demo_is_played_on_its_page() -> None:
    with Simulator() as simulator:
        streams = [
            simulator.seed("Choir", status="active", access=access) for access in ("public", "private")
        ]
        pages = [
            requests.get(simulator.player_url, {"playbackId": each["playbackIds"][0]["id"]}, timeout=10).text
            for each in streams
        ]
        unknown = requests.get(simulator.player_url, {"playbackId": "<script>"}, timeout=10).text
    assert f'<video src="/hls/{streams[0]["playbackIds"][0]["id"]}.m3u8"' in pages[0]
    assert "<video" not in pages[1]
    assert "private" in pages[1]
    assert "<script>" not in unknown
