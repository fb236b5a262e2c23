"""Texts about recordings."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown, Refused
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.ui.text import dates, values
from fastpix_desktop.ui.text.errors import Act, error_text

translate = QCoreApplication.translate


def title_text(recording: Recording) -> str:
    """Return a recording's title, or its day, or else that it's a recording."""
    return one_line(recording.title) or _day(recording) or _no_title()


def _no_title() -> str:
    #: Stands for the title of a recording that has neither title nor date.
    return translate("Recordings", "Recording")


def facts_text(recording: Recording) -> str:
    """Return when it was recorded, how long it is and who can watch; or that it isn't ready."""
    day = _day(recording) if one_line(recording.title) else ""
    parts: tuple[str, ...]
    if recording.state is RecordingState.FAILED:
        parts = (day, _failed())
    elif not recording.is_ready:
        #: FastPix is still making this recording.
        parts = (day, translate("Recordings", "Processing"))
    else:
        length = "" if recording.length_s is None else values.clock(recording.length_s)
        access = recording.playback.access if recording.playback else Access.PRIVATE
        parts = (day, length, values.access(access))
    return " · ".join(each for each in parts if each)


def _failed() -> str:
    #: “It” is a recording.
    return translate("Recordings", "FastPix couldn't finish it")


def rename_error_text(error: AppError) -> str:
    """Return the text for a recording that wasn't renamed."""
    match error:
        case OutcomeUnknown():
            return translate(
                "Recordings",
                "FastPix didn't answer, so the recording may still have its old title.",
            )
        case NotFound():
            return translate("Recordings", "This recording no longer exists on FastPix.")
        case Refused(message="", fields=()):
            return translate(
                "Recordings", "FastPix kept the old title. Rename the recording in the FastPix dashboard."
            )
    return error_text(error, Act.CHANGE)


def _day(recording: Recording) -> str:
    return "" if recording.created_at is None else dates.moment_text(dates.local(recording.created_at))
