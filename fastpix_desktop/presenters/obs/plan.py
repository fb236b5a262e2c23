"""What is to be done with OBS for a stream: as the person is asked, and as it's carried out."""

from dataclasses import dataclass

from fastpix_desktop.domain.encoders.settings import EncoderSettings, RetryPlan
from fastpix_desktop.domain.obs.profile import profile_name
from fastpix_desktop.domain.obs.profile_check import ObsWarning, Parameter
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.steps import Step


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done, for the person to agree to, or what was done."""

    stream: LiveStream
    protocol: Protocol
    profile: str
    """OBS's current profile, or the new one's name."""
    is_new: bool
    """Whether the stream gets its own profile in OBS."""
    is_there: bool = False
    """Whether that profile already exists in OBS."""
    warnings: tuple[ObsWarning, ...] = ()
    fixes: tuple[Parameter, ...] = ()
    """Settings the app can change in OBS to resolve warnings."""


@dataclass(frozen=True, slots=True)
class Order:
    """A request, with the settings at that time."""

    stream: LiveStream
    protocol: Protocol
    service: StreamService
    encoder: EncoderSettings
    retry: RetryPlan
    window: int
    new_profile: bool
    profile: str = ""
    """The current profile that was agreed to; empty for any."""

    @property
    def profile_name(self) -> str:
        """Name for a new profile, if OBS has none with that name."""
        return profile_name(self.stream.title, self.stream.id)

    @property
    def sending(self) -> tuple[Step, ...]:
        """The steps of setting OBS up."""
        return (
            (Step.CHECK_IDLE, Step.PROFILE, Step.SEND) if self.new_profile else (Step.CHECK_IDLE, Step.SEND)
        )
