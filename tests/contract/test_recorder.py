"""What an encoder has sent becomes a recording that plays, with a picture of it."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop.domain.streams.recording import parse_recording
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.simulator.media import Media
from tests.contract.client import STREAMS, Client
from tests.contract.encoders import OnAir, encoder, until

pytestmark = pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(ingest=True) as simulator:
        yield simulator


@pytest.fixture
def api(sim: Simulator) -> Client:
    return Client(sim)


def _recorded(sim: Simulator, stream: OnAir) -> Media:
    until(lambda: "mediaIds" in stream.now)
    (media_id,) = stream.now["mediaIds"]
    media = sim.media(media_id)
    until(lambda: media.is_ready)
    return media


def _length_s(content: bytes, folder: Path) -> float:
    file = folder / "recording.mp4"
    file.write_bytes(content)
    command = ("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "json", str(file))
    return float(json.loads(subprocess.check_output(command))["format"]["duration"])


def _end(sim: Simulator, api: Client, stream: OnAir) -> Media:
    assert api.call("PUT", f"{STREAMS}/{stream.id}/finish").status == 200
    return _recorded(sim, stream)


def test_a_broadcast_becomes_an_mp4_with_its_length_and_picture(
    sim: Simulator, api: Client, tmp_path: Path
) -> None:
    stream = OnAir(sim, sim.seed())
    with encoder(*stream.rtmp):
        stream.wait_for("active")
        assert stream.play(f"{stream.playback_id}/part-0000.ts")[0] == 404, "it's no segment"
        until(lambda: stream.media_sequence() + len(stream.segments()) >= 3)
        media = _end(sim, api, stream)
    assert _length_s(media.content, tmp_path) >= 2
    assert media.picture.startswith(b"\xff\xd8"), "JPEG"
    for as_recorded in (False, True):
        sim.media_rules.as_recorded = as_recorded
        read = parse_recording(media.id, media.answer())
        assert read.length_s == media.length_s
    assert 0 <= media.length_s < 60


def test_what_came_over_two_connections_is_one_recording(sim: Simulator, api: Client, tmp_path: Path) -> None:
    stream = OnAir(sim, sim.seed(reconnectWindow=60))
    for segments in (2, 4):
        with encoder(*stream.rtmp):
            stream.wait_for("active")
            until(lambda: stream.media_sequence() + len(stream.segments()) >= segments)  # noqa: B023
    media = _end(sim, api, stream)
    assert _length_s(media.content, tmp_path) > 2


def test_a_stop_leaves_no_files_and_nothing_in_the_making(sim: Simulator, api: Client) -> None:
    stream = OnAir(sim, sim.seed())
    with encoder(*stream.rtmp):
        stream.wait_for("active")
        folder = sim.ingest._folder
        sim.stop()
    assert not folder.exists()
    assert not any(sim.media(each).is_being_made for each in stream.now.get("mediaIds", ()))
