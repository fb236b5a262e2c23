"""Ask the person to come back to a window that is behind another one."""

from PySide6.QtWidgets import QApplication, QWidget


def ask_for_attention(window: QWidget) -> None:
    """Have the system mark the window, and bring it to the front where the system allows that.

    A minimized window stays so: the person wanted it out of the way.
    """
    if window.isActiveWindow():
        return
    QApplication.alert(window)
    if window.isVisible() and not window.isMinimized():
        window.activateWindow()
