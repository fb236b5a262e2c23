"""What happens after a stream is created, beside the form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.sign import Sign


class NextCard(QFrame):
    """Three steps, and whether OBS is connected already."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFixedWidth(theme.SIDE_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(label(self.tr("What happens next"), "section"))
        for number, (step, more) in enumerate(
            (
                (self.tr("FastPix makes the stream"), self.tr("A link to share, a key for OBS")),
                #: “Running or closed”: OBS may be running or not.
                (self.tr("OBS is set up for you"), self.tr("Running or closed, nothing to type")),
                #: Go live is a button.
                (self.tr("You press Go live"), self.tr("And see when viewers can watch")),
            ),
            1,
        ):
            column.addLayout(_step(number, step, more))
        self._obs = QFrame()
        self._obs.setProperty("kind", "option")
        line = QHBoxLayout(self._obs)
        line.setContentsMargins(0, theme.ROOM, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(Sign("check", lambda colors: colors.ok))
        self._obs_text = label("", "good", wrap=True)
        line.addWidget(self._obs_text, 1)
        column.addWidget(self._obs)
        self.show_obs("")

    def show_obs(self, version: str) -> None:
        """Show the version of the connected OBS; nothing if it's empty."""
        #: %1: a version, “32.0.1”.
        self._obs_text.setText(self.tr("OBS %1 is connected").replace("%1", version))
        self._obs.setVisible(bool(version))


def _step(number: int, step: str, more: str) -> QHBoxLayout:
    sign = label(str(number), "step")
    sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
    sign.setFixedSize(theme.LARGE, theme.LARGE)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(label(step, "label", wrap=True))
    texts.addWidget(label(more, "hint", wrap=True))
    line = QHBoxLayout()
    line.setSpacing(theme.ROOM)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return line
