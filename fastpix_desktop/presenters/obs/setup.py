"""Set up OBS for a stream: export, install, start and remove profiles."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.errors import ObsMissing
from fastpix_desktop.domain.obs.installation import Installation, InstalledProfile, ObsFound
from fastpix_desktop.domain.obs.profile import STREAM_ENCODER, ObsProfile, render
from fastpix_desktop.domain.obs.profile_check import ObsWarning
from fastpix_desktop.domain.obs.profile_copy import clone
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.sending import Sending
from fastpix_desktop.presenters.ports.obs import LocalObs
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Operation, Task, Work


@dataclass(frozen=True, slots=True)
class Installed:
    """An installed profile of the app, and its warnings."""

    profile: InstalledProfile
    warnings: tuple[ObsWarning, ...] = ()


class ObsSetup(Sending):
    """Settings for the open stream in OBS, and the ways to apply them."""

    busyChanged = Signal(bool)
    exported = Signal(object)
    """An Exported."""
    installed = Signal(object)
    """An Installed."""
    removed = Signal(tuple)
    """The names (tuple of str) of the removed profiles."""
    started = Signal(str, bool)
    """The name of the profile OBS was started with, and whether it streams at once."""
    failed = Signal(AppError)
    """An AppError."""

    def __init__(self, local: LocalObs, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._local = local
        self._finding = Task(self, "find")
        self._operation = Operation(self, "work", busy=self.busyChanged.emit, failed=self._fail)
        self.found: ObsFound | None = None
        """None until OBS was looked for."""
        self.installation: Installation | None = None
        """The OBS to install into, if there are several."""
        self.like: InstalledProfile | None = None
        """The person's profile to copy; None for a new one."""

    # Settings

    @property
    def is_busy(self) -> bool:
        """Whether a command for OBS is in progress."""
        return self._operation.is_busy

    @property
    def ours(self) -> tuple[InstalledProfile, ...]:
        """The app's profiles for the open stream in the chosen OBS."""
        if self.stream is None or self.installation is None:
            return ()
        return tuple(each for each in self.installation.profiles if each.stream_id == self.stream.id)

    def show_stream(self, stream: LiveStream | None) -> None:
        """Show another stream, or an updated one."""
        is_other = (stream and stream.id) != (self.stream and self.stream.id)
        self.stream = stream
        self.changed.emit()
        if stream is not None and is_other:
            self.find()

    def choose_installation(self, installation: Installation) -> None:
        """Choose another OBS on this computer."""
        self.installation = installation
        self.like = None
        self.changed.emit()

    def choose_profile(self, like: InstalledProfile | None) -> None:
        """Choose a person's profile to copy, or a new one."""
        self.like = like
        self.changed.emit()

    # Commands

    def find(self) -> None:
        """Find out which OBS is installed, its profiles, and whether it's running."""
        self._finding.start(self._find_or_fail())

    def find_again(self) -> None:
        """Find out again, unless there is no stream, or something is under way that ends with that."""
        if self.stream is not None and not self.is_busy:
            self.find()

    def export(self, parent: Path) -> None:
        """Write the profile as a folder in ``parent``."""
        self._work(partial(self._export, parent))

    def install(self) -> None:
        """Put the profile into OBS's folders."""
        self._work(self._install)

    def remove(self) -> None:
        """Remove the app's profiles for the stream from OBS."""
        self._work(self._remove)

    def launch(self, name: str, *, start_streaming: bool) -> None:
        """Start OBS with a profile, and optionally its stream."""
        self._work(partial(self._launch, name, start_streaming=start_streaming))

    def _fresh(self, *, ascii_name: bool) -> ObsProfile:
        assert self.stream is not None
        return render(
            self.stream.title,
            self.stream.id,
            self.ingest(),
            self.encoder,
            self.retry,
            ascii_name=ascii_name,
        )

    async def encoder_file(self, profile: str) -> Mapping[str, Any] | None:
        """Return the encoder settings of a profile on this computer; None if unknown."""
        import json  # noqa: PLC0415 - seldom needed

        found = await self._local.find()
        for each in (each for place in found.installations for each in place.profiles):
            if each.name == profile:
                try:
                    values = json.loads((await self._local.read_profile(each)).get(STREAM_ENCODER, "{}"))
                except (AppError, ValueError, RecursionError):
                    return None
                return values if isinstance(values, dict) else None
        return None

    def _work(self, work: Work) -> None:
        if self.stream is not None:
            self._operation.start(partial(self._work_and_find, work))

    async def _work_and_find(self, work: Work) -> None:
        await work()
        self._operation.finish()
        await self._find()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
        self.find()

    async def _find_or_fail(self) -> None:
        try:
            await self._find()
        except AppError as error:
            self.failed.emit(error)

    async def _find(self) -> None:
        found = await self._local.find()
        self.found = found
        wanted = self.installation.config if self.installation else None
        same = (each for each in found.installations if each.config == wanted)
        self.installation = next(same, next(iter(found.installations), None))
        if self.like is not None:
            profiles = self.installation.profiles if self.installation else ()
            folder = self.like.folder
            self.like = next((each for each in profiles if each.folder == folder), None)
        self.changed.emit()

    async def _export(self, parent: Path) -> None:
        # A copy of a person's profile never leaves this computer: it may contain unknown secrets.
        self.exported.emit(await self._local.export(self._fresh(ascii_name=False), parent))

    async def put_into(self, installation: Installation) -> Installed:
        """Put the open stream's profile into the folders of an OBS. Raises AppError."""
        stream = self.stream
        assert stream is not None
        ascii_name = installation.needs_ascii_names
        warnings: tuple[ObsWarning, ...] = ()
        ingest, window = self.ingest(), self.window  # another stream may have been opened meanwhile
        if self.like is None:
            profile = self._fresh(ascii_name=ascii_name)
        else:
            copy = clone(
                self.like.name,
                await self._local.read_profile(self.like),
                stream.title,
                stream.id,
                ingest,
                reconnect_window=window,
                ascii_name=ascii_name,
            )
            profile, warnings = copy.profile, copy.warnings
        return Installed(await self._local.install(installation, profile), warnings)

    async def launch_in(self, installation: Installation, name: str) -> None:
        """Start an OBS with a profile, without its stream. Raises AppError."""
        await self._local.launch(installation, name, start_streaming=False)
        self.started.emit(name, False)
        self.find()

    async def _install(self) -> None:
        self.installed.emit(await self.put_into(self._needed()))

    async def _remove(self) -> None:
        installation, stream = self._needed(), self.stream
        assert stream is not None
        self.removed.emit(await self._local.remove(installation, stream.id))

    async def _launch(self, name: str, *, start_streaming: bool) -> None:
        await self._find()
        await self._local.launch(self._needed(), name, start_streaming=start_streaming)
        self.started.emit(name, start_streaming)

    def _needed(self) -> Installation:
        if self.installation is None:
            raise ObsMissing
        return self.installation
