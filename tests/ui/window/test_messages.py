"""A message offers the way on, stands where it belongs, and goes with its condition."""

import re
from collections.abc import Callable

import pytest
import requests
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from fastpix_desktop.domain.stage.step import Act, State
from fastpix_desktop.simulator import Fault, Simulator
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
OFFLINE = re.compile(r"Offline since \d{1,2}:\d\d.*")


def _fill_and_press(app: App) -> None:
    app.find(QLineEdit, "Title").setText("Kept")
    app.press("Create stream")


def _reload(app: App) -> None:
    app.window.presenters.streams.reload()


def _delete_elsewhere(app: App, stream_id: str) -> None:
    """Delete the open stream at FastPix, and wait until the stage says so."""
    keys = (app.simulator.token_id, app.simulator.secret)
    requests.delete(f"{app.simulator.url}/live/streams/{stream_id}", auth=keys, timeout=5)
    presenters = app.window.presenters
    presenters.streams.refresh()
    app.until(lambda: presenters.stage.step is not None and presenters.stage.step.state is State.DELETED)


@pytest.mark.parametrize(("method", "act"), [("POST", _fill_and_press), ("GET", _reload)])
def test_refused_token_leads_to_signing_in_again(
    open_app: OpenApp, method: str, act: Callable[[App], None]
) -> None:
    app = open_app()
    app.simulator.play(Fault.status(401, method=method, times=1))
    act(app)
    app.until(lambda: app.window.new_page.bar.text)
    app.press("Sign in again")
    page = app.window.connect_page
    assert page.isVisible()
    assert app.find(QLineEdit, "Access Token ID").text() == app.simulator.token_id
    assert app.window.focusWidget() is app.find(QLineEdit, "Secret Key")
    app.find(QLineEdit, "Secret Key").setText(app.simulator.secret)
    app.press("Connect")
    app.until(app.window.new_page.isVisible)
    (account,) = app.window.presenters.session.accounts
    assert account.name == "Parish", "it is the same workspace"
    if method == "POST":
        assert app.find(QLineEdit, "Title").text() == "Kept"


@pytest.mark.parametrize(("method", "act"), [("POST", _fill_and_press), ("GET", _reload)])
def test_button_waits_as_long_as_fastpix_asks(
    open_app: OpenApp, method: str, act: Callable[[App], None]
) -> None:
    app = open_app()
    app.simulator.play(Fault.status(429, method=method, headers={"Retry-After": "2"}, times=1))
    act(app)
    bar = app.window.new_page.bar
    app.until(lambda: bar.text)
    again = bar._actions[0]
    assert not again.isEnabled()
    assert re.fullmatch(r"Try again \([12] s\)", again.text())
    if method == "POST":
        create = app.window.new_page._foot.create_button
        assert not create.isEnabled()
        assert re.fullmatch(r"Create stream \([12] s\)", create.text())
        posts = [each for each in app.simulator.requests if each.method == "POST"]
        app.window.new_page.submit()  # Ctrl+Enter
        app.window.presenters.streams.reload()
        app.until(lambda: not app.window.sidebar._loading)
        assert [each for each in app.simulator.requests if each.method == "POST"] == posts
    app.until(again.isEnabled)
    assert again.text() == "Try again"
    if method == "POST":
        create = app.window.new_page._foot.create_button
        app.until(create.isEnabled)
        assert create.text() == "Create stream"
    again.click()
    if method == "POST":
        app.until(app.window.stream_page.isVisible)
    else:
        app.until(lambda: app.window.sidebar._status.text() == "Connected")
        assert bar.text == ""


def test_refused_token_on_a_streams_page_leads_to_signing_in_again(open_app: OpenApp) -> None:
    simulator = Simulator()
    seeded = simulator.seed("Choir")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(seeded["streamId"])
    page = app.window.stream_page
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    stream = app.window.presenters.streams.open
    assert stream is not None
    simulator.play(Fault.status(401, times=None))
    app.window.presenters.actions.turn_off(stream)
    app.until(lambda: page.bar.text)
    assert page.bar._actions[0].text() == "Sign in again"
    page.bar.dismiss()
    app.window.presenters.streams.refresh()
    app.until(lambda: page.bar.text)
    app.press("Sign in again")
    assert app.window.connect_page.isVisible()


