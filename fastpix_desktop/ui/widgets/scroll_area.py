"""The area of everything that scrolls."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QScrollArea


class ScrollArea(QScrollArea):
    """A frameless area that makes its content as wide as itself.

    Qt's own fits the content again within each fit. If the content's height changes with each, as where a
    text just wraps or not, that never ends, and takes the app with it. This one fits it once more at most.
    """

    def __init__(self) -> None:
        super().__init__()
        self._fits = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the content to its own new size, but not while that is being done."""
        if event.type() is not QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._fits:
            return False
        self._fits = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._fits = False
