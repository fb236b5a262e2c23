"""End a broadcast on FastPix, and check the outcome."""

from fastpix_desktop.domain.errors import OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.ports.fastpix import BroadcastApi


async def end_broadcast(api: BroadcastApi, stream_id: str) -> LiveStream:
    """End a broadcast and return the stream's new state. Raises AppError if it's still live.

    A refusal or a missing answer is settled by reading the stream: usually it's already over. A stream that
    has only begun (preparing) can't be ended; it ends by itself without an encoder.
    """
    try:
        await api.finish(stream_id)
    except (Refused, OutcomeUnknown):
        now = await api.stream(stream_id)
        if now.status is Status.ACTIVE:
            raise
        return now
    return await api.stream(stream_id)
