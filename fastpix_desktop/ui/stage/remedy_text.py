"""The text of the box under the chain, for each state that has one."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.obs.load import Lag, Overload
from fastpix_desktop.domain.stage.step import NextStep, Place, State
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.counted import duration

translate = QCoreApplication.translate


def remedy(step: NextStep) -> str:
    """Return the text of the box under the chain."""
    if step.remedy is Place.OBS and step.obs.overload is not None:
        return _overload_text(step.obs.overload)
    left = "" if step.closes_in_s is None else values.age(round(step.closes_in_s))
    again = "" if step.retry_in_s is None else values.number(round(step.retry_in_s))
    if not step.is_live and step.state in (State.REMOTE_OBS_GONE, State.OBS_SILENT):
        #: “Look at OBS”: look at its window. “It” is OBS or its message.
        return translate("Stage", "Look at OBS. If it shows a message, answer it.")
    text = _remedies()[step.state][0 if left or again else -1]
    return text.replace("%1", left or again).replace("%2", duration(step.window_s))


def _overload_text(overload: Overload) -> str:
    """Say what OBS can't keep up with, and what to lower. Viewers see the video stutter either way."""
    texts = {
        #: %1 is a share, such as “12%”.
        Lag.ENCODING: translate(
            "Stage",
            "OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate "
            "in OBS.",
        ),
        #: %1 is a share, such as “12%”.
        Lag.DRAWING: translate(
            "Stage",
            "OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close "
            "other programs.",
        ),
    }
    return texts[overload.lag].replace("%1", values.percent(overload.share))


def _remedies() -> dict[State, tuple[str, ...]]:
    """Return each state's remedy: with the time that is left and, where it differs, without."""
    return {
        State.SENDS_WHILE_OFF: (translate("Stage", "OBS is sending, but this stream is turned off."),),
        State.CANNOT_CONNECT: (translate("Stage", "Check the network, or send by SRT."),),
        State.NOTHING_ARRIVES: (
            translate("Stage", "Nothing reaches FastPix. Check the network or firewall."),
        ),
        #: “It” is FastPix.
        State.NOT_USABLE: (translate("Stage", "It needs H.264 video, AAC sound and a keyframe every 2 s."),),
        State.OBS_NOT_UP: (translate("Stage", "Look for a message from OBS on your screen."),),
        State.SAFE_MODE: (
            translate("Stage", "Choose Run in Normal Mode in OBS. Safe Mode can't be controlled from here."),
        ),
        State.WIZARD: (
            translate("Stage", "Press Cancel in OBS's wizard. Your stream's settings are already there."),
        ),
        State.LIVE_OBS_CLOSED: (
            #: The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.
            translate(
                "Stage",
                "Start OBS within about %1 and the broadcast goes on: same link, same recording.",
            ),
            translate("Stage", "Start OBS in time and the broadcast goes on: same link, same recording."),
        ),
        State.LIVE_OBS_STOPPED: (
            #: If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.
            translate("Stage", "Same link, same recording, for about %1 more."),
            #: If OBS sends again, player link and recording stay the same.
            translate("Stage", "Same link, same recording, if FastPix hasn't ended the stream."),
        ),
        State.LIVE_OBS_RECONNECTING: (
            #: “It” is OBS. %1: “25 s” or “3 min”.
            translate("Stage", "It retries by itself. FastPix waits about %1 more."),
            #: “It” is OBS.
            translate("Stage", "It retries by itself."),
        ),
        State.REMOTE_OBS_GONE: (
            #: “It” is OBS on another computer. %1: “25 s” or “3 min”.
            translate("Stage", "It can't be started from here. FastPix waits about %1 more."),
            #: “It” is OBS on another computer.
            translate("Stage", "It can't be started from here."),
        ),
        State.OBS_SILENT: (translate("Stage", "FastPix is still receiving. Look at OBS."),),
        State.FROZEN: (translate("Stage", "OBS stops and starts again: same link, same recording."),),
        State.LIVE_FASTPIX_AWAY: (
            #: %1: seconds. “The rest” is what OBS and viewers are doing.
            translate("Stage", "Trying again in %1 s. The rest is shown as last known."),
            #: “The rest” is what OBS and viewers are doing.
            translate("Stage", "Trying again. The rest is shown as last known."),
        ),
        State.LIVE_SIGNED_OUT: (
            #: “It” is FastPix.
            translate("Stage", "It no longer accepts this account's token. Your stream goes on."),
        ),
        #: %2: “5 minutes”.
        State.FASTPIX_ENDED: (translate("Stage", "OBS was away for longer than %2."),),
        #: “That stream” is what OBS is sending somewhere else.
        State.OBS_ELSEWHERE: (translate("Stage", "That stream will stop."),),
        State.FASTPIX_AWAY: (translate("Stage", "Nothing was changed. Check the network."),),
        #: “It” is the other program.
        State.OTHER_PROGRAM: (translate("Stage", "Nothing was sent to it."),),
        #: A version of OBS.
        State.OBS_TOO_OLD: (translate("Stage", "Version 28 or later can be controlled from here."),),
        State.SERVER_OFF: (
            #: Name OBS's menus and its check box as your OBS does.
            translate(
                "Stage",
                "1. Tools > WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. "
                "This continues by itself.",
            ),
        ),
        State.PASSWORD_REFUSED: (
            #: “It” is the password. Name OBS's menus as your OBS does.
            translate("Stage", "It is in OBS under Tools > WebSocket Server Settings > Show Connect Info."),
        ),
    }
