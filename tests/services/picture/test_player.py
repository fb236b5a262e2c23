"""Playing by the real process, of real segments and of bytes that are none."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from fastpix_desktop.decoder import pipe
from fastpix_desktop.domain.errors import NoDecoder, Undecodable
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.services.picture.player import Player
from tests.services.picture.media import AAC, FMP4, H264, NEEDS_FFMPEG, PICTURE, TONE, segments

WIDTH = 160
LONG_S = 60.0


class Seen:
    """A player, and what it showed."""

    def __init__(self, *command: str) -> None:
        self.stills: list[tuple[float, Still]] = []
        self.ended = threading.Event()
        self.player = Player(WIDTH, self._note, self.ended.set, command or None)

    def _note(self, still: Still) -> None:
        self.stills.append((time.monotonic(), still))

    @property
    def pictures(self) -> list[Still]:
        return [still for _, still in self.stills if still.has_picture]

    def feed(self, *media: bytes) -> None:
        """Hand over, in a thread: it takes as long as playing."""

        def feed() -> None:
            with suppress(NoDecoder, Undecodable):  # the test may be over before
                for each in media:
                    self.player.feed(each)

        threading.Thread(target=feed, daemon=True).start()

    def until(self, count: int) -> None:
        """Wait for so many pictures or levels."""
        until = time.monotonic() + LONG_S
        while len(self.stills) < count:
            assert time.monotonic() < until
            assert not self.ended.is_set()
            time.sleep(0.02)


@pytest.fixture
def seen() -> Iterator[Seen]:
    made = Seen()
    yield made
    made.player.close()
    assert made.player._process.wait(LONG_S) is not None


@NEEDS_FFMPEG
@pytest.mark.parametrize("container", [(), FMP4], ids=["ts", "mp4"])
def test_segments_play_on_from_one_to_the_next(
    seen: Seen, tmp_path: Path, container: tuple[str, ...]
) -> None:
    parts = segments(tmp_path / "live", *PICTURE, *TONE, *H264, *AAC, *container, seconds=6)
    assert len(parts) == 3  # of fragmented MP4, each with what it begins with
    seen.feed(*parts)
    seen.until(40)  # of 75, every second one: into the second segment
    assert len({still.pixels for still in seen.pictures}) > 35
    assert {(still.width, still.height) for still in seen.pictures} == {(WIDTH, 90)}
    assert all(still.peak is not None and still.peak > 0.05 for still in seen.pictures[5:])
    began, ended = seen.stills[5][0], seen.stills[35][0]
    assert ended - began > 60 / 25 * 0.7  # as they are due, not as they come


@NEEDS_FFMPEG
def test_video_without_sound_has_no_level(seen: Seen, tmp_path: Path) -> None:
    seen.feed(*segments(tmp_path / "video", *PICTURE, *H264))
    seen.until(15)
    assert all(still.peak is None for still in seen.pictures)


@NEEDS_FFMPEG
def test_sound_without_video_has_levels(seen: Seen, tmp_path: Path) -> None:
    seen.feed(*segments(tmp_path / "sound", *TONE, *AAC))
    seen.until(5)
    assert seen.pictures == []
    assert all(still.peak is not None and still.peak > 0.05 for _, still in seen.stills[1:])


@NEEDS_FFMPEG
def test_waiting_for_the_next_segment_is_no_end(seen: Seen, tmp_path: Path) -> None:
    seen.feed(*segments(tmp_path / "live", *PICTURE, *TONE, *H264, *AAC))
    seen.until(30)
    time.sleep(4)
    assert not seen.ended.is_set()


@NEEDS_FFMPEG
def test_bytes_that_are_no_media_end_it(seen: Seen) -> None:
    seen.feed(b"<html>Sign in to the Wi-Fi</html>" * 300_000)
    assert seen.ended.wait(LONG_S)
    with pytest.raises(Undecodable):
        seen.player.feed(b"x" * 1_000_000)


def test_missing_player_is_said(tmp_path: Path) -> None:
    missing = Seen(sys.executable, "-c", f"raise SystemExit({pipe.NOT_INSTALLED})")
    assert missing.ended.wait(LONG_S)
    with pytest.raises(NoDecoder):
        missing.player.feed(b"x" * 1_000_000)
    with pytest.raises(NoDecoder):
        Seen(str(tmp_path / "nothing"))
