"""What is highlighted in the list is what is open, and what is acted on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from fastpix_desktop.presenters.streams import actions as stream_actions
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.streams.list_model import EARLIER_ROLE, STREAM_ROLE
from fastpix_desktop.ui.streams.list_view import StreamList
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets import undo_bar
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.question import Question
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen
TITLES = ["Organ", "Choir", "Mass", "Lesson"]


@pytest.fixture
def app(open_app: OpenApp) -> App:
    """Four streams, the first of them open, the keyboard in the list."""
    simulator = Simulator()
    for age, title in enumerate(TITLES):
        simulator.seed(title, age_seconds=age * 60)
    return _ready(open_app(simulator=simulator))


def _ready(app: App) -> App:
    app.window.activateWindow()
    _list(app).setFocus()
    _click(app, 0)
    _until_open(app, _title(app, 0))
    return app


def _list(app: App) -> QListView:
    return app.find(QListView, "Streams")


def _stream_rows(app: App) -> list[QModelIndex]:
    """The rows of streams, without the headings between them."""
    model = _list(app).model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [each for each in rows if each.data(STREAM_ROLE) is not None]


def _titles(app: App) -> list[str]:
    return [index.data() for index in _stream_rows(app)]


def _title(app: App, row: int) -> str:
    return _titles(app)[row]


def _place(app: App, row: int) -> QPoint:
    view = _list(app)
    return view.visualRect(_stream_rows(app)[row]).center()


def _click(app: App, row: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    QTest.mouseClick(_list(app).viewport(), button, Qt.KeyboardModifier.NoModifier, _place(app, row))


def _open(app: App) -> str:
    """The title of the open stream, or nothing."""
    stream = app.window.presenters.streams.open
    return stream.title if stream is not None else ""


def _until_open(app: App, title: str) -> None:
    app.until(lambda: _open(app) == title)


def _highlighted(app: App) -> list[str]:
    """The titles of the rows that look chosen; the current one has to be among them."""
    view = _list(app)
    rows = [index.data() for index in view.selectedIndexes()]
    assert view.currentIndex() == (view.selectedIndexes() or [QModelIndex()])[0]
    return rows


def _key(app: App, key: Qt.Key | str) -> None:
    target = QApplication.focusWidget() or app.window
    if isinstance(key, str):
        QTest.keySequence(target, QKeySequence(key))
    else:
        QTest.keyClick(target, key)


def _menu(app: App, row: int | None) -> None:
    """Ask for a row's menu: by a right click on it, or (None) by the Menu key."""
    viewport = _list(app).viewport()
    by = QContextMenuEvent.Reason.Keyboard if row is None else QContextMenuEvent.Reason.Mouse
    at = QPoint(1, 1) if row is None else _place(app, row)
    if row is not None:
        _click(app, row, Qt.MouseButton.RightButton)
    QApplication.sendEvent(viewport, QContextMenuEvent(by, at, viewport.mapToGlobal(at)))


def _choose(app: App, entry: str) -> None:
    """Choose an entry of the menu that is open, as the person does."""
    menu = app.window.signed_in.open_stream.commands._row_menu.menu
    app.until(menu.isVisible)
    shown = [each for each in menu.actions() if each.isVisible()]
    action = next(each for each in shown if each.text().replace("&", "") == entry)
    QTest.mouseClick(
        menu,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        menu.actionGeometry(action).center(),
    )
    app.until(lambda: not menu.isVisible())


def _pending(app: App) -> str:
    """The titles of the streams that are about to be deleted."""
    return ", ".join(each.title for each in app.window.presenters.actions.pending)


# Highlight and open stream are one


def test_the_arrow_keys_open_what_they_rest_on(app: App) -> None:
    _key(app, Qt.Key.Key_Down)
    assert _highlighted(app) == ["Choir"]
    _until_open(app, "Choir")
    assert _highlighted(app) == ["Choir"]
    assert _list(app).hasFocus()


def test_rows_that_are_passed_quickly_are_not_opened(app: App) -> None:
    opened: list[str] = []
    app.window.presenters.streams.openChanged.connect(lambda stream: opened.append(stream.title))
    for _ in range(3):
        _key(app, Qt.Key.Key_Down)
    _until_open(app, "Lesson")
    assert opened == ["Lesson"]


