"""The list of streams, and what is done to the streams in it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
)
from shiboken6 import isValid

from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters.streams import actions as stream_actions
from fastpix_desktop.presenters.streams import watch as stream_watch
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.simulator import ApiError, Fault, Simulator
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.streams.edit_dialog import ConflictDialog, EditDialog
from fastpix_desktop.ui.streams.list_model import LINE_ROLE, STREAM_ROLE
from fastpix_desktop.ui.widgets.check_box import CheckBox
from fastpix_desktop.ui.widgets.pill import StatusPill
from fastpix_desktop.ui.widgets.question import Question
from tests.contract.client import Client
from tests.qt_fixtures import App
from tests.sayings import says
from tests.ui.accounts.test_accounts import MoodyKeyring

OpenApp = Callable[..., App]
TITLE = "livestream_name"


def _titles(app: App) -> list[str]:
    view = app.find(QListView, "Streams")
    model = view.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [each.data() for each in rows if each.data(STREAM_ROLE) is not None]


def _open(app: App, stream: dict[str, Any]) -> None:
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)


def _actions(app: App) -> list[QAction]:
    return [each for each in app.window.stream_page.actions() if each.isVisible()]


def _choose(app: App, text: str) -> None:
    """Choose an entry of the stream's menu."""
    action = next(each for each in _actions(app) if each.text() == text)
    assert action.isEnabled(), text
    action.trigger()


def _menu_texts(app: App) -> set[str]:
    return {each.text() for each in _actions(app)}


def _dialog(app: App) -> Question:
    app.until(lambda: any(each.isVisible() for each in app.window.findChildren(Question)))
    return next(each for each in app.window.findChildren(Question) if each.isVisible())


def _end_dialog(app: App) -> EndDialog:
    app.until(lambda: app.window.findChildren(EndDialog))
    return app.window.findChildren(EndDialog)[0]


def _status(app: App) -> str:
    pill = app.window.findChild(StatusPill)
    assert pill is not None
    return pill.accessibleName()


def _streams(app: App) -> StreamsPresenter:
    return app.window.presenters.streams


# The list


