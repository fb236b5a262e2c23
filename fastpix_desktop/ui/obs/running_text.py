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
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.steps import Step
from fastpix_desktop.ui.obs.text import obs_error_text
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.quoting import PROFILE, quoted

translate = QCoreApplication.translate


def step_text(step: Step) -> str:
    """Return what is being done in a step."""
    return {
        Step.CHECK_IDLE: translate("ObsLive", "Checking that OBS is idle…"),
        Step.REACH: translate("ObsLive", "Checking that FastPix is reachable…"),
        Step.PROFILE: translate("ObsLive", "Creating a new profile…"),
        Step.SEND: translate("ObsLive", "Sending and checking settings…"),
        Step.FIX_SETTINGS: translate("ObsLive", "Fixing encoder settings…"),
        Step.START: translate("ObsLive", "Waiting for OBS to connect…"),
        Step.RECEIVE: translate("ObsLive", "Waiting for FastPix to receive the stream…"),
        Step.STOP: translate("ObsLive", "Waiting for OBS to stop…"),
        Step.FINISH: translate("ObsLive", "Ending the stream on FastPix…"),
        Step.UNDO: translate("ObsLive", "Restoring OBS's settings…"),
    }[step]


def live_error_text(error: AppError, *, at: Step) -> str:
    """Return the text of an error at a step."""
    match error:
        case ObsBusy():
            return _busy(error.doing)
        case ObsUnreachable() if at in (Step.CHECK_IDLE, Step.REACH):
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
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    names = {
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.KIND: translate("ObsLive", "Service"),
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.SERVER: translate("ObsLive", "Server"),
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.KEY: translate("ObsLive", "Stream Key"),
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.USE_AUTH: translate("ObsLive", "Use authentication"),
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.USERNAME: translate("ObsLive", "Username"),
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.PASSWORD: translate("ObsLive", "Password"),
        #: Name it as your OBS does under Settings > Stream.
        ServiceField.TEST: translate("ObsLive", "Bandwidth test"),
    }
    return QLocale().createSeparatedList([names[each] for each in ServiceField if each in fields])


def sent_text(plan: Plan) -> str:
    """Return what was set up in OBS."""
    text = translate(
        "ObsLive",
        #: %1: an OBS profile's name in quotes.
        "OBS is ready for this stream, with the profile %1.",
    )
    if plan.warnings:
        warning = translate("ObsLive", "Some of its settings don't suit this stream.")
        text = f"{text} {warning}"
    return text.replace("%1", quoted(plan.profile, PROFILE))
