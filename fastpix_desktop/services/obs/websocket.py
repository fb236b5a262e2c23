"""A client of obs-websocket 5 over asyncio.

It trusts no server: messages are limited in size and rate, and parsed in their own thread, so no server can
block the window. The caller decides whom to identify to.
"""

import asyncio
import itertools
import json
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, Self, TypeVar

from websockets import frames
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from fastpix_desktop.base.worker_pool import WorkerPool
from fastpix_desktop.domain.obs.budget import Budget
from fastpix_desktop.domain.obs.errors import NotObs, ObsCut, ObsFlooded, ObsPasswordRefused, ObsUnreachable
from fastpix_desktop.domain.obs.peer import Ends
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs.messages import (
    CloseCode,
    Event,
    Hello,
    Identified,
    Message,
    OpCode,
    RequestResponse,
    parse,
)

RPC_VERSION: Final = 1
CLOSE_S: Final = 1.0
"""Longest time in seconds to wait for a hanging OBS when closing the connection."""
LARGEST: Final = 2**20
"""Largest message in bytes. OBS sends a few thousand."""
MESSAGES: Final = (300, 100)
"""Messages a server may send at once, and per second. Answers to the app's requests don't count."""
BYTES: Final = (4 * LARGEST, LARGEST)
WORK_S: Final = (0.5, 0.1)
"""Share of the event loop's time for reading frames, including pings and fragments."""
_PIECE: Final = 4096
"""Bytes to read before checking the time again."""

# Its debug lines contain whole messages, and so keys.
_log = logging.getLogger("websockets.client.obs")
_log.setLevel(logging.INFO)

T = TypeVar("T")
Listener = Callable[[str, Mapping[str, Any]], None]
"""Called with an event's type and data."""
Closed = Callable[[ObsCut], None]
"""Called with the reason the connection ended."""


class _Connection(ClientConnection):
    """Closes if a server sends more frames than there is time for: websockets limits only their size."""

    is_flooded = False
    _work: Budget | None = None

    def data_received(self, data: bytes) -> None:
        now = time.monotonic()
        self._work = self._work or Budget(*WORK_S, now)
        for start in range(0, len(data), _PIECE):
            begun = time.thread_time()
            super().data_received(data[start : start + _PIECE])
            if not self._work.spend(time.thread_time() - begun, now):
                self.is_flooded = True
                self.transport.abort()
                return


