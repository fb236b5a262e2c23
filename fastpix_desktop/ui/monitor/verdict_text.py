"""Texts of the stream monitor's findings and remedies."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.light import Light, Remedy, Sentence, Truth
from fastpix_desktop.ui.text.values import duration

translate = QCoreApplication.translate


def light_text(light: Light) -> str:
    """Return a level in a word or two, for a notice's title."""
    words = {
        Light.OFF: translate("Truth", "Not live"),
        Light.STARTING: translate("Truth", "One moment"),
        Light.LIVE: translate("Truth", "Live"),
        Light.LIVE_UNCHECKED: translate("Truth", "Live, not fully checked"),
        Light.TROUBLE: translate("Truth", "Trouble with the stream"),
    }
    return words[light]


def announcement(truth: Truth, window_s: int) -> str:
    """Return the text to announce when the verdict changes."""
    return f"{light_text(truth.light)}. {sentence_text(truth.sentence, window_s)}"


def sentence_text(sentence: Sentence, window_s: int) -> str:
    """Return a finding's text; ``window_s`` is the stream's reconnect window in seconds."""
    text = _calm().get(sentence) or _disagreements()[sentence]
    return text.replace("%1", duration(window_s))


def _calm() -> dict[Sentence, str]:
    return {
        Sentence.OFF: translate("Truth", "Nothing is being sent to this stream."),
        Sentence.ELSEWHERE: translate("Truth", "OBS is live somewhere else."),
        Sentence.OBS_STARTING: translate("Truth", "OBS is connecting to FastPix…"),
        Sentence.WAITING: translate("Truth", "OBS is sending. FastPix should receive it in a few seconds…"),
        Sentence.PREPARING: translate(
            "Truth",
            "FastPix is preparing the video for viewers…",
        ),
        Sentence.FIRST_SEGMENTS: translate(
            "Truth",
            "The first seconds are on their way to viewers…",
        ),
        Sentence.CHECKING: translate("Truth", "Checking that viewers can watch…"),
        Sentence.LIVE: translate("Truth", "OBS is sending, FastPix is receiving, and viewers can watch."),
        Sentence.PRIVATE: translate(
            "Truth",
            "OBS is sending and FastPix is receiving. Viewers aren't checked, because the stream is private.",
        ),
        Sentence.VIEWERS_UNKNOWN: translate(
            "Truth",
            "OBS is sending and FastPix is receiving. Viewers can't be checked from here right now.",
        ),
        Sentence.OBS_UNKNOWN: translate(
            "Truth",
            "Viewers can watch. OBS isn't connected, so its side isn't checked.",
        ),
        Sentence.ONLY_FASTPIX: translate(
            "Truth",
            "FastPix is receiving. OBS and viewers can't be checked from here.",
        ),
        Sentence.STOPPING: translate("Truth", "OBS has stopped. FastPix keeps the stream open…"),
    }


def _disagreements() -> dict[Sentence, str]:
    return {
        Sentence.WRONG_DESTINATION: translate(
            "Truth",
            "OBS is live somewhere else: its server or stream key isn't this stream's. To send to "
            "this stream, go live here.",
        ),
        Sentence.CANNOT_CONNECT: translate(
            "Truth",
            "OBS can't connect to FastPix. Viewers see nothing.",
        ),
        Sentence.NOT_RECEIVED: translate(
            "Truth",
            "OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.",
        ),
        Sentence.TURNED_OFF: translate(
            "Truth",
            "OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.",
        ),
        Sentence.NOT_LIVE_YET: translate(
            "Truth",
            "FastPix is receiving, but the stream doesn't go live. The connection may be too slow, "
            "or OBS may not be sending H.264 video and AAC audio.",
        ),
        Sentence.OTHER_ENCODER: translate(
            "Truth",
            "The stream is live, but this OBS isn't sending to it. Another encoder is, or the "
            "stream was never ended. End it if nobody should be live.",
        ),
        Sentence.NO_PLAYLIST: translate(
            "Truth",
            "FastPix is receiving, but viewers have nothing to play yet. Check the player. If it "
            "stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.",
        ),
        Sentence.STANDS_STILL: translate(
            "Truth",
            "FastPix is receiving, but the video is frozen for viewers. Check the player. If it's "
            "frozen there too, stop and start streaming in OBS.",
        ),
        Sentence.STALLED: translate(
            "Truth",
            "OBS is connected, but it isn't sending anything. Viewers' video will stop soon. Check "
            "the connection.",
        ),
        Sentence.RECONNECTING: translate("Truth", "OBS lost the connection and is reconnecting."),
        Sentence.WINDOW_OVER: translate(
            "Truth",
            "FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes "
            "back, a new broadcast begins under the same link.",
        ),
        Sentence.ENDED: translate(
            "Truth",
            "FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect "
            "to begin a new broadcast under the same link, or stop OBS.",
        ),
        Sentence.STOPPED: translate(
            "Truth",
            "OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to "
            "continue, or end the stream.",
        ),
        Sentence.GAVE_UP: translate(
            "Truth",
            "OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to "
            "continue.",
        ),
        Sentence.OBS_CUT: translate(
            "Truth",
            "OBS doesn't answer, but FastPix is still live. OBS may still be sending. Check OBS's window.",
        ),
        Sentence.OBS_LOST: translate(
            "Truth",
            "OBS doesn't answer, and viewers get no new video. If OBS has closed, start it and stream again.",
        ),
        Sentence.API_DOWN: translate(
            "Truth",
            "Can't reach FastPix. OBS and viewers are shown as last known.",
        ),
        Sentence.STATUS_UNKNOWN: translate(
            "Truth",
            "FastPix reports a status this app doesn't know. Check the FastPix dashboard.",
        ),
    }


def remedy_text(remedy: Remedy) -> str:
    """Return a remedy's button text."""
    words = {
        Remedy.SEND_AGAIN: translate("Truth", "Go live here…"),
        Remedy.CHECK_CONNECTION: translate("Truth", "Check the connection"),
        Remedy.TURN_ON: translate("Truth", "Turn stream on"),
        Remedy.RECONNECT: translate("Truth", "Reconnect now"),
        Remedy.END: translate("Truth", "End stream"),
        Remedy.OPEN_PLAYER: translate("Truth", "Open player"),
        Remedy.CONNECT_OBS: translate("Truth", "Connect to OBS"),
        Remedy.ASK_AGAIN: translate("Truth", "Check again"),
    }
    return words[remedy]
