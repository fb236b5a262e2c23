"""The main job in one process: connect, fill the form, create, copy."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QSpinBox

from fastpix_desktop.domain.streams.draft import Detail
from fastpix_desktop.simulator import ApiError, Fault, Request, Simulator
from fastpix_desktop.ui.widgets.details import DetailsEditor
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.widgets.pill import StatusPill
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]


def test_connects_creates_and_copies(open_app: OpenApp) -> None:
    app = open_app(signed_in=False)
    assert app.window.connect_page.isVisible()
    app.find(QLineEdit, "Access Token ID").setText(f"  {app.simulator.token_id} ")
    app.find(QLineEdit, "Secret Key").setText(app.simulator.secret)
    app.press("Connect")
    app.until(app.window.new_page.isVisible)
    app.until(lambda: app.find(QAbstractButton, "Create stream").isEnabled())
    app.find(QLineEdit, "Title").setText("Sunday service")
    app.find(QPlainTextEdit, "Description").setPlainText("From the old town")
    app.press("Private")
    app.press("Let viewers rewind")
    app.press("Closed captions")
    app.find(QSpinBox, "Reconnect window").setValue(900)
    app.press("720p")
    app.press("Off")
    app.press("Add a label")
    details = app.window.findChild(DetailsEditor)
    assert details is not None
    details.set_details((Detail("series", "Advent"),))
    details.changed.emit()
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)

    (stream,) = app.simulator.streams
    request_id = stream["metadata"].pop("launch_id")
    assert len(request_id) == 32
    assert stream["metadata"] == {
        "livestream_name": "Sunday service",
        "livestream_description": "From the old town",
        "series": "Advent",
    }
    assert stream["playbackIds"][0]["accessPolicy"] == "private"
    assert (stream["enableDvrMode"], stream["reconnectWindow"]) == (True, 900)
    assert stream["closedCaptions"] is True
    assert (stream["maxResolution"], stream["enableRecording"], stream["mediaPolicy"]) == (
        "720p",
        False,
        "private",
    )

    pill = app.window.findChild(StatusPill)
    assert pill is not None
    assert pill.accessibleName() == "Status: Ready"
    clipboard = QGuiApplication.clipboard()
    expected = {
        "Copy server": "rtmps://live.fastpix.com:443/live",
        "Copy stream key": stream["streamKey"],
        "Copy SRT address": "srt://live.fastpix.com:778",
        "Copy SRT stream ID": stream["streamId"],
        "Copy SRT passphrase": stream["srtSecret"],
        "Copy SRT URL": "srt://live.fastpix.com:778"
        f"?streamid={stream['streamId']}&passphrase={stream['srtSecret']}",
    }
    for name, text in expected.items():
        app.press(name)
        assert clipboard.text() == text, name
    assert not app.find(QAbstractButton, "Copy link").isVisibleTo(app.window)  # it would play nothing
    assert app.find(QAbstractButton, "Make a viewing link").isVisibleTo(app.window)
    assert app.find(QLineEdit, "SRT stream ID").text() == stream["streamId"]


def test_stream_can_be_created_and_copied_by_keyboard(open_app: OpenApp) -> None:
    """The new stream's page has the keyboard, at its next step; its shortcuts work."""
    app = open_app()
    title = app.find(QLineEdit, "Title")
    title.setFocus()
    QTest.keyClicks(title, "Choir")
    QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = app.window.stream_page
    app.until(page.isVisible)
    app.until(lambda: page.isAncestorOf(app.window.focusWidget()))
    QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == app.simulator.streams[0]["streamKey"]
    app.window.sidebar.take_focus()  # as after a click in the list
    QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "rtmps://live.fastpix.com:443/live"


@pytest.mark.parametrize("act", [QAbstractButton.click, QAbstractButton.toggle])
def test_a_segment_is_chosen_by_a_click_and_by_a_screen_reader(
    open_app: OpenApp, act: Callable[[QAbstractButton], None]
) -> None:
    app = open_app()
    app.find(QLineEdit, "Title").setText("Choir")
    act(app.find(QAbstractButton, "480p"))
    app.press("Create stream")
    app.until(lambda: app.simulator.streams)
    assert app.simulator.streams[0]["maxResolution"] == "480p"


def test_after_a_create_that_failed_the_keyboard_is_where_one_tries_again(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.status(503, method="POST"))
    title, create = app.find(QLineEdit, "Title"), app.find(QAbstractButton, "Create stream")
    title.setText("Choir")
    right = create.mapTo(app.window, create.rect().topRight())
    app.press("Create stream")
    assert app.window.focusWidget() is app.window.new_page._foot.cancel_button
    QTest.qWait(0)
    assert create.mapTo(app.window, create.rect().topRight()) == right
    app.until(lambda: app.window.new_page.bar.text)
    assert app.window.focusWidget() in (create, title)


