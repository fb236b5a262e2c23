"""The texts of the stage's buttons."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.ui.text.quoting import quoted

translate = QCoreApplication.translate
_LONGEST_TITLE: Final = 24
"""Longest title on the button, in characters."""


def button_text(act: Act, step: NextStep) -> str:
    """Return the large button's text."""
    if act is Act.END_STREAM and step.is_ending:
        #: Button while the stream is being ended.
        return translate("Stage", "Ending…")
    title = step.elsewhere.title if step.elsewhere else ""
    return {
        #: Button: create a stream like the one that was deleted.
        Act.CREATE_AGAIN: translate("Stage", "Create it again"),
        Act.NEW_STREAM: translate("Stage", "New stream"),
        Act.TURN_ON: translate("Stage", "Turn stream on"),
        Act.TRY_AGAIN: translate("Stage", "Try again"),
        Act.CHECK_CONNECTION: translate("Stage", "Check the connection"),
        Act.ENCODER_SETTINGS: translate("Stage", "Encoder settings…"),
        Act.CANCEL: translate("Stage", "Cancel"),
        #: Button: start OBS and let it send again, so that the broadcast continues.
        Act.START_AND_RESUME: translate("Stage", "Start OBS and resume"),
        #: Button: let OBS send again, so that the broadcast continues.
        Act.RESUME: translate("Stage", "Resume"),
        Act.RECONNECT: translate("Stage", "Reconnect now"),
        Act.CONNECT_AGAIN: translate("Stage", "Connect again"),
        Act.RESTART_STREAM: translate("Stage", "Restart the stream in OBS"),
        Act.END_STREAM: translate("Stage", "End stream"),
        Act.SIGN_IN: translate("Stage", "Sign in again"),
        Act.GO_LIVE_AGAIN: translate("Stage", "Go live again"),
        #: Button: go to the stream that OBS is busy with. %1: its title in quotes.
        Act.SHOW_OTHER: translate("Stage", "Show %1").replace("%1", quoted(title, _LONGEST_TITLE)),
        Act.GO_LIVE_HERE: translate("Stage", "Go live here…"),
        #: Button: opens a dialog to connect to OBS.
        Act.OBS_CONNECTION: translate("Stage", "Connection to OBS…"),
        Act.GET_OBS: translate("Stage", "Get OBS Studio"),
        Act.EXPORT_PROFILE: translate("Stage", "Export OBS profile…"),
        Act.START_OBS: translate("Stage", "Start OBS"),
        #: Button: turn on OBS's WebSocket server and restart OBS. “It” is that server.
        Act.RESTART_OBS: translate("Stage", "Restart OBS with it on"),
        Act.CONNECT_OBS: translate("Stage", "Connect to OBS"),
        #: Button: start broadcasting. A fixed term in the whole app.
        Act.GO_LIVE: translate("Stage", "Go live"),
    }[act]


def other_button(step: NextStep) -> str:
    """Return the text of the button in the remedy's box; empty if it has none."""
    if step.state is State.FROZEN:
        #: Button: opens the player's page in the browser.
        return translate("Stage", "Look at the player")
    ends = step.is_live and step.act is not Act.END_STREAM
    return translate("Stage", "End stream…") if ends else ""
