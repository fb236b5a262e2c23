"""How a broadcast went."""

from dataclasses import dataclass
from datetime import datetime

from fastpix_desktop.domain.monitor.broadcast import Broadcast
from fastpix_desktop.domain.monitor.course import Line, Sample, line, steps
from fastpix_desktop.domain.streams.stream import LiveStream


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How a broadcast went."""

    began: datetime
    ended: datetime
    start_seen: bool
    length_s: float
    interruptions: tuple[tuple[float, float], ...]
    """When they began and ended, in seconds since it began."""
    most_watching: int | None
    most_views: int | None
    """FastPix's greatest number of views. It may be a total."""
    watching: Line | None
    views: Line | None
    bitrate: Line | None
    """In kbit/s."""
    media_before: tuple[str, ...]

    def has_recording(self, stream: LiveStream) -> bool:
        """Return whether the broadcast's recording is among the stream's."""
        return bool(set(stream.media_ids) - set(self.media_before))


def summary(broadcast: Broadcast) -> Summary | None:
    """Return a broadcast's summary; None if it hasn't ended."""
    if broadcast.since is None or broadcast.ended is None:
        return None
    began, ended = broadcast.since, broadcast.ended
    stops = ((each, (each.began - began).total_seconds()) for each in broadcast.interruptions)
    changes = [Sample(each.moment, each.number) for each in broadcast.views]
    return Summary(
        began=began,
        ended=ended,
        start_seen=broadcast.start_seen,
        length_s=broadcast.length_s(ended) or 0.0,
        interruptions=tuple((at, at + each.length_s(ended)) for each, at in stops),
        most_watching=broadcast.most_watching,
        most_views=max((each.number for each in broadcast.views), default=None),
        watching=line(broadcast.watching, began),
        views=steps(changes, began, ended),
        bitrate=line(broadcast.sent, began),
        media_before=broadcast.media_before,
    )
