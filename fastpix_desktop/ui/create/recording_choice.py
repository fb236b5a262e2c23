"""Whether a stream is recorded, and who can watch the recording, as one choice."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.streams.draft import Access, StreamDraft
from fastpix_desktop.ui.text.values import access
from fastpix_desktop.ui.widgets.segments import Segments

_OFF: Final = "off"


class RecordingChoice(Segments):
    """Off, Public or Private.

    The audience that the stream has too follows the stream's, so a stream that becomes private never leaves
    a public recording behind unasked. Another audience stays as chosen.
    """

    def __init__(self, name: str) -> None:
        #: The stream isn't recorded.
        off = QCoreApplication.translate("RecordingChoice", "Off")
        super().__init__(name, {_OFF: off, **{each.value: access(each) for each in Access}})
        self._stream = Access.PUBLIC
        self.audience: Access | None = None
        """Who can watch the recording; None: the same people as the stream."""
        self.valueChanged.connect(self._chosen)

    @property
    def is_on(self) -> bool:
        """Whether the stream is recorded."""
        return self.value() != _OFF

    def show_draft(self, draft: StreamDraft) -> None:
        """Show a draft's choice."""
        self.audience, self._stream = draft.recording_access, draft.access
        self.set_value((draft.recording_access or draft.access) if draft.record else _OFF)

    def follow(self, stream: Access) -> None:
        """Take the stream's audience, unless another one was chosen."""
        self._stream = stream
        if self.is_on and self.audience is None:
            self.set_value(stream)

    def _chosen(self, value: str) -> None:
        if value != _OFF:
            chosen = Access(value)
            self.audience = None if chosen is self._stream else chosen
