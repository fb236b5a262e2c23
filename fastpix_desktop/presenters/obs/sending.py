"""How the open stream is sent: protocol, encoder settings, and where to."""

from PySide6.QtCore import Signal

from fastpix_desktop.domain.encoders.commands import (
    EncoderCommand,
    FieldRow,
    ffmpeg_command,
    gstreamer_command,
    vmix_fields,
)
from fastpix_desktop.domain.encoders.phone import PhoneApp, phone_link
from fastpix_desktop.domain.encoders.settings import EncoderSettings, RetryPlan, recommended, retry_plan
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, MAX_WINDOW, MIN_WINDOW, Quality
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings, rtmp_settings, srt_settings
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest, ingest_problem
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter


class Sending(Presenter):
    """What OBS, other encoders and phones are given for the open stream."""

    changed = Signal()
    """The stream, the protocol, the encoder settings or what is known of OBS has changed."""
    protocolChosen = Signal(Protocol)
    """A Protocol."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._settings: dict[Quality, EncoderSettings] = {}
        self.stream: LiveStream | None = None
        self.protocol = Protocol.RTMPS

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

    def command(self, encoder: str) -> EncoderCommand:
        """Return the command for ``ffmpeg`` or ``gstreamer``. Raises UnusableIngest."""
        make = ffmpeg_command if encoder == "ffmpeg" else gstreamer_command
        return make(self.ingest(), self.encoder)

    def fields(self) -> tuple[FieldRow, ...]:
        """Return the fields for vMix. Raises UnusableIngest."""
        return vmix_fields(self.ingest())

    def phone_link(self, app: PhoneApp, protocol: Protocol) -> Secret:
        """Return the link that sets up an app on a phone. Raises UnusableIngest."""
        assert self.stream is not None
        return phone_link(app, self.stream.title, self.ingest(protocol), self.encoder)

    def ingest(self, protocol: Protocol | None = None) -> RtmpSettings | SrtSettings:
        """Return where the open stream is sent, by the chosen protocol or this one. Raises UnusableIngest."""
        assert self.stream is not None
        if not self.addresses.takes_streams:
            raise UnusableIngest(IngestProblem.OFF)
        make = rtmp_settings if (protocol or self.protocol) is Protocol.RTMPS else srt_settings
        return make(self.stream, self.addresses)

    def ingests(self, stream: LiveStream) -> tuple[RtmpSettings | SrtSettings, ...]:
        """Return every ingest that can be used with the stream's known keys."""
        if not self.addresses.takes_streams:
            return ()
        if self.stream is not None and self.stream.id == stream.id:
            stream = self.stream  # its keys were loaded; an answer may be without them
        ways = (rtmp_settings(stream, self.addresses), srt_settings(stream, self.addresses))
        return tuple(way for way in ways if ingest_problem(way) is None)
