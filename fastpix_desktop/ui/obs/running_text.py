"""A running OBS in words: the connection to it, the steps of going live, and what went wrong with them."""

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
from fastpix_desktop.ui.text import errors as wording
from fastpix_desktop.ui.text.quoting import PROFILE, quoted

translate = QCoreApplication.translate


def link_text(
    state: LinkState, version: ObsVersion | None, place: str, program: str = "", *, streams: bool
) -> str:
    """Return how the connection to OBS is, and what to do about it.

    ``place``: a pasted address, if any. ``program``: the path of what answers, where that may not be OBS.
    ``streams``: OBS streams now, wherever to.
    """
    match state:
        case LinkState.OTHER_PROGRAM | LinkState.UNVERIFIED | LinkState.NO_QUESTION | LinkState.FLOODED:
            return distrust_text(state, place, program)
        case LinkState.UNPAIRED:
            return translate(
                "ObsLive",
                "OBS is running. Connect to it, and this program sends it the settings, reads back what it "
                "took, starts it, and sees whether anything arrives.",
            )
        case LinkState.CLOSED:
            return translate("ObsLive", "This program connects to OBS as soon as it runs.")
        case LinkState.SERVER_OFF:
            return translate(
                "ObsLive",
                "OBS is running, but does not let programs in yet. In OBS, choose Tools > WebSocket Server "
                "Settings, tick “Enable WebSocket server” and press OK. This program notices by itself.",
            )
        case LinkState.CONNECTING:
            return translate("ObsLive", "Connecting to OBS…")
        case LinkState.CONNECTED:
            return _connected(version, place, streams=streams)
        case LinkState.REFUSED if place:
            text = translate(
                "ObsLive",
                "The OBS at %1 does not accept the password. In OBS, it stands under Tools > WebSocket "
                "Server Settings > Show Connect Info.",
            )
            return text.replace("%1", place)
        case LinkState.REFUSED:
            return translate(
                "ObsLive",
                "OBS does not accept the password that stands in its own settings. Restart OBS; if that does "
                "not help, connect with the address and password that OBS shows.",
            )
    if place:
        text = translate(
            "ObsLive",
            "Nobody answers at %1. Is OBS running there, with its WebSocket server on?",
        )
        return text.replace("%1", place)
    return translate("ObsLive", "OBS is running, but does not answer. It may still be starting.")


def _connected(version: ObsVersion | None, place: str, *, streams: bool) -> str:
    name = f"OBS {version.obs}" if version and version.obs else "OBS"
    if place:
        text = translate("ObsLive", "Connected to %1 at %2.").replace("%2", place)
    else:
        text = translate("ObsLive", "Connected to %1.")
    if streams:
        rest = translate("ObsLive", "While it streams, its settings are left alone.")
    else:
        rest = translate("ObsLive", "What is sent is read back before anything starts.")
    return f"{text} {rest}".replace("%1", name)


def step_text(step: Step, state: StepState) -> str:
    """Return a step, as something done or to be done."""
    done = {
        Step.FREE: translate("ObsLive", "OBS is free"),
        Step.REACH: translate("ObsLive", "FastPix can be reached"),
        Step.PROFILE: translate("ObsLive", "A new profile is made"),
        Step.SEND: translate("ObsLive", "OBS has the settings: read back, and the same"),
        Step.MEND: translate("ObsLive", "The encoder settings are changed"),
        Step.START: translate("ObsLive", "OBS streams"),
        Step.RECEIVE: translate("ObsLive", "FastPix receives the stream"),
        Step.STOP: translate("ObsLive", "OBS has stopped"),
        Step.FINISH: translate("ObsLive", "The stream has ended at FastPix"),
        Step.UNDO: translate("ObsLive", "OBS is set as it was"),
    }
    doing = {
        Step.FREE: translate("ObsLive", "Looking whether OBS is free…"),
        Step.REACH: translate("ObsLive", "Looking whether FastPix can be reached…"),
        Step.PROFILE: translate("ObsLive", "Making a new profile…"),
        Step.SEND: translate("ObsLive", "Sending the settings, and reading them back…"),
        Step.MEND: translate("ObsLive", "Changing the encoder settings…"),
        Step.START: translate("ObsLive", "Waiting for OBS to connect…"),
        Step.RECEIVE: translate("ObsLive", "Waiting for FastPix to receive it…"),
        Step.STOP: translate("ObsLive", "Waiting for OBS to stop…"),
        Step.FINISH: translate("ObsLive", "Ending the stream at FastPix…"),
        Step.UNDO: translate("ObsLive", "Setting OBS as it was…"),
    }
    if state is StepState.FAILED:
        return translate("ObsLive", "%1: failed").replace("%1", doing[step].rstrip("…"))
    if state is StepState.LEFT:
        return translate("ObsLive", "%1: left off").replace("%1", doing[step].rstrip("…"))
    return doing[step] if state is StepState.DOING else done[step]


def step_state_text(state: StepState) -> str:
    """Return how far a step is, for a screen reader."""
    return {
        StepState.WAITING: translate("ObsLive", "to be done"),
        StepState.DOING: translate("ObsLive", "under way"),
        StepState.DONE: translate("ObsLive", "done"),
        StepState.FAILED: translate("ObsLive", "failed"),
        StepState.LEFT: translate("ObsLive", "left off"),
    }[state]


