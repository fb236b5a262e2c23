import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.encoders.settings import RetryPlan, recommended, retry_plan
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.profile_check import (
    READ,
    ObsWarning,
    ObsWarningKind,
    fixes,
    is_advanced,
    output_warnings,
    retry_of,
)
from fastpix_desktop.domain.streams.draft import MAX_WINDOW, MIN_WINDOW, Quality
from tests.obs.obs_ini import parse

WANTED = recommended(Quality.P720)
"""3000 kbit/s."""
CANNOT_BE_MENDED = {
    ObsWarningKind.VIDEO_CODEC,
    ObsWarningKind.VIDEO_UNKNOWN,
    ObsWarningKind.AUDIO_CODEC,
    ObsWarningKind.KEYFRAMES_UNKNOWN,
}
"""By OBS's websocket: it chooses an encoder when it opens a profile, and takes no encoder's own settings."""


def warnings(basic: str, encoder: str | None = None) -> list[tuple[ObsWarningKind, str]]:
    settings = json.loads(encoder) if encoder else {}
    return [(each.kind, each.value) for each in output_warnings(basic, settings, 300)]


def fixed(basic: str, values: tuple[tuple[str, str, str], ...]) -> str:
    for section, key, value in values:
        basic = obs_ini.with_value(basic, section, key, value)
    return basic


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
def test_unsuitable_video_encoders_give_warnings(
    encoder: str, found: list[tuple[ObsWarningKind, str]]
) -> None:
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
        ("[Video]\nFPSType=1\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "8.3")]),
        ("[Video]\nFPSType=1\nFPSInt=50\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "5.0")]),
        ("[Video]\nFPSType=1\nFPSInt=0\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "")]),
        ("[Video]\nFPSType=2\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "8.3")]),
        ("[Video]\nFPSType=2\nFPSNum=30000\nFPSDen=1001\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "8.3")]),
        ("[Video]\nFPSType=2\nFPSNum=60\nFPSDen=0\n", [(ObsWarningKind.KEYFRAMES_SIMPLE, "")]),
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
    ("mode", "lines", "encoder", "found"),
    [
        ("Simple", "VBitrate=4500\n", None, None),
        ("Simple", "VBitrate=4501\n", None, (ObsWarningKind.BITRATE_HIGH, "4501")),
        ("Simple", "VBitrate=1500\n", None, None),
        ("Simple", "VBitrate=1499\n", None, (ObsWarningKind.BITRATE_LOW, "1499")),
        ("Simple", "VBitrate=much\n", None, None),
        ("Simple", "", None, None),
        ("Advanced", "VBitrate=1\n", {"bitrate": 6000}, (ObsWarningKind.BITRATE_HIGH, "6000")),
        ("Advanced", "VBitrate=1\n", {"bitrate": 300}, (ObsWarningKind.BITRATE_LOW, "300")),
        ("Advanced", "VBitrate=1\n", {}, None),
        ("Advanced", "VBitrate=1\n", None, None),
    ],
)
def test_a_bitrate_that_is_far_off(
    mode: str, lines: str, encoder: dict[str, Any] | None, found: tuple[ObsWarningKind, str] | None
) -> None:
    basic = f"[Output]\nMode={mode}\n[SimpleOutput]\n{lines}"
    kinds = (ObsWarningKind.BITRATE_HIGH, ObsWarningKind.BITRATE_LOW)
    said = [(each.kind, each.value) for each in output_warnings(basic, encoder, 300, WANTED)]
    assert [each for each in said if each[0] in kinds] == ([found] if found else [])
    assert not any(each.kind in kinds for each in output_warnings(basic, encoder, 300))


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("", None),
        ("DelayEnable=false\nDelaySec=5\n", None),
        ("DelayEnable=true\nDelaySec=5\n", "5"),
        ("DelayEnable=true\n", "20"),
    ],
)
def test_a_stream_that_is_held_back(lines: str, found: str | None) -> None:
    basic = f"[Output]\n{lines}"
    said = output_warnings(basic, {}, 300, WANTED)
    assert [each.value for each in said if each.kind is ObsWarningKind.DELAY] == ([found] if found else [])


def test_an_encoder_whose_file_is_elsewhere_is_not_judged() -> None:
    basic = "[Output]\nMode=Advanced\n"
    kinds = {each.kind for each in output_warnings(basic, None, 300, WANTED)}
    assert kinds == {ObsWarningKind.KEYFRAMES_UNKNOWN}
    assert fixes(basic, output_warnings(basic, None, 300, WANTED), WANTED, retry_plan(300)) == ()


def test_how_obs_comes_back() -> None:
    assert retry_of("") == RetryPlan(2, 25)
    assert retry_of("[Output]\nRetryDelay=1\nMaxRetries=9\n") == RetryPlan(1, 9)
    assert retry_of("[Output]\nReconnect=false\n") is None
    assert retry_of("[Output]\nMaxRetries=0\n") is None


def test_a_damaged_number_is_only_a_number() -> None:
    digits = "9" * 10_000
    basic = f"[Output]\nRetryDelay={digits}\nMaxRetries={digits}\n[SimpleOutput]\nVBitrate={digits}\n"
    basic += f"UseAdvanced=true\nx264Settings=keyint={digits}\n"
    assert ObsWarningKind.KEYFRAMES in {each.kind for each in output_warnings(basic, {}, 300, WANTED)}


def test_what_is_fixed_and_what_is_kept() -> None:
    basic = (
        "[Output]\nMode=Simple\nMaxRetries=1\nDelayEnable=true\n"
        "[SimpleOutput]\nVBitrate=500\nx264Settings=bframes=0 keyint=90 min-keyint=1 tune=film\n"
        "[Video]\nFPSCommon=60\n"
    )
    said = output_warnings(basic, None, 300, WANTED)
    assert fixes(basic, said, WANTED, RetryPlan(2, 13)) == (
        ("SimpleOutput", "UseAdvanced", "true"),
        ("SimpleOutput", "x264Settings", "bframes=0 tune=film keyint=120 min-keyint=120"),
        ("SimpleOutput", "VBitrate", "3000"),
        ("Output", "Reconnect", "true"),
        ("Output", "RetryDelay", "2"),
        ("Output", "MaxRetries", "13"),
        ("Output", "DelayEnable", "false"),
    )


def test_without_a_frame_rate_the_wanted_one_is_taken() -> None:
    basic = "[Video]\nFPSCommon=fast\n"
    said = output_warnings(basic, None, 300, WANTED)
    values = fixes(basic, said, replace(WANTED, fps=60), retry_plan(300))
    assert ("SimpleOutput", "x264Settings", "keyint=120 min-keyint=120") in values


def test_nothing_that_fits_is_touched() -> None:
    basic = "[SimpleOutput]\nUseAdvanced=true\nx264Settings=keyint=60\nVBitrate=3000\n"
    assert output_warnings(basic, None, 300, WANTED) == ()
    assert fixes(basic, (), WANTED, retry_plan(300)) == ()


lines_of = {
    ("Output", "Mode"): ["Simple", "Advanced", "simple", ""],
    ("Output", "Reconnect"): ["true", "false", "0", "1", "maybe"],
    ("Output", "RetryDelay"): ["0", "1", "2", "30", "-1", "soon"],
    ("Output", "MaxRetries"): ["0", "1", "9", "25", "1000", "x"],
    ("Output", "DelayEnable"): ["true", "false", "1"],
    ("Output", "DelaySec"): ["0", "20", "x"],
    ("SimpleOutput", "StreamEncoder"): ["x264", "x264_lowcpu", "nvenc", "amd_hevc", "apple_h264", "new"],
    ("SimpleOutput", "StreamAudioEncoder"): ["aac", "opus"],
    ("SimpleOutput", "VBitrate"): ["1", "1499", "3000", "4501", "x", "-1"],
    ("SimpleOutput", "UseAdvanced"): ["true", "false", "1"],
    ("SimpleOutput", "x264Settings"): [
        "",
        "keyint=60",
        "keyint=250 bframes=0",
        "min-keyint=9",
        "keyint",
        "a=b",
    ],
    ("AdvOut", "Encoder"): ["obs_x264", "jim_nvenc", "obs_qsv11_hevc"],
    ("AdvOut", "AudioEncoder"): ["ffmpeg_aac", "ffmpeg_opus"],
    ("Video", "FPSType"): ["0", "1", "2", "3"],
    ("Video", "FPSCommon"): ["30", "60", "24 NTSC", "29.97", "25 PAL"],
    ("Video", "FPSInt"): ["25", "50", "0", "x", "nan"],
    ("Video", "FPSNum"): ["30000", "60", "inf"],
    ("Video", "FPSDen"): ["1001", "1", "0"],
}
profiles = st.fixed_dictionaries(
    {}, optional={key: st.sampled_from(values) for key, values in lines_of.items()}
).map(
    lambda chosen: obs_ini.render(
        {
            section: {key: value for (name, key), value in chosen.items() if name == section}
            for section in {name for name, _ in chosen}
        }
    )
)
encoder_files = st.none() | st.fixed_dictionaries(
    {},
    optional={
        "keyint_sec": st.sampled_from([0, 2, 4, "x", None]),
        "bitrate": st.sampled_from([1, 3000, "x"]),
    },
)


def test_the_checks_look_at_nothing_that_is_not_asked_for() -> None:
    assert set(lines_of) == set(READ)


@given(profiles, encoder_files, st.integers(MIN_WINDOW, MAX_WINDOW))
def test_what_was_fixed_is_warned_of_no_more(basic: str, encoder: dict[str, Any] | None, window: int) -> None:
    before = output_warnings(basic, encoder, window, WANTED)
    values = fixes(basic, before, WANTED, retry_plan(window))
    after = output_warnings(fixed(basic, values), encoder, window, WANTED)
    assert set(after) <= set(before)
    left = {each.kind for each in after}
    assert not left & {ObsWarningKind.GIVES_UP, ObsWarningKind.NO_RECONNECT, ObsWarningKind.DELAY}
    if not is_advanced(basic):
        assert not left & {ObsWarningKind.BITRATE_HIGH, ObsWarningKind.BITRATE_LOW}
    if any(key == "x264Settings" for _, key, _ in values) and _has_rate(basic):
        assert left <= CANNOT_BE_MENDED
    # A second time, there is nothing left to do.
    again = fixes(fixed(basic, values), after, WANTED, retry_plan(window))
    assert again == () or not _has_rate(basic)


@given(profiles, st.integers(MIN_WINDOW, MAX_WINDOW))
def test_mending_sets_what_it_names_and_nothing_else(basic: str, window: int) -> None:
    values = fixes(basic, output_warnings(basic, {}, window, WANTED), WANTED, retry_plan(window))
    before, after = parse(basic), parse(fixed(basic, values))
    assert {(section, key): after[section].pop(key) for section, key, _ in values} == {
        (section, key): value for section, key, value in values
    }
    for section, key, _ in values:
        before.setdefault(section, {}).pop(key, None)
    assert before == after


@given(st.text(), encoder_files)
def test_any_text_is_checked(basic: str, encoder: dict[str, Any] | None) -> None:
    said = output_warnings(basic, encoder, 300, WANTED)
    assert all(isinstance(each, ObsWarning) for each in said)


def _has_rate(basic: str) -> bool:
    """Whether OBS would find a frame rate in the profile."""
    video = parse(basic).get("Video", {})
    kind = video.get("FPSType", "0")
    if kind == "1":
        return video.get("FPSInt", "30").isdecimal() and video.get("FPSInt") != "0"
    if kind == "2":
        over, under = video.get("FPSNum", "30"), int(video.get("FPSDen", "1"))
        return over.isdecimal() and under > 0 and 1 <= int(over) / under <= 1000
    return True
