"""What OBS is to stream to, and whether it really is set to that: compared field by field, never shown."""

import hmac
import json
from enum import StrEnum
from typing import Any

from fastpix_desktop.domain.obs.profile import service_text
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import IngestAddresses, RtmpSettings, SrtSettings

_BLANK = {"server": "", "key": "", "use_auth": False, "username": "", "password": "", "bwtest": False}


class ServiceField(StrEnum):
    """A part of the settings that can differ from what was sent."""

    KIND = "service"
    SERVER = "server"
    KEY = "key"
    USE_AUTH = "use authentication"
    USERNAME = "user name"
    PASSWORD = "password"  # noqa: S105
    TEST = "bandwidth test"


_NAMES = {
    "server": ServiceField.SERVER,
    "key": ServiceField.KEY,
    "use_auth": ServiceField.USE_AUTH,
    "username": ServiceField.USERNAME,
    "password": ServiceField.PASSWORD,
    "bwtest": ServiceField.TEST,
}


def wanted_service(ingest: RtmpSettings | SrtSettings) -> StreamService:
    """Return the service for a stream, with every field set: OBS merges what it is sent into what it has.

    Raises UnusableIngest.
    """
    service = json.loads(service_text(ingest))
    return StreamService(service["type"], Secret(json.dumps({**_BLANK, **service["settings"]})))


def differences(wanted: StreamService, found: StreamService) -> frozenset[ServiceField]:
    """Return which fields of what OBS has are not as wanted. A field that is absent counts as blank."""
    mine, theirs = _settings(wanted), _settings(found)
    unlike = {
        field
        for name, field in _NAMES.items()
        if not _same(mine.get(name, _BLANK[name]), theirs.get(name, _BLANK[name]))
    }
    if wanted.kind != found.kind:
        unlike.add(ServiceField.KIND)
    return frozenset(unlike)


def is_same(one: StreamService, other: StreamService) -> bool:
    """Whether two services are the same to the letter: also in fields that this program knows nothing of."""
    return one.kind == other.kind and _same(_settings(one), _settings(other))


def goes_to(found: StreamService, ingest: RtmpSettings | SrtSettings) -> bool:
    """Whether OBS is set to this stream: its server, its key, and for SRT its passphrase."""
    unlike = differences(wanted_service(ingest), found)
    return not unlike & {ServiceField.KIND, ServiceField.SERVER, ServiceField.KEY, ServiceField.PASSWORD}


def secrets_of(service: StreamService) -> tuple[Secret, ...]:
    """Return its key, password and (WHIP) token, each by itself: to look for them where none may be."""
    settings = _settings(service)
    texts = (settings.get(name) for name in ("key", "password", "bearer_token"))
    return tuple(Secret(text) for text in texts if isinstance(text, str) and text)


def settable(service: StreamService) -> StreamService:
    """Return the service in a form that OBS takes: it refuses settings that are empty, as new ones are."""
    return service if _settings(service) else StreamService(service.kind, Secret('{"server": ""}'))


def blank_before(service: StreamService) -> StreamService:
    """Return what to set before this: a blank service of another type.

    OBS merges what it is sent into a service of the same type, and takes it as it is from another. Blank, so
    that no key stays in OBS's backup of its last service either.
    """
    kind = "rtmp_custom" if service.kind == "rtmp_common" else "rtmp_common"
    return StreamService(kind, Secret(json.dumps(_BLANK)))


def is_ours(service: StreamService, addresses: IngestAddresses) -> bool:
    """Whether OBS streams to FastPix, whichever stream it is."""
    return _settings(service).get("server") in (addresses.rtmps_server, addresses.srt_address)


def _settings(service: StreamService) -> dict[str, Any]:
    values = json.loads(service.settings.reveal())
    assert isinstance(values, dict)
    return values


def _same(one: object, other: object) -> bool:
    # In the same time wherever they differ, as is done with secrets.
    return hmac.compare_digest(*(json.dumps(each, sort_keys=True).encode() for each in (one, other)))
