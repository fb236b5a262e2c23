"""The tour: operates the real window from connecting to the end of a broadcast, and takes screenshots.

It finds everything by accessible name, like a screen reader, and fails if something is missing. States that
need an OBS are drawn by the tests instead (tests/ui/stage).
"""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
)

from fastpix_desktop.bootstrap.tour_hand import MEDIUM, NARROW, WIDE, Hand, TourFailed
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.ui.accounts.connect_page import ConnectPage
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.stream_page.page import StreamPage

log = logging.getLogger(__name__)
_ON_AIR_S: Final = 60.0
"""Segments have to be made and noticed first, also on a slow computer."""
_READY: Final = {
    State.NO_OBS: "ready-no-obs",
    State.OBS_TOO_OLD: "ready-obs-too-old",
    State.OBS_CLOSED: "ready-obs-closed",
    State.OBS_RUNNING: "ready-obs-running",
}
"""What a new stream's stage says, depending on the computer."""
_LIVE: Final = frozenset({State.LIVE, State.LIVE_OTHER_ENCODER, State.ON_AIR})
Broadcast = Callable[[str], AbstractContextManager[Callable[[], None]]]
"""Sends a test picture to the stream of an ID; what it gives freezes the picture that viewers get."""


async def take_tour(hand: Hand, token_id: str, secret: Secret, broadcast: Broadcast | None) -> int:
    """Drive the window through the main job as the holder of a token; return the exit code.

    Without ``broadcast``, nothing goes live.
    """
    QApplication.setAttribute(
        Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    )  # the system's dialog can't be operated
    tour = _Tour(hand)
    try:
        await tour.connect(token_id, secret)
        await tour.create()
        await tour.copy_and_reveal()
        await tour.open_dialogs()
        await tour.export_profile()
        await tour.turn_on()
        await tour.make_viewing_link()
        if broadcast is None:
            log.warning("FFmpeg is not installed: the tour has no pictures of a stream that is live")
        else:
            await tour.go_live(broadcast)
    except TourFailed:
        log.exception("the tour stopped")
        await hand.pictures("failed", WIDE)
        return 1
    return 0


