"""What the line below a node of the chain says."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.stage.step import Node, Words
from fastpix_desktop.ui.monitor.text import bitrate_text
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import quoted

translate = QCoreApplication.translate


def node_text(node: Node) -> str:
    """Return a node's words."""
    with_number, without = _counted().get(node.words, ("", ""))
    if node.words is Words.SENDING and node.kbps is not None:
        #: Said of OBS. %1: a bitrate, “5.9 Mbit/s”.
        return translate("Chain", "Sending %1").replace("%1", bitrate_text(node.kbps))
    if node.words is Words.SHOWS:
        #: Said of OBS, before it sends. %1: the name of OBS's scene in quotes.
        return translate("Chain", "Shows %1").replace("%1", quoted(node.name))
    if node.words is Words.SENDS_ELSEWHERE and node.name:
        #: Said of OBS. %1: another stream's title in quotes.
        return translate("Chain", "Sends to %1").replace("%1", quoted(node.name))
    if node.words is Words.LINKS_OUT:
        #: Below the word "Viewers": people who were given one of these links can watch once it's live.
        return translate("Chain", "%n viewing links are out", "", node.count)
    if with_number and node.seconds is not None:
        return with_number.replace("%1", values.age(node.seconds))
    return without or _plain()[node.words]


def age_text(node: Node) -> str:
    """Return how long ago a node's fact was checked; empty if there was nothing to check."""
    if node.age_s is None:
        return ""
    #: How old what stands before it is. %1: “25 s” or “3 min”.
    return translate("Chain", "checked %1 ago").replace("%1", values.age(node.age_s))


def _counted() -> dict[Words, tuple[str, str]]:
    """Return the words that count seconds: with the number, and without it."""
    return {
        Words.CLOSED_AGO: (
            #: Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Closed %1 ago"),
            #: Said of OBS, whose name stands above.
            translate("Chain", "Closed"),
        ),
        Words.STARTING: (
            #: Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Starting · %1"),
            #: Said of OBS, whose name stands above.
            translate("Chain", "Starting"),
        ),
        Words.CONNECTING: (
            #: Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Connecting · %1"),
            #: Said of OBS, whose name stands above.
            translate("Chain", "Connecting…"),
        ),
        Words.STOPPED_AGO: (
            #: Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Stopped %1 ago"),
            #: Said of OBS, whose name stands above.
            translate("Chain", "Stopped"),
        ),
        Words.RETRIES: (
            #: Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Retries, away for %1"),
            #: Said of OBS, whose name stands above.
            translate("Chain", "Retries by itself"),
        ),
        Words.NO_ANSWER: (
            #: Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "No answer for %1"),
            #: Said of OBS, whose name stands above.
            translate("Chain", "No answer"),
        ),
        Words.MAKING_READY: (
            #: Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Receiving · %1"),
            #: Said of FastPix, whose name stands above.
            translate("Chain", "Receiving"),
        ),
        Words.WAITS_FOR_OBS: (
            #: Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Waits for OBS, %1 left"),
            #: Said of FastPix, whose name stands above.
            translate("Chain", "Waits for OBS"),
        ),
        Words.UNREACHABLE: (
            #: Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "No answer for %1"),
            #: Said of FastPix, whose name stands above.
            translate("Chain", "No answer"),
        ),
        Words.CAN_WATCH: (
            #: Said of viewers, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Can watch, %1 behind you"),
            #: Said of viewers, whose name stands above.
            translate("Chain", "Can watch"),
        ),
        Words.FROZEN: (
            #: Said of the video, whose name stands above. %1: “25 s” or “3 min”.
            translate("Chain", "Frozen for %1"),
            #: Said of the video, whose name stands above.
            translate("Chain", "Video frozen"),
        ),
    }


