"""Texts beside the form's fields: what is wrong with one, and what to do."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.draft import (
    MAX_TEXT,
    MAX_WINDOW,
    MIN_WINDOW,
    Field,
    Problem,
    ProblemKind,
)
from fastpix_desktop.domain.streams.restrictions import MOST_SITES
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.text.values import number

translate = QCoreApplication.translate


def problem_text(problem: Problem) -> str:
    """Return the text beside a field."""
    match problem.kind:
        case ProblemKind.MISSING:
            return _missing(problem)
        case ProblemKind.TOO_LONG:
            text = Counted().characters_too_many(problem.excess)
            return text.replace("%1", number(MAX_TEXT))
        case ProblemKind.OUT_OF_RANGE:
            #: %1, %2: the least and the most.
            text = translate("Problems", "Choose %1 to %2 seconds (30 minutes).")
            return text.replace("%1", number(MIN_WINDOW)).replace("%2", number(MAX_WINDOW))
        case ProblemKind.REPEATED_KEY:
            return translate(
                "Problems", "You used the name %1 twice. Each label needs its own name."
            ).replace("%1", quoted(problem.text))
        case ProblemKind.RESERVED_KEY:
            #: %1: the name of a label, in quotes.
            return translate("Problems", "The app uses the name %1 itself. Choose another name.").replace(
                "%1", quoted(problem.text)
            )
        case ProblemKind.NO_WEBSITE:
            #: %1: what was typed, in quotes.
            text = translate("Problems", "%1 isn't a website's name. Enter it like example.com.")
            return text.replace("%1", quoted(problem.text))
        case ProblemKind.TOO_MANY if problem.field is Field.WEBSITES:
            return Counted().at_most_websites(MOST_SITES)
        case ProblemKind.TOO_MANY:
            return translate("Problems", "That's one label too many for FastPix. Remove one.")
        case ProblemKind.REFUSED:
            message = one_line(problem.text)
            if not message:
                return translate("Problems", "FastPix doesn't accept this.")
            #: %1: FastPix's message, in English.
            return translate("Problems", "FastPix says: %1").replace("%1", message)


def _missing(problem: Problem) -> str:
    if problem.field is Field.TITLE:
        return translate("Problems", "Give the stream a title.")
    if problem.in_value:
        return translate("Problems", "Give this label a value, or remove it.")
    return translate("Problems", "Give this label a name, or remove it.")
