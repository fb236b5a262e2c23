"""The card “About this stream”: its settings as they are."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.text.options import facts
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.section import Section

_NAMES_WIDTH: Final = 110
_LINK_PADDING: Final = 6
"""What a link has beside its text, in px: the text ends where the facts end."""


class AboutCard(Section):
    """A row for each fact; unknown ones are left out."""

    def __init__(self) -> None:
        super().__init__(self.tr("About this stream"), folds=True)
        self.edit = button(self.tr("Edit…"), "link")
        self.head.setContentsMargins(*margins(0, 0, -_LINK_PADDING, 0))
        self.head.addStretch(1)
        self.head.addWidget(self.edit)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnMinimumWidth(0, theme.scaled(_NAMES_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_stream(self, stream: LiveStream) -> None:
        """Show a stream's facts. Unchanged ones aren't touched."""
        shown = facts(stream)
        while len(self._rows) < len(shown):
            name, value = label("", "row"), label("", "plain", wrap=True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            row = len(self._rows)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
            self._rows.append((name, value))
        for number, (name, value) in enumerate(self._rows):
            is_shown = number < len(shown)
            name.setVisible(is_shown)
            value.setVisible(is_shown)
            if is_shown and (name.text(), value.text()) != shown[number]:
                name.setText(shown[number][0])
                value.setText(shown[number][1])
                value.setAccessibleName(": ".join(shown[number]))
