"""Builds all presenters and their adapters: with the first account, and not before."""

from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.exactly_once import SETTLE_DELAYS_S, ExactlyOnce
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.late_streams import LateStreams
from fastpix_desktop.presenters.create.presets import PresetsPresenter
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.preferences import Preferences
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

if TYPE_CHECKING:  # imported with the first stream
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters


def make_presenters(  # noqa: PLR0913 - half by keyword
    adapters: Adapters,
    session: SessionPresenter,
    preferences: Preferences,
    *,
    demo: bool,
    settle_delays_s: tuple[float, ...] | None,
    download_times: Times | None,
) -> Presenters:
    """Build them over the adapters.

    ``settle_delays_s``: seconds before each search for a stream whose create had no answer.
    ``download_times``: of downloads. None for the usual ones.
    """
    settle_delays_s = settle_delays_s or SETTLE_DELAYS_S
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

    def make_obs() -> "ObsPresenters":
        from fastpix_desktop.bootstrap.obs_presenters import make_obs_presenters  # noqa: PLC0415 - first stream

        return make_obs_presenters(adapters, preferences, streams, actions, own_view, demo=demo)

    presenters = Presenters(
        session=session,
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
        make_obs=make_obs,
    )
    return presenters