def live_error_text(error: AppError, *, at: Step) -> str:
    """Return the sentences for what went wrong, and at which step."""
    match error:
        case ObsBusy():
            return _busy(error.doing)
        case ObsUnreachable() if at in (Step.FREE, Step.REACH):
            return translate("ObsLive", "OBS does not answer. Nothing was changed.")
        case ObsSlow() if at is Step.STOP:
            return translate(
                "ObsLive",
                "OBS was asked to stop, and has not yet: with a stream delay, it sends what it still holds. "
                "Look at OBS.",
            )
        case ObsSlow():
            return translate(
                "ObsLive",
                "OBS was asked to start, and has not said yet that it streams. Look at OBS: it may be "
                "connecting still.",
            )
        case ObsUnreachable() | ObsCut() if at is Step.STOP:
            return translate(
                "ObsLive",
                "OBS could not be asked to stop: the connection to it ended. If it still streams, stop it in "
                "its own window.",
            )
        case ObsPasswordRefused():
            return translate("ObsLive", "OBS does not accept the password. Nothing was changed.")
        case ObsUnreachable() | ObsCut() if at in (Step.START, Step.RECEIVE):
            return translate(
                "ObsLive",
                "The connection to OBS ended. Look at OBS: it may be streaming. Nothing was undone.",
            )
        case ObsUnreachable() | ObsCut():
            return translate(
                "ObsLive",
                "The connection to OBS ended before it was sure what OBS took. Nothing was started. "
                "Try again.",
            )
        case ProfileNotSwitched():
            text = translate(
                "ObsLive",
                "OBS is not using the profile %1, so nothing was started. Choose it in OBS's Profile "
                "menu, or try again.",
            )
            return text.replace("%1", quoted(error.name, PROFILE))
        case ServiceMismatch():
            text = translate(
                "ObsLive",
                "OBS was sent the settings, but has other ones now (%1). Nothing was started. Try again; if "
                "it stays so, use the settings below by hand, under Settings > Stream in OBS.",
            )
            return text.replace("%1", fields_text(error.fields))
        case FastPixAway():
            return translate(
                "ObsLive",
                "FastPix cannot be reached from this computer right now, so OBS was left as it is. Press "
                "again when the network is back.",
            )
        case ObsDidNotStart():
            return translate(
                "ObsLive",
                "OBS could not connect to FastPix and has stopped. Its own window says why. Check the "
                "connection, or use the other protocol.",
            )
        case NotReceived():
            return translate(
                "ObsLive",
                "FastPix has not said within a minute that it receives the stream. OBS goes on streaming, in "
                "case it is only late. If nothing comes, stop OBS and go live again.",
            )
        case ObsRefused():
            text = translate("ObsLive", "OBS refused (%1, %2). Nothing was started.")
            return text.replace("%1", error.request).replace("%2", str(error.code))
        case OutcomeUnknown():
            return translate(
                "ObsLive",
                "FastPix was asked to end the stream, but its answer never came. While nobody sends to it, "
                "it ends by itself when the reconnect window is over.",
            )
        case ObsTrouble():
            return obs_error_text(error)
    return wording.error_text(error, wording.Act.CHANGE)


def _busy(doing: Busy) -> str:
    return {
        Busy.STREAMING: translate(
            "ObsLive", "OBS is streaming already. Nothing was changed. End that stream first."
        ),
        Busy.RECORDING: translate(
            "ObsLive",
            "OBS is recording. Nothing was changed, so that the recording stays whole. Stop it first.",
        ),
        Busy.SWITCHING: translate(
            "ObsLive", "OBS is changing its profile. Nothing was changed. Try again in a moment."
        ),
    }[doing]


def fields_text(fields: frozenset[str]) -> str:
    """Return the parts of OBS's stream settings, as OBS calls them."""
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
    """Return what going live will do, in one paragraph."""
    if plan.is_there:
        where = translate("ObsLive", "OBS switches to its profile %1. Your present one stays as it is.")
    elif plan.is_new:
        where = translate("ObsLive", "OBS gets a new profile, %1. Your present one stays as it is.")
    else:
        where = translate(
            "ObsLive", "OBS keeps its profile %1; only where it streams to is changed. You can undo that."
        )
    protocol = "RTMPS" if plan.protocol is Protocol.RTMPS else "SRT"
    text = translate("ObsLive", "%1. OBS starts at once, with the scene that it shows now, by %2.")
    text = text.replace("%1", wording.access_hint(plan.stream.access)).replace("%2", protocol)
    return f"{text} {where.replace('%1', quoted(plan.profile, PROFILE))}"


def sent_text(plan: Plan) -> str:
    """Return what was sent, and what it means."""
    text = translate(
        "ObsLive",
        "OBS is set up: with its profile %1, it will stream to this stream. That was read back from OBS.",
    )
    if plan.warnings:
        text = f"{text} {translate('ObsLive', 'Not all of this profile fits yet.')}"
    return text.replace("%1", quoted(plan.profile, PROFILE))
