"""What is known of the OBS on this computer, and of our profiles in it or for it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fastpix_desktop.domain.obs.profile import ObsProfile


class ObsKind(StrEnum):
    """How OBS came onto the computer."""

    NATIVE = "native"
    FLATPAK = "flatpak"
    SNAP = "snap"
    PORTABLE = "portable"


@dataclass(frozen=True, slots=True)
class InstalledProfile:
    """A profile in OBS's folders."""

    folder: Path
    name: str
    """What OBS shows: [General] Name, or the folder's name where it has none."""
    is_named: bool
    """Whether it has a [General] Name; ``--profile`` finds no other profiles in OBS up to 30."""
    stream_id: str | None = None
    """The stream that it is for, where it is one of ours."""
    made_from: str | None = None
    """The stream whose key it may hold, where somebody renamed or duplicated one of ours: theirs now."""


@dataclass(frozen=True, slots=True)
class Installation:
    """One OBS, or one set of its folders."""

    kind: ObsKind
    config: Path
    """OBS's own folder, ``.../obs-studio``. It need not exist where OBS was never started."""
    profiles_folder: Path
    scenes_folder: Path
    version: tuple[int, int, int] | None
    """The version that was started last."""
    profiles: tuple[InstalledProfile, ...]
    current_profile: str | None
    """The name of the profile that OBS starts with by itself."""
    command: tuple[str, ...]
    """How to start it, less options; empty where that is not known."""
    has_scenes: bool = False
    """Whether there was a scene collection; without one ``--startstreaming`` does nothing."""
    working_folder: Path | None = None
    """Where it must be started: on Windows OBS looks for its own files from there."""
    needs_ascii_names: bool = False
    """On Windows OBS takes its command line in the 8-bit code page, where other names may not match."""


@dataclass(frozen=True, slots=True)
class ObsFound:
    """A look at the computer: every OBS on it, and whether one is running."""

    installations: tuple[Installation, ...] = ()
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """Where an exported profile is, and under which names: they differ from the asked ones if taken."""

    folder: Path
    profile: ObsProfile
