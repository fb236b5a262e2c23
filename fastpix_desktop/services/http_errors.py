"""What requests raises, as our errors; for every wall that speaks HTTP."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import LocationParseError, NameResolutionError, NewConnectionError, ReadTimeoutError

from fastpix_desktop.domain.errors import OutcomeUnknown, Reason, Unreachable


class StayingSession(requests.Session):
    """Does not even look where a redirect points: requests stumbles over an address that is none."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Find no target."""


@contextmanager
def translated(host: str, *, writes: bool) -> Iterator[None]:
    """Turn what requests raises into ours; ``writes``: not knowing is an outcome of its own."""
    try:
        yield
    except requests.RequestException as error:
        reason = _before_sending(error)
        if reason is not None:
            raise Unreachable(reason, host) from None
        if writes:
            raise OutcomeUnknown from None
        # While the body is read, a time-out comes as a ConnectionError around urllib3's.
        late = isinstance(error, requests.Timeout) or isinstance(
            next(iter(error.args), None), ReadTimeoutError
        )
        raise Unreachable(Reason.TIME_OUT if late else Reason.NETWORK, host) from None
    except LocationParseError:
        # requests lets it through: a host name with an empty or overlong part.
        raise Unreachable(Reason.NAME, host) from None
    except OSError:
        # Before anything is sent, requests looks for the CA bundle that the environment names.
        raise Unreachable(Reason.CERTIFICATE, host) from None


_DEFAULT_RETRY_AFTER_S: Final = 60.0
_MAX_RETRY_DIGITS: Final = 6
_NOT_SENT: Final = (
    (requests.exceptions.ProxyError, Reason.PROXY),
    (requests.exceptions.InvalidProxyURL, Reason.PROXY),
    (requests.exceptions.InvalidSchema, Reason.PROXY),  # SOCKS; our own address is http(s)
    (requests.ConnectTimeout, Reason.TIME_OUT),
    (ValueError, Reason.NAME),  # the address itself is no good
)
_CAUSE_NOT_SENT: Final = (
    (NameResolutionError, Reason.NAME),
    (NewConnectionError, Reason.NETWORK),
)


def _before_sending(error: requests.RequestException) -> Reason | None:
    """Return why nothing was sent, or None where something may have been."""
    cause = getattr(error.args[0], "reason", None) if error.args else None
    if cause is not None and isinstance(next(iter(cause.args), None), ssl.SSLCertVerificationError):
        return Reason.CERTIFICATE
    known = [reason for kind, reason in _NOT_SENT if isinstance(error, kind)]
    known += [reason for kind, reason in _CAUSE_NOT_SENT if isinstance(cause, kind)]
    return next(iter(known), None)


def json_object(response: requests.Response) -> dict[str, Any] | None:
    """Return the JSON object that an answer holds, or None."""
    try:
        answer = response.json()
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def is_refusal(answer: object) -> bool:
    """Tell whether a decoded answer is FastPix's own way to refuse: its JSON envelope with an error in it.

    Anything else may come from a gateway that answers in FastPix's place, after passing the request on.
    """
    return (
        isinstance(answer, dict) and answer.get("success") is False and isinstance(answer.get("error"), dict)
    )


def retry_after_s(header: str) -> float:
    """Return the seconds that a ``Retry-After`` header asks to wait; a minute where it makes no sense."""
    sensible = header.isdecimal() and len(header) <= _MAX_RETRY_DIGITS
    return float(header) if sensible else _DEFAULT_RETRY_AFTER_S


def host_of(address: str) -> str:
    """Return the host that an address names, or nothing."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
