"""The card *Recordings*: what its rows say, and their commands."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QDate, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton

from fastpix_desktop.presenters.streams import recordings as presenter
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.text.dates import day_text
from fastpix_desktop.ui.widgets.question import Question, TextQuestion
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def show(open_app: OpenApp, stream: dict[str, Any], simulator: Simulator) -> App:
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    app.until(lambda: not app.window.presenters.recordings._polling.is_running)
    return app


def words(app: App) -> list[str]:
    labels = app.window.stream_page.recordings.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.text()]


def buttons(app: App) -> list[str]:
    found = app.window.stream_page.recordings.findChildren(QAbstractButton)
    return [each.accessibleName() for each in found if each.isVisible() and each.isEnabled()]


def choose(app: App, entry: str, number: int = 1) -> None:
    menu = app.find(QToolButton, f"More for recording {number}").menu()
    assert menu is not None
    (action,) = (each for each in menu.actions() if each.text() == entry)
    assert action.isVisible()
    action.trigger()


def rename(app: App, title: str) -> None:
    choose(app, "Rename…")
    (question,) = app.window.findChildren(TextQuestion)
    question.findChildren(QLineEdit)[0].setText(title)
    question.yes.click()


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


def test_a_row_says_title_date_length_and_who_can_watch(open_app: OpenApp, simulator: Simulator) -> None:
    stream = simulator.seed("Choir")
    simulator.add_media(stream["streamId"], title="Sunday", createdAt="2024-02-18T10:00:00Z")
    app = show(open_app, stream, simulator)
    shown = words(app)
    assert "Sunday" in shown
    (facts,) = (each for each in shown if "·" in each)
    assert facts.startswith(day_text(QDate(2024, 2, 18), weekday=True))
    assert facts.endswith(" · 3:03 · Public")


def test_without_a_title_the_day_stands_there(open_app: OpenApp, simulator: Simulator) -> None:
    stream = simulator.seed("Choir", mediaPolicy="private")
    simulator.add_media(stream["streamId"], createdAt="2024-02-18T10:00:00Z")
    app = show(open_app, stream, simulator)
    assert any(each.startswith(day_text(QDate(2024, 2, 18), weekday=True)) for each in words(app))
    assert "3:03 · Private" in words(app)


def test_one_in_the_making_says_so_until_it_is_ready(
    open_app: OpenApp, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "AGAIN_S", 0.05)
    stream = simulator.seed("Choir")
    media_id = simulator.add_media(stream["streamId"], processing_s=3600)
    app = show(open_app, stream, simulator)
    assert any(each.endswith("Processing") for each in words(app))
    assert buttons(app) == ["More for recording 1"]
    simulator.media(media_id).finish()

    def is_ready() -> bool:
        app.window.presenters.streams.refresh()
        return "Open recording 1" in buttons(app)

    app.until(is_ready)
    assert not any("Processing" in each for each in words(app))


def test_one_that_failed_says_what_to_do(open_app: OpenApp, simulator: Simulator) -> None:
    stream = simulator.seed("Choir")
    media_id = simulator.add_media(stream["streamId"])
    simulator.media(media_id).fails = True
    app = show(open_app, stream, simulator)
    assert any(each.endswith("FastPix couldn't finish it") for each in words(app))
    choose(app, "Copy media ID")
    assert QGuiApplication.clipboard().text() == media_id


def test_a_public_id_is_copied_and_opened_where_there_is_one(
    open_app: OpenApp, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    stream = simulator.seed("Choir")
    ids = [{"id": "q", "accessPolicy": "private"}, {"id": "p", "accessPolicy": "public"}]
    simulator.add_media(stream["streamId"], playbackIds=ids)
    app = show(open_app, stream, simulator)
    app.press("Copy link of recording 1")
    app.press("Open recording 1")
    assert [QGuiApplication.clipboard().text(), *opened] == ["https://play.fastpix.com/?playbackId=p"] * 2


def test_a_private_one_is_copied_as_a_viewing_link(open_app: OpenApp, simulator: Simulator) -> None:
    stream = simulator.seed("Choir", mediaPolicy="private")
    simulator.add_media(stream["streamId"])
    app = show(open_app, stream, simulator)
    QGuiApplication.clipboard().clear()
    app.press("Copy link of recording 1")
    (question,) = app.window.findChildren(Question)
    question.yes.click()
    app.until(lambda: "&token=" in QGuiApplication.clipboard().text())


@pytest.mark.parametrize("takes_title", [True, False])
def test_renaming_counts_whatever_fastpix_takes(
    open_app: OpenApp, simulator: Simulator, takes_title: bool
) -> None:
    simulator.media_rules.takes_title = takes_title
    stream = simulator.seed("Choir")
    media_id = simulator.add_media(stream["streamId"], title="raw.mp4")
    app = show(open_app, stream, simulator)
    rename(app, "Sunday")
    app.until(lambda: "Sunday" in words(app))
    kept = simulator.media(media_id).answer()
    assert (kept["title"] == "Sunday") is takes_title
    assert kept["metadata"]["livestream_name"] == "Choir"


def test_a_failed_rename_is_said_there_and_goes_with_the_next_act(
    open_app: OpenApp, simulator: Simulator
) -> None:
    stream = simulator.seed("Choir")
    media_id = simulator.add_media(stream["streamId"], title="raw.mp4")
    app = show(open_app, stream, simulator)
    simulator.play(Fault.status(403, path=f"/on-demand/{media_id}", method="PATCH"))
    rename(app, "Sunday")
    app.until(lambda: any("isn't allowed" in each for each in words(app)))
    assert "raw.mp4" in words(app)
    app.press("Copy link of recording 1")
    assert not any("isn't allowed" in each for each in words(app))
