"""Run by test_made_up_option.py, in a copy of the app that has one more option: ``made_up``, over SRT."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit

from fastpix_desktop.domain.streams.preset import presets_from_text, presets_to_text
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.services.storage.draft_file import DraftFile
from fastpix_desktop.services.storage.store import Store
from fastpix_desktop.simulator import ApiError, Fault, Simulator
from fastpix_desktop.ui.widgets.on_off import OnOff
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def _chosen(value: Any) -> bool:
    """Whether the option is chosen in a draft or a stream: mypy doesn't know it."""
    return bool(value.made_up)


def test_form_has_it_and_checks_the_protocol(open_app: OpenApp) -> None:
    app = open_app()
    switch = app.find(OnOff, "Made up")
    assert switch.accessibleDescription() == "Needs SRT"
    app.window.presenters.obs.choose_protocol(Protocol.SRT)
    assert switch.accessibleDescription() == "A hint"
    switch.click()
    assert _chosen(app.window.presenters.new_stream.draft)


def test_draft_file_and_presets_keep_it(open_app: OpenApp, tmp_path: Path) -> None:
    app = open_app()
    app.press("Made up")
    path = tmp_path / "draft.json"
    app.until(lambda: path.exists() and json.loads(path.read_text())["made_up"])
    assert _chosen(DraftFile(path).load())
    presets = app.window.presenters.presets
    presets.save("Kept", app.window.presenters.new_stream.draft)
    app.until(lambda: presets.presets)
    store = Store(tmp_path / "streams.sqlite3")
    (kept,) = store.presets()
    store.close()
    (back,) = presets_from_text(presets_to_text([kept]))
    assert _chosen(kept.draft)
    assert _chosen(back.draft)


def test_request_sends_it_and_a_refusal_stands_beside_it(open_app: OpenApp) -> None:
    app = open_app()
    fields = [{"field": "inputMediaSettings.madeUp", "message": "must be odd"}]
    app.simulator.play(Fault.status(422, ApiError(422, "payload validation failed", fields=fields)))
    app.find(QLineEdit, "Title").setText("Choir")
    app.press("Made up")
    app.press("Create stream")
    app.until(lambda: app.window.new_page.bar.text)
    assert app.find(OnOff, "Made up").accessibleDescription() == "FastPix says: must be odd"
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    sent = [each.body for each in app.simulator.requests if each.method == "POST"]
    assert [each["inputMediaSettings"]["madeUp"] for each in sent] == [True, True]


def test_stream_store_and_duplicate_have_it(open_app: OpenApp, tmp_path: Path) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", madeUp=True)
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    assert _chosen(app.window.presenters.streams.open)
    assert any("is made up" in each.text() for each in app.window.stream_page.findChildren(QLabel))
    store = Store(tmp_path / "streams.sqlite3")
    app.until(lambda: [each for each in store.streams(simulator.token_id) if _chosen(each)])
    store.close()
    assert not app.find(OnOff, "Made up").isChecked()
    next(each for each in app.window.stream_page.actions() if each.text() == "Duplicate").trigger()
    assert app.find(OnOff, "Made up").isChecked()
