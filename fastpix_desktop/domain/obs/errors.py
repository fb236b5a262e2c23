"""OBS's errors, distinguished where a person would act differently."""

from collections.abc import Collection
from enum import StrEnum

from fastpix_desktop.domain.errors import ObsTrouble


class ObsMissing(ObsTrouble):
    """This computer has no OBS, or none that can be started from here."""


class ObsFoldersSilent(ObsTrouble):
    """OBS's folders didn't answer in time. They may be on an unreachable network drive."""


class ObsRunning(ObsTrouble):
    """OBS is running. It overwrites its folders when it closes, and doesn't show profiles added meanwhile."""


class ObsStaysOpen(ObsTrouble):
    """OBS was asked to close and didn't, or can't be asked. Nothing was changed."""


class ObsProfileTrouble(ObsTrouble):
    """Base of errors about one profile; ``name`` is OBS's name for it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ProfileNotThere(ObsProfileTrouble):
    """OBS has no profile with this name, or several. If started with it, OBS would use another one."""


class NameNotPassable(ObsProfileTrouble):
    """The name can't be passed to OBS on Windows, which reads its command line in the old 8-bit encoding."""


class ProfileDamaged(ObsProfileTrouble):
    """A file of the profile is damaged; ``file`` is its name."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name)
        self.file = file


class NoScenes(ObsTrouble):
    """OBS has no scene collection yet, so it would open but not start streaming."""


# Errors of a running OBS, over its WebSocket


class ObsUnreachable(ObsTrouble):
    """Nothing answers at the address: OBS is closed, or its WebSocket server is off."""


class ObsPasswordRefused(ObsTrouble):
    """OBS doesn't accept the password."""


class ObsDoubted(ObsTrouble):
    """The program that answers isn't OBS, or may not be.

    Nothing was sent. ``program`` is its path, if known.
    """

    def __init__(self, program: str = "") -> None:
        super().__init__(program)
        self.program = program


class NotObs(ObsDoubted):
    """Another program is using OBS's port."""


class ObsUnverified(ObsDoubted):
    """It can't be verified that this is OBS, and the person hasn't confirmed it."""


class ObsAsksForNoPassword(ObsTrouble):
    """A password is stored for OBS, but the program that answers doesn't ask for it. Nothing was sent."""


class ObsCut(ObsTrouble):
    """The connection was lost, or OBS didn't answer in time. The last request may have been carried out."""


class ObsFlooded(ObsCut):
    """The app closed the connection, because it received far more than OBS ever sends."""


class ObsSlow(ObsTrouble):
    """OBS hasn't started or stopped yet. With a stream delay, this takes a while."""


class ObsRefused(ObsTrouble):
    """OBS refused a request. ``request`` and ``code`` are obs-websocket's."""

    def __init__(self, request: str, code: int) -> None:
        super().__init__(f"{request} {code}")
        self.request = request
        self.code = code


class Busy(StrEnum):
    """Activities of OBS that must not be disturbed."""

    STREAMING = "streaming"
    RECORDING = "recording"
    SWITCHING = "switching"


class ObsBusy(ObsTrouble):
    """OBS is streaming, recording or switching profiles (see ``doing``). Nothing was changed."""

    def __init__(self, doing: Busy) -> None:
        super().__init__(doing.value)
        self.doing = doing


class ProfileNotSwitched(ObsProfileTrouble):
    """OBS didn't switch to the profile. Its stream settings weren't changed."""


class ServiceMismatch(ObsTrouble):
    """OBS's settings differ from what was sent; ``fields`` names the parts. Nothing was started."""

    def __init__(self, fields: Collection[str]) -> None:
        super().__init__(", ".join(sorted(fields)))
        self.fields = frozenset(fields)


class FastPixAway(ObsTrouble):
    """Can't reach FastPix, so OBS couldn't either. Nothing was changed."""


class ObsDidNotStart(ObsTrouble):
    """OBS tried to connect and gave up. OBS's window says why; its WebSocket doesn't."""


class NotReceived(ObsTrouble):
    """OBS is streaming, but FastPix receives nothing."""
