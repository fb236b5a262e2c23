"""The search for what can't be seen whole."""

from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QLineEdit, QScrollArea, QWidget

from fastpix_desktop.ui.widgets.choice import ChoiceCard
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel


def cut(window: QWidget) -> list[str]:
    """Say what can't be seen whole in a window: texts that are cut, and what lies outside."""
    found: list[str] = []
    for label in window.findChildren(QLabel):
        if _is_shown(label, window):
            found += _label(label)
    for button in window.findChildren(QAbstractButton):
        if _is_shown(button, window):
            found += _button(button)
    for spin in window.findChildren(QAbstractSpinBox):
        if _is_shown(spin, window) and spin.width() < spin.minimumSizeHint().width():
            found.append(f"{spin.text()!r}: {spin.width()} of {spin.minimumSizeHint().width()} px")
    for field in window.findChildren(QLineEdit):
        if _is_shown(field, window) and field.height() < field.fontMetrics().height():
            found.append(f"{field.accessibleName()!r}: the line is {field.height()} px high")
    if any(_is_shown(area, window) and _is_wide(area) for area in window.findChildren(QScrollArea)):
        found.append("it scrolls sideways")
    return found


def boxes(window: QWidget) -> list[str]:
    """Return the texts with letters that no font has, which are shown as boxes."""
    parts: list[QLabel | QAbstractButton] = window.findChildren(QLabel)
    parts += window.findChildren(QAbstractButton)
    return [each.text() for each in parts if _is_shown(each, window) and _has_boxes(each.text(), each.font())]


def _has_boxes(text: str, font: QFont) -> bool:
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _is_shown(part: QWidget, window: QWidget) -> bool:
    return part.isVisible() and part.window() is window


def _label(label: QLabel) -> list[str]:
    text = label.text()
    if not text:
        return []
    found = []
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() < needed:
            found.append(f"{text!r}: {label.height()} of {needed} px")
    elif label.height() < label.sizeHint().height():
        found.append(f"{text!r}: {label.height()} of {label.sizeHint().height()} px high")
    elif not isinstance(label, ElidedLabel) and label.width() < label.sizeHint().width():
        found.append(f"{text!r}: {label.width()} of {label.sizeHint().width()} px")
    if not _inside(label):
        found.append(f"{text!r} lies outside its page")
    return found


def _button(button: QAbstractButton) -> list[str]:
    name = button.accessibleName() or button.text()
    found = []
    if button.width() < button.minimumSizeHint().width():
        found.append(f"{name!r}: {button.width()} of {button.minimumSizeHint().width()} px")
    if isinstance(button, ChoiceCard) and button.height() < button.heightForWidth(button.width()):
        found.append(f"{name!r}: {button.height()} of {button.heightForWidth(button.width())} px")
    if button.text() and button.height() < min(button.fontMetrics().height(), button.sizeHint().height()):
        found.append(f"{name!r}: the line is {button.height()} px high")
    if not _inside(button):
        found.append(f"{name!r} lies outside its page")
    return found


def _inside(part: QWidget) -> bool:
    """Return whether a part is inside its window, and inside all that it scrolls with, from left to right."""
    left, width = 0, part.width()
    while not part.isWindow() and (above := part.parentWidget()) is not None:
        left += part.x()
        if left < 0 or left + width > above.width():
            return False
        part = above
    return True


def _is_wide(area: QScrollArea) -> bool:
    content = area.widget()
    return content is not None and content.width() > area.viewport().width()
