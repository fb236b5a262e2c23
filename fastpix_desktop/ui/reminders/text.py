"""Texts of reminders."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.reminders import Notice, ReminderKind
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import quoted

translate = QCoreApplication.translate
_NAMED: Final = 3
"""Number of titles to list in a sentence."""


def notice_text(notice: Notice) -> str:
    """Return a notice's text."""
    if notice.error is not None:
        return f"{quoted(notice.stream)}: {action_error(notice.error, Action.END)}"
    texts = {
        ReminderKind.END_FAILED: translate("LiveReminders", "%1 may still be live."),
        ReminderKind.SILENT: translate(
            "LiveReminders",
            "%1 is still live, but OBS hasn't sent anything for %2. End it, unless another encoder "
            "is using it.",
        ),
        ReminderKind.SLEPT: translate(
            "LiveReminders", "%1 is still live. It continued while this computer was asleep."
        ),
        ReminderKind.ENDED_ASLEEP: translate(
            "LiveReminders", "%1 ended while this computer was asleep. You can go live with it again."
        ),
    }
    text = texts[notice.why].replace("%2", values.duration(int(notice.silent_s // 60) * 60))
    return text.replace("%1", quoted(notice.stream))


def notice_title(notice: Notice) -> str:
    """Return the notice's title on the desktop."""
    if notice.why is ReminderKind.ENDED_ASLEEP:
        return translate("LiveReminders", "A stream has ended")
    return translate("LiveReminders", "Still live")


def unused_text(stream: LiveStream) -> str:
    """Return the text for an unused stream."""
    text = translate("LiveReminders", "%1 (created %2) has never been live. Keep it or delete it?")
    return text.replace("%2", values.made_when(stream)).replace("%1", quoted(stream))


def quit_text(streams: tuple[LiveStream, ...]) -> str:
    """Return the text about live streams on quitting."""
    if len(streams) == 1:
        return translate("LiveReminders", "%1 is still live.").replace("%1", quoted(streams[0]))
    names = ", ".join(quoted(each) for each in streams[:_NAMED])
    if len(streams) <= _NAMED:
        return translate("LiveReminders", "These are still live: %1.").replace("%1", names)
    text = translate("LiveReminders", "These are still live: %1 and %2 more.")
    return text.replace("%2", str(len(streams) - _NAMED)).replace("%1", names)
