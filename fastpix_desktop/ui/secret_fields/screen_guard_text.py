"""Texts for when OBS captures this screen."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.ui.text.quoting import quoted

translate = QCoreApplication.translate


def reveal_text(captures: tuple[str, ...], what: str) -> str:
    """Return the question before revealing; ``what`` is the field's name."""
    #: %1: the names of one or several OBS sources, in quotes. %2: a field's name, “Stream key”.
    text = translate(
        "OnAir",
        "OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.",
    )
    return text.replace("%1", _names(captures)).replace("%2", what)


def filmed_text(captures: tuple[str, ...]) -> str:
    """Return the line shown while OBS captures this screen."""
    #: %1: the names of one or several OBS sources, in quotes.
    text = translate("OnAir", "OBS is capturing this screen (%1). Keys stay hidden.")
    return text.replace("%1", _names(captures))


def _names(captures: tuple[str, ...]) -> str:
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    return QLocale().createSeparatedList([quoted(each) for each in captures])
