"""Where streams go and are watched: set by the person, or fixed for a run."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from fastpix_desktop.domain.streams.addresses import PLAYBACK_URL, RTMPS_SERVER
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def _settings(app: App) -> SettingsDialog:
    app.window.dialogs.open_settings()
    (dialog,) = (each for each in app.window.findChildren(SettingsDialog) if each.isVisible())
    return dialog


def _show_stream(app: App) -> str:
    """Open the stream's page, and return its playback ID."""
    app.window.presenters.streams.show(app.window.presenters.streams.streams[0].id)
    return str(app.simulator.streams[0]["playbackIds"][0]["id"])


def _hls_address(app: App) -> str:
    """Copy the address from the menu, and return it."""
    entries = app.find(QPushButton, "Embed code").menu().actions()
    next(each for each in entries if each.text().startswith("Copy HLS address")).trigger()
    return QGuiApplication.clipboard().text()


def test_a_playback_address_of_ones_own(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("One", enableDvrMode=True)
    app = open_app(simulator=simulator)
    playback_id = _show_stream(app)
    assert _hls_address(app) == f"{PLAYBACK_URL}/{playback_id}.m3u8?dvrMode=true"
    dialog = _settings(app)
    app.find(QLineEdit, "Playback address").setText("http://watch.example")
    dialog._save()
    assert dialog.isVisible()  # http is for this computer only
    app.find(QLineEdit, "Playback address").setText(" https://watch.example/live/ ")
    dialog._save()
    assert not dialog.isVisible()
    assert _hls_address(app) == f"https://watch.example/live/{playback_id}.m3u8?dvrMode=true"
    assert app.window.preferences.playback_url == "https://watch.example/live"
    dialog = _settings(app)
    app.press("Restore addresses")
    dialog._save()
    assert app.window.preferences.playback_url == PLAYBACK_URL


def test_addresses_fixed_for_a_run_are_shown_and_not_stored(open_app: OpenApp) -> None:
    simulator = Simulator(ingest=True)
    simulator.seed("One")
    app = open_app(simulator=simulator, ingest=True)
    playback_id, there = _show_stream(app), simulator.ingest
    shown = [app.find(QLineEdit, name).text() for name in ("Server", "SRT address")]
    assert shown == [there.rtmp_server, there.srt_address]
    assert _hls_address(app) == f"{there.playback_url}/{playback_id}.m3u8"
    assert app.window.presenters.obs.addresses.rtmps_server == there.rtmp_server
    dialog = _settings(app)
    server = app.find(QLineEdit, "RTMPS server")
    assert (server.text(), server.isReadOnly()) == (there.rtmp_server, True)
    dialog._restore()
    assert server.text() == there.rtmp_server
    dialog._save()
    preferences = app.window.preferences
    assert (preferences.rtmps_server, preferences.playback_url) == (RTMPS_SERVER, PLAYBACK_URL)
    assert app.find(QLineEdit, "Server").text() == there.rtmp_server


@pytest.mark.parametrize("stored", ["", "http://watch.example", "https://watch.example/?a=1"])
def test_a_damaged_playback_address_is_not_used(stored: str, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("ingest/playback_url", stored)
    assert Preferences(settings).addresses.playback_url == PLAYBACK_URL


def test_the_api_address_in_force_is_shown_and_stays_as_it_is(open_app: OpenApp) -> None:
    """A start option has set it: what is stored for other runs is neither shown nor changed."""
    app = open_app()
    preferences = app.window.preferences
    dialog = _settings(app)
    assert dialog._api.isReadOnly()
    assert dialog._api.text() == app.simulator.url
    assert preferences.api_url != app.simulator.url
    stored = preferences.api_url
    dialog._save()
    assert preferences.api_url == stored
