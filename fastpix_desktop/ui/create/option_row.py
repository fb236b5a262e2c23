"""A row in the form's card of options."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.field import describe, mark_invalid
from fastpix_desktop.ui.widgets.mnemonics import FieldLabel
from fastpix_desktop.ui.widgets.sign import Sign

_TEXT_WIDTH = 130
"""Least width in px of the texts beside a control."""


class OptionRow(QFrame):
    """Label and hint at the left, the control at the right, an error below.

    Narrow, it's one line with the label and the chosen value; a click on it opens the control in place.
    """

    def __init__(
        self,
        title: str,
        control: QWidget,
        value: Callable[[], str],
        *,
        hint: str = "",
        below: QWidget | None = None,
    ) -> None:
        """Lay the row out.

        ``value`` returns the chosen value in words. ``below``: what may take the control's place, over the
        whole width; see :meth:`show_below`.
        """
        super().__init__()
        self.setProperty("kind", "option")
        self._title, self._control, self._value, self._below = title, control, value, below
        self._narrow = self._open = self._is_below = False
        self._line = _Line(title)
        self._line.clicked.connect(self._line_clicked)
        self._name = FieldLabel(title, control, wrap=True)
        self._hint = label(hint, "hint", wrap=True)
        self._error = label("", "error", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        for each in (self._name, self._hint, self._error):
            texts.addWidget(each)
        texts.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(theme.WIDE)
        self._sides.addLayout(texts, 1)
        self._sides.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._line)
        column.addLayout(self._sides)
        if below is not None:
            column.addWidget(below)
        self._describe()
        self.refresh()

    @property
    def error(self) -> str:
        """The shown error, if any."""
        return self._error.text()

    def set_hint(self, text: str, *, warns: bool = False) -> None:
        """Show a hint, perhaps as a warning."""
        self._hint.setText(text)
        level = "old" if warns else ""
        if level != (self._hint.property("level") or ""):  # marking is slow, and this is called as one types
            theme.mark(self._hint, level=level)
        self._describe()
        self.refresh()

    def set_error(self, text: str) -> None:
        """Show an error in place of the hint, or remove it."""
        if text == self._error.text():
            return
        was_wrong = bool(self._error.text())
        self._error.setText(text)
        if was_wrong is not bool(text):
            mark_invalid(self._control, self._title, text)
        self._open |= bool(text)
        self._describe()
        self.refresh()

    def show_below(self, *, shown: bool) -> None:
        """Show what is below in place of the control, or the control again; the focus stays in the row."""
        below = self._below
        if below is None or shown is self._is_below:
            return
        had_focus = below.isAncestorOf(self.window().focusWidget())
        self._is_below = shown
        self.refresh()
        if had_focus and not shown:
            self._control.setFocus()

    def take_focus(self) -> None:
        """Open the row and focus its control."""
        self._open = True
        self.refresh()
        self._control.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show a line that opens in a narrow window, and everything in a wide one."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        edge = theme.SMALL if narrow else 0
        self._sides.setContentsMargins(edge, 0, edge, 0)
        self.refresh()

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the control below the texts instead of beside them."""
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        self._sides.setAlignment(self._control, side)

    @property
    def needed_width(self) -> int:
        """Width in px for the control beside the texts."""
        return self._control.sizeHint().width() + theme.WIDE + theme.scaled(_TEXT_WIDTH)

    def refresh(self) -> None:
        """Show what is chosen now, and what of the row is open."""
        shown = self._open or not self._narrow
        self._line.show_value(self._value(), is_open=self._open)
        self._line.setVisible(self._narrow)
        self._name.setVisible(not self._narrow)
        self._hint.setVisible(shown and bool(self._hint.text()) and not self._error.text())
        self._error.setVisible(shown and bool(self._error.text()))
        self._control.setVisible(shown and not self._is_below)
        if self._below is not None:
            self._below.setVisible(shown and self._is_below)

    def _line_clicked(self) -> None:
        self._open = not self._open
        self.refresh()

    def _describe(self) -> None:
        describe(self._control, self._title, self._hint.text(), self._error.text())


class _Line(QPushButton):
    """A button over the whole width: label, value and a chevron."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._value = label("", "row")
        self._chevron = Sign("forward", lambda colors: colors.dim)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(label(title, "label"), 1)
        line.addWidget(self._value)
        line.addWidget(self._chevron)
        for each in (*self.findChildren(QLabel), self._chevron):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_value(self, value: str, *, is_open: bool) -> None:
        """Show the chosen value."""
        self._value.setText(value)
        #: %1: an option's name, “Quality”. %2: what is chosen, “720p”.
        name = self.tr("%1: %2").replace("%1", self._title).replace("%2", value)
        self.setAccessibleName(name if value else self._title)
        #: For screen readers: the option is unfolded. Press the key that presses a button.
        said = self.tr("Open. Press to close.") if is_open else self.tr("Press to choose.")
        self.setAccessibleDescription(said)
        self._chevron.show_icon("down" if is_open else "forward", lambda colors: colors.dim)
