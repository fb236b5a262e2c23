"""What is known about platforms."""

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import destination_problems
from fastpix_desktop.domain.simulcast.platforms import PLATFORMS, Platform, platform_of, too_fast_for


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_preset_can_be_used_as_it_is(platform: Platform) -> None:
    info = PLATFORMS[platform]
    assert destination_problems(info.name, info.server, Secret("k")) == {}
    assert platform_of(info.server) is platform
    assert not info.key_page or info.key_page.startswith("https://")


@pytest.mark.parametrize(
    ("server", "platform"),
    [
        ("rtmps://b.rtmps.youtube.com:443/live2?backup=1", Platform.YOUTUBE),
        ("rtmp://live-fra.TWITCH.tv/app", Platform.TWITCH),
        ("rtmp://nottwitch.tv/app", Platform.CUSTOM),
        ("rtmp://twitch.tv.example/app", Platform.CUSTOM),
        ("rtmp://[", Platform.CUSTOM),
        ("", Platform.CUSTOM),
    ],
)
def test_a_platform_is_known_by_its_host(server: str, platform: Platform) -> None:
    assert platform_of(server) is platform


@pytest.mark.parametrize(
    ("platform", "kbps", "is_over"),
    [
        (Platform.TWITCH, 6_000, False),
        (Platform.TWITCH, 6_001, True),
        (Platform.FACEBOOK, 9_000, False),
        (Platform.FACEBOOK, 9_500, True),
        (Platform.YOUTUBE, 20_000, False),
        (Platform.TROVO, 20_000, False),
    ],
)
def test_which_bitrates_are_too_high(platform: Platform, kbps: int, is_over: bool) -> None:
    found = too_fast_for(PLATFORMS[platform].server, kbps)
    assert found == (PLATFORMS[platform] if is_over else None)


def test_an_own_server_accepts_any_bitrate() -> None:
    assert too_fast_for("rtmp://in.example/live", 20_000) is None
