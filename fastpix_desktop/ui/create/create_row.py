"""The button that creates the stream, under the form."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.countdown import Countdown
from fastpix_desktop.ui.widgets.identifiers import identify


class CreateRow(QWidget):
    """The Create button, a note beside it, and Cancel while creating. Stacked in a narrow window."""

    focusFreed = Signal()
    """Cancel had the focus and is now hidden. Unless another page is shown, something else has to take it."""

    def __init__(self) -> None:
        super().__init__()
        self.create_button = button(self.tr("Create stream"), "primary")
        self.cancel_button = button(self.tr("Cancel"))
        identify(create_stream=self.create_button, cancel=self.cancel_button)
        for each in (self.create_button, self.cancel_button):
            each.setProperty("large", True)
        self.cancel_button.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._note = label("", "plain", wrap=True)
        self._keys = label(_keys(), "hint")
        self._is_busy = self._narrow = self._can_create = False
        self._countdown = Countdown(self)
        self._countdown.changed.connect(self._show_button)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        self._texts.addStretch(1)
        self._texts.addWidget(self._note)
        self._texts.addWidget(self._keys)
        self._texts.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.ROOM)
        self._line.addWidget(self.create_button)
        self._line.addWidget(self.cancel_button)
        self._line.addLayout(self._texts, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Stack the buttons over the whole width, or put everything on one line."""
        self._narrow = narrow
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        wide = QSizePolicy.Policy.Expanding if narrow else QSizePolicy.Policy.Maximum
        for each in (self.create_button, self.cancel_button):
            each.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        center, start = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        self._note.setAlignment(center if narrow else start)
        self._show_keys()

    def show_busy(self, *, busy: bool) -> None:
        """Show that the stream is being created, or that it isn't."""
        began = busy and not self._is_busy
        self._is_busy = busy
        # The button keeps its size.
        self.create_button.setMinimumWidth(self.create_button.width() if busy else 0)
        self._show_button()
        self.create_button.setAccessibleName(self.tr("Create stream"))
        if busy:
            self.cancel_button.show()
        else:  # later: it keeps the focus until the next page takes it, so that it moves only once
            QTimer.singleShot(0, self, self._hide_cancel)
        self._show_keys()
        if began:
            self.cancel_button.setFocus()
            announce(self, self.tr("Creating…"))

    def show_state(self, *, can_create: bool, waits_for: str) -> None:
        """Enable the button, or show what it waits for."""
        self._can_create = can_create
        self._show_button()
        self._note.setText(waits_for or self.tr("Nothing goes on air yet"))

    def wait(self, seconds: float) -> None:
        """Disable the button for this many seconds, and count them down on it."""
        self._countdown.begin(seconds)

    @property
    def can_create(self) -> bool:
        """Whether a stream can be created now."""
        return self._can_create and not self._countdown.left

    def _show_button(self) -> None:
        text = self.tr("Creating…") if self._is_busy else self._countdown.counted(self.tr("Create stream"))
        self.create_button.setText(text)
        self.create_button.setEnabled(self.can_create)

    def _hide_cancel(self) -> None:
        if self._is_busy:
            return
        if self.cancel_button.hasFocus():
            self.focusFreed.emit()
        self.cancel_button.hide()

    def _show_keys(self) -> None:
        self._keys.setVisible(not self._narrow and not self._is_busy)


def _keys() -> str:
    """Return the keys that create the stream, as this system writes them."""
    return QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
