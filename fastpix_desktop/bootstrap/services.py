"""What the presenters need from the outside, as callables."""

import errno
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fastpix_desktop.base import logs
from fastpix_desktop.bootstrap.walls import Walls
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.presenters.accounts import SessionServices
from fastpix_desktop.presenters.create.creating import CreateServices
from fastpix_desktop.presenters.create.duplicates import DuplicatesServices
from fastpix_desktop.presenters.create.form import NewStreamServices
from fastpix_desktop.presenters.create.presets import PresetsServices
from fastpix_desktop.presenters.reminders.forgotten import LiveRemindersServices
from fastpix_desktop.presenters.reminders.unused import UnusedStreamsServices
from fastpix_desktop.presenters.streams.actions import StreamActionsServices
from fastpix_desktop.presenters.streams.edit import EditServices
from fastpix_desktop.presenters.streams.keys import StreamKeysServices
from fastpix_desktop.presenters.streams.recordings import RecordingsServices
from fastpix_desktop.presenters.streams.stream_list import StreamsServices
from fastpix_desktop.presenters.streams.watch import WatchServices
from fastpix_desktop.presenters.support import SupportServices

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    from types import ModuleType

    from fastpix_desktop.domain.obs.installation import Exported
    from fastpix_desktop.domain.obs.peer import Ends, Examined
    from fastpix_desktop.domain.obs.profile import ObsProfile
    from fastpix_desktop.domain.obs.status import OutputStatus
    from fastpix_desktop.domain.obs.websocket import ObsAddress
    from fastpix_desktop.presenters.monitor.monitor import MonitorServices
    from fastpix_desktop.presenters.network_check import PreflightServices
    from fastpix_desktop.presenters.obs.connection import ObsConnection
    from fastpix_desktop.presenters.obs.go_live import GoLive, GoLiveServices
    from fastpix_desktop.presenters.obs.port import Closed, Listener, ObsConnectionServices, Remote
    from fastpix_desktop.presenters.obs.restore import ObsRestoreServices
    from fastpix_desktop.presenters.obs.setup import ObsServices


T = TypeVar("T")


