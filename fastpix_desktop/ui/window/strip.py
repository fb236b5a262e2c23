"""The strip at the bottom of the window while a stream is live: title, time, verdict, Show and End."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from fastpix_desktop.domain.monitor.finding import Level
from fastpix_desktop.ui.monitor.strip_text import line_text, time_text, verdict_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import isolated, title
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor

HEIGHT = 40


class LiveStrip(QFrame):
    """Shows one broadcast, and how many more there are."""

    showAsked = Signal(object)
    """The StreamMonitor whose stream to go to."""
    endAsked = Signal(object)
    """The StreamMonitor whose stream to end."""

    def __init__(self) -> None:
        super().__init__()
        self._monitor: StreamMonitor | None = None
        self.setProperty("kind", "strip")
        self.setFixedHeight(theme.scaled(HEIGHT))
        self._dot = label("●", "strip-dot")
        #: For screen readers: a red dot.
        self._dot.setAccessibleName(self.tr("On air"))
        self._title = ElidedLabel("strip-title")
        self._state = ElidedLabel("strip-state")
        self._more = label("", "strip-more")
        #: Button: go to the stream that is live.
        self.show_button = button(self.tr("Show"), "quiet")
        self.show_button.clicked.connect(lambda: self.showAsked.emit(self._monitor))
        #: Button: end the stream that is live.
        self.end_button = button(self.tr("End"))
        self.end_button.clicked.connect(lambda: self.endAsked.emit(self._monitor))
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(self._dot)
        words = QHBoxLayout()
        words.setSpacing(theme.SMALL)
        words.addWidget(self._title)
        words.addWidget(self._state, 1)
        line.addLayout(words, 1)
        line.addWidget(self._more)
        line.addWidget(self.show_button)
        line.addWidget(self.end_button)
        self.hide()

    def show_broadcasts(
        self, monitors: "tuple[StreamMonitor, ...]", *, account: str, is_open: bool, in_view: bool
    ) -> None:
        """Show the first of these broadcasts, if there is one.

        ``account``: the name of its account, if another is in use. ``is_open``: whether its page is shown;
        ``in_view``: whether its stage can be seen there, which makes the strip superfluous.
        """
        before, self._monitor = self._monitor, monitors[0] if monitors else None
        monitor = self._monitor
        self.setVisible(monitor is not None and not in_view)
        if monitor is None or monitor.stream is None:
            return
        parts = (time_text(monitor), verdict_text(monitor), isolated(account) if account else "")
        self._title.show_text(isolated(title(monitor.stream)))
        self._state.show_text(f"· {' · '.join(each for each in parts if each)}")
        self._more.setText(f"+{len(monitors) - 1}" if len(monitors) > 1 else "")
        self._more.setVisible(len(monitors) > 1)
        self.show_button.setVisible(not is_open)
        self.end_button.setVisible(not account)
        level = "broken" if monitor.verdict.level is Level.TROUBLE else "live"
        if level != self.property("level"):
            for each in (self, self._title, self._state):
                theme.mark(each, level=level)
        if before is not monitor and self.isVisible():
            announce(self, line_text(monitor))
