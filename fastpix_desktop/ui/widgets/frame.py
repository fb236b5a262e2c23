"""The main window as a screen reader knows it: a frame, with an open menu inside."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QMenu, QWidget


class Frame(QWidget):
    """A window whose role is a frame. Qt would make it a filler, and leave open menus out of its children."""

    def __init__(self) -> None:
        _install()
        super().__init__()


class _FrameInterface(QAccessibleWidget):
    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, QAccessible.Role.Window)

    def childCount(self) -> int:
        return super().childCount() + (self._menu() is not None)

    def child(self, index: int) -> QAccessibleInterface:
        menu = self._menu()
        if menu is not None and index == super().childCount():
            return QAccessible.queryAccessibleInterface(menu)
        return super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        menu = self._menu()
        if menu is not None and child.object() is menu:
            return super().childCount()
        return super().indexOfChild(child)

    def _menu(self) -> QMenu | None:
        """Return the menu that is open in this window, if any."""
        menu, frame = QApplication.activePopupWidget(), self.object()
        if not isinstance(menu, QMenu) or not isinstance(frame, QWidget):
            return None
        owner = menu.parentWidget()
        while isinstance(owner, QMenu):
            owner = owner.parentWidget()
        return menu if owner is not None and frame.isAncestorOf(owner) else None


def _make(_name: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, Frame):
        return None
    made = _FrameInterface(widget)
    widget.setProperty("interface", made)  # Qt doesn't keep the Python part alive
    return made


_installed: list[bool] = []


def _install() -> None:
    """Let Qt ask for the interfaces of frames. Only once: Qt asks each factory that it was given."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)
