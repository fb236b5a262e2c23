"""Every page, walked for what a person could stumble over."""

import itertools
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QKeySequence, QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QVBoxLayout,
)

from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.style import palette, theme
from fastpix_desktop.ui.style.appearance import apply_appearance
from fastpix_desktop.ui.widgets.check_box import CheckBox
from tests.qt_fixtures import App
from tests.ui.style import walk

OpenApp = Callable[..., App]
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.ComboBox,
    QAccessible.Role.List,
}


def _luminance(color: str) -> float:
    parts = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    "colors", [palette.LIGHT, palette.DARK, palette.LIGHT_CONTRAST, palette.DARK_CONTRAST]
)
def test_text_has_contrast(colors: palette.Colors) -> None:
    grounds = (colors.window, colors.surface, colors.field)
    pairs = [
        *itertools.product((colors.text, colors.dim, colors.live, colors.accent), grounds),
        (colors.accent, colors.accent_soft),
        (colors.text, colors.accent_soft),
        (colors.on_accent, colors.accent),
        (colors.on_accent, colors.accent_hover),
        (colors.live, colors.live_soft),
        (colors.ok, colors.ok_soft),
        (colors.warn, colors.warn_soft),
        (colors.on_toast, colors.toast),
        (colors.text, colors.line),
    ]
    weak = {pair: round(_contrast(*pair), 2) for pair in pairs if _contrast(*pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("colors", [palette.LIGHT_CONTRAST, palette.DARK_CONTRAST], ids=["light", "dark"])
def test_high_contrast_has_strong_text_and_edges(colors: palette.Colors) -> None:
    for ground in (colors.window, colors.surface, colors.field):
        assert min(_contrast(ink, ground) for ink in (colors.text, colors.dim, colors.control)) >= 7
        assert _contrast(colors.line, ground) >= 3


@pytest.mark.usefixtures("qapp")
def test_the_system_is_told_of_the_appearance(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Qt.ColorScheme] = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _, scheme: asked.append(scheme))
    for appearance in (Appearance.DARK, Appearance.LIGHT, Appearance.SYSTEM):
        apply_appearance(appearance)
    assert asked == [Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown]


@pytest.mark.usefixtures("qapp")
def test_more_contrast_where_the_system_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    apply_appearance(Appearance.LIGHT)
    assert palette.colors() is palette.LIGHT
    asks = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(QStyleHints, "accessibility", lambda _: asks)
    try:
        apply_appearance(Appearance.LIGHT)
        assert palette.colors() is palette.LIGHT_CONTRAST
    finally:
        monkeypatch.undo()
        apply_appearance(Appearance.LIGHT)


def test_the_contrast_check_can_fail() -> None:
    assert _contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert _contrast("#777777", "#888888") < 1.5


@pytest.fixture
def app(open_app: OpenApp) -> App:
    return open_app(simulator=walk.seeded())


def _interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    for number in range(root.childCount()):
        yield from _interfaces(root.child(number))


def test_every_control_has_a_name(app: App) -> None:
    checked = 0
    for page in walk.states(app):
        for each in _interfaces(QAccessible.queryAccessibleInterface(app.window)):
            if each.role() in CONTROLS and not each.state().invisible:
                name = each.text(QAccessible.Text.Name)
                own = getattr(each.object(), "objectName", str)()
                if own.startswith("qt_"):
                    continue  # an inner part of one of Qt's own widgets (a scroll bar, a spin box's editor)
                assert name.strip(), f"{page}: {each.object()} has no name"
                checked += 1
    assert checked > 60


def test_the_whole_form_can_be_reached_by_keyboard(app: App) -> None:
    app.window.show_new()
    app.window.activateWindow()
    app.find(QLineEdit, "Title").setFocus()
    seen: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        text = focused.text() if isinstance(focused, QAbstractButton) else ""
        seen.append(focused.accessibleName() or text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = ["Title", "Description", "Public", "1080p", "Let viewers rewind", "5 min"]
    wanted += ["Closed captions", "Add a label", "Create stream"]
    places = [seen.index(name) for name in wanted]
    assert places == sorted(places), seen


def test_shortcuts_work_on_the_stream_page(app: App) -> None:
    window = app.window
    window.activateWindow()
    window.presenters.streams.show(window.presenters.streams.streams[0].id)
    assert window.stream_page.isVisible()
    QTest.keySequence(window, QKeySequence("Ctrl+2"))
    assert len(QApplication.clipboard().text()) == 65
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.New))
    assert window.new_page.isVisible()
    assert app.find(QLineEdit, "Title").hasFocus()
    QTest.keySequence(window, QKeySequence("Ctrl+,"))
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.reject()


def test_narrow_shows_one_at_a_time_with_a_way_back(app: App) -> None:
    window = app.window
    window.resize(980, 700)
    window.show_new()
    QTest.qWait(20)
    assert window.sidebar.isVisible()
    assert window.new_page.isVisible()
    window.resize(*theme.SMALLEST)
    QTest.qWait(20)
    assert not window.sidebar.isVisible()
    app.press("Back to streams")
    assert window.sidebar.isVisible()
    assert not window.new_page.isVisible()
    app.press("New stream")
    assert not window.sidebar.isVisible()
    assert window.new_page.isVisible()


def test_a_tick_is_seen_and_not_only_a_colour(app: App) -> None:
    app.window.dialogs.set_appearance(Appearance.LIGHT)
    box = CheckBox("Sure")
    holder = QDialog()
    QVBoxLayout(holder).addWidget(box)
    app.bot.addWidget(holder)
    holder.show()

    def ticked() -> int:
        image = box.grab().toImage()
        middle = image.height() // 2
        inside = itertools.product(range(6, 12), range(middle - 3, middle + 3))
        return len({image.pixelColor(*each).name() for each in inside})

    assert ticked() == 1
    box.setChecked(True)
    assert ticked() > 1


def test_the_stream_page_is_as_wide_as_its_room_where_obs_can_be_set_up(app: App) -> None:
    window = app.window
    streams = window.presenters.streams
    streams.show(streams.streams[0].id)
    page = window.stream_page
    content = page._area.widget()
    assert content is not None
    for width in range(720, 800, 10):
        window.resize(width, 600)
        app.until(lambda: content.minimumSizeHint().width() <= page._area.viewport().width())
