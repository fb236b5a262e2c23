"""The tour's hand and eye: presses what it finds by its accessible name, waits, and saves pictures."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget

from fastpix_desktop.bootstrap.tour_words import English
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.toast import Toast
from fastpix_desktop.ui.window.window import MainWindow

W = TypeVar("W", bound=QWidget)
PATIENCE_S: Final = 15.0
WIDE, MEDIUM, NARROW = "", "medium", "narrow"
SIZES: Final[Mapping[str, tuple[int, int]]] = {
    WIDE: (1280, 800),
    MEDIUM: (980, 760),
    NARROW: (theme.SMALLEST[0], 720),
}
"""Sizes of the window in px, by their part of a picture's name."""
_SETTLE_S: Final = 0.1
"""The style sheet and the layout settle over several events."""
_SHADE: Final = 0.35
"""How much a dialog's picture darkens the window behind it."""


class TourFailed(Exception):
    """An expected state wasn't reached."""


class Hand:
    """Operates the window like a person, and fails if something is missing."""

    def __init__(self, window: MainWindow, folder: Path, english: English) -> None:
        """``english``: of the window's texts, by which all is found in every language."""
        self.window = window
        self._english = english
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder.absolute()
        self._look = Appearance.LIGHT
        window.dialogs.set_appearance(self._look)

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget with this accessible name, or the button with this text; a visible one first."""
        found = [
            each
            for each in self.window.findChildren(kind)
            if self.means(each.accessibleName(), name)
            or (isinstance(each, QAbstractButton) and self.means(each.text(), name))
        ]
        if not found:
            raise TourFailed(f"there is no {kind.__name__} named {name!r}")
        return next((each for each in found if each.isVisible()), found[0])

    def means(self, text: str, english: str) -> bool:
        """Return whether a text of the window may be a translation of this one."""
        return english in self._english.of(text)

    def press(self, name: str) -> None:
        """Press a button."""
        found = self.find(QAbstractButton, name)
        if not found.isEnabled():
            raise TourFailed(f"{name!r} cannot be pressed")
        found.click()

    def is_shown(self, page: type[QWidget]) -> bool:
        """Return whether such a page is visible."""
        return any(each.isVisible() for each in self.window.findChildren(page))

    async def until(self, condition: Callable[[], bool], what: str, patience: float = PATIENCE_S) -> None:
        """Wait for something to hold."""
        try:
            async with asyncio.timeout(patience):
                while not condition():
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise TourFailed(f"waited in vain for {what}") from None

    async def dialog(self, name: str, opener: str, closer: str) -> None:
        """Press a button that opens a dialog, save its pictures, and close it again."""

        async def close() -> None:
            self.press(closer)
            await self.until(lambda: not self._above(), f"the end of the dialog of {opener!r}")

        await self._opened(name, opener, close)

    async def menu(self, name: str, opener: str) -> None:
        """Press a button that opens a menu, save its pictures, and close it again."""

        async def close() -> None:
            for each in self._above():
                each.close()
            await asyncio.sleep(0)

        await self._opened(name, opener, close)

    async def _opened(self, name: str, opener: str, close: Callable[[], Awaitable[None]]) -> None:
        """Open it anew for each size, which it fits itself to."""
        wide = (WIDE, (Appearance.LIGHT, Appearance.DARK))
        narrow = (NARROW, (Appearance.LIGHT,))
        for size, looks in (wide, narrow) if self._look is Appearance.DARK else (narrow, wide):
            await self.resize(size)
            self.press(opener)
            await self.until(lambda: bool(self._above()), f"what {opener!r} opens")
            for look in self._from_current(looks):
                await self._picture(name, size, look)
            await close()

    async def resize(self, size: str) -> None:
        """Give the window one of ``SIZES``."""
        if (self.window.width(), self.window.height()) != SIZES[size]:
            self.window.resize(*SIZES[size])
            await asyncio.sleep(_SETTLE_S)

    async def pictures(self, name: str, *sizes: str) -> None:
        """Save what is to be seen now, light and dark; wide and narrow unless told otherwise."""
        for look in self._from_current((Appearance.LIGHT, Appearance.DARK)):
            for size in sizes or (NARROW, WIDE):
                await self._picture(name, size, look)

    def _from_current(self, looks: tuple[Appearance, ...]) -> list[Appearance]:
        """Begin with the look that the window has: every change of it takes its time."""
        return sorted(looks, key=lambda each: each is not self._look)

    async def _picture(self, name: str, size: str, look: Appearance) -> None:
        await self.resize(size)
        if look is not self._look:
            self._look = look
            self.window.dialogs.set_appearance(look)
        await asyncio.sleep(_SETTLE_S)
        for each in self.window.findChildren(Toast):  # it says what was before
            each.hide()
        parts = (name, size, "dark" if look is Appearance.DARK else "")
        file = "-".join(each for each in parts if each)
        if not self._all().save(str(self.folder / f"{file}.png")):
            raise TourFailed(f"the picture {file} could not be saved")

    def _above(self) -> list[QWidget]:
        """Return the menus and dialogs that are open."""
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [
            each for each in shown if isinstance(each, QDialog | QMenu) and not isinstance(each, QFileDialog)
        ]

    def _all(self) -> QPixmap:
        """Return the window with what stands above it, which is within it in a picture."""
        picture = self.window.grab()
        above = self._above()
        if above:
            painter = QPainter(picture)
            if any(isinstance(each, QDialog) for each in above):
                painter.setOpacity(_SHADE)
                painter.fillRect(self.window.rect(), Qt.GlobalColor.black)
                painter.setOpacity(1)
            for each in above:
                painter.drawPixmap(self._place(each), each.grab())
            painter.end()
        return picture

    def _place(self, widget: QWidget) -> QPoint:
        room = QRect(QPoint(0, 0), self.window.size() - widget.size())
        if isinstance(widget, QDialog):  # where it opens is the desktop's choice
            return QPoint(room.width() // 2, room.height() // 2)
        at = self.window.mapFromGlobal(widget.pos())
        return QPoint(max(min(at.x(), room.width()), 0), max(min(at.y(), room.height()), 0))
