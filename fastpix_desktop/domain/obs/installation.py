"""Values that describe OBS on this computer, and the app's profiles in it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fastpix_desktop.domain.obs.profile import ObsProfile


class ObsKind(StrEnum):
    """How OBS was installed."""

    NATIVE = "native"
    FLATPAK = "flatpak"
    SNAP = "snap"
    PORTABLE = "portable"


@dataclass(frozen=True, slots=True)
class InstalledProfile:
    """A profile in OBS's folders."""

    folder: Path
    name: str
    """The name OBS shows: [General] Name, or else the folder's name."""
    is_named: bool
    """Whether it has a [General] Name; up to OBS 30, ``--profile`` finds only those."""
    stream_id: str | None = None
    """Its stream's ID, if the app created the profile."""
    made_from: str | None = None
    """ID of the stream whose key it may contain, if someone renamed or duplicated the app's profile."""


@dataclass(frozen=True, slots=True)
class Installation:
    """One OBS installation, or one set of OBS folders."""

    kind: ObsKind
    config: Path
    """OBS's own folder, ``.../obs-studio``. It doesn't exist if OBS was never started."""
    profiles_folder: Path
    scenes_folder: Path
    version: tuple[int, int, int] | None
    """The version that was last started."""
    profiles: tuple[InstalledProfile, ...]
    current_profile: str | None
    """Name of the profile OBS starts with by default."""
    command: tuple[str, ...]
    """The command to start it, without options; empty if unknown."""
    has_scenes: bool = False
    """Whether it has a scene collection; without one, ``--startstreaming`` does nothing."""
    working_folder: Path | None = None
    """Working folder to start it in: on Windows, OBS finds its own files from there."""
    needs_ascii_names: bool = False
    """On Windows, OBS reads its command line in the 8-bit code page, where other names may not match."""
    will_ask_wizard: bool = False
    """Whether its next start opens the Auto-Configuration Wizard, because it was never started. Until it's
    closed, OBS accepts StartStream and ignores it; *Apply* there would overwrite the current profile."""
    will_ask_safe_mode: bool = False
    """Whether its next start asks for Safe Mode, because it crashed or was killed. In Safe Mode, its
    WebSocket server is off. Also true while it's running."""


@dataclass(frozen=True, slots=True)
class ObsFound:
    """Every OBS found on this computer, and whether one is running."""

    installations: tuple[Installation, ...] = ()
    is_running: bool = False
    closable: Path | None = None
    """The settings folder of the OBS that is running, if it can be closed from here."""


@dataclass(frozen=True, slots=True)
class Exported:
    """Where a profile was exported, and its names: numbered if the requested ones were taken."""

    folder: Path
    profile: ObsProfile
