"""What can go wrong with OBS, told apart as far as a person would act differently."""

from collections.abc import Collection
from enum import StrEnum

from fastpix_desktop.domain.errors import ObsTrouble


class ObsMissing(ObsTrouble):
    """No OBS on this computer, or none that can be started from here."""


class ObsFoldersSilent(ObsTrouble):
    """OBS's folders did not answer in time: they may be on a network drive that is gone."""


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


# A running OBS, over its websocket


class ObsUnreachable(ObsTrouble):
    """Nobody answers at the address: OBS is closed, or its websocket server is off."""


class ObsPasswordRefused(ObsTrouble):
    """OBS answers, and does not take the password."""


class ObsDoubted(ObsTrouble):
    """What answers isn't OBS, or may not be. Nothing was sent. ``program`` is its path, if known."""

    def __init__(self, program: str = "") -> None:
        super().__init__(program)
        self.program = program


class NotObs(ObsDoubted):
    """Another program is using OBS's port."""


class ObsUnverified(ObsDoubted):
    """Whether this is OBS can't be found out, and nobody has said so."""


class ObsAsksForNoPassword(ObsTrouble):
    """We hold OBS's password, and whoever answers doesn't ask for it. Nothing was sent."""


class ObsCut(ObsTrouble):
    """The connection ended, or OBS did not answer in time. What was asked last may have been done."""


class ObsFlooded(ObsCut):
    """We ended the connection: more came than OBS sends, and the window would have stood still."""


class ObsSlow(ObsTrouble):
    """OBS was asked to start or to stop, and has not yet: with a stream delay, it takes its time."""


class ObsRefused(ObsTrouble):
    """OBS understood a request and will not do it. ``request`` and ``code`` are obs-websocket's."""

    def __init__(self, request: str, code: int) -> None:
        super().__init__(f"{request} {code}")
        self.request = request
        self.code = code


class Busy(StrEnum):
    """What OBS does that must not be disturbed."""

    STREAMING = "streaming"
    RECORDING = "recording"
    SWITCHING = "switching"


class ObsBusy(ObsTrouble):
    """OBS streams, records or switches profiles; ``doing`` tells which. Nothing was changed."""

    def __init__(self, doing: Busy) -> None:
        super().__init__(doing.value)
        self.doing = doing


class ProfileNotSwitched(ObsProfileTrouble):
    """OBS did not switch to the profile. Its stream settings were not touched."""


class ServiceMismatch(ObsTrouble):
    """OBS's settings, read back, are not what was sent; ``fields`` names the parts. Nothing was started."""

    def __init__(self, fields: Collection[str]) -> None:
        super().__init__(", ".join(sorted(fields)))
        self.fields = frozenset(fields)


class FastPixAway(ObsTrouble):
    """FastPix cannot be reached from here, so that OBS would not get through either. Nothing was changed."""


class ObsDidNotStart(ObsTrouble):
    """OBS began to connect and gave up. Its own window says why; its websocket does not."""


class NotReceived(ObsTrouble):
    """OBS streams, and FastPix says that nothing arrives."""