class Services(Walls):
    """The walls as callables, as each presenter needs them."""

    def session(self) -> SessionServices:
        """Return what the session presenter needs."""
        return SessionServices(
            check=self._check,
            use=self._use,
            keyring_name=lambda: self._in_keyring(lambda: self._kept().describe()),
            save_secret=lambda name, secret: self._in_keyring(lambda: self._kept().save(name, secret)),
            load_secret=lambda name: self._in_keyring(lambda: self._kept().load(name)),
            delete_secret=lambda name: self._in_keyring(lambda: self._kept().delete(name)),
        )

    def new_stream(self) -> NewStreamServices:
        """Return what the new-stream presenter needs."""
        return NewStreamServices(
            load_draft=lambda: self._disk.run(lambda: self._draft_file().load()),
            save_draft=lambda draft: self._disk.run(lambda: self._draft_file().save(draft)),
            store_set_aside=lambda: self._store.set_aside if self._store else None,
        )

    def creating(self) -> CreateServices:
        """Return what creating exactly once needs."""
        return CreateServices(
            create=self._create,
            page=self._page,
            delete=self._delete,
            open_intents=lambda account: self._with_store(lambda store: store.open_intents(account)),
            stray_intents=lambda account: self._with_store(lambda store: store.stray_intents(account)),
            add_intent=lambda intent: self._with_store(lambda store: store.add_intent(intent)),
            close_intent=lambda request_id, outcome: self._with_store(
                lambda store: store.close_intent(request_id, outcome)
            ),
        )

    def duplicates(self) -> DuplicatesServices:
        """Return what reporting duplicates needs."""
        return DuplicatesServices(
            page=self.creating().page,
            stream=self._stream,
            delete=lambda key: self._with_api(lambda api: api.delete(key)),
            unwanted=lambda: self._with_store(lambda store: store.unwanted()),
            in_obs=lambda: self._in_obs_folders(lambda obs: obs.streams()),
        )

    def streams(self) -> StreamsServices:
        """Return what the streams presenter needs."""
        return StreamsServices(
            streams=lambda page: self._with_api(lambda api: api.streams(page)),
            stream=self._stream,
            stored=lambda account, behind, count: self._with_store(
                lambda store: store.streams(account, behind, count)
            ),
            put_stored=lambda account, streams: self._with_store(
                lambda store: store.put_streams(account, streams)
            ),
            replace_stored=lambda account, streams: self._with_store(
                lambda store: store.replace_streams(account, streams)
            ),
            remove_stored=lambda account, stream_id: self._with_store(
                lambda store: store.remove_stream(account, stream_id)
            ),
        )

    def stream_keys(self) -> StreamKeysServices:
        """Return what keeps the streams' keys."""
        session = self.session()
        return StreamKeysServices(session.save_secret, session.load_secret, session.delete_secret)

    def watch(self) -> WatchServices:
        """Return what following a stream needs."""
        return WatchServices(self._stream, lambda key: self._with_api(lambda api: api.viewers(key)))

    def recordings(self) -> RecordingsServices:
        """Return what the recordings' presenter needs."""
        return RecordingsServices(lambda key: self._with_api(lambda api: api.recording(key)))

    def actions(self) -> StreamActionsServices:
        """Return what can be done to a stream."""
        return StreamActionsServices(
            enable=lambda key: self._change(lambda api: api.enable(key)),
            disable=lambda key: self._change(lambda api: api.disable(key)),
            finish=lambda key: self._change(lambda api: api.finish(key)),
            delete=lambda key: self._change(lambda api: api.delete(key)),
            stream=self._stream,
        )

    def edit(self) -> EditServices:
        """Return what the editing presenter needs."""
        return EditServices(
            self._stream, lambda key, changes: self._change(lambda api: api.update(key, changes))
        )

    def presets(self) -> PresetsServices:
        """Return what the presets' presenter needs."""
        return PresetsServices(
            presets=lambda: self._with_store(lambda store: store.presets()),
            save=lambda presets: self._with_store(lambda store: store.save_presets(presets)),
            rename=lambda old, new: self._with_store(lambda store: store.rename_preset(old, new)),
            delete=lambda name: self._with_store(lambda store: store.delete_preset(name)),
            read_file=lambda path: self._in_chosen_file(path, lambda: _read_file(path)),
            write_file=lambda path, text: self._in_chosen_file(path, lambda: _write_file(path, text)),
        )

    def obs(self) -> "ObsServices":
        """Return what the OBS presenter needs."""
        from fastpix_desktop.presenters.obs.setup import ObsServices  # noqa: PLC0415 - with the first stream

        in_folders = self._in_obs_folders
        return ObsServices(
            find=lambda: in_folders(lambda obs: obs.find()),
            export=lambda profile, parent: self._in_chosen_file(parent, lambda: _export(profile, parent)),
            install=lambda where, profile: in_folders(lambda obs: obs.install(where, profile)),
            read_profile=lambda profile: in_folders(lambda obs: obs.read_profile(profile)),
            remove=lambda where, stream_id: in_folders(lambda obs: obs.remove(where, stream_id)),
            launch=lambda where, name, streams: in_folders(lambda obs: obs.launch(where, name, streams)),
        )

    def obs_connection(self) -> "ObsConnectionServices":
        """Return what the connection to a running OBS needs."""
        from fastpix_desktop.presenters.obs.port import ObsConnectionServices  # noqa: PLC0415 - with the first stream

        session = self.session()
        return ObsConnectionServices(
            look=lambda: self._in_obs_folders(lambda obs: obs.server()),
            connect=_connect_obs,
            save_secret=session.save_secret,
            load_secret=session.load_secret,
            delete_secret=session.delete_secret,
        )

    def obs_restore(self) -> "ObsRestoreServices":
        """Return what keeps the settings that OBS had."""
        from fastpix_desktop.presenters.obs.restore import ObsRestoreServices  # noqa: PLC0415 - with the first stream

        session = self.session()
        return ObsRestoreServices(session.save_secret, session.load_secret, session.delete_secret)

    def go_live(self) -> "GoLiveServices":
        """Return what handing a stream to a running OBS needs."""
        from fastpix_desktop.presenters.obs.go_live import GoLiveServices  # noqa: PLC0415 - with the first stream

        return GoLiveServices(self._stream, lambda key: self._change(lambda api: api.finish(key)))

    def monitor(self, link: "ObsConnection", go_live: "GoLive") -> "MonitorServices":
        """Return what the stream monitor needs."""
        from fastpix_desktop.presenters.monitor.monitor import MonitorServices  # noqa: PLC0415 - with the first stream

        async def output() -> "OutputStatus | None":
            return await link.remote.output() if link.is_connected else None

        return MonitorServices(
            output=output,
            goes_here=go_live.goes_here,
            playlist=self._playlist,
            retry_plan=go_live.retry_plan,
            addresses=lambda: self._preferences.addresses,
        )

    def preflight(self) -> "PreflightServices":
        """Return what checking the way to FastPix needs, in a lane of its own: a look-up may hang in it."""
        from fastpix_desktop.presenters.network_check import PreflightServices  # noqa: PLC0415 - with the first stream

        def check(call: "Callable[[ModuleType], T]") -> "Awaitable[T]":
            return self._checks.run(lambda: call(_load_preflight()))

        return PreflightServices(
            look_up=lambda host: check(lambda way: way.look_up(host)),
            tcp=lambda target, addresses: check(lambda way: way.reach_tcp(target, addresses)),
            tls=lambda target, addresses: check(lambda way: way.reach_tls(target, addresses)),
            srt=lambda target, addresses: check(lambda way: way.reach_srt(target, addresses)),
            api=lambda: check(lambda way: way.reach_api(self._api_url or self._preferences.api_url)),
        )

    def forgotten(self) -> LiveRemindersServices:
        """Return what watching over the streams that are live needs."""
        return LiveRemindersServices(self._stream, lambda key: self._change(lambda api: api.finish(key)))

    def unused(self) -> UnusedStreamsServices:
        """Return what finding a stream that was never used needs."""
        return UnusedStreamsServices(self._stream, lambda key: self._with_api(lambda api: api.viewers(key)))

    def support(self) -> SupportServices:
        """Return what saving a support file needs."""
        return SupportServices(self._write_support_file, logs.folder_of(self._data_dir), _notices)

    async def _write_support_file(self, path: Path) -> None:
        from fastpix_desktop.bootstrap import support_report as support  # noqa: PLC0415 - seldom needed
        from fastpix_desktop.services.storage import support_file  # noqa: PLC0415

        held = await support.secrets(self._preferences, self.session().load_secret)
        sections = support.sections(self._data_dir, self._preferences)
        await self._in_chosen_file(path, lambda: support_file.write(path, sections(), held))


