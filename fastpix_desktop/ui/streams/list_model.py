"""The Qt model of the list of streams."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from fastpix_desktop.domain.streams.spans import unchanged
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import plain_tip, title

ModelIndex = QModelIndex | QPersistentModelIndex
STREAM_ROLE: Final = Qt.ItemDataRole.UserRole
"""The role for a row's LiveStream."""


class StreamListModel(QStringListModel):
    """The streams, newest first.

    The base class only counts the rows (its strings stay empty): a view asks for that once a row at each
    layout, and ten thousand calls into Python would be felt at every keystroke of a search.
    """

    def __init__(self) -> None:
        super().__init__()
        self._streams: tuple[LiveStream, ...] = ()

    def set_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """Show these streams, updating only changed rows.

        Remaining rows keep the selection, the focus and the scroll position.
        """
        old, last = self._streams, len(streams)
        same, same_back = unchanged(old, streams)
        if same == len(old) == last:
            return
        before, now = old[same : len(old) - same_back], streams[same : last - same_back]
        alike = _alike(before, now)
        head, tail = same + alike, same_back + _alike(before[alike:][::-1], now[alike:][::-1])
        if len(old) > head + tail:
            self.removeRows(head, len(old) - head - tail)
        self._streams = streams
        if last > head + tail:
            self.insertRows(head, last - head - tail)
        first_changed = same if same < head else last - tail
        last_changed = last - same_back if same_back < tail else head
        if first_changed < last_changed:
            self.dataChanged.emit(self.index(first_changed), self.index(last_changed - 1))

    def row_of(self, stream_id: str) -> int:
        """Return the row of a stream, or -1."""
        if not stream_id:
            return -1
        return next((number for number, each in enumerate(self._streams) if each.id == stream_id), -1)

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        """Return that a row can be selected, and nothing else."""
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, the accessible text, or the stream itself."""
        if not index.isValid():
            return None
        stream = self._streams[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title(stream)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{title(stream)}\n{second_line(stream)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title(stream)}, {second_line(stream)}"
        return stream if role == STREAM_ROLE else None


def _alike(old: tuple[LiveStream, ...], new: tuple[LiveStream, ...]) -> int:
    """Return how many rows both begin with that are of the same streams."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((row for row, (each, other) in pairs if each.id != other.id), min(len(old), len(new)))


def second_line(stream: LiveStream) -> str:
    """Return a stream's status, creation time, and who can watch."""
    parts = (values.status(stream.status), values.made_when(stream), values.access(stream.access))
    return " · ".join(part for part in parts if part)
