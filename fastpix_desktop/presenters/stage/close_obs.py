"""Close a running OBS, and wait until it has ended."""

from typing import Final

from fastpix_desktop.domain.obs.errors import ObsStaysOpen
from fastpix_desktop.domain.obs.installation import Installation, ObsFound
from fastpix_desktop.presenters.ports.obs import LocalObs

CLOSE_S: Final = 15.0
"""Seconds OBS may take to close. It asks the person first if it's streaming or recording."""
LOOK_S: Final = 0.25
"""Seconds between two checks whether OBS has closed."""


def closable(found: ObsFound) -> Installation | None:
    """Return the OBS that runs, if it can be closed from here."""
    return next((each for each in found.installations if each.config == found.closable), None)


async def close_obs(local: LocalObs, where: Installation) -> None:
    """Ask OBS to close, and wait for its end. Raises ObsStaysOpen and what LocalObs raises."""
    import asyncio

    await local.ask_to_close(where)
    try:
        async with asyncio.timeout(CLOSE_S):
            while (await local.find()).is_running:  # noqa: ASYNC110 - nothing tells of its end
                await asyncio.sleep(LOOK_S)
    except TimeoutError:
        raise ObsStaysOpen from None
