"""Texts about a running OBS: its connection, the steps of going live, and errors."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import AppError, ObsTrouble, OutcomeUnknown
from fastpix_desktop.domain.obs.errors import (
    Busy,
    FastPixAway,
    NotReceived,
    ObsBusy,
    ObsCut,
    ObsDidNotStart,
    ObsPasswordRefused,
    ObsRefused,
    ObsSlow,
    ObsUnreachable,
    ProfileNotSwitched,
    ServiceMismatch,
)
from fastpix_desktop.domain.obs.service import ServiceField
from fastpix_desktop.domain.obs.status import ObsVersion
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.connection_state import LinkState
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.steps import Step, StepState
from fastpix_desktop.ui.obs.text import obs_error_text
from fastpix_desktop.ui.obs.trust_text import distrust_text
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.quoting import PROFILE, quoted

translate = QCoreApplication.translate


def link_text(
    state: LinkState, version: ObsVersion | None, place: str, program: str = "", *, streams: bool
) -> str:
    """Return the state of the connection to OBS, and what to do about it.

    ``place``: a pasted address, if any. ``program``: the path of what answers, where that may not be OBS.
    ``streams``: OBS streams now, wherever to.
    """
    match state:
        case LinkState.OTHER_PROGRAM | LinkState.UNVERIFIED | LinkState.NO_QUESTION | LinkState.FLOODED:
            return distrust_text(state, place, program)
        case LinkState.UNPAIRED:
            return translate(
                "ObsLive",
                "OBS is running. Connect once, then go live from here.",
            )
        case LinkState.CLOSED:
            return translate("ObsLive", "The app connects as soon as OBS is running.")
        case LinkState.SERVER_OFF:
            return translate(
                "ObsLive",
                "Turn on OBS's WebSocket server. In OBS, choose Tools > WebSocket Server Settings, "
                "tick “Enable WebSocket server” and press OK. This continues by itself.",
            )
        case LinkState.CONNECTING:
            return translate("ObsLive", "Connecting to OBS…")
        case LinkState.CONNECTED:
            return _connected(version, place, streams=streams)
        case LinkState.REFUSED if place:
            text = translate(
                "ObsLive",
                "OBS at %1 doesn't accept the password. In OBS, you find it under Tools > WebSocket "
                "Server Settings > Show Connect Info.",
            )
            return text.replace("%1", place)
        case LinkState.REFUSED:
            return translate(
                "ObsLive",
                "OBS doesn't accept the password from its own settings. Restart OBS. If that "
                "doesn't help, connect with the address and password that OBS shows.",
            )
    if place:
        text = translate(
            "ObsLive",
            "OBS at %1 doesn't answer. Is it running there, with its WebSocket server on?",
        )
        return text.replace("%1", place)
    return translate("ObsLive", "OBS is running, but it doesn't answer. It may still be starting.")


def _connected(version: ObsVersion | None, place: str, *, streams: bool) -> str:
    name = f"OBS {version.obs}" if version and version.obs else "OBS"
    if place:
        text = translate("ObsLive", "Connected to %1 at %2.").replace("%2", place)
    else:
        text = translate("ObsLive", "Connected to %1.")
    if streams:
        text = f"{text} {translate('ObsLive', 'It is streaming now.')}"
    return text.replace("%1", name)


def step_text(step: Step, state: StepState) -> str:
    """Return a step's text, for its state."""
    done = {
        Step.FREE: translate("ObsLive", "OBS is idle"),
        Step.REACH: translate("ObsLive", "FastPix is reachable"),
        Step.PROFILE: translate("ObsLive", "New profile created"),
        Step.SEND: translate("ObsLive", "Settings sent and checked"),
        Step.MEND: translate("ObsLive", "Encoder settings fixed"),
        Step.START: translate("ObsLive", "OBS is streaming"),
        Step.RECEIVE: translate("ObsLive", "FastPix is receiving"),
        Step.STOP: translate("ObsLive", "OBS has stopped"),
        Step.FINISH: translate("ObsLive", "Stream ended on FastPix"),
        Step.UNDO: translate("ObsLive", "OBS settings restored"),
    }
    doing = {
        Step.FREE: translate("ObsLive", "Checking that OBS is idle…"),
        Step.REACH: translate("ObsLive", "Checking that FastPix is reachable…"),
        Step.PROFILE: translate("ObsLive", "Creating a new profile…"),
        Step.SEND: translate("ObsLive", "Sending and checking settings…"),
        Step.MEND: translate("ObsLive", "Fixing encoder settings…"),
        Step.START: translate("ObsLive", "Waiting for OBS to connect…"),
        Step.RECEIVE: translate("ObsLive", "Waiting for FastPix to receive the stream…"),
        Step.STOP: translate("ObsLive", "Waiting for OBS to stop…"),
        Step.FINISH: translate("ObsLive", "Ending the stream on FastPix…"),
        Step.UNDO: translate("ObsLive", "Restoring OBS's settings…"),
    }
    if state is StepState.FAILED:
        return translate("ObsLive", "%1: failed").replace("%1", doing[step].rstrip("…"))
    if state is StepState.LEFT:
        return translate("ObsLive", "%1: cancelled").replace("%1", doing[step].rstrip("…"))
    return doing[step] if state is StepState.DOING else done[step]


def step_state_text(state: StepState) -> str:
    """Return a step's state, for a screen reader."""
    return {
        StepState.WAITING: translate("ObsLive", "not started"),
        StepState.DOING: translate("ObsLive", "in progress"),
        StepState.DONE: translate("ObsLive", "done"),
        StepState.FAILED: translate("ObsLive", "failed"),
        StepState.LEFT: translate("ObsLive", "cancelled"),
    }[state]


