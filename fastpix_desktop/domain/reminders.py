"""Streams that nobody seems to think of any more: live ones, unused ones, and when it is time to say so."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, LAUNCH_KEY
from fastpix_desktop.domain.streams.stream import LiveStream, Status

SILENT_S: Final = 300.0
"""For so long OBS may be silent, at least, before its stream counts as forgotten."""
ASLEEP_S: Final = 120.0
"""A computer that was gone for longer was asleep; for less, its clock may just have been set."""
UNUSED: Final = timedelta(days=7)
"""So old is a stream that is forgotten if it was never used."""
AGAIN: Final = timedelta(days=7)
"""Between two times that unused streams are spoken of."""


class ReminderKind(IntEnum):
    """Why a stream is spoken of; the most urgent first."""

    END_FAILED = 0
    """It was to be ended, and may be live still."""
    SILENT = 1
    """It is live, and OBS has not sent to it for a while."""
    SLEPT = 2
    """It is live, and this computer was asleep meanwhile."""
    ENDED_ASLEEP = 3
    """It was live, and ended while this computer was asleep."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say about a stream that is live, or was."""

    why: ReminderKind
    stream: LiveStream
    silent_s: float = 0.0
    """For how long OBS has been silent."""
    error: AppError | None = None
    """Why it could not be ended."""


def patience_s(stream: LiveStream) -> float:
    """Return for how long OBS may be silent: within its reconnect window, a stream waits for it."""
    return max(SILENT_S, stream.reconnect_window or DEFAULT_WINDOW)


def was_asleep(wall_s: float, monotonic_s: float, expected_s: float) -> bool:
    """Tell whether the computer slept between two looks.

    Given is how far each of its clocks went on, and how far they should have: on Linux and macOS, the
    monotonic one stands still in sleep; on Windows, it does not.
    """
    return max(wall_s - monotonic_s, monotonic_s - expected_s) > ASLEEP_S


def may_be_unused(stream: LiveStream, now: datetime) -> bool:
    """Tell whether a stream was made by this program a while ago, and shows no trace of ever being live.

    A trace is a recording; one that is not recorded has none, so FastPix is to be asked besides.
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
    """Return the streams that may be unused, the oldest first, without those that are to be kept."""
    found = [each for each in streams if each.id not in kept and may_be_unused(each, now)]
    return tuple(sorted(found, key=lambda each: each.created_at or now))


def may_tell(told: datetime | None, now: datetime) -> bool:
    """Tell whether unused streams may be spoken of again. A time that lies ahead came of a wrong clock."""
    return told is None or not now - AGAIN < told <= now
