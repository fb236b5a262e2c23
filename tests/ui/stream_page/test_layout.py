"""The layout of a stream's page: shared edges, columns by width, and what folds in a narrow window."""

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.style import theme
from tests.qt_fixtures import App
from tests.ui.settled import settle

OpenApp = Callable[..., App]
WIDTHS = (420, 560, 719, 720, 860, 979, 980, 1179, 1180, 1280, 1600)


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    simulator.add_media(stream["streamId"])
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(app.window.stream_page.isVisible)
    return app


def _place(widget: QWidget) -> QRect:
    """Return where a widget is in its window, in px."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _resize(app: App, width: int, height: int = 800) -> None:
    app.window.resize(width, height)
    page = app.window.stream_page
    app.until(lambda: _place(page.share).right() <= width and page.width() <= width)
    settle(app.window)


def test_every_width_has_its_edges_and_columns(app: App) -> None:
    for width, height in itertools.product(WIDTHS, (560, 1800)):
        _resize(app, width, height)
        _heading_and_cards_share_their_edges(app, width)
        _facts_stand_on_the_right_only_in_a_wide_window(app, width)
        _both_protocols_are_open_from_720_px_and_side_by_side_from_980(app, width)


def _heading_and_cards_share_their_edges(app: App, width: int) -> None:
    page = app.window.stream_page
    side = theme.ROOM if width < theme.NARROW else theme.LARGE
    first = page.back if width < theme.NARROW else page._title
    left, right = _place(first).left(), _place(page.menu.button).right()
    assert left == _place(page).left() + side, width
    assert right == _place(page).right() - side, width
    last = page.about if width >= 1180 else page.share
    assert _place(page.share).left() == left, width
    assert _place(last).right() == right, width
    assert _place(page.connection).left() == left, width


def _facts_stand_on_the_right_only_in_a_wide_window(app: App, width: int) -> None:
    page = app.window.stream_page
    on_the_right = _place(page.about).left() > _place(page.share).right()
    assert on_the_right is (width >= 1180), width
    if not on_the_right:
        assert _place(page.about).top() > _place(page.connection).top(), width
        assert _place(page.about).width() == _place(page.share).width(), width


def _both_protocols_are_open_from_720_px_and_side_by_side_from_980(app: App, width: int) -> None:
    connection = app.window.stream_page.connection
    server, address = app.find(QLineEdit, "Server"), app.find(QLineEdit, "SRT address")
    is_open = width >= theme.NARROW
    assert connection.is_folded is not is_open, width
    assert (server.isVisible(), address.isVisible()) == (is_open, is_open), width
    if is_open:
        app.until(lambda: (_place(server).top() == _place(address).top()) is (width >= 980))


def test_a_folded_card_opens_by_its_button_and_stays_open(app: App) -> None:
    _resize(app, 420)
    key = app.find(QLineEdit, "Stream key")
    assert not key.isVisible()
    app.press("Connection settings")
    assert key.isVisible()
    _resize(app, 430)
    assert key.isVisible()
    app.press("Connection settings")
    assert not key.isVisible()


def test_a_folded_card_opens_by_a_click_on_its_row(app: App) -> None:
    _resize(app, 420)
    about = app.window.stream_page.about
    QTest.mouseClick(about, Qt.MouseButton.LeftButton, pos=QPoint(120, 20))
    assert not about.is_folded
    _resize(app, 980)
    QTest.mouseClick(about, Qt.MouseButton.LeftButton, pos=QPoint(120, 20))
    assert not about.is_folded


def test_headings_come_first_and_have_the_heading_role(app: App) -> None:
    found = [
        each.text(QAccessible.Text.Name)
        for each in _interfaces(QAccessible.queryAccessibleInterface(app.window.stream_page))
        if each.role() is QAccessible.Role.Heading
    ]
    assert found.pop(1) == app.window.stream_page.stage._headline.text()
    assert found == ["Choir", "Share", "Connection settings", "Also on", "About this stream", "Recordings"]


def _interfaces(root: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [root]
    for number in range(root.childCount()):
        found += _interfaces(root.child(number))
    return found


def test_the_next_step_is_the_only_filled_button_of_the_window(app: App) -> None:
    def filled() -> list[str]:
        buttons = (each for each in app.window.findChildren(QPushButton) if each.isVisible())
        return [each.text() for each in buttons if each.property("kind") in ("primary", "danger")]

    card = app.window.stream_page.stage
    app.until(lambda: card._act.isVisible() and card._act.property("kind") == "primary")
    assert filled() == [card._act.text()]