def live_error_text(error: AppError, *, at: Step) -> str:
    """Return the text of an error at a step."""
    match error:
        case ObsBusy():
            return _busy(error.doing)
        case ObsUnreachable() if at in (Step.FREE, Step.REACH):
            return translate("ObsLive", "OBS doesn't answer. Nothing was changed.")
        case ObsSlow() if at is Step.STOP:
            return translate(
                "ObsLive",
                "OBS hasn't stopped yet. With a stream delay, it first sends what it has left. "
                "Check OBS's window.",
            )
        case ObsSlow():
            return translate(
                "ObsLive",
                "OBS hasn't started streaming yet. It may still be connecting. Check OBS's window.",
            )
        case ObsUnreachable() | ObsCut() if at is Step.STOP:
            return translate(
                "ObsLive",
                "The connection to OBS was lost, so it couldn't be stopped. If it's still "
                "streaming, stop it in OBS.",
            )
        case ObsPasswordRefused():
            return translate("ObsLive", "OBS doesn't accept the password. Nothing was changed.")
        case ObsUnreachable() | ObsCut() if at in (Step.START, Step.RECEIVE):
            return translate(
                "ObsLive",
                "The connection to OBS was lost. OBS may be streaming. Check OBS's window.",
            )
        case ObsUnreachable() | ObsCut():
            return translate(
                "ObsLive",
                "The connection to OBS was lost before the settings were checked. Nothing was "
                "started. Try again.",
            )
        case ProfileNotSwitched():
            text = translate(
                "ObsLive",
                "OBS didn't switch to the profile %1, so nothing was started. Choose it in OBS's "
                "Profile menu, or try again.",
            )
            return text.replace("%1", quoted(error.name, PROFILE))
        case ServiceMismatch():
            text = translate(
                "ObsLive",
                "OBS didn't keep these settings: %1. Nothing was started. Try again, or enter the "
                "settings below in OBS under Settings > Stream.",
            )
            return text.replace("%1", fields_text(error.fields))
        case FastPixAway():
            return translate(
                "ObsLive",
                "Can't reach FastPix. OBS wasn't changed. Check your network, then try again.",
            )
        case ObsDidNotStart():
            return translate(
                "ObsLive",
                "OBS can't connect to FastPix and has stopped. OBS's window says why. Check the "
                "connection, or use the other protocol.",
            )
        case NotReceived():
            return translate(
                "ObsLive",
                "FastPix hasn't received the stream for a minute. OBS is still streaming. If "
                "nothing changes, stop OBS and go live again.",
            )
        case ObsRefused():
            text = translate("ObsLive", "OBS refused the request (%1, error %2). Nothing was started.")
            return text.replace("%1", error.request).replace("%2", str(error.code))
        case OutcomeUnknown():
            return translate(
                "ObsLive",
                "FastPix didn't answer, so the stream may still be live. It ends by itself after "
                "the reconnect window if nothing sends to it.",
            )
        case ObsTrouble():
            return obs_error_text(error)
    return error_text(error, Act.CHANGE)


def _busy(doing: Busy) -> str:
    return {
        Busy.STREAMING: translate(
            "ObsLive", "OBS is already streaming. Nothing was changed. End that stream first."
        ),
        Busy.RECORDING: translate(
            "ObsLive",
            "OBS is recording. Nothing was changed. Stop the recording first.",
        ),
        Busy.SWITCHING: translate(
            "ObsLive", "OBS is switching profiles. Nothing was changed. Try again in a moment."
        ),
    }[doing]


def fields_text(fields: frozenset[str]) -> str:
    """Return the names of OBS's stream settings, as in OBS."""
    names = {
        ServiceField.KIND: translate("ObsLive", "Service"),
        ServiceField.SERVER: translate("ObsLive", "Server"),
        ServiceField.KEY: translate("ObsLive", "Stream Key"),
        ServiceField.USE_AUTH: translate("ObsLive", "Use authentication"),
        ServiceField.USERNAME: translate("ObsLive", "Username"),
        ServiceField.PASSWORD: translate("ObsLive", "Password"),
        ServiceField.TEST: translate("ObsLive", "Bandwidth test"),
    }
    return ", ".join(names[each] for each in ServiceField if each in fields)


def plan_text(plan: Plan) -> str:
    """Return what going live will do."""
    if plan.is_there:
        where = translate("ObsLive", "OBS switches to its profile %1. Your current profile stays as it is.")
    elif plan.is_new:
        where = translate("ObsLive", "OBS gets a new profile, %1. Your current profile stays as it is.")
    else:
        where = translate(
            "ObsLive", "OBS keeps its profile %1. Only the destination changes, and you can restore it later."
        )
    protocol = "RTMPS" if plan.protocol is Protocol.RTMPS else "SRT"
    text = translate("ObsLive", "%1. OBS goes live at once with its current scene, over %2.")
    text = text.replace("%1", values.access_hint(plan.stream.access)).replace("%2", protocol)
    return f"{text} {where.replace('%1', quoted(plan.profile, PROFILE))}"


def sent_text(plan: Plan) -> str:
    """Return what was set up in OBS."""
    text = translate(
        "ObsLive",
        "OBS is ready for this stream, with the profile %1.",
    )
    if plan.warnings:
        warning = translate("ObsLive", "Some of its settings don't suit this stream.")
        text = f"{text} {warning}"
    return text.replace("%1", quoted(plan.profile, PROFILE))
