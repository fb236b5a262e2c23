"""The form for a new stream, as a person uses it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from fastpix_desktop.domain.streams.draft import Access, Field, StreamDraft
from fastpix_desktop.simulator import ApiError, Fault
from fastpix_desktop.ui.create.recording_choice import RecordingChoice
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets import announce, field
from fastpix_desktop.ui.widgets.on_off import OnOff
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]


def _draft(app: App) -> StreamDraft:
    return app.window.presenters.new_stream.draft


def _recording(app: App) -> str:
    return app.find(RecordingChoice, "Recording").value()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    said: list[str] = []

    def note(_widget: QWidget, text: str) -> None:
        said.append(text)

    for module in (field, announce):
        monkeypatch.setattr(module, "announce", note)
    monkeypatch.setattr("fastpix_desktop.ui.create.create_row.announce", note)
    return said


def test_new_stream_waits_five_minutes_for_obs(open_app: OpenApp) -> None:
    app = open_app()
    assert _draft(app).reconnect_window == 300
    assert app.find(QAbstractButton, "5 min").isChecked()
    assert not app.find(QSpinBox, "Reconnect window").isVisible()


@pytest.mark.parametrize(("segment", "seconds"), [("1 min", 60), ("15 min", 900), ("30 min", 1800)])
def test_segment_sets_the_reconnect_window(open_app: OpenApp, segment: str, seconds: int) -> None:
    app = open_app()
    app.press(segment)
    assert _draft(app).reconnect_window == seconds


def test_other_time_takes_exact_seconds(open_app: OpenApp) -> None:
    app = open_app()
    app.window.activateWindow()
    app.press("Other time")
    spin = app.find(QSpinBox, "Reconnect window")
    app.until(spin.hasFocus)
    for typed in ("7", "5"):
        QTest.keyClicks(spin, typed)
    assert _draft(app).reconnect_window == 75
    spin.setValue(60)
    assert spin.isVisible(), "what is being typed doesn't jump away"
    app.press("5 min")
    assert not spin.isVisible()
    assert _draft(app).reconnect_window == 300


def test_unusual_time_of_a_draft_is_shown_exactly(open_app: OpenApp) -> None:
    app = open_app()
    app.window.presenters.new_stream.fill(StreamDraft(reconnect_window=120))
    assert app.find(QAbstractButton, "Other time").isChecked()
    assert app.find(QSpinBox, "Reconnect window").isVisible()
    app.find(QLineEdit, "Title").setText("x")
    assert _draft(app).reconnect_window == 120


def test_description_opens_in_place(open_app: OpenApp) -> None:
    app = open_app()
    app.window.activateWindow()
    description = app.find(QPlainTextEdit, "Description")
    assert not description.isVisible()
    app.press("Description")
    app.until(description.hasFocus)
    description.setPlainText("From the old town")
    assert _draft(app).description == "From the old town"
    app.window.presenters.new_stream.fill(StreamDraft())
    assert not description.isVisible()
    app.window.presenters.new_stream.fill(StreamDraft(description="Kept"))
    assert description.isVisible()


def test_recording_follows_the_streams_audience_until_another_is_chosen(open_app: OpenApp) -> None:
    app = open_app()
    choice = app.find(RecordingChoice, "Recording")
    assert (_recording(app), _draft(app).recording_access) == ("public", None)
    app.window.new_page._private.click()
    assert (_recording(app), _draft(app).recording_access) == ("private", None)
    choice._buttons["public"].click()
    assert (_draft(app).record, _draft(app).recording_access) == (True, Access.PUBLIC)
    choice._buttons["off"].click()
    assert not _draft(app).record
    choice._buttons["private"].click()
    assert (_draft(app).record, _draft(app).recording_access) == (True, None)
    app.window.new_page._public.click()
    assert _recording(app) == "public"


def test_stored_choice_of_the_recordings_audience_stays(open_app: OpenApp) -> None:
    app = open_app()
    stored = StreamDraft(access=Access.PUBLIC, recording_access=Access.PUBLIC, record=False)
    app.window.presenters.new_stream.fill(stored)
    app.find(QLineEdit, "Title").setText("x")
    assert (_draft(app).record, _draft(app).recording_access) == (False, Access.PUBLIC)


def test_click_on_the_chosen_half_changes_nothing(open_app: OpenApp) -> None:
    app = open_app()
    rewind = app.find(OnOff, "Let viewers rewind")
    for x, expected in ((8, False), (rewind.width() - 8, True), (rewind.width() - 8, True), (8, False)):
        QTest.mouseClick(rewind, Qt.MouseButton.LeftButton, pos=QPoint(x, rewind.height() // 2))
        assert _draft(app).dvr is expected


def test_label_is_added_and_removed_in_place(open_app: OpenApp) -> None:
    app = open_app()
    app.window.activateWindow()
    app.press("Add a label")
    key = app.find(QLineEdit, "Name of label 1")
    app.until(key.hasFocus)
    assert not app.window.new_page._options._add.isVisible()
    key.setText("series")
    assert [each.key for each in _draft(app).details] == ["series"]
    app.press("Remove label 1")
    assert _draft(app).details == ()
    assert app.window.focusWidget() is app.window.new_page._options._add


def test_narrow_row_opens_its_choices_in_place(open_app: OpenApp) -> None:
    app = open_app()
    app.window.resize(*theme.SMALLEST)
    app.until(lambda: not app.window.sidebar.isVisible())
    segment = app.find(QAbstractButton, "720p")
    assert not segment.isVisible()
    app.press("Quality: 1080p")
    assert segment.isVisible()
    app.press("720p")
    app.press("Quality: 720p")
    assert not segment.isVisible()
    app.window.resize(980, 700)
    app.until(segment.isVisible)


def test_narrow_row_with_an_error_is_open(open_app: OpenApp) -> None:
    app = open_app()
    app.window.resize(*theme.SMALLEST)
    app.until(lambda: not app.window.sidebar.isVisible())
    app.window.presenters.new_stream.fill(StreamDraft(title="x", reconnect_window=1))
    app.press("Create stream")
    spin = app.find(QSpinBox, "Reconnect window")
    app.until(spin.isVisible)
    assert "60 to 1800" in spin.accessibleDescription()


TWO = [
    {"field": "inputMediaSettings.reconnectWindow", "message": "must be odd"},
    {"field": "inputMediaSettings.maxResolution", "message": "not available"},
]


@pytest.mark.parametrize("size", [theme.SMALLEST, (980, 600)], ids=["narrow", "wide"])
def test_two_refused_fields_are_named_and_the_first_is_shown(
    open_app: OpenApp, announced: list[str], size: tuple[int, int]
) -> None:
    app = open_app()
    app.window.resize(*size)
    app.window.activateWindow()
    refusal = ApiError(422, "payload validation failed", fields=TWO)
    app.simulator.play(Fault.status(422, refusal))
    app.find(QLineEdit, "Title").setText("Kept")
    app.press("Create stream")
    page = app.window.new_page
    app.until(lambda: page.bar.text)
    for name in ("Quality", "Reconnect window"):
        assert says(f"“{name}”") in page.bar.text
    assert page.bar.text.index("Quality") < page.bar.text.index("Reconnect window"), "in the form's order"
    first = page._options.rows[Field.QUALITY]
    app.until(lambda: first.isAncestorOf(app.window.focusWidget()))
    app.until(lambda: not first.visibleRegion().isEmpty())
    assert "Quality: FastPix says: not available" in announced
    assert "Reconnect window: FastPix says: must be odd" in announced
    assert app.find(QLineEdit, "Title").text() == "Kept"


def test_missing_title_is_announced_and_marked_until_it_is_given(
    open_app: OpenApp, announced: list[str]
) -> None:
    app = open_app()
    app.press("Create stream")
    title = app.find(QLineEdit, "Title")
    assert announced == ["Title: Give the stream a title."]
    assert title.property("invalid") is True
    title.setText("Choir")
    assert title.property("invalid") is False
    assert title.accessibleDescription() == ""


def test_while_creating_everything_is_disabled_and_it_is_announced(
    open_app: OpenApp, announced: list[str]
) -> None:
    app = open_app()
    app.simulator.play(Fault.slow_answer(0.3, method="POST"))
    title, create = app.find(QLineEdit, "Title"), app.find(QPushButton, "Create stream")
    title.setText("Choir")
    app.press("Create stream")
    names = ("Title", "Public", "1080p", "Let viewers rewind", "5 min", "Add a label", "Save as preset")
    assert [name for name in names if app.find(QWidget, name).isEnabled()] == []
    assert create.text() == "Creating…"
    assert announced == ["Creating…"]
    app.until(app.window.stream_page.isVisible)
    assert create.text() == "Create stream"


def test_what_happens_next_stands_beside_a_wide_form_only(open_app: OpenApp) -> None:
    app = open_app()
    card = app.window.new_page.next
    app.window.resize(1280, 800)
    app.until(card.isVisible)
    app.window.resize(980, 700)
    app.until(lambda: not card.isVisible())


def test_disabled_form_looks_disabled(open_app: OpenApp) -> None:
    app = open_app()
    page = app.window.new_page
    controls = (page._public, app.find(OnOff, "Let viewers rewind"), page._options._quality)
    before = [each.grab().toImage() for each in controls]
    page._form.setEnabled(False)
    after = [each.grab().toImage() for each in controls]
    assert [number for number, image in enumerate(before) if image == after[number]] == []


def test_confirmation_covers_no_field(open_app: OpenApp) -> None:
    app = open_app()
    app.window.resize(*theme.SMALLEST)
    app.window.say("Saved.")
    toast = app.window._toast
    app.until(toast.isVisible)
    app.until(lambda: not app.window._pages.stack.geometry().intersects(toast.geometry()))
