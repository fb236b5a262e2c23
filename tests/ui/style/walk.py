"""Show every page and dialog of the window, one after the other."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from fastpix_desktop.domain.errors import FieldRefusal, Refused
from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.domain.streams.draft import Detail, StreamDraft
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
LONG = "A title that never ends " * 10


def seeded() -> Simulator:
    """Return a simulator with a ready, a live, a private and a turned-off stream."""
    simulator = Simulator()
    simulator.seed("Ready")
    simulator.seed("Live", status="active")
    simulator.seed("Private", access="private")
    simulator.seed("Turned off", status="disabled")
    simulator.seed(LONG[:255], metadata={"livestream_name": LONG[:255]})
    return simulator


def show(app: App, title: str) -> None:
    """Open the stream whose title begins like this."""
    streams = app.window.presenters.streams
    streams.show(next(each.id for each in streams.streams if each.title.startswith(title)))
    app.until(app.window.stream_page.isVisible)


def pages(app: App) -> Iterator[str]:
    """Show one page after the other in the main window."""
    window = app.window
    window.show_new()
    yield "new"
    for title in ("Ready", "Live", "Private", "Turned off"):
        show(app, title)
        yield title
    show(app, "Ready")
    app.simulator.play(Fault.status(503, method="GET", times=None))
    window.presenters.streams.watch.poll()
    app.until(lambda: _state(app) is State.FASTPIX_AWAY)
    yield "broken"
    app.simulator.clear_faults()
    window.presenters.streams.watch.poll()
    app.until(lambda: _state(app) is not State.FASTPIX_AWAY)
    window._pages.stack.setCurrentWidget(window.connect_page)
    window.connect_page.open_for(first=True)
    yield "connect"
    window._pages.stack.setCurrentWidget(window.signed_in.pages.work)


def _state(app: App) -> State | None:
    step = app.window.presenters.stage.step
    return None if step is None else step.state


def states(app: App) -> Iterator[str]:
    """Show one page after the other in the main window, also with errors and long texts."""
    window = app.window
    yield from pages(app)
    show(app, LONG[:20])
    yield "long title"
    window.show_new()
    draft = StreamDraft(
        title=LONG * 2, description="d" * 300, reconnect_window=1, details=(Detail("a", ""), Detail("a", "b"))
    )
    window.presenters.new_stream.edit(draft)
    window.new_page._show_draft(draft)
    window.presenters.new_stream.create()
    window.new_page._show_failure(Refused("", (FieldRefusal("x", "y"),)), False)
    yield "form in error"
    window.presenters.new_stream.edit(replace(StreamDraft(), title="t"))
    window.signed_in.pages.work.show_list()
    yield "list"
    window._pages.stack.setCurrentWidget(window.connect_page)
    window.connect_page.open_for(first=True)
    window.connect_page._submit()
    yield "connect in error"
    window._pages.stack.setCurrentWidget(window.signed_in.pages.work)


def dialogs(app: App) -> Iterator[tuple[str, QDialog]]:
    """Open one dialog after the other."""
    window = app.window
    show(app, "Ready")
    page = window.stream_page
    openers: dict[str, Callable[[], object]] = {
        "settings": window.dialogs.open_settings,
        "help": window.dialogs.open_help,
        "edit": window.stream_page.menu.edit,
        "other encoders": page.connection.others.click,  # by no name: names are of a language
        "add a destination": page.also_on._add.click,
        "QR code": page.share._code.click,
        "phone": page.connection.phone.click,
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
