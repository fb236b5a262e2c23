"""Commands for a running OBS. Each raises ObsTrouble.

Over its WebSocket, OBS doesn't protect itself: it switches profiles during a stream, and answers before it
has switched (seen on 29.0.2 and 32.2.2). So each command checks first, waits for OBS's event, and reads the
result back.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from fastpix_desktop.domain.encoders.settings import EncoderSettings, RetryPlan
from fastpix_desktop.domain.obs.errors import (
    Busy,
    ObsBusy,
    ObsCut,
    ObsDidNotStart,
    ObsSlow,
    ProfileNotSwitched,
    ServiceMismatch,
)
from fastpix_desktop.domain.obs.new_profile import parameters, video
from fastpix_desktop.domain.obs.profile_check import Parameter
from fastpix_desktop.domain.obs.service import (
    ServiceField,
    blank_before,
    differences,
    goes_to,
    is_same,
    settable,
)
from fastpix_desktop.domain.obs.snapshot import ObsSnapshot
from fastpix_desktop.domain.obs.status import OutputStatus, StreamService, StreamState
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import rtmp_settings, srt_settings
from fastpix_desktop.domain.streams.ingest_check import ingest_problem
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.ports.obs import Event

if TYPE_CHECKING:  # slow to import
    import asyncio

SWITCH_S: Final = 15.0
START_S: Final = 45.0
"""OBS gives up connecting after about 30 s."""
IGNORED_S: Final = 2.0
"""Seconds after which a request to start that nothing came of counts as ignored. OBS reports within 0.1 s."""
STOP_S: Final = 30.0
_BREATH_S: Final = 0.1


async def expect_free(link: ObsConnection, *, may_stream: bool = False) -> OutputStatus:
    """Check that OBS isn't recording, switching profiles or (unless allowed) streaming. Raises ObsBusy."""
    if link.is_switching:
        raise ObsBusy(Busy.SWITCHING)
    output = await link.client.output()
    if not may_stream and (output.active or output.reconnecting):
        raise ObsBusy(Busy.STREAMING)
    if await link.client.is_recording():
        raise ObsBusy(Busy.RECORDING)
    return output


async def expect_idle(link: ObsConnection) -> None:
    """Check that OBS isn't streaming. Raises ObsBusy."""
    if await _streams(link):
        raise ObsBusy(Busy.STREAMING)


async def remember(link: ObsConnection) -> ObsSnapshot:
    """Return the settings that restoring will bring back."""
    profiles = await link.client.profiles()
    return ObsSnapshot(profiles.current, await link.client.service())


async def own_name(link: ObsConnection, name: str) -> tuple[str, bool]:
    """Return the name of a stream's own profile, and whether it exists in OBS.

    The name contains the stream's tag, so a profile with exactly that name was created for it earlier;
    another would be one more copy of the key. A name that differs only in case gets a number, because OBS's
    folders may ignore case.
    """
    names = (await link.client.profiles()).names
    if name in names:
        return name, True
    taken = {each.casefold() for each in names}
    numbered = (name if number == 1 else f"{name} {number}" for number in range(1, len(taken) + 2))
    return next(each for each in numbered if each.casefold() not in taken), False


async def use_profile(link: ObsConnection, name: str) -> None:
    """Switch to a profile, unless OBS already uses it."""
    if (await link.client.profiles()).current != name:
        await _switch(link, name, lambda: link.client.use_profile(name))


async def make_profile(link: ObsConnection, name: str, encoder: EncoderSettings, retry: RetryPlan) -> None:
    """Create a profile for a stream, switch to it, and set its encoder."""
    await _switch(link, name, lambda: link.client.create_profile(name))
    await set_parameters(link, parameters(encoder, retry))
    await link.client.set_video(video(encoder))


async def set_parameters(link: ObsConnection, values: Sequence[Parameter]) -> None:
    """Set a profile's encoding and reconnect settings."""
    for section, key, value in values:
        await link.client.set_parameter(section, key, value)


async def set_and_read_back(link: ObsConnection, service: StreamService, profile: str) -> None:
    """Set OBS's stream service, and check it field by field, in the right profile.

    Raises ServiceMismatch, ProfileNotSwitched.
    """
    await expect_profile(link, profile)  # the person may have chosen another one while the keyring was asked
    await link.client.set_service(service)
    found = await link.client.service()
    if unlike := differences(service, found):
        raise ServiceMismatch(unlike)
    await expect_profile(link, profile)


