"""The tour: operates the real window from connecting to an exported profile, and takes screenshots.

It finds everything by accessible name, like a screen reader, and fails if something is missing.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from fastpix_desktop.domain.monitor.finding import Level
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.ui.accounts.connect_page import ConnectPage
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.stream_page.page import StreamPage
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.window.window import MainWindow

W = TypeVar("W", bound=QWidget)
log = logging.getLogger(__name__)
_WIDE: Final = (980, 720)
_PATIENCE_S: Final = 15.0
_ON_AIR_S: Final = 60.0
"""Segments have to be made and noticed first, also on a slow computer."""
Broadcast = Callable[[str], AbstractContextManager[None]]


class TourFailed(Exception):
    """An expected state wasn't reached."""


async def take_tour(
    window: MainWindow, folder: Path, token_id: str, secret: Secret, broadcast: Broadcast | None
) -> int:
    """Drive ``window`` through the main job as the holder of a token; return the exit code.

    ``broadcast`` sends a test picture to the stream of an ID; without it, nothing goes live.
    """
    QApplication.setAttribute(
        Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    )  # the system's dialog can't be operated
    tour = _Tour(window, folder)
    try:
        await tour.connect(token_id, secret)
        await tour.show_errors()
        await tour.create()
        await tour.copy_and_reveal()
        await tour.export_profile()
        if broadcast is None:
            log.warning("FFmpeg is not installed: the tour has no pictures of a stream that is live")
        else:
            await tour.go_live(broadcast)
        await tour.start_another()
    except TourFailed:
        log.exception("the tour stopped")
        await tour.picture("failed")
        return 1
    return 0


class _Tour:
    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder.absolute()

    async def connect(self, token_id: str, secret: Secret) -> None:
        await self._until(lambda: self._shown(ConnectPage), "the connect page")
        await self.picture("connect")
        self._find(QLineEdit, "Access Token ID").setText(token_id)
        self._find(QLineEdit, "Secret Key").setText(secret.reveal())
        self._press("Connect")
        await self._until(lambda: self._shown(NewStreamPage), "the form")
        create = self._find(QAbstractButton, "Create stream")
        await self._until(create.isEnabled, "being signed in")

    async def show_errors(self) -> None:
        window_field = self._find(QSpinBox, "Reconnect window")
        window_field.setValue(2400)
        self._press("Create stream")
        await self.picture("error")
        window_field.setValue(300)

    async def create(self) -> None:
        self._find(QLineEdit, "Title").setText("Sunday service")
        self._press("Description")
        self._find(QPlainTextEdit, "Description").setPlainText("Live from the old town, with the choir.")
        self._press("Let viewers rewind")
        await self.picture("new")
        self._press("Create stream")
        await self._until(lambda: self._shown(StreamPage), "the stream's page")
        await self.picture("stream")

    async def copy_and_reveal(self) -> None:
        clipboard = QGuiApplication.clipboard()
        self._press("Copy server")
        await self._until(lambda: clipboard.text().startswith("rtmps://"), "the server on the clipboard")
        self._press("Copy stream key")
        key = self._find(QLineEdit, "Stream key")
        await self._until(lambda: bool(clipboard.text()) and ":" not in clipboard.text(), "the copied key")
        if key.text() == clipboard.text():
            raise TourFailed("the stream key was shown unasked")
        self._window.resize(*theme.SMALLEST)
        self._press("Connection settings")
        await self.picture("stream-copied-narrow")
        self._press("Reveal stream key")
        await self._until(lambda: key.text() == clipboard.text(), "the revealed key, as it was copied")
        self._press("Hide Stream key")
        self._window.resize(*_WIDE)

    async def export_profile(self) -> None:
        """Use the file dialog, like a person."""
        self._press("Export OBS profile")
        (dialog,) = (each for each in self._window.findChildren(QFileDialog) if each.isVisible())
        dialog.setDirectory(str(self._folder.parent))
        dialog.selectFile(self._folder.name)
        dialog.accept()
        await self._until(self._exported, "the exported profile")
        await self.picture("obs")

    def _exported(self) -> bool:
        return any((each / "service.json").is_file() for each in self._folder.glob("FastPix_*"))

    async def go_live(self, broadcast: Broadcast) -> None:
        """Go live for real, on the simulated FastPix."""
        presenters, page = self._window.presenters, self._window.stream_page
        stream = presenters.streams.open
        assert stream is not None
        with broadcast(stream.id):
            presenters.streams.watch.look()
            watched = (Level.LIVE, Level.LIVE_UNCHECKED)
            await self._until(
                lambda: presenters.monitor.verdict.level in watched, "viewers who can watch", _ON_AIR_S
            )
            page.top()
            await self.picture("live")
            self._window.resize(*theme.SMALLEST)
            await self.picture("live-narrow")
            self._window.resize(*_WIDE)

    async def start_another(self) -> None:
        self._press("New stream")
        await self._until(lambda: self._shown(NewStreamPage), "the form")
        self._window.resize(*theme.SMALLEST)
        await self.picture("new-narrow")

    async def picture(self, name: str) -> None:
        """Save the window as it is, light and dark."""
        if "narrow" not in name:
            self._window.resize(*_WIDE)
        for appearance in (Appearance.DARK, Appearance.LIGHT):
            self._window.dialogs.set_appearance(appearance)
            await asyncio.sleep(0.25)  # the style sheet and the layout settle over several events
            if not self._window.grab().save(str(self._folder / f"{name}-{appearance}.png")):
                raise TourFailed(f"the picture {name} could not be saved")

    def _shown(self, page: type[QWidget]) -> bool:
        return any(each.isVisible() for each in self._window.findChildren(page))

    def _find(self, kind: type[W], name: str) -> W:
        for each in self._window.findChildren(kind):
            if each.accessibleName() == name or (isinstance(each, QAbstractButton) and each.text() == name):
                return each
        raise TourFailed(f"there is no {kind.__name__} named {name!r}")

    def _press(self, name: str) -> None:
        found = self._find(QAbstractButton, name)
        if not found.isEnabled():
            raise TourFailed(f"{name!r} cannot be pressed")
        found.click()

    async def _until(self, condition: Callable[[], bool], what: str, patience: float = _PATIENCE_S) -> None:
        try:
            async with asyncio.timeout(patience):
                while not condition():
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise TourFailed(f"waited in vain for {what}") from None
