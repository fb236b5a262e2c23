"""All presenters of a window: some from the start, the others when a stream is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from fastpix_desktop.presenters import feed
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.late_streams import LateStreams
from fastpix_desktop.presenters.create.presets import PresetsPresenter
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.reminders.unused import UnusedStreams
from fastpix_desktop.presenters.share.privacy_check import PrivacyCheck
from fastpix_desktop.presenters.share.qr_images import QrImages
from fastpix_desktop.presenters.share.recording_links import RecordingLinks
from fastpix_desktop.presenters.share.recording_pictures import RecordingPictures
from fastpix_desktop.presenters.share.signing_keys import SigningKeys
from fastpix_desktop.presenters.share.viewing_links import ViewingLinks
from fastpix_desktop.presenters.share.websites import Websites
from fastpix_desktop.presenters.simulcast.simulcasts import Simulcasts
from fastpix_desktop.presenters.streams.actions import StreamActions
from fastpix_desktop.presenters.streams.downloads import Downloads
from fastpix_desktop.presenters.streams.edit import EditPresenter
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter
from fastpix_desktop.presenters.support import SupportPresenter

if TYPE_CHECKING:  # imported when a stream is first shown
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
    from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
    from fastpix_desktop.presenters.network_check import NetworkCheck
    from fastpix_desktop.presenters.obs.connection import ObsConnection
    from fastpix_desktop.presenters.obs.go_live import GoLive
    from fastpix_desktop.presenters.obs.restore import ObsRestore
    from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
    from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
    from fastpix_desktop.presenters.obs.setup import ObsSetup
    from fastpix_desktop.presenters.obs.sound_check import SoundCheck
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters
    from fastpix_desktop.presenters.picture.video_player import VideoPlayer
    from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
    from fastpix_desktop.presenters.stage.stage import StagePresenter


@dataclass(frozen=True)
class Presenters:
    """The pages' presenters. OBS's are created when a stream is first shown."""

    session: SessionPresenter
    new_stream: NewStreamPresenter
    streams: StreamsPresenter
    reminders: LiveReminders
    unused: UnusedStreams
    duplicates: Duplicates
    late: LateStreams
    actions: StreamActions
    edit: EditPresenter
    presets: PresetsPresenter
    recordings: RecordingsPresenter
    recording_links: RecordingLinks
    recording_pictures: RecordingPictures
    downloads: Downloads
    qr_images: QrImages
    support: SupportPresenter
    signing_keys: SigningKeys
    viewing_links: ViewingLinks
    simulcasts: Simulcasts
    privacy: PrivacyCheck
    websites: Websites
    broadcasts: Broadcasts
    make_obs: "Callable[[], ObsPresenters]"

    def __post_init__(self) -> None:
        """Have them tell each other what concerns the others."""
        streams = self.streams
        feed.streams_to_duplicates(streams, self.duplicates)
        feed.form_to_duplicates(self.new_stream, self.duplicates, self.late, streams)
        feed.streams_to_reminders(streams, self.reminders)
        feed.streams_to_unused(streams, self.unused)
        feed.account_to_recordings(self.session, self.recordings, self.recording_pictures)
        feed.account_to_streams(self.session, self.actions, streams, self.new_stream)
        feed.form_to_streams(self.new_stream, self.duplicates, streams)
        feed.changes_to_streams(self.actions, self.edit, streams)
        feed.account_to_signing_keys(self.session, self.signing_keys)
        feed.websites_to_streams(self.websites, streams)
        feed.streams_to_viewing_links(streams, self.viewing_links, self.privacy)
        feed.streams_to_recordings(streams, self.recordings)
        feed.form_to_simulcasts(self.new_stream, self.simulcasts)
        feed.account_to_simulcasts(self.session, self.simulcasts)
        feed.streams_and_simulcasts(streams, self.simulcasts)
        feed.account_to_broadcasts(self.session, self.broadcasts)
        feed.streams_to_broadcasts(streams, self.broadcasts, lambda: self._obs)
        feed.broadcasts_to_streams(self.broadcasts, streams, self.reminders)

    def begin(self) -> None:
        """Read the draft and the presets, now that the loop runs."""
        self.new_stream.load()
        self.presets.load()

    @cached_property
    def _obs(self) -> "ObsPresenters":
        from fastpix_desktop.presenters import obs_feed  # noqa: PLC0415 - with the first stream

        made = self.make_obs()
        obs_feed.among_obs(made)
        obs_feed.obs_to_form(made, self.new_stream)
        obs_feed.obs_to_streams(made, self.streams, self.broadcasts, self.reminders)
        obs_feed.obs_to_duplicates(made, self.duplicates)
        obs_feed.links_to_stage(self.viewing_links, made.stage)
        if self.broadcasts.has_ended:  # a late answer opened a stream: nobody would close them
            made.start_no_more()
        else:
            made.stage.listen()  # last: it tells what the others know
        return made

    @property
    def obs(self) -> "ObsSetup":
        """Sets up OBS through its files."""
        return self._obs.obs

    @property
    def obs_connection(self) -> "ObsConnection":
        """The connection to a running OBS."""
        return self._obs.link

    @property
    def obs_restore(self) -> "ObsRestore":
        """Keeps OBS's earlier settings."""
        return self._obs.undo

    @property
    def go_live(self) -> "GoLive":
        """Goes live with a running OBS."""
        return self._obs.go_live

    @property
    def monitor(self) -> "OpenMonitor":
        """Monitors the open stream."""
        return self._obs.monitor

    def make_monitor(self) -> "StreamMonitor":
        """Return a monitor that follows no stream yet."""
        return self._obs.make_monitor()

    @property
    def network_check(self) -> "NetworkCheck":
        """Checks the network."""
        return self._obs.network_check

    @property
    def on_air(self) -> "ScreenGuard":
        """Knows whether OBS captures this screen."""
        return self._obs.on_air

    @property
    def scene_picture(self) -> "ScenePicture":
        """Shows OBS's program scene before going live."""
        return self._obs.scene_picture

    @property
    def viewers_picture(self) -> "ViewersPicture":
        """Shows what viewers see while live."""
        return self._obs.viewers_picture

    @property
    def video_player(self) -> "VideoPlayer":
        """Plays what viewers see while live."""
        return self._obs.video_player

    @cached_property
    def sound_check(self) -> "SoundCheck":
        """Listens whether OBS's program has sound."""
        from fastpix_desktop.presenters.obs.sound_check import SoundCheck  # noqa: PLC0415 - seldom needed

        return SoundCheck(self.obs_connection)

    @property
    def stage(self) -> "StagePresenter":
        """Tells the open stream's next step, and does it."""
        return self._obs.stage

    def set_in_view(self, *, in_view: bool) -> None:
        """Look at things less often while the window can't be seen."""
        self.streams.watch.set_in_view(in_view=in_view)
        if "_obs" in vars(self):
            self.broadcasts.set_in_view(in_view=in_view)
            self.obs_connection.set_in_view(in_view=in_view)
            self.stage.set_in_view(in_view=in_view)
            self.viewers_picture.set_in_view(in_view=in_view)

    def find_obs(self) -> None:
        """See whether OBS was started or closed, if a stream is open."""
        if "_obs" in vars(self):
            self.obs.find_again()

    async def close(self) -> None:
        """End all their tasks and save the draft."""
        await self.broadcasts.close()
        if "sound_check" in vars(self):
            await self.sound_check.close()
        if "_obs" in vars(self):
            await self._obs.close()
        # Those who tell others first: else a poll could begin after its presenter has ended.
        for presenter in (
            self.session,
            self.reminders,
            self.unused,
            self.duplicates,
            self.late,
            self.actions,
            self.edit,
            self.presets,
            self.support,
            self.privacy,
            self.websites,
            self.viewing_links,
            self.signing_keys,
            self.new_stream,
            self.streams,
            self.streams.keys,
            self.streams.watch,
            self.recordings,
            self.downloads,
            self.recording_links,
            self.recording_pictures,
            self.qr_images,
            self.simulcasts,
        ):
            await presenter.close()
