"""The list's groups: on air, ready, and earlier."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.streams.stream import LiveStream, Status

RECENT: Final = timedelta(days=7)
"""A stream that was used within this time is ready for the next one."""
MOST: Final = 5000
"""Number of streams up to which all are grouped; of more, only those on air are."""
_ON_AIR: Final = (Status.ACTIVE, Status.PREPARING)


class Group(StrEnum):
    """A group, in the order of the list."""

    ON_AIR = "on air"
    """Live, or going live."""
    READY = "ready"
    """Turned on, and either never live or used within the last days."""
    EARLIER = "earlier"
    """All others."""


def grouped(
    streams: Sequence[LiveStream], last_live: Mapping[str, datetime], now: datetime
) -> dict[Group, tuple[LiveStream, ...]]:
    """Return the streams of each group, in their order; empty groups are left out.

    ``last_live``: when streams were last live, by ID, as far as known.
    """
    parts: dict[Group, list[LiveStream]] = {each: [] for each in Group}
    if len(streams) > MOST:
        parts[Group.ON_AIR] = [each for each in streams if each.status in _ON_AIR]
        parts[Group.EARLIER] = [each for each in streams if each.status not in _ON_AIR]
    else:
        for each in streams:
            parts[group_of(each, last_live.get(each.id), now)].append(each)
    return {group: tuple(part) for group, part in parts.items() if part}


def group_of(stream: LiveStream, last_live: datetime | None, now: datetime) -> Group:
    """Return a stream's group. A recording shows that it was live, though not when."""
    if stream.status in _ON_AIR:
        return Group.ON_AIR
    if stream.status is Status.DISABLED:
        return Group.EARLIER
    used = last_live or (stream.created_at if stream.media_ids else None)
    if used is None:
        return Group.EARLIER if stream.media_ids else Group.READY
    return Group.READY if now - used <= RECENT else Group.EARLIER
