"""What the stage says while viewers get no sound or only black."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.stage.step import NextStep, State
from fastpix_desktop.ui.stage.extras import Extras
from fastpix_desktop.ui.text import values

translate = QCoreApplication.translate
_GOES_OUT: Final = {State.LIVE, State.LIVE_TRIAL, State.ON_AIR, State.LIVE_OTHER_ENCODER}


def lacking_text(step: NextStep, extras: Extras) -> str:
    """Return what viewers have been without for some time; empty if nothing, or if more is wrong."""
    silent, black = extras.silent_s, extras.black_s
    if step.state not in _GOES_OUT or (silent is None and black is None):
        return ""
    if black is None:
        text = translate("Stage", "No sound for %1")
    elif silent is None:
        text = translate("Stage", "Black picture for %1")
    else:
        text = translate("Stage", "Black picture and no sound for %1")
    return text.replace("%1", values.age(min(each for each in (silent, black) if each is not None)))
