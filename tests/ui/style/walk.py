"""Show every page and dialog of the window, one after the other."""

import itertools
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def seeded() -> Simulator:
    """Return a simulator with a ready, a live, a private and a turned-off stream."""
    simulator = Simulator()
    simulator.seed("Ready")
    simulator.seed("Live", status="active")
    simulator.seed("Private", access="private")
    simulator.seed("Turned off", status="disabled")
    return simulator


def show(app: App, title: str) -> None:
    """Open the stream with this title."""
    streams = app.window.presenters.streams
    streams.show(next(each.id for each in streams.streams if each.title == title))
    app.until(app.window.stream_page.isVisible)


def pages(app: App) -> Iterator[str]:
    """Show one page after the other in the main window."""
    window = app.window
    window.show_new()
    yield "new"
    for title in ("Ready", "Live", "Private", "Turned off"):
        show(app, title)
        yield title
    window._pages.stack.setCurrentWidget(window.connect_page)
    window.connect_page.open_for(first=True)
    yield "connect"
    window._pages.stack.setCurrentWidget(window._pages.work)


def dialogs(app: App) -> Iterator[tuple[str, QDialog]]:
    """Open one dialog after the other."""
    window = app.window
    show(app, "Ready")
    openers: dict[str, Callable[[], object]] = {
        "settings": window.dialogs.open_settings,
        "help": window.dialogs.open_help,
        "edit": window.stream_page.menu.edit,
        "other encoders": lambda: app.press("Other encoders"),
        "add a destination": lambda: app.press("Add a destination"),
        "QR code": lambda: app.press("QR code"),
        "phone": lambda: app.press("Phone"),
    }
    for name, opens in openers.items():
        opens()
        app.until(lambda: _open_dialog() is not None)
        dialog = _open_dialog()
        assert dialog is not None
        yield name, dialog
        dialog.reject()
        app.until(lambda: _open_dialog() is None)


def _open_dialog() -> QDialog | None:
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))
    return next((each for each in shown if each.isVisible()), None)


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is shown below an element, in the order in which it is read."""
    if not root.state().invisible:
        yield root
        for number in range(root.childCount()):
            yield from interfaces(root.child(number))


def read(widget: QWidget) -> list[QAccessibleInterface]:
    """Everything that is shown in a widget, as a screen reader meets it."""
    return list(interfaces(QAccessible.queryAccessibleInterface(widget)))


def name_of(interface: QAccessibleInterface) -> str:
    """An element's accessible name."""
    return interface.text(QAccessible.Text.Name)


def primary(widget: QWidget) -> list[str]:
    """The texts of the filled accent buttons that are shown."""
    return [
        each.text()
        for each in widget.findChildren(QAbstractButton)
        if each.property("kind") == "primary" and each.isVisible()
    ]


def leaves(widget: QWidget) -> list[QAccessibleInterface]:
    """What is shown and has no parts, but for scroll bars and what has no size."""
    return [
        each
        for each in read(widget)
        if each.childCount() == 0
        and each.role() is not QAccessible.Role.ScrollBar
        and not each.rect().isEmpty()
        and each.object() is not None
    ]


def tab_stops(widget: QWidget) -> list[QWidget]:
    """Press Tab through a part of the active window, from its first stop on, and return where it went."""
    if isinstance(widget, ScrollPage):
        widget.top()
    first = min(
        (each for each in widget.findChildren(QWidget) if _takes_tab(each)),
        key=lambda each: (each.mapToGlobal(QPoint()).y(), each.mapToGlobal(QPoint()).x()),
    )
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in stops:
            break
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    if isinstance(widget, ScrollPage):
        widget.top()  # Tab has scrolled
    return [each for each in stops if widget.isAncestorOf(each)]


def _takes_tab(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def against_the_eye(named: list[tuple[str, QRect]]) -> list[tuple[str, str]]:
    """Return pairs of which the second one comes later, but stands above the first or left of it."""
    return [
        (first, second)
        for (first, one), (second, other) in itertools.combinations(named, 2)
        if (other.bottom() <= one.top() and other.left() <= one.right() and one.left() <= other.right())
        or (other.right() <= one.left() and other.top() <= one.bottom() and one.top() <= other.bottom())
    ]


def spoken(widget: QWidget) -> str:
    """A widget's accessible name."""
    return name_of(QAccessible.queryAccessibleInterface(widget))


def description_of(interface: QAccessibleInterface) -> str:
    """An element's accessible description."""
    return interface.text(QAccessible.Text.Description)


def headings(widget: QWidget) -> list[str]:
    """The headings that are shown, in the order in which they are read."""
    return [name_of(each) for each in read(widget) if each.role() is QAccessible.Role.Heading]


def parts(app: App) -> list[QWidget]:
    """The list and the page, as far as they are shown: each is read for itself, and the page scrolls."""
    window = app.window
    if window.connect_page.isVisible():
        return [window.connect_page]
    return [each for each in (window.sidebar, window.current_page()) if each.isVisible()]
