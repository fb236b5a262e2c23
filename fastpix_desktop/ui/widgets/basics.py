"""Labels, buttons and cards in the app's style."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.heading import Heading
from fastpix_desktop.ui.widgets.mnemonics import Button
from fastpix_desktop.ui.widgets.text_label import TextLabel

_HEADINGS: Final = ("title", "section")


def label(text: str, kind: str, *, wrap: bool = False) -> QLabel:
    """Return a label; ``kind`` is title or section (both headings), label, hint, row, …. Plain text."""
    if kind in _HEADINGS:
        return Heading(text, kind, wrap=wrap)
    made = TextLabel(text, wrap=wrap)
    made.setProperty("kind", kind)
    return made


def button(text: str, kind: str = "", icon: str = "") -> Button:
    """Return a button; ``kind`` is primary, danger, link, quiet, or empty for a plain one."""
    made = Button(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if icon:
        role = {"primary": icons.ON_ACCENT, "link": icons.ACCENT}.get(kind, icons.PLAIN)
        made.setIcon(icons.icon(icon, role))
        made.setIconSize(QSize(theme.ICON_SIZE + 6, theme.ICON_SIZE))
    return made


def icon_button(icon: str, name: str, role: QPalette.ColorRole = icons.DIM) -> QToolButton:
    """Return a button that shows only an icon; its name is also its tooltip."""
    made = QToolButton()
    made.setIcon(icons.icon(icon, role))
    made.setIconSize(QSize(theme.ICON_SIZE + 2, theme.ICON_SIZE + 2))
    made.setFixedSize(theme.CONTROL_HEIGHT, theme.CONTROL_HEIGHT)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(name)
    set_tip(made, name)
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a card, and the column for its content."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(theme.WIDE, theme.WIDE - 2, theme.WIDE, theme.WIDE - 2)
    column.setSpacing(theme.SPACE)
    return frame, column


def row(*items: object, spacing: int = theme.SPACE) -> QHBoxLayout:
    """Return a row of widgets and layouts; an int is a stretch."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            line.addStretch(item)
        elif isinstance(item, QLayout):
            line.addLayout(item)
        else:
            line.addWidget(item)  # type: ignore[arg-type]
    return line
