"""Other people's text: shown to the letter, with no effect on what stands around it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QLabel, QListView, QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.streams.editing import Conflict
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.accounts import dialogs as account_dialogs
from fastpix_desktop.ui.streams import dialogs as stream_dialogs
from fastpix_desktop.ui.streams.edit_dialog import ConflictDialog, EditDialog
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.notices import unmarked
from fastpix_desktop.ui.widgets.question import Question
from tests.presenters.some_streams import stream
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
FSI, PDI = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@pytest.fixture(params=["<img src={}>", "Mass <b>live</b>", "&lt;img src={}&gt;", "<table><tr><td>Choir"])
def marked_up(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return a title that looks like HTML; where it names a picture, that picture is there."""
    picture = tmp_path / "picture.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    return str(request.param.format(QUrl.fromLocalFile(str(picture)).toString()))


def _shown(tip: str) -> str:
    """Return what a tooltip shows: a picture would be an object replacement character."""
    if not QtText.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def _assert_labels_are_plain(window: QWidget) -> int:
    """Return how many labels there are."""
    labels = [each for each in window.findChildren(QLabel) if each.text()]
    rich = [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    assert [text for text in rich if QtText.mightBeRichText(text)] == []
    return len(labels)


def test_no_widget_of_the_window_renders_a_title(open_app: OpenApp, marked_up: str) -> None:
    simulator = Simulator()
    seeded = simulator.seed(marked_up, status="active")
    app = open_app(simulator=simulator)
    window = app.window
    session = window.presenters.session
    assert session.current is not None
    session.rename(session.current, marked_up)
    window.sidebar.streamChosen.emit(seeded["streamId"])
    app.until(lambda: window.presenters.streams.open is not None and window.stream_page.isVisible())
    window.stream_page.bar.show_message("note", marked_up)
    window.undo_bar.show_text(marked_up, 8000, lambda: None)
    window._toast.show_text(marked_up)
    tips = [_shown(each.toolTip()) for each in (window, *window.findChildren(QWidget))]
    assert tips.count(marked_up) >= 3, "the account, the heading and what is about to happen"
    assert not any("\N{OBJECT REPLACEMENT CHARACTER}" in tip for tip in tips)
    (view,) = (each for each in window.findChildren(QListView) if each.accessibleName() == "Streams")
    tip = view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert _shown(tip).splitlines()[0] == marked_up
    assert _assert_labels_are_plain(window) > 10


def test_no_question_renders_a_title(open_app: OpenApp, marked_up: str) -> None:
    app = open_app()
    session = app.window.presenters.session
    stream_dialogs.ask_turn_off(stream(marked_up), app.window, lambda: None)
    account_dialogs.ask_sign_out(Account("t", marked_up), session, app.window)
    editing = EditDialog(app.window.presenters.edit, stream(marked_up), app.window)
    editing._ask([Conflict(marked_up, marked_up, marked_up)])
    boxes = app.window.findChildren(Question)
    conflicts = app.window.findChildren(ConflictDialog)
    assert (len(boxes), len(conflicts)) == (2, 1)
    for box in boxes:
        assert marked_up[:20] in box.title + box.sentence
    assert any(marked_up[:20] in each.text() for each in conflicts[0].findChildren(QLabel))
    for question in (*boxes, *conflicts):
        assert _assert_labels_are_plain(question) >= 2
        question.reject()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Choir", "Choir"),
        ("שלום", "שלום"),
        ("\u202eevil", "evil"),
        ("\u2067evil", "evil"),
        ("out\u2069\u2067 of", "out of"),
        ("two\nlines", "two lines"),
        ("x" * 61, f"{'x' * 60}…"),
        ("\u202e", "Untitled stream"),
    ],
)
def test_a_title_is_isolated_and_cannot_leave_its_quotes(text: str, expected: str) -> None:
    assert quoted(stream(text)) == f"“{FSI}{expected}{PDI}”"


def test_other_names_are_quoted_like_titles() -> None:
    assert quoted("\u202eevil\n") == f"“{FSI}evil{PDI}”"
    assert quoted("x" * 20, 10) == f"“{FSI}{'x' * 10}…{PDI}”"


def test_a_notice_holds_no_markup() -> None:
    assert "<" not in unmarked("<img src='file:///x.png'> & <b>")
    assert unmarked("Choir & organ") == "Choir & organ"
