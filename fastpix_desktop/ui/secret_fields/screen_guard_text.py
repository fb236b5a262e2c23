"""Texts for when OBS captures this screen."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.ui.text.quoting import quoted

translate = QCoreApplication.translate


def reveal_text(captures: tuple[str, ...], what: str) -> str:
    """Return the question before revealing; ``what`` is the field's name."""
    text = translate(
        "OnAir",
        "OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.",
    )
    return text.replace("%1", _names(captures)).replace("%2", what)


def filmed_text(captures: tuple[str, ...]) -> str:
    """Return the line shown while OBS captures this screen."""
    text = translate("OnAir", "OBS is capturing this screen (%1). Keys stay hidden.")
    return text.replace("%1", _names(captures))


def _names(captures: tuple[str, ...]) -> str:
    name = quoted(captures[0] if captures else "")
    if len(captures) <= 1:
        return name
    text = translate("OnAir", "%1 and %2 more")
    return text.replace("%1", name).replace("%2", str(len(captures) - 1))
