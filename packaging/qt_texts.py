"""Qt's own texts that the app shows, for languages that Qt isn't translated into.

Context menus of fields, the file dialog where the system has none, and what screen readers hear. The names of
keys stay as they are on the keys.
"""

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final = ("hi",)
"""Those without a ``qtbase_XX.qm``."""

TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "QWidgetTextControl": (
        "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QPlatformTheme": ("OK", "Save", "Open", "Cancel", "Close", "&Yes", "&No"),
    "QFileDialog": (
        "Back", "Forward", "Parent Directory", "Create New Folder", "List View", "Detail View",
        "&Open", "&Save", "Open", "Save As", "File &name:", "&Choose", "Directory:", "Directories",
        "All Files (*)", "New Folder", "&Rename", "&Delete", "Show &hidden files", "&New Folder",
        "%1 already exists.\nDo you want to replace it?", "Find Directory", "Recent Places", "Remove",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified", "Kind"),
    "QAccessibleActionInterface": ("Press", "Increase", "Decrease", "ShowMenu", "SetFocus", "Toggle"),
    "QComboBox": ("Open the combo box selection popup",),
}  # fmt: skip
