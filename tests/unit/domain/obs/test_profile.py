import json
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fastpix_desktop.domain.encoders.settings import RetryPlan, recommended, retry_plan
from fastpix_desktop.domain.obs.profile import (
    BASIC,
    SERVICE,
    STREAM_ENCODER,
    ObsProfile,
    Origin,
    folder_name,
    origin_of,
    profile_name,
    render,
    service_text,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Quality
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest
from tests.obs.obs_ini import parse

RTMPS = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret("the-stream-key"))
SRT = SrtSettings("srt://live.fastpix.com:778", Secret("the-stream-id"), Secret("the-passphrase"))
titles = st.text(max_size=300)
stream_ids = st.text(min_size=1, max_size=40).filter(lambda text: "\0" not in text)


def profile(title: str = "Sunday service", stream_id: str = "stream-1") -> ObsProfile:
    return render(title, stream_id, RTMPS, recommended(Quality.P720), RetryPlan(2, 11))


@given(titles, stream_ids)
def test_obs_reads_back_what_was_meant_for_any_title(title: str, stream_id: str) -> None:
    made = profile(title, stream_id)
    assert parse(made.files[BASIC]) == {
        "General": {"Name": made.display_name},
        "FastPixDesktop": {"StreamId": stream_id, "Name": made.display_name},
        "Output": {
            "Mode": "Advanced",
            "Reconnect": "true",
            "RetryDelay": "2",
            "MaxRetries": "11",
            "DelayEnable": "false",
        },
        "AdvOut": {
            "Encoder": "obs_x264",
            "ApplyServiceSettings": "true",
            "TrackIndex": "1",
            "Track1Bitrate": "160",
            "AudioEncoder": "ffmpeg_aac",
            "RecAudioEncoder": "ffmpeg_aac",
        },
        "Video": {
            "BaseCX": "1920",
            "BaseCY": "1080",
            "OutputCX": "1280",
            "OutputCY": "720",
            "FPSType": "0",
            "FPSCommon": "30",
        },
    }
    assert origin_of(made.files[BASIC]) == Origin(stream_id, is_ours=True)


@given(titles, stream_ids)
def test_names_suit_obs_and_every_file_system(title: str, stream_id: str) -> None:
    made = profile(title, stream_id)
    assert re.fullmatch(r"FastPix_[A-Za-z0-9_]{8,60}", made.folder_name)
    assert made.display_name.startswith("FastPix ")
    assert made.display_name == " ".join(made.display_name.split())
    assert len(made.display_name) <= 90
    made.display_name.encode()
    assert profile_name(title, stream_id, ascii_only=True).isascii()


@given(titles, stream_ids, stream_ids)
def test_every_stream_has_names_of_its_own(title: str, one: str, other: str) -> None:
    assume(one != other)
    assert folder_name(title, one) != folder_name(title, other)
    assert profile_name(title, one) != profile_name(title, other)


@pytest.mark.parametrize("title", ["\U0001f600" * 255, "?!… /\\:*", "", " \t\n"])
def test_titles_of_nothing_that_a_folder_can_be_called(title: str) -> None:
    assert re.fullmatch(r"FastPix_[0-9a-f]{8}", folder_name(title, "stream-1"))


def test_names_are_readable() -> None:
    assert (
        folder_name("Sünday: 10 o'clock — live!", "s") == "FastPix_Sunday_10_o_clock_live_043a718774c5"[:39]
    )
    assert profile_name("Sünday\nlive", "s") == "FastPix Sünday live (043a7187)"
    assert profile_name("Sünday 日本", "s", ascii_only=True) == "FastPix Sunday (043a7187)"
    assert profile_name("x" * 80, "s") == f"FastPix {'x' * 60}… (043a7187)"
    assert profile_name("abc\u202edef", "s") == "FastPix abcdef (043a7187)"


def test_numbered_changes_both_names_and_stays_ours() -> None:
    second = profile().numbered(2)
    assert second.folder_name == f"{profile().folder_name}_2"
    assert second.display_name == f"{profile().display_name} 2"
    assert parse(second.files[BASIC])["General"]["Name"] == second.display_name
    assert origin_of(second.files[BASIC]) == Origin("stream-1", is_ours=True)
    assert second.files[SERVICE] == profile().files[SERVICE]


def test_what_was_renamed_or_duplicated_in_obs_is_not_ours_any_more() -> None:
    text = profile().files[BASIC].replace("[General]\nName=FastPix", "[General]\nName=My")
    assert origin_of(text) == Origin("stream-1", is_ours=False)
    assert origin_of("[General]\nName=Untitled\n") is None


def test_the_encoder_sends_a_keyframe_every_two_seconds() -> None:
    assert json.loads(profile().files[STREAM_ENCODER]) == {
        "rate_control": "CBR",
        "bitrate": 3000,
        "keyint_sec": 2,
        "preset": "veryfast",
        "profile": "main",
    }


def test_rtmps_service() -> None:
    assert json.loads(service_text(RTMPS)) == {
        "type": "rtmp_custom",
        "settings": {
            "server": "rtmps://live.fastpix.com:443/live",
            "key": "the-stream-key",
            "use_auth": False,
            "bwtest": False,
        },
    }


def test_srt_service_keeps_secrets_out_of_the_address() -> None:
    assert json.loads(service_text(SRT)) == {
        "type": "rtmp_custom",
        "settings": {
            "server": "srt://live.fastpix.com:778",
            "key": "the-stream-id",
            "use_auth": True,
            "username": "",
            "password": "the-passphrase",
            "bwtest": False,
        },
    }


@given(st.text(min_size=1).filter(str.strip))
def test_any_key_is_written_as_it_is(key: str) -> None:
    written = json.loads(service_text(RtmpSettings(RTMPS.server, Secret(key))))
    assert written["settings"]["key"] == key.strip()


def test_nothing_shows_a_secret() -> None:
    made = render("t", "s", SRT, recommended(Quality.P1080), retry_plan(300))
    for secret in ("the-stream-id", "the-passphrase"):
        assert secret not in repr(made)
        assert secret not in made.files[BASIC]


@pytest.mark.parametrize(
    ("ingest", "problem"),
    [
        (RtmpSettings(RTMPS.server, Secret("")), IngestProblem.NO_KEY),
        (SrtSettings(SRT.address, SRT.stream_id, Secret("")), IngestProblem.NO_PASSPHRASE),
    ],
)
def test_unusable_ingest_makes_no_service(ingest: RtmpSettings | SrtSettings, problem: IngestProblem) -> None:
    with pytest.raises(UnusableIngest) as caught:
        service_text(ingest)
    assert caught.value.problem is problem
