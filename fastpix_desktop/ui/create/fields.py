"""How the form lays out its fields."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import label, row
from fastpix_desktop.ui.widgets.field import FormField


def side_field(title: str, control: QWidget, hint: str = "") -> FormField:
    """Return a field with its label at the left, the control at the right, and the hint below both."""
    name = label(title, "label")
    name.setBuddy(control)
    line = QWidget()
    line.setFocusProxy(control)
    line.setLayout(row(name, 1, control))
    line.setAccessibleName(control.accessibleName())
    return FormField("", line, hint=hint)


def pair(name: str, first: QWidget, second: QWidget) -> QWidget:
    """Return two controls beside each other, equally wide, as one editor with this accessible name."""
    both = QWidget()
    both.setAccessibleName(name)
    both.setFocusProxy(first)
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.ROOM)
    line.addWidget(first, 1)
    line.addWidget(second, 1)
    return both


def button_footer(hint: QLabel, *buttons: QPushButton) -> tuple[QFrame, QHBoxLayout]:
    """Return the form's footer with a hint at the left and buttons at the right, and its layout."""
    footer = QFrame()
    footer.setProperty("kind", "footer")
    line = QHBoxLayout(footer)
    line.setContentsMargins(theme.LARGE + theme.SPACE, theme.ROOM, theme.LARGE, theme.ROOM)
    line.setSpacing(theme.SPACE)
    line.addWidget(hint, 1)
    for each in buttons:
        each.setMinimumHeight(theme.CONTROL_HEIGHT + 4)
        line.addWidget(each)
    return footer, line
