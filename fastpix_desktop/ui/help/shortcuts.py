"""The list of keyboard shortcuts in Help."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import card, label

translate = QCoreApplication.translate
_Key = QKeySequence.StandardKey


def shortcuts() -> list[tuple[str, str]]:
    """Return what can be done by keys: the keys as this system writes them, and what they do."""
    known: list[tuple[QKeySequence, str]] = [
        #: What keys do: open the form for a new stream.
        (QKeySequence(_Key.New), translate("Shortcuts", "New stream")),
        (QKeySequence("Ctrl+Return"), translate("Shortcuts", "Create the stream, or save changes")),
        (QKeySequence("Ctrl+P"), translate("Shortcuts", "Choose a preset")),
        (QKeySequence(_Key.Find), translate("Shortcuts", "Search streams")),
        (QKeySequence(_Key.Refresh), translate("Shortcuts", "Reload streams")),
        (QKeySequence("Alt+Left"), translate("Shortcuts", "Go to the list")),
        (QKeySequence("Del"), translate("Shortcuts", "Delete the stream that is highlighted in the list")),
        (QKeySequence(_Key.Undo), translate("Shortcuts", "Undo the last deletion")),
        (QKeySequence("Ctrl+M"), translate("Shortcuts", "Open the stream's menu")),
        (QKeySequence("Ctrl+E"), translate("Shortcuts", "Edit the stream")),
        (QKeySequence("Ctrl+D"), translate("Shortcuts", "Duplicate the stream")),
        (QKeySequence("Ctrl+Shift+C"), translate("Shortcuts", "Copy the stream ID")),
        (QKeySequence("Ctrl+1"), translate("Shortcuts", "Copy the server")),
        (QKeySequence("Ctrl+2"), translate("Shortcuts", "Copy the stream key")),
        (QKeySequence("Ctrl+3"), translate("Shortcuts", "Copy the SRT address")),
        (QKeySequence("Ctrl+4"), translate("Shortcuts", "Copy the SRT stream ID")),
        (QKeySequence("Ctrl+5"), translate("Shortcuts", "Copy the SRT passphrase")),
        (QKeySequence("Ctrl+6"), translate("Shortcuts", "Copy the SRT URL")),
        (QKeySequence("Ctrl+7"), translate("Shortcuts", "Copy the player link")),
        #: What keys do: open the settings.
        (QKeySequence("Ctrl+,"), translate("Shortcuts", "Settings")),
        #: What keys do: open the help.
        (QKeySequence("F1"), translate("Shortcuts", "Help")),
        (QKeySequence("Esc"), translate("Shortcuts", "Go back, or close a dialog")),
        #: What keys do: quit the app.
        (QKeySequence("Ctrl+Q"), translate("Shortcuts", "Quit")),
    ]
    return [(keys.toString(QKeySequence.SequenceFormat.NativeText), does) for keys, does in known]


def shortcuts_card() -> QFrame:
    """Return a card with the list."""
    frame, inside = card()
    inside.addWidget(label(translate("Shortcuts", "Keyboard shortcuts"), "section"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    grid.setVerticalSpacing(theme.SMALL)
    grid.setColumnStretch(1, 1)
    for number, (keys, does) in enumerate(shortcuts()):
        grid.addWidget(label(keys, "hint"), number, 0)
        grid.addWidget(label(does, "row", wrap=True), number, 1)
    inside.addLayout(grid)
    return frame
