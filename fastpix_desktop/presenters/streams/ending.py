"""End a broadcast on FastPix, and check the outcome."""

from collections.abc import Awaitable, Callable

from fastpix_desktop.domain.errors import OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.stream import LiveStream, Status


async def end_broadcast(
    stream_id: str, finish: Callable[[str], Awaitable[None]], read: Callable[[str], Awaitable[LiveStream]]
) -> LiveStream:
    """End a broadcast and return the stream's new state. Raises AppError if it's still live.

    A refusal or a missing answer is settled by reading the stream: usually it's already over. A stream that
    has only begun (preparing) can't be ended; it ends by itself without an encoder.
    """
    try:
        await finish(stream_id)
    except (Refused, OutcomeUnknown):
        now = await read(stream_id)
        if now.status is Status.ACTIVE:
            raise
        return now
    return await read(stream_id)
