import json

import pytest

from fastpix_desktop.domain.ingest import RtmpSettings
from fastpix_desktop.domain.obs_check import ObsWarning, ObsWarningKind
from fastpix_desktop.domain.obs_clone import clone
from fastpix_desktop.domain.obs_errors import ProfileDamaged, UnusableIngest
from fastpix_desktop.domain.obs_profile import (
    BASIC,
    RECORD_ENCODER,
    SERVICE,
    STREAM_ENCODER,
    Origin,
    origin_of,
    service_text,
)
from fastpix_desktop.domain.secret import Secret
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


def warnings(basic: str, encoder: str | None = None) -> list[tuple[ObsWarningKind, str]]:
    files = {BASIC: basic} if encoder is None else {BASIC: basic, STREAM_ENCODER: encoder}
    return [
        (each.kind, each.value)
        for each in clone("Mine", files, "t", "s", RTMPS, reconnect_window=300).warnings
    ]


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
    ("encoder", "found"),
    [
        ("obs_x264", []),
        ("jim_nvenc", []),
        ("ffmpeg_nvenc", []),
        ("obs_qsv11_v2", []),
        ("h264_texture_amf", []),
        ("ffmpeg_vaapi_tex", []),
        ("com.apple.videotoolbox.videoencoder.ave.avc", []),
        ("jim_hevc_nvenc", [(ObsWarningKind.VIDEO_CODEC, "hevc")]),
        ("obs_qsv11_hevc", [(ObsWarningKind.VIDEO_CODEC, "hevc")]),
        ("av1_texture_amf", [(ObsWarningKind.VIDEO_CODEC, "av1")]),
        ("somebodys_encoder", [(ObsWarningKind.VIDEO_UNKNOWN, "somebodys_encoder")]),
    ],
)
def test_video_encoders(encoder: str, found: list[tuple[ObsWarningKind, str]]) -> None:
    assert warnings(f"[Output]\nMode=Advanced\n[AdvOut]\nEncoder={encoder}\n", '{"keyint_sec":2}') == found


@pytest.mark.parametrize(
    ("settings", "encoder", "found"),
    [
        ('{"keyint_sec":2}', "obs_x264", []),
        ('{"keyint_sec":4}', "jim_nvenc", [(ObsWarningKind.KEYFRAMES, "4")]),
        ('{"keyint_sec":1}', "jim_nvenc", [(ObsWarningKind.KEYFRAMES, "1")]),
        ('{"keyint_sec":0}', "jim_nvenc", [(ObsWarningKind.KEYFRAMES_AUTO, "")]),
        ('{"keyint_sec":"x"}', "obs_x264", [(ObsWarningKind.KEYFRAMES_AUTO, "8.3")]),
        (None, "obs_x264", [(ObsWarningKind.KEYFRAMES_AUTO, "8.3")]),
    ],
)
def test_keyframes_in_advanced_mode(
    settings: str | None, encoder: str, found: list[tuple[ObsWarningKind, str]]
) -> None:
    assert warnings(f"[Output]\nMode=Advanced\n[AdvOut]\nEncoder={encoder}\n", settings) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("", [(ObsWarningKind.KEYFRAMES_SIMPLE, "8.3")]),
        ("[Video]\nFPSCommon=60\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "4.2")]),
        ("[Video]\nFPSCommon=24 NTSC\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "10.4")]),
        ("[Video]\nFPSCommon=\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "8.3")]),
        ("[Video]\nFPSCommon=fast\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "")]),
        ("[Video]\nFPSType=1\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "")]),
        ("[SimpleOutput]\nStreamEncoder=nvenc\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "")]),
        (
            "[SimpleOutput]\nStreamEncoder=amd_hevc\nStreamAudioEncoder=opus\n",
            [
                (ObsWarningKind.VIDEO_CODEC, "hevc"),
                (ObsWarningKind.AUDIO_CODEC, "opus"),
                (ObsWarningKind.KEYFRAMES_SIMPLE, ""),
            ],
        ),
        ("[SimpleOutput]\nUseAdvanced=true\nx264Settings=bframes=0 keyint=60\n", []),
        ("[SimpleOutput]\nUseAdvanced=true\nx264Settings=keyint=90\n", [(ObsWarningKind.KEYFRAMES, "3.0")]),
        ("[SimpleOutput]\nUseAdvanced=true\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "8.3")]),
    ],
)
def test_keyframes_in_simple_mode(lines: str, found: list[tuple[ObsWarningKind, str]]) -> None:
    assert warnings(f"[Output]\nMode=Simple\n{lines}") == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("", []),  # OBS's own: 2 s, 25 times
        ("RetryDelay=1\nMaxRetries=15\n", []),  # 582 s
        ("MaxRetries=10\n", [(ObsWarningKind.GIVES_UP, "178")]),
        ("RetryDelay=0\n", [(ObsWarningKind.GIVES_UP, "0")]),
        ("RetryDelay=soon\n", [(ObsWarningKind.GIVES_UP, "0")]),
        ("RetryDelay=30\nMaxRetries=999999999999\n", []),
        ("MaxRetries=0\n", [(ObsWarningKind.NO_RECONNECT, "")]),
        ("Reconnect=false\n", [(ObsWarningKind.NO_RECONNECT, "")]),
        ("Reconnect=1\n", []),
    ],
)
def test_coming_back_after_an_outage(lines: str, found: list[tuple[ObsWarningKind, str]]) -> None:
    assert warnings(f"[Output]\nMode=Advanced\n{lines}", '{"keyint_sec":2}') == found


@pytest.mark.parametrize(
    ("files", "file"),
    [
        ({}, BASIC),
        ({BASIC: ""}, BASIC),
        ({BASIC: "\0\0\0\0"}, BASIC),
        ({BASIC: "[Gen\0eral]\nName=x\n"}, BASIC),
        ({BASIC: BASIC_INI, STREAM_ENCODER: "{"}, STREAM_ENCODER),
        ({BASIC: BASIC_INI, RECORD_ENCODER: "[]"}, RECORD_ENCODER),
    ],
)
def test_damaged_profiles_are_not_copied(files: dict[str, str], file: str) -> None:
    with pytest.raises(ProfileDamaged) as caught:
        clone("Mine", files, "t", "s", RTMPS, reconnect_window=300)
    assert (caught.value.name, caught.value.file) == ("Mine", file)


def test_no_key_no_copy() -> None:
    with pytest.raises(UnusableIngest):
        clone(
            "Mine", {BASIC: BASIC_INI}, "t", "s", RtmpSettings(RTMPS.server, Secret("")), reconnect_window=300
        )


def test_their_json_is_not_written_anew() -> None:
    made = clone("Mine", {BASIC: BASIC_INI, STREAM_ENCODER: ENCODER}, "t", "s", RTMPS, reconnect_window=300)
    assert json.loads(made.profile.files[STREAM_ENCODER])["preset2"] == "p5"
    assert ObsWarning(ObsWarningKind.KEYFRAMES) not in made.warnings
