"""A program's presenters beside an OBS of our own, over a real socket; FastPix and keyring are in memory."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import qasync
from PySide6.QtCore import QObject, QSettings, Signal
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, KeyringLocked, KeyringTrouble
from fastpix_desktop.domain.obs.installation import ObsFound
from fastpix_desktop.domain.obs.websocket import ObsAddress, ServerLook
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters import obs_feed
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.obs.restore import ObsRestore, before_entry
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.ports.obs import Closed, Listener
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.obs.client import Examine, ObsClient
from fastpix_desktop.services.obs.local import ObsWall
from fastpix_desktop.services.obs.machine import Machine
from tests.obs_socket.fake_obs import FakeObs, is_obs
from tests.presenters.fakes import Unasked

PATIENCE_MS = 20_000
KEY = "stream-key-that-must-not-leak"
PASSPHRASE = "passphrase-that-must-not-leak"
STREAM = LiveStream(
    "stream-1",
    Secret(KEY),
    Secret(PASSPHRASE),
    Status.IDLE,
    {"livestream_name": "Sünday “live”"},
    reconnect_window=300,
    max_resolution="720p",
)
THEIRS = {"service": "Twitch", "server": "auto", "key": "their-own-key", "odd": 7, "nested": {"a": [1, None]}}


class Keys(Unasked):
    """A keyring in memory. It outlives the program."""

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}
        self.locked = False
        self.hold: asyncio.Event | None = None
        """What a save waits for, as for a person at the keyring's dialog."""
        self.hold_loads: asyncio.Event | None = None
        self.loads: list[str] = []
        self.saves: list[str] = []
        self.limit = 1 << 30
        """Characters that fit into an entry, counted as Windows does."""

    async def save(self, name: str, secret: Secret) -> None:
        await asyncio.sleep(0)
        if self.hold is not None:
            await self.hold.wait()
        if self.locked:
            raise KeyringLocked
        if len(secret.reveal().encode("utf-16-le")) > 2 * self.limit:
            raise KeyringTrouble("1783")  # as Windows' CredWrite says
        self.saves.append(name)
        self.kept[name] = secret

    async def load(self, name: str) -> Secret | None:
        await asyncio.sleep(0)
        self.loads.append(name)
        if self.hold_loads is not None and name.startswith(before_entry("")):
            await self.hold_loads.wait()
        if self.locked:
            raise KeyringLocked
        return self.kept.get(name)

    async def delete(self, name: str) -> None:
        await asyncio.sleep(0)
        if self.locked:
            raise KeyringLocked
        self.kept.pop(name, None)


class FastPix:
    """A stream at FastPix: idle until it is told otherwise."""

    def __init__(self) -> None:
        self.status = Status.IDLE
        self.errors: list[AppError] = []
        """What the next looks raise, one each."""
        self.finish_error: AppError | None = None
        self.finished: list[str] = []
        self.looks = 0

    async def stream(self, stream_id: str) -> LiveStream:
        await asyncio.sleep(0)
        self.looks += 1
        if self.errors:
            raise self.errors.pop(0)
        return replace(STREAM, id=stream_id, status=self.status)

    async def finish(self, stream_id: str) -> None:
        await asyncio.sleep(0)
        self.finished.append(stream_id)
        if self.finish_error is not None:
            raise self.finish_error
        self.status = Status.IDLE


class Computer:
    """A home in which OBS was started before, and a list of sockets that says whether it runs."""

    def __init__(self, folder: Path) -> None:
        self.machine = Machine("linux", folder / "home", {"PATH": str(folder)}, folder / "root")
        self.config = folder / "home/.config/obs-studio"
        self._sockets = folder / "root/proc/net/unix"
        for each in (self.config / "plugin_config/obs-websocket", self._sockets.parent):
            each.mkdir(parents=True)
        self.set_running(running=False)

    def set_running(self, *, running: bool) -> None:
        line = "0: 00000002 00000000 00010000 0001 01 1 @/com/obsproject30.2.3\n" if running else ""
        self._sockets.write_text("Num RefCount Protocol Flags Type St Inode Path\n" + line)

    def write_server(self, port: int, password: str, *, enabled: bool = True) -> None:
        values = {
            "auth_required": bool(password),
            "server_enabled": enabled,
            "server_password": password,
            "server_port": port,
        }
        file = self.config / "plugin_config/obs-websocket/config.json"
        file.write_text(json.dumps(values))


