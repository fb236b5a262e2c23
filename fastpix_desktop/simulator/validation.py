"""Validate bodies and queries; each function returns the problems found.

Source of the limits: FastPix's OpenAPI document. Fields are named by their last name alone, as in the one
refusal that is recorded (``drmConfigurationId``). Unknown members are ignored, null is not taken for absent.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias

from fastpix_desktop.simulator import restrictions
from fastpix_desktop.simulator.answers import FieldErrors

Check: TypeAlias = Callable[[Any], Iterator[str]]
"""Yields a value's problems; nothing if it's valid."""

_NOT_NULL: Final = "must not be null"
_MAX_TEXT: Final = 255  # code points
_MAX_ENTRIES: Final = 10


def _one_of(*choices: str) -> Check:
    def check(value: Any) -> Iterator[str]:
        if value not in choices:
            yield f"must be one of [{', '.join(choices)}]"

    return check


def _integer(least: int, most: int | None = None) -> Check:
    def check(value: Any) -> Iterator[str]:
        if type(value) is not int:
            yield "must be an integer"
        elif value < least:
            yield f"must be greater than or equal to {least}"
        elif most is not None and value > most:
            yield f"must be less than or equal to {most}"

    return check


def _boolean(value: Any) -> Iterator[str]:
    if type(value) is not bool:
        yield "must be a boolean"


def _object(value: Any) -> Iterator[str]:
    if not isinstance(value, dict):
        yield "must be an object"


def _metadata(value: Any) -> Iterator[str]:
    if not isinstance(value, dict):
        yield "must be an object"
        return
    if len(value) > _MAX_ENTRIES:
        yield f"must not have more than {_MAX_ENTRIES} entries"
    if not all(isinstance(text, str) for text in value.values()):
        yield "values must be strings"
    for part, texts in (("key", value.keys()), ("value", value.values())):
        if any(isinstance(text, str) and len(text) > _MAX_TEXT for text in texts):
            yield f"{part} length must be less than or equal to {_MAX_TEXT}"


def _text(value: Any) -> Iterator[str]:
    if not isinstance(value, str):
        yield "must be a string"
    elif not value:
        yield "must not be empty"


def _rtmp_url(value: Any) -> Iterator[str]:
    if not isinstance(value, str) or not value.lower().startswith(("rtmp://", "rtmps://")):
        yield "is invalid"


def _never(_value: Any) -> Iterator[str]:
    yield "is invalid"


_ACCESS: Final = _one_of("public", "private")
_WINDOW: Final = _integer(60, 1800)

_PLAYBACK_SETTINGS: Final[Mapping[str, Check]] = {
    "accessPolicy": _ACCESS,
    "accessRestrictions": restrictions.check,
}
_MEDIA_SETTINGS: Final[Mapping[str, Check]] = {
    "maxResolution": _one_of("1080p", "720p", "480p"),
    "reconnectWindow": _WINDOW,
    "mediaPolicy": _ACCESS,
    "metadata": _metadata,
    "enableDvrMode": _boolean,
    "enableRecording": _boolean,
    "closedCaptions": _boolean,
    "drmConfigurationId": _never,  # live streams have no DRM
}
_UPDATE: Final[Mapping[str, Check]] = {"metadata": _metadata, "reconnectWindow": _WINDOW}
_MEDIA: Final[Mapping[str, Check]] = {"metadata": _metadata, "title": _text}
_MP4: Final[Mapping[str, Check]] = {
    "mp4Support": _one_of("none", "capped_4k", "audioOnly", "audioOnly,capped_4k")
}
_SIMULCAST: Final[Mapping[str, Check]] = {"url": _rtmp_url, "streamKey": _text, "metadata": _metadata}


_DIMENSIONS: Final = (
    *("country", "region", "asn_id", "cdn", "video_title", "video_series", "video_id", "sub_property_id"),
    *("video_source_stream_type", "os_name", "player_name", "media_id", "fp_playback_id", "view_id"),
)


def create_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``POST /live/streams``."""
    sections: dict[str, Mapping[str, Check]] = {
        "playbackSettings": _PLAYBACK_SETTINGS,
        "inputMediaSettings": _MEDIA_SETTINGS,
    }
    errors = _errors(body, dict.fromkeys(sections, _object), required=sections)
    for name, checks in sections.items():
        section = body.get(name)
        if isinstance(section, dict):
            errors += _errors(section, checks)
    return errors


def update_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``PATCH /live/streams/{streamId}``."""
    return _errors(body, _UPDATE)


def media_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``PATCH /on-demand/{mediaId}``."""
    return _errors(body, _MEDIA)


def mp4_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``PATCH /on-demand/{mediaId}/update-mp4Support``."""
    return _errors(body, _MP4, required=_MP4)


def playback_id_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``POST .../playback-ids``."""
    return _errors(body, _PLAYBACK_SETTINGS)


def simulcast_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``POST .../simulcast``."""
    return _errors(body, _SIMULCAST, required=("url", "streamKey"))


def simulcast_update_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check the body of ``PUT .../simulcast/{simulcastId}``, which takes ``isEnabled`` and nothing else."""
    checks: dict[str, Check] = dict.fromkeys(body, _never) | {"isEnabled": _boolean}
    return _errors(body, checks, required=("isEnabled",))


def page_errors(query: Mapping[str, str]) -> FieldErrors:
    """Check the query of a list: ``limit``, ``offset`` (a page number from 1) and ``orderBy``."""
    values: dict[str, Any] = dict(query)
    for name in ("limit", "offset"):
        if name in values:
            values[name] = _number(values[name])
    return _errors(
        values, {"limit": _integer(1, 50), "offset": _integer(1), "orderBy": _one_of("asc", "desc")}
    )


def current_views_errors(query: Mapping[str, str]) -> FieldErrors:
    """Check the query of ``GET /data/viewlist/current-views/filter``."""
    values: dict[str, Any] = dict(query)
    if "limit" in values:
        values["limit"] = _number(values["limit"])
    return _errors(values, {"limit": _integer(1), "dimension": _one_of(*_DIMENSIONS)})


def _number(text: str) -> int | str:
    return int(text) if text.removeprefix("-").isdecimal() and text.isascii() else text


def _errors(
    values: Mapping[str, Any], checks: Mapping[str, Check], required: Collection[str] = ()
) -> FieldErrors:
    errors: FieldErrors = []
    for name, check in checks.items():
        if name in values and values[name] is not None:
            errors += [{"field": name, "message": message} for message in check(values[name])]
        elif name in values or name in required:
            errors.append({"field": name, "message": _NOT_NULL})
    return errors
