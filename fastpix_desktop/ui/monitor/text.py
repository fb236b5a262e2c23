"""Texts of the stream monitor's numbers."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.bitrate import BitrateSummary
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.direction import apart

translate = QCoreApplication.translate
clock_text = values.clock
_MBIT = 1000
"""kbit/s from which a bitrate is shown in Mbit/s."""


def bitrate_text(kbps: float) -> str:
    """Return ``5.9 Mbit/s`` or ``850 kbit/s``."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    if kbps < _MBIT:
        #: A bitrate, in kilobits a second.
        return apart(translate("Monitor", "%1 kbit/s").replace("%1", values.number(round(kbps))))
    #: A bitrate, in megabits a second.
    text = translate("Monitor", "%1 Mbit/s")
    return apart(text.replace("%1", QLocale().toString(kbps / _MBIT, "f", 1)))


def plot_text(summary: BitrateSummary | None) -> str:
    """Return a description of the bitrate plot."""
    if summary is None:
        return translate("Monitor", "OBS hasn't sent anything.")
    #: Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.
    text = translate("Monitor", "Between %1 and %2.")
    parts = [text.replace("%1", bitrate_text(summary.least)).replace("%2", bitrate_text(summary.most))]
    if summary.last is None:
        #: Describes a plot of the bitrate: OBS isn't sending at the moment.
        parts.append(translate("Monitor", "Nothing now."))
    else:
        #: Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.
        parts.append(translate("Monitor", "Now %1.").replace("%1", bitrate_text(summary.last)))
    if summary.gaps:
        parts.append(Counted().interruptions(summary.gaps))
    return " ".join(parts)
