"""While OBS films this screen, nothing secret opens by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit

from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.secret_fields.screen_guard_text import filmed_text
from fastpix_desktop.ui.secret_fields.value_field import CopyRow
from fastpix_desktop.ui.style import theme
from tests.qt_fixtures import App
from tests.sayings import says
from tests.ui.style.clipped import cut

OpenApp = Callable[..., App]
MASK = {"•"}
SIGN = says("OBS is capturing this screen (“Display capture”). Keys stay hidden.")


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    simulator.seed("Choir")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(simulator.streams[0]["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    return app


def film(app: App, *captures: str) -> None:
    """Have OBS film with these; what it takes to know that is tested elsewhere, with a real one."""
    app.window.presenters.on_air._set(captures)


def shown(app: App) -> list[str]:
    return [each.text() for each in app.window.findChildren(QLabel) if each.isVisible()]


def field(app: App, name: str) -> QLineEdit:
    return app.find(QLineEdit, name)


def test_what_is_open_is_masked_at_once_and_a_line_says_why(app: App) -> None:
    assert SIGN not in shown(app)
    app.press("Reveal stream key")
    app.press("Reveal SRT passphrase")
    film(app, "Display capture")
    assert set(field(app, "Stream key").text()) == set(field(app, "SRT passphrase").text()) == MASK
    assert SIGN in shown(app)
    film(app)
    assert SIGN not in shown(app)
    assert set(field(app, "Stream key").text()) == MASK


def test_revealing_asks_first_and_opens_one_field_only(app: App) -> None:
    film(app, "Display capture")
    app.press("Reveal stream key")
    assert set(field(app, "Stream key").text()) == MASK
    question = (
        says("OBS is capturing this screen (“Display capture”).")
        + " Viewers would see “Stream key” if you reveal it. You can still copy it."
    )
    assert question in shown(app)
    app.press("Reveal anyway")
    assert field(app, "Stream key").text() == app.simulator.streams[0]["streamKey"]
    assert question not in shown(app)
    assert set(field(app, "SRT passphrase").text()) == MASK
    row = field(app, "Stream key").parent()
    assert isinstance(row, CopyRow)
    row._mask_timer.setInterval(20)
    row._mask_timer.start()
    app.until(lambda: set(field(app, "Stream key").text()) == MASK)
    app.press("Reveal stream key")
    assert question in shown(app)
    assert set(field(app, "Stream key").text()) == MASK


def test_another_capture_masks_what_was_revealed_anyway(app: App) -> None:
    film(app, "Display capture")
    app.press("Reveal stream key")
    app.press("Reveal anyway")
    film(app, "Display capture", "Window capture")
    assert set(field(app, "Stream key").text()) == MASK


def test_the_question_goes_with_its_reason(app: App) -> None:
    film(app, "Display capture")
    app.press("Reveal stream key")
    film(app)
    assert not any("Viewers would see" in each for each in shown(app))
    app.press("Reveal stream key")
    assert set(field(app, "Stream key").text()) != MASK


def test_copying_shows_nothing_and_stays_possible(app: App) -> None:
    film(app, "Display capture")
    app.press("Copy stream key")
    assert QGuiApplication.clipboard().text() == app.simulator.streams[0]["streamKey"]
    assert set(field(app, "Stream key").text()) == MASK


def test_other_encoders_keep_it_too(app: App) -> None:
    app.press("Other encoders")
    (dialog,) = (each for each in app.window.findChildren(QDialog) if each.isVisible())

    def buttons(name: str) -> list[QAbstractButton]:
        shown = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
        return [each for each in shown if name in (each.accessibleName(), each.text())]

    def press(name: str) -> None:
        app.until(lambda: buttons(name))  # rows made anew are shown with the next layout
        buttons(name)[0].click()

    secret = next(
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == "Value of FASTPIX_STREAM_KEY"
    )
    press("Reveal value of FASTPIX_STREAM_KEY")
    assert set(secret.text()) != MASK
    film(app, "Display capture")
    assert set(secret.text()) == MASK
    press("vMix")  # its rows are made while OBS films, those of before are gone
    app.until(lambda: buttons("Reveal Stream Name or Key"))
    shown = [each for each in dialog.findChildren(QLineEdit) if each.isVisible()]
    secrets = [each for each in shown if set(each.text()) == MASK]
    press("Reveal Stream Name or Key")
    assert secrets
    assert all(set(each.text()) == MASK for each in secrets)
    film(app, "Another")
    film(app)
    press("Reveal Stream Name or Key")
    assert any(set(each.text()) != MASK for each in secrets)
    dialog.reject()


def test_names_of_sources_are_quoted_within_reason() -> None:
    assert filmed_text(("A" * 70,)) == says(
        f"OBS is capturing this screen (“{'A' * 60}…”). Keys stay hidden."
    )
    names = QLocale().createSeparatedList(["“A”", "“B”", "“C”"])
    assert filmed_text(("A", "B", "C")) == says(f"OBS is capturing this screen ({names}). Keys stay hidden.")


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("size", [theme.SMALLEST, (980, 700)])
def test_screen_guard_line_fits_every_window_size(
    app: App, size: tuple[int, int], appearance: Appearance
) -> None:
    app.window.dialogs.set_appearance(appearance)
    app.window.resize(*size)
    film(app, "The whole of the left screen, with the chat " * 3, "Browser")
    app.window.stream_page.connection.set_folded(folded=False)
    app.press("Reveal stream key")
    app.until(lambda: not cut(app.window))


def test_the_question_is_brought_into_view(app: App) -> None:
    app.window.resize(980, 560)
    film(app, "Display capture")
    reveal = app.find(QAbstractButton, "Reveal SRT URL")
    app.window.stream_page.show_block(reveal)
    app.press("Reveal SRT URL")
    page = app.window.stream_page

    def in_view() -> bool:
        anyway = app.find(QAbstractButton, "Reveal anyway")
        return page._area.rect().contains(anyway.mapTo(page._area, anyway.rect().center()))

    app.until(in_view)