def test_deleted_stream_is_created_again_with_its_settings(open_app: OpenApp) -> None:
    simulator = Simulator()
    gone = simulator.seed("Gone", reconnectWindow=900)
    app = open_app(simulator=simulator)
    app.find(QLineEdit, "Title").setText("Typed")
    app.window.sidebar.streamChosen.emit(gone["streamId"])
    presenters = app.window.presenters
    app.until(lambda: not presenters.streams.refreshing.is_running)
    _delete_elsewhere(app, gone["streamId"])
    app.window.stream_page.stage.actAsked.emit(Act.CREATE_AGAIN)
    app.until(lambda: presenters.streams.open is not None and presenters.streams.open.id != gone["streamId"])
    (made,) = simulator.streams
    assert (made["metadata"]["livestream_name"], made["reconnectWindow"]) == ("Gone", 900)
    assert app.window.stream_page.isVisible()
    assert presenters.new_stream.draft.title == "Typed", "what was typed is lost"


def test_form_says_why_a_deleted_stream_is_not_created_again(open_app: OpenApp) -> None:
    simulator = Simulator()
    gone = simulator.seed("Gone")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(gone["streamId"])
    presenters = app.window.presenters
    app.until(lambda: not presenters.streams.refreshing.is_running)
    _delete_elsewhere(app, gone["streamId"])
    simulator.play(Fault.status(401, method="POST", times=1))
    app.window.stream_page.stage.actAsked.emit(Act.CREATE_AGAIN)
    app.until(lambda: app.window.new_page.bar.text)
    assert app.window.new_page.isVisible()
    assert app.find(QLineEdit, "Title").text() == "Gone"
    assert app.window.new_page.bar._actions[0].text() == "Sign in again"
    assert simulator.streams == []


def test_next_message_does_not_wait_for_the_one_before(open_app: OpenApp) -> None:
    bar = open_app().window.new_page.bar
    bar.show_message("error", "Wait.", "Try again", lambda: None)
    bar.wait(60)
    bar.show_message("note", "Done.", "Show", lambda: None)
    assert (bar._actions[0].text(), bar._actions[0].isEnabled()) == ("Show", True)


def test_without_a_connection_the_list_says_since_when_until_it_is_back(open_app: OpenApp) -> None:
    app = open_app()
    status = app.window.sidebar._status
    app.simulator.stop()
    _reload(app)
    app.until(lambda: OFFLINE.fullmatch(status.text()))
    since = status.text()
    assert app.window.new_page.bar.text == "", "one line is enough"
    _reload(app)
    app.until(lambda: app.find(QAbstractButton, "Reload streams").isEnabled())
    assert status.text() == since, "it lasts, and doesn't begin anew"
    app.simulator.start()
    _reload(app)
    app.until(lambda: status.text() == "Connected")


def test_trouble_with_the_list_goes_from_every_page(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    app = open_app(simulator=simulator)
    simulator.play(Fault.status(503, path="/live/streams", method="GET", times=1))
    _reload(app)
    app.until(lambda: app.window.new_page.bar.text)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(app.window.stream_page.isVisible)
    _reload(app)
    app.until(lambda: app.window.new_page.bar.text == "")


def test_create_in_doubt_is_told_in_the_form(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    app = open_app(simulator=simulator)
    faults = (
        Fault.drop_after(method="POST"),
        Fault.status(503, path="/live/streams", method="GET", times=None),
    )
    simulator.play(*faults)
    _fill_and_press(app)
    app.until(lambda: "Checking your streams" in app.window.new_page.bar.text)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: "so it isn't created twice" in app.window.new_page.bar.text)
    assert "so it isn't created twice" not in app.window.stream_page.bar.text
