"""Texts about downloads of recordings."""

from PySide6.QtCore import QCoreApplication, QLocale

from fastpix_desktop.domain.errors import (
    AppError,
    FileTrouble,
    Mp4Failed,
    NoPermission,
    NotFound,
    UnusableKey,
)
from fastpix_desktop.domain.streams.download import DownloadState, Progress, Stage
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.errors import Act, error_text

translate = QCoreApplication.translate


def download_text(state: DownloadState) -> str:
    """Return what a download is doing, and how far it is."""
    done = _progress_text(state.progress)
    match state.stage:
        case Stage.WAITING:
            return translate("Downloads", "FastPix is preparing the file. This can take some minutes.")
        case Stage.LOADING:
            return done or translate("Downloads", "Starting the download…")
        case Stage.RETRYING:
            lost = translate("Downloads", "The connection was lost. Trying again…")
            return f"{lost} {done}".strip()
        case Stage.PAUSED:
            paused = translate("Downloads", "Download paused")
            return f"{paused} · {done}" if done else paused
    return _error_text(state.error)


def resume_text(state: DownloadState) -> str:
    """Return the words of the button that goes on with a download."""
    if state.stage is Stage.FAILED:
        return translate("Downloads", "Try again")
    #: Button: go on with a download.
    return translate("Downloads", "Resume")


def resume_name(state: DownloadState) -> str:
    """Return that button's name for a screen reader, with ``%1`` for the recording's number."""
    if state.stage is Stage.FAILED:
        return translate("Downloads", "Try again to download recording %1")
    return translate("Downloads", "Resume download of recording %1")


def _progress_text(progress: Progress) -> str:
    if not progress.received or progress.total is None:
        return ""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    received, total = (
        apart(QLocale().formattedDataSize(each, 1, form)) for each in (progress.received, progress.total)
    )
    #: How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.
    return translate("Downloads", "%1 of %2").replace("%1", received).replace("%2", total)


def _error_text(error: AppError | None) -> str:
    match error:
        case None:
            return translate(
                "Downloads", "The download ended unexpectedly. What was downloaded so far is kept."
            )
        case FileTrouble():
            #: %1: a folder. %2: why, in the system's words.
            text = translate("Downloads", "Can't write to %1 (%2). What was downloaded so far is kept.")
            return text.replace("%1", apart(str(error.path.parent))).replace("%2", error.reason)
        case Mp4Failed():
            return translate("Downloads", "FastPix couldn't make a file from this recording.")
        case NotFound():
            return translate("Downloads", "This recording no longer exists on FastPix.")
        case NoPermission():
            return translate("Downloads", "FastPix doesn't allow this recording to be downloaded from here.")
        case UnusableKey():
            return translate(
                "Downloads",
                "The signing key is missing from your keyring or is damaged. Replace it in the settings.",
            )
    return error_text(error, Act.LIST)
