"""*Settings > Language*: the same window in another language, at once."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QMetaMethod, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton
from shiboken6 import isValid

from fastpix_desktop.bootstrap.language import Language
from fastpix_desktop.bootstrap.pseudo import pseudo
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.streams import watch as stream_watch
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.accounts.connect_page import ConnectPage
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.settings.language_field import LanguagePicker
from tests.qt_fixtures import App
from tests.ui.window.test_strip import go_live, words

OpenApp = Callable[..., App]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp)
    made.use("en")
    yield made
    made.use("en")
    QLocale.setDefault(before)


Change = Callable[[App, str], None]


@pytest.fixture
def change(language: Language) -> Change:
    """Put a window in another language in the place of an app's."""

    def to(app: App, code: str) -> None:
        before = app.window
        app.program = app.program.in_another_language(lambda: language.use(code))
        app.until(lambda: not isValid(before))

    return to


def _receivers(presenters: object) -> dict[str, int]:
    """Return how many listen to each signal of all presenters."""
    found: dict[str, int] = {}
    waiting = [presenters]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if id(each) in seen or not type(each).__module__.startswith("fastpix_desktop.presenters"):
            continue
        seen.add(id(each))
        values = list(vars(each).values()) if hasattr(each, "__dict__") else []
        waiting += [value for value in values if not callable(value)]
        if isinstance(each, QObject):
            meta = each.metaObject()
            for number in range(meta.methodCount()):
                method = meta.method(number)
                if method.methodType() is QMetaMethod.MethodType.Signal:
                    name = bytes(method.methodSignature().data()).decode()
                    found[f"{type(each).__name__}.{name}"] = each.receivers(f"2{name}")
    return found


def _settings(app: App) -> SettingsDialog:
    (dialog,) = (each for each in app.window.findChildren(SettingsDialog) if each.isVisible())
    return dialog


def test_language_is_chosen_in_the_settings(open_app: OpenApp) -> None:
    app = open_app()
    told: list[None] = []
    app.window.languageChosen.connect(lambda: told.append(None))
    app.window.dialogs.open_settings()
    picker = app.find(LanguagePicker, "Language")
    assert picker.currentText() == "System language"
    assert [picker.itemText(number) for number in range(picker.count())][1:3] == ["English", "Deutsch"]
    picker.setCurrentIndex(2)
    picker.activated.emit(2)
    assert app.window.preferences.language == "de"
    assert told == [None]
    _settings(app).reject()


def test_window_speaks_the_other_language_at_once(open_app: OpenApp, change: Change) -> None:
    app = open_app()
    change(app, "pseudo")
    assert app.find(QPushButton, pseudo("Create stream")).isVisible()
    change(app, "en")
    assert app.find(QPushButton, "Create stream").isVisible()


def test_window_keeps_its_place_and_what_was_typed(open_app: OpenApp, change: Change) -> None:
    app = open_app()
    app.window.setGeometry(20, 30, 700, 733)
    app.find(QLineEdit, "Title").setText("Sunday service")
    before = app.window.geometry()
    change(app, "pseudo")
    assert app.window.geometry() == before
    assert app.find(QLineEdit, pseudo("Title")).text() == "Sunday service"
    assert app.window.findChild(NewStreamPage).isVisible()  # type: ignore[union-attr]


def test_open_stream_stays_open(open_app: OpenApp, change: Change) -> None:
    simulator = Simulator()
    simulator.seed("One")
    simulator.seed("Two")
    app = open_app(simulator=simulator)
    first = app.window.presenters.streams.streams[0]
    app.window.presenters.streams.show(first.id)
    change(app, "pseudo")
    assert app.window.stream_page.isVisible()
    assert app.window.presenters.streams.open == first
    assert app.window.sidebar._list.current_id == first.id
    assert app.find(QAbstractButton, pseudo("Options")).isVisible()


def test_search_stays(open_app: OpenApp, change: Change) -> None:
    simulator = Simulator()
    simulator.seed("Choir")
    simulator.seed("Games")
    app = open_app(simulator=simulator)
    app.find(QLineEdit, "Search streams").setText("choi")
    assert app.window.sidebar._model.rowCount() == 1
    change(app, "pseudo")
    assert app.find(QLineEdit, pseudo("Search streams")).text() == "choi"
    assert app.window.sidebar._model.rowCount() == 1


def test_connect_page_keeps_what_was_typed(open_app: OpenApp, change: Change) -> None:
    app = open_app(signed_in=False)
    app.find(QLineEdit, "Access Token ID").setText("abc")
    change(app, "pseudo")
    assert app.window.findChild(ConnectPage).isVisible()  # type: ignore[union-attr]
    assert app.find(QLineEdit, pseudo("Access Token ID")).text() == "abc"


def test_settings_stay_open_with_what_was_typed(open_app: OpenApp, change: Change) -> None:
    app = open_app()
    app.window.dialogs.open_settings()
    app.find(QLineEdit, "Viewing page").setText("https://half.typed")
    change(app, "pseudo")
    assert app.find(QLineEdit, pseudo("Viewing page")).text() == "https://half.typed"
    _settings(app).reject()


def test_live_stream_goes_on_and_is_told_of_in_the_other_language(
    open_app: OpenApp, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.05)
    app = open_app()
    made = go_live(app)
    monitor = app.window.presenters.broadcasts.find(made["streamId"])
    change(app, "pseudo")
    assert monitor is not None
    assert app.window.presenters.broadcasts.on_air == (monitor,)
    app.press(pseudo("New stream"))
    app.until(lambda: "Sunday service" in words(app))


def test_deletion_can_still_be_undone(open_app: OpenApp, change: Change) -> None:
    simulator = Simulator()
    simulator.seed("One")
    app = open_app(simulator=simulator)
    streams = app.window.presenters.streams.streams
    app.window.presenters.actions.delete(*streams)
    change(app, "pseudo")
    app.press(pseudo("Undo"))
    app.until(lambda: app.window.presenters.actions.pending == ())
    assert len(simulator.streams) == 1


def test_copied_secret_is_still_cleared(open_app: OpenApp, change: Change) -> None:
    app = open_app()
    app.window.clipboard.copy_secret(Secret("secret"))
    change(app, "pseudo")
    app.window.clipboard._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_window_runs_in_the_language_s_direction(open_app: OpenApp, change: Change) -> None:
    app = open_app()
    change(app, "pseudo-rtl")
    assert app.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sidebar = app.window.sidebar
    assert sidebar.x() > app.window.width() // 2


def test_nothing_of_the_old_window_listens_any_more(open_app: OpenApp, change: Change) -> None:
    simulator = Simulator()
    simulator.seed("One")
    app = open_app(simulator=simulator)
    presenters = app.window.presenters
    presenters.streams.show(presenters.streams.streams[0].id)
    change(app, "pseudo")
    once = _receivers(presenters)
    assert once["StreamsPresenter.openChanged(PyObject)"] > 5
    for code in ("en", "pseudo", "en"):
        change(app, code)
    assert _receivers(presenters) == once
