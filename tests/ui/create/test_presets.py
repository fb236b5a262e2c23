"""Starting from presets, in the form."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QSpinBox

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.preset import Preset
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]
MASS = Preset("Mass", StreamDraft(reconnect_window=600))
CHOIR = Preset("Choir", StreamDraft(reconnect_window=900, description="Old town"))


def test_what_is_typed_after_a_preset_stays(open_app: OpenApp) -> None:
    app = open_app()
    switch = app.window._presets
    title, window = app.find(QLineEdit, "Title"), app.find(QSpinBox, "Reconnect window")
    title.setText("Before")
    switch._start_from(MASS)
    title.setText("Typed")
    switch._start_from(CHOIR)
    assert (title.text(), window.value()) == ("Typed", 900)
    switch._back()
    assert (title.text(), window.value()) == ("Typed", 300)
    assert app.window.presenters.new_stream.draft.description == "", "those words were the preset's"


@pytest.mark.parametrize("full", [False, True])
def test_saved_is_said_once_it_is_so(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, full: bool) -> None:
    app = open_app()
    presets = app.window.presenters.presets
    said: list[str] = []
    monkeypatch.setattr(app.window, "say", said.append)

    async def refuse(_preset: object) -> None:
        raise FileTrouble(Path("store.db"), "database or disk is full")

    if full:
        monkeypatch.setattr(presets._store, "save", refuse)
    app.window._presets._name_given("Mass")
    assert said == []
    app.until(lambda: said or app.window.new_page.bar.text)
    assert said == ([] if full else [says("Preset “Mass” saved.")])
    text = says("The preset “Mass” wasn't saved: store.db can't be used (database or disk is full).")
    assert app.window.new_page.bar.text == (text if full else "")
