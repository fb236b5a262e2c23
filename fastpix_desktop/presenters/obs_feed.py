"""Who tells whom, where one of the two is OBS's. Loaded when a stream is first shown (see ``feed.py``)."""

from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs_presenters import ObsPresenters
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.share.viewing_links import ViewingLinks
from fastpix_desktop.presenters.stage.stage import StagePresenter
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter


def among_obs(made: ObsPresenters) -> None:
    """Connect OBS's presenters with each other."""
    link_to_restore(made.link, made.undo)
    link_to_guard(made.link, made.on_air)
    link_to_picture(made.link, made.on_air, made.scene_picture)


def link_to_restore(link: ObsConnection, restore: ObsRestore) -> None:
    """Read from the keyring what a connected OBS had before."""
    link.changed.connect(restore.load_once)


def link_to_guard(link: ObsConnection, guard: ScreenGuard) -> None:
    """Read OBS's captures again when they may have changed."""
    link.screenMayBeOnAir.connect(guard.read_soon)


def link_to_picture(link: ObsConnection, guard: ScreenGuard, picture: ScenePicture) -> None:
    """Show OBS's scene while it's connected, and hide it as soon as it may not be shown."""
    link.changed.connect(picture.watch_or_not)
    link.streamStateChanged.connect(picture.hide_at_start)
    guard.changed.connect(picture.hide_if_filmed)


def obs_to_form(made: ObsPresenters, form: NewStreamPresenter) -> None:
    """Create the next stream for the protocol that was chosen last."""
    made.obs.protocolChosen.connect(form.use_protocol)


def obs_to_streams(
    made: ObsPresenters, streams: StreamsPresenter, broadcasts: Broadcasts, reminders: LiveReminders
) -> None:
    """Tell the broadcasts and the streams what OBS does."""
    link, go_live = made.link, made.go_live

    def link_changed() -> None:
        if link.is_connected:
            broadcasts.obs_came()
        else:
            broadcasts.obs_gone(closed=link.is_closed)
        made.obs.find_again()

    def state_changed(state: StreamState) -> None:
        broadcasts.obs_state_changed(state)
        if state in (StreamState.STARTED, StreamState.RECONNECTED):  # OBS has just reached its server
            streams.watch.hint()

    def read(stream: LiveStream) -> None:
        streams.update(stream)
        broadcasts.stream_read(stream)

    link.changed.connect(link_changed)
    link.streamStateChanged.connect(state_changed)
    broadcasts.keptChanged.connect(lambda: link.want(wanted=bool(broadcasts.monitors)))
    for signal in (go_live.seen, go_live.wentLive, go_live.streamEnded):
        signal.connect(read)
    obs_to_reminders(link, reminders)


def obs_to_reminders(link: ObsConnection, reminders: LiveReminders) -> None:
    """Ask OBS which live stream it sends to, and anew when that may have changed."""
    reminders.listen_to(link)
    link.streamStateChanged.connect(lambda _: reminders.check_soon())


def links_to_stage(links: ViewingLinks, stage: StagePresenter) -> None:
    """Have the stage say how many viewing links are out."""
    stage.count_links(lambda: links.out)
    links.changed.connect(stage.refresh)


def obs_to_duplicates(made: ObsPresenters, duplicates: Duplicates) -> None:
    """Remember that a stream was handed to OBS, so that it is never offered for deletion."""
    setup, go_live = made.obs, made.go_live

    def handed_over() -> None:
        if setup.stream is not None:
            duplicates.use(setup.stream.id)

    def sent(plan: Plan) -> None:
        duplicates.use(plan.stream.id)

    for signal in (setup.installed, setup.exported, setup.started):
        signal.connect(handed_over)
    go_live.sent.connect(sent)
    go_live.wentLive.connect(lambda stream: duplicates.use(stream.id))
