"""What our form sends is what the SDK's request model knows, key by key, and what the simulator takes."""

from typing import Any

import pytest
from fastpix_python.models import CreateLiveStreamRequest

from fastpix_desktop.domain.streams.create_request import create_request
from fastpix_desktop.domain.streams.draft import Access, Detail, Quality, StreamDraft, problems
from tests.contract.client import STREAMS, Client

DRAFTS = [
    StreamDraft(title="Sunday service"),
    StreamDraft(title="ünïcödé 🎥", description="d" * 255, access=Access.PRIVATE, dvr=True, record=False),
    StreamDraft(
        title="t" * 255,
        reconnect_window=1800,
        quality=Quality.P480,
        recording_access=Access.PRIVATE,
        details=tuple(Detail(f"key {number}", "🎥" * 255) for number in range(7)),
    ),
    StreamDraft(title="t", description="d", reconnect_window=60, quality=Quality.P720, captions=True),
    StreamDraft(title="t", access=Access.PRIVATE, websites="https://example.com/live, b.example"),
]


@pytest.fixture(params=DRAFTS, ids=range(len(DRAFTS)))
def payload(request: pytest.FixtureRequest) -> dict[str, Any]:
    assert problems(request.param) == []
    return create_request(request.param, "0f8fad5b-d9cb-469f-a165-70867728950e")


def test_the_sdk_knows_every_key(payload: dict[str, Any]) -> None:
    model = CreateLiveStreamRequest.model_validate(payload, strict=True)
    # The API's guide to live captions has this one; the SDK's model doesn't yet.
    del payload["inputMediaSettings"]["closedCaptions"]
    assert model.model_dump(by_alias=True, exclude_none=True) == payload


def test_the_simulator_keeps_every_value(payload: dict[str, Any], api: Client) -> None:
    reply = api.call("POST", STREAMS, payload)
    assert reply.status == 201
    settings = payload["inputMediaSettings"]
    assert {name: reply.data[name] for name in settings} == settings
    assert [each["accessPolicy"] for each in reply.data["playbackIds"]] == [
        payload["playbackSettings"]["accessPolicy"]
    ]