def test_a_row_says_status_title_when_and_who(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", status="active", access="private", createdAt="2020-03-04T10:00:00.000000Z")
    app = open_app(simulator=simulator)
    index = app.find(QListView, "Streams").model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Choir, Live"  # not when it was created


def test_groups_have_headings_and_the_live_stream_is_on_top(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", age_seconds=1)
    simulator.seed("Concert", age_seconds=2, status="disabled")
    simulator.seed("Service", age_seconds=3, status="active")
    app = open_app(simulator=simulator)
    view = app.find(QListView, "Streams")
    model = view.model()
    app.until(lambda: model.rowCount() == 6)
    rows = [model.index(row, 0) for row in range(6)]
    assert [each.data() for each in rows] == ["On air", "Service", "Ready", "Choir", "Earlier", "Concert"]
    headings = [not each.flags() & Qt.ItemFlag.ItemIsSelectable for each in rows]
    assert headings == [True, False, True, False, True, False]
    app.until(lambda: str(rows[1].data(LINE_ROLE)).startswith("Live for at least 0:0"))
    assert rows[3].data(LINE_ROLE) == "Created just now · Public"
    assert rows[5].data(LINE_ROLE) == "Turned off · Public"
    view.setFocus()
    view.setCurrentIndex(rows[1])
    for wanted in ("Choir", "Concert"):
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().data() == wanted  # headings are skipped
    simulator.set_status(model.index(1, 0).data(STREAM_ROLE).id, "idle")
    app.until(lambda: str(model.index(1, 0).data()) != "Service")
    app.until(lambda: any(str(model.index(row, 0).data(LINE_ROLE)).startswith("Ended ") for row in range(5)))


def test_searching_as_one_types(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", age_seconds=3, metadata={TITLE: "Choir", "series": "Advent"})
    simulator.seed("Mass", age_seconds=2, status="disabled")
    app = open_app(simulator=simulator)
    app.window.activateWindow()
    QTest.keySequence(app.window, QKeySequence(QKeySequence.StandardKey.Find))
    field = app.find(QLineEdit, "Search streams")
    assert field.hasFocus()
    QTest.keyClicks(field, "adv")
    assert _titles(app) == ["Choir"]
    QTest.keyClicks(field, "x")
    assert _titles(app) == []
    text = says("No stream has “advx” in its title, description or labels.")
    assert any(each.text() == text for each in app.window.findChildren(QLabel) if each.isVisible())
    app.press("Show all streams")
    assert _titles(app) == ["Choir", "Mass"]  # in groups
    assert field.text() == ""
    app.window.sidebar._search._choose(app.window.presenters.streams.streams[0].status)
    assert _titles(app) == ["Mass"]


def test_pages_come_as_one_scrolls_and_a_search_reads_them_all(open_app: OpenApp) -> None:
    simulator = Simulator()
    for number in range(169):
        simulator.seed(f"Stream {number}", age_seconds=number * 60)
    simulator.seed("The oldest", age_seconds=169 * 60)
    app = open_app(simulator=simulator)
    assert len(_streams(app).streams) == 50
    view = app.find(QListView, "Streams")
    bar = view.verticalScrollBar()
    app.until(bar.maximum)
    bar.setValue(bar.maximum())
    app.until(lambda: len(_streams(app).streams) == 100)
    field = app.find(QLineEdit, "Search streams")
    field.setText("oldest")
    app.until(lambda: _titles(app) == ["The oldest"])
    field.clear()
    assert len(_titles(app)) == 170


def test_what_others_did_is_noticed_and_the_place_in_the_list_stays(open_app: OpenApp) -> None:
    simulator = Simulator()
    seeded = [simulator.seed(f"Stream {number}", age_seconds=number * 60) for number in range(40)]
    app = open_app(simulator=simulator)
    view = app.find(QListView, "Streams")
    view.setFocus()
    view.setCurrentIndex(view.model().index(30, 0))
    bar = view.verticalScrollBar()
    bar.setValue(300)
    client = Client(simulator)
    client.call("DELETE", f"/live/streams/{seeded[35]['streamId']}")
    client.call("PATCH", f"/live/streams/{seeded[33]['streamId']}", {"metadata": {TITLE: "Renamed"}})
    app.press("Reload streams")
    app.until(lambda: "Renamed" in _titles(app))
    assert "Stream 35" not in _titles(app)
    assert view.currentIndex().data() == "Stream 30"
    assert bar.value() == 300


def test_the_list_is_there_at_once_the_next_time_and_keys_are_not_in_it(
    open_app: OpenApp, tmp_path: Path
) -> None:
    simulator = Simulator()
    opened = simulator.seed("Opened", age_seconds=5)
    other = simulator.seed("Not opened", age_seconds=9)
    keeper = MoodyKeyring()
    app = open_app(simulator=simulator, keeper=keeper)
    session = app.window.presenters.session
    session.keep()
    app.until(lambda: keeper._secrets)
    _open(app, opened)
    name = f"stream:{opened['streamId']}"
    app.until(lambda: name in keeper._secrets)
    app.until(lambda: not _streams(app).mirror.is_writing)
    assert set(keeper._secrets) == {simulator.token_id, name}

    simulator.play(Fault.status(503, times=None))
    again = open_app(simulator=simulator, keeper=keeper, signed_in=False)
    again.until(lambda: _titles(again) == ["Opened", "Not opened"])
    _open(again, opened)
    again.until(again.find(QAbstractButton, "Copy stream key").isEnabled)  # once the keyring has answered
    again.press("Copy stream key")
    assert QGuiApplication.clipboard().text() == opened["streamKey"]
    again.press("Copy SRT passphrase")
    assert QGuiApplication.clipboard().text() == opened["srtSecret"]
    _open(again, other)
    assert not again.find(QAbstractButton, "Copy stream key").isEnabled()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for stream in (opened, other):
        assert stream["streamKey"].encode() not in written
        assert stream["srtSecret"].encode() not in written


def test_signing_out_deletes_the_keys_and_the_list(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    keeper = MoodyKeyring()
    app = open_app(simulator=simulator, keeper=keeper)
    session = app.window.presenters.session
    session.keep()
    app.until(lambda: session.is_kept(session.accounts[0]))
    _open(app, stream)
    app.until(lambda: len(keeper._secrets) == 2)
    session.sign_out(session.accounts[0])
    app.until(lambda: keeper._secrets == {})
    app.until(lambda: session._preferences.kept_keys == {})
    app.until(lambda: not _streams(app).mirror.is_writing)
    again = open_app(simulator=simulator, signed_in=False)
    assert _streams(again).streams == ()


# What is done to a stream


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    simulator.seed("Choir", age_seconds=60)
    return open_app(simulator=simulator)


def _only(app: App) -> dict[str, Any]:
    (stream,) = app.simulator.streams
    return stream


def test_turn_off_and_on(app: App) -> None:
    _open(app, _only(app))
    assert _menu_texts(app) == {
        "Edit…",
        "Duplicate",
        "Copy stream ID",
        "Check the connection…",
        "Turn off",
        "Delete",
    }
    _choose(app, "Turn off")
    app.until(lambda: _status(app) == "Status: Turned off")
    assert _only(app)["status"] == "disabled"
    _choose(app, "Turn on")
    app.until(lambda: _status(app) == "Status: Ready")
    assert _only(app)["status"] == "idle"


def test_what_the_api_refuses_is_said_and_the_page_follows_what_is_true(app: App) -> None:
    stream = _only(app)
    _open(app, stream)
    Client(app.simulator).call("PUT", f"/live/streams/{stream['streamId']}/live-disable")
    _choose(app, "Turn off")
    app.until(lambda: app.window.stream_page.bar.text)
    assert app.window.stream_page.bar.text == "This stream is already off."
    assert _status(app) == "Status: Turned off"


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            Fault.status(400, ApiError(400, "not today", "No.")),
            says("FastPix refused: “not today”. Nothing was"),
        ),
        (Fault.status(403), "isn't allowed to manage live streams. Nothing was changed."),
        (Fault.status(404), "no longer exists on FastPix"),
        (Fault.status(429, headers={"Retry-After": "90"}), "Nothing was changed. Try again in 90 seconds."),
        (
            Fault.status(400, ApiError(400, "stream cannot be enabled on trial plan", "")),
            "On a trial plan, FastPix ends a stream after 5 minutes and can't turn it on again.",
        ),
        (Fault.status(502, method="PUT"), "It's safe to try again."),
        (Fault.drop_before(method="PUT"), "It's safe to try again."),
    ],
)
def test_each_refusal_has_its_sentence(app: App, fault: Fault, sentence: str) -> None:
    stream = _only(app)
    _open(app, stream)
    app.simulator.play(fault)
    _choose(app, "Turn off")
    app.until(lambda: app.window.stream_page.bar.text)
    assert sentence in app.window.stream_page.bar.text


@pytest.mark.parametrize("fault", [Fault.drop_after, Fault.empty, Fault.garbage, Fault.half_answer])
def test_an_answer_that_is_lost_is_settled_by_reading(app: App, fault: Callable[..., Fault]) -> None:
    _open(app, _only(app))
    app.simulator.play(fault(method="PUT"))
    _choose(app, "Turn off")
    app.until(lambda: _status(app) == "Status: Turned off")
    assert app.window.stream_page.bar.text == ""
    assert len([each for each in app.simulator.requests if each.method == "PUT"]) == 1


def test_ending_asks_first_and_is_offered_only_while_live(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", status="active")
    app = open_app(simulator=simulator)
    _open(app, stream)
    _choose(app, "End stream…")
    box = _end_dialog(app)
    assert any("Viewers are cut off at once" in each.text() for each in box.findChildren(QLabel))
    assert _only(app)["status"] == "active"
    next(each for each in box.findChildren(QAbstractButton) if each.text() == "End stream").click()
    app.until(lambda: _status(app) == "Status: Ready")
    assert _only(app)["status"] == "idle"
    assert "End stream…" not in _menu_texts(app)


def test_deleting_can_be_undone_and_nothing_was_sent(app: App) -> None:
    _open(app, _only(app))
    _choose(app, "Delete")
    assert app.window.new_page.isVisible()
    assert _titles(app) == []
    assert app.window.undo_bar.text == says("Deleting “Choir”")
    app.press("Undo")
    assert app.window.stream_page.isVisible()
    assert _titles(app) == ["Choir"]
    assert [each for each in app.simulator.requests if each.method == "DELETE"] == []


def test_deleting_deletes_once_the_time_is_up(app: App) -> None:
    keeper_timer = app.window.presenters.actions._undo_timer
    assert keeper_timer.interval() == stream_actions.UNDO_MS == 8000
    keeper_timer.setInterval(30)
    _open(app, _only(app))
    _choose(app, "Delete")
    app.until(lambda: app.simulator.streams == [])
    app.until(lambda: app.window.undo_bar.text == "")
    assert _titles(app) == []


def test_quitting_in_time_to_undo_deletes_nothing(app: App, loop: qasync.QEventLoop) -> None:
    app.window.presenters.actions._undo_timer.setInterval(100)
    _open(app, _only(app))
    _choose(app, "Delete")
    closing = loop.create_task(app.window.presenters.close())
    app.until(closing.done)
    app.bot.wait(200)
    assert [each for each in app.simulator.requests if each.method == "DELETE"] == []


def test_switching_the_account_in_time_to_undo_deletes_nothing(app: App) -> None:
    app.window.presenters.actions._undo_timer.setInterval(100)
    _open(app, _only(app))
    _choose(app, "Delete")
    app.window.presenters.session.restore()
    app.until(lambda: _titles(app) == ["Choir"])
    assert app.window._toast.text() == says("“Choir” wasn't deleted, because you switched accounts.")
    app.bot.wait(200)
    assert [each for each in app.simulator.requests if each.method == "DELETE"] == []


def test_one_deletion_done_leaves_the_undo_of_the_next(open_app: OpenApp) -> None:
    simulator = Simulator()
    first, second = (simulator.seed(title) for title in ("Choir", "Organ"))
    app = open_app(simulator=simulator)
    for each in (first, second):
        _open(app, each)
        _choose(app, "Delete")
    app.until(lambda: simulator.streams == [second])
    app.until(lambda: not app.window.presenters.actions.is_busy(first["streamId"]))
    assert app.window.undo_bar.text == says("Deleting “Organ”")
    app.press("Undo")
    assert _titles(app) == ["Organ"]


def test_what_went_live_in_the_time_to_undo_is_not_deleted(app: App) -> None:
    stream = _only(app)
    app.window.presenters.actions._undo_timer.setInterval(30)
    _open(app, stream)
    app.simulator.set_status(stream["streamId"], "active")
    _choose(app, "Delete")
    app.until(lambda: app.window.new_page.bar.text)
    assert "went live in the meantime, so it wasn't deleted" in app.window.new_page.bar.text
    assert _titles(app) == ["Choir"]
    assert len(app.simulator.streams) == 1


def test_deleting_what_is_live_takes_two_steps(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", status="active")
    app = open_app(simulator=simulator)
    _open(app, stream)
    _choose(app, "Delete…")
    box = _dialog(app)
    delete = next(each for each in box.findChildren(QAbstractButton) if each.text() == "Delete stream")
    assert not delete.isEnabled()
    sure = box.findChild(CheckBox)
    assert sure is not None
    sure.click()
    delete.click()
    app.until(lambda: simulator.streams == [])
    app.until(app.window.new_page.isVisible)


def test_use_again_fills_the_form_and_can_be_undone(open_app: OpenApp) -> None:
    simulator = Simulator()
    metadata = {TITLE: "Choir", "livestream_description": "d", "launch_id": "0", "series": "Advent"}
    stream = simulator.seed(
        metadata=metadata,
        access="private",
        enableDvrMode=True,
        closedCaptions=True,
        maxResolution="720p",
        reconnectWindow=900,
        enableRecording=False,
        mediaPolicy="public",
    )
    app = open_app(simulator=simulator)
    app.find(QLineEdit, "Title").setText("half typed")
    _open(app, stream)
    _choose(app, "Duplicate")
    assert app.window.new_page.isVisible()
    assert app.find(QLineEdit, "Title").text() == "Choir"
    assert app.find(QSpinBox, "Reconnect window").value() == 900
    app.press("Undo")
    assert app.find(QLineEdit, "Title").text() == "half typed"
    _open(app, stream)
    _choose(app, "Duplicate")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    made = simulator.streams[-1]
    same = (
        "enableDvrMode",
        "closedCaptions",
        "maxResolution",
        "reconnectWindow",
        "enableRecording",
        "mediaPolicy",
    )
    assert [made[key] for key in same] == [stream[key] for key in same]
    assert made["metadata"] | {"launch_id": "0"} == metadata
    assert made["playbackIds"][0]["accessPolicy"] == "private"


def test_the_stream_id_is_copied(app: App) -> None:
    _open(app, _only(app))
    _choose(app, "Copy stream ID")
    assert QGuiApplication.clipboard().text() == _only(app)["streamId"]


# Editing


def _edit(app: App) -> EditDialog:
    _choose(app, "Edit…")
    return next(each for each in app.window.findChildren(EditDialog) if each.isVisible())


def test_editing_sends_the_union(open_app: OpenApp) -> None:
    simulator = Simulator()
    metadata = {TITLE: "Choir", "launch_id": "0", "series": "Advent", "theirs": "x"}
    stream = simulator.seed(metadata=metadata)
    app = open_app(simulator=simulator)
    _open(app, stream)
    dialog = _edit(app)
    Client(simulator).call(
        "PATCH", f"/live/streams/{stream['streamId']}", {"metadata": metadata | {"new": "by another"}}
    )
    dialog._title.setText("Choir, second evening")
    dialog._description.setPlainText("With guests")
    dialog._window.spin.setValue(600)
    dialog._save.click()
    app.until(lambda: not isValid(dialog))
    assert _only(app)["reconnectWindow"] == 600
    assert _only(app)["metadata"] == metadata | {
        TITLE: "Choir, second evening",
        "livestream_description": "With guests",
        "new": "by another",
    }
    assert _titles(app) == ["Choir, second evening"]


@pytest.mark.parametrize(("choice", "title"), [("Keep mine", "Mine"), ("Keep theirs", "Theirs")])
def test_a_true_conflict_is_asked_about(app: App, choice: str, title: str) -> None:
    stream = _only(app)
    _open(app, stream)
    dialog = _edit(app)
    Client(app.simulator).call(
        "PATCH", f"/live/streams/{stream['streamId']}", {"metadata": {TITLE: "Theirs"}}
    )
    dialog._title.setText("Mine")
    dialog._save.click()
    app.until(lambda: any(each.isVisible() for each in dialog.findChildren(ConflictDialog)))
    (question,) = dialog.findChildren(ConflictDialog)
    assert any(
        says("Yours: “Mine”\nTheirs: “Theirs”") in each.text() for each in question.findChildren(QLabel)
    )
    assert _only(app)["metadata"][TITLE] == "Theirs"
    next(each for each in question.findChildren(QAbstractButton) if each.text() == choice).click()
    app.until(lambda: not isValid(dialog))
    assert _only(app)["metadata"][TITLE] == title


def test_an_edit_that_is_refused_keeps_what_was_typed(app: App) -> None:
    _open(app, _only(app))
    dialog = _edit(app)
    dialog._title.setText("")
    dialog._save.click()
    assert dialog._title.accessibleDescription() == "Give the stream a title."
    dialog._title.setText("Kept")
    app.simulator.play(Fault.status(403, method="PATCH"))
    dialog._save.click()
    app.until(lambda: dialog._bar.text)
    assert "isn't allowed to manage live streams. Nothing was changed." in dialog._bar.text
    assert dialog._title.text() == "Kept"
    app.simulator.play(Fault.drop_after(method="PATCH"))
    dialog._save.click()
    app.until(lambda: not isValid(dialog))
    assert _only(app)["metadata"][TITLE] == "Kept"


# The open stream


def test_the_status_follows_and_nothing_moves(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    stream = _only(app)
    app.window.resize(420, 560)
    _open(app, stream)
    app.press("Connection settings")
    app.press("Reveal stream key")
    key = app.find(QLineEdit, "Stream key")
    bar = app.window.stream_page._area.verticalScrollBar()
    app.until(lambda: bar.maximum() > 150)  # the page has taken its height
    bar.setValue(150)
    app.window.activateWindow()
    key.setFocus()
    app.simulator.set_status(stream["streamId"], "preparing")
    app.until(lambda: _status(app) == "Status: Receiving")
    app.simulator.set_status(stream["streamId"], "active")
    app.until(lambda: _status(app) == "Status: Live")
    page = app.window.stream_page
    said = page.stage
    app.until(lambda: said.picture._look.number == "0")
    assert key.text() == stream["streamKey"]
    assert QApplication.focusWidget() is key
    assert bar.value() == 150
    app.simulator.play(Fault.status(503, times=None))
    app.until(lambda: "FastPix isn't answering (checked " in page._stale.text())
    assert page.bar.text == ""
    app.simulator.clear_faults()
    app.until(lambda: "answering" not in page._stale.text())
    app.press("Back to streams")
    app.press("New stream")
    before = len(app.simulator.requests)
    app.until(lambda: len(app.simulator.requests) > before + 2)  # a live stream is followed without its page
    app.simulator.set_status(stream["streamId"], "idle")
    app.until(lambda: not app.window.presenters.broadcasts.monitors)
    before = len(app.simulator.requests)
    app.bot.wait(300)
    assert len(app.simulator.requests) == before, "with nothing open or live, nothing is asked"


def test_the_age_is_shown_while_an_answer_takes_long(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.2)
    stream = _only(app)
    _open(app, stream)
    app.simulator.set_status(stream["streamId"], "active")
    app.until(lambda: _status(app) == "Status: Live")
    page, sidebar = app.window.stream_page, app.window.sidebar
    assert (page._status.text(), sidebar._status.text()) == ("Live", "Connected")
    app.simulator.play(Fault.freeze(method="GET", times=None))
    app.until(lambda: re.search(r"FastPix isn't answering \(checked \d+ s ago\)", page._stale.text()))
    first = page._status.text()
    assert re.fullmatch(r"Live · \d+ s ago", first)
    app.until(lambda: page._status.text() != first)  # it goes on
    assert re.fullmatch(r"Live · \d+ s ago", page._status.text())
    assert sidebar._status.text() == "FastPix isn't answering"
    app.press("New stream")
    app.until(lambda: sidebar._status.text() == "Connected")


def test_a_stream_deleted_elsewhere_while_it_is_open(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    stream = _only(app)
    _open(app, stream)
    Client(app.simulator).call("DELETE", f"/live/streams/{stream['streamId']}")
    app.until(lambda: app.window.stream_page.bar.text)
    assert "no longer exists on FastPix" in app.window.stream_page.bar.text
    assert _titles(app) == []


def test_what_is_said_of_one_stream_is_not_said_of_the_next(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    simulator = Simulator()
    gone, other = (simulator.seed(title) for title in ("Choir", "Organ"))
    app = open_app(simulator=simulator)
    _open(app, gone)
    Client(simulator).call("DELETE", f"/live/streams/{gone['streamId']}")
    app.until(lambda: "no longer exists" in app.window.stream_page.bar.text)
    _open(app, other)
    assert app.window.stream_page.bar.text == ""


def test_trouble_that_is_over_is_not_spoken_of_any_more(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    stream = _only(app)
    app.simulator.play(Fault.status(503, path=f"/live/streams/{stream['streamId']}", times=None))
    _open(app, stream)
    bar = app.window.stream_page.bar
    app.until(lambda: "may be out of date" in bar.text)
    app.simulator.clear_faults()
    app.until(lambda: bar.text == "")
    app.simulator.play(Fault.status(503, path="/live/streams", method="GET", times=None))
    app.window.presenters.streams.reload()
    app.until(lambda: bar.text)
    app.until(lambda: app.window.sidebar._status.text() == "List not up to date")
    app.simulator.clear_faults()
    app.window.presenters.streams.reload()
    app.until(lambda: bar.text == "")
    app.until(lambda: app.window.sidebar._status.text() == "Connected")


def test_recordings_have_a_player_link(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    first, second = simulator.add_media(stream["streamId"]), simulator.add_media(stream["streamId"])
    app = open_app(simulator=simulator)
    simulator.play(Fault.status(404, path=first, times=1))
    _open(app, stream)
    copy = "Copy link of recording 1"
    app.until(lambda: app.find(QAbstractButton, copy).isVisible())
    assert not app.find(QAbstractButton, "Copy link of recording 2").isVisible(), "until FastPix has it"
    app.press(copy)
    playback = simulator.media(second).values["playbackIds"][0]["id"]
    assert QGuiApplication.clipboard().text() == f"https://play.fastpix.com/?playbackId={playback}"


def test_menu_entries_have_shortcuts(app: App) -> None:
    _open(app, _only(app))
    keys = {each.text(): each.shortcut().toString() for each in _actions(app)}
    assert keys["Edit…"] == "Ctrl+E"
    assert keys["Duplicate"] == "Ctrl+D"
    assert app.find(QAbstractButton, "Stream menu").shortcut().toString() == "Ctrl+M"


def test_a_status_that_no_stream_has(app: App) -> None:
    app.window.sidebar._search._choose(Status.ACTIVE)
    assert _titles(app) == []
    assert app.find(QAbstractButton, "Filter by status: Live").isVisible()
    assert "Filter: Live\nNo stream has this status." in [
        each.text() for each in app.window.findChildren(QLabel)
    ]
