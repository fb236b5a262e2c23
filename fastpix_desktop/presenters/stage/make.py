"""Builds the stage's presenter with its parts."""

from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.obs.server_switch import ServerSwitch
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.ports.obs import LocalObs
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.stage.elsewhere import ElsewhereFinder
from fastpix_desktop.presenters.stage.gather import Sources
from fastpix_desktop.presenters.stage.reach import Reach
from fastpix_desktop.presenters.stage.scene_name import SceneName
from fastpix_desktop.presenters.stage.stage import StagePresenter
from fastpix_desktop.presenters.stage.start_obs import StartObs
from fastpix_desktop.presenters.streams.actions import StreamActions
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter


def make_stage(  # noqa: PLR0913, PLR0917 - everything that it gathers from
    local: LocalObs,
    preferences: Preferences,
    streams: StreamsPresenter,
    actions: StreamActions,
    obs: ObsSetup,
    link: ObsConnection,
    go_live: GoLive,
    monitor: OpenMonitor,
) -> StagePresenter:
    """Return the stage's presenter. It shows nothing before :meth:`StagePresenter.listen`."""

    def clock() -> float:
        return monitor.now

    starter = StartObs(ServerSwitch(local, preferences), link, obs, go_live, clock)
    sources = Sources(
        obs=obs,
        link=link,
        go_live=go_live,
        monitor=monitor,
        actions=actions,
        starter=starter,
        elsewhere=ElsewhereFinder(link, obs, streams),
        reach=Reach(streams, clock),
        scene=SceneName(link),
    )
    return StagePresenter(sources, streams)
