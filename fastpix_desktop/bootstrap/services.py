"""What the presenters need from the outside, as callables; those that take ports by now need nothing here."""

from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.presenters.accounts import SessionServices
from fastpix_desktop.presenters.create.creating import CreateServices
from fastpix_desktop.presenters.create.duplicates import DuplicatesServices
from fastpix_desktop.presenters.create.form import NewStreamServices
from fastpix_desktop.presenters.create.presets import PresetsServices
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.reminders.forgotten import LiveRemindersServices
from fastpix_desktop.presenters.reminders.unused import UnusedStreamsServices
from fastpix_desktop.presenters.streams.actions import StreamActionsServices
from fastpix_desktop.presenters.streams.edit import EditServices
from fastpix_desktop.presenters.streams.keys import StreamKeysServices
from fastpix_desktop.presenters.streams.recordings import RecordingsServices
from fastpix_desktop.presenters.streams.stream_list import StreamsServices
from fastpix_desktop.presenters.streams.watch import WatchServices

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    from fastpix_desktop.domain.obs.status import OutputStatus
    from fastpix_desktop.domain.obs.websocket import ObsAddress
    from fastpix_desktop.presenters.monitor.monitor import MonitorServices
    from fastpix_desktop.presenters.obs.connection import ObsConnection
    from fastpix_desktop.presenters.obs.go_live import GoLive, GoLiveServices
    from fastpix_desktop.presenters.obs.port import Closed, Listener, ObsConnectionServices, Remote
    from fastpix_desktop.presenters.obs.restore import ObsRestoreServices
    from fastpix_desktop.presenters.obs.setup import ObsServices


class Services:
    """The adapters as callables, as each presenter needs them."""

    def __init__(self, adapters: Adapters, preferences: Preferences) -> None:
        self._adapters = adapters
        self._preferences = preferences

    def session(self) -> SessionServices:
        """Return what the session presenter needs."""
        session, keys = self._adapters.session, self._adapters.keys
        return SessionServices(session.check, session.use, keys.describe, keys.save, keys.load, keys.delete)

    def new_stream(self) -> NewStreamServices:
        """Return what the new-stream presenter needs."""
        drafts, intents = self._adapters.drafts, self._adapters.intents
        return NewStreamServices(drafts.load, drafts.save, lambda: intents.set_aside)

    def creating(self) -> CreateServices:
        """Return what creating exactly once needs."""
        api, intents = self._adapters.fastpix, self._adapters.intents
        return CreateServices(
            create=api.create,
            page=api.page,
            delete=lambda account, stream_id: api.delete(stream_id, account=account),
            open_intents=intents.open,
            stray_intents=intents.strays,
            add_intent=intents.add,
            close_intent=intents.close,
        )

    def duplicates(self) -> DuplicatesServices:
        """Return what reporting duplicates needs."""
        api = self._adapters.fastpix
        return DuplicatesServices(
            api.page, api.stream, api.delete, self._adapters.intents.unwanted, self._adapters.obs.streams
        )

    def streams(self) -> StreamsServices:
        """Return what the streams presenter needs."""
        api, store = self._adapters.fastpix, self._adapters.streams
        return StreamsServices(api.page, api.stream, store.streams, store.put, store.replace, store.remove)

    def stream_keys(self) -> StreamKeysServices:
        """Return what keeps the streams' keys."""
        keys = self._adapters.keys
        return StreamKeysServices(keys.save, keys.load, keys.delete)

    def watch(self) -> WatchServices:
        """Return what following a stream needs."""
        return WatchServices(self._adapters.fastpix.stream, self._adapters.fastpix.viewers)

    def recordings(self) -> RecordingsServices:
        """Return what the recordings' presenter needs."""
        return RecordingsServices(self._adapters.fastpix.recording)

    def actions(self) -> StreamActionsServices:
        """Return what can be done to a stream."""
        api = self._adapters.fastpix
        return StreamActionsServices(api.enable, api.disable, api.finish, api.delete, api.stream)

    def edit(self) -> EditServices:
        """Return what the editing presenter needs."""
        return EditServices(self._adapters.fastpix.stream, self._adapters.fastpix.update)

    def presets(self) -> PresetsServices:
        """Return what the presets' presenter needs."""
        store, files = self._adapters.presets, self._adapters.files
        return PresetsServices(store.presets, store.save, store.rename, store.delete, files.read, files.write)

    def obs(self) -> "ObsServices":
        """Return what the OBS presenter needs."""
        from fastpix_desktop.presenters.obs.setup import ObsServices  # noqa: PLC0415 - with the first stream

        obs = self._adapters.obs
        return ObsServices(
            find=obs.find,
            export=obs.export,
            install=obs.install,
            read_profile=obs.read_profile,
            remove=obs.remove,
            launch=lambda where, name, streams: obs.launch(where, name, start_streaming=streams),
        )

    def obs_connection(self) -> "ObsConnectionServices":
        """Return what the connection to a running OBS needs."""
        from fastpix_desktop.presenters.obs.port import ObsConnectionServices  # noqa: PLC0415 - with the first stream

        keys = self._adapters.keys
        return ObsConnectionServices(
            look=self._adapters.obs.server,
            connect=self._connect,
            save_secret=keys.save,
            load_secret=keys.load,
            delete_secret=keys.delete,
        )

    def obs_restore(self) -> "ObsRestoreServices":
        """Return what keeps the settings that OBS had."""
        from fastpix_desktop.presenters.obs.restore import ObsRestoreServices  # noqa: PLC0415 - with the first stream

        keys = self._adapters.keys
        return ObsRestoreServices(keys.save, keys.load, keys.delete)

    def go_live(self) -> "GoLiveServices":
        """Return what handing a stream to a running OBS needs."""
        from fastpix_desktop.presenters.obs.go_live import GoLiveServices  # noqa: PLC0415 - with the first stream

        return GoLiveServices(self._adapters.fastpix.stream, self._adapters.fastpix.finish)

    def monitor(self, link: "ObsConnection", go_live: "GoLive") -> "MonitorServices":
        """Return what the stream monitor needs."""
        from fastpix_desktop.presenters.monitor.monitor import MonitorServices  # noqa: PLC0415 - with the first stream

        async def output() -> "OutputStatus | None":
            return await link.remote.output() if link.is_connected else None

        return MonitorServices(
            output=output,
            goes_here=go_live.goes_here,
            playlist=self._adapters.playlists.read,
            retry_plan=go_live.retry_plan,
            addresses=lambda: self._preferences.addresses,
        )

    def forgotten(self) -> LiveRemindersServices:
        """Return what watching over the streams that are live needs."""
        return LiveRemindersServices(self._adapters.fastpix.stream, self._adapters.fastpix.finish)

    def unused(self) -> UnusedStreamsServices:
        """Return what finding a stream that was never used needs."""
        return UnusedStreamsServices(self._adapters.fastpix.stream, self._adapters.fastpix.viewers)

    async def _connect(
        self,
        address: "ObsAddress",
        heard: "Listener",
        closed: "Closed",
        is_trusted: bool,  # noqa: FBT001
    ) -> "Remote":
        return await self._adapters.obs_sockets.connect(address, heard, closed, is_trusted=is_trusted)
