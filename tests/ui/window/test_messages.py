"""A message offers the way on, stands where it belongs, and goes with its condition."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from fastpix_desktop.simulator import Fault, Simulator
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
OFFLINE = re.compile(r"Offline since \d{1,2}:\d\d.*")


def _fill_and_press(app: App) -> None:
    app.find(QLineEdit, "Title").setText("Kept")
    app.press("Create stream")


def _reload(app: App) -> None:
    app.window.presenters.streams.reload()


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
    app.until(again.isEnabled)
    assert again.text() == "Try again"
    again.click()
    if method == "POST":
        app.until(app.window.stream_page.isVisible)
    else:
        app.until(lambda: app.window.sidebar._status.text() == "Connected")
        assert bar.text == ""


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
    app.until(lambda: "so it isn't made twice" in app.window.new_page.bar.text)
    assert "so it isn't made twice" not in app.window.stream_page.bar.text
