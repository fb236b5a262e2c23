"""The card *Also on*: lines with switches, adding a destination, and what is said when something fails."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.simulator import ApiError, Fault, Simulator
from fastpix_desktop.ui.simulcast.add_dialog import AddDestinationDialog
from fastpix_desktop.ui.simulcast.row import AlsoOnLine
from fastpix_desktop.ui.text.values import number
from fastpix_desktop.ui.widgets.question import Question
from fastpix_desktop.ui.widgets.switch import Switch
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
YOUTUBE = "rtmps://a.rtmps.youtube.com:443/live2"
TWITCH = "rtmp://live.twitch.tv/app"


def show(open_app: OpenApp, **values: Any) -> App:
    simulator = Simulator()
    stream = simulator.seed("Sunday service", **values)
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    app.until(lambda: app.window.presenters.simulcasts.stream is not None)
    return app


def card(app: App) -> QWidget:
    return app.window.stream_page.also_on


def words(app: App) -> str:
    return " ".join(each.text() for each in card(app).findChildren(QLabel) if each.isVisible())


def targets(app: App) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = app.simulator.streams[0].get("simulcastResponses", [])
    return found


def settle(app: App) -> None:
    it = app.window.presenters.simulcasts
    app.until(lambda: not it._keeping.is_running and not it._changes._under_way)


def open_dialog(app: App) -> AddDestinationDialog:
    app.press("Add a destination")
    return next(each for each in app.window.findChildren(AddDestinationDialog) if each.isVisible())


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def press(dialog: QWidget, text: str) -> None:
    buttons = (each for each in dialog.findChildren(QAbstractButton) if each.isVisible())
    next(each for each in buttons if each.text() == text).click()


def add(app: App, name: str = "YouTube", server: str = YOUTUBE, key: str = "k-1") -> None:
    app.window.presenters.simulcasts.save(name, server, Secret(key))
    app.until(lambda: any(each.name == name for each in app.window.presenters.simulcasts.rows))
    settle(app)


def switch(app: App, name: str) -> Switch:
    return next(
        each for each in card(app).findChildren(Switch) if name in each.accessibleName() and each.isVisible()
    )


def test_without_destinations_the_card_is_one_line(open_app: OpenApp) -> None:
    app = show(open_app)
    assert card(app).findChildren(AlsoOnLine) == []
    assert "FastPix sends the same picture there as well" in words(app)
    assert app.find(QAbstractButton, "Add a destination").isEnabled()


def test_a_destination_is_added_with_what_is_known_of_its_platform(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_dialog(app)
    assert field(dialog, "Server").text() == YOUTUBE
    assert field(dialog, "Stream key").echoMode() is QLineEdit.EchoMode.Password
    field(dialog, "Stream key").setText(" my-key ")
    press(dialog, "Add")
    app.until(lambda: len(targets(app)) == 1)
    settle(app)
    assert (targets(app)[0]["url"], targets(app)[0]["streamKey"]) == (YOUTUBE, "my-key")
    assert "YouTube" in words(app)
    assert switch(app, "YouTube").isChecked()
    assert "live on" not in words(app).lower()


def test_another_platform_fills_in_its_own_and_keeps_what_was_typed(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_dialog(app)
    (platform,) = dialog.findChildren(QComboBox)

    def choose(name: str) -> None:
        platform.setCurrentText(name)
        platform.activated.emit(platform.currentIndex())

    choose("Twitch")
    assert (field(dialog, "Name").text(), field(dialog, "Server").text()) == ("Twitch", TWITCH)
    field(dialog, "Name").setText("My channel")
    field(dialog, "Server").setText("rtmp://live-fra.twitch.tv/app")
    choose("Custom")
    assert field(dialog, "Name").text() == "My channel"
    assert field(dialog, "Server").text() == "rtmp://live-fra.twitch.tv/app"


def test_the_page_with_the_key_opens_in_the_browser(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog = open_dialog(show(open_app))
    press(dialog, "Open YouTube")
    assert opened == ["https://www.youtube.com/live_dashboard"]


def test_what_is_missing_is_said_beside_its_field(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_dialog(app)
    field(dialog, "Name").clear()
    field(dialog, "Server").setText("https://example.org")
    press(dialog, "Add")
    assert dialog.isVisible()
    shown = " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())
    for text in ("Enter a name.", "Enter an address like", "Enter the stream key."):
        assert text in shown
    field(dialog, "Name").setText("x" * 256)
    press(dialog, "Add")
    shown = " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())
    assert "at most 255 characters" in shown
    assert targets(app) == []


def test_the_key_is_revealed_on_demand_but_not_while_obs_captures_the_screen(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_dialog(app)
    key = field(dialog, "Stream key")
    eye = next(each for each in dialog.findChildren(QAbstractButton) if "stream key" in each.accessibleName())
    eye.click()
    assert key.echoMode() is QLineEdit.EchoMode.Normal
    app.window.presenters.on_air._set(("Display capture",))
    assert key.echoMode() is QLineEdit.EchoMode.Password
    assert not eye.isEnabled()


def test_a_switch_switches_and_stands_where_fastpix_has_it(open_app: OpenApp) -> None:
    app = show(open_app)
    add(app)
    switch(app, "YouTube").click()
    app.until(lambda: targets(app)[0]["isEnabled"] is False)
    settle(app)
    app.simulator.play(Fault.status(400, ApiError(400, "not while live"), method="PUT"))
    switch(app, "YouTube").click()
    settle(app)
    assert not switch(app, "YouTube").isChecked()
    assert "wasn't switched on" in words(app)
    press(card(app), "Try again")
    app.until(lambda: targets(app)[0]["isEnabled"] is True)
    settle(app)
    assert "wasn't switched on" not in words(app)


def test_one_that_failed_is_said_in_its_line_and_can_be_left(open_app: OpenApp) -> None:
    app = show(open_app)
    app.simulator.play(Fault.status(400, ApiError(400, "bad server"), method="POST"))
    add(app)
    add(app, "Twitch", TWITCH, "k-2")
    assert "wasn't added" in words(app)
    assert "bad server" in words(app)
    assert [each["url"] for each in targets(app)] == [TWITCH]
    press(card(app), "Don't add it")
    settle(app)
    assert "wasn't added" not in words(app)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"status": "active"}, "You can add destinations when you're off air."),
        ({"status": "disabled"}, "Turn the stream on to add destinations."),
        ({"trial": True}, "Trial streams can't be sent anywhere else."),
    ],
)
def test_why_nothing_can_be_added_is_said_before_it_is_tried(
    open_app: OpenApp, values: dict[str, Any], says: str
) -> None:
    app = show(open_app, **values)
    assert says in words(app)
    assert not app.find(QAbstractButton, "Add a destination").isEnabled()


def test_removing_while_live_asks_first(open_app: OpenApp) -> None:
    target = {"simulcastId": "ab", "url": TWITCH, "streamKey": "x", "isEnabled": True}
    app = show(open_app, status="active", simulcastResponses=[target])
    (line,) = card(app).findChildren(AlsoOnLine)
    line._remove.trigger()
    (box,) = card(app).findChildren(Question)
    assert "continues everywhere else" in box.sentence
    assert len(targets(app)) == 1
    press(box, "Remove")
    app.until(lambda: targets(app) == [])


def test_deleting_a_destination_asks_first_and_leaves_the_stream(open_app: OpenApp) -> None:
    app = show(open_app)
    add(app)
    (line,) = card(app).findChildren(AlsoOnLine)
    line._forget.trigger()
    (box,) = card(app).findChildren(Question)
    press(box, "Delete")
    app.until(lambda: app.window.presenters.simulcasts.destinations == ())
    assert len(targets(app)) == 1


def test_a_bitrate_that_a_platform_does_not_accept_is_said(open_app: OpenApp) -> None:
    app = show(open_app)
    add(app, "Twitch", TWITCH)
    app.window.presenters.obs.choose_encoder(EncoderSettings(Size(1920, 1080), 30, 8000, 160))
    most, sent = number(6000), number(8000)
    said = f"Twitch accepts at most {most} kbit/s, and your encoder settings send {sent} kbit/s."
    assert said in words(app)
    app.window.presenters.obs.choose_encoder(EncoderSettings(Size(1920, 1080), 30, 6000, 160))
    assert "accepts at most" not in words(app)


def test_a_folded_card_names_those_that_are_on(open_app: OpenApp) -> None:
    app = show(open_app)
    app.window.resize(420, 800)
    app.until(lambda: app.window.stream_page.also_on.is_folded)
    assert app.find(QAbstractButton, "Add a destination").isVisible()
    add(app)
    add(app, "Twitch", TWITCH, "k-2")
    assert "Twitch, YouTube" in words(app)
    switch_off = next(each for each in app.window.presenters.simulcasts.rows if each.name == "Twitch")
    app.window.presenters.simulcasts.switch(switch_off, on=False)
    settle(app)
    assert "Twitch" not in words(app)
    app.window.stream_page.also_on.set_folded(folded=False)
    assert app.find(QAbstractButton, "Add a destination").isVisible()


def test_captions_are_said_not_to_reach_the_others(open_app: OpenApp) -> None:
    app = show(open_app, closedCaptions=True)
    assert "captions" not in words(app)
    add(app)
    assert "Closed captions aren't sent there." in words(app)
