"""Stills by the real decoder, in its own process, of real segments and of bytes that are none."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop.decoder import pipe
from fastpix_desktop.domain.errors import NoDecoder, Undecodable
from fastpix_desktop.services.picture.decoder import Decoder
from fastpix_desktop.services.picture.process import is_installed
from tests.services.picture.media import (
    AAC,
    BLACK,
    FMP4,
    H264,
    NEEDS_FFMPEG,
    PICTURE,
    QUIET,
    SILENCE,
    TONE,
    segments,
)


@pytest.fixture
def decoder() -> Iterator[Decoder]:
    made = Decoder()
    yield made
    made.close()


@NEEDS_FFMPEG
def test_transport_stream_gives_picture_and_sound(decoder: Decoder, tmp_path: Path) -> None:
    assert is_installed()
    first, second = segments(tmp_path / "ts", *PICTURE, *TONE, *H264, *AAC)
    still = decoder.decode(first, 2.0)
    assert (still.width, still.height, len(still.pixels)) == (320, 180, 320 * 180 * 3)
    assert len(set(still.pixels)) > 50  # a real picture
    assert still.peak is not None
    assert 0.05 < still.peak < 0.5  # FFmpeg's tone is an eighth of full scale
    assert (still.seconds, still.size) == (2.0, len(first))
    assert not still.is_black
    assert not still.is_silent
    process = decoder._process
    assert decoder.decode(second, 2.0).pixels != still.pixels
    assert decoder._process is process


@NEEDS_FFMPEG
def test_fragmented_mp4_gives_picture_and_sound(decoder: Decoder, tmp_path: Path) -> None:
    for media in segments(tmp_path / "mp4", *PICTURE, *TONE, *H264, *AAC, *FMP4):
        still = decoder.decode(media, 2.0)
        assert still.has_picture
        assert still.peak is not None
        assert still.peak > 0.05


@NEEDS_FFMPEG
@pytest.mark.parametrize("container", [(), FMP4], ids=["ts", "mp4"])
def test_video_without_sound_has_no_peak(
    decoder: Decoder, tmp_path: Path, container: tuple[str, ...]
) -> None:
    still = decoder.decode(segments(tmp_path / "video", *PICTURE, *H264, *container)[0], 2.0)
    assert still.has_picture
    assert still.peak is None
    assert not still.is_silent


@NEEDS_FFMPEG
@pytest.mark.parametrize("container", [(), FMP4], ids=["ts", "mp4"])
def test_sound_without_video_has_no_picture(
    decoder: Decoder, tmp_path: Path, container: tuple[str, ...]
) -> None:
    still = decoder.decode(segments(tmp_path / "sound", *TONE, *AAC, *container)[0], 2.0)
    assert not still.has_picture
    assert still.peak is not None
    assert still.peak > 0.05


@NEEDS_FFMPEG
def test_black_and_silence_are_seen(decoder: Decoder, tmp_path: Path) -> None:
    still = decoder.decode(segments(tmp_path / "nothing", *BLACK, *SILENCE, *H264, *AAC)[0], 2.0)
    assert still.is_black
    assert still.is_silent


@NEEDS_FFMPEG
def test_large_and_upright_pictures_are_scaled_down(decoder: Decoder, tmp_path: Path) -> None:
    upright = ("-f", "lavfi", "-i", "testsrc2=size=722x1280:rate=10")
    still = decoder.decode(segments(tmp_path / "upright", *upright, *H264, seconds=2)[0], 2.0)
    assert (still.width, still.height) == (361, 640)
    assert len(still.pixels) == 361 * 640 * 3


@NEEDS_FFMPEG
def test_bytes_that_are_no_media_are_refused_and_the_next_segment_plays(
    decoder: Decoder, tmp_path: Path
) -> None:
    good = segments(tmp_path / "ts", *PICTURE, *TONE, *H264, *AAC, seconds=2)[0]
    keyed = bytes(byte ^ 0xA5 for byte in good)  # as encryption leaves it: nothing of its form is left
    for media in (b"", b"<html>Sign in to the Wi-Fi</html>", os.urandom(200_000), keyed, b"\x47" * 188_000):
        with pytest.raises(Undecodable):
            decoder.decode(media, 2.0)
    torn = bytearray(good)
    for at in range(10_000, len(torn), 5_000):
        torn[at : at + 700] = os.urandom(len(torn[at : at + 700]))
    decoder.decode(bytes(torn), 2.0)  # what is left of it
    assert decoder.decode(good, 2.0).has_picture


@NEEDS_FFMPEG
def test_unknown_codec_is_refused(decoder: Decoder, tmp_path: Path) -> None:
    file = tmp_path / "private.ts"
    data = tmp_path / "data"
    data.write_bytes(os.urandom(50_000))
    command = (*QUIET, "-f", "data", "-i", str(data), "-map", "0", "-c", "copy", "-f", "mpegts", str(file))
    subprocess.run(command, check=True)
    with pytest.raises(Undecodable):
        decoder.decode(file.read_bytes() or b"\x47" * 188, 2.0)


def _decoder(code: str, limit_s: float = 20.0) -> Decoder:
    return Decoder([sys.executable, "-c", code], limit_s)


def test_decoder_that_crashes_hangs_or_lies_costs_one_still() -> None:
    """Each is replaced by another process with the next still."""
    crash = "import os, sys; sys.stdin.buffer.read(8); os.abort()"
    lie = "import sys; sys.stdin.buffer.read(9); sys.stdout.buffer.write(b'\\xff' * 100)"
    short = "import sys; sys.stdin.buffer.read(9); sys.stdout.buffer.write(bytes([0, 2, 0, 2]) + bytes(9))"
    for code in (crash, lie, short):
        faulty = _decoder(code)
        for _ in range(2):
            with pytest.raises(Undecodable):
                faulty.decode(b"x", 2.0)
        faulty.close()
    hangs = _decoder("import time; time.sleep(600)", limit_s=0.2)
    began = time.monotonic()
    with pytest.raises(Undecodable):
        hangs.decode(b"x" * 1_000_000, 2.0)
    assert time.monotonic() - began < 20
    assert hangs._process is None


def test_missing_decoder_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(NoDecoder):
        _decoder(f"raise SystemExit({pipe.NOT_INSTALLED})").decode(b"x", 2.0)
    with pytest.raises(NoDecoder):
        Decoder([str(tmp_path / "nothing")]).decode(b"x", 2.0)
    without = "import sys; sys.modules['PySide6.QtMultimedia'] = None; sys.argv[1:] = ['--decode-stills']\n"
    with pytest.raises(NoDecoder):
        _decoder(
            f"{without}from fastpix_desktop.decoder.program import main; sys.exit(main(sys.argv[1:]))"
        ).decode(b"x", 2.0)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert not is_installed()


def test_closing_ends_the_process_also_during_a_still() -> None:
    idle = _decoder("import sys; sys.stdin.buffer.read()")
    idle.prepare()
    process = idle._process
    assert process is not None
    idle.prepare()
    assert idle._process is process
    idle.close()
    assert process.returncode is not None
    idle.close()