def test_the_next_form_keeps_the_choices_but_not_the_words(open_app: OpenApp) -> None:
    app = open_app()
    app.find(QLineEdit, "Title").setText("Once")
    app.press("480p")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    app.press("New stream")
    assert app.window.new_page.isVisible()
    assert app.find(QLineEdit, "Title").text() == ""
    assert app.find(QAbstractButton, "480p").isChecked()
    # and no error is shown for the empty title before anything was pressed
    assert app.window.new_page._problems == []


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_sent(open_app: OpenApp) -> None:
    app = open_app()
    app.find(QSpinBox, "Reconnect window").setValue(2400)
    app.press("Create stream")
    page = app.window.new_page
    shown = {each.error for each in page._fields.values()} | {
        each.error for each in page._options.rows.values()
    }
    shown -= {""}
    assert shown == {"Give the stream a title.", "Choose 60 to 1800 seconds (30 minutes)."}
    assert app.find(QLineEdit, "Title").accessibleDescription() == "Give the stream a title."
    assert app.find(QSpinBox, "Reconnect window").value() == 2400
    assert [each for each in app.simulator.requests if each.method == "POST"] == []


def test_two_presses_make_one_stream(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.slow_answer(0.3, method="POST"))
    app.find(QLineEdit, "Title").setText("Once")
    button = app.find(QAbstractButton, "Create stream")
    button.click()
    assert not button.isEnabled()
    button.click()
    QTest.keyClick(app.window.new_page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.until(app.window.stream_page.isVisible)
    assert len(app.simulator.streams) == 1


def test_cancel_is_honest_and_frees_the_form(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.freeze(method="POST"))
    _fill_and_press(app, "Once")
    app.until(lambda: _posts(app))
    app.press("Cancel")
    assert "the stream may already exist" in app.window.new_page.bar.text
    title = app.find(QLineEdit, "Title")
    assert title.isEnabled()
    assert title.text() == "Once"
    assert not app.find(QAbstractButton, "Create stream").isEnabled()
    assert _is_shown(app, "Checking your last stream…")
    app.press("Create anyway")
    app.until(app.window.stream_page.isVisible)


@pytest.mark.parametrize("choice", ["Keep it", "Delete it"])
def test_what_was_made_in_spite_of_cancel_is_for_the_person_to_decide(open_app: OpenApp, choice: str) -> None:
    app = open_app()
    app.simulator.play(Fault.slow_answer(0.4, method="POST"))
    _fill_and_press(app, "Once")
    app.until(lambda: app.simulator.streams)
    app.press("Cancel")
    bar = app.window.new_page.bar
    app.until(lambda: says("had already created “Once”") in bar.text)
    app.press(choice)
    if choice == "Keep it":
        app.until(app.window.stream_page.isVisible)
        assert len(app.simulator.streams) == 1
    else:
        app.until(lambda: says("“Once” was deleted") in bar.text)
        assert app.simulator.streams == []
        assert app.find(QLineEdit, "Title").text() == "Once"


REFUSALS = {
    "400": (Fault.status(400), "refused"),
    "401": (Fault.status(401), "no longer accepts this account's Access Token"),
    "403": (Fault.status(403), "isn't allowed to manage live streams"),
    "404": (Fault.status(404), "no FastPix API at this address"),
    "409": (Fault.status(409), "refused"),
    "422": (Fault.status(422), "didn't accept one of the fields"),
    "429": (Fault.status(429, headers={"Retry-After": "2"}), "Try again in 2 s"),
    "says no": (
        Fault.status(200, ApiError(400, "not today", "No.")),
        says("FastPix refused: “not today”"),
    ),
}
LOST = {
    "dropped after": Fault.drop_after(),
    "half an answer": Fault.half_answer(),
    "garbage": Fault.garbage(),
    "empty": Fault.empty(),
    "not an object": Fault.not_an_object([1]),
    "502 of a proxy": Fault.status(502, taken=True),
    "success: false, 500": Fault.success_false(taken=True),
}
"""The stream is made, the answer is not to be had."""
NOT_CARRIED_OUT = {
    "500": Fault.status(500),
    "502": Fault.status(502),
    "503": Fault.status(503),
    "504": Fault.status(504),
    "524": Fault.status(524),
    "408": Fault.status(408),
    "success: false, 500": Fault.success_false(),
    "dropped before": Fault.drop_before(),
    "html": Fault.html(),
    "redirect": Fault.redirect("https://elsewhere.invalid/v1"),
}
"""The same from the outside, but no stream is made."""


def test_each_refusal_has_its_sentence_and_the_next_try_works(open_app: OpenApp) -> None:
    app = open_app()
    bar = app.window.new_page.bar
    for made, (name, (fault, sentence)) in enumerate(REFUSALS.items()):
        app.window.show_new()
        assert bar.text == "", name
        app.simulator.play(replace(fault, method="POST"))  # the streams before are polled
        _fill_and_press(app, name)
        app.until(lambda: bar.text)
        assert sentence in bar.text, name
        assert "Nothing was created" in bar.text, name
        assert len(app.simulator.streams) == made, name
        _next_try_works(app, name)


def test_each_stream_whose_answer_got_lost_is_found(open_app: OpenApp) -> None:
    app = open_app()
    for made, (name, fault) in enumerate(LOST.items(), 1):
        app.window.show_new()
        app.simulator.play(replace(fault, method="POST"))  # the streams before are polled
        _fill_and_press(app, name)
        app.until(app.window.stream_page.isVisible)
        app.until(partial(_is_said, app.window.stream_page.bar, f"answer was lost, but “{name}” was created"))
        assert len(app.simulator.streams) == len(_posts(app)) == made, name
        assert app.find(QLineEdit, "Title").text() == "", name


def test_each_stream_that_was_not_made_is_made_by_the_next_try(open_app: OpenApp) -> None:
    app = open_app()
    bar = app.window.new_page.bar
    for made, (name, fault) in enumerate(NOT_CARRIED_OUT.items(), 1):
        app.window.show_new()
        app.simulator.play(replace(fault, method="POST"))  # the streams before are polled
        _fill_and_press(app, name)
        app.until(partial(_is_said, bar, f"“{name}” wasn't created"))
        _next_try_works(app, name)
        assert len(_posts(app)) == 2 * made, name
        first, second = _posts(app)[-2:]
        launches = {each.body["inputMediaSettings"]["metadata"]["launch_id"] for each in (first, second)}
        assert len(launches) == 1, name
        assert {each.headers["idempotency-key"] for each in (first, second)} == launches, name


def _is_said(bar: MessageBar, text: str) -> bool:
    return says(text) in bar.text


def test_what_cannot_be_settled_stays_open_until_it_can(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.drop_after(method="POST"), Fault.status(503, method="GET", times=None))
    _fill_and_press(app, "Kept")
    bar = app.window.new_page.bar
    app.until(lambda: "so it isn't created twice" in bar.text)
    app.press("Create stream")
    app.until(lambda: not bar.text)
    app.until(lambda: "so it isn't created twice" in bar.text)
    assert len(_posts(app)) == 1
    app.simulator.clear_faults()
    app.press("Check again")
    app.until(app.window.stream_page.isVisible)
    assert len(app.simulator.streams) == 1


def test_without_a_place_for_the_note_it_asks_first(open_app: OpenApp, tmp_path: Path) -> None:
    (tmp_path / "streams.sqlite3").mkdir()
    app = open_app()
    _fill_and_press(app, "Kept")
    bar = app.window.new_page.bar
    app.until(lambda: "Nothing was sent" in bar.text)
    assert _posts(app) == []
    app.press("Create without crash protection")
    app.until(app.window.stream_page.isVisible)


def test_a_server_that_is_gone_is_said(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.stop()
    app.find(QLineEdit, "Title").setText("Kept")
    app.press("Create stream")
    bar = app.window.new_page.bar
    app.until(lambda: bar.text)
    assert "Can't reach 127.0.0.1. Nothing was created" in bar.text
    app.simulator.start()
    _next_try_works(app)


def test_odd_types_in_the_answer_do_not_matter(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.wrong_types(method="POST"))
    app.find(QLineEdit, "Title").setText("Odd")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)


def _fill_and_press(app: App, title: str) -> None:
    app.find(QLineEdit, "Title").setText(title)
    app.press("Create stream")


def _posts(app: App) -> list[Request]:
    return [each for each in app.simulator.requests if each.method == "POST"]


def _is_shown(app: App, text: str) -> bool:
    return any(each.text() == text and each.isVisible() for each in app.window.findChildren(QLabel))


def _next_try_works(app: App, title: str = "Kept") -> None:
    assert app.find(QLineEdit, "Title").text() == title
    before = len(app.simulator.streams)
    app.until(app.find(QAbstractButton, "Create stream").isEnabled)  # not while a 429's time runs
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    assert len(app.simulator.streams) == before + 1


def test_a_422_stands_beside_the_field_that_it_names(open_app: OpenApp) -> None:
    app = open_app()
    fields = [{"field": "inputMediaSettings.reconnectWindow", "message": "must be odd"}]
    app.simulator.play(Fault.status(422, ApiError(422, "payload validation failed", fields=fields)))
    app.find(QLineEdit, "Title").setText("Kept")
    app.press("Create stream")
    page = app.window.new_page
    app.until(lambda: page.bar.text)
    spin = app.find(QSpinBox, "Reconnect window")
    assert spin.accessibleDescription() == "FastPix says: must be odd"
    spin.setValue(120)
    assert spin.accessibleDescription() == "If OBS drops out, FastPix waits this long"


def test_a_listed_stream_opens_and_a_deleted_one_is_told(open_app: OpenApp) -> None:
    simulator = Simulator()
    kept = simulator.seed("Choir", status="active")
    gone = simulator.seed("Gone")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(kept["streamId"])
    pill = app.window.findChild(StatusPill)
    assert pill is not None
    assert pill.accessibleName() == "Status: Live"
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    requests.delete(
        f"{simulator.url}/live/streams/{gone['streamId']}",
        auth=(simulator.token_id, simulator.secret),
        timeout=5,
    )
    app.window.sidebar.streamChosen.emit(gone["streamId"])
    app.until(lambda: app.window.stream_page.bar.text)
    assert "no longer exists on FastPix" in app.window.stream_page.bar.text
    assert [each.title for each in app.window.presenters.streams.streams] == ["Choir"]
