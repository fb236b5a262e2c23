"""Switch and remove a simulcast target, and find out what happened if FastPix's answer is missing."""

from contextlib import suppress

from fastpix_desktop.domain.errors import NotFound, OutcomeUnknown
from fastpix_desktop.presenters.ports.simulcast import SimulcastApi


async def switch(api: SimulcastApi, account: str, stream_id: str, target_id: str, *, on: bool) -> None:
    """Switch a target on or off. Raises AppError if it isn't, or if that can't be found out."""
    try:
        await api.switch(account, stream_id, target_id, enabled=on)
    except OutcomeUnknown:
        if (await api.target(account, stream_id, target_id)).enabled is not on:
            raise


async def remove(api: SimulcastApi, account: str, stream_id: str, target_id: str) -> None:
    """Remove a target, if it's still there. Raises AppError if it stays, or if that can't be found out."""
    try:
        await api.remove(account, stream_id, target_id)
    except NotFound:
        pass
    except OutcomeUnknown:
        with suppress(NotFound):
            await api.target(account, stream_id, target_id)
            raise
