"""Simulcast targets, as FastPix answers them."""

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget, parse_target, parse_targets, same_server
from fastpix_desktop.domain.streams.stream import parse_stream

RECORDED = {
    "simulcastId": "7a8d11",
    "url": "rtmp://example.com/live",
    "streamKey": "sk-1",
    "isEnabled": True,
}


def test_a_recorded_target() -> None:
    assert parse_target(RECORDED) == SimulcastTarget("7a8d11", "rtmp://example.com/live", Secret("sk-1"))


def test_a_target_of_this_app_names_itself_and_its_request() -> None:
    found = parse_target(RECORDED | {"metadata": {"simulcast_name": "YouTube", "launch_id": "ab"}})
    assert found is not None
    assert (found.name, found.request_id) == ("YouTube", "ab")


def test_the_name_may_stand_under_another_key() -> None:
    found = parse_target(RECORDED | {"metadata": {"livestream_name": "Parish"}})
    assert found is not None
    assert found.name == "Parish"


@pytest.mark.parametrize(
    ("said", "enabled"), [(False, False), ("false", False), ("true", True), (None, True)]
)
def test_whether_it_is_switched_on(said: object, enabled: bool) -> None:
    found = parse_target(RECORDED | {"isEnabled": said})
    assert found is not None
    assert found.enabled is enabled


@pytest.mark.parametrize("value", [None, "x", {}, {"simulcastId": ""}, {"url": "rtmp://x/y"}])
def test_what_has_no_id_is_left_out(value: object) -> None:
    assert parse_targets([value, RECORDED]) == parse_targets([RECORDED])
    assert len(parse_targets([value])) == 0


def test_a_stream_without_targets_says_nothing_of_them() -> None:
    assert parse_stream({"streamId": "s"}).simulcasts == ()
    (only,) = parse_stream({"streamId": "s", "simulcastResponses": [RECORDED]}).simulcasts
    assert only.id == "7a8d11"


def test_the_key_is_never_printed() -> None:
    assert "sk-1" not in repr(parse_target(RECORDED))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("rtmps://a.example/live", "RTMPS://A.example:443/live/", True),
        ("rtmp://a.example/live", "rtmp://a.example:1935/live", True),
        ("rtmp://a.example/live", "rtmps://a.example/live", False),
        ("rtmp://a.example/live", "rtmp://a.example/Live", False),
        ("rtmp://a.example/live?backup=1", "rtmp://a.example/live", False),
        ("rtmp://a.example:x/live", "rtmp://a.example:x/live", True),
        ("rtmp://[/live", "rtmp://a.example/live", False),
    ],
)
def test_which_addresses_mean_the_same_server(one: str, other: str, same: bool) -> None:
    assert same_server(one, other) is same
