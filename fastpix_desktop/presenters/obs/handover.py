"""Sets a running OBS up for a stream, and checks what it has then."""

from dataclasses import replace

from fastpix_desktop.domain.obs.errors import ProfileNotSwitched
from fastpix_desktop.domain.obs.profile_check import fixes, output_warnings
from fastpix_desktop.domain.obs.service import goes_to
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.plan import Order, Plan
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.steps import Step, Steps


class Handover:
    """Every method raises AppError; the steps say how far it came."""

    def __init__(self, link: ObsConnection, obs: ObsSetup, undo: ObsRestore, steps: Steps) -> None:
        self._link, self._obs, self._undo_keeper, self._steps = link, obs, undo, steps

    async def goes_here(self, stream: LiveStream) -> bool | None:
        """Return whether OBS is set up for this stream; None if unknown."""
        ways = self._obs.ingests(stream)
        if not self._link.is_connected or not ways:
            return None
        found = await self._link.client.service()
        return any(goes_to(found, way) for way in ways)

    async def plan(self, order: Order) -> Plan:
        """Return what going live would do. Nothing is changed."""
        self._steps.begin(Step.CHECK_IDLE)
        await commands.expect_free(self._link)
        if not order.new_profile or await self._uses_ours(order):
            return await self._checked(order)
        name, is_there = await commands.own_name(self._link, order.profile_name)
        return Plan(order.stream, order.protocol, name, is_new=True, is_there=is_there)

    async def send_only(self, order: Order) -> Plan:
        """Set OBS up, and return what was done."""
        order = await self.without_new_profile(order)
        await self.send(order)
        return replace(await self._checked(order), is_new=order.new_profile)

    async def without_new_profile(self, order: Order, *then: Step) -> Order:
        """Return an order that keeps OBS's profile if that is the stream's own; ``then``: the later steps."""
        if order.new_profile and await self._uses_ours(order):
            order = replace(order, new_profile=False)
            self._steps.prepare(order.stream.id, *order.sending, *then)
        return order

    async def send(self, order: Order) -> None:
        """Set OBS up, keep what it had, and read the result back."""
        self._steps.begin(Step.CHECK_IDLE)
        await commands.expect_free(self._link)
        before = await commands.remember(self._link)
        profile = before.profile
        if order.profile not in ("", profile):
            raise ProfileNotSwitched(order.profile)
        if order.new_profile:
            self._steps.begin(Step.PROFILE)
            profile, is_there = await commands.own_name(self._link, order.profile_name)
            own = (profile,)
            await self._undo_keeper.remember(
                replace(before, used=own) if is_there else replace(before, created=own)
            )
            await commands.expect_free(self._link)  # the keyring may have waited for the person
            if is_there:
                await commands.use_profile(self._link, profile)
            else:
                await commands.make_profile(self._link, profile, order.encoder, order.retry)
        else:
            await self._undo_keeper.remember(before)
        self._steps.begin(Step.SEND)
        await commands.set_and_read_back(self._link, order.service, profile)

    async def fix_settings(self, plan: Plan) -> None:
        """Fix the settings that don't suit the stream."""
        self._steps.begin(Step.CHECK_IDLE)
        await commands.expect_free(self._link)
        await commands.expect_profile(self._link, plan.profile)
        self._steps.begin(Step.FIX_SETTINGS)
        await commands.set_parameters(self._link, plan.fixes)

    async def undo(self) -> str:
        """Restore what OBS had; return its profile's name."""
        self._steps.begin(Step.UNDO)
        return await self._undo_keeper.bring_back()

    async def _checked(self, order: Order) -> Plan:
        """Check the encoder settings of OBS's current profile."""
        profile = (await self._link.client.profiles()).current
        basic = await self._link.client.parameters()
        file = None if self._link.host_port else await self._obs.encoder_file(profile)
        found = output_warnings(basic, file, order.window, order.encoder)
        todo = fixes(basic, found, order.encoder, order.retry)
        return Plan(order.stream, order.protocol, profile, is_new=False, warnings=found, fixes=todo)

    async def _uses_ours(self, order: Order) -> bool:
        """Return whether OBS already uses a profile created for this stream."""
        before = self._undo_keeper.before
        current = (await self._link.client.profiles()).current
        made = before.created if before is not None else ()
        is_made = current in made and current.startswith(order.profile_name)
        return is_made or current == order.profile_name
