"""The stage beside an OBS of our own: real folders and sockets; FastPix and keyring are in memory."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from fastpix_desktop.domain.errors import NoSigningKey
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.obs.installation import Installation, InstalledProfile, ObsFound
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.profile import ObsProfile
from fastpix_desktop.domain.obs.server_files import ServerBefore
from fastpix_desktop.domain.obs.status import OutputStatus
from fastpix_desktop.domain.obs.websocket import ObsServer
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId, Status
from fastpix_desktop.presenters import feed, obs_feed
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.go_live import GoLive, Plan
from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.obs_presenters import ObsPresenters
from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from fastpix_desktop.presenters.stage.make import make_stage
from fastpix_desktop.presenters.streams.actions import StreamActions
from tests.presenters.broadcast import AskedAs, Shelf
from tests.presenters.fakes import Failing, NoObsConnected, NoStills, NoVideo
from tests.presenters.live import Rig
from tests.presenters.some_streams import FastPix, stream

HURRY = 10.0


class Disk:
    """A LocalObs over a folder. What is started there is the fake OBS."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.comes = True
        """Whether an OBS that is started comes up."""
        self.is_certain = False
        """Whether the system says which process OBS is, so that it can be closed."""
        self.closes = True
        """Whether an OBS that is asked to close does."""

    async def find(self) -> ObsFound:
        await asyncio.sleep(0)
        found = self._rig.program.wall.find()
        is_closable = found.is_running and self.is_certain
        return replace(found, closable=self._rig.computer.config if is_closable else None)

    async def ask_to_close(self, where: Installation) -> None:
        await asyncio.sleep(0)
        assert where.config == self._rig.computer.config
        if self.closes:
            self._rig.computer.set_running(running=False)

    async def server_of(self, where: Installation) -> ObsServer | None:
        await asyncio.sleep(0)
        return self._rig.program.wall.server_of(where)

    async def turn_server_on(self, where: Installation, *, require_password: bool) -> ServerBefore:
        await asyncio.sleep(0)
        return self._rig.program.wall.turn_server_on(where, require_password)

    async def turn_server_back(self, before: ServerBefore) -> None:
        await asyncio.sleep(0)
        self._rig.program.wall.turn_server_back(before)

    async def install(self, where: Installation, profile: ObsProfile) -> InstalledProfile:
        await asyncio.sleep(0)
        return self._rig.program.wall.install(where, profile)

    async def read_profile(self, profile: InstalledProfile) -> Mapping[str, str]:
        await asyncio.sleep(0)
        return self._rig.program.wall.read_profile(profile)

    async def launch(self, where: Installation, name: str, *, start_streaming: bool) -> None:
        self._rig.program.wall.launch(where, name, start_streaming)
        if self.comes:
            self.come_up()

    def come_up(self) -> None:
        self._rig.computer.set_running(running=True)
        self._rig.fake.open()

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} isn't asked for here")


_GLOBAL_INI = """[General]
FirstRun=true
LastVersion=503447555
[Basic]
Profile=Untitled
ProfileDir=Untitled
"""


class Cloud(FastPix):
    """Streams that can be turned on."""

    async def enable(self, name: str) -> None:
        await asyncio.sleep(0)
        self.set_status(name, Status.IDLE)


