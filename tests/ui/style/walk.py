"""Show every page and dialog of the window, one after the other."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from fastpix_desktop.simulator import Simulator
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
    window._stack.setCurrentWidget(window.connect_page)
    window.connect_page.open_for(first=True)
    yield "connect"
    window._stack.setCurrentWidget(window._work)


def dialogs(app: App) -> Iterator[tuple[str, QDialog]]:
    """Open one dialog after the other."""
    window = app.window
    show(app, "Ready")
    openers: dict[str, Callable[[], object]] = {
        "settings": window._open_settings,
        "help": window.open_help,
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
