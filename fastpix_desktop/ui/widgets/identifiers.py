"""Fixed accessible identifiers: the same in every language, for tests and tools that drive the app."""

from PySide6.QtWidgets import QWidget


def identify(**controls: QWidget) -> None:
    """Give each control the identifier it's passed under, with hyphens for underscores."""
    for name, control in controls.items():
        control.setAccessibleIdentifier(name.replace("_", "-"))
