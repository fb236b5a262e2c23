from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import (
    RTMPS_SERVER,
    SRT_ADDRESS,
    VIEWING_PAGE,
    IngestAddresses,
    SrtStreamId,
    parse_rtmp_address,
    parse_srt_address,
    parse_viewing_page,
)
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import (
    SrtSettings,
    hls_address,
    mp4_address,
    picture_address,
    player_link,
    rtmp_settings,
    srt_settings,
    viewing_page,
)
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
STREAM = LiveStream("91b8", Secret("ba01k91b8"), Secret("b0a4k91b8"))


def test_fastpixs_addresses() -> None:
    assert RTMPS_SERVER == "rtmps://live.fastpix.com:443/live"
    assert SRT_ADDRESS == "srt://live.fastpix.com:778"
    assert parse_rtmp_address(RTMPS_SERVER) == RTMPS_SERVER
    assert parse_srt_address(SRT_ADDRESS) == SRT_ADDRESS


def test_rtmp_settings() -> None:
    settings = rtmp_settings(STREAM, IngestAddresses())
    assert (settings.server, settings.stream_key.reveal()) == (RTMPS_SERVER, "ba01k91b8")
    assert "ba01k91b8" not in repr(settings)


@pytest.mark.parametrize(
    ("choice", "stream_id", "is_secret"),
    [(SrtStreamId.STREAM_ID, "91b8", False), (SrtStreamId.STREAM_KEY, "ba01k91b8", True)],
)
def test_srt_settings(choice: SrtStreamId, stream_id: str, is_secret: bool) -> None:
    settings = srt_settings(STREAM, IngestAddresses(srt_stream_id=choice))
    assert settings.stream_id_is_secret is is_secret
    url = settings.url
    assert url.reveal() == f"srt://live.fastpix.com:778?streamid={stream_id}&passphrase=b0a4k91b8"
    assert not settings.url_is_escaped
    assert "b0a4k91b8" not in repr(settings) + repr(url) + str(url)


def test_addresses_of_ones_own_are_used() -> None:
    addresses = IngestAddresses("rtmp://here/live", "srt://here:9000", playback_url="http://127.0.0.1:1/hls")
    assert rtmp_settings(STREAM, addresses).server == "rtmp://here/live"
    assert srt_settings(STREAM, addresses).url.reveal().startswith("srt://here:9000?streamid=")
    assert (
        hls_address(PlaybackId("p", Access.PUBLIC), addresses, dvr=False) == "http://127.0.0.1:1/hls/p.m3u8"
    )


@given(TEXTS, TEXTS)
def test_the_srt_url_decodes_to_exactly_what_went_in(stream_id: str, passphrase: str) -> None:
    settings = SrtSettings(SRT_ADDRESS, Secret(stream_id), Secret(passphrase))
    parts = urlsplit(settings.url.reveal())
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("srt", "live.fastpix.com:778", "", "")
    assert parse_qs(parts.query, keep_blank_values=True, strict_parsing=True) == {
        "streamid": [stream_id],
        "passphrase": [passphrase],
    }
    # Also for those who decode escapes but do not take a plus for a space.
    pairs = [pair.split("=") for pair in parts.query.split("&")]
    assert [unquote(value) for _, value in pairs] == [stream_id, passphrase]


@given(TEXTS, TEXTS)
def test_an_escaped_url_is_told(stream_id: str, passphrase: str) -> None:
    settings = SrtSettings(SRT_ADDRESS, Secret(stream_id), Secret(passphrase))
    verbatim = f"{SRT_ADDRESS}?streamid={stream_id}&passphrase={passphrase}"
    assert settings.url_is_escaped is (settings.url.reveal() != verbatim)


@given(TEXTS)
def test_the_player_link_decodes(playback_id: str) -> None:
    parts = urlsplit(player_link(PlaybackId(playback_id, Access.PUBLIC), IngestAddresses()))
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "play.fastpix.com", "/")
    assert parse_qs(parts.query, keep_blank_values=True) == {"playbackId": [playback_id]}


