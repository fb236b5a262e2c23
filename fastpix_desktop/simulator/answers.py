"""The API's answers: the envelopes of success and error, and its known refusals.

If no source gives a refusal's text, it's made up and marked so; clients shouldn't read it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self, TypeAlias

FieldErrors: TypeAlias = list[dict[str, str]]
"""A 422's ``fields``: each ``{"field": ..., "message": ...}``."""

_JSON_TYPE: Final = "application/json;charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer without Content-Length, and without Date unless it has its own."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def json(cls, status: int, value: object, headers: Mapping[str, str] | None = None) -> Self:
        """Return an answer that carries ``value`` as JSON, with the API's own Content-Type."""
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return cls(status, text.encode("utf-8", "replace"), {"Content-Type": _JSON_TYPE, **(headers or {})})


def success(status: int = 200, **members: object) -> Answer:
    """Return the success envelope: ``{"success": true}`` and the given members (data, pagination)."""
    return Answer.json(status, {"success": True, **members})


@dataclass(frozen=True, slots=True)
class ApiError:
    """An error in the API's words. A 422 has ``fields`` and no ``description``, others the reverse."""

    code: int
    message: str
    description: str = ""
    fields: FieldErrors = field(default_factory=list)

    @property
    def body(self) -> dict[str, Any]:
        """The error envelope."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.description:
            error["description"] = self.description
        if self.fields:
            error["fields"] = self.fields
        return {"success": False, "error": error}

    def answer(self, headers: Mapping[str, str] | None = None) -> Answer:
        """Return the error as an answer."""
        return Answer.json(self.code, self.body, headers)


class Refusal(Exception):
    """The request is refused; ``error`` is the answer."""

    def __init__(self, error: ApiError) -> None:
        super().__init__(error.message)
        self.error = error


def refuse_fields(fields: FieldErrors, code: int = 422) -> None:
    """Refuse a payload with ``fields`` that are wrong; do nothing if there are none."""
    if fields:
        raise Refusal(ApiError(code, "payload validation failed", fields=fields))


# Documented or recorded, to the letter

UNAUTHORIZED: Final = ApiError(
    401,
    "unauthorized",
    "This happens because of 1)Miss match between access token and secret key "
    "2)Miss match between access token and workspace 3)No valid Access token provided.",
)
FORBIDDEN: Final = ApiError(
    403,
    "forbidden",
    "The Access token does not have permissions to perform the request. Check access token's permissions. "
    "Read more https://docs.fastpix.io/docs/user-roles",
)
_NOT_IN_WORKSPACE: Final = "The requested resource (eg: streamId) doesn't exist in the workspace"
STREAM_NOT_FOUND: Final = ApiError(404, "stream not found", _NOT_IN_WORKSPACE)
SIMULCAST_NOT_FOUND: Final = ApiError(404, "stream/simulcast not found", _NOT_IN_WORKSPACE)
PLAYBACK_ID_NOT_FOUND: Final = ApiError(404, "stream/playbackId not found", _NOT_IN_WORKSPACE)
SIGNING_KEY_NOT_FOUND: Final = ApiError(
    404, "signing key not found", "The requested signing key doesn't exist in the workspace"
)
MEDIA_NOT_FOUND: Final = ApiError(
    404, "media workspace relation not found", "The requested media doesn't exist in the workspace"
)
NEVER_LIVE: Final = ApiError(
    404,
    "stream details not found",
    "This error indicates that the stream details could not be found. Please contact support",
)
NOT_ACTIVE: Final = ApiError(
    400, "stream cannot be completed", "Only active streams can be marked as completed."
)
NO_SIMULCAST_ON_TRIAL: Final = ApiError(
    400, "simulcast is not available for trial streams", "Please upgrade plan to continue"
)
NO_ENABLE_ON_TRIAL: Final = ApiError(
    400,
    "stream cannot be enabled on trial plan",
    "The requested stream cannot be enabled while on a trial plan. Please upgrade your plan.",
)

# Documented by their message; the descriptions are ours

ALREADY_ENABLED: Final = ApiError(400, "stream is already enabled", "The stream takes encoders already.")
ALREADY_DISABLED: Final = ApiError(400, "stream already disabled", "The stream is turned off already.")

# Documented as cases only; all words are ours

MALFORMED: Final = ApiError(400, "malformed request body", "The body must be a JSON object.")
DUPLICATE_MP4: Final = ApiError(
    400, "duplicate mp4Support value", "The media has this mp4Support value already."
)
MEDIA_NOT_READY: Final = ApiError(400, "media is not ready", "FastPix isn't done with this media.")
NO_TITLE: Final = ApiError(
    422, "payload validation failed", fields=[{"field": "title", "message": "is invalid"}]
)
DISABLED: Final = ApiError(400, "stream cannot be updated", "A disabled stream cannot be updated.")
SIMULCAST_LOCKED: Final = ApiError(
    400, "simulcast cannot be changed", "The status of the stream does not allow it."
)
NO_SUCH_ROUTE: Final = ApiError(404, "resource not found", "There is nothing at this path.")
METHOD_NOT_ALLOWED: Final = ApiError(405, "method not allowed", "This path does not take this method.")
NO_FILE: Final = ApiError(404, "file not found", "This recording has no such file (yet).")
NOT_LIVE: Final = ApiError(404, "not live", "There is nothing to play at the moment.")
NO_TOKEN: Final = ApiError(403, "forbidden", "A private stream is played with a token only.")
BAD_TOKEN: Final = ApiError(401, "unauthorized", "This token doesn't open this playback id.")
RESTRICTED: Final = ApiError(403, "forbidden", "This playback id may not be played from here.")
LENGTH_REQUIRED: Final = ApiError(411, "length required", "Send a Content-Length.")

_CONFLICT: Final = ApiError(409, "conflict", "The data already exists or conflicts.")
_FIELDS: Final = ApiError(
    422, "payload validation failed", fields=[{"field": "drmConfigurationId", "message": "is invalid"}]
)
_TOO_MANY: Final = ApiError(429, "too many requests", "Try again later.")
_INTERNAL: Final = ApiError(500, "internal server error", "Something went wrong on our side.")
_BAD_REQUEST: Final = ApiError(400, "bad request", "The request could not be carried out.")

_ENVELOPED: Final[Mapping[int, ApiError]] = {
    error.code: error
    for error in (
        _BAD_REQUEST,
        UNAUTHORIZED,
        FORBIDDEN,
        STREAM_NOT_FOUND,
        METHOD_NOT_ALLOWED,
        _CONFLICT,
        _FIELDS,
        _TOO_MANY,
        _INTERNAL,
    )
}
_PROXY_WORDS: Final[Mapping[int, str]] = {
    502: "Bad gateway",
    503: "Service temporarily unavailable",
    504: "Gateway time-out",
    520: "Web server is returning an unknown error",
    522: "Connection timed out",
    524: "A timeout occurred",
}


def usual_answer(status: int) -> Answer:
    """Return how ``status`` looks by default: the API's envelope, or the proxy's HTML page in front of it."""
    if status in _ENVELOPED:
        return _ENVELOPED[status].answer({"Retry-After": "60"} if status == _TOO_MANY.code else None)
    words = _PROXY_WORDS.get(status, "Error")
    page = (
        f"<!DOCTYPE html><html><head><title>fastpix.com | {status}: {words}</title></head>"
        f"<body><h1>{words} <small>Error code {status}</small></h1></body></html>"
    )
    return Answer(status, page.encode(), {"Content-Type": "text/html; charset=UTF-8", "CF-RAY": "0-SIM"})
