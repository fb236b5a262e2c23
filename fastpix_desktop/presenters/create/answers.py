"""The requests to create that were sent and have no answer yet."""

from typing import TYPE_CHECKING

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.create.creating import CreateResult
from fastpix_desktop.presenters.create.intent_log import IntentLog
from fastpix_desktop.presenters.ports.fastpix import StreamsApi

if TYPE_CHECKING:  # slow to import, and not needed before the first paint
    import asyncio


class Answers:
    """Waits for FastPix's answers. A request continues if whoever waits for its answer is cancelled."""

    def __init__(self, api: StreamsApi, log: IntentLog) -> None:
        self._api = api
        self._log = log
        self._pending: dict[str, tuple[Intent, asyncio.Task[LiveStream]]] = {}
        """By request ID: the intent as it was before it was sent, and the request."""

    @property
    def any_pending(self) -> bool:
        """Whether a stream may still be created by a request."""
        return bool(self._pending)

    async def send(self, intent: Intent, sent: Intent) -> CreateResult:
        """Send an intent, and wait for the answer; ``intent`` is the same as before it was marked as sent.

        Raises what :meth:`collect` raises.
        """
        import asyncio

        answer = asyncio.ensure_future(self._api.create(sent))
        self._pending[intent.request_id] = (intent, answer)
        await asyncio.wait({answer})
        return await self.collect(intent.request_id)

    async def wait(self, seconds: float) -> None:
        """Wait, but no longer than until an answer arrives."""
        import asyncio

        answers = {answer for _, answer in self._pending.values()}
        if answers:
            await asyncio.wait(answers, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(seconds)

    def arrived(self) -> list[Intent]:
        """Return the intents whose answers are there to take."""
        return [intent for intent, answer in self._pending.values() if answer.done()]

    async def collect(self, request_id: str) -> CreateResult:
        """Return the stream of an answer that has arrived.

        Raises OutcomeUnknown if it may exist, and FastPix's error if it doesn't, which is recorded.
        """
        intent, answer = self._pending.pop(request_id)
        try:
            stream = answer.result()
        except OutcomeUnknown:
            raise
        except AppError:
            await self._log.note_not_made(intent)
            raise
        return CreateResult(self._log.open.get(request_id, intent), (stream,), answered=True)

    async def close(self) -> None:
        """Stop waiting."""
        import asyncio

        answers = [answer for _, answer in self._pending.values()]
        self._pending.clear()
        for answer in answers:
            answer.cancel()
        await asyncio.gather(*answers, return_exceptions=True)
