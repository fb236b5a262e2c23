"""Plays what viewers see on the stage's picture."""

from typing import Final

from PySide6.QtCore import QObject

from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.ui.stage.picture import StagePicture

WIDEST: Final = 576
"""Largest width of a picture, in pixels."""
_LEAST: Final = 160
_STEP: Final = 4


class VideoView(QObject):
    """Belongs to the picture. Only a live stream is played."""

    def __init__(self, picture: StagePicture, player: VideoPlayer) -> None:
        super().__init__(picture)
        self._picture = picture
        self._player = player
        self._is_live = False
        picture.bar.playAsked.connect(self._play)
        picture.bar.stopAsked.connect(player.stop)
        player.changed.connect(self._show_state)
        player.shown.connect(self._show_picture)
        self._show_state()

    def set_live(self, *, is_live: bool) -> None:
        """Offer *Play* while the stream is live, and stop when it ends."""
        if is_live is self._is_live:
            return
        self._is_live = is_live
        if not is_live:
            self._player.stop()
        self._show_state()

    @property
    def has_picture(self) -> bool:
        """Whether a played picture is shown."""
        return self._player.is_playing and self._player.picture is not None

    def _play(self) -> None:
        width = round(self._picture.width() * self._picture.devicePixelRatioF())
        self._player.play(min(max(width, _LEAST), WIDEST) // _STEP * _STEP)

    def _show_state(self) -> None:
        can_play = self._is_live and self._player.can_play
        self._picture.bar.show_state(can_play=can_play, is_playing=self._player.is_playing)

    def _show_picture(self) -> None:
        if self._player.picture is not None:
            self._picture.show_still(self._player.picture)
        self._picture.bar.meter.show_level(self._player.level)
