"""The only file that knows everyone: builds services, presenters and window, and runs the loop."""

import errno
import gc
import logging
import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from fastpix_desktop import logs
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import FileTrouble, KeyringLocked, NotSignedIn, OutcomeUnknown
from fastpix_desktop.domain.ingest import IngestAddresses
from fastpix_desktop.domain.intent import Intent
from fastpix_desktop.domain.live_stream import LiveStream
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.edit_stream import EditPresenter, EditServices
from fastpix_desktop.presenters.exactly_once import LOOKS, CreateServices, ExactlyOnce
from fastpix_desktop.presenters.forgotten import Forgotten, ForgottenServices
from fastpix_desktop.presenters.new_stream import NewStreamPresenter, NewStreamServices
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presets import PresetsPresenter, PresetsServices
from fastpix_desktop.presenters.recordings import RecordingsPresenter, RecordingsServices
from fastpix_desktop.presenters.session import SessionPresenter, SessionServices
from fastpix_desktop.presenters.stream_actions import StreamActions, StreamActionsServices
from fastpix_desktop.presenters.stream_keys import StreamKeys, StreamKeysServices
from fastpix_desktop.presenters.stream_watch import StreamWatch, WatchServices
from fastpix_desktop.presenters.streams import StreamsPresenter, StreamsServices
from fastpix_desktop.presenters.support import SupportPresenter, SupportServices
from fastpix_desktop.presenters.unused_streams import UnusedStreams, UnusedStreamsServices
from fastpix_desktop.services.lane import Lane
from fastpix_desktop.services.secret_keeper import Memory, SecretKeeper
from fastpix_desktop.single_instance import SingleInstance, call_first
from fastpix_desktop.ui import icons, theme
from fastpix_desktop.ui.bug_reporter import BugReporter
from fastpix_desktop.ui.window import MainWindow, Presenters, apply_appearance

if TYPE_CHECKING:  # slow to import: they are loaded after the first paint, most of them in their lanes
    import asyncio
    import tempfile
    from types import ModuleType

    from fastpix_desktop.domain.obs_remote import OutputStatus
    from fastpix_desktop.domain.obs_server import ObsAddress
    from fastpix_desktop.presenters.handover import Handover, HandoverServices
    from fastpix_desktop.presenters.obs import ObsServices
    from fastpix_desktop.presenters.obs_link import Listener, ObsLink, ObsLinkServices, Remote
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters
    from fastpix_desktop.presenters.obs_undo import ObsUndoServices
    from fastpix_desktop.presenters.preflight import PreflightServices
    from fastpix_desktop.presenters.truth import TruthServices
    from fastpix_desktop.services.draft_file import DraftFile
    from fastpix_desktop.services.fastpix_api import FastPixApi
    from fastpix_desktop.services.hls_playlist import HlsPlaylists
    from fastpix_desktop.services.obs_wall import ObsWall
    from fastpix_desktop.services.store import Store
    from fastpix_desktop.simulator import Simulator

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger(__name__)

KEYRING_TIMEOUT_S: Final = 20.0
"""A keyring that takes longer waits for its password, or for ever."""
FIRST_PAINT_MS: Final = 1000
CREATE_TIMEOUT_S: Final = 60.0
"""The whole of a create: an answer that drips in would pass every single read time-out."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for."""

    demo: bool = False
    api_url: str = ""
    data_dir: Path | None = None
    tour: Path | None = None
    new: bool = False
    """Open with the form of a new stream, or have the window that is open already show it."""


class Next(Enum):
    """What comes after a window has closed."""

    QUIT = auto()
    DEMO = auto()
    ACCOUNT = auto()


