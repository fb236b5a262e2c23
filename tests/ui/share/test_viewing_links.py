"""Viewing links in the card *Share*, against the simulator."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
import requests
from PySide6.QtCore import QDateTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDateTimeEdit, QLineEdit, QMenu, QPushButton

from fastpix_desktop.domain.share.viewing_links import LinkForm
from fastpix_desktop.presenters.share.signing_keys import KeyState
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.share.link_row import LinkRow
from fastpix_desktop.ui.share.viewing_link_dialog import ViewingLinkDialog
from fastpix_desktop.ui.share.viewing_links_panel import ViewingLinksPanel
from fastpix_desktop.ui.widgets.question import Question
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
IDS = "/playback-ids"


def open_private(open_app: OpenApp, *, key: bool = True) -> App:
    simulator = Simulator(ingest=True)
    simulator.seed("Parish council", access="private", status="active")
    app = open_app(simulator=simulator, ingest=True)
    presenters = app.window.presenters
    presenters.streams.show(presenters.streams.streams[0].id)
    app.until(lambda: presenters.viewing_links.is_loaded)
    if key:
        presenters.signing_keys.make()
        app.until(lambda: presenters.signing_keys.state is KeyState.READY)
    return app


def dialog_of(app: App) -> ViewingLinkDialog:
    app.press("Make a viewing link")
    (dialog,) = (each for each in app.window.findChildren(ViewingLinkDialog) if each.isVisible())
    return dialog


def make(app: App, name: str) -> str:
    """Make a link by hand, and return what was copied."""
    QGuiApplication.clipboard().clear()
    dialog_of(app)
    app.find(QLineEdit, "Name").setText(name)
    app.press("Make and copy")
    app.until(lambda: QGuiApplication.clipboard().text())
    return QGuiApplication.clipboard().text()


def rows(app: App) -> list[LinkRow]:
    (panel,) = app.window.findChildren(ViewingLinksPanel)
    return [panel._rows[each.id] for each in app.window.presenters.viewing_links.links]


def answer(app: App, yes: str) -> None:
    (box,) = (each for each in app.window.findChildren(Question) if each.isVisible())
    next(each for each in box.findChildren(QAbstractButton) if each.text() == yes).click()


def copied(app: App, row: LinkRow, form: LinkForm) -> str:
    QGuiApplication.clipboard().clear()
    row.copyAsked.emit(form)
    app.until(lambda: QGuiApplication.clipboard().text())
    return QGuiApplication.clipboard().text()


def plays(address: str) -> bool:
    """Whether a player is let in; there is no picture, which is another 404."""
    reply = requests.get(address, timeout=5)
    return reply.status_code == 404 and "not live" in reply.text


def test_private_stream_has_links_in_place_of_the_plain_one(open_app: OpenApp) -> None:
    app = open_private(open_app)
    share = app.window.stream_page.share
    assert not share._link.isVisibleTo(app.window)
    assert not app.find(QPushButton, "Copy link").isVisibleTo(app.window)
    assert app.find(QAbstractButton, "Make a viewing link").isVisibleTo(app.window)
    assert share._hint.text() == "Private: plays only with a viewing link"
    public = app.simulator.seed("Open evening")["streamId"]
    app.window.presenters.streams.reload()
    app.until(lambda: len(app.window.presenters.streams.streams) == 2)
    app.window.presenters.streams.show(public)
    assert app.find(QPushButton, "Copy link").isVisibleTo(app.window)
    assert not app.find(QAbstractButton, "Make a viewing link").isVisibleTo(app.window)


def test_first_link_asks_for_a_key_and_is_copied(open_app: OpenApp) -> None:
    app = open_private(open_app, key=False)
    dialog_of(app)
    app.find(QLineEdit, "Name").setText("Council members")
    QGuiApplication.clipboard().clear()
    app.press("Make and copy")
    assert not any(each.path.endswith(IDS) for each in app.simulator.requests)
    answer(app, "Make signing key")
    app.until(lambda: QGuiApplication.clipboard().text())
    page = QGuiApplication.clipboard().text()
    assert page.startswith(f"{app.simulator.player_url}?playbackId=")
    assert "isn't live" not in requests.get(page, timeout=5).text
    mime = QGuiApplication.clipboard().mimeData()
    assert any("password" in each.lower() for each in mime.formats())
    (row,) = rows(app)
    assert row._name.text() == "Council members"
    assert row._until.text().startswith("Until ")


def test_each_link_plays_until_it_alone_is_withdrawn(open_app: OpenApp) -> None:
    app = open_private(open_app)
    make(app, "Council members")
    make(app, "Anna, at home")
    members, anna = rows(app)
    addresses = [copied(app, row, LinkForm.HLS) for row in (members, anna)]
    assert all(map(plays, addresses))
    first = app.simulator.streams[0]["playbackIds"][-1]["id"]
    assert not any(first in address for address in addresses)
    members.withdrawAsked.emit()
    answer(app, "Withdraw link")
    app.until(lambda: len(rows(app)) == 1)
    assert [plays(address) for address in addresses] == [False, True]
    assert app.simulator.streams[0]["playbackIds"][-1]["id"] == first
    assert requests.get(addresses[0].partition("?")[0], timeout=5).status_code == 404
    embed = copied(app, anna, LinkForm.EMBED)
    assert "<fastpix-player " in embed
    assert addresses[1].partition("token=")[2] in embed


def test_copy_gives_the_same_link_again(open_app: OpenApp) -> None:
    app = open_private(open_app)
    page = make(app, "Council members")
    (row,) = rows(app)
    assert copied(app, row, LinkForm.PAGE) == page


def test_menu_of_a_row_names_what_is_copied(open_app: OpenApp) -> None:
    app = open_private(open_app)
    make(app, "Council members")
    (row,) = rows(app)
    (menu,) = row.findChildren(QMenu)
    for action, start in zip(menu.actions(), ("http", "http", "<script"), strict=True):
        QGuiApplication.clipboard().clear()
        action.trigger()
        app.until(lambda: QGuiApplication.clipboard().text())
        assert QGuiApplication.clipboard().text().startswith(start)
    assert [each.text() for each in menu.actions()] == ["Page link", "HLS address", "Embed code"]


def test_name_is_needed_and_a_short_link_warns(open_app: OpenApp) -> None:
    app = open_private(open_app)
    dialog = dialog_of(app)
    app.press("Make and copy")
    assert dialog._name_field.error
    assert "withdraw it at any time" in dialog._valid_field._hint.text()
    for button in dialog._valid._buttons.values():
        if button.text() == "3 hours":
            button.setChecked(True)
    assert "are cut off" in dialog._valid_field._hint.text()
    dialog._valid._buttons["until"].setChecked(True)
    date = app.find(QDateTimeEdit, "Valid until")
    assert date.isVisibleTo(dialog)
    assert "withdraw it at any time" in dialog._valid_field._hint.text()
    wanted = datetime.now().astimezone() + timedelta(days=30)
    date.setDateTime(QDateTime.fromSecsSinceEpoch(int(wanted.timestamp())))
    app.find(QLineEdit, "Name").setText("Until next month")
    app.press("Make and copy")
    app.until(lambda: rows(app))
    (link,) = app.window.presenters.viewing_links.links
    assert link.expires_at == int(wanted.timestamp())


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.status(403, path=IDS, times=None), "isn't allowed"),
        (Fault.drop_before(path=IDS, times=None), "may not have worked"),
    ],
)
def test_link_that_fails_says_why(open_app: OpenApp, fault: Fault, words: str) -> None:
    app = open_private(open_app)
    app.window.presenters.viewing_links._delays = (0.0,)
    app.simulator.play(fault)
    dialog_of(app)
    app.find(QLineEdit, "Name").setText("Council members")
    app.press("Make and copy")
    (panel,) = app.window.findChildren(ViewingLinksPanel)
    app.until(lambda: panel._error.isVisibleTo(panel))
    assert words in panel._error.text()
    assert rows(app) == []


def test_links_that_ended_with_their_key_can_only_be_removed(open_app: OpenApp) -> None:
    app = open_private(open_app)
    make(app, "Council members")
    keys = app.window.presenters.signing_keys
    before = keys.key_id
    keys.replace()
    app.until(lambda: keys.key_id not in ("", before) and not keys.is_busy)
    (row,) = rows(app)
    assert row._until.text() == "Its signing key is gone"
    assert not row._copy.isVisibleTo(row)
    row._withdraw.click()  # nobody is cut off, so nothing is asked
    app.until(lambda: rows(app) == [])


def test_page_address_is_a_setting(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Parish council", access="private")
    app = open_app(simulator=simulator)
    app.window.dialogs.open_settings()
    field = app.find(QLineEdit, "Viewing page")
    assert field.text() == "https://play.fastpix.com/?playbackId={playbackId}&token={token}"
    field.setText("https://watch.example/{playbackId}")
    app.press("Save")
    assert field.isVisibleTo(app.window)  # without {token}, nobody could watch
    field.setText("https://watch.example/{playbackId}#{token}")
    app.press("Save")
    presenters = app.window.presenters
    presenters.streams.show(presenters.streams.streams[0].id)
    presenters.signing_keys.make()
    app.until(lambda: presenters.signing_keys.state is KeyState.READY)
    assert make(app, "Council members").startswith("https://watch.example/")
