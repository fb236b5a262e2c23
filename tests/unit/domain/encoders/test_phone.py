"""Links for phones, taken apart by the apps' own rules."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.encoders.phone import MAX_NAME, PhoneApp, phone_link
from fastpix_desktop.domain.encoders.settings import AUDIO_KBPS, EncoderSettings, Size, recommended
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Quality
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest
from tests.unit.domain.encoders.phone_apps import read_larix, read_moblin

RTMPS = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret("the+key/with&odd=100%"))
SRT = SrtSettings("srt://live.fastpix.com:778", Secret("stream id+1"), Secret("a+pass phrase&more=#"))
SETTINGS = recommended(Quality.P720)


def link(app: PhoneApp, ingest: RtmpSettings | SrtSettings, title: str = "Sunday service") -> str:
    return phone_link(app, title, ingest, SETTINGS).reveal()


def test_larix_takes_rtmps_with_matching_encoder_settings() -> None:
    grove = read_larix(link(PhoneApp.LARIX, RTMPS))
    assert grove.connections == [
        {
            "url": "rtmps://live.fastpix.com:443/live/the+key/with&odd=100%",
            "name": "Sunday service (FastPix)",
            "overwrite": "on",
            "active": "on",
            "mode": "av",
        }
    ]
    assert grove.video == {
        "res": "1280x720",
        "fps": "30",
        "bitrate": "3000",
        "keyframe": "2",
        "format": "avc",
    }
    assert grove.audio == {"bitrate": "160", "channels": "2", "samples": "48000"}


def test_larix_takes_srt_without_a_query_in_its_address() -> None:
    (connection,) = read_larix(link(PhoneApp.LARIX, SRT)).connections
    assert connection["url"] == "srt://live.fastpix.com:778"
    assert connection["srtstreamid"] == "stream id+1"
    assert connection["srtpass"] == "a+pass phrase&more=#"
    assert (connection["srtmode"], connection["srtpbkl"]) == ("c", "16")


def test_moblin_takes_rtmps_with_matching_encoder_settings() -> None:
    stream = read_moblin(link(PhoneApp.MOBLIN, RTMPS))
    assert stream["url"] == "rtmps://live.fastpix.com:443/live/the+key/with&odd=100%"
    assert (stream["name"], stream["selected"]) == ("Sunday service (FastPix)", True)
    assert stream["video"] == {
        "fps": 30,
        "bitrate": 3_000_000,
        "codec": "H.264/AVC",
        "maxKeyFrameInterval": 2,
        "resolution": "1280x720",
    }
    assert stream["audio"] == {"bitrate": 160_000}
    assert "srt" not in stream


def test_moblin_takes_srt_as_one_address() -> None:
    stream = read_moblin(link(PhoneApp.MOBLIN, SRT))
    parts = urlsplit(stream["url"])
    assert (parts.hostname, parts.port) == ("live.fastpix.com", 778)
    assert parse_qs(parts.query) == {"streamid": ["stream id+1"], "passphrase": ["a+pass phrase&more=#"]}
    assert stream["srt"] == {"latency": 2000}


def test_moblin_gets_no_size_that_it_does_not_know() -> None:
    odd = EncoderSettings(Size(1000, 500), 30, 3000, 160)
    stream = read_moblin(phone_link(PhoneApp.MOBLIN, "x", RTMPS, odd).reveal())
    assert "resolution" not in stream["video"]


@pytest.mark.parametrize("app", PhoneApp)
@pytest.mark.parametrize("ingest", [RTMPS, SRT])
def test_a_link_has_neither_a_plus_nor_a_space(app: PhoneApp, ingest: RtmpSettings | SrtSettings) -> None:
    text = link(app, ingest, "one + two")
    assert "+" not in text
    assert " " not in text
    assert text.isascii()


@given(
    st.text(max_size=300), st.sampled_from(Quality), st.sampled_from((30, 60)), st.sampled_from(AUDIO_KBPS)
)
def test_every_title_and_setting_arrives(title: str, quality: Quality, fps: int, audio: int) -> None:
    found = recommended(quality, fps)
    settings = EncoderSettings(found.picture, found.fps, found.video_kbps, audio)
    name = f"{one_line(title)[:MAX_NAME].strip()} (FastPix)".strip()
    for ingest in (RTMPS, SRT):
        grove = read_larix(phone_link(PhoneApp.LARIX, title, ingest, settings).reveal())
        stream: dict[str, Any] = read_moblin(phone_link(PhoneApp.MOBLIN, title, ingest, settings).reveal())
        assert grove.connections[0]["name"] == stream["name"] == name
        assert int(grove.video["bitrate"]) * 1000 == stream["video"]["bitrate"]
        assert int(grove.audio["bitrate"]) * 1000 == stream["audio"]["bitrate"] == audio * 1000


@pytest.mark.parametrize("app", PhoneApp)
def test_what_no_app_could_use_is_refused(app: PhoneApp) -> None:
    with pytest.raises(UnusableIngest) as caught:
        phone_link(app, "x", RtmpSettings(RTMPS.server, Secret("")), SETTINGS)
    assert caught.value.problem is IngestProblem.NO_KEY


def test_a_link_is_a_secret() -> None:
    assert "the+key" not in repr(phone_link(PhoneApp.LARIX, "x", RTMPS, SETTINGS))
