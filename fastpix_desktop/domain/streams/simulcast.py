"""Simulcast targets: where FastPix sends a stream as well. Parsed tolerantly, like the stream itself.

Source of the shape: answers recorded in May 2026. FastPix says whether a target is switched on, and nothing
about whether the platform receives it.
"""

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.lenient import flag, items, mapping, text
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import LAUNCH_KEY, TITLE_KEY

NAME_KEY: Final = "simulcast_name"
_NAME_KEYS: Final = (NAME_KEY, TITLE_KEY)
"""Metadata keys that may contain a target's name, FastPix's own first."""
_PORTS: Final = {"rtmp": 1935, "rtmps": 443}


@dataclass(frozen=True, slots=True)
class SimulcastTarget:
    """A place where FastPix sends a stream as well."""

    id: str
    server: str
    """``rtmp(s)://…``, without the key."""
    key: Secret
    enabled: bool = True
    name: str = ""
    request_id: str = ""
    """The request that this app made it with; empty if another program did."""

    def is_at(self, server: str, key: Secret) -> bool:
        """Return whether it sends to this server with this key."""
        return self.key == key and same_server(self.server, server)


def parse_target(value: object) -> SimulcastTarget | None:
    """Parse the API's simulcast object; None if it has no ID."""
    payload = mapping(value)
    target_id = text(payload.get("simulcastId"))
    if not target_id:
        return None
    metadata: dict[str, Any] = dict(mapping(payload.get("metadata")))
    return SimulcastTarget(
        id=target_id,
        server=text(payload.get("url")),
        key=Secret(text(payload.get("streamKey"))),
        enabled=flag(payload.get("isEnabled")) is not False,
        name=next((text(metadata.get(key)) for key in _NAME_KEYS if text(metadata.get(key))), ""),
        request_id=text(metadata.get(LAUNCH_KEY)),
    )


def parse_targets(value: object) -> tuple[SimulcastTarget, ...]:
    """Parse a stream's ``simulcastResponses``; entries without an ID are left out."""
    parsed = (parse_target(each) for each in items(value))
    return tuple(each for each in parsed if each is not None)


def same_server(one: str, other: str) -> bool:
    """Return whether two addresses mean the same server: case, port and final slash may be written or not."""
    return _normal(one) == _normal(other)


def _normal(address: str) -> tuple[str, str, int | None, str, str]:
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return ("", address, None, "", "")
    scheme = parts.scheme.lower()
    return (
        scheme,
        (parts.hostname or "").lower(),
        port or _PORTS.get(scheme),
        parts.path.rstrip("/"),
        parts.query,
    )
