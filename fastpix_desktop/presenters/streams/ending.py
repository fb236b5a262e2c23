"""Ending a broadcast at FastPix, and finding out what became of that."""

from collections.abc import Awaitable, Callable

from fastpix_desktop.domain.errors import OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.stream import LiveStream, Status


async def end_broadcast(
    stream_id: str, finish: Callable[[str], Awaitable[None]], read: Callable[[str], Awaitable[LiveStream]]
) -> LiveStream:
    """End it, and return the stream as it is then. Raises AppError where it is live still.

    A refusal, or an answer that never came, is settled by reading: most often it is over already. What has
    only begun (preparing) FastPix does not end; without an encoder it ends by itself.
    """
    try:
        await finish(stream_id)
    except (Refused, OutcomeUnknown):
        now = await read(stream_id)
        if now.status is Status.ACTIVE:
            raise
        return now
    return await read(stream_id)
