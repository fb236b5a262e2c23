"""Requests to FastPix's API, and what their answers mean.

Only reads are repeated automatically.
"""

import platform
import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

import requests

from fastpix_desktop import __version__
from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import (
    AppError,
    FieldRefusal,
    NoPermission,
    NotFound,
    NotSignedIn,
    OutcomeUnknown,
    Reason,
    RedirectRefused,
    Refused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.lenient import count, items, mapping, string
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.http.errors import (
    host_of,
    is_refusal,
    json_object,
    retry_after_s,
    translated,
)
from fastpix_desktop.services.http.session import Answer, Http

READ_S: Final = 20.0
"""Longest time for a read in seconds, including a second try."""
WRITE_S: Final = 45.0
"""Longest time for a change in seconds."""
USER_AGENT: Final = f"FastPix-Desktop/{__version__} ({platform.system()}; Python {platform.python_version()})"


class ApiCalls:
    """Sends requests as one account. Blocking; every method raises AppError.

    ``base_url`` is the address up to and including the version (``https://api.fastpix.com/v1``).
    """

    def __init__(
        self,
        base_url: str,
        token_id: str,
        secret: Secret,
        *,
        read_s: float = READ_S,
        write_s: float = WRITE_S,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._host = host_of(base_url)
        self._token_id = token_id
        self._secret = secret
        self._read_s = read_s
        self._write_s = write_s
        self._kept = self._http()

    def _read(self, path: str, query: Mapping[str, Any] | None = None) -> dict[str, Any]:
        until = time.monotonic() + self._read_s
        try:
            return self._read_once(path, query, until)
        except Unreachable as error:
            if error.reason is not Reason.NETWORK:
                raise
        return self._read_once(path, query, until)

    def _read_once(self, path: str, query: Mapping[str, Any] | None, until: float) -> dict[str, Any]:
        with translated(self._host, writes=False):
            request = requests.Request("GET", self._base_url + path, params=query)
            response = self._kept.ask(request, seconds=until - time.monotonic())
        try:
            answer = _accepted(response)
        except NotFound:
            if path == "/live/streams" or is_refusal(json_object(response.content)):
                raise
            raise ServerTrouble(response.status_code) from None  # only FastPix's own answer means it's gone
        if answer is None:
            raise ServerTrouble(response.status_code)
        return answer

    def _write(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Send a change over a kept-open connection; an empty 2xx counts as success."""
        request = requests.Request(method, self._base_url + path, json=body)
        with translated(self._host, writes=True):
            response = self._kept.ask(request, seconds=self._write_s)
        return _done(response, needs_answer=False)

    def _write_anew(
        self, path: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """Send a create over a new connection.

        The server may just have closed a kept-open connection. The request would then be lost in a way that
        looks the same as a request that was carried out.
        """
        request = requests.Request("POST", self._base_url + path, headers, json=body)
        with self._http() as fresh, translated(self._host, writes=True):
            response = fresh.ask(request, seconds=self._write_s)
        return _done(response, needs_answer=True)

    def _http(self) -> Http:
        # As bytes, because requests would encode text as Latin-1. Text that can't be encoded is wrong anyway.
        credentials = self._token_id.encode(errors="replace"), self._secret.reveal().encode(errors="replace")
        return Http({"User-Agent": USER_AGENT, "Accept": "application/json"}, credentials)


def stream_path(stream_id: str) -> str:
    """Return a stream's path."""
    return f"/live/streams/{quote(stream_id, safe='')}"


def pagination(said: object) -> tuple[int | None, int | None]:
    """Return the numbers of pages and of streams, if the answer has them."""
    values = mapping(said)
    return count(values.get("offsetCount")), count(values.get("totalRecords"))


def _done(response: Answer, *, needs_answer: bool) -> dict[str, Any]:
    """Return the answer to a change. Raises OutcomeUnknown if it doesn't show the outcome."""
    fault_point("answered")
    try:
        answer = _accepted(response)
    except AppError as error:
        if isinstance(error, ServerTrouble) or not is_refusal(json_object(response.content)):
            raise OutcomeUnknown(getattr(error, "retry_after", 0.0)) from None
        raise
    if answer is None and (needs_answer or response.content.strip()):
        raise OutcomeUnknown
    return answer or {}


def _accepted(response: Answer) -> dict[str, Any] | None:
    """Return a successful answer's object, None if it can't be parsed, or raise the answer's error."""
    answer = json_object(response.content)
    status = response.status_code
    if status < requests.codes.multiple_choices:
        if answer is None or answer.get("success") is not False:
            return answer
        status = _said_status(answer)
    elif status < requests.codes.bad_request:
        raise RedirectRefused(host_of(response.headers.get("Location", "")))
    raise _refusal(status, answer or {}, response.headers.get("Retry-After", ""))


def _said_status(answer: Mapping[str, Any]) -> int:
    """Return the status inside an error's envelope: a 5xx there leaves the outcome open, too."""
    code = mapping(answer.get("error")).get("code")
    least = requests.codes.bad_request
    return code if isinstance(code, int) and code >= least else least


def _refusal(status: int, answer: Mapping[str, Any], retry_after: str) -> AppError:
    error = mapping(answer.get("error"))
    by_status = {401: NotSignedIn, 403: NoPermission, 404: NotFound}
    if status in by_status:
        return by_status[status]()
    if status == requests.codes.too_many_requests:
        return TooManyRequests(retry_after_s(retry_after))
    if status >= requests.codes.internal_server_error or status == requests.codes.request_timeout:
        return ServerTrouble(status)
    return Refused(
        _words(error.get("message")),
        tuple(
            FieldRefusal(_words(each.get("field")), _words(each.get("message")))
            for each in items(error.get("fields"))
            if isinstance(each, dict)
        ),
    )


def _words(value: object) -> str:
    """Keep the API's message only if it's short: a long text may contain what was sent."""
    return " ".join(string(value).split())[:160]
