"""The tray's menu while a stream is live."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu


class LiveMenu(QMenu):
    """The tray's menu while a stream is live."""

    def __init__(self) -> None:
        super().__init__()
        self._show: Callable[[], None] = _nothing
        self._end: Callable[[], None] = _nothing
        self._state = self.addAction("")
        self._state.setEnabled(False)
        self.addSeparator()
        #: Menu of the icon in the system tray: show the window.
        self.addAction(self.tr("Show"), self.run_show)
        self.addAction(self.tr("End stream"), self._run_end)

    def show_state(self, text: str, on_show: Callable[[], None], on_end: Callable[[], None]) -> None:
        """Show a state, and do these from now on."""
        self._state.setText(text.replace("&", "&&"))
        self._show, self._end = on_show, on_end

    def run_show(self) -> None:
        """Show the stream."""
        self._show()

    def _run_end(self) -> None:
        self._end()


def _nothing() -> None:
    """Do nothing."""
