"""Distorted answers: each function turns a correct answer into one that clients have to survive."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from email.utils import formatdate
from typing import Any, Final, TypeAlias

from fastpix_desktop.simulator.answers import Answer

Distortion: TypeAlias = Callable[[Answer], Answer]

_NEWER_KEYS: Final = frozenset(
    {"maxDuration", "lowLatency", "closedCaptions", "enableDvrMode", "srtPlaybackResponse"}
)
"""Keys that older answers of the API lacked."""


def unchanged(answer: Answer) -> Answer:
    """Return the answer as it is."""
    return answer


def instead(answer: Answer) -> Distortion:
    """Return the distortion that answers ``answer``, whatever the right one would be."""
    return lambda _answer: answer


def with_body(body: bytes, content_type: str | None = None) -> Distortion:
    """Return the distortion that keeps the status but not the body."""

    def distort(answer: Answer) -> Answer:
        headers = {"Content-Type": content_type} if content_type else answer.headers
        return replace(answer, body=body, headers=headers)

    return distort


def dated(seconds: float) -> Distortion:
    """Return the distortion that moves the Date, and nothing else, by ``seconds``; it may be negative."""

    def distort(answer: Answer) -> Answer:
        date = formatdate(time.time() + seconds, usegmt=True)
        return replace(answer, headers={**answer.headers, "Date": date})

    return distort


def broken_json(answer: Answer) -> Answer:
    """Break the JSON off in its middle; the length that is announced fits."""
    body = answer.body or b'{"success":true,"data":{'
    return replace(answer, body=body[: max(1, len(body) // 2)])


def wrong_types(answer: Answer) -> Answer:
    """Write numbers and booleans as strings, add unknown keys, drop those that older answers lacked.

    The envelope itself (``success``) stays as it is.
    """
    envelope = json.loads(answer.body)
    envelope |= {name: _twisted(envelope[name]) for name in ("data", "pagination") if name in envelope}
    return Answer.json(answer.status, envelope | {"requestId": 7}, answer.headers)


def _twisted(value: Any) -> Any:
    if isinstance(value, Mapping):
        kept = {key: _twisted(each) for key, each in value.items() if key not in _NEWER_KEYS}
        return kept | {"addedLater": {"anything": [None, 1]}}
    if isinstance(value, list):
        return [_twisted(each) for each in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else value
