"""Texts about viewing links."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime

from fastpix_desktop.domain.errors import AppError, FileTrouble, OutcomeUnknown, UnusableKey
from fastpix_desktop.domain.share.viewing_links import LinkForm, Privacy
from fastpix_desktop.ui.share.signing_key_text import key_error_text
from fastpix_desktop.ui.text import dates
from fastpix_desktop.ui.text.counted import Counted

translate = QCoreApplication.translate


def until_text(expires_at: int, *, works: bool, has_run_out: bool) -> str:
    """Return how long a link is valid, or why it isn't any more; ``expires_at``: in Unix seconds."""
    if has_run_out:
        #: A viewing link expired. %1: a time of day.
        today = translate("ViewingLinks", "Expired today, %1")
        #: A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.
        another_day = translate("ViewingLinks", "Expired %1")
    elif works:
        #: A viewing link is valid until then. %1: a time of day.
        today = translate("ViewingLinks", "Until today, %1")
        #: A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.
        another_day = translate("ViewingLinks", "Until %1")
    else:
        #: A viewing link no longer works, because the key it was signed with was replaced or deleted.
        return translate("ViewingLinks", "Its signing key is gone")
    return _at(expires_at, today, another_day)


def may_be_too_short_text(expires_at: int) -> str:
    """Return the warning that a link may expire during the broadcast; ``expires_at``: in Unix seconds."""
    #: %1: a time of day.
    today = translate(
        "ViewingLinks",
        "It expires today, %1. Viewers with this link are cut off then, even during a broadcast.",
    )
    #: %1: a day and a time, “Thu, 5 Nov, 22:00”.
    another_day = translate(
        "ViewingLinks",
        "It expires %1. Viewers with this link are cut off then, even during a broadcast.",
    )
    return _at(expires_at, today, another_day)


def _at(moment: int, today: str, another_day: str) -> str:
    when = QDateTime.fromSecsSinceEpoch(moment).toLocalTime()
    if when.date() == QDate.currentDate():
        return today.replace("%1", dates.time_text(when.time()))
    return another_day.replace("%1", dates.moment_text(when))


def copied_text(form: LinkForm, seconds: int) -> str:
    """Return what to say after a link was copied; the clipboard is cleared after ``seconds``."""
    texts = Counted()
    text = {
        LinkForm.PAGE: texts.viewing_link_copied,
        LinkForm.HLS: texts.hls_address_copied,
        LinkForm.EMBED: texts.embed_code_copied,
    }[form]
    return text(seconds)


def privacy_text(privacy: Privacy) -> str:
    """Return whether FastPix refused the stream to a request without a viewing link."""
    if privacy.is_kept:
        #: %1: the time of day when this was checked.
        text = translate("ViewingLinks", "Checked at %1: only people with a viewing link can watch.")
    else:
        #: %1: the time of day when this was checked.
        text = translate(
            "ViewingLinks",
            "Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn't, end "
            "the stream.",
        )
    return text.replace("%1", dates.time_text(dates.local(privacy.checked_at).time()))


def link_error_text(error: AppError) -> str:
    """Return the text for a link that wasn't made, copied or withdrawn."""
    match error:
        case OutcomeUnknown():
            return translate(
                "ViewingLinks",
                "FastPix didn't answer, so that may not have worked. It's safe to try again: you can "
                "withdraw every link that was made.",
            )
        case UnusableKey():
            return translate(
                "ViewingLinks",
                "The signing key is missing from your keyring or is damaged. Replace it in the settings.",
            )
        case FileTrouble():
            #: %1: why, in the system's words.
            return translate("ViewingLinks", "The list of viewing links can't be used: %1.").replace(
                "%1", error.reason
            )
    return key_error_text(error)
