"""An obs-websocket 5 on loopback, over a real socket, that behaves as it is told to."""

import asyncio
import base64
import contextlib
import hashlib
import json
import logging
import threading
import time
from collections.abc import Coroutine, Mapping
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from fastpix_desktop.domain.obs.peer import Ends, Examined, Verdict
from tests.obs_socket.requests import Refuse, Requests

T = TypeVar("T")
LOOPBACK: Final = "127.0.0.1"
_SALT, _CHALLENGE = "salt of the fake", "challenge of the fake"
_NOT_READY = 207
_REIDENTIFY = 3
_LEVELS = 1 << 16
_log = logging.getLogger("tests.obs_socket")
_log.setLevel(logging.CRITICAL)  # what it says at level DEBUG are whole frames


def is_obs(ends: Ends) -> Examined:
    """Say what the system says of a real OBS: a fake one is a Python program, and counts as such."""
    return Examined(Verdict.OBS, "/usr/bin/obs")


class FakeObs(Requests):
    """Serves from a thread of its own. What it has outlives a stop, as does its port."""

    def __init__(self, password: str = "") -> None:
        super().__init__()
        self.password = password
        self.port = 0
        self.connections = 0
        """How many have connected so far, identified or not."""
        self.pings = 0
        """How many pings it sends in front of each answer, faster than anybody can answer them."""
        self.received: list[str | bytes] = []
        """Every message that came, of all connections."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._server: Server | None = None
        self._clients: dict[ServerConnection, float] = {}
        self._held: list[str] = []
        self._later: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        self._do(self._end_tasks())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def open(self) -> None:
        """Begin to listen, as when OBS is started."""
        self._server = self._do(self._listen())
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """End all connections and listen no more, as when OBS is closed."""
        if self._server is not None:
            self._server.close()
            self._do(self._server.wait_closed())
            self._server = None

    def cut(self) -> None:
        """Cut all connections as a fallen network does, and go on listening."""
        self._do(self._cut())

    def freeze(self) -> None:
        """Read and answer nothing any more, as an OBS that hangs."""
        self._do(self._freeze())

    def tell(self, kind: str, data: object) -> None:
        """Send an event to everyone."""
        self._do(self.emit(kind, data))

    def flood(self, kind: str, data: object, count: int) -> None:
        """Send an event to everyone, as often and as fast as can be."""
        self._do(self._flood(kind, data, count))

    @property
    def listeners(self) -> int:
        """How many are connected and identified."""
        return len(self._clients)

    # Inside, in the thread

    def _do(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    async def _listen(self) -> Server:
        protocols = [Subprotocol("obswebsocket.json")]
        return await serve(
            self._serve, LOOPBACK, self.port, subprotocols=protocols, logger=_log, close_timeout=0.5
        )

    async def _end_tasks(self) -> None:
        for task in self._later:
            task.cancel()
        await asyncio.gather(*self._later, return_exceptions=True)

    async def _cut(self) -> None:
        for client in list(self._clients):
            client.transport.abort()

    async def _freeze(self) -> None:
        for client in self._clients:
            client.transport.pause_reading()

    async def _serve(self, client: ServerConnection) -> None:
        self.connections += 1
        with contextlib.suppress(ConnectionClosed):
            for frame in self.manners.first:
                await client.send(frame)
            if self.manners.identifies_first:
                await client.send(_packed(2, {"negotiatedRpcVersion": 1}))
            if not await self._identify(client):
                return await client.close(4009, "Authentication failed.")
            self._clients[client] = time.monotonic()
            try:
                await client.send(_packed(2, {"negotiatedRpcVersion": 1}))
                async for message in client:
                    self.received.append(message)
                    said = json.loads(message)
                    if said["op"] == _REIDENTIFY:
                        await self._subscribe(client, said["d"]["eventSubscriptions"])
                    else:
                        await self._request(client, said["d"])
            finally:
                del self._clients[client]

    async def _subscribe(self, client: ServerConnection, events: int) -> None:
        self.subscriptions.append(events)
        await client.send(_packed(2, {"negotiatedRpcVersion": 1}))
        for levels in self.levels if events & _LEVELS else ():
            await client.send(_event("InputVolumeMeters", levels))

    async def _identify(self, client: ServerConnection) -> bool:
        hello: dict[str, Any] = {"obsWebSocketVersion": "5.5.2", "rpcVersion": 1}
        if self.password and not self.manners.asks_nothing:
            hello["authentication"] = {"challenge": _CHALLENGE, "salt": _SALT}
        await client.send(_packed(0, hello))
        message = await client.recv()
        self.received.append(message)
        said = json.loads(message)
        right = _hashed(_hashed(self.password + _SALT) + _CHALLENGE)
        if not self.password or self.manners.asks_nothing or self.manners.accepts_anything:
            return True
        return bool(said["d"].get("authentication") == right)

    async def _request(self, client: ServerConnection, said: Mapping[str, Any]) -> None:
        kind, data, manners = said["requestType"], said.get("requestData") or {}, self.manners
        self.requests.append((kind, data))
        if manners.cuts_at == kind:
            client.transport.abort()
            return
        if kind in manners.deaf_to:
            return
        try:
            found = self._answer(client, kind, data)
            status: dict[str, Any] = {"result": True, "code": 100}
        except Refuse as refusal:
            found, status = None, {"result": False, "code": refusal.code, "comment": "no"}
        if self.pings:
            client.transport.write(b"\x89\x00" * self.pings)
        for frame in manners.between:
            await client.send(frame)
        whole = {
            "requestType": kind,
            "requestId": said["requestId"],
            "requestStatus": status,
            **({} if found is None else {"responseData": found}),
            **manners.envelope,
        }
        answer = _packed(7, {name: value for name, value in whole.items() if value is not ...})
        if kind in manners.holds:
            self._held.append(answer)
            return
        for each in (answer, *self._held):
            await client.send(each)
        self._held.clear()

    def _answer(self, client: ServerConnection, kind: str, data: Mapping[str, Any]) -> Any:
        manners = self.manners
        if time.monotonic() < self._clients[client] + manners.not_ready_s:
            raise Refuse(_NOT_READY)
        if kind in manners.refuses:
            raise Refuse(manners.refuses[kind])
        return manners.answers[kind] if kind in manners.answers else self.handle(kind, data)

    async def _flood(self, kind: str, data: object, count: int) -> None:
        for _ in range(count):
            await self.emit(kind, data)

    async def emit(self, kind: str, data: object) -> None:
        for client in list(self._clients):
            with contextlib.suppress(ConnectionClosed):
                await client.send(_event(kind, data))

    def after(self, seconds: float, coroutine: Coroutine[Any, Any, None]) -> None:
        async def later() -> None:
            try:
                await asyncio.sleep(seconds)
            except asyncio.CancelledError:
                coroutine.close()
                raise
            await coroutine

        task = self._loop.create_task(later())
        self._later.add(task)
        task.add_done_callback(self._later.discard)


def _event(kind: str, data: object) -> str:
    return _packed(5, {"eventType": kind, "eventIntent": 1, "eventData": data})


def _packed(op: int, data: object) -> str:
    return json.dumps({"op": op, "d": data})


def _hashed(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
