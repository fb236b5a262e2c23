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
        return translate("Chain", "Sending %1").replace("%1", bitrate_text(node.kbps))
    if node.words is Words.SHOWS:
        return translate("Chain", "Shows %1").replace("%1", quoted(node.name))
    if node.words is Words.SENDS_ELSEWHERE and node.name:
        return translate("Chain", "Sends to %1").replace("%1", quoted(node.name))
    if with_number and node.seconds is not None:
        return with_number.replace("%1", values.age(node.seconds))
    return without or _plain()[node.words]


def age_text(node: Node) -> str:
    """Return how long ago a node's fact was checked; empty if there was nothing to check."""
    if node.age_s is None:
        return ""
    return translate("Chain", "checked %1 ago").replace("%1", values.age(node.age_s))


def _counted() -> dict[Words, tuple[str, str]]:
    """Return the words that count seconds: with the number, and without it."""
    return {
        Words.CLOSED_AGO: (translate("Chain", "Closed %1 ago"), translate("Chain", "Closed")),
        Words.STARTING: (translate("Chain", "Starting · %1"), translate("Chain", "Starting")),
        Words.CONNECTING: (translate("Chain", "Connecting · %1"), translate("Chain", "Connecting…")),
        Words.STOPPED_AGO: (translate("Chain", "Stopped %1 ago"), translate("Chain", "Stopped")),
        Words.RETRIES: (translate("Chain", "Retries, away for %1"), translate("Chain", "Retries by itself")),
        Words.NO_ANSWER: (translate("Chain", "No answer for %1"), translate("Chain", "No answer")),
        Words.MAKING_READY: (translate("Chain", "Receiving · %1"), translate("Chain", "Receiving")),
        Words.WAITS_FOR_OBS: (
            translate("Chain", "Waits for OBS, %1 left"),
            translate("Chain", "Waits for OBS"),
        ),
        Words.UNREACHABLE: (translate("Chain", "No answer for %1"), translate("Chain", "No answer")),
        Words.CAN_WATCH: (translate("Chain", "Can watch, %1 behind you"), translate("Chain", "Can watch")),
        Words.FROZEN: (translate("Chain", "Frozen for %1"), translate("Chain", "Video frozen")),
    }


def _plain() -> dict[Words, str]:
    return {
        Words.OBS_UNKNOWN: translate("Chain", "Looking for it…"),
        Words.NOT_INSTALLED: translate("Chain", "Not installed"),
        Words.TOO_OLD: translate("Chain", "Too old"),
        Words.CLOSED: translate("Chain", "Closed"),
        Words.NOT_UP: translate("Chain", "Didn't start"),
        Words.ASKS: translate("Chain", "Asks how to start"),
        Words.WIZARD: translate("Chain", "Its wizard is open"),
        Words.RUNNING: translate("Chain", "Running, not connected yet"),
        Words.SERVER_OFF: translate("Chain", "Its WebSocket server is off"),
        Words.REFUSED: translate("Chain", "Password refused"),
        Words.OTHER_PROGRAM: translate("Chain", "Port in use"),
        Words.CONNECTED: translate("Chain", "Connected"),
        Words.SENDS_ELSEWHERE: translate("Chain", "Sends somewhere else"),
        Words.SENDING: translate("Chain", "Sending"),
        #: Of OBS, which skips frames because the computer is too slow.
        Words.LAGS: translate("Chain", "Can't keep up"),
        Words.SENDING_NOTHING: translate("Chain", "Sends nothing"),
        Words.CANNOT_CONNECT: translate("Chain", "Can't connect"),
        Words.READY_TO_RECEIVE: translate("Chain", "Ready to receive"),
        Words.RECEIVING: translate("Chain", "Receiving"),
        Words.RECEIVES_NOTHING: translate("Chain", "Receives nothing"),
        Words.CANNOT_USE: translate("Chain", "Can't use it"),
        Words.TURNED_OFF: translate("Chain", "Turned off"),
        Words.DELETED: translate("Chain", "Deleted"),
        Words.USED_UP: translate("Chain", "Trial used up"),
        Words.SIGNED_OUT: translate("Chain", "Signed out"),
        Words.HAS_ENDED: translate("Chain", "Has ended the stream"),
        Words.NOT_YET: translate("Chain", "Can't watch yet"),
        Words.SOON: translate("Chain", "Soon"),
        #: Of viewers: OBS has stopped, and they see the rest of what it had sent.
        Words.LAST_SECONDS: translate("Chain", "See the last seconds"),
        Words.LAST_PICTURE: translate("Chain", "See the last picture"),
        Words.LINK_DEAD: translate("Chain", "The link doesn't play"),
        Words.CHECKING: translate("Chain", "Being checked"),
        Words.NOT_CHECKED: translate("Chain", "Not checked"),
        Words.NO_KEY: translate("Chain", "Not checked: no signing key"),
        Words.WEBSITE_ONLY: translate("Chain", "Not checked: your website only"),
    }