class Program:
    """The presenters of one run of the program, and all that they say."""

    def __init__(self, folder: Path, keys: Keys, fastpix: FastPix) -> None:
        self.keys, self.fastpix = keys, fastpix
        self.wall = ObsWall()
        self.examine: Examine = is_obs
        """What the system says of who answers. The fake OBS runs in this process, which is none."""
        self.looks = 0
        """How often it was asked whether OBS runs."""
        self.preferences = Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.obs = ObsSetup(NoObs(), self.preferences)
        self.link = ObsConnection(HereObs(self), Sockets(self), keys, self.preferences)
        self.undo = ObsRestore(keys, self.link, self.preferences)
        obs_feed.link_to_restore(self.link, self.undo)
        self.go_live = GoLive(fastpix, self.link, self.obs, self.undo)
        self.go_live.receive_s, self.go_live.poll_s = 5.0, 0.02
        self.said: list[tuple[str, object]] = []
        """Signals, oldest first: the name, and the argument if there is one."""
        self.states: list[ConnectionState] = []
        for source in (self.go_live, self.undo, self.link):
            self._note(source)
        self.link.changed.connect(lambda: self.states.append(self.link.state))

    def _note(self, source: QObject) -> None:
        for name, kind in vars(type(source)).items():
            if isinstance(kind, Signal):
                getattr(source, name).connect(self._noting(name))

    def _noting(self, name: str) -> Callable[..., None]:
        return lambda *args: self.said.append((name, args[0] if args else None))

    def told(self, name: str) -> object:
        """The argument of the last signal of that name."""
        return next(arg for each, arg in reversed(self.said) if each == name)

    @property
    def names(self) -> set[str]:
        return {name for name, _ in self.said}

    async def close(self) -> None:
        for each in (self.go_live, self.undo, self.link, self.obs):
            await each.close()


class HereObs(Unasked):
    """A LocalObs of which only the WebSocket server is asked."""

    def __init__(self, program: Program) -> None:
        self._program = program

    async def server(self) -> ServerLook:
        self._program.looks += 1
        await asyncio.sleep(0)
        return self._program.wall.server()


class Sockets:
    """ObsClients that believe the program of who answers."""

    def __init__(self, program: Program) -> None:
        self._program = program

    async def connect(
        self, address: ObsAddress, heard: Listener, closed: Closed, *, is_trusted: bool
    ) -> ObsClient:
        return await ObsClient.connect(address, heard, closed, self._program.examine, is_trusted=is_trusted)


class NoObs(Unasked):
    """A LocalObs without any OBS."""

    async def find(self) -> ObsFound:
        await asyncio.sleep(0)
        return ObsFound()


class Rig:
    """A test's bot, loop, OBS, FastPix, keyring, and the program as often as it is started."""

    def __init__(self, bot: QtBot, loop: qasync.QEventLoop, folder: Path, fake: FakeObs) -> None:
        self.bot, self.loop, self.folder, self.fake = bot, loop, folder, fake
        self.keys, self.fastpix = Keys(), FastPix()
        self.computer = Computer(folder)
        self.program = self._start()

    def _start(self) -> Program:
        program = Program(self.folder, self.keys, self.fastpix)
        program.wall._machine = self.computer.machine
        return program

    @property
    def address(self) -> ObsAddress:
        return ObsAddress("127.0.0.1", self.fake.port, Secret(self.fake.password))

    @property
    def before_entry(self) -> str:
        """The name of the keyring's entry for what the fake had."""
        return before_entry(self.address.host_port)

    def restart(self) -> None:
        """End the program, and start it again."""
        self.end()
        self.program = self._start()
        self.program.link.want(wanted=True)

    def end(self) -> None:
        closing = self.loop.create_task(self.program.close())
        self.until(closing.done)
        closing.result()

    def until(self, condition: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def connect(self) -> None:
        """Pair with the fake by its address, and wait until it answers."""
        self.program.link.pair_with(self.address)
        self.program.link.want(wanted=True)
        self.until(lambda: self.program.link.state is ConnectionState.CONNECTED)

    def until_back(self, connections: int = 2) -> None:
        """Wait until the program has come back to the fake, as its so-manieth connection."""
        link = self.program.link
        self.until(lambda: self.fake.connections == connections and link.state is ConnectionState.CONNECTED)

    def open_stream(self, stream: LiveStream = STREAM) -> None:
        self.program.obs.show_stream(stream)
        self.until(lambda: self.program.obs.found is not None)

    def done(self, presenter: GoLive | ObsSetup | None = None) -> None:
        """Wait until what was asked for is over."""
        self.until(lambda: not (presenter or self.program.go_live).is_busy)