class _Tour:
    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._window = hand.window
        self._presenters = hand.window.presenters

    async def connect(self, token_id: str, secret: Secret) -> None:
        hand = self._hand
        await hand.until(lambda: hand.is_shown(ConnectPage), "the connect page")
        await hand.pictures("connect")
        hand.find(QLineEdit, "Access Token ID").setText(token_id)
        hand.find(QLineEdit, "Secret Key").setText(secret.reveal())
        hand.press("Connect")
        await hand.until(lambda: hand.is_shown(NewStreamPage), "the form")
        await hand.until(hand.find(QAbstractButton, "Create stream").isEnabled, "being signed in")

    async def create(self) -> None:
        """Fill in the form, with a mistake at first."""
        hand = self._hand
        hand.find(QLineEdit, "Title").setText("Sunday service")
        hand.find(QLineEdit, "Title").setFocus()
        await hand.pictures("new")
        hand.find(QSpinBox, "Reconnect window").setValue(2400)
        hand.press("Create stream")
        await hand.pictures("new-error")
        hand.press("5 min")
        hand.press("Description")
        hand.find(QPlainTextEdit, "Description").setPlainText("Live from the old town, with the choir.")
        hand.press("Let viewers rewind")
        await hand.pictures("new-description", WIDE)
        hand.press("Create stream")
        await hand.until(lambda: hand.is_shown(StreamPage), "the stream's page")
        await hand.until(lambda: self._state() in _READY, "what is known of OBS")
        await hand.pictures(next(name for state, name in _READY.items() if state is self._state()))

    async def copy_and_reveal(self) -> None:
        hand, clipboard = self._hand, QGuiApplication.clipboard()
        hand.press("Copy server")
        await hand.until(lambda: clipboard.text().startswith("rtmps://"), "the server on the clipboard")
        hand.press("Copy stream key")
        key = hand.find(QLineEdit, "Stream key")
        await hand.until(lambda: bool(clipboard.text()) and ":" not in clipboard.text(), "the copied key")
        if key.text() == clipboard.text():
            raise TourFailed("the stream key was shown unasked")
        await hand.resize(NARROW)
        hand.press("Connection settings")
        await hand.pictures("connection-settings", NARROW)
        hand.press("Reveal stream key")
        await hand.until(lambda: key.text() == clipboard.text(), "the revealed key, as it was copied")
        hand.press("Hide stream key")
        await hand.resize(WIDE)
        self._window.stream_page.top()

    async def open_dialogs(self) -> None:
        hand = self._hand
        await hand.menu("options-menu", "Options")
        await hand.dialog("dialog-add-destination", "Add a destination", "Cancel")
        await hand.dialog("dialog-phone-qr", "Phone", "Done")
        await hand.dialog("dialog-qr", "QR code", "Done")
        await hand.dialog("dialog-settings", "Settings", "Cancel")

    async def export_profile(self) -> None:
        """Use the file dialog, like a person."""
        hand = self._hand
        hand.press("Export OBS profile")
        (dialog,) = (each for each in self._window.findChildren(QFileDialog) if each.isVisible())
        dialog.setDirectory(str(hand.folder.parent))
        dialog.selectFile(hand.folder.name)
        dialog.accept()
        await hand.until(self._exported, "the exported profile")
        await hand.pictures("exported", WIDE)

    def _exported(self) -> bool:
        return any((each / "service.json").is_file() for each in self._hand.folder.glob("FastPix_*"))

    async def turn_on(self) -> None:
        """Turn on the private stream that is turned off at first."""
        hand = self._hand
        await self._open("Test of the new camera")
        await hand.until(lambda: self._state() is State.TURNED_OFF, "a stream that is turned off")
        await hand.pictures("turned-off")
        hand.press("Turn stream on")
        await hand.until(lambda: self._state() in _READY, "a stream that was turned on")

    async def make_viewing_link(self) -> None:
        hand = self._hand
        await hand.dialog("dialog-viewing-link", "Make a viewing link", "Cancel")
        hand.press("Make a viewing link")
        hand.find(QLineEdit, "Name").setText("Choir families")
        hand.press("Make and copy")
        hand.press("Make signing key")  # the workspace's first
        await hand.until(lambda: self._has("Withdraw"), "the viewing link")
        await hand.pictures("private-ready")

    def _has(self, text: str) -> bool:
        found = self._window.findChildren(QAbstractButton)
        return any(each.isVisible() and self._hand.means(each.text(), text) for each in found)

    async def go_live(self, broadcast: Broadcast) -> None:
        """Go live for real, on the simulated FastPix."""
        hand = self._hand
        await self._open("Sunday service")
        stream = self._presenters.streams.open
        assert stream is not None
        with broadcast(stream.id) as freeze:
            self._presenters.streams.watch.poll()
            await hand.until(lambda: self._state() in _LIVE, "viewers who can watch", _ON_AIR_S)
            self._window.stream_page.top()
            await hand.pictures("live", NARROW, MEDIUM, WIDE)
            await hand.dialog("dialog-end", "End stream", "Stay live")
            hand.press("New stream")
            await hand.pictures("new-live-strip")
            await self._open("Choir rehearsal")
            await hand.pictures("list-live-strip")
            hand.press("Show")
            await hand.until(lambda: self._is_open("Sunday service"), "the live stream's page")
            freeze()
            await hand.until(lambda: self._state() is State.FROZEN, "a frozen picture", _ON_AIR_S)
            await hand.pictures("live-frozen")
            self._presenters.actions.end(stream)
            await hand.until(lambda: self._state() is State.ENDED, "the end", _ON_AIR_S)
            await hand.pictures("ended-summary")

    async def _open(self, title: str) -> None:
        streams = self._presenters.streams
        (found,) = (each for each in streams.streams if each.title == title)
        self._window.browse(found.id)
        await self._hand.until(lambda: self._is_open(title), f"the page of {title!r}")
        await self._hand.until(
            lambda: streams.open is not None and streams.open.status is not Status.UNKNOWN, "its status"
        )

    def _is_open(self, title: str) -> bool:
        stream = self._presenters.streams.open
        return stream is not None and stream.title == title and self._hand.is_shown(StreamPage)

    def _state(self) -> State | None:
        step = self._presenters.stage.step
        return None if step is None else step.state
