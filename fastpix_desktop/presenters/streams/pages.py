"""Read the list of streams from FastPix, page by page, as fast as FastPix allows."""

from typing import Final

from fastpix_desktop.domain.errors import TooManyRequests
from fastpix_desktop.domain.streams.stream import StreamPage
from fastpix_desktop.presenters.ports.fastpix import StreamsApi

BREATH_S: Final = 0.15
"""Seconds between two pages, so that a search doesn't overload FastPix."""
SHORTEST_WAIT_S: Final = 1.0
"""Shortest wait in seconds, even if FastPix asks to wait for 0."""
LONGEST_WAIT_S: Final = 60.0
"""Longest wait in seconds; beyond that, the list has failed, instead of showing "Updating…" for an hour."""


async def read_page(api: StreamsApi, account: str, number: int) -> StreamPage:
    """Return a page; pages start at 1. Later pages may have to wait a little without failing.

    Raises AppError, and TooManyRequests at once for the first page or if FastPix asks for too long a wait.
    """
    import asyncio

    if number > 1:
        await asyncio.sleep(BREATH_S)
    while True:
        try:
            return await api.page(account, number)
        except TooManyRequests as error:
            if number == 1 or error.retry_after > LONGEST_WAIT_S:
                raise
            await asyncio.sleep(max(error.retry_after, SHORTEST_WAIT_S))
