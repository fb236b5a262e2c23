"""What can go wrong with OBS, told apart as far as a person would act differently."""

from enum import StrEnum

from fastpix_desktop.domain.errors import ObsTrouble


class ObsMissing(ObsTrouble):
    """No OBS on this computer, or none that can be started from here."""


class ObsRunning(ObsTrouble):
    """OBS is running. It writes its folders when it closes, and shows no profile that came meanwhile."""


class ObsProfileTrouble(ObsTrouble):
    """Something about one profile; ``name`` is what OBS calls it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ProfileNotThere(ObsProfileTrouble):
    """OBS has no profile of this name, or several. Started with it, OBS would use another one."""


class NameNotPassable(ObsProfileTrouble):
    """The name cannot be handed to OBS on Windows: it takes its command line in the old 8-bit encoding."""


class ProfileDamaged(ObsProfileTrouble):
    """A file of the profile cannot be read as what it should be; ``file`` is its name."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name)
        self.file = file


class NoScenes(ObsTrouble):
    """OBS has no scene collection yet, so that it would open but not start to stream."""


class IngestProblem(StrEnum):
    """Why an address and its secrets cannot be used by an encoder."""

    NO_KEY = "no key"
    NO_PASSPHRASE = "no passphrase"  # noqa: S105
    ADDRESS = "address"
    """Not ``rtmp(s)://host/app``, or not ``srt://host:port``."""
    STREAM_ID_LENGTH = "stream ID length"
    PASSPHRASE_LENGTH = "passphrase length"  # noqa: S105


class UnusableIngest(ObsTrouble):
    """With these addresses and secrets an encoder would try for ever and say nothing of use."""

    def __init__(self, problem: IngestProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem
