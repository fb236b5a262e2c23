"""Every page and dialog: what is filled, what is read, and in which order."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from tests.qt_fixtures import App
from tests.ui.settled import settle
from tests.ui.style import walk


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    return open_app(simulator=walk.seeded())


def test_every_page_can_be_read_and_its_buttons_are_called_what_they_say(app: App) -> None:
    filled, headings, nameless, invisible, misnamed = {}, {}, {}, {}, {}
    for page in walk.pages(app):
        filled[page] = walk.primary(app.window)
        headings[page] = walk.headings(app.window)
        nameless[page] = _nameless(app.window)
        invisible[page] = _with_invisible_characters(app.window)
        misnamed[page] = _misnamed(app.window)
    assert {page: found for page, found in filled.items() if len(found) > 1} == {}
    assert (filled["new"], filled["connect"]) == (["Create stream"], ["Connect"])
    assert all(headings.values()), headings
    assert headings["new"][0] == "New stream"
    assert headings["Ready"][0] == "Ready"
    assert {page: found for page, found in nameless.items() if found} == {}
    assert {page: texts for page, texts in invisible.items() if texts} == {}
    assert {page: pairs for page, pairs in misnamed.items() if pairs} == {}


def test_every_dialog_can_be_read_and_has_at_most_one_filled_button(app: App) -> None:
    filled, headings, invisible = {}, {}, {}
    for name, dialog in walk.dialogs(app):
        filled[name] = walk.primary(dialog)
        headings[name] = walk.headings(dialog)
        invisible[name] = _with_invisible_characters(dialog)
    assert {name: found for name, found in filled.items() if len(found) > 1} == {}
    assert filled["settings"] == ["Save"]
    assert all(headings.values()), headings
    assert {name: texts for name, texts in invisible.items() if texts} == {}


def _nameless(window: QWidget) -> list[object]:
    """Return what takes the focus, or has it, without a name."""
    shown = [each for each in walk.read(window) if each.state().focusable or each.state().focused]
    return [each.object() for each in shown if not walk.name_of(each).strip()]


def _with_invisible_characters(window: QWidget) -> list[str]:
    """Return what would be spoken oddly."""
    invisible = set("\N{WORD JOINER}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
    texts = (walk.name_of(each) + walk.description_of(each) for each in walk.read(window))
    return [text for text in texts if invisible & set(text)]


def _misnamed(window: QWidget) -> list[tuple[str, str]]:
    """Return buttons that aren't called what they say: people who speak to the computer say what they see."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    said = [(each.text().replace("&", "").rstrip("…"), walk.spoken(each)) for each in buttons]
    return [(text, name) for text, name in said if text and text.lower() not in name.lower()]


def test_the_reading_and_the_tab_order_follow_the_eye(app: App) -> None:
    app.window.activateWindow()
    wrong: dict[tuple[str, int], list[tuple[str, str]]] = {}
    for page in walk.pages(app):
        for size in ((1280, 900), (980, 900), theme.SMALLEST):
            app.window.resize(*size)
            settle(app.window)
            wrong[page, size[0]] = [pair for part in walk.parts(app) for pair in _against_the_eye(part)]
    assert {page: pairs for page, pairs in wrong.items() if pairs} == {}


def _against_the_eye(part: QWidget) -> list[tuple[str, str]]:
    """Return what is read, or what Tab goes to, in another order than it's seen."""
    if isinstance(part, ScrollPage):
        part.top()  # a field that has the focus is scrolled to
    read = [(walk.name_of(each), each.rect()) for each in walk.leaves(part)]
    assert len(read) > 4
    tab = [
        (walk.spoken(each), QRect(each.mapToGlobal(QPoint()), each.size())) for each in walk.tab_stops(part)
    ]
    assert len(tab) > 2
    return walk.against_the_eye(read) + walk.against_the_eye(tab)


def test_the_search_for_a_wrong_order_can_find_one() -> None:
    above, below, right = QRect(0, 0, 10, 10), QRect(0, 20, 10, 10), QRect(20, 0, 10, 10)
    assert walk.against_the_eye([("above", above), ("right", right), ("below", below)]) == []
    assert walk.against_the_eye([("below", below), ("right", right), ("above", above)]) == [
        ("below", "above"),
        ("right", "above"),
    ]


def test_a_field_of_several_lines_has_the_focus_once(app: App) -> None:
    app.window.activateWindow()
    app.window.show_new()
    app.press("Description")
    app.until(lambda: app.find(QPlainTextEdit, "Description").hasFocus())
    focused = [walk.name_of(each) for each in walk.read(app.window) if each.state().focused]
    assert focused == ["Description"]
    QTest.mouseClick(app.find(QLineEdit, "Title"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(app.find(QPlainTextEdit, "Description").viewport(), Qt.MouseButton.LeftButton)
    assert app.find(QPlainTextEdit, "Description").hasFocus()


def test_the_search_field_is_one_element(app: App) -> None:
    """Its lens is a picture: a button *Search* that does nothing would be in the way of a screen reader."""
    read = [walk.name_of(each) for each in walk.read(app.window.sidebar._search)]
    assert [name for name in read if name] == ["Search streams", "Filter by status"]
