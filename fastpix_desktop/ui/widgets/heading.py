"""Headings that a screen reader can jump between."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel

from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.text_label import TextLabel


class Heading(TextLabel):
    """A label with the heading role; ``kind`` is title, headline or section. Plain text only."""

    def __init__(self, text: str, kind: str, *, wrap: bool = False) -> None:
        _install()
        super().__init__(text, wrap=wrap)
        self.setProperty("kind", kind)


class ElidedHeading(ElidedLabel):
    """A heading on one line that ends in an ellipsis if it doesn't fit; its name is the whole text."""

    def __init__(self, kind: str) -> None:
        _install()
        super().__init__(kind)


class _HeadingInterface(QAccessibleWidget):
    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        label = self.object()
        if kind is QAccessible.Text.Name and isinstance(label, QLabel):
            return label.text()
        return super().text(kind)


def _make(_name: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, Heading | ElidedHeading):
        return None
    made = _HeadingInterface(widget)
    widget.setProperty("interface", made)  # Qt doesn't keep the Python part alive
    return made


_installed: list[bool] = []


def _install() -> None:
    """Let Qt ask for the interfaces of headings. Only once: Qt asks each factory that it was given."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)
