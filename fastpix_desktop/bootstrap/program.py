"""A window, and everything behind it."""

import importlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap import warm_up
from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.bootstrap.settings import settings_in
from fastpix_desktop.domain.streams.ingest import IngestAddresses
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.exactly_once import SETTLE_DELAYS_S, ExactlyOnce
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.late_streams import LateStreams
from fastpix_desktop.presenters.create.presets import PresetsPresenter
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Task
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.reminders.unused import UnusedStreams
from fastpix_desktop.presenters.share.own_view import OwnView
from fastpix_desktop.presenters.share.privacy_check import PrivacyCheck
from fastpix_desktop.presenters.share.qr_images import QrImages
from fastpix_desktop.presenters.share.recording_links import RecordingLinks
from fastpix_desktop.presenters.share.recording_pictures import RecordingPictures
from fastpix_desktop.presenters.share.signing_keys import SigningKeys
from fastpix_desktop.presenters.share.viewing_links import ViewingLinks
from fastpix_desktop.presenters.share.websites import Websites
from fastpix_desktop.presenters.simulcast.simulcasts import Simulcasts
from fastpix_desktop.presenters.streams.actions import StreamActions
from fastpix_desktop.presenters.streams.downloads import Downloads, Times
from fastpix_desktop.presenters.streams.edit import EditPresenter
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.mirror import StreamMirror
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter
from fastpix_desktop.presenters.streams.watch import StreamWatch
from fastpix_desktop.presenters.support import SupportPresenter
from fastpix_desktop.services.credentials.memory import SecretKeeper
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.style.appearance import apply_appearance
from fastpix_desktop.ui.window.window import MainWindow

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters


@dataclass(frozen=True, slots=True)
class Program:
    """A window with everything behind it."""

    window: MainWindow
    adapters: Adapters
    warming_up: Task
    make_window: Callable[[Clipboard], MainWindow]
    """Makes another window over the same presenters; it takes the clipboard of the one before."""
    broadcast: Callable[[str], AbstractContextManager[Callable[[], None]]] | None = None
    """For the tour: sends a test picture to the stream with this ID; what it gives freezes the picture."""

    def begin(self) -> None:
        """Start what needs the loop and may be slow, now that the window is visible."""
        presenters = self.window.presenters
        presenters.new_stream.load()
        presenters.presets.load()
        # otherwise nothing is requested before the person connects
        if presenters.session.current is not None:
            self.warming_up.start(self._warm_up())
        presenters.session.restore()

    async def _warm_up(self) -> None:
        """Load what is slow, and what the first stream's page is made of: half of what showing it takes."""
        import asyncio

        await self.adapters.warm_up(warm_up.WITHOUT_QT)
        for each in warm_up.WITH_QT:
            await asyncio.sleep(warm_up.BREATH_S)
            importlib.import_module(each)

    def in_another_language(self, change: Callable[[], None]) -> "Program":
        """Put a window with texts made anew in the place of this one; ``change`` changes the language.

        Presenters go on as if nothing had happened.
        """
        before = self.window
        state = before.leave()
        change()
        window = self.make_window(before.clipboard)
        window.take_over(state)
        return replace(self, window=window)

    async def end(self) -> None:
        """Save the draft, end all tasks, and close the window."""
        await self.window.presenters.close()
        await self.adapters.close()
        self.window.close()
        self.window.deleteLater()


