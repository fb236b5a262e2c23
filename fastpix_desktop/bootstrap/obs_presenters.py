"""Builds the presenters of OBS: with the first stream, and not before."""

from functools import partial

from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.network_check import NetworkCheck
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.obs_presenters import ObsPresenters
from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.share.own_view import OwnView
from fastpix_desktop.presenters.stage.make import make_stage
from fastpix_desktop.presenters.streams.actions import StreamActions
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter


def make_obs_presenters(  # noqa: PLR0913 - what OBS's presenters need of the others
    adapters: Adapters,
    preferences: Preferences,
    streams: StreamsPresenter,
    actions: StreamActions,
    own_view: OwnView,
    *,
    demo: bool,
) -> ObsPresenters:
    """Build them over the adapters and the other presenters."""
    obs = ObsSetup(adapters.obs, preferences)
    link = ObsConnection(adapters.obs, adapters.obs_sockets, adapters.keys, preferences)
    undo = ObsRestore(adapters.keys, link, preferences)
    go_live = GoLive(adapters.fastpix, link, obs, undo)
    go_live.new_profile = go_live.new_profile_only = demo
    make_monitor = partial(
        StreamMonitor, go_live, adapters.playlists, own_view, lambda: preferences.addresses
    )
    monitor = OpenMonitor(make_monitor())
    network_check = NetworkCheck(adapters.network)
    on_air = ScreenGuard(link)
    picture = ScenePicture(link, on_air)
    stage = make_stage(adapters.obs, preferences, streams, actions, obs, link, go_live, monitor)
    viewers = ViewersPicture(monitor, adapters.stills)
    player = VideoPlayer(monitor, adapters.video, viewers)
    return ObsPresenters(
        obs,
        link,
        undo,
        go_live,
        monitor,
        make_monitor,
        network_check,
        on_air,
        picture,
        viewers,
        player,
        stage,
    )
