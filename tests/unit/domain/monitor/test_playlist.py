"""Playlists, good and odd."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.playlist import (
    DEFAULT_TARGET_S,
    RECENT,
    MasterPlaylist,
    Playlist,
    PlaylistProblem,
    behind,
    parse_playlist,
)
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.secret import Secret

ADDRESS = "https://stream.fastpix.example/abc.m3u8?dvrMode=true"
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MEDIA = """#EXTM3U
#EXT-X-VERSION:6
#EXT-X-TARGETDURATION:4
#EXT-X-MEDIA-SEQUENCE:410
#EXT-X-PROGRAM-DATE-TIME:2026-11-24T11:59:46.000Z
#EXTINF:4.000,
410.ts
#EXTINF:4,a title
411.ts
#EXT-X-DISCONTINUITY
#EXTINF:3.5
/live/412.ts
"""
MASTER = """#EXTM3U
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="x",URI="audio.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=5000000,CODECS="avc1.64001f,mp4a.40.2"
1080/list.m3u8
#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=9,URI="frames.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=3000000

https://elsewhere.example/720.m3u8?a=b
"""


def test_a_media_playlist() -> None:
    playlist = parse_playlist(MEDIA, ADDRESS)
    assert playlist == Playlist(4.0, 410, 3, edge=datetime(2026, 11, 24, 11, 59, 57, 500_000, UTC))
    assert playlist.last == 412
    assert behind(playlist, NOON) == 2.5


def test_a_master_playlist_names_its_variants() -> None:
    assert parse_playlist(MASTER, ADDRESS) == MasterPlaylist(
        ("https://stream.fastpix.example/1080/list.m3u8", "https://elsewhere.example/720.m3u8?a=b"),
        lowest="https://elsewhere.example/720.m3u8?a=b",
    )


@pytest.mark.parametrize(
    ("variants", "lowest"),
    [
        (["BANDWIDTH=5", "BANDWIDTH=3", "BANDWIDTH=4"], 1),
        (["BANDWIDTH=5", "BANDWIDTH=5"], 0),
        (["", "BANDWIDTH=5", "BANDWIDTH=soon"], 1),
        (["PROGRAM-ID=1", "PROGRAM-ID=1"], 0),
        (['BANDWIDTH=1,CODECS="mp4a.40.2"', 'BANDWIDTH=9,CODECS="avc1.64001f,mp4a.40.2"'], 1),
        (['BANDWIDTH=1,CODECS="mp4a.40.2, ac-3"', "BANDWIDTH=9"], 1),
        (
            ['BANDWIDTH=1,CODECS="mp4a.40.2",RESOLUTION=640x360', "BANDWIDTH=9"],
            0,
        ),  # its codecs aren't all told
        (['BANDWIDTH=2,CODECS="mp4a.40.2"', 'BANDWIDTH=1,CODECS="opus"'], 1),  # a radio
    ],
)
def test_lightest_variant_with_a_picture_is_found(variants: list[str], lowest: int) -> None:
    lines = [f"#EXT-X-STREAM-INF:{each}\n{number}.m3u8" for number, each in enumerate(variants)]
    found = parse_playlist("\n".join(["#EXTM3U", *lines]), ADDRESS)
    assert isinstance(found, MasterPlaylist)
    assert found.lowest == found.variants[lowest]


def newest(text: str, address: str = ADDRESS) -> Segment | None:
    found = parse_playlist(f"#EXTM3U\n{text}", address)
    assert isinstance(found, Playlist)
    return found.newest


def test_newest_segment_is_found_with_what_it_needs() -> None:
    assert newest("#EXT-X-MEDIA-SEQUENCE:7\n#EXTINF:2,\na.ts\n#EXTINF:4,\nb.ts?token=x\n") == Segment(
        8, Secret("https://stream.fastpix.example/b.ts?token=x"), 4.0
    )
    found = newest('#EXT-X-MAP:URI="init.mp4"\n#EXTINF:4,\n1.m4s')
    assert found == Segment(
        0,
        Secret("https://stream.fastpix.example/1.m4s"),
        4.0,
        Secret("https://stream.fastpix.example/init.mp4"),
    )
    assert "fastpix.example" not in repr(found)


def test_newest_segment_is_one_that_can_be_loaded() -> None:
    gap = newest("#EXTINF:4,\na.ts\n#EXTINF:4,\n#EXT-X-GAP\nb.ts")
    part = newest('#EXTINF:4,\na.ts\n#EXT-X-PART:DURATION=1,URI="part.ts"')
    opened = newest('#EXT-X-KEY:METHOD=AES-128,URI="key"\n1.ts\n#EXT-X-KEY:METHOD=NONE\n#EXTINF:4,\na.ts')
    for found in (gap, part, opened):
        assert found is not None
        assert found.address == Secret("https://stream.fastpix.example/a.ts")


def recent(text: str) -> list[tuple[int, int]]:
    found = parse_playlist(f"#EXTM3U\n{text}", ADDRESS)
    assert isinstance(found, Playlist)
    return [(each.number, each.run) for each in found.recent]


def test_recent_segments_are_those_a_player_would_begin_with() -> None:
    line = "#EXTINF:2,\n{}.ts\n"
    many = "".join(line.format(number) for number in range(9))
    assert recent(many) == [(number, 0) for number in range(9 - RECENT, 9)]
    part = f"{line}{line}#EXT-X-PART:DURATION=1,URI=part.ts"
    assert recent(part) == [(0, 0), (1, 0)]
    assert recent('#EXT-X-PART:DURATION=1,URI="part.ts"') == []
    assert recent(f"#EXTINF:2,\ndata:video/mp4,\n{line}") == [(1, 0)]
    assert recent(f'#EXT-X-KEY:METHOD=AES-128,URI="k"\n{line}#EXT-X-KEY:METHOD=NONE\n{line}') == [(1, 0)]


def test_a_break_begins_another_run() -> None:
    line = "#EXTINF:2,\n1.ts\n"
    assert recent(f"{line}#EXT-X-DISCONTINUITY\n{line}{line}") == [(0, 0), (1, 1), (2, 1)]
    later = f"#EXT-X-MEDIA-SEQUENCE:1\n#EXT-X-DISCONTINUITY-SEQUENCE:1\n{line}{line}"
    assert recent(later) == [(1, 1), (2, 1)]  # the same, after the first has gone


@pytest.mark.parametrize(
    "text",
    [
        "",
        '#EXT-X-KEY:METHOD=AES-128,URI="key"\n#EXTINF:4,\n1.ts',
        '#EXT-X-KEY:METHOD=SAMPLE-AES,URI="key"\n#EXTINF:4,\n1.ts',
        "#EXT-X-BYTERANGE:1000@0\n#EXTINF:4,\nall.ts",
        '#EXT-X-MAP:URI="all.mp4",BYTERANGE="100@0"\n#EXTINF:4,\nall.mp4',
        "#EXT-X-MAP:\n#EXTINF:4,\n1.m4s",
        '#EXT-X-MAP:URI="ftp://a/b"\n#EXTINF:4,\n1.m4s',
        "#EXTINF:4,\ndata:video/mp4,",
    ],
)
def test_segment_that_takes_more_than_its_address_is_left_alone(text: str) -> None:
    assert newest(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", PlaylistProblem.NOT_A_PLAYLIST),
        ("\n \n", PlaylistProblem.NOT_A_PLAYLIST),
        ("<html><body>Sign in to the Wi-Fi</body></html>", PlaylistProblem.NOT_A_PLAYLIST),
        ('{"success": false}', PlaylistProblem.NOT_A_PLAYLIST),
        ("1.ts\n#EXTM3U", PlaylistProblem.NOT_A_PLAYLIST),
        ("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1", PlaylistProblem.NO_VARIANT),
        ("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nftp://host/a.m3u8", PlaylistProblem.NO_VARIANT),
        ("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://[a", PlaylistProblem.NO_VARIANT),
        ("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nfile:///etc/passwd", PlaylistProblem.NO_VARIANT),
        ("#EXTM3U", Playlist()),
        ("\ufeff#EXTM3U\r\n#EXT-X-TARGETDURATION: 2 \r\n  a.ts \r\n", Playlist(2.0, 0, 1)),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:soon\n#EXT-X-MEDIA-SEQUENCE:-4\na.ts", Playlist(segments=1)),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:0", Playlist()),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:999999999", Playlist(3600.0)),
        (f"#EXTM3U\n#EXT-X-TARGETDURATION:{'9' * 5000}", Playlist(3600.0)),
        (f"#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:{'9' * 5000}\na.ts", Playlist(segments=1)),
        ("#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:٣\na.ts", Playlist(segments=1)),
        ("#EXTM3U\na.ts\n#EXT-X-ENDLIST", Playlist(segments=1, ended=True)),
        ("#EXTM3U\n#EXT-X-PROGRAM-DATE-TIME:yesterday\na.ts", Playlist(segments=1)),
        ("#EXTM3U\n#EXT-X-PROGRAM-DATE-TIME:9999-12-31T23:59:59Z\n#EXTINF:9\na.ts", Playlist(segments=1)),
        ("#EXTM3U\n#EXT-X-PROGRAM-DATE-TIME:2026-11-24T12:00:00\n#EXTINF:9", Playlist()),
        (
            "#EXTM3U\n#EXT-X-PROGRAM-DATE-TIME:2026-11-24T13:00:00.5+0100\na.ts",
            Playlist(segments=1, edge=NOON + timedelta(0, 0.5)),
        ),
    ],
)
def test_what_players_put_up_with(text: str, expected: object) -> None:
    assert parse_playlist(text, ADDRESS) == expected


GAP = "#EXTINF:4,\n#EXT-X-GAP\ngone.ts\n"
SEGMENT = "#EXTINF:4,\nhere.ts\n"
PART = '#EXT-X-PART:DURATION=0.5,URI="part.mp4?a=1,b=2",INDEPENDENT=YES\n'
LOST_PART = '#EXT-X-PART:DURATION=0.5,GAP=YES,URI="part.mp4"\n'
START = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:10\n#EXT-X-PROGRAM-DATE-TIME:2026-11-24T12:00:00Z\n"


@pytest.mark.parametrize(
    ("media", "last", "edge_s"),
    [
        (GAP, None, None),
        (GAP * 3, None, None),
        (SEGMENT + GAP * 2, 10, 4),
        (GAP + SEGMENT, 11, 8),
        ("#EXT-X-GAP\n#EXTINF:4,\ngone.ts\n", None, None),
        (SEGMENT + "#EXT-X-GAP\n", 10, 4),
        (PART, 10, 0.5),
        (PART * 3, 10, 1.5),
        (PART * 2 + LOST_PART, 10, 1.0),
        (LOST_PART + PART, 10, 1.0),
        (LOST_PART * 2, None, None),
        (PART * 2 + SEGMENT, 10, 4),
        (PART * 2 + SEGMENT + PART, 11, 4.5),
        (GAP + PART, 11, 4.5),
        (PART * 2 + GAP, None, None),
        (SEGMENT + '#EXT-X-PRELOAD-HINT:TYPE=PART,URI="next.mp4"\n', 10, 4),
        ("#EXT-X-PART\n", 10, 0),
    ],
)
def test_only_what_a_player_could_play_counts(media: str, last: int | None, edge_s: float | None) -> None:
    found = parse_playlist(START + media, ADDRESS)
    assert isinstance(found, Playlist)
    assert found.last == last
    assert found.edge == (None if edge_s is None else NOON + timedelta(seconds=edge_s))


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\r"])
def test_only_line_feeds_end_a_line(separator: str) -> None:
    title = f"#EXTINF:4,Choir{separator}rehearsal\r\n1.ts\r\n"
    assert parse_playlist(f"#EXTM3U\r\n{title}", ADDRESS) == Playlist(segments=1)
    assert parse_playlist(f"#EXTM3U\n#EXTINF:4,a{separator}b\n", ADDRESS) == Playlist()


@given(st.text(), st.text())
def test_no_text_is_too_odd(text: str, address: str) -> None:
    for each in (text, f"#EXTM3U\n{text}", f"#EXTM3U\n#EXT-X-STREAM-INF:\n{text}"):
        found = parse_playlist(each, address)
        if isinstance(found, MasterPlaylist):
            assert found.lowest in found.variants
        elif isinstance(found, Playlist):
            assert found.target_s > 0


@given(
    st.integers(0, 10**17),
    st.integers(1, 30),
    st.integers(1, 60),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_a_playlist_says_what_was_written_into_it(
    first: int, count: int, target: int, end: str, ended: bool
) -> None:
    lines = ["#EXTM3U", f"#EXT-X-TARGETDURATION:{target}", f"#EXT-X-MEDIA-SEQUENCE:{first}"]
    for number in range(count):
        lines += [f"#EXTINF:{target},", f"{number}.ts"]
    lines += ["#EXT-X-ENDLIST"] if ended else []
    found = parse_playlist(end.join(lines), ADDRESS)
    assert found == Playlist(target, first, count, ended=ended)
    assert isinstance(found, Playlist)
    assert found.last == first + count - 1


def test_nothing_is_last_of_nothing() -> None:
    assert Playlist().last is None


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        (None, None),
        (NOON, 0),
        (NOON - timedelta(seconds=7), 7),
        (NOON + timedelta(seconds=DEFAULT_TARGET_S), 0),
        (NOON + timedelta(seconds=DEFAULT_TARGET_S + 1), None),
        (NOON - timedelta(hours=1), 3600),
        (NOON - timedelta(hours=2), None),
        (datetime.max.replace(tzinfo=UTC), None),
        (datetime.min.replace(tzinfo=UTC), None),
    ],
)
def test_age_of_the_newest_picture(edge: datetime | None, expected: float | None) -> None:
    assert behind(Playlist(edge=edge), NOON) == expected