def compose(  # noqa: PLR0913 - all by keyword
    data_dir: Path,
    *,
    api_url: str,
    demo: bool,
    keeper: SecretKeeper | None,
    settle_delays_s: tuple[float, ...] = SETTLE_DELAYS_S,
    addresses: IngestAddresses | None = None,
    download_times: Times | None = None,
) -> Program:
    """Build adapters, presenters and window for one data folder.

    ``api_url``: overrides the one in the settings, if not empty. ``keeper``: instead of the keyring.
    ``settle_delays_s``: seconds before each search for a stream whose create had no answer. ``addresses``:
    where streams are sent and watched in this run, instead of what the settings say. ``download_times``:
    of downloads, instead of the usual ones.
    """
    preferences = Preferences(settings_in(data_dir), addresses)
    adapters = Adapters(data_dir, preferences, api_url=api_url, keeper=keeper)
    api = adapters.fastpix
    streams = StreamsPresenter(
        api, StreamMirror(adapters.streams), StreamKeys(adapters.keys, preferences), StreamWatch(api)
    )
    new_stream = NewStreamPresenter(adapters.drafts, ExactlyOnce(api, adapters.intents, settle_delays_s))
    broadcasts = Broadcasts(
        adapters.any_account,
        adapters.broadcasts,
        lambda: presenters.make_monitor(),  # noqa: PLW0108 - there are none yet
    )
    actions = StreamActions(api)
    signing_keys = SigningKeys(adapters.sharing, adapters.keys, preferences)
    own_view = OwnView(
        adapters.playlists, adapters.links, adapters.sharing, signing_keys, lambda: preferences.addresses
    )
    recording_links = RecordingLinks(adapters.sharing, signing_keys, lambda: preferences.addresses)
    presenters = Presenters(
        session=SessionPresenter(adapters.session, adapters.keys, preferences),
        new_stream=new_stream,
        streams=streams,
        reminders=LiveReminders(api, streams, preferences),
        unused=UnusedStreams(api, streams, preferences),
        duplicates=Duplicates(api, adapters.intents, adapters.obs, streams, preferences),
        late=LateStreams(api, settle_delays_s),
        actions=actions,
        edit=EditPresenter(api),
        presets=PresetsPresenter(adapters.presets, adapters.files),
        recordings=RecordingsPresenter(adapters.recordings),
        recording_links=recording_links,
        recording_pictures=RecordingPictures(
            adapters.pictures, adapters.sharing, signing_keys, lambda: preferences.addresses
        ),
        downloads=Downloads(
            adapters.recordings, adapters.transfers, recording_links.mp4, preferences, download_times
        ),
        qr_images=QrImages(adapters.files),
        support=SupportPresenter(adapters.support),
        signing_keys=signing_keys,
        viewing_links=ViewingLinks(
            api,
            adapters.sharing,
            adapters.links,
            adapters.sharing,
            signing_keys,
            lambda: preferences.addresses,
        ),
        simulcasts=Simulcasts(adapters.simulcast, adapters.destinations, adapters.keys, settle_delays_s[:3]),
        websites=Websites(api, adapters.sharing),
        privacy=PrivacyCheck(adapters.playlists, lambda: preferences.addresses),
        broadcasts=broadcasts,
        make_obs=lambda: _make_obs(adapters, preferences, streams, actions, own_view, demo=demo),
    )

    def make_window(clipboard: Clipboard | None = None) -> MainWindow:
        return MainWindow(presenters, preferences, demo=demo, fixed_api_url=api_url, clipboard=clipboard)

    window = make_window()
    # Not earlier: an existing style sheet is recalculated at each step of building the window.
    apply_appearance(preferences.appearance)
    return Program(window, adapters, Task(presenters.session, "warm up"), make_window)


def _make_obs(  # noqa: PLR0913 - what OBS's presenters need of the others
    adapters: Adapters,
    preferences: Preferences,
    streams: StreamsPresenter,
    actions: StreamActions,
    own_view: OwnView,
    *,
    demo: bool,
) -> "ObsPresenters":
    # Loaded with the first stream; warm_up.py does so beforehand.
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor  # noqa: PLC0415
    from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor  # noqa: PLC0415
    from fastpix_desktop.presenters.network_check import NetworkCheck  # noqa: PLC0415
    from fastpix_desktop.presenters.obs.connection import ObsConnection  # noqa: PLC0415
    from fastpix_desktop.presenters.obs.go_live import GoLive  # noqa: PLC0415
    from fastpix_desktop.presenters.obs.restore import ObsRestore  # noqa: PLC0415
    from fastpix_desktop.presenters.obs.scene_picture import ScenePicture  # noqa: PLC0415
    from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard  # noqa: PLC0415
    from fastpix_desktop.presenters.obs.setup import ObsSetup  # noqa: PLC0415
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters  # noqa: PLC0415
    from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture  # noqa: PLC0415
    from fastpix_desktop.presenters.stage.make import make_stage  # noqa: PLC0415

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
    return ObsPresenters(
        obs, link, undo, go_live, monitor, make_monitor, network_check, on_air, picture, viewers, stage
    )
