"""Reminders: streams left live or never used, and when to mention them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, LAUNCH_KEY
from fastpix_desktop.domain.streams.stream import LiveStream, Status

SILENT_S: Final = 300.0
"""Shortest silence of OBS, in seconds, before its stream counts as left live."""
ASLEEP_S: Final = 120.0
"""Seconds. A longer pause means the computer was asleep; a shorter one may be a changed clock."""
UNUSED: Final = timedelta(days=7)
"""Age at which a stream that was never used is mentioned."""
AGAIN: Final = timedelta(days=7)
"""Time between two reminders of unused streams."""


class ReminderKind(IntEnum):
    """Why to remind of a stream, most urgent first."""

    END_FAILED = 0
    """Ending it failed, so it may still be live."""
    SILENT = 1
    """It's live, but OBS hasn't sent anything for a while."""
    SLEPT = 2
    """It stayed live while this computer was asleep."""
    ENDED_ASLEEP = 3
    """It ended while this computer was asleep."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A reminder about a stream that is or was live."""

    why: ReminderKind
    stream: LiveStream
    silent_s: float = 0.0
    """Seconds since OBS last sent something."""
    error: AppError | None = None
    """Why it couldn't be ended."""


def patience_s(stream: LiveStream) -> float:
    """Return the seconds OBS may be silent: during the reconnect window, the stream waits for it."""
    return max(SILENT_S, stream.reconnect_window or DEFAULT_WINDOW)


def was_asleep(wall_s: float, monotonic_s: float, expected_s: float) -> bool:
    """Return whether the computer slept between two checks.

    Given is how far each of its clocks went on, and how far they should have: on Linux and macOS, the
    monotonic clock stops while the computer sleeps; on Windows, it doesn't.
    """
    return max(wall_s - monotonic_s, monotonic_s - expected_s) > ASLEEP_S


def may_be_unused(stream: LiveStream, now: datetime) -> bool:
    """Return whether a stream was created by this app a while ago and shows no sign of ever being live.

    A recording is such a sign. A stream that isn't recorded leaves none, so FastPix has to be asked too.
    """
    return (
        stream.status is Status.IDLE
        and not stream.media_ids
        and LAUNCH_KEY in stream.metadata
        and stream.created_at is not None
        and now - stream.created_at > UNUSED
    )


def maybe_unused(
    streams: Iterable[LiveStream], kept: Collection[str], now: datetime
) -> tuple[LiveStream, ...]:
    """Return the streams that may be unused, oldest first, without those the person wants to keep."""
    found = [each for each in streams if each.id not in kept and may_be_unused(each, now)]
    return tuple(sorted(found, key=lambda each: each.created_at or now))


def may_tell(told: datetime | None, now: datetime) -> bool:
    """Return whether it's time for the next reminder of unused streams.

    A time in the future came from a wrong clock.
    """
    return told is None or not now - AGAIN < told <= now
