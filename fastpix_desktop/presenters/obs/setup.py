"""Set up OBS for a stream: export, install, start and remove profiles."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from fastpix_desktop.domain.encoders.settings import EncoderSettings, RetryPlan, recommended, retry_plan
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, MAX_WINDOW, MIN_WINDOW, Quality
from fastpix_desktop.domain.streams.ingest import (
    IngestAddresses,
    RtmpSettings,
    SrtSettings,
    rtmp_settings,
    srt_settings,
)
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Operation, Presenter, Work

if TYPE_CHECKING:  # not needed before a stream is open, so not before the first paint
    from fastpix_desktop.domain.encoders.commands import EncoderCommand, FieldRow
    from fastpix_desktop.domain.encoders.phone import PhoneApp
    from fastpix_desktop.domain.obs.installation import Exported, Installation, InstalledProfile, ObsFound
    from fastpix_desktop.domain.obs.profile import ObsProfile
    from fastpix_desktop.domain.obs.profile_check import ObsWarning


@dataclass(frozen=True, slots=True)
class ObsServices:
    """The calls this presenter makes to services. The awaitables raise AppError."""

    find: Callable[[], Awaitable[ObsFound]]
    export: Callable[[ObsProfile, Path], Awaitable[Exported]]
    install: Callable[[Installation, ObsProfile], Awaitable[InstalledProfile]]
    read_profile: Callable[[InstalledProfile], Awaitable[Mapping[str, str]]]
    remove: Callable[[Installation, str], Awaitable[tuple[str, ...]]]
    launch: Callable[[Installation, str, bool], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Installed:
    """An installed profile of the app, and its warnings."""

    profile: InstalledProfile
    warnings: tuple[ObsWarning, ...] = ()


class ObsSetup(Presenter):
    """Settings for the open stream in OBS, and the ways to apply them."""

    changed = Signal()
    """The stream, the protocol, the encoder settings or what is known of OBS has changed."""
    protocolChosen = Signal(object)
    """A Protocol."""
    busyChanged = Signal(bool)
    exported = Signal(object)
    """An Exported."""
    installed = Signal(object)
    """An Installed."""
    removed = Signal(object)
    """The names (tuple of str) of the removed profiles."""
    started = Signal(str, bool)
    """The name of the profile OBS was started with, and whether it streams at once."""
    failed = Signal(object)
    """An AppError."""

    def __init__(self, services: ObsServices, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._settings: dict[Quality, EncoderSettings] = {}
        self._operation = Operation(self, "work", busy=self.busyChanged.emit, failed=self._fail)
        self.stream: LiveStream | None = None
        self.protocol = Protocol.RTMPS
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
    def addresses(self) -> IngestAddresses:
        """The settings for where streams are sent."""
        return self._preferences.addresses

    @property
    def quality(self) -> Quality:
        """The open stream's quality; the best one if it's unknown."""
        try:
            return Quality(self.stream.max_resolution if self.stream else "")
        except ValueError:
            return Quality.P1080

    @property
    def encoder(self) -> EncoderSettings:
        """Encoder settings for the open stream."""
        return self._settings.get(self.quality) or recommended(self.quality, self._preferences.frame_rate)

    @property
    def window(self) -> int:
        """The open stream's reconnect window, in seconds."""
        return (self.stream and self.stream.reconnect_window) or DEFAULT_WINDOW

    @property
    def retry(self) -> RetryPlan:
        """How OBS should reconnect after an outage."""
        return retry_plan(min(max(self.window, MIN_WINDOW), MAX_WINDOW))

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
            self.look()

    def choose_protocol(self, protocol: Protocol) -> None:
        """Choose RTMPS or SRT."""
        self.protocol = protocol
        self.protocolChosen.emit(protocol)
        self.changed.emit()

    def choose_encoder(self, settings: EncoderSettings) -> None:
        """Use other encoder settings for streams of this quality."""
        self._preferences.frame_rate = settings.fps
        self._settings[self.quality] = settings
        self.changed.emit()

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

    def look(self) -> None:
        """Find out which OBS is installed, its profiles, and whether it's running."""
        self.start("look", self._look_or_fail())

    def look_again(self) -> None:
        """Look, unless there is no stream, or something is under way that looks at its end."""
        if self.stream is not None and not self.is_busy:
            self.look()

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

    def command(self, encoder: str) -> EncoderCommand:
        """Return the command for ``ffmpeg`` or ``gstreamer``. Raises UnusableIngest."""
        from fastpix_desktop.domain.encoders.commands import ffmpeg_command, gstreamer_command  # noqa: PLC0415

        make = ffmpeg_command if encoder == "ffmpeg" else gstreamer_command
        return make(self.ingest(), self.encoder)

    def fields(self) -> tuple[FieldRow, ...]:
        """Return the fields for vMix. Raises UnusableIngest."""
        from fastpix_desktop.domain.encoders.commands import vmix_fields  # noqa: PLC0415

        return vmix_fields(self.ingest())

    def phone_link(self, app: PhoneApp, protocol: Protocol) -> Secret:
        """Return the link that sets up an app on a phone. Raises UnusableIngest."""
        from fastpix_desktop.domain.encoders.phone import phone_link  # noqa: PLC0415 - seldom needed

        assert self.stream is not None
        return phone_link(app, self.stream.title, self.ingest(protocol), self.encoder)

    def ingest(self, protocol: Protocol | None = None) -> RtmpSettings | SrtSettings:
        """Return where the open stream is sent, by the chosen protocol or this one. Raises UnusableIngest."""
        assert self.stream is not None
        if not self.addresses.takes_streams:
            from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest  # noqa: PLC0415

            raise UnusableIngest(IngestProblem.OFF)
        make = rtmp_settings if (protocol or self.protocol) is Protocol.RTMPS else srt_settings
        return make(self.stream, self.addresses)

    def _fresh(self, *, ascii_name: bool) -> ObsProfile:
        from fastpix_desktop.domain.obs.profile import render  # noqa: PLC0415

        assert self.stream is not None
        return render(
            self.stream.title,
            self.stream.id,
            self.ingest(),
            self.encoder,
            self.retry,
            ascii_name=ascii_name,
        )

    def ingests(self, stream: LiveStream) -> tuple[RtmpSettings | SrtSettings, ...]:
        """Return every ingest that can be used with the stream's known keys."""
        from fastpix_desktop.domain.streams.ingest_check import ingest_problem  # noqa: PLC0415

        if not self.addresses.takes_streams:
            return ()
        if self.stream is not None and self.stream.id == stream.id:
            stream = self.stream  # its keys were loaded; an answer may be without them
        ways = (rtmp_settings(stream, self.addresses), srt_settings(stream, self.addresses))
        return tuple(way for way in ways if ingest_problem(way) is None)

    async def encoder_file(self, profile: str) -> Mapping[str, Any] | None:
        """Return the encoder settings of a profile on this computer; None if unknown."""
        import json  # noqa: PLC0415 - seldom needed

        from fastpix_desktop.domain.obs.profile import STREAM_ENCODER  # noqa: PLC0415

        found = await self._services.find()
        for each in (each for place in found.installations for each in place.profiles):
            if each.name == profile:
                try:
                    values = json.loads((await self._services.read_profile(each)).get(STREAM_ENCODER, "{}"))
                except (AppError, ValueError, RecursionError):
                    return None
                return values if isinstance(values, dict) else None
        return None

    def _work(self, work: Work) -> None:
        if self.stream is not None:
            self._operation.start(partial(self._work_and_look, work))

    async def _work_and_look(self, work: Work) -> None:
        await work()
        self._operation.finish()
        await self._look()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
        self.look()

    async def _look_or_fail(self) -> None:
        try:
            await self._look()
        except AppError as error:
            self.failed.emit(error)

    async def _look(self) -> None:
        found = await self._services.find()
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
        self.exported.emit(await self._services.export(self._fresh(ascii_name=False), parent))

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
            from fastpix_desktop.domain.obs.profile_copy import clone  # noqa: PLC0415

            copy = clone(
                self.like.name,
                await self._services.read_profile(self.like),
                stream.title,
                stream.id,
                ingest,
                reconnect_window=window,
                ascii_name=ascii_name,
            )
            profile, warnings = copy.profile, copy.warnings
        return Installed(await self._services.install(installation, profile), warnings)

    async def launch_in(self, installation: Installation, name: str) -> None:
        """Start an OBS with a profile, without its stream. Raises AppError."""
        await self._services.launch(installation, name, False)
        self.started.emit(name, False)
        self.look()

    async def _install(self) -> None:
        self.installed.emit(await self.put_into(self._needed()))

    async def _remove(self) -> None:
        installation, stream = self._needed(), self.stream
        assert stream is not None
        self.removed.emit(await self._services.remove(installation, stream.id))

    async def _launch(self, name: str, *, start_streaming: bool) -> None:
        await self._look()
        await self._services.launch(self._needed(), name, start_streaming)
        self.started.emit(name, start_streaming)

    def _needed(self) -> Installation:
        if self.installation is None:
            from fastpix_desktop.domain.obs.errors import ObsMissing  # noqa: PLC0415

            raise ObsMissing
        return self.installation
