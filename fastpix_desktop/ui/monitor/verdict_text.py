"""What the truth light says, and what its button offers: one sentence and at most one button at a time."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.light import Light, Remedy, Sentence, Truth
from fastpix_desktop.ui.text.errors import duration

translate = QCoreApplication.translate


def light_text(light: Light) -> str:
    """Return a light in a word or two, for a notice's title."""
    words = {
        Light.OFF: translate("Truth", "Not live"),
        Light.STARTING: translate("Truth", "One moment"),
        Light.LIVE: translate("Truth", "Live"),
        Light.LIVE_UNCHECKED: translate("Truth", "Live, not all of it checked"),
        Light.TROUBLE: translate("Truth", "Trouble with the stream"),
    }
    return words[light]


def announcement(truth: Truth, window_s: int) -> str:
    """Return what is read out, or told in a notice, when the light changes."""
    return f"{light_text(truth.light)}. {sentence_text(truth.sentence, window_s)}"


def sentence_text(sentence: Sentence, window_s: int) -> str:
    """Return what is said; ``window_s`` is the stream's reconnect window."""
    text = _calm().get(sentence) or _disagreements()[sentence]
    return text.replace("%1", duration(window_s))


def _calm() -> dict[Sentence, str]:
    return {
        Sentence.OFF: translate("Truth", "Nothing is being sent to this stream."),
        Sentence.ELSEWHERE: translate("Truth", "OBS is streaming, but not to this stream."),
        Sentence.OBS_STARTING: translate("Truth", "OBS is connecting to FastPix…"),
        Sentence.WAITING: translate("Truth", "OBS is sending. FastPix should notice within seconds…"),
        Sentence.PREPARING: translate(
            "Truth",
            "FastPix is receiving, and makes the picture ready for viewers…",
        ),
        Sentence.FIRST_SEGMENTS: translate(
            "Truth",
            "FastPix is live. The first seconds are on their way to viewers…",
        ),
        Sentence.CHECKING: translate("Truth", "FastPix is live. Checking that viewers can watch…"),
        Sentence.LIVE: translate("Truth", "OBS is sending, FastPix is receiving, and viewers can watch."),
        Sentence.PRIVATE: translate(
            "Truth",
            "OBS is sending and FastPix is receiving. Whether viewers can watch was not checked, since "
            "the stream is private.",
        ),
        Sentence.VIEWERS_UNKNOWN: translate(
            "Truth",
            "OBS is sending and FastPix is receiving. Whether viewers can watch cannot be checked from "
            "this computer right now.",
        ),
        Sentence.OBS_UNKNOWN: translate(
            "Truth",
            "FastPix is receiving and viewers can watch. What sends to it was not checked: no OBS is "
            "connected to this program.",
        ),
        Sentence.ONLY_FASTPIX: translate(
            "Truth",
            "FastPix is receiving. Neither OBS nor what viewers get could be checked from here.",
        ),
        Sentence.STOPPING: translate("Truth", "OBS has stopped. FastPix is still open…"),
    }


def _disagreements() -> dict[Sentence, str]:
    return {
        Sentence.WRONG_DESTINATION: translate(
            "Truth",
            "OBS is streaming to another place: its server or stream key is not this stream's, and "
            "viewers of this stream get nothing from it. If this one is meant, go live here instead.",
        ),
        Sentence.CANNOT_CONNECT: translate(
            "Truth",
            "OBS still tries to connect to FastPix and does not get through. Viewers see nothing.",
        ),
        Sentence.NOT_RECEIVED: translate(
            "Truth",
            "OBS is sending, but nothing arrives at FastPix, so viewers see nothing. Check the connection.",
        ),
        Sentence.TURNED_OFF: translate(
            "Truth",
            "OBS is sending, but this stream is turned off, so FastPix takes nothing and viewers see "
            "nothing. Turn it on.",
        ),
        Sentence.NOT_LIVE_YET: translate(
            "Truth",
            "FastPix has been receiving for a while, but the stream does not go live. The connection "
            "may be too slow, or OBS may send something other than H.264 video and AAC sound.",
        ),
        Sentence.OTHER_ENCODER: translate(
            "Truth",
            "FastPix says that the stream is live, but this OBS does not send to it. Another encoder "
            "does, or the stream was never ended. If nobody should be live, end it.",
        ),
        Sentence.NO_PLAYLIST: translate(
            "Truth",
            "FastPix is receiving, but there is nothing for viewers to play yet. Look at the player. If"
            " it stays empty, check in OBS that video is H.264 and the keyframe interval 2 s.",
        ),
        Sentence.STANDS_STILL: translate(
            "Truth",
            "FastPix is receiving, but for viewers the picture stands still. Look at the player. If it "
            "stands still there too, stop and start streaming in OBS.",
        ),
        Sentence.STALLED: translate(
            "Truth",
            "OBS is connected, but nothing gets out, so viewers' picture is about to stop. Check the "
            "connection.",
        ),
        Sentence.RECONNECTING: translate("Truth", "OBS has lost the connection, and tries to come back."),
        Sentence.WINDOW_OVER: translate(
            "Truth",
            "FastPix has ended the stream: OBS was away for longer than the %1 that it waits. If OBS "
            "comes back, that begins a new broadcast under the same link.",
        ),
        Sentence.ENDED: translate(
            "Truth",
            "FastPix has ended the stream, but OBS has not stopped, and viewers see nothing. Reconnect to "
            "begin a new broadcast under the same link, or stop streaming in OBS.",
        ),
        Sentence.STOPPED: translate(
            "Truth",
            "OBS has stopped, but FastPix keeps the stream open in case it comes back. Start streaming "
            "in OBS to go on, or end the stream.",
        ),
        Sentence.GAVE_UP: translate(
            "Truth",
            "OBS lost the connection and gave up, but FastPix still keeps the stream open. Reconnect to"
            " go on.",
        ),
        Sentence.OBS_CUT: translate(
            "Truth",
            "OBS does not answer this program any more. FastPix still says that the stream is live, so "
            "OBS may well go on sending. Look at OBS.",
        ),
        Sentence.OBS_LOST: translate(
            "Truth",
            "OBS does not answer any more, and viewers get no new picture. Look at OBS. If it has "
            "closed, start it and stream again.",
        ),
        Sentence.API_DOWN: translate(
            "Truth",
            "FastPix cannot be asked right now whether it receives. What OBS and viewers do is shown as"
            " far as it is known.",
        ),
        Sentence.STATUS_UNKNOWN: translate(
            "Truth",
            "FastPix says something of this stream that this program does not know. Look at the FastPix"
            " dashboard.",
        ),
    }


def remedy_text(remedy: Remedy) -> str:
    """Return what a button says."""
    words = {
        Remedy.SEND_AGAIN: translate("Truth", "Go live here…"),
        Remedy.CHECK_CONNECTION: translate("Truth", "Check the connection"),
        Remedy.TURN_ON: translate("Truth", "Turn stream on"),
        Remedy.RECONNECT: translate("Truth", "Reconnect now"),
        Remedy.END: translate("Truth", "End stream"),
        Remedy.OPEN_PLAYER: translate("Truth", "Open player"),
        Remedy.CONNECT_OBS: translate("Truth", "Connect to OBS"),
        Remedy.ASK_AGAIN: translate("Truth", "Ask again"),
    }
    return words[remedy]