def test_typing_a_title_in_the_list_opens_it(app: App) -> None:
    QTest.keyClicks(_list(app), "mas")
    _until_open(app, "Mass")


def test_a_shortcut_before_the_row_has_opened_acts_on_that_row(app: App) -> None:
    _key(app, Qt.Key.Key_Down)
    _key(app, "Ctrl+Shift+C")
    wanted = next(each for each in app.simulator.streams if each["metadata"]["livestream_name"] == "Choir")
    assert QApplication.clipboard().text() == wanted["streamId"]


def test_a_search_opens_nothing_by_itself(app: App) -> None:
    field = app.find(QLineEdit, "Search streams")
    QTest.keyClicks(field, "Mass")
    assert _titles(app) == ["Mass"]
    app.bot.wait(250)  # longer than a row has to rest
    assert _open(app) == "Organ"
    assert _highlighted(app) == []
    field.clear()
    assert _highlighted(app) == ["Organ"]


def test_a_search_shortens_the_list_around_the_keyboard_and_opens_nothing(app: App) -> None:
    app.window.presenters.streams.search("Mass", None)
    assert _list(app).hasFocus()
    app.bot.wait(250)
    assert (_open(app), _highlighted(app)) == ("Organ", [])


def test_passing_the_list_by_tab_opens_nothing(app: App) -> None:
    app.window.show_new()
    _list(app).setFocus(Qt.FocusReason.TabFocusReason)
    app.bot.wait(250)
    assert (_open(app), _highlighted(app)) == ("", [])
    _key(app, Qt.Key.Key_Down)
    _until_open(app, "Organ")


def test_down_in_the_search_goes_to_what_was_found(app: App) -> None:
    app.window.show_new()
    field = app.find(QLineEdit, "Search streams")
    field.setFocus()
    QTest.keyClicks(field, "Choir")
    _key(app, Qt.Key.Key_Down)
    assert _list(app).hasFocus()
    _until_open(app, "Choir")


def test_a_narrow_list_stays_in_front_while_the_keyboard_goes_through_it(app: App) -> None:
    app.window.resize(*theme.SMALLEST)
    app.window.signed_in.pages.work.show_list()
    _list(app).setFocus()
    _key(app, Qt.Key.Key_Down)
    _until_open(app, "Choir")
    assert _list(app).isVisible()
    assert not app.window.stream_page.isVisible()
    _key(app, Qt.Key.Key_Return)
    app.until(app.window.stream_page.isVisible)


def test_a_list_that_is_read_again_stays_scrolled(open_app: OpenApp) -> None:
    simulator = Simulator()
    for age in range(40):
        simulator.seed(f"Stream {age}", age_seconds=age * 60)
    app = _ready(open_app(simulator=simulator))
    bar = _list(app).verticalScrollBar()
    app.until(bar.maximum)
    bar.setValue(300)
    for gone in (1, 2):
        app.window.sidebar.show_streams(app.window.presenters.streams.streams[:-gone])
    assert bar.value() == 300
    assert _highlighted(app) == ["Stream 0"]


# The menu of a row


def test_a_right_click_leaves_the_highlight_and_its_menu_acts_on_its_row(app: App) -> None:
    _menu(app, 2)
    app.bot.wait(250)
    assert (_open(app), _highlighted(app)) == ("Organ", ["Organ"])
    _choose(app, "Delete")
    assert _pending(app) == "Mass"
    assert (_open(app), _highlighted(app)) == ("Organ", ["Organ"])


def test_the_menu_key_opens_the_menu_of_the_highlighted_row(app: App) -> None:
    _key(app, Qt.Key.Key_Down)
    _menu(app, None)
    menu = app.window.signed_in.open_stream.commands._row_menu.menu
    app.until(menu.isVisible)
    chosen = menu.activeAction()
    assert chosen is not None
    assert chosen.text().replace("&", "") == "Open"
    _choose(app, "Turn off")
    app.until(lambda: _status(app, "Choir") == "disabled")
    assert _status(app, "Organ") == "idle"


def _status(app: App, title: str) -> str:
    found = (each for each in app.simulator.streams if each["metadata"]["livestream_name"] == title)
    return str(next(found)["status"])


@pytest.mark.parametrize(("entry", "title"), [("Copy stream ID", "Choir"), ("Copy stream ID", "Lesson")])
def test_a_row_menu_copies_the_id_of_its_row(app: App, entry: str, title: str) -> None:
    _menu(app, TITLES.index(title))
    _choose(app, entry)
    wanted = next(each for each in app.simulator.streams if each["metadata"]["livestream_name"] == title)
    assert QApplication.clipboard().text() == wanted["streamId"]


