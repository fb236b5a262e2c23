"""Texts of sharing: who can watch, and what visitors see meanwhile."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream, Status

translate = QCoreApplication.translate


def audience_text(stream: LiveStream) -> str:
    """Return who can watch a stream."""
    if stream.playback is None:
        return translate("Share", "This stream has no playback ID yet, so nobody can watch it.")
    websites = stream.playback.restrictions.websites
    if websites:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

        #: The stream plays only there. %1: the names of one or several websites.
        text = translate("Share", "Only on %1")
        return text.replace("%1", QLocale().createSeparatedList(list(websites)))
    if stream.playback.access is Access.PRIVATE:
        #: A private stream can't be watched by its usual link, only by a viewing link.
        return translate("Share", "Private: plays only with a viewing link")
    return translate("Share", "Anyone with the link can watch")


def off_air_text(stream: LiveStream) -> str:
    """Return what visitors of the player see while the stream isn't live; empty while it is."""
    if stream.playback is None or stream.playback.access is Access.PRIVATE:
        return ""
    if stream.playback.restrictions.websites:
        return translate("Share", "Use the embed code there. The player page doesn't play.")
    if stream.status is Status.DISABLED:
        return translate("Share", "The player shows nothing while the stream is turned off.")
    if stream.status in (Status.IDLE, Status.PREPARING):
        return translate("Share", "Until you go live, the player shows nothing.")
    return ""