@given(TEXTS, st.booleans())
def test_the_hls_address_decodes(playback_id: str, dvr: bool) -> None:
    parts = urlsplit(hls_address(PlaybackId(playback_id, Access.PUBLIC), IngestAddresses(), dvr=dvr))
    assert (parts.scheme, parts.netloc) == ("https", "stream.fastpix.com")
    assert parts.path.count("/") == 1
    assert unquote(parts.path) == f"/{playback_id}.m3u8"
    assert parts.query == ("dvrMode=true" if dvr else "")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" rtmps://live.example/app/ \n", "rtmps://live.example/app"),
        ("rtmp://127.0.0.1:1935/live", "rtmp://127.0.0.1:1935/live"),
        ("rtmp://[::1]/live", "rtmp://[::1]/live"),
    ],
)
def test_valid_rtmp_addresses_are_accepted(text: str, address: str) -> None:
    assert parse_rtmp_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "live.example/app",
        "https://live.example/app",
        "srt://live.example:778",
        "rtmp://",
        "rtmp:///live",
        "rtmp://live.example/app?key=1",
        "rtmp://live.example/app?",
        "rtmp://live.example/app#",
        "rtmp://live.example/a pp",
        "rtmp://live.exam\tple/app",
        "rtmp://live.example/app\u200b",
        "\x00rtmp://live.example/app",
        "rtmp://live.example:0/app",
        "rtmp://live.example:http/app",
        "rtmp://[::1/app",
        "rtmp://live.example",  # OBS needs the application
        "rtmps://live.example:443/",
        "rtmps://somebody:word@live.example/app",  # a password is for the keyring
    ],
)
def test_other_rtmp_addresses_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever it is
        parse_rtmp_address(text)


@pytest.mark.parametrize("text", [" srt://live.example:778/ ", "srt://live.example:778"])
def test_valid_srt_addresses_are_accepted(text: str) -> None:
    assert parse_srt_address(text) == "srt://live.example:778"


@pytest.mark.parametrize(
    "text",
    [
        "srt://live.example",
        "srt://live.example:778/path",
        "srt://live.example:778?streamid=1",
        "srt://live.example:778?",
        "rtmp://live.example:778",
    ],
)
def test_other_srt_addresses_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever it is
        parse_srt_address(text)


@given(TEXTS)
def test_an_srt_address_that_is_taken_takes_the_query(rest: str) -> None:
    try:
        address = parse_srt_address(f"srt://h{rest}")
    except ValueError:
        return
    assert parse_srt_address(address) == address
    url = SrtSettings(address, Secret("id"), Secret("pass")).url.reveal()
    assert parse_qs(urlsplit(url).query) == {"streamid": ["id"], "passphrase": ["pass"]}


@pytest.mark.parametrize(
    "address",
    [
        VIEWING_PAGE,
        "https://watch.example/{playbackId}#{token}",
        "http://127.0.0.1:1234/watch?playbackId={playbackId}&token={token}",
    ],
)
def test_viewing_page_of_ones_own_is_used(address: str) -> None:
    addresses = IngestAddresses(viewing_page=parse_viewing_page(f" {address} "))
    made = viewing_page(addresses, "p/1", "a.b&c")
    assert made == address.replace("{playbackId}", "p%2F1").replace("{token}", "a.b%26c")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://watch.example/{playbackId}",
        "https://watch.example/{token}",
        "https://watch.example/{playbackId}/{token}/{token}",
        "https://watch.example/{playbackId}/{token}/{other}",
        "http://watch.example/{playbackId}/{token}",
        "https:///{playbackId}/{token}",
        "https://me@watch.example/{playbackId}/{token}",
        "https://watch.example/{playbackId} {token}",
        "https://{playbackId}:{token}/",
        "ftp://watch.example/{playbackId}/{token}",
    ],
)
def test_viewing_page_that_nobody_could_watch_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        parse_viewing_page(address)


def test_a_recordings_file_is_beside_its_playlist() -> None:
    playback = PlaybackId("a/b", Access.PUBLIC)
    assert mp4_address(playback, IngestAddresses()) == "https://stream.fastpix.com/a%2Fb/capped-4k.mp4"


def test_picture_of_a_recording_has_its_own_server() -> None:
    there = IngestAddresses(pictures_url="https://pictures.example")
    assert (
        picture_address(PlaybackId("a/b", Access.PUBLIC), there)
        == "https://pictures.example/a%2Fb/thumbnail.jpg"
    )
