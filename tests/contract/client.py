"""A plain HTTP client, so that nothing between the tests and the simulator's bytes is clever."""

import base64
import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from fastpix_desktop.simulator import Simulator

STREAMS = "/live/streams"
MINIMAL: Mapping[str, Any] = {"playbackSettings": {}, "inputMediaSettings": {}}


def basic(token_id: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{token_id}:{secret}".encode()).decode()


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw)

    @property
    def data(self) -> Any:
        return self.body["data"]

    @property
    def error(self) -> Any:
        envelope = self.body
        assert envelope["success"] is False
        assert envelope["error"]["code"] == self.status
        return envelope["error"]

    @property
    def fields(self) -> list[tuple[str, str]]:
        assert self.error["message"] == "payload validation failed"
        assert "description" not in self.error
        return [(each["field"], each["message"]) for each in self.error["fields"]]


class Client:
    """Calls a simulator with one account's credentials, a new connection for each call."""

    def __init__(self, sim: Simulator, token_id: str | None = None, secret: str | None = None) -> None:
        self.sim = sim
        self.headers = {"Authorization": basic(token_id or sim.token_id, secret or sim.secret)}

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(urlsplit(self.sim.url).netloc, timeout=5)

    def call(
        self, method: str, path: str, body: object = None, *, raw: bytes | None = None, **headers: str
    ) -> Reply:
        connection = self.connect()
        try:
            return self.call_on(connection, method, path, body, raw=raw, **headers)
        finally:
            connection.close()

    def call_on(
        self,
        connection: http.client.HTTPConnection,
        method: str,
        path: str,
        body: object = None,
        *,
        raw: bytes | None = None,
        **headers: str,
    ) -> Reply:
        content = raw if body is None else json.dumps(body).encode()
        sent = dict(self.headers) | ({} if content is None else {"Content-Type": "application/json"})
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, "/v1" + path, content, sent)
        with connection.getresponse() as response:
            return Reply(response.status, dict(response.getheaders()), response.read())

    def create(self, **settings: object) -> dict[str, Any]:
        reply = self.call("POST", STREAMS, {"playbackSettings": {}, "inputMediaSettings": settings})
        assert reply.status == 201
        stream: dict[str, Any] = reply.data
        return stream

    def get(self, stream_id: str) -> dict[str, Any]:
        stream: dict[str, Any] = self.call("GET", f"{STREAMS}/{stream_id}").data
        return stream