def _notices() -> str:
    from fastpix_desktop.bootstrap.support_report import notices  # noqa: PLC0415 - seldom needed

    return notices()


def _read_file(path: Path) -> str:
    from fastpix_desktop.services.storage.files import read_text  # noqa: PLC0415 - seldom needed

    text = read_text(path)
    if text is None:
        raise FileTrouble(path, os.strerror(errno.ENOENT))
    return text


def _write_file(path: Path, text: str) -> None:
    from fastpix_desktop.services.storage.files import write_text  # noqa: PLC0415 - seldom needed

    write_text(path, text)


def _export(profile: "ObsProfile", parent: Path) -> "Exported":
    from fastpix_desktop.services.obs.profiles import export_profile  # noqa: PLC0415 - seldom needed

    return export_profile(profile, parent)


def _load_preflight() -> "ModuleType":
    from fastpix_desktop.services.network import reach as preflight  # noqa: PLC0415 - slow, and seldom needed

    return preflight


async def _connect_obs(
    address: "ObsAddress",
    heard: "Listener",
    closed: "Closed",
    is_trusted: bool,  # noqa: FBT001
) -> "Remote":
    from fastpix_desktop.services.obs.client import ObsClient  # noqa: PLC0415 - slow, and only once paired

    def examine(ends: "Ends") -> "Examined":
        from fastpix_desktop.services.obs.local import ObsWall  # noqa: PLC0415 - in the connection's own thread

        return ObsWall().examine(ends)

    return await ObsClient.connect(address, heard, closed, examine, is_trusted=is_trusted)
