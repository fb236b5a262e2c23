"""Texts about recordings."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown, Refused
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.errors import Act, error_text

translate = QCoreApplication.translate


def title_text(recording: Recording) -> str:
    """Return a recording's title, or its day, or else that it's a recording."""
    return one_line(recording.title) or _day(recording) or translate("Recordings", "Recording")


def facts_text(recording: Recording) -> str:
    """Return when it was recorded, how long it is and who can watch; or that it isn't ready."""
    day = _day(recording) if one_line(recording.title) else ""
    parts: tuple[str, ...]
    if recording.state is RecordingState.FAILED:
        parts = (day, translate("Recordings", "FastPix couldn't finish it"))
    elif not recording.is_ready:
        parts = (day, translate("Recordings", "Processing"))
    else:
        length = "" if recording.length_s is None else values.clock(recording.length_s)
        access = recording.playback.access if recording.playback else Access.PRIVATE
        parts = (day, length, values.access(access))
    return " · ".join(each for each in parts if each)


def rename_error_text(error: AppError) -> str:
    """Return the text for a recording that wasn't renamed."""
    match error:
        case OutcomeUnknown():
            return translate(
                "Recordings",
                "FastPix didn't answer, so it isn't known whether the recording has its new title.",
            )
        case NotFound():
            return translate("Recordings", "This recording no longer exists on FastPix.")
        case Refused(message="", fields=()):
            return translate("Recordings", "FastPix kept the old title. Rename it in FastPix's dashboard.")
    return error_text(error, Act.CHANGE)


def _day(recording: Recording) -> str:
    if recording.created_at is None:
        return ""
    when = QDateTime.fromSecsSinceEpoch(int(recording.created_at.timestamp())).toLocalTime()
    is_this_year = when.date().year() == QDateTime.currentDateTime().date().year()
    this_year = translate("Recordings", "ddd d MMM, %1")
    earlier = translate("Recordings", "ddd d MMM yyyy, %1")
    form = this_year if is_this_year else earlier
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(when.date(), form).replace("%1", time)
