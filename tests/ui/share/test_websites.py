"""*Only on my website…* in the card *Share*, against the simulator."""

from collections.abc import Callable

import requests
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from fastpix_desktop.domain.monitor.facts import WhyUnchecked
from fastpix_desktop.domain.streams.draft import Field
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.create.options_card import OptionsCard
from fastpix_desktop.ui.share.websites_dialog import WebsitesDialog
from tests.qt_fixtures import App
from tests.ui.share.test_viewing_links import make, open_private

OpenApp = Callable[..., App]


def open_dialog(app: App) -> WebsitesDialog:
    app.press("Only on my website…")
    (dialog,) = (each for each in app.window.findChildren(WebsitesDialog) if each.isVisible())
    return dialog


def save(app: App, text: str) -> None:
    dialog = open_dialog(app)
    app.find(QLineEdit, "Websites").setText(text)
    app.press("Save")
    app.until(lambda: _is_closed(dialog))


def _is_closed(dialog: WebsitesDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def test_stream_plays_on_the_website_only_until_it_is_set_free(open_app: OpenApp) -> None:
    simulator = Simulator(ingest=True)
    simulator.seed("Choir", status="active")
    app = open_app(simulator=simulator, ingest=True)
    presenters, share = app.window.presenters, app.window.stream_page.share
    presenters.streams.show(presenters.streams.streams[0].id)
    playback_id = simulator.streams[0]["playbackIds"][0]["id"]
    address = f"{simulator.playback_url}/{playback_id}.m3u8"
    save(app, "https://www.Example.com/live")
    assert requests.get(address, timeout=5).status_code == 403
    there = {"Referer": "https://www.example.com/live"}
    assert requests.get(address, headers=there, timeout=5).status_code == 404  # let in, nothing on air
    app.until(lambda: share._hint.text() == "Only on www.example.com")
    assert "player page doesn't play" in share._off_air.text()
    app.until(lambda: presenters.monitor.facts.viewers.why is WhyUnchecked.WEBSITE_ONLY)
    dialog = open_dialog(app)
    assert dialog._websites.text() == "www.example.com"
    dialog.reject()
    save(app, "")
    app.until(lambda: share._hint.text() == "Anyone with the link can watch")
    assert requests.get(address, timeout=5).status_code == 404


def test_viewing_link_of_such_a_stream_is_no_way_round(open_app: OpenApp) -> None:
    app = open_private(open_app)
    save(app, "example.com")
    make(app, "Council members")
    newest = app.simulator.streams[0]["playbackIds"][0]
    assert newest["accessRestrictions"]["domains"]["allow"] == ["example.com"]


def test_anything_but_a_website_is_refused_beside_its_field(open_app: OpenApp) -> None:
    app = open_private(open_app)
    dialog = open_dialog(app)
    for wrong, words in (
        ("my page", "isn't a website"),
        (" ".join(f"s{n}.example" for n in range(21)), "at most 20"),
    ):
        app.find(QLineEdit, "Websites").setText(wrong)
        app.press("Save")
        assert words in dialog._field.error
        assert dialog.isVisible()
    app.simulator.play(Fault.status(403, path="/domains"))
    app.find(QLineEdit, "Websites").setText("example.com")
    app.press("Save")
    app.until(dialog._error.isVisible)
    app.until(dialog._save.isEnabled)
    app.press("Save")
    app.until(lambda: _is_closed(dialog))


def test_new_stream_can_play_on_the_website_only(open_app: OpenApp) -> None:
    app = open_app()
    app.find(QLineEdit, "Title").setText("Choir")
    field = app.find(QLineEdit, "Only on my website")
    card = app.window.new_page.findChild(OptionsCard)
    assert card is not None
    for typed in ("my page", "example.com"):
        field.setText(typed)
        field.textEdited.emit(typed)
        assert bool(card.rows[Field.WEBSITES].error) is (typed == "my page")
        app.press("Create stream")
    app.until(lambda: app.simulator.streams)
    (stream,) = app.simulator.streams
    (playback,) = stream["playbackIds"]
    assert playback["accessRestrictions"]["domains"]["allow"] == ["example.com"]
    page = app.window.stream_page
    app.until(lambda: page.isVisible() and page.share._hint.text() == "Only on example.com")
