"""The service OBS streams to, compared field by field with what it should be."""

import hmac
import json
from enum import StrEnum
from typing import Any

from fastpix_desktop.domain.obs.profile import service_text
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings

_BLANK = {"server": "", "key": "", "use_auth": False, "username": "", "password": "", "bwtest": False}


class ServiceField(StrEnum):
    """A setting of the service that can differ from what was sent."""

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
    """Return the service for a stream, with every field set, because OBS merges it into its current one.

    Raises UnusableIngest.
    """
    service = json.loads(service_text(ingest))
    return StreamService(service["type"], Secret(json.dumps({**_BLANK, **service["settings"]})))


def differences(wanted: StreamService, found: StreamService) -> frozenset[ServiceField]:
    """Return the fields that differ from the wanted ones. A missing field counts as blank."""
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
    """Whether two services are identical, including fields the app doesn't know."""
    return one.kind == other.kind and _same(_settings(one), _settings(other))


def goes_to(found: StreamService, ingest: RtmpSettings | SrtSettings) -> bool:
    """Whether OBS is set up for this stream: its server, its key, and for SRT its passphrase."""
    unlike = differences(wanted_service(ingest), found)
    return not unlike & {ServiceField.KIND, ServiceField.SERVER, ServiceField.KEY, ServiceField.PASSWORD}


def secrets_of(service: StreamService) -> tuple[Secret, ...]:
    """Return its key, password and (WHIP) token separately, for finding them in texts."""
    settings = _settings(service)
    texts = (settings.get(name) for name in ("key", "password", "bearer_token"))
    return tuple(Secret(text) for text in texts if isinstance(text, str) and text)


def settable(service: StreamService) -> StreamService:
    """Return the service in a form OBS accepts: it refuses empty settings, which new ones have."""
    return service if _settings(service) else StreamService(service.kind, Secret('{"server": ""}'))


def blank_before(service: StreamService) -> StreamService:
    """Return a blank service of another type, to set first.

    OBS merges settings into a service of the same type, but replaces one of another type. Blank, so that no
    key stays in OBS's backup of the last service.
    """
    kind = "rtmp_custom" if service.kind == "rtmp_common" else "rtmp_common"
    return StreamService(kind, Secret(json.dumps(_BLANK)))


def is_ours(service: StreamService, addresses: IngestAddresses) -> bool:
    """Whether OBS streams to any stream on FastPix."""
    return _settings(service).get("server") in (addresses.rtmps_server, addresses.srt_address)


def _settings(service: StreamService) -> dict[str, Any]:
    values = json.loads(service.settings.reveal())
    assert isinstance(values, dict)
    return values


def _same(one: object, other: object) -> bool:
    # Compared in constant time, because these are secrets.
    return hmac.compare_digest(*(json.dumps(each, sort_keys=True).encode() for each in (one, other)))
