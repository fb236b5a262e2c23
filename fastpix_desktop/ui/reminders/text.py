"""Texts of reminders."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from fastpix_desktop.domain.reminders import Notice, ReminderKind
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.text import dates
from fastpix_desktop.ui.text.counted import Counted, duration
from fastpix_desktop.ui.text.quoting import quoted

translate = QCoreApplication.translate
_NAMED: Final = 3
"""Number of titles to list in a sentence."""


def notice_text(notice: Notice) -> str:
    """Return a notice's text."""
    if notice.error is not None:
        return f"{quoted(notice.stream)}: {action_error(notice.error, Action.END)}"
    texts = {
        #: %1: a stream's title in quotes.
        ReminderKind.END_FAILED: translate("LiveReminders", "%1 may still be live."),
        #: %1: a stream's title in quotes. %2: “5 minutes”.
        ReminderKind.SILENT: translate(
            "LiveReminders",
            "%1 is still live, but OBS hasn't sent anything for %2. End it, unless another encoder "
            "is using it.",
        ),
        #: %1: a stream's title in quotes.
        ReminderKind.SLEPT: translate(
            "LiveReminders", "%1 is still live. It continued while this computer was asleep."
        ),
        #: %1: a stream's title in quotes.
        ReminderKind.ENDED_ASLEEP: translate(
            "LiveReminders", "%1 ended while this computer was asleep. You can go live with it again."
        ),
    }
    text = texts[notice.why].replace("%2", duration(int(notice.silent_s // 60) * 60))
    return text.replace("%1", quoted(notice.stream))


def notice_title(notice: Notice) -> str:
    """Return the notice's title on the desktop."""
    if notice.why is ReminderKind.ENDED_ASLEEP:
        return translate("LiveReminders", "A stream has ended")
    #: Title of a notification: a stream is still live, perhaps by mistake.
    return translate("LiveReminders", "Still live")


def unused_text(stream: LiveStream) -> str:
    """Return the text for an unused stream."""
    if stream.created_at is None:
        #: %1: a stream's title in quotes.
        text = translate("LiveReminders", "%1 has never been live. Keep it or delete it?")
    else:
        #: %1: a stream's title in quotes. %2: a day, “5 Nov”.
        text = translate("LiveReminders", "%1 (created %2) has never been live. Keep it or delete it?")
        text = text.replace("%2", dates.day_text(dates.local(stream.created_at).date()))
    return text.replace("%1", quoted(stream))


def quit_text(streams: tuple[LiveStream, ...]) -> str:
    """Return the text about live streams on quitting."""
    if len(streams) == 1:
        #: Asked on quitting. %1: a stream's title in quotes.
        return translate("LiveReminders", "%1 is still live.").replace("%1", quoted(streams[0]))
    names = QLocale().createSeparatedList([quoted(each) for each in streams[:_NAMED]])
    are_all_named = len(streams) <= _NAMED
    text = Counted().still_live if are_all_named else Counted().still_live_among_them
    return text(len(streams)).replace("%1", names)
