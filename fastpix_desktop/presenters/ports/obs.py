"""OBS: its folders on this computer, and the connection to a running one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from fastpix_desktop.domain.encoders.settings import RetryPlan
from fastpix_desktop.domain.obs.errors import ObsCut
from fastpix_desktop.domain.obs.installation import Exported, Installation, InstalledProfile, ObsFound
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.profile import ObsProfile
from fastpix_desktop.domain.obs.server_files import ServerBefore
from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.domain.obs.status import ObsVersion, OutputStatus, Profiles, StreamService
from fastpix_desktop.domain.obs.websocket import ObsAddress, ObsServer, ServerLook
from fastpix_desktop.domain.streams.stream import LiveStream

Event = tuple[str, Mapping[str, Any]]
"""The type and data of something that happened in OBS."""
Listener = Callable[[str, Mapping[str, Any]], None]
"""Called with each event's type and data."""
Closed = Callable[[ObsCut], None]
"""Called once, with the reason a connection ended."""


class ObsStreams(Protocol):
    """Which streams OBS on this computer knows: the part of LocalObs that needs no open stream."""

    async def streams(self) -> frozenset[str]:
        """Return the IDs of streams that a profile in OBS is for, or whose key it contains.

        Raises FileTrouble, and ObsFoldersSilent if the folders don't answer within 20 s.
        """


class LocalObs(ObsStreams, Protocol):
    """OBS's folders on this computer, read anew at each call, and starting OBS.

    Every method raises FileTrouble, and ObsFoldersSilent if the folders don't answer within 20 s. Changes
    raise ObsTrouble, and nothing was changed, if OBS is missing or in the wrong state.
    """

    async def find(self) -> ObsFound:
        """Return which OBS is installed, its profiles, and whether one is running."""

    async def server(self) -> ServerLook:
        """Return whether OBS is running, and its WebSocket server's address."""

    async def server_of(self, where: Installation) -> ObsServer | None:
        """Return the WebSocket server's settings of this OBS; None if it has none yet: it's off then."""

    async def turn_server_on(self, where: Installation, *, require_password: bool) -> ServerBefore:
        """Turn on the WebSocket server of a closed OBS, with the person's consent; return what it was.

        The port and an existing password stay; a password is made only if there is none.
        ``require_password``: also turn authentication on if it's off. Raises ObsRunning.
        """

    async def turn_server_back(self, before: ServerBefore) -> None:
        """Set the WebSocket server of a closed OBS as it was. Raises ObsRunning."""

    async def export(self, profile: ObsProfile, folder: Path) -> Exported:
        """Write a profile's files into a new folder in ``folder``, which a person chose.

        Raises FileTrouble also if ``folder`` doesn't answer within 20 s.
        """

    async def install(self, where: Installation, profile: ObsProfile) -> InstalledProfile:
        """Put a profile into OBS's folders. It contains the stream's key."""

    async def read_profile(self, profile: InstalledProfile) -> Mapping[str, str]:
        """Return the texts of a profile's files by name, for copying it."""

    async def remove(self, where: Installation, stream_id: str) -> tuple[str, ...]:
        """Remove the app's profiles for a stream from OBS; return their names."""

    async def ask_to_close(self, where: Installation) -> None:
        """Ask the running OBS to close; don't wait for it. It asks the person first if it's streaming.

        ``where``: the one that ``ObsFound.closable`` names. Raises ObsStaysOpen if it's another one by now.
        """

    async def launch(self, where: Installation, name: str, *, start_streaming: bool) -> None:
        """Start OBS with a profile, and its stream if ``start_streaming``."""


class ObsClient(Protocol):
    """One connection to a running OBS. Every method raises ObsTrouble."""

    async def close(self) -> None:
        """End the connection."""

    async def version(self) -> ObsVersion:
        """Return OBS's version."""

    async def output(self) -> OutputStatus:
        """Return the state of OBS's stream output."""

    async def frame_counts(self) -> FrameCounts:
        """Return how many frames OBS has drawn and encoded since its start, and how many it couldn't."""

    async def is_recording(self) -> bool:
        """Return whether OBS records."""

    async def is_seen_beside(self) -> bool:
        """Return whether something besides the stream shows OBS's picture, such as its virtual camera."""

    async def start_stream(self) -> None:
        """Ask OBS to start streaming; it may still fail to connect."""

    async def stop_stream(self) -> None:
        """Ask OBS to stop streaming; with a stream delay, it takes that long."""

    async def service(self) -> StreamService:
        """Return the service, server and key OBS streams to."""

    async def set_service(self, service: StreamService) -> None:
        """Set the service, server and key OBS streams to."""

    async def profiles(self) -> Profiles:
        """Return the names of OBS's profiles, and the current one."""

    async def create_profile(self, name: str) -> None:
        """Create a profile; OBS switches to it."""

    async def use_profile(self, name: str) -> None:
        """Switch to a profile."""

    async def remove_profile(self, name: str) -> None:
        """Delete a profile; OBS switches to another if it was the current one."""

    async def parameters(self) -> str:
        """Return the current profile's settings, in the format of its ``basic.ini``."""

    async def set_parameter(self, section: str, key: str, value: str) -> None:
        """Set one of the current profile's settings."""

    async def set_video(self, values: Mapping[str, int]) -> None:
        """Set the canvas and output size in pixels, and the frame rate as a fraction."""

    async def scene(self) -> str:
        """Return the name of the program scene: a text from outside."""

    async def shows_nothing(self, scene: str) -> bool:
        """Return whether a scene is empty: it has no source, or none that isn't hidden."""

    async def captures(self) -> tuple[str, ...]:
        """Return the names of sources on air that capture a screen or a window."""

    async def is_any_output_active(self) -> bool:
        """Return whether any output is active: stream, recording, replay, virtual camera or a plugin's."""

    async def scene_picture(self) -> bytes:
        """Return a picture of the program scene of at most 576 x 324 pixels: JPEG, or PNG if OBS has no JPEG.

        It costs OBS's graphics thread time: ask for one at a time, and never while an output is active.
        """

    async def has_sound(self) -> Sound:
        """Listen for two seconds, and return what viewers would hear; UNKNOWN if OBS doesn't say."""


class ObsClients(Protocol):
    """Connects to a running OBS."""

    async def connect(
        self, address: ObsAddress, heard: Listener, closed: Closed, *, is_trusted: bool
    ) -> ObsClient:
        """Connect, check that it's OBS, and sign in with the address's password.

        ``is_trusted``: the person has confirmed that it's OBS, if that can't be verified. Raises
        ObsUnreachable, NotObs, ObsUnverified, ObsAsksForNoPassword, ObsPasswordRefused, ObsFlooded.
        """


class MonitoredObs(Protocol):
    """What the stream monitor asks the connected OBS, if any. Every method raises ObsTrouble."""

    async def output(self) -> OutputStatus | None:
        """Return the state of OBS's stream output; None if no OBS is connected."""

    async def frame_counts(self) -> FrameCounts | None:
        """Return OBS's counts of frames; None if no OBS is connected."""

    async def goes_here(self, stream: LiveStream) -> bool | None:
        """Return whether OBS's current settings are this stream's; None if unknown."""

    async def retry_plan(self) -> RetryPlan | None:
        """Return how OBS's current profile reconnects after an outage; None if it doesn't, or is unknown."""
