"""OBS's presenters, created together when a stream is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.network_check import NetworkCheck
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.stage.stage import StagePresenter


@dataclass(frozen=True, slots=True)
class ObsPresenters:
    """Each needs those above it."""

    obs: ObsSetup
    link: ObsConnection
    undo: ObsRestore
    go_live: GoLive
    monitor: OpenMonitor
    make_monitor: Callable[[], StreamMonitor]
    """Makes a monitor that follows no stream yet."""
    network_check: NetworkCheck
    on_air: ScreenGuard
    scene_picture: ScenePicture
    viewers_picture: ViewersPicture
    video_player: VideoPlayer
    stage: StagePresenter

    def start_no_more(self) -> None:
        """Have them start nothing from now on."""
        for presenter in self._all:
            presenter.start_no_more()

    async def close(self) -> None:
        """End all their tasks."""
        for presenter in self._all:
            await presenter.close()

    @property
    def _all(self) -> tuple[Presenter, ...]:
        beside = (self.stage, self.scene_picture, self.video_player, self.viewers_picture)
        return (*beside, self.on_air, self.network_check, self.go_live, self.undo, self.link, self.obs)