def test_the_second_opening_of_a_menu_is_about_its_own_row(app: App) -> None:
    for row in (1, 3):
        _menu(app, row)
        _choose(app, "Open")
        _until_open(app, TITLES[row])


def test_a_question_about_another_row_shows_that_stream_first(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", age_seconds=1, status="active")
    simulator.seed("Organ", age_seconds=2, status="active")
    app = _ready(open_app(simulator=simulator))
    _menu(app, 1)
    _choose(app, "Delete…")
    assert _open(app) == "Organ"
    assert "Organ" in _asked(app)


# Deleting in the list


@pytest.mark.parametrize(("row", "then"), [(0, "Choir"), (1, "Mass"), (3, "Mass")])
def test_delete_in_the_list_deletes_the_row_and_goes_to_the_next(app: App, row: int, then: str) -> None:
    for _ in range(row):
        _key(app, Qt.Key.Key_Down)
    _key(app, Qt.Key.Key_Delete)
    assert _pending(app) == TITLES[row]
    assert _list(app).hasFocus()
    assert (_open(app), _highlighted(app)) == (then, [then])


def test_several_rows_are_deleted_one_after_the_other(app: App) -> None:
    for _ in range(2):
        _key(app, Qt.Key.Key_Delete)
    app.until(lambda: len(app.simulator.streams) == 3)
    assert _status(app, "Choir") == "idle"
    assert (_pending(app), _open(app)) == ("Choir", "Mass")


# Several rows


def _click_with(app: App, row: int, keys: Qt.KeyboardModifier) -> None:
    view = _list(app)
    at = view.visualRect(_stream_rows(app)[row]).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at)


def _chosen(app: App) -> list[str]:
    """The titles of the highlighted rows, from above; the current one is the open stream's."""
    view = _list(app)
    assert view.currentIndex().data() == _open(app)
    return [index.data() for index in sorted(view.selectedIndexes(), key=QModelIndex.row)]


SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_shift_and_ctrl_highlight_more_rows_and_open_none(app: App) -> None:
    _click_with(app, 2, SHIFT)
    assert (_chosen(app), _open(app)) == (TITLES[:3], TITLES[0])
    _click_with(app, 1, CTRL)
    assert _chosen(app) == [TITLES[0], TITLES[2]]
    _click_with(app, 0, CTRL)  # the open one stays highlighted
    assert _chosen(app) == [TITLES[0], TITLES[2]]
    app.window.presenters.streams.reload()
    app.until(lambda: not app.window.presenters.streams.reading.is_running)
    assert _chosen(app) == [TITLES[0], TITLES[2]], "a newer list took it back"
    _click_with(app, 1, Qt.KeyboardModifier.NoModifier)
    app.until(lambda: _open(app) == TITLES[1])
    assert _chosen(app) == [TITLES[1]]


def test_shift_and_arrows_highlight_more_rows(app: App) -> None:
    QTest.keyClick(_list(app), Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(_list(app), Qt.Key.Key_Down, SHIFT)
    assert [index.data() for index in _list(app).selectedIndexes()] == TITLES[:3], "extended"
    app.until(lambda: _open(app) == TITLES[2])
    assert _chosen(app) == TITLES[:3]
    QTest.keyClick(_list(app), Qt.Key.Key_Up)
    app.until(lambda: _open(app) == TITLES[1])
    assert _chosen(app) == [TITLES[1]]


def test_several_rows_are_deleted_at_once_with_one_undo(app: App) -> None:
    _click_with(app, 2, SHIFT)
    _key(app, Qt.Key.Key_Delete)
    assert _pending(app) == ", ".join(TITLES[:3])
    assert app.window.undo_bar.text == "3 streams deleted"
    assert _open(app) == TITLES[3]
    app.window.presenters.actions.undo()
    assert _pending(app) == ""
    assert _open(app) == TITLES[0]
    assert len(app.window.presenters.streams.streams) == len(TITLES)
    assert len(app.simulator.streams) == len(TITLES)
    _click_with(app, 1, SHIFT)
    _key(app, Qt.Key.Key_Delete)
    app.window.presenters.actions._undo_timer.setInterval(0)
    app.until(lambda: len(app.simulator.streams) == len(TITLES) - 2)
    app.until(lambda: not app.window.undo_bar.isVisible())


def test_menu_of_several_rows_deletes_them(app: App) -> None:
    _click_with(app, 1, SHIFT)
    view, commands = _list(app), app.window.signed_in.open_stream.commands
    assert isinstance(view, StreamList)
    streams = view._highlighted()
    asked: list[object] = []
    view.menuAsked.connect(lambda those, _: asked.append(those))
    for row in (1, 3):
        at = view.visualRect(_stream_rows(app)[row]).center()
        QApplication.sendEvent(
            view.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at)),
        )
        commands._several_menu.menu.close()
        commands._row_menu.menu.close()
    assert [len(each) for each in asked if isinstance(each, tuple)] == [2, 1]
    assert commands._several_menu._delete.text() == "Delete 2 streams"
    commands._several_menu._delete.trigger()
    assert _pending(app) == ", ".join(each.title for each in streams)


