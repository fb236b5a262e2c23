"""The notices that are shown, and since when OBS has been silent."""

from collections.abc import Callable

from fastpix_desktop.domain.reminders import Notice, ReminderKind


class NoticeList:
    """At most one notice per stream, most urgent first."""

    def __init__(self) -> None:
        self.all: tuple[Notice, ...] = ()

    def add(self, notice: Notice) -> bool:
        """Add a notice in place of the stream's earlier one; return whether that was of another kind."""
        others = [each for each in self.all if each.stream.id != notice.stream.id]
        before = [each for each in self.all if each.stream.id == notice.stream.id]
        self.all = tuple(sorted([*others, notice], key=lambda each: each.why))
        return notice.why not in [each.why for each in before]

    def drop(self, stream_id: str, why: ReminderKind | None = None) -> bool:
        """Drop a stream's notice, only of this kind if one is given; return whether there was one."""
        left = tuple(each for each in self.all if each.stream.id != stream_id or why not in (None, each.why))
        before, self.all = self.all, left
        return left != before


class Silence:
    """How long OBS hasn't been sending to each stream."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """``clock`` returns seconds, and never goes back."""
        self._clock = clock
        self._since: dict[str, float] = {}

    def note(self, stream_id: str, sends: bool | None) -> float:  # noqa: FBT001 - a fact, not a switch
        """Note whether OBS sends to a stream (None: unknown); return the seconds it has been silent."""
        if sends is not False:
            self.forget(stream_id)
            return 0.0
        now = self._clock()
        return now - self._since.setdefault(stream_id, now)

    def forget(self, stream_id: str) -> None:
        """Forget a stream."""
        self._since.pop(stream_id, None)
