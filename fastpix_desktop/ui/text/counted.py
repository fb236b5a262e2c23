"""Texts with a number, whose words depend on it.

They are a class's because Qt's lupdate finds plurals only in calls of ``tr()``.
"""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each method returns one text, for a number."""

    def seconds(self, number: int) -> str:
        """Return a length of time in seconds."""
        #: A length of time, inserted in sentences such as “Try again in 30 seconds.”
        return self.tr("%n seconds", "", number)

    def minutes(self, number: int) -> str:
        """Return a length of time in minutes."""
        #: A length of time, inserted in sentences such as “FastPix waits 5 minutes.”
        return self.tr("%n minutes", "", number)

    def characters_too_many(self, number: int) -> str:
        """Return that a text is too long by so many characters, with ``%1`` for the most that are allowed."""
        #: %1: the most characters that are allowed.
        return self.tr("Shorten by %n characters (at most %1).", "", number)

    def at_most_characters(self, number: int) -> str:
        """Return that a text may have at most so many characters."""
        #: “It” is what was typed into a field.
        return self.tr("Shorten it to at most %n characters.", "", number)

    def at_most_websites(self, number: int) -> str:
        """Return that a list may have at most so many websites."""
        return self.tr("Enter at most %n websites.", "", number)

    def views(self, number: int) -> str:
        """Return how often a stream is viewed."""
        #: How often a stream is being viewed.
        return self.tr("%n views", "", number)

    def recordings(self, number: int) -> str:
        """Return how many recordings a stream has."""
        return self.tr("%n recordings", "", number)

    def found(self, number: int) -> str:
        """Return how many streams a search has found."""
        #: Result of a search.
        return self.tr("%n streams found.", "", number)

    def interruptions(self, number: int) -> str:
        """Return how often OBS didn't send."""
        #: Describes a plot of the bitrate: how often OBS didn't send.
        return self.tr("Interrupted %n times.", "", number)

    def interruptions_and_longest(self, number: int) -> str:
        """Return how often a broadcast was interrupted, with ``%1`` for the longest time."""
        #: %1: how long the longest interruption lasted, “25 s” or “3 min”.
        return self.tr("There were %n interruptions. The longest lasted %1.", "", number)

    def still_live(self, number: int) -> str:
        """Return that so many streams are live, with ``%1`` for their titles."""
        #: Asked on quitting. %1: the streams' titles in quotes, a list.
        return self.tr("%n streams are still live: %1.", "", number)

    def still_live_among_them(self, number: int) -> str:
        """Return that so many streams are live, with ``%1`` for some of their titles."""
        #: Asked on quitting. %1: some of the streams' titles in quotes, a list.
        return self.tr("%n streams are still live, among them %1.", "", number)

    def clock_minutes_ahead(self, number: int) -> str:
        """Return that this computer's clock is ahead by so many minutes."""
        return self.tr(
            "The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.",
            "",
            number,
        )

    def clock_hours_ahead(self, number: int) -> str:
        """Return that this computer's clock is ahead by so many hours."""
        return self.tr(
            "The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.",
            "",
            number,
        )

    def clock_days_ahead(self, number: int) -> str:
        """Return that this computer's clock is ahead by so many days."""
        return self.tr(
            "The clock is %n days ahead. Set it automatically, or servers will refuse to connect.",
            "",
            number,
        )

    def clock_minutes_behind(self, number: int) -> str:
        """Return that this computer's clock is behind by so many minutes."""
        return self.tr(
            "The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.",
            "",
            number,
        )

    def clock_hours_behind(self, number: int) -> str:
        """Return that this computer's clock is behind by so many hours."""
        return self.tr(
            "The clock is %n hours behind. Set it automatically, or servers will refuse to connect.",
            "",
            number,
        )

    def clock_days_behind(self, number: int) -> str:
        """Return that this computer's clock is behind by so many days."""
        return self.tr(
            "The clock is %n days behind. Set it automatically, or servers will refuse to connect.",
            "",
            number,
        )

    def viewing_link_copied(self, seconds: int) -> str:
        """Return that a viewing link was copied, and when the clipboard is cleared."""
        return self.tr("Viewing link copied. The clipboard clears in %n s.", "", seconds)

    def hls_address_copied(self, seconds: int) -> str:
        """Return that an HLS address was copied, and when the clipboard is cleared."""
        return self.tr("HLS address copied. The clipboard clears in %n s.", "", seconds)

    def embed_code_copied(self, seconds: int) -> str:
        """Return that an embed code was copied, and when the clipboard is cleared."""
        return self.tr("Embed code copied. The clipboard clears in %n s.", "", seconds)


def duration(seconds: int) -> str:
    """Return a duration: ``5 minutes``, ``90 seconds``."""
    minutes, rest = divmod(seconds, 60)
    return Counted().seconds(seconds) if rest or not minutes else Counted().minutes(minutes)