def test_of_several_rows_those_on_air_stay(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Mass", status="active")
    simulator.seed("Choir")
    app = _ready(open_app(simulator=simulator))
    _list(app).selectAll()
    _key(app, Qt.Key.Key_Delete)
    assert _pending(app) == "Choir"
    assert app.window._toast.text() == "Streams that are on air weren't deleted."


def test_delete_on_the_only_row_leads_to_the_form(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir")
    app = _ready(open_app(simulator=simulator))
    _key(app, Qt.Key.Key_Delete)
    assert app.window.new_page.isVisible()


def test_delete_in_the_list_does_nothing_without_a_highlighted_row(app: App) -> None:
    app.window.show_new()
    _list(app).setFocus()
    _key(app, Qt.Key.Key_Delete)
    assert _pending(app) == ""


def test_delete_asks_about_a_row_that_is_on_air(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", status="active")
    app = _ready(open_app(simulator=simulator))
    _key(app, Qt.Key.Key_Delete)
    assert says("Delete “Choir” while it is on air?") in _asked(app)
    assert _pending(app) == ""


# Undo


def test_undo_brings_the_row_back_and_goes_to_it(app: App) -> None:
    _key(app, Qt.Key.Key_Down)
    _key(app, Qt.Key.Key_Delete)
    _key(app, "Ctrl+Z")
    app.until(lambda: _titles(app) == TITLES)
    assert (_open(app), _highlighted(app)) == ("Choir", ["Choir"])
    assert _list(app).hasFocus()


def _title_field(app: App) -> QWidget:
    return app.find(QLineEdit, "Title")


def _description(app: App) -> QWidget:
    field = app.find(QPlainTextEdit, "Description")
    field.setPlainText("from before")  # no key has put it there: there is nothing to undo
    return field


def _seconds(app: App) -> QWidget:
    return app.find(QSpinBox, "Reconnect window")


@pytest.mark.parametrize("field", [_title_field, _description, _seconds])
def test_undo_works_in_a_text_field_that_has_nothing_to_undo(
    app: App, field: Callable[[App], QWidget]
) -> None:
    app.window.show_new()
    app.window.signed_in._delete(app.window.presenters.streams.streams[1])
    widget = field(app)
    widget.setFocus()
    _key(app, "Ctrl+Z")
    app.until(lambda: _titles(app) == TITLES)


@pytest.mark.parametrize("field", [_title_field, _description])
def test_undo_in_a_text_field_takes_back_the_typing_first(app: App, field: Callable[[App], QWidget]) -> None:
    app.window.show_new()
    app.window.signed_in._delete(app.window.presenters.streams.streams[1])
    widget = field(app)
    widget.setFocus()
    QTest.keyClicks(widget, "x")
    _key(app, "Ctrl+Z")
    app.bot.wait(250)  # longer than a button takes to answer its shortcut
    assert _pending(app) == "Choir"
    _key(app, "Ctrl+Z")
    app.until(lambda: _titles(app) == TITLES)


def test_undo_after_deleting_on_the_page(app: App) -> None:
    """The form comes up then, and its empty title has the keyboard."""
    app.window.stream_page.take_focus()
    next(each for each in app.window.stream_page.actions() if each.text() == "Delete").trigger()
    assert _title_field(app).hasFocus()
    _key(app, "Ctrl+Z")
    _until_open(app, "Organ")


def test_the_bar_says_how_long_is_left_and_what_undoes_it(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(undo_bar, "announce", lambda _widget, text: said.append(text))
    _key(app, Qt.Key.Key_Delete)
    assert said == [says("Deleting “Organ”. 8 seconds left to undo: press Ctrl+Z, or the button Undo.")]
    assert _words(app)[-1] == f"{stream_actions.UNDO_MS // 1000} s left"
    app.until(lambda: _words(app)[-1] == "7 s left")


def test_nothing_is_offered_to_undo_once_the_time_is_up(app: App) -> None:
    app.window.undo_bar.show_text("Deleting “Organ”", 100, lambda: None)
    app.until(lambda: not app.window.undo_bar._undo.isEnabled())
    assert _words(app) == ["Deleting “Organ”"]


def _words(app: App) -> list[str]:
    labels = app.window.undo_bar.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.text()]


# Questions


def _question(app: App) -> Dialog:
    app.until(lambda: any(each.isVisible() for each in app.window.findChildren(Dialog)))
    return next(each for each in app.window.findChildren(Dialog) if each.isVisible())


def _asked(app: App) -> str:
    question = _question(app)
    assert isinstance(question, Question)
    return question.title


@pytest.mark.parametrize("entry", ["Delete…", "Turn off…", "End stream…"])
@pytest.mark.parametrize("leave", ["another", "form"])
def test_a_question_goes_with_its_stream(open_app: OpenApp, entry: str, leave: str) -> None:
    simulator = Simulator()
    simulator.seed("Choir", age_seconds=1, status="active")
    other = simulator.seed("Organ", age_seconds=2)
    app = _ready(open_app(simulator=simulator))
    next(each for each in app.window.stream_page.actions() if each.text() == entry).trigger()
    _question(app)
    if leave == "form":
        app.window.show_new()
    else:
        app.window.show_stream(other["streamId"])
    app.until(lambda: not any(each.isVisible() for each in app.window.findChildren(Dialog)))
    assert [each.method for each in simulator.requests if each.method in ("PUT", "DELETE")] == []


def test_a_question_stays_while_its_stream_is_read_again(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", status="active")
    app = _ready(open_app(simulator=simulator))
    next(each for each in app.window.stream_page.actions() if each.text() == "Delete…").trigger()
    box = _question(app)
    streams = app.window.presenters.streams
    streams.refresh()
    app.until(lambda: not streams.refreshing.is_running)
    assert box.isVisible()


@pytest.mark.parametrize("name", ["Encoder settings…", "Other encoders", "Export OBS profile"])
def test_a_dialog_about_obs_goes_with_its_stream(app: App, name: str) -> None:
    if name == "Encoder settings…":
        entries = app.window.stream_page.stage.options.findChildren(QAction)
        next(each for each in entries if each.text() == name).trigger()
    else:
        app.press(name)
    dialogs = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isModal()]
    assert len(dialogs) == 1
    app.window.show_new()
    app.until(lambda: not any(each.isVisible() and each.isModal() for each in QApplication.topLevelWidgets()))


# Shortcuts of what is hidden


@pytest.mark.parametrize(
    ("keys", "name"), [("Ctrl+3", "SRT address"), ("Ctrl+5", "SRT passphrase"), ("Ctrl+6", "SRT URL")]
)
def test_a_shortcut_copies_nothing_from_a_hidden_card(app: App, keys: str, name: str) -> None:
    app.window.resize(*theme.SMALLEST)
    field = app.find(QLineEdit, name)
    app.until(lambda: app.window.stream_page.isVisible() and not field.isVisible())
    QApplication.clipboard().setText("mine")
    app.window.stream_page.take_focus()
    _key(app, keys)
    assert QApplication.clipboard().text() == "mine"
    app.window.resize(980, 700)
    app.until(field.isVisible)
    _key(app, keys)
    assert QApplication.clipboard().text() != "mine"


# Looks


def test_earlier_streams_are_grey(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Mass", status="active")
    simulator.seed("Choir")
    simulator.seed("Old", status="disabled")
    app = open_app(simulator=simulator)
    app.until(lambda: len(_stream_rows(app)) == 3)
    assert {each.data(): each.data(EARLIER_ROLE) for each in _stream_rows(app)} == {
        "Mass": False,
        "Choir": False,
        "Old": True,
    }