class House:
    """The stage, and all that it gathers from, fed as in the program."""

    def __init__(self, rig: Rig, folder: Path) -> None:
        self.rig, self.disk = rig, Disk(rig)
        rig.computer.write_server(rig.fake.port, rig.fake.password)
        _write_obs(rig.computer.config, folder)
        self._started = folder / "started"
        self.skipped = 0.0
        """Seconds that the facts' clock is ahead."""
        self.segment = 0
        """Number of the newest segment that viewers can load, growing by one at each look."""
        self.grows = True
        self.fastpix = Cloud()
        public = (PlaybackId("play", Access.PUBLIC),)
        self.fastpix.have(replace(stream("Choir"), playback_ids=public), stream("Organ", days=1))
        self.fastpix.was_live = {"Choir"}
        self.streams = self.fastpix.presenter(folder)
        program = rig.program
        self.link = program.link
        self.obs = ObsSetup(self.disk, program.preferences)
        self.go = GoLive(self.fastpix, program.link, self.obs, program.undo)
        self.go.receive_s, self.go.poll_s = 5.0, 0.02
        make_monitor = partial(
            StreamMonitor,
            _Sending(self),
            _Growing(self),
            Failing(NoSigningKey),
            IngestAddresses,
            clock=lambda: time.monotonic() + self.skipped,
            hurry=HURRY,
        )
        self.monitor = OpenMonitor(make_monitor())
        self.broadcasts = Broadcasts(AskedAs(self.fastpix.stream), Shelf(), make_monitor)
        self.actions = StreamActions(self.fastpix)
        self.stage = make_stage(
            self.disk,
            program.preferences,
            self.streams,
            self.actions,
            self.obs,
            self.link,
            self.go,
            self.monitor,
        )
        guard = ScreenGuard(program.link)
        viewers = ViewersPicture(self.monitor, NoStills())
        player = VideoPlayer(self.monitor, NoVideo(), viewers)
        self.made = ObsPresenters(
            self.obs, self.link, program.undo, self.go, self.monitor, make_monitor, None,  # type: ignore[arg-type]
            guard, ScenePicture(program.link, guard), viewers, player, self.stage,
        )  # fmt: skip
        feed.changes_to_streams(self.actions, _Silent(), self.streams)  # type: ignore[arg-type]
        feed.streams_to_broadcasts(self.streams, self.broadcasts, lambda: self.made)
        feed.broadcasts_to_streams(self.broadcasts, self.streams, _Silent())  # type: ignore[arg-type]
        obs_feed.link_to_guard(program.link, guard)
        obs_feed.link_to_picture(program.link, guard, self.made.scene_picture)
        obs_feed.obs_to_streams(self.made, self.streams, self.broadcasts, _Silent())  # type: ignore[arg-type]
        self.called_back = 0
        """How often the person was called back to the window."""
        self.stage.obsReady.connect(self._count_call)
        self.steps: list[NextStep] = []
        self.asked: list[Act] = []
        self.planned: list[object] = []
        self.failed: list[object] = []
        self.consents: list[object] = []
        self.stage.changed.connect(self.steps.append)
        self.stage.asked.connect(self.asked.append)
        self.stage.failed.connect(self.failed.append)
        self.stage.consentAsked.connect(self.consents.append)
        self.go.planned.connect(self.planned.append)
        self.go.failed.connect(self.failed.append)
        self.stage.listen()

    # What is seen

    @property
    def state(self) -> State | None:
        return self.stage.step.state if self.stage.step else None

    @property
    def states(self) -> list[State]:
        """The states that were shown so far, each change once."""
        shown = [step.state for step in self.steps]
        return [each for number, each in enumerate(shown) if number == 0 or each is not shown[number - 1]]

    def shows(self, state: State) -> NextStep:
        """Wait until the stage shows this."""
        try:
            self.rig.until(lambda: self.state is state)
        except Exception as error:
            raise AssertionError(f"not {state}: {self.states}, {self.failed}") from error
        assert self.stage.step is not None
        return self.stage.step

    @property
    def started(self) -> str:
        """The command lines with which OBS was started, a line each."""
        return self._started.read_text() if self._started.exists() else ""

    # What is done

    def open(self, name: str = "Choir") -> None:
        self.streams.use("account")
        self.streams.reload()
        self.rig.until(lambda: self.streams.streams)
        self.streams.show(name)
        self.rig.until(lambda: not self.streams.refreshing.is_running and self.obs.found is not None)

    def do(self, act: Act) -> None:
        """Press the button, which has to be there."""
        assert self.stage.step is not None
        assert self.stage.step.act is act, self.stage.step
        self.stage.do(act)

    def connected(self) -> None:
        """Have OBS running, and connect to it."""
        self.rig.computer.set_running(running=True)
        self.link.pair_by_files()
        self.rig.until(lambda: self.link.state is ConnectionState.CONNECTED)

    def go_live(self) -> None:
        """Go live as a person does, until viewers can watch."""
        self.do(Act.GO_LIVE)
        self.rig.until(lambda: self.planned)
        plan = self.planned.pop()
        assert isinstance(plan, Plan)
        self.go.go_live(plan, fix=False)
        self.received()
        self.shows(State.LIVE)
        self.rig.until(lambda: not self.go.is_busy)

    def received(self) -> None:
        """Have FastPix receive as soon as OBS sends."""
        self.rig.until(lambda: self.rig.fake.streaming)
        self.set_status(Status.ACTIVE)

    def set_status(self, status: Status, name: str = "Choir") -> None:
        """Change a stream at FastPix, and have it read."""
        self.fastpix.set_status(name, status)
        self.streams.watch.poll()

    def close_obs(self) -> None:
        """End OBS, as when it's killed."""
        self.rig.computer.set_running(running=False)
        self.rig.fake.streaming = False
        self.rig.fake.close()

    def pass_time(self, seconds: float) -> None:
        """Let the facts' clock run ahead."""
        self.skipped += seconds
        self.stage.refresh()

    def _count_call(self) -> None:
        self.called_back += 1

    async def close(self) -> None:
        for each in (
            self.streams,
            self.streams.watch,
            self.stage,
            self.broadcasts,
            self.actions,
            self.made.scene_picture,
            self.made.on_air,
            self.go,
            self.obs,
        ):
            await each.close()

    # What is asked


def _write_obs(config: Path, folder: Path) -> None:
    """Install an OBS that only writes down how it was started."""
    profile = config / "basic/profiles/Untitled"
    profile.mkdir(parents=True)
    (profile / "basic.ini").write_text("[General]\nName=Untitled\n")
    (config / "global.ini").write_text(_GLOBAL_INI)
    (folder / "obs").write_text(f'#!/bin/sh\necho "$@" >> {folder}/started\n')
    (folder / "obs").chmod(0o755)


class _Sending(NoObsConnected):
    """The house's OBS, whose bytes grow with each look while it streams."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def output(self) -> OutputStatus | None:
        fake = self._house.rig.fake
        fake.bytes_sent += 100_000 * fake.streaming
        return await self._house.go.output()

    async def frame_counts(self) -> FrameCounts | None:
        return await self._house.go.frame_counts()

    async def goes_here(self, stream: LiveStream) -> bool | None:
        return await self._house.go.goes_here(stream)


class _Growing:
    """A playlist that has one more segment at each look, if the house's grows."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def read(self, _address: str, _token: Secret | None = None) -> Playlist:
        await asyncio.sleep(0)
        self._house.segment += self._house.grows
        return Playlist(0.2, self._house.segment, 1)


class _Silent:
    """Stands in for presenters that say nothing here."""

    def __getattr__(self, name: str) -> "_Mute":
        return _Mute()


class _Mute:
    """A signal that is never emitted, or a slot that does nothing: connecting looks into it."""

    def connect(self, _slot: object) -> None:
        """Never call it."""

    def __call__(self, *_: object) -> None:
        """Take what is told."""
