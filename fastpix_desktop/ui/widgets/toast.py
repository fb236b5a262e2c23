"""A short confirmation at the bottom of the window that disappears by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce

_SHOWN_MS = 4000


class Toast(QLabel):
    """Covers part of ``parent``, and never takes the focus or a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.lift = 0
        """Px at the bottom of the parent to keep free."""
        self.setProperty("kind", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a text for some seconds."""
        self.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self._over, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._over
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > window.width() - 2 * theme.LARGE:
            self.setWordWrap(True)
            self.setFixedWidth(window.width() - 2 * theme.LARGE)
            self.adjustSize()
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        bottom = window.height() - self.lift - theme.LARGE
        self.move((window.width() - self.width()) // 2, bottom - self.height())
