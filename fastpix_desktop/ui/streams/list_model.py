"""The Qt model of the list of streams."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from fastpix_desktop.domain.streams.spans import unchanged
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.ui.streams.row_text import second_line
from fastpix_desktop.ui.text.quoting import plain_tip, title

ModelIndex = QModelIndex | QPersistentModelIndex
STREAM_ROLE: Final = Qt.ItemDataRole.UserRole
"""The role for a row's LiveStream; None for a heading."""
LINE_ROLE: Final = STREAM_ROLE + 1
"""The role for a stream's second line."""
EARLIER_ROLE: Final = LINE_ROLE + 1
"""The role for whether a stream is of the group *Earlier*."""
_ON_TOP: Final = 100
"""Number of rows among which streams on air are looked for."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A row above a group."""

    id: str
    text: str


Row = LiveStream | Heading


class StreamListModel(QStringListModel):
    """The streams and the headings above them.

    The base class only counts the rows (its strings stay empty): a view asks for that once a row at each
    layout, and ten thousand calls into Python would be felt at every keystroke of a search.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._streams: tuple[Row, ...] = ()
        self.line: Callable[[LiveStream], str] = second_line
        """Returns a stream's second line."""
        self.earlier: frozenset[str] = frozenset()
        """IDs of the streams of the last group, whose dots are grey."""
        self._answers: dict[int, Callable[[LiveStream], str | bool]] = {
            LINE_ROLE: lambda stream: self.line(stream),  # noqa: PLW0108 - it's set later
            EARLIER_ROLE: lambda stream: stream.id in self.earlier,
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.ToolTipRole: lambda stream: plain_tip(f"{title(stream)}\n{self.line(stream)}"),
            Qt.ItemDataRole.AccessibleTextRole: lambda stream: f"{title(stream)}, {self.line(stream)}",
        }

    def set_rows(self, streams: Sequence[Row]) -> None:
        """Show these rows, updating only changed ones.

        Remaining rows keep the selection, the focus and the scroll position.
        """
        streams = tuple(streams)
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

    def stream_near(self, row: int) -> int:
        """Return the row of the stream at or below a row, or above it if there is none below; -1 if none."""
        below = range(max(row, 0), len(self._streams))
        above = range(min(row, len(self._streams)) - 1, -1, -1)
        found = (each for each in (*below, *above) if isinstance(self._streams[each], LiveStream))
        return next(found, -1)

    def lines_changed(self) -> None:
        """Refresh all second lines."""
        if self._streams:
            self.dataChanged.emit(self.index(0), self.index(len(self._streams) - 1))

    def on_air_changed(self) -> None:
        """Refresh the second lines of the streams on air, which come first."""
        for number, each in enumerate(self._streams[:_ON_TOP]):
            if isinstance(each, LiveStream) and each.status in (Status.ACTIVE, Status.PREPARING):
                self.dataChanged.emit(self.index(number), self.index(number))

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        """Return that a stream can be selected, and nothing else."""
        if index.isValid() and isinstance(self._streams[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, the accessible text, or the stream itself."""
        if not index.isValid():
            return None
        stream = self._streams[index.row()]
        if isinstance(stream, Heading):
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return stream.text if shown else None
        if role == STREAM_ROLE:
            return stream
        makes = self._answers.get(role)
        return makes(stream) if makes is not None else None


def _alike(old: tuple[Row, ...], new: tuple[Row, ...]) -> int:
    """Return how many rows both begin with that are of the same streams."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((row for row, (each, other) in pairs if each.id != other.id), min(len(old), len(new)))
