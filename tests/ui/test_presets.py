"""Starting from presets, in the form."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QSpinBox

from fastpix_desktop.domain.draft import StreamDraft
from fastpix_desktop.domain.preset import Preset
from tests.qt_fixtures import App

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