async def bring_back(link: ObsConnection, before: ObsSnapshot) -> None:
    """Restore OBS's settings exactly. Raises ObsBusy, ProfileNotSwitched, ServiceMismatch."""
    await expect_free(link)
    profiles = await link.client.profiles()
    if (before.created or before.used) and profiles.current != before.profile:
        await _switch(link, before.profile, lambda: link.client.use_profile(before.profile))
    await expect_profile(link, before.profile)
    for name in set(before.created) & set(profiles.names):
        await link.client.remove_profile(name)
    await link.client.set_service(blank_before(before.service))
    await link.client.set_service(settable(before.service))
    found = await link.client.service()
    if not is_same(settable(before.service), settable(found)):
        raise ServiceMismatch(differences(before.service, found) or frozenset({ServiceField.KIND}))


async def start(link: ObsConnection, ignored: Callable[[], None] = lambda: None) -> None:
    """Start OBS's stream and wait until it's running. Raises ObsDidNotStart, ObsBusy, ObsSlow.

    While its Auto-Configuration Wizard is open, OBS accepts the request and ignores it (seen on 29.0.2,
    30.2.3 and 32.2.2). Nothing tells that, so it's asked again until it does something; ``ignored`` is called
    each time that nothing came of it.
    """
    import asyncio

    with link.events() as events:
        await link.client.start_stream()
        try:
            async with asyncio.timeout(START_S):
                state = await _begun(link, events, ignored)
        except TimeoutError:
            raise ObsSlow from None
        if state is StreamState.STARTING:
            state = await _state(events, {StreamState.STARTED, StreamState.STOPPED}, START_S)
    if state is not StreamState.STARTED:
        raise ObsDidNotStart


async def _begun(
    link: ObsConnection, events: "asyncio.Queue[Event | None]", ignored: Callable[[], None]
) -> StreamState:
    """Return what OBS does after it was asked to start; ask again while it does nothing."""
    while True:
        try:
            return await _state(
                events, {StreamState.STARTING, StreamState.STARTED, StreamState.STOPPED}, IGNORED_S
            )
        except ObsSlow:
            ignored()
            with suppress(ObsBusy):  # it has started just now, and its event is on the way
                await link.client.start_stream()


async def stop(link: ObsConnection) -> None:
    """Stop OBS's stream, if it's running, and wait until it has ended. Raises ObsSlow."""
    import asyncio

    if not await _streams(link):
        return
    with link.events() as events:
        await link.client.stop_stream()
        await _state(events, {StreamState.STOPPED}, STOP_S)
    # When OBS reports the stop, it may still count as streaming (29.0.2) and refuse new settings.
    try:
        async with asyncio.timeout(STOP_S):
            while await _streams(link):  # noqa: ASYNC110 - OBS reports no other event
                await asyncio.sleep(_BREATH_S)
    except TimeoutError:
        raise ObsSlow from None


async def _streams(link: ObsConnection) -> bool:
    output = await link.client.output()
    return output.active or output.reconnecting


async def sends_to(link: ObsConnection, stream: LiveStream, addresses: IngestAddresses) -> bool | None:
    """Return whether OBS is sending to a stream, or trying to; None if the stream's keys are unknown."""
    if not await _streams(link):
        return False
    ways = (rtmp_settings(stream, addresses), srt_settings(stream, addresses))
    usable = [way for way in ways if ingest_problem(way) is None]
    if not usable:
        return None
    service = await link.client.service()
    return any(goes_to(service, way) for way in usable)


async def _switch(link: ObsConnection, profile: str, ask: "Callable[[], Any]") -> None:
    """Switch OBS to a profile and wait until it has switched: it answers earlier (OBS 32)."""
    with link.events() as events:
        await ask()
        try:
            await _event(
                events,
                lambda kind, data: kind == "CurrentProfileChanged" and data.get("profileName") == profile,
                SWITCH_S,
            )
        except TimeoutError:
            raise ProfileNotSwitched(profile) from None
    await expect_profile(link, profile)


async def expect_profile(link: ObsConnection, profile: str) -> None:
    """Check that OBS uses this profile and isn't about to switch. Raises ProfileNotSwitched."""
    if link.is_switching or (await link.client.profiles()).current != profile:
        raise ProfileNotSwitched(profile)


async def _state(
    events: "asyncio.Queue[Event | None]", wanted: set[StreamState], patience: float
) -> StreamState:
    names = {each.value for each in wanted}
    try:
        found = await _event(
            events,
            lambda kind, data: kind == "StreamStateChanged" and data.get("outputState") in names,
            patience,
        )
    except TimeoutError:
        raise ObsSlow from None
    return StreamState(str(found["outputState"]))


async def _event(
    events: "asyncio.Queue[Event | None]",
    fits: Callable[[str, Mapping[str, Any]], bool],
    patience: float,
) -> Mapping[str, Any]:
    import asyncio

    async with asyncio.timeout(patience):
        while True:
            event = await events.get()
            if event is None:
                raise ObsCut
            if fits(*event):
                return event[1]