class ObsWebSocket:
    """One connection. Use its methods in this order: open, hello, identify, listen, request."""

    def __init__(self, socket: _Connection) -> None:
        self._socket = socket
        self._lane = WorkerPool("obs", 1)
        self._ids = itertools.count(1)
        self._waiting: dict[str, asyncio.Future[RequestResponse | None]] = {}
        now = time.monotonic()
        self._messages, self._bytes = Budget(*MESSAGES, now), Budget(*BYTES, now)
        self._reader: asyncio.Task[None] | None = None
        self._over: type[ObsCut] | None = None

    @classmethod
    async def open(cls, address: ObsAddress) -> Self:
        """Connect without a proxy. Raises OSError, ValueError, TimeoutError or websockets' own errors."""
        socket = await connect(
            f"ws://{address.host_port}",
            host=address.host,  # set here, so that no redirect leads elsewhere
            port=address.port,
            create_connection=_Connection,
            subprotocols=[Subprotocol("obswebsocket.json")],
            compression=None,
            max_size=LARGEST,
            proxy=None,
            close_timeout=CLOSE_S,
            user_agent_header=None,
            logger=_log,
        )
        assert isinstance(socket, _Connection)
        return cls(socket)

    @property
    def ends(self) -> Ends:
        """Both ends of the connection."""
        return Ends.of(self._socket.local_address[:2], self._socket.remote_address[:2])

    async def in_thread(self, call: Callable[[], T]) -> T:
        """Run a blocking call in the connection's own thread."""
        return await self._lane.run(call)

    async def hello(self) -> Hello:
        """Wait for the server's Hello. Raises ConnectionClosed, or NotObs if anything else comes first."""
        message = await self._next()
        if not isinstance(message, Hello):
            raise NotObs
        return message

    async def identify(self, hello: Hello, password: Secret, subscriptions: int) -> None:
        """Prove the password and subscribe to events. Raises ObsPasswordRefused, ObsUnreachable, NotObs."""
        asked = hello.authentication
        proof = {} if asked is None else {"authentication": asked.answer(password)}
        try:
            data = {"rpcVersion": RPC_VERSION, "eventSubscriptions": subscriptions, **proof}
            await self._send(OpCode.IDENTIFY, data)
            message = await self._next()
        except ConnectionClosed as error:
            refused = self._socket.close_code == CloseCode.AUTHENTICATION_FAILED
            raise ObsPasswordRefused if refused else ObsUnreachable from error
        if not isinstance(message, Identified):
            raise NotObs

    def listen(self, heard: Listener, closed: Closed) -> None:
        """Pass on each event from now on; ``closed`` is called once when the connection ends."""
        self._reader = asyncio.create_task(self._read(heard))
        self._reader.add_done_callback(lambda _task: closed(self._end(ObsCut)))

    async def subscribe(self, subscriptions: int) -> None:
        """Subscribe to these events instead of those before. Raises ObsCut."""
        try:
            await self._send(OpCode.REIDENTIFY, {"eventSubscriptions": subscriptions})
        except ConnectionClosed:
            raise self._end(ObsCut) from None

    async def request(self, kind: str, data: Mapping[str, Any] | None = None) -> RequestResponse:
        """Send a request and wait for the answer, without a time limit. Raises ObsCut."""
        if self._over is not None:
            raise self._over
        request_id = str(next(self._ids))
        answer: asyncio.Future[RequestResponse | None] = asyncio.get_running_loop().create_future()
        self._waiting[request_id] = answer
        self._messages.allow(1)
        asked = {"requestType": kind, "requestId": request_id}
        try:
            await self._send(OpCode.REQUEST, asked if data is None else {**asked, "requestData": data})
            response = await answer
        except ConnectionClosed:
            response = None
        finally:
            del self._waiting[request_id]
        if response is None:
            raise self._end(ObsCut)
        return response

    async def close(self) -> None:
        """Close the connection cleanly, without waiting for a hanging server."""
        if self._reader is not None:
            self._reader.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(2 * CLOSE_S):
                await self._socket.close()
        self.abort()

    def abort(self) -> None:
        """Close the connection at once."""
        self._socket.transport.abort()
        self._lane.close()

    def _end(self, reason: type[ObsCut]) -> ObsCut:
        """Record the end of the connection, keep the first reason, and stop all waiting."""
        self._over = self._over or (ObsFlooded if self._socket.is_flooded else reason)
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_result(None)
        return self._over()

    async def _read(self, heard: Listener) -> None:
        try:
            while True:
                message = await self._next()
                if isinstance(message, Event):
                    heard(message.type, message.data)
                elif isinstance(message, RequestResponse):
                    answer = self._waiting.get(message.id)
                    if answer is not None and not answer.done():
                        answer.set_result(message)
        except ConnectionClosed as error:
            is_too_big = error.sent is not None and error.sent.code == frames.CloseCode.MESSAGE_TOO_BIG
            self._end(ObsFlooded if is_too_big else ObsCut)
        except ObsFlooded:
            self._end(ObsFlooded)
        finally:
            self.abort()

    async def _next(self) -> Message | None:
        """Return the next message; None for an invalid one. Raises ConnectionClosed, ObsFlooded."""
        text = await self._socket.recv()
        now = time.monotonic()
        if not (self._messages.spend(1, now) and self._bytes.spend(len(text), now)):
            raise ObsFlooded
        return await self._lane.run(parse, text)

    async def _send(self, op: OpCode, data: Mapping[str, Any]) -> None:
        await self._socket.send(json.dumps({"op": op, "d": data}))
