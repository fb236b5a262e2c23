import json

import pytest

from fastpix_desktop.domain.obs.errors import ProfileDamaged
from fastpix_desktop.domain.obs.profile import (
    BASIC,
    RECORD_ENCODER,
    SERVICE,
    STREAM_ENCODER,
    Origin,
    origin_of,
    service_text,
)
from fastpix_desktop.domain.obs.profile_check import ObsWarning, ObsWarningKind
from fastpix_desktop.domain.obs.profile_copy import clone
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from fastpix_desktop.domain.streams.ingest_check import UnusableIngest
from tests.obs.obs_ini import parse

RTMPS = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret("the-stream-key"))
KEPT = """[Output]\r
Mode=Advanced\r
# a line of theirs\r
[AdvOut]\r
Encoder=jim_nvenc\r
AudioEncoder=libfdk_aac\r
RecFilePath=C:\\\\Users\\\\me\r
"""
ACCOUNTS = """[Auth]\r
Type=Twitch\r
[Twitch]\r
RefreshToken=secret-1\r
[YouTube - RTMPS]\r
Token=secret-2\r
[Restream]\r
Token=secret-3\r
"""
PANELS = "[Panels]\r\nCookieId=ABCDEF\r\nHeight=3\r\n"
BASIC_INI = f"[General]\r\nName=Mine\r\n{KEPT}{ACCOUNTS}{PANELS}[Stream1]\r\nEnableMultitrackVideo=true\r\n"
ENCODER = '{"bitrate":6000,\n "keyint_sec":2, "preset2":"p5"}'


def test_everything_stays_but_name_service_and_accounts() -> None:
    files = {BASIC: BASIC_INI, STREAM_ENCODER: ENCODER, RECORD_ENCODER: "{}", "service.json": "theirs"}
    made = clone("Mine", files, "Sunday", "stream-1", RTMPS, reconnect_window=300)
    basic = made.profile.files[BASIC]
    assert KEPT in basic
    assert "secret" not in basic
    assert "ABCDEF" not in basic
    assert parse(basic) == {
        **{name: items for name, items in parse(BASIC_INI).items() if name in ("Output", "AdvOut")},
        "General": {"Name": made.profile.display_name},
        "Panels": {"Height": "3"},
        "Stream1": {"EnableMultitrackVideo": "false"},
        "FastPixDesktop": {"StreamId": "stream-1", "Name": made.profile.display_name},
    }
    assert origin_of(basic) == Origin("stream-1", is_ours=True)
    assert made.profile.files[STREAM_ENCODER] == ENCODER
    assert made.profile.files[RECORD_ENCODER] == "{}"
    assert made.profile.files[SERVICE] == service_text(RTMPS)
    assert made.warnings == ()


def test_a_copy_of_one_of_ours_is_for_the_new_stream() -> None:
    first = clone("Mine", {BASIC: BASIC_INI}, "one", "stream-1", RTMPS, reconnect_window=300).profile
    second = clone(first.display_name, first.files, "two", "stream-2", RTMPS, reconnect_window=300).profile
    assert origin_of(second.files[BASIC]) == Origin("stream-2", is_ours=True)


@pytest.mark.parametrize(
    ("files", "file"),
    [
        ({}, BASIC),
        ({BASIC: ""}, BASIC),
        ({BASIC: "\0\0\0\0"}, BASIC),
        ({BASIC: "[Gen\0eral]\nName=x\n"}, BASIC),
        ({BASIC: BASIC_INI, STREAM_ENCODER: "{"}, STREAM_ENCODER),
        ({BASIC: BASIC_INI, RECORD_ENCODER: "[]"}, RECORD_ENCODER),
        ({BASIC: BASIC_INI, STREAM_ENCODER: "[" * 100_000}, STREAM_ENCODER),
    ],
)
def test_damaged_profiles_are_not_copied(files: dict[str, str], file: str) -> None:
    with pytest.raises(ProfileDamaged) as caught:
        clone("Mine", files, "t", "s", RTMPS, reconnect_window=300)
    assert (caught.value.name, caught.value.file) == ("Mine", file)


def test_profile_is_not_copied_without_a_key() -> None:
    with pytest.raises(UnusableIngest):
        clone(
            "Mine", {BASIC: BASIC_INI}, "t", "s", RtmpSettings(RTMPS.server, Secret("")), reconnect_window=300
        )


def test_their_json_is_not_written_anew() -> None:
    made = clone("Mine", {BASIC: BASIC_INI, STREAM_ENCODER: ENCODER}, "t", "s", RTMPS, reconnect_window=300)
    assert json.loads(made.profile.files[STREAM_ENCODER])["preset2"] == "p5"
    assert ObsWarning(ObsWarningKind.KEYFRAMES) not in made.warnings


def test_several_tracks_at_once_are_left_alone_where_nobody_chose_them() -> None:
    made = clone("Mine", {BASIC: f"[General]\nName=Mine\n{KEPT}"}, "t", "s", RTMPS, reconnect_window=300)
    assert "Stream1" not in parse(made.profile.files[BASIC])
    # What of theirs does not fit, is said of the copy.
    assert [each.kind for each in made.warnings] == [ObsWarningKind.KEYFRAMES_AUTO]
