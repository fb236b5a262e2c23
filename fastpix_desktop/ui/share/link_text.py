"""Texts about viewing links."""

from PySide6.QtCore import QCoreApplication, QDateTime

from fastpix_desktop.domain.errors import AppError, FileTrouble, OutcomeUnknown, UnusableKey
from fastpix_desktop.domain.share.viewing_links import LinkForm, Privacy
from fastpix_desktop.ui.share.signing_key_text import key_error_text

translate = QCoreApplication.translate


def moment_text(moment: int) -> str:
    """Return a moment (Unix seconds): ``today, 22:00`` or ``Tue 1 Dec, 23:59``, in the person's locale."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    when = QDateTime.fromSecsSinceEpoch(moment).toLocalTime()
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    today = QDateTime.currentDateTime().date()
    if when.date() == today:
        return translate("ViewingLinks", "today, %1").replace("%1", time)
    form = (
        translate("ViewingLinks", "ddd d MMM")
        if when.date().year() == today.year()
        else translate("ViewingLinks", "ddd d MMM yyyy")
    )
    date = QLocale().toString(when.date(), form)
    return translate("ViewingLinks", "%1, %2").replace("%1", date).replace("%2", time)


def until_text(expires_at: int, *, works: bool, has_run_out: bool) -> str:
    """Return how long a link is valid, or why it isn't any more."""
    if has_run_out:
        return translate("ViewingLinks", "Ran out %1").replace("%1", moment_text(expires_at))
    if not works:
        return translate("ViewingLinks", "Ended with its signing key")
    return translate("ViewingLinks", "Until %1").replace("%1", moment_text(expires_at))


def copied_text(form: LinkForm, seconds: int) -> str:
    """Return what to say after a link was copied; the clipboard is cleared after ``seconds``."""
    text = {
        LinkForm.PAGE: translate("ViewingLinks", "Viewing link copied. It's cleared in %1 s."),
        LinkForm.HLS: translate("ViewingLinks", "HLS address copied. It's cleared in %1 s."),
        LinkForm.EMBED: translate("ViewingLinks", "Embed code copied. It's cleared in %1 s."),
    }[form]
    return text.replace("%1", str(seconds))


def privacy_text(privacy: Privacy) -> str:
    """Return what a request without a viewing link was answered."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - see above

    when = QDateTime.fromSecsSinceEpoch(int(privacy.checked_at.timestamp())).toLocalTime()
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    if privacy.is_kept:
        text = translate("ViewingLinks", "Checked %1: only people with a viewing link can watch.")
    else:
        text = translate(
            "ViewingLinks",
            "Checked %1: FastPix lets anyone watch, without a viewing link. End the stream if they mustn't.",
        )
    return text.replace("%1", time)


def link_error_text(error: AppError) -> str:
    """Return the text for a link that wasn't made, copied or withdrawn."""
    match error:
        case OutcomeUnknown():
            return translate(
                "ViewingLinks",
                "FastPix didn't answer, so it isn't known whether that worked. Try again: "
                "no link is left that you can't withdraw.",
            )
        case UnusableKey():
            return translate(
                "ViewingLinks",
                "The signing key is missing from your keyring or damaged. Replace it in the settings.",
            )
        case FileTrouble():
            return translate("ViewingLinks", "The list of links can't be used: %1.").replace(
                "%1", error.reason
            )
    return key_error_text(error)
