"""The form's *Also on*: what is switched on there is on the new stream, once, whatever happens."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from fastpix_desktop.domain.errors import KeyringLocked
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import KEY_PREFIX
from fastpix_desktop.domain.streams.preset import Preset, presets_to_text
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import ApiError, Fault, Simulator
from fastpix_desktop.ui.simulcast.add_dialog import AddDestinationDialog
from fastpix_desktop.ui.widgets.switch import Switch
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
YOUTUBE = "rtmps://a.rtmps.youtube.com:443/live2"
TWITCH = "rtmp://live.twitch.tv/app"


class Locked(Memory):
    """A keyring that keeps nothing of destinations."""

    def save(self, name: str, secret: Secret) -> None:
        if name.startswith(KEY_PREFIX):
            raise KeyringLocked
        super().save(name, secret)


def save(app: App, name: str = "YouTube", server: str = YOUTUBE, key: str = "k-1") -> None:
    app.window.presenters.simulcasts.save(name, server, Secret(key))
    app.until(lambda: name in [each.name for each in app.window.presenters.simulcasts.destinations])
    settle(app)


def settle(app: App) -> None:
    it = app.window.presenters.simulcasts
    app.until(lambda: not it._running)


def switch(app: App, name: str) -> Switch:
    return next(
        each
        for each in app.window.new_page.findChildren(Switch)
        if name in each.accessibleName() and each.isEnabled()
    )


def create(app: App) -> list[dict[str, Any]]:
    """Create the stream, and return its targets."""
    app.find(QLineEdit, "Title").setText("Sunday service")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    app.until(lambda: not app.window.presenters.new_stream._running)
    settle(app)
    found: list[dict[str, Any]] = app.simulator.streams[-1].get("simulcastResponses", [])
    return found


def test_what_is_on_in_the_form_is_added_right_after_the_create(open_app: OpenApp) -> None:
    app = open_app()
    save(app)
    save(app, "Twitch", TWITCH, "k-2")
    switch(app, "YouTube").click()
    (target,) = create(app)
    assert (target["url"], target["streamKey"]) == (YOUTUBE, "k-1")
    posts = [each.path for each in app.simulator.requests if each.method == "POST"]
    assert posts[-1].endswith("/simulcast")
    assert len(posts) == 2


def test_the_switches_carry_over_to_the_next_stream(open_app: OpenApp) -> None:
    app = open_app()
    save(app)
    switch(app, "YouTube").click()
    create(app)
    app.window.show_new()
    assert switch(app, "YouTube").isChecked()
    assert len(create(app)) == 1
    assert len(app.simulator.streams) == 2


def test_one_that_fails_is_said_on_the_streams_page_and_the_others_are_on(open_app: OpenApp) -> None:
    app = open_app()
    save(app)
    save(app, "Twitch", TWITCH, "k-2")
    for name in ("YouTube", "Twitch"):
        switch(app, name).click()
    app.simulator.play(Fault.status(400, ApiError(400, "not this one"), method="POST", path="/simulcast"))
    assert len(create(app)) == 1
    it = app.window.presenters.simulcasts
    (failed,) = (each for each in it.rows if it.failure(each) is not None)
    it.retry(failed)
    settle(app)
    assert len(app.simulator.streams[-1]["simulcastResponses"]) == 2


def test_a_create_without_an_answer_gets_its_destinations_too(open_app: OpenApp) -> None:
    app = open_app()
    save(app)
    switch(app, "YouTube").click()
    app.simulator.play(Fault.drop_after(method="POST"), Fault.drop_after(method="POST"))
    assert len(create(app)) == 1


def test_a_destination_added_in_the_form_is_on(open_app: OpenApp) -> None:
    app = open_app()
    app.press("Add a destination")
    (dialog,) = app.window.findChildren(AddDestinationDialog)
    key = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Stream key")
    key.setText("my-key")
    dialog._add()
    app.until(lambda: app.window.new_page.destinations.chosen)
    assert switch(app, "YouTube").isChecked()
    assert [each["streamKey"] for each in create(app)] == ["my-key"]


def test_a_keyring_that_refuses_is_said_in_the_form(open_app: OpenApp) -> None:
    app = open_app(keeper=Locked())
    save(app)
    app.until(lambda: app.window.new_page.bar.text)
    assert "keyring" in app.window.new_page.bar.text
    switch(app, "YouTube").click()
    assert len(create(app)) == 1, "the key is there until the app is closed"


def test_a_destination_that_is_gone_is_left_out(open_app: OpenApp) -> None:
    app = open_app()
    save(app)
    switch(app, "YouTube").click()
    it = app.window.presenters.simulcasts
    it.forget(it.destinations[0])
    app.until(lambda: it.destinations == ())
    assert create(app) == []


@pytest.mark.parametrize("key", ["a-key-that-must-not-leak"])
def test_a_preset_file_has_no_key(open_app: OpenApp, key: str) -> None:
    app = open_app(simulator=Simulator())
    save(app, key=key)
    switch(app, "YouTube").click()
    assert key not in presets_to_text([Preset("Mass", app.window.presenters.new_stream.draft)])
