"""Texts of the stream monitor's findings and remedies."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.finding import Finding, Level
from fastpix_desktop.ui.text.counted import duration

translate = QCoreApplication.translate


def level_text(level: Level) -> str:
    """Return a level in a word or two, for a notice's title."""
    words = {
        #: A stream's state, in a notification's title.
        Level.OFF: translate("Monitor", "Not live"),
        #: A stream's state, in a notification's title: it's not clear yet.
        Level.STARTING: translate("Monitor", "One moment"),
        #: A stream's state, in a notification's title.
        Level.LIVE: translate("Monitor", "Live"),
        Level.LIVE_UNCHECKED: translate("Monitor", "Live, not fully checked"),
        Level.TROUBLE: translate("Monitor", "Trouble with the stream"),
    }
    return words[level]


def finding_text(finding: Finding, window_s: int) -> str:
    """Return a finding's text; ``window_s`` is the stream's reconnect window in seconds."""
    text = _calm().get(finding) or _disagreements()[finding]
    return text.replace("%1", duration(window_s))


def _calm() -> dict[Finding, str]:
    return {
        Finding.OFF: translate("Monitor", "Nothing is being sent to this stream."),
        Finding.ELSEWHERE: translate("Monitor", "OBS is live somewhere else."),
        Finding.OBS_STARTING: translate("Monitor", "OBS is connecting to FastPix…"),
        Finding.WAITING: translate("Monitor", "OBS is sending. FastPix should receive it in a few seconds…"),
        Finding.PREPARING: translate(
            "Monitor",
            "FastPix is preparing the video for viewers…",
        ),
        Finding.FIRST_SEGMENTS: translate(
            "Monitor",
            "The first seconds are on their way to viewers…",
        ),
        Finding.CHECKING: translate("Monitor", "Checking that viewers can watch…"),
        Finding.LIVE: translate("Monitor", "OBS is sending, FastPix is receiving, and viewers can watch."),
        Finding.PRIVATE: translate(
            "Monitor",
            "OBS is sending and FastPix is receiving. What viewers see can't be checked from here.",
        ),
        Finding.VIEWERS_UNKNOWN: translate(
            "Monitor",
            "OBS is sending and FastPix is receiving. Viewers can't be checked from here right now.",
        ),
        Finding.OBS_UNKNOWN: translate(
            "Monitor",
            "Viewers can watch. OBS isn't connected, so its side isn't checked.",
        ),
        Finding.ONLY_FASTPIX: translate(
            "Monitor",
            "FastPix is receiving. OBS and viewers can't be checked from here.",
        ),
        Finding.STOPPING: translate("Monitor", "OBS has stopped. FastPix keeps the stream open…"),
    }


def _disagreements() -> dict[Finding, str]:
    return {
        Finding.WRONG_DESTINATION: translate(
            "Monitor",
            "OBS is live somewhere else: its server or stream key isn't this stream's. To send to "
            "this stream, go live here.",
        ),
        Finding.CANNOT_CONNECT: translate(
            "Monitor",
            "OBS can't connect to FastPix. Viewers see nothing.",
        ),
        Finding.NOT_RECEIVED: translate(
            "Monitor",
            "OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.",
        ),
        Finding.TURNED_OFF: translate(
            "Monitor",
            "OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.",
        ),
        Finding.NOT_LIVE_YET: translate(
            "Monitor",
            "FastPix is receiving, but the stream doesn't go live. The connection may be too slow, "
            "or OBS may not be sending H.264 video and AAC audio.",
        ),
        Finding.OTHER_ENCODER: translate(
            "Monitor",
            "The stream is live, but this OBS isn't sending to it. Another encoder is, or the "
            "stream was never ended. End it if nobody should be live.",
        ),
        Finding.NO_PLAYLIST: translate(
            "Monitor",
            "FastPix is receiving, but viewers have nothing to play yet. Check the player. If it "
            "stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.",
        ),
        Finding.STANDS_STILL: translate(
            "Monitor",
            "FastPix is receiving, but the video is frozen for viewers. Check the player. If it's "
            "frozen there too, stop and start streaming in OBS.",
        ),
        Finding.STALLED: translate(
            "Monitor",
            "OBS is connected, but it isn't sending anything. Viewers' video will stop soon. Check "
            "the connection.",
        ),
        Finding.RECONNECTING: translate("Monitor", "OBS lost the connection and is reconnecting."),
        Finding.WINDOW_OVER: translate(
            "Monitor",
            "FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes "
            "back, a new broadcast begins under the same link.",
        ),
        Finding.ENDED: translate(
            "Monitor",
            "FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect "
            "to begin a new broadcast under the same link, or stop OBS.",
        ),
        Finding.STOPPED: translate(
            "Monitor",
            "OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to "
            "continue, or end the stream.",
        ),
        Finding.GAVE_UP: translate(
            "Monitor",
            "OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to "
            "continue.",
        ),
        Finding.OBS_CLOSED: translate(
            "Monitor",
            "OBS has closed. Start it again and the broadcast goes on: same link, same recording.",
        ),
        Finding.OBS_CUT: translate(
            "Monitor",
            "OBS doesn't answer, but FastPix is still live. OBS may still be sending. Check OBS's window.",
        ),
        Finding.OBS_LOST: translate(
            "Monitor",
            "OBS doesn't answer, and viewers get no new video. If OBS has closed, start it and stream again.",
        ),
        Finding.API_DOWN: translate(
            "Monitor",
            "Can't reach FastPix. OBS and viewers are shown as last known.",
        ),
        Finding.STATUS_UNKNOWN: translate(
            "Monitor",
            "FastPix reports a status this app doesn't know. Check the FastPix dashboard.",
        ),
    }
