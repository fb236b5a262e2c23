"""The keys that work anywhere in the window."""

from PySide6.QtGui import QKeySequence, QShortcut

from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.widgets.frame import Frame
from fastpix_desktop.ui.window.dialogs import Dialogs
from fastpix_desktop.ui.window.pages import Pages


def add_shortcuts(
    window: Frame, shell: Shell, pages: Pages, dialogs: Dialogs, streams: StreamsPresenter
) -> None:
    """Add them to the window."""
    standard = QKeySequence.StandardKey
    for keys, do in (
        (QKeySequence(standard.New), shell.show_new),
        (QKeySequence(standard.Find), pages.search),
        (QKeySequence("Ctrl+,"), dialogs.open_settings),
        (QKeySequence(standard.HelpContents), dialogs.open_help),
        (QKeySequence(standard.Refresh), streams.reload),
        (QKeySequence("Alt+Left"), pages.work.show_list),
        (QKeySequence("Ctrl+Q"), window.close),
    ):
        QShortcut(keys, window).activated.connect(do)
