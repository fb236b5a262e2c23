"""Texts of *Also on*: why something can't be added, what went wrong, what a platform accepts."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import AppError, KeyringTrouble, NotFound, OutcomeUnknown
from fastpix_desktop.domain.simulcast.also_on import AddRefusal, AlsoOnRow, CantAdd, KeyMissing
from fastpix_desktop.domain.simulcast.destination import MAX_TEXT, DestinationField, DestinationProblem
from fastpix_desktop.domain.simulcast.platforms import PlatformInfo
from fastpix_desktop.presenters.simulcast.changes import Act, Failure
from fastpix_desktop.ui.text import errors
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.text.values import number

translate = QCoreApplication.translate


def hint_text(refusal: AddRefusal | None) -> str:
    """Return the line beside the card's title."""
    match refusal:
        case AddRefusal.ON_AIR:
            return translate("AlsoOn", "You can add destinations when you're off air.")
        case AddRefusal.TURNED_OFF:
            return translate("AlsoOn", "Turn the stream on to add destinations.")
        case AddRefusal.TRIAL:
            return translate("AlsoOn", "Trial streams can't be sent anywhere else.")
    return translate("AlsoOn", "FastPix sends the same picture there as well")


def failure_text(failure: Failure, row: AlsoOnRow) -> str:
    """Return what went wrong with a line."""
    error = failure.error
    match error:
        case CantAdd():
            if error.refusal is AddRefusal.ON_AIR:
                return translate("AlsoOn", "Not added: the stream is on air. It's added when you're off air.")
            return hint_text(error.refusal)
        case KeyMissing():
            return translate("AlsoOn", "Its stream key isn't in your keyring any more. Add it again.")
        case KeyringTrouble():
            return errors.keyring_text(error, kept=True)
        case NotFound():
            return translate("AlsoOn", "The stream, or this destination, no longer exists on FastPix.")
        case OutcomeUnknown():
            return _unknown(failure.act)
    return f"{_not_done(failure.act, row)} {errors.error_text(error, errors.Act.LIST)}"


def _unknown(act: Act) -> str:
    match act:
        case Act.ADD:
            return translate("AlsoOn", "FastPix didn't answer, so it may not have been added. Checking…")
        case Act.REMOVE:
            return translate("AlsoOn", "FastPix didn't answer, so it may not have been removed. Checking…")
    return translate("AlsoOn", "FastPix didn't answer, so the switch may not have worked. Checking…")


def _not_done(act: Act, row: AlsoOnRow) -> str:
    match act:
        case Act.ADD:
            #: %1: a destination's name in quotes.
            text = translate("AlsoOn", "%1 wasn't added.")
        case Act.SWITCH_ON:
            #: %1: a destination's name in quotes.
            text = translate("AlsoOn", "%1 wasn't switched on.")
        case Act.SWITCH_OFF:
            #: %1: a destination's name in quotes.
            text = translate("AlsoOn", "%1 wasn't switched off.")
        case Act.REMOVE:
            #: %1: a destination's name in quotes.
            text = translate("AlsoOn", "%1 wasn't removed.")
    return text.replace("%1", quoted(row.name))


def saved_failure_text(error: AppError) -> str:
    """Return why the saved destinations can't be read or changed."""
    if isinstance(error, KeyringTrouble):
        return errors.keyring_text(error, kept=False)
    return errors.error_text(error, errors.Act.LIST)


def too_fast_text(platform: PlatformInfo, video_kbps: int) -> str:
    """Return that a platform accepts less than the encoder settings send."""
    #: %1: a platform's name, “YouTube”. %2, %3: bitrates, in kilobits a second.
    text = translate("AlsoOn", "%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.")
    text = text.replace("%2", number(platform.max_kbps or 0)).replace("%3", number(video_kbps))
    return text.replace("%1", platform.name)


def problem_text(field: DestinationField, problem: DestinationProblem) -> str:
    """Return why a field of the dialog can't be used."""
    match problem:
        case DestinationProblem.TOO_LONG:
            return Counted().at_most_characters(MAX_TEXT)
        case DestinationProblem.NOT_RTMP:
            return translate("AlsoOn", "Enter an address like rtmps://server.example/live.")
    match field:
        case DestinationField.NAME:
            return translate("AlsoOn", "Enter a name.")
        case DestinationField.SERVER:
            return translate("AlsoOn", "Enter the server's address.")
    return translate("AlsoOn", "Enter the stream key.")