def _plain() -> dict[Words, str]:
    return {
        #: “It” is OBS.
        Words.OBS_UNKNOWN: translate("Chain", "Looking for it…"),
        #: Said of OBS.
        Words.NOT_INSTALLED: translate("Chain", "Not installed"),
        #: Said of OBS.
        Words.TOO_OLD: translate("Chain", "Too old"),
        #: Said of OBS: it isn't running.
        Words.CLOSED: translate("Chain", "Closed"),
        #: Said of OBS.
        Words.NOT_UP: translate("Chain", "Didn't start"),
        #: Said of OBS: it asks whether to start in Safe Mode.
        Words.ASKS: translate("Chain", "Asks how to start"),
        #: “Its” is OBS's.
        Words.WIZARD: translate("Chain", "Its wizard is open"),
        #: Said of OBS.
        Words.RUNNING: translate("Chain", "Running, not connected yet"),
        #: “Its” is OBS's.
        Words.SERVER_OFF: translate("Chain", "Its WebSocket server is off"),
        #: OBS refused the password.
        Words.REFUSED: translate("Chain", "Password refused"),
        #: Another program uses OBS's port.
        Words.OTHER_PROGRAM: translate("Chain", "Port in use"),
        #: Said of OBS.
        Words.CONNECTED: translate("Chain", "Connected"),
        #: Said of OBS: it streams to another place.
        Words.SENDS_ELSEWHERE: translate("Chain", "Sends somewhere else"),
        #: Said of OBS.
        Words.SENDING: translate("Chain", "Sending"),
        #: Of OBS, which skips frames because the computer is too slow.
        Words.LAGS: translate("Chain", "Can't keep up"),
        #: Said of OBS.
        Words.SENDING_NOTHING: translate("Chain", "Sends nothing"),
        #: Said of OBS.
        Words.CANNOT_CONNECT: translate("Chain", "Can't connect"),
        #: Said of FastPix.
        Words.READY_TO_RECEIVE: translate("Chain", "Ready to receive"),
        #: Said of FastPix.
        Words.RECEIVING: translate("Chain", "Receiving"),
        #: Said of FastPix.
        Words.RECEIVES_NOTHING: translate("Chain", "Receives nothing"),
        #: Said of FastPix. “It” is what OBS sends.
        Words.CANNOT_USE: translate("Chain", "Can't use it"),
        #: Said of the stream at FastPix.
        Words.TURNED_OFF: translate("Chain", "Turned off"),
        #: Said of the stream at FastPix.
        Words.DELETED: translate("Chain", "Deleted"),
        #: Said of the stream at FastPix: a trial stream can be live once only.
        Words.USED_UP: translate("Chain", "Trial used up"),
        #: FastPix no longer accepts this account's token.
        Words.SIGNED_OUT: translate("Chain", "Signed out"),
        #: Said of FastPix.
        Words.HAS_ENDED: translate("Chain", "Has ended the stream"),
        #: Said of viewers.
        Words.NOT_YET: translate("Chain", "Can't watch yet"),
        #: Viewers can watch soon.
        Words.SOON: translate("Chain", "Soon"),
        #: Of viewers: OBS has stopped, and they see the rest of what it had sent.
        Words.LAST_SECONDS: translate("Chain", "See the last seconds"),
        #: Said of viewers: they see the last picture that arrived.
        Words.LAST_PICTURE: translate("Chain", "See the last picture"),
        #: The link of viewers.
        Words.LINK_DEAD: translate("Chain", "The link doesn't play"),
        #: Whether viewers can watch is being checked.
        Words.CHECKING: translate("Chain", "Being checked"),
        #: Whether FastPix receives, or viewers can watch, isn't checked.
        Words.NOT_CHECKED: translate("Chain", "Not checked"),
        #: Whether viewers can watch isn't checked, because the workspace has no signing key.
        Words.NO_KEY: translate("Chain", "Not checked: no signing key"),
        #: Whether viewers can watch isn't checked: the stream plays only on a website.
        Words.WEBSITE_ONLY: translate("Chain", "Not checked: your website only"),
    }
