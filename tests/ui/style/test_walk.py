"""Every page and dialog: what is filled, what is read, and in which order."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from fastpix_desktop.ui.style import theme
from tests.qt_fixtures import App
from tests.ui.settled import settle
from tests.ui.style import walk


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    return open_app(simulator=walk.seeded())


def test_a_page_has_at_most_one_filled_button(app: App) -> None:
    filled = {page: walk.primary(app.window) for page in walk.pages(app)}
    assert {page: found for page, found in filled.items() if len(found) > 1} == {}
    assert (filled["new"], filled["connect"]) == (["Create stream"], ["Connect"])


def test_a_dialog_has_at_most_one_filled_button(app: App) -> None:
    filled = {name: walk.primary(dialog) for name, dialog in walk.dialogs(app)}
    assert {name: found for name, found in filled.items() if len(found) > 1} == {}
    assert filled["settings"] == ["Save"]


@pytest.mark.parametrize("size", [(1280, 900), (980, 900), theme.SMALLEST])
def test_the_reading_order_follows_the_eye(app: App, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    wrong: dict[str, list[tuple[str, str]]] = {}
    for page in walk.pages(app):
        settle(app.window)
        wrong[page] = []
        for part in walk.parts(app):
            shown = [(walk.name_of(each), each.rect()) for each in walk.leaves(part)]
            wrong[page] += walk.against_the_eye(shown)
            assert len(shown) > 4
    assert {page: pairs for page, pairs in wrong.items() if pairs} == {}


@pytest.mark.parametrize("size", [(1280, 900), (980, 900), theme.SMALLEST])
def test_the_tab_order_follows_the_eye(app: App, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    app.window.activateWindow()
    wrong: dict[str, list[tuple[str, str]]] = {}
    for page in walk.pages(app):
        settle(app.window)
        wrong[page] = []
        for part in walk.parts(app):
            stops = walk.tab_stops(part)
            shown = [(walk.spoken(each), QRect(each.mapToGlobal(QPoint()), each.size())) for each in stops]
            wrong[page] += walk.against_the_eye(shown)
            assert len(shown) > 2
    assert {page: pairs for page, pairs in wrong.items() if pairs} == {}


def test_the_search_for_a_wrong_order_can_find_one() -> None:
    above, below, right = QRect(0, 0, 10, 10), QRect(0, 20, 10, 10), QRect(20, 0, 10, 10)
    assert walk.against_the_eye([("above", above), ("right", right), ("below", below)]) == []
    assert walk.against_the_eye([("below", below), ("right", right), ("above", above)]) == [
        ("below", "above"),
        ("right", "above"),
    ]


def test_headings_lead_through_pages_and_dialogs(app: App) -> None:
    headings = {page: walk.headings(app.window) for page in walk.pages(app)}
    assert all(headings.values()), headings
    assert headings["new"][0] == "New stream"
    assert headings["Ready"][0] == "Ready"
    dialogs = {name: walk.headings(dialog) for name, dialog in walk.dialogs(app)}
    assert all(dialogs.values()), dialogs


def test_nothing_that_takes_the_focus_is_nameless(app: App) -> None:
    nameless: dict[str, list[object]] = {}
    for page in walk.pages(app):
        stops = [each for each in walk.read(app.window) if each.state().focusable]
        nameless[page] = [each.object() for each in stops if not walk.name_of(each).strip()]
        spoken = [each for each in walk.read(app.window) if each.state().focused]
        nameless[page] += [each.object() for each in spoken if not walk.name_of(each).strip()]
    assert {page: found for page, found in nameless.items() if found} == {}


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


def test_spoken_texts_have_no_invisible_characters(app: App) -> None:
    invisible = set("\N{WORD JOINER}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
    found = {}
    for page in walk.pages(app):
        texts = [walk.name_of(each) + walk.description_of(each) for each in walk.read(app.window)]
        found[page] = [text for text in texts if invisible & set(text)]
    for name, dialog in walk.dialogs(app):
        texts = [walk.name_of(each) + walk.description_of(each) for each in walk.read(dialog)]
        found[name] = [text for text in texts if invisible & set(text)]
    assert {page: texts for page, texts in found.items() if texts} == {}


def test_a_visible_label_is_the_name(app: App) -> None:
    """A button is called what it says, because people who speak to the computer say what they see."""
    other = {}
    for page in walk.pages(app):
        buttons = [each for each in app.window.findChildren(QAbstractButton) if each.isVisible()]
        said = [(each.text().replace("&", "").rstrip("…"), walk.spoken(each)) for each in buttons]
        other[page] = [(text, name) for text, name in said if text and text.lower() not in name.lower()]
    assert {page: pairs for page, pairs in other.items() if pairs} == {}


def test_the_search_field_is_one_element(app: App) -> None:
    """Its lens is a picture: a button *Search* that does nothing would be in the way of a screen reader."""
    read = [walk.name_of(each) for each in walk.read(app.window.sidebar._search)]
    assert [name for name in read if name] == ["Search streams", "Filter by status"]
