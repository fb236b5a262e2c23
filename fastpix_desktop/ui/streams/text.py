"""Texts of the list, and of actions on a stream."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Refused, WentLive
from fastpix_desktop.domain.streams.editing import WINDOW, Conflict
from fastpix_desktop.domain.streams.search import searches_ids
from fastpix_desktop.domain.streams.stream import DESCRIPTION_KEYS, TITLE_KEYS
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.quoting import MESSAGE, quoted

translate = QCoreApplication.translate


def action_error(error: AppError, action: Action | None) -> str:
    """Return the text of an error in an action, or (None) in saving changes."""
    match error:
        case WentLive():
            return translate("Actions", "This stream went live in the meantime, so it wasn't deleted.")
        case OutcomeUnknown():
            safe = translate("Actions", "It's safe to try again.")
            return f"{_asked(action)} {safe}"
        case Refused(message=message):
            known = _refusals().get(message.strip().rstrip(".").lower())
            if known:
                return known
    return error_text(error, Act.CHANGE)


def _asked(action: Action | None) -> str:
    asked = {
        None: translate("Actions", "FastPix didn't answer, so your changes may not be saved."),
        Action.TURN_ON: translate("Actions", "FastPix didn't answer, so the stream may still be off."),
        Action.TURN_OFF: translate("Actions", "FastPix didn't answer, so the stream may still be on."),
        Action.END: translate("Actions", "FastPix didn't answer, so the stream may still be live."),
        Action.DELETE: translate("Actions", "FastPix didn't answer, so the stream may still exist."),
    }
    return asked[action]


def _refusals() -> dict[str, str]:
    """Return texts for the API's documented refusals, by their messages."""
    return {
        "stream cannot be completed": translate(
            "Actions",
            "The stream isn't live, so it can't be ended.",
        ),
        "stream is already enabled": translate("Actions", "This stream is already on."),
        "stream already disabled": translate("Actions", "This stream is already off."),
        "stream cannot be enabled on trial plan": translate(
            "Actions",
            "On a trial plan, FastPix ends a stream after 5 minutes and can't turn it on again. "
            "Upgrade in the dashboard, or create a new stream.",
        ),
        "stream cannot be updated": translate(
            "Actions", "FastPix can't change a stream that's turned off. Turn it on first."
        ),
    }


def conflict_text(conflict: Conflict) -> str:
    """Return both versions of a conflict, on three lines."""
    names = dict.fromkeys(TITLE_KEYS, translate("Actions", "Title"))
    names |= dict.fromkeys(DESCRIPTION_KEYS, translate("Actions", "Description"))
    names[WINDOW] = translate("Actions", "Reconnect window, in seconds")
    lines = (
        names.get(conflict.key) or quoted(conflict.key),
        _yours(conflict.mine),
        _theirs(conflict.theirs),
    )
    return "\n".join(lines)


def _yours(value: str | None) -> str:
    if value is None:
        #: Your version of a label, when two people changed it.
        return translate("Actions", "Yours: removed")
    #: Your version of a field, when two people changed it. %1: what it holds, in quotes.
    return translate("Actions", "Yours: %1").replace("%1", quoted(value, MESSAGE))


def _theirs(value: str | None) -> str:
    if value is None:
        #: Someone else's version of a label, when two people changed it.
        return translate("Actions", "Theirs: removed")
    #: Someone else's version of a field, when two people changed it. %1: what it holds, in quotes.
    return translate("Actions", "Theirs: %1").replace("%1", quoted(value, MESSAGE))


def found(number: int, query: str, *, reading: bool) -> str:
    """Return the number of results, and whether the search continues."""
    words = query.strip()
    if number:
        text = Counted().found(number)
    elif words:
        if searches_ids(words):
            #: %1: what was searched for, in quotes.
            text = translate("Search", "No stream has %1 in its title, description, labels or ID.")
        else:
            #: %1: what was searched for, in quotes.
            text = translate("Search", "No stream has %1 in its title, description or labels.")
        text = text.replace("%1", quoted(words))
    else:
        text = translate("Search", "No stream has this status.")
    #: Stands after the result so far.
    searching = translate("Search", "Still searching…")
    return f"{text} {searching}" if reading else text
