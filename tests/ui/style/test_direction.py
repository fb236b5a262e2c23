"""Right to left: layouts and painted widgets are mirrored, texts run their own way, codes stay."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.ui.streams.row import TEXT_LEFT
from fastpix_desktop.ui.style import icons, palette, style_sheet
from fastpix_desktop.ui.style.direction import margins, mirrored, runs_right_to_left
from fastpix_desktop.ui.text.direction import apart, as_the_window, plain
from fastpix_desktop.ui.text.quoting import isolated
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.choice import ChoiceCard
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.on_off import OnOff
from fastpix_desktop.ui.widgets.pill import StatusPill
from fastpix_desktop.ui.widgets.switch import Switch
from tests.ui.style import walk

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("OBS", False),
        ("مغلق", True),
        ("OBS مغلق", False),
        ("12 مشاهد", True),
        ("1080p", False),
        (f"“{isolated('OBS')}” مغلق", True),
        (f"“{isolated('مغلق')}” is closed", False),
        ("12:04", False),
        ("", False),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_text_runs_by_its_first_letter_outside_of_quotations(text: str, right: bool) -> None:
    assert runs_right_to_left(text) is right


@pytest.mark.usefixtures("right_to_left")
def test_a_text_without_letters_runs_as_the_window() -> None:
    assert runs_right_to_left("12:04")


def test_sentences_run_as_the_window_whatever_they_begin_with(qapp: QApplication) -> None:
    assert as_the_window("OBS مغلق") == "OBS مغلق"
    assert apart("/home/x") == "/home/x"
    qapp.setLayoutDirection(RIGHT)
    try:
        marked = as_the_window("OBS مغلق")
        assert runs_right_to_left(marked)
        assert (as_the_window(marked), plain(marked), as_the_window("")) == (marked, "OBS مغلق", "")
        assert apart("/home/x") == isolated("/home/x")
    finally:
        qapp.setLayoutDirection(LEFT)


@pytest.mark.usefixtures("right_to_left")
def test_labels_stand_at_the_right_and_say_their_own_text(qtbot: QtBot) -> None:
    for made in (label("OBS", "row"), label("OBS", "section"), label("OBS", "hint", wrap=True)):
        qtbot.addWidget(made)
        assert made.text() == "OBS"
        made.resize(300, 30)
        assert _middle_of_ink(made) > 200
    elided = ElidedLabel("title")
    qtbot.addWidget(elided)
    elided.show_text("Sunday service")
    elided.resize(400, 30)
    assert _middle_of_ink(elided) > 250


def _middle_of_ink(widget: QWidget) -> float:
    """Return the mean x of what isn't the ground."""
    image = _image(widget)
    ground = image.pixel(0, image.height() - 1)
    places = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    return sum(places) / len(places) / image.devicePixelRatio()


def _image(widget: QWidget) -> QImage:
    widget.ensurePolished()
    return widget.grab().toImage()


def _mean(image: QImage, color: str) -> float:
    """Return the mean x of a colour's pixels."""
    wanted = QColor(color)
    columns = range(image.width())
    places = [x for x in columns for y in range(image.height()) if image.pixelColor(x, y) == wanted]
    return sum(places) / len(places)


def _switch() -> QWidget:
    made = Switch("On")
    made.setChecked(True)
    return made


def _pill() -> QWidget:
    made = StatusPill()
    made.show_status(Status.ACTIVE, "")
    return made


def _choice() -> QWidget:
    made = ChoiceCard("", "")
    made.setChecked(True)
    return made


@pytest.mark.parametrize(
    ("make", "color"),
    [
        (_switch, "#FFFFFF"),
        (_pill, palette.LIGHT.live),
        (_choice, palette.LIGHT.on_accent),
        (lambda: OnOff("On"), palette.LIGHT.accent_soft),
    ],
    ids=["switch", "pill", "choice", "on-off"],
)
def test_painted_widgets_are_mirrored(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget], color: str
) -> None:
    style_sheet.apply(qapp, palette.LIGHT)
    found: list[float] = []
    for direction in (LEFT, RIGHT):
        qapp.setLayoutDirection(direction)
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        found.append(_mean(_image(widget), color) - (widget.width() - 1) / 2)
    qapp.setLayoutDirection(LEFT)
    assert abs(found[0]) > 2
    assert found[0] == pytest.approx(-found[1], abs=1.5)


@pytest.mark.parametrize(
    ("name", "points"), [("back", True), ("open", True), ("right", True), ("go", False), ("search", False)]
)
def test_icons_that_point_are_mirrored(qapp: QApplication, name: str, points: bool) -> None:
    drawn = []
    for direction in (LEFT, RIGHT):
        qapp.setLayoutDirection(direction)
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            icons.paint(painter, name, QRect(0, 0, 24, 24), "#000000")
        drawn.append(image)
    qapp.setLayoutDirection(LEFT)
    left, right = drawn
    assert (left == right) is not points


def test_an_icon_stands_before_its_button_s_text(qapp: QApplication) -> None:
    for direction in (LEFT, RIGHT):
        qapp.setLayoutDirection(direction)
        image = button("Copy", icon="copy").icon().pixmap(40, 16).toImage()
        ink = [x for x in range(40) for y in range(16) if image.pixelColor(x, y).alpha()]
        assert (max(ink) < 20) if direction is LEFT else (min(ink) > 20)
    qapp.setLayoutDirection(LEFT)


@pytest.mark.usefixtures("right_to_left")
def test_margins_and_places_are_mirrored() -> None:
    assert margins(1, 2, 3, 4) == (3, 2, 1, 4)
    inside = QRect(10, 0, 100, 20)
    assert mirrored(QRect(12, 5, 8, 8), inside, RIGHT) == QRect(100, 5, 8, 8)
    assert mirrored(QRect(12, 5, 8, 8), inside, LEFT) == QRect(12, 5, 8, 8)


@pytest.mark.usefixtures("right_to_left")
def test_the_window_is_mirrored_and_codes_are_not(open_app: walk.OpenApp) -> None:
    app = open_app(simulator=walk.seeded())
    app.window.resize(1280, 900)
    walk.show(app, "Ready")
    page = app.window.stream_page
    assert app.window.sidebar.mapTo(app.window, app.window.sidebar.rect().topLeft()).x() > page.width() - 2
    for name in ("Server", "Stream key", "SRT address", "Player link"):
        assert app.find(QLineEdit, name).layoutDirection() is LEFT, name
    nodes = [each.x() for each in page.stage.chain._nodes.values()]
    assert nodes == sorted(nodes, reverse=True)
    rows = app.window.sidebar._list
    image, place = rows.viewport().grab().toImage(), rows.visualRect(rows.currentIndex())
    row = image.copy(place)
    assert _mean(row, palette.colors().ok) > place.width() - 2 * TEXT_LEFT


@pytest.mark.usefixtures("right_to_left")
def test_typed_addresses_and_keys_run_from_the_left(open_app: walk.OpenApp) -> None:
    app = open_app(simulator=walk.seeded())
    codes: list[QWidget] = [app.window.connect_page._token, app.window.connect_page._secret]
    app.window.dialogs.open_settings()
    codes += [app.find(QLineEdit, name) for name in ("RTMPS server", "SRT address", "Playback address")]
    assert {each.layoutDirection() for each in codes} == {LEFT}
    assert app.find(QLineEdit, "Title").layoutDirection() is RIGHT
    app.press("Cancel")
