"""Texts for when another program may be on OBS's port: what was found, what is safe, and what to do."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.ui.text.direction import apart

translate = QCoreApplication.translate


def distrust_text(state: ConnectionState, host_port: str, program: str) -> str:
    """Return why the app doesn't connect to the program on OBS's port.

    ``host_port``: a pasted address, if any. ``program``: the path of what answers, if known.
    """
    match state:
        case ConnectionState.OTHER_PROGRAM if program:
            text = translate(
                "ObsTrust",
                "Another program is using OBS's port: %1. Nothing was sent to it. Close that program, or "
                "choose another port in OBS under Tools > WebSocket Server Settings.",
            )
            return text.replace("%1", program)
        case ConnectionState.OTHER_PROGRAM if host_port:
            text = translate(
                "ObsTrust",
                "Another program is using OBS's port at %1. Nothing was sent to it. Check the address, or "
                "choose another port in OBS under Tools > WebSocket Server Settings.",
            )
            return text.replace("%1", apart(host_port))
        case ConnectionState.OTHER_PROGRAM:
            return translate(
                "ObsTrust",
                "Another program is using OBS's port. Nothing was sent to it. Close that program, or choose "
                "another port in OBS under Tools > WebSocket Server Settings.",
            )
        case ConnectionState.UNVERIFIED if program:
            text = translate(
                "ObsTrust",
                "This computer can't confirm that the program on OBS's port is OBS: %1. Nothing was "
                "sent to it. If it's your OBS, confirm it once.",
            )
            return text.replace("%1", program)
        case ConnectionState.UNVERIFIED:
            return translate(
                "ObsTrust",
                "This computer can't confirm that the program on OBS's port is OBS. Nothing was "
                "sent to it. If it's your OBS, confirm it once.",
            )
        case ConnectionState.NO_QUESTION if host_port:
            text = translate(
                "ObsTrust",
                "The program at %1 doesn't ask for OBS's password. Nothing was sent to it. If you turned "
                "authentication off in OBS, connect again without a password.",
            )
            return text.replace("%1", apart(host_port))
        case ConnectionState.NO_QUESTION:
            return translate(
                "ObsTrust",
                "OBS's settings require a password, but the program on OBS's port doesn't ask for it. "
                "Nothing was sent to it. Restart OBS.",
            )
    return translate(
        "ObsTrust",
        "OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.",
    )


def trust_question(program: str) -> str:
    """Return what to consider before confirming that it's OBS. ``program``: its path, if known."""
    if program:
        text = translate(
            "ObsTrust",
            "The program on OBS's port is %1. This computer can't confirm that it is OBS, which is normal "
            "for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered "
            "until you disconnect.",
        )
        return text.replace("%1", program)
    return translate(
        "ObsTrust",
        "This computer can't confirm that the program on OBS's port is OBS, which is normal for an OBS from "
        "Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.",
    )