class Services:
    """The walls to the outside, each behind its lane, as callables for the presenters."""

    def __init__(
        self, data_dir: Path, preferences: Preferences, *, api_url: str, keeper: SecretKeeper | None
    ) -> None:
        self._net = Lane("net", 3, replace_abandoned=True)
        self._keyring = Lane("keyring", 1)
        self._disk = Lane("disk", 1)
        self._checks = Lane("checks", 3, replace_abandoned=True)
        self._data_dir = data_dir
        self._draft_path = data_dir / "draft.json"
        self._store_path = data_dir / "streams.sqlite3"
        self._store: Store | None = None
        self._preferences = preferences
        self._api_url = api_url
        self._keeper = keeper
        self._signed_in: tuple[str, Secret] | None = None
        self._api: FastPixApi | None = None
        self._playlists: HlsPlaylists | None = None

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
            page=lambda account, page: self._as_account(account, lambda api: api.streams(page)),
            delete=lambda account, stream_id: self._as_account(account, lambda api: api.delete(stream_id)),
            open_intents=lambda account: self._with_store(lambda store: store.open_intents(account)),
            add_intent=lambda intent: self._with_store(lambda store: store.add_intent(intent)),
            close_intent=lambda launch_id, outcome: self._with_store(
                lambda store: store.close_intent(launch_id, outcome)
            ),
        )

    def streams(self) -> StreamsServices:
        """Return what the streams presenter needs."""
        return StreamsServices(
            streams=lambda page: self._with_api(lambda api: api.streams(page)),
            stream=self._stream,
            stored=lambda account, first, count: self._with_store(
                lambda store: store.streams(account, first, count)
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
            enable=lambda key: self._with_api(lambda api: api.enable(key)),
            disable=lambda key: self._with_api(lambda api: api.disable(key)),
            finish=lambda key: self._with_api(lambda api: api.finish(key)),
            delete=lambda key: self._with_api(lambda api: api.delete(key)),
            stream=self._stream,
        )

    def edit(self) -> EditServices:
        """Return what the editing presenter needs."""
        return EditServices(
            self._stream, lambda key, changes: self._with_api(lambda api: api.update(key, changes))
        )

    def presets(self) -> PresetsServices:
        """Return what the presets' presenter needs."""
        return PresetsServices(
            presets=lambda: self._with_store(lambda store: store.presets()),
            save=lambda preset: self._with_store(lambda store: store.save_preset(preset)),
            rename=lambda old, new: self._with_store(lambda store: store.rename_preset(old, new)),
            delete=lambda name: self._with_store(lambda store: store.delete_preset(name)),
            read_file=lambda path: self._disk.run(lambda: _read_file(path)),
            write_file=lambda path, text: self._disk.run(lambda: _write_file(path, text)),
        )

    def obs(self) -> "ObsServices":
        """Return what the OBS presenter needs."""
        from fastpix_desktop.presenters.obs import ObsServices  # noqa: PLC0415 - with the first stream

        def on_disk(call: "Callable[[ObsWall], T]") -> "Awaitable[T]":
            return self._disk.run(lambda: call(_load_obs()))

        return ObsServices(
            find=lambda: on_disk(lambda obs: obs.find()),
            export=lambda profile, parent: on_disk(lambda obs: obs.export(profile, parent)),
            install=lambda where, profile: on_disk(lambda obs: obs.install(where, profile)),
            read_profile=lambda profile: on_disk(lambda obs: obs.read_profile(profile)),
            remove=lambda where, stream_id: on_disk(lambda obs: obs.remove(where, stream_id)),
            launch=lambda where, name, streams: on_disk(lambda obs: obs.launch(where, name, streams)),
        )

    def obs_link(self) -> "ObsLinkServices":
        """Return what the connection to a running OBS needs."""
        from fastpix_desktop.presenters.obs_link import ObsLinkServices  # noqa: PLC0415 - with the first stream

        session = self.session()
        return ObsLinkServices(
            look=lambda: self._disk.run(lambda: _load_obs().server()),
            connect=_connect_obs,
            save_secret=session.save_secret,
            load_secret=session.load_secret,
            delete_secret=session.delete_secret,
        )

    def obs_undo(self) -> "ObsUndoServices":
        """Return what keeps the settings that OBS had."""
        from fastpix_desktop.presenters.obs_undo import ObsUndoServices  # noqa: PLC0415 - with the first stream

        session = self.session()
        return ObsUndoServices(session.save_secret, session.load_secret, session.delete_secret)

    def handover(self) -> "HandoverServices":
        """Return what handing a stream to a running OBS needs."""
        from fastpix_desktop.presenters.handover import HandoverServices  # noqa: PLC0415 - with the first stream

        return HandoverServices(self._stream, lambda key: self._with_api(lambda api: api.finish(key)))

    def truth(self, link: "ObsLink", handover: "Handover") -> "TruthServices":
        """Return what the truth light needs."""
        from fastpix_desktop.presenters.truth import TruthServices  # noqa: PLC0415 - with the first stream

        async def output() -> "OutputStatus | None":
            return await link.remote.output() if link.is_connected else None

        return TruthServices(
            output=output,
            goes_here=handover.goes_here,
            playlist=lambda address: self._net.run(lambda: self._open_playlists().read(address)),
            retry_plan=handover.retry_plan,
            addresses=lambda: self._preferences.addresses,
        )

    def preflight(self) -> "PreflightServices":
        """Return what checking the way to FastPix needs, in a lane of its own: a look-up may hang in it."""
        from fastpix_desktop.presenters.preflight import PreflightServices  # noqa: PLC0415 - with the first stream

        def check(call: "Callable[[ModuleType], T]") -> "Awaitable[T]":
            return self._checks.run(lambda: call(_load_preflight()))

        return PreflightServices(
            look_up=lambda host: check(lambda way: way.look_up(host)),
            tcp=lambda target, addresses: check(lambda way: way.reach_tcp(target, addresses)),
            tls=lambda target, addresses: check(lambda way: way.reach_tls(target, addresses)),
            srt=lambda target, addresses: check(lambda way: way.reach_srt(target, addresses)),
            api=lambda: check(lambda way: way.reach_api(self._api_url or self._preferences.api_url)),
        )

    def forgotten(self) -> ForgottenServices:
        """Return what watching over the streams that are live needs."""
        return ForgottenServices(self._stream, lambda key: self._with_api(lambda api: api.finish(key)))

    def unused(self) -> UnusedStreamsServices:
        """Return what finding a stream that was never used needs."""
        return UnusedStreamsServices(self._stream, lambda key: self._with_api(lambda api: api.viewers(key)))

    def support(self) -> SupportServices:
        """Return what saving a support file needs."""
        return SupportServices(self._write_support_file, logs.folder_of(self._data_dir), _notices)

    async def _write_support_file(self, path: Path) -> None:
        from fastpix_desktop import support  # noqa: PLC0415 - seldom needed
        from fastpix_desktop.services import support_file  # noqa: PLC0415

        held = await support.secrets(self._preferences, self.session().load_secret)
        sections = support.sections(self._data_dir, self._preferences)
        await self._disk.run(lambda: support_file.write(path, sections(), held))

    async def warm_up(self) -> None:
        """Load the slow libraries, off the UI thread."""
        await self._net.run(_load_api)
        await self._keyring.run(self._kept)

    async def close(self) -> None:
        """Close the store's file, and let the threads end."""
        if self._store is not None:
            await self._disk.run(self._store.close)
        for lane in (self._net, self._keyring, self._disk, self._checks):
            lane.close()

    def _use(self, account: Account | None, secret: Secret | None) -> None:
        self._signed_in = (account.token_id, secret) if account and secret else None
        self._api = None

    def _open_api(self, token_id: str, secret: Secret) -> "FastPixApi":
        return _load_api()(self._api_url or self._preferences.api_url, token_id, secret)

    def _current_api(self) -> "FastPixApi":
        signed_in = self._signed_in
        if signed_in is None:
            raise NotSignedIn
        if self._api is None:
            self._api = self._open_api(*signed_in)
        return self._api

    def _with_api(self, call: "Callable[[FastPixApi], T]") -> Awaitable[T]:
        return self._net.run(lambda: call(self._current_api()))

    def _stream(self, stream_id: str) -> Awaitable[LiveStream]:
        return self._with_api(lambda api: api.stream(stream_id))

    async def _check(self, token_id: str, secret: Secret) -> None:
        await self._net.run(lambda: self._open_api(token_id, secret).check())

    async def _create(self, intent: Intent) -> LiveStream:
        import asyncio  # noqa: PLC0415

        def send(api: "FastPixApi") -> LiveStream:
            return api.create(intent.draft, intent.launch_id, intent.idempotency_key)

        try:
            async with asyncio.timeout(CREATE_TIMEOUT_S):
                return await self._as_account(intent.account, send)
        except TimeoutError:
            raise OutcomeUnknown from None

    def _as_account(self, account: str, call: "Callable[[FastPixApi], T]") -> Awaitable[T]:
        """Ask the API, unless another account is used by now: its answer would be about other streams."""

        def ask() -> T:
            if self._signed_in is None or self._signed_in[0] != account:
                raise NotSignedIn
            return call(self._current_api())

        return self._net.run(ask)

    async def _in_keyring(self, call: Callable[[], T]) -> T:
        import asyncio  # noqa: PLC0415

        try:
            async with asyncio.timeout(KEYRING_TIMEOUT_S):
                return await self._keyring.run(call)
        except TimeoutError:
            raise KeyringLocked from None

    def _with_store(self, call: "Callable[[Store], T]") -> Awaitable[T]:
        return self._disk.run(lambda: call(self._open_store()))

    def _open_store(self) -> "Store":
        if self._store is None:
            from fastpix_desktop.services.store import Store  # noqa: PLC0415 - slow to import

            self._store = Store(self._store_path)
        return self._store

    def _open_playlists(self) -> "HlsPlaylists":
        if self._playlists is None:
            from fastpix_desktop.services.hls_playlist import HlsPlaylists  # noqa: PLC0415 - slow to import

            self._playlists = HlsPlaylists()
        return self._playlists

    def _draft_file(self) -> "DraftFile":
        from fastpix_desktop.services.draft_file import DraftFile  # noqa: PLC0415 - slow to import

        return DraftFile(self._draft_path)

    def _kept(self) -> SecretKeeper:
        if self._keeper is None:
            from fastpix_desktop.services.credentials import Keyring  # noqa: PLC0415 - slow to import

            self._keeper = Keyring()
        return self._keeper


def _load_api() -> "type[FastPixApi]":
    from fastpix_desktop.services.fastpix_api import FastPixApi  # noqa: PLC0415 - slow to import

    return FastPixApi


@dataclass(frozen=True, slots=True)
class Program:
    """A window with everything behind it."""

    window: MainWindow
    services: Services
    broadcast: Callable[[str], AbstractContextManager[None]] | None = None
    """Sends a test picture to the stream of this ID, where the simulator takes it: for the tour."""

    def begin(self) -> None:
        """Start what needs the loop and may be slow; the window can be seen by now."""
        presenters = self.window.presenters
        presenters.new_stream.load()
        presenters.presets.load()
        if presenters.session.current is not None:  # else nothing is asked before somebody connects
            presenters.session.start("warm up", self.services.warm_up())
        presenters.session.restore()

    async def end(self) -> None:
        """Save what is typed, end all tasks, and take the window away."""
        await self.window.presenters.close()
        await self.services.close()
        self.window.close()
        self.window.deleteLater()


def compose(  # noqa: PLR0913 - each by name
    data_dir: Path,
    *,
    api_url: str,
    demo: bool,
    keeper: SecretKeeper | None,
    looks: tuple[float, ...] = LOOKS,
    addresses: IngestAddresses | None = None,
) -> Program:
    """Build services, presenters and window for one data folder.

    ``api_url``: overrides the one in the settings, if not empty. ``keeper``: instead of the keyring.
    ``looks``: seconds before each look for a stream whose create was not answered. ``addresses``: where
    streams are sent and watched in this run, instead of what the settings say.
    """
    settings = QSettings(str(data_dir / "settings.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings, addresses)
    services = Services(data_dir, preferences, api_url=api_url, keeper=keeper)
    streams = StreamsPresenter(
        services.streams(), StreamKeys(services.stream_keys(), preferences), StreamWatch(services.watch())
    )
    presenters = Presenters(
        session=SessionPresenter(services.session(), preferences),
        new_stream=NewStreamPresenter(services.new_stream(), ExactlyOnce(services.creating(), looks)),
        streams=streams,
        forgotten=Forgotten(services.forgotten(), streams, preferences),
        unused=UnusedStreams(services.unused(), streams, preferences),
        actions=StreamActions(services.actions()),
        edit=EditPresenter(services.edit()),
        presets=PresetsPresenter(services.presets()),
        recordings=RecordingsPresenter(services.recordings()),
        support=SupportPresenter(services.support()),
        make_obs=lambda: _make_obs(services, preferences),
    )
    window = MainWindow(presenters, preferences, demo=demo, api_url_fixed=bool(api_url))
    # Not before: a style sheet that is there already is worked out anew at each step of the building.
    apply_appearance(preferences.appearance)
    return Program(window, services)


def _make_obs(services: Services, preferences: Preferences) -> "ObsPresenters":
    from fastpix_desktop.presenters.handover import Handover  # noqa: PLC0415 - with the first stream
    from fastpix_desktop.presenters.obs import ObsPresenter  # noqa: PLC0415
    from fastpix_desktop.presenters.obs_link import ObsLink  # noqa: PLC0415
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters  # noqa: PLC0415
    from fastpix_desktop.presenters.obs_undo import ObsUndo  # noqa: PLC0415
    from fastpix_desktop.presenters.on_air import OnAirGuard  # noqa: PLC0415
    from fastpix_desktop.presenters.preflight import PreflightPresenter  # noqa: PLC0415
    from fastpix_desktop.presenters.truth import TruthPresenter  # noqa: PLC0415

    obs = ObsPresenter(services.obs(), preferences)
    link = ObsLink(services.obs_link(), preferences)
    undo = ObsUndo(services.obs_undo(), link, preferences)
    handover = Handover(services.handover(), link, obs, undo)
    truth = TruthPresenter(services.truth(link, handover))
    preflight = PreflightPresenter(services.preflight())
    return ObsPresenters(obs, link, undo, handover, truth, preflight, OnAirGuard(link))


def _notices() -> str:
    from fastpix_desktop.support import notices  # noqa: PLC0415 - seldom needed

    return notices()


def _read_file(path: Path) -> str:
    from fastpix_desktop.services.files import read_text  # noqa: PLC0415 - seldom needed

    text = read_text(path)
    if text is None:
        raise FileTrouble(path, os.strerror(errno.ENOENT))
    return text


def _write_file(path: Path, text: str) -> None:
    from fastpix_desktop.services.files import write_text  # noqa: PLC0415 - seldom needed

    write_text(path, text)


def _load_obs() -> "ObsWall":
    from fastpix_desktop.services.obs_wall import ObsWall  # noqa: PLC0415 - seldom needed

    return ObsWall()


def _load_preflight() -> "ModuleType":
    from fastpix_desktop.services import preflight  # noqa: PLC0415 - slow, and seldom needed

    return preflight


async def _connect_obs(address: "ObsAddress", heard: "Listener", closed: Callable[[], None]) -> "Remote":
    from fastpix_desktop.services.obs_remote import ObsRemote  # noqa: PLC0415 - slow, and only once paired

    return await ObsRemote.connect(address, heard, closed)


def _name_for_taskbar() -> None:
    """Belong to the installed shortcut, so that Windows groups and pins the window under it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there on Windows only

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("FastPix.Desktop")


def run(options: Options, arguments: list[str]) -> int:
    """Run the program until its window is closed; return the exit code."""
    _name_for_taskbar()
    app = QApplication(arguments)
    app.setDesktopFileName("fastpix-desktop")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(icons.app_icon())
    app.setFont(theme.body_font())
    if sys.platform != "darwin":
        app.setStyle("fusion")
    data_dir = options.data_dir or default_data_dir()
    first = Next.DEMO if options.demo else Next.ACCOUNT
    bugs = BugReporter()
    logs.catch_all(bugs.report)
    with ExitStack() as stack:
        if options.tour is not None:
            data_dir = Path(stack.enter_context(_temporary_folder()))
        instance = SingleInstance.claim(_folder(data_dir, first))
        if instance is None:
            call_first(_folder(data_dir, first), new=options.new)
            return 0
        last = _watch_for_crashes(stack, _folder(data_dir, first)) if options.tour is None else None
        program = _open(stack, options, data_dir, first)
        _wait_for_paint(program.window)
        gc.enable()  # __main__.py has disabled it for the start
        if options.tour is None:
            logs.write_to(_folder(data_dir, first))

        import asyncio  # noqa: PLC0415 - slow to import, and not needed before the first paint

        import qasync  # noqa: PLC0415

        loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(
            lambda _, context: bugs.report(str(context.get("message")), context.get("exception"))
        )
        if last is not None:
            _tell_of_crash(last, program.window)
        with loop:
            if options.tour is not None:
                return int(loop.run_until_complete(_take_tour(program, options.tour)))
            loop.run_until_complete(_run_windows(stack, program, instance, options, data_dir))
    return 0


def _folder(data_dir: Path, which: Next) -> Path:
    """Return the data folder of the account's window or of the demo's."""
    return data_dir if which is Next.ACCOUNT else data_dir / "demo"


def default_data_dir() -> Path:
    """Return where the system wants a program's data."""
    QCoreApplication.setApplicationName("fastpix-desktop")
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _watch_for_crashes(stack: ExitStack, folder: Path) -> Path | None:
    """Be ready for a crash; return what an earlier one has left."""
    crash = logs.CrashFile(folder)
    crash.open()
    stack.callback(crash.close)
    return crash.previous


def _tell_of_crash(file: Path, window: MainWindow) -> None:
    from fastpix_desktop.ui.trouble_dialogs import CrashDialog  # noqa: PLC0415 - seldom needed

    CrashDialog(file, window).open()


def _open(stack: ExitStack, options: Options, data_dir: Path, which: Next) -> Program:
    """Compose and show the account's window or the demo's; the stack ends what the demo needs."""
    if which is not Next.DEMO:
        program = compose(data_dir, api_url=options.api_url, demo=False, keeper=None)
    else:
        simulator = _start_simulator(stack)
        addresses = ingest_addresses(simulator)
        if options.tour is not None:
            # Its pictures show FastPix's own ingest, on every computer; what is watched is watched for real.
            addresses = IngestAddresses(playback_url=addresses.playback_url)
        program = compose(
            _folder(data_dir, which),
            api_url=simulator.url,
            demo=True,
            keeper=Memory(),
            addresses=addresses,
        )
        if options.tour is None:
            account = Account(simulator.token_id, "Demo workspace")
            program.window.presenters.session.adopt(account, Secret(simulator.secret))
        if simulator.takes_streams:
            program = replace(program, broadcast=partial(_broadcast, simulator))
    program.window.show()
    return program


def _broadcast(simulator: "Simulator", stream_id: str) -> AbstractContextManager[None]:
    """Send a test picture to a stream of the simulator, as an encoder does."""
    from fastpix_desktop.simulator.encoder import broadcasting  # noqa: PLC0415 - for the tour only

    (key,) = (each["streamKey"] for each in simulator.streams if each["streamId"] == stream_id)
    return broadcasting(simulator.ingest.rtmp_server, key)


def _wait_for_paint(window: MainWindow) -> None:
    painting = QEventLoop()
    window.painted.connect(painting.quit)
    QTimer.singleShot(FIRST_PAINT_MS, painting.quit)  # minimized, on another desktop: no paint comes
    painting.exec()


async def _run_windows(
    stack: ExitStack, program: Program, instance: SingleInstance, options: Options, data_dir: Path
) -> None:
    """Run one window after the other: the account's, the demo's, the account's again."""
    import asyncio  # noqa: PLC0415

    while True:
        ended: asyncio.Future[Next] = asyncio.get_running_loop().create_future()
        program.window.closeAsked.connect(partial(_settle, ended, Next.QUIT))
        program.window.demoAsked.connect(partial(_settle, ended, Next.DEMO))
        program.window.accountAsked.connect(partial(_settle, ended, Next.ACCOUNT))
        program.begin()
        if options.new:
            program.window.show_new()
        instance.listen(program.window.come_to_front)
        then = await ended
        await program.end()
        instance.release()
        if then is Next.QUIT:
            return
        claimed = SingleInstance.claim(_folder(data_dir, then))
        if claimed is None:  # that window is open already, in another process
            call_first(_folder(data_dir, then))
            return
        instance = claimed
        program = _open(stack, options, data_dir, then)


async def _take_tour(program: Program, folder: Path) -> int:
    from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID  # noqa: PLC0415 - for the tour only
    from fastpix_desktop.ui.tour import take_tour  # noqa: PLC0415 - for the tour only

    program.begin()
    account = (DEMO_TOKEN_ID, Secret(DEMO_SECRET))
    result = await take_tour(program.window, folder, *account, program.broadcast)
    await program.end()
    return result


def _temporary_folder() -> "tempfile.TemporaryDirectory[str]":
    import tempfile  # noqa: PLC0415 - for the tour only

    return tempfile.TemporaryDirectory()


def _settle(future: "asyncio.Future[Next]", then: Next) -> None:
    if not future.done():
        future.set_result(then)


def _start_simulator(stack: ExitStack) -> "Simulator":
    """Start the demo's FastPix, which takes streams for real where FFmpeg is installed."""
    from fastpix_desktop.simulator import Simulator, ffmpeg_path  # noqa: PLC0415 - for the demo only

    simulator = stack.enter_context(Simulator(ingest=ffmpeg_path() is not None))
    simulator.seed("Friday night gaming", age_seconds=9 * 86_400, enableDvrMode=True)
    simulator.seed("Test of the new camera", age_seconds=4 * 86_400, status="disabled", access="private")
    ended = simulator.seed("Choir rehearsal", age_seconds=3 * 3_600)
    simulator.add_media(ended["streamId"])
    return simulator


def ingest_addresses(simulator: "Simulator") -> IngestAddresses:
    """Return where a simulator takes streams in, if it does, and lets them be watched."""
    if not simulator.takes_streams:
        return IngestAddresses(playback_url=simulator.playback_url)
    there = simulator.ingest
    return IngestAddresses(there.rtmp_server, there.srt_address, playback_url=there.playback_url)
