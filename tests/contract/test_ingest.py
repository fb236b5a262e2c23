"""The simulator's ingest, with FFmpeg as the encoder: real bytes, a real playlist, a status that follows."""

import os
import random
import re
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fastpix_desktop.simulator import Simulator, amf0
from fastpix_desktop.simulator.rtmp_chunks import Kind, chunks
from tests.contract.client import STREAMS, Client
from tests.contract.encoders import HandMade, OnAir, encoder, until
from tests.contract.tokens import token

NewStream = Callable[..., OnAir]


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(ingest=True) as simulator:
        yield simulator


@pytest.fixture
def api(sim: Simulator) -> Client:
    return Client(sim)


@pytest.fixture
def new_stream(sim: Simulator) -> NewStream:
    return lambda title="One", **values: OnAir(sim, sim.seed(title, **values))


def _ffmpegs(marker: str) -> list[int]:
    """The processes on whose command line this stands."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue
        if "ffmpeg" in words[0] and any(marker in word for word in words):
            found.append(int(entry.name))
    return found


def test_a_stream_goes_live_for_real(sim: Simulator, api: Client, new_stream: NewStream) -> None:
    stream = new_stream()
    assert stream.play() == (404, "")
    assert api.call("GET", f"{STREAMS}/{stream.id}/viewer-count").status == 404
    seen = [stream.status]
    with encoder(*stream.rtmp) as sending:
        while seen[-1] != "active":
            assert sending.poll() is None
            if stream.status != seen[-1]:
                seen.append(stream.status)
            time.sleep(0.01)
        assert seen == ["idle", "preparing", "active"]
        received, segments = sim.ingest.bytes_received(stream.id), stream.segments()
        assert stream.play(segments[-1])[1].endswith("bytes of media")
        first = stream.media_sequence()
        until(lambda: stream.media_sequence() > first)
        assert segments[0] not in stream.segments()
        assert sim.ingest.bytes_received(stream.id) > received > 10_000
        assert len(sim.requests) == 1  # what players ask for is not the API's

        assert api.call("GET", f"{STREAMS}/{stream.id}/viewer-count").data == {"views": 0}
        for agent in ("VLC", "Safari", "VLC"):
            stream.play(agent=agent)
        assert api.call("GET", f"{STREAMS}/{stream.id}/viewer-count").data == {"views": 2}


def test_what_players_get_is_what_was_sent(new_stream: NewStream) -> None:
    stream = new_stream()
    playlist = f"{stream.simulator.ingest.playback_url}/{stream.playback_id}.m3u8"
    with encoder(*stream.rtmp):
        stream.wait_for("active")
        done = subprocess.run(
            [
                "ffprobe",
                "-v",
                "error",
                "-show_entries",
                "stream=codec_name,width",
                "-of",
                "csv=p=0",
                playlist,
            ],
            capture_output=True,
            text=True,
            check=True,
        )
    assert set(done.stdout.split()) == {"h264,160", "aac"}


def test_times_beyond_24_bits(new_stream: NewStream) -> None:
    """After 4 h 39 min 37 s, RTMP's timestamps need their extension."""
    stream = new_stream()
    leap = "PTS+gt(N\\,0)*17000/TB"  # any stream begins at 0: only a leap gets there in time
    with encoder("-vf", f"setpts={leap}", "-af", f"asetpts={leap}", *stream.rtmp):
        until(lambda: stream.media_sequence() >= 3)
        assert all(float(each) < 3 for each in re.findall(r"#EXTINF:([\d.]+)", stream.play()[1]))


def test_unknown_key_turned_off_stream_and_wrong_app_are_refused(
    sim: Simulator, new_stream: NewStream
) -> None:
    stream, off = new_stream(), new_stream(status="disabled")
    server = sim.ingest.rtmp_server
    for url in (f"{server}/wrong-key", f"{server}/{off.key}", f"{server}x/{stream.key}", server):
        with encoder("-f", "flv", url) as sending:
            assert sending.wait(10) != 0, url
    with HandMade(server) as client:
        client.shake_hands()
        client.publish("wrong-key")
        assert b"NetStream.Publish.BadName" in client.read_to_end()
    assert (stream.status, off.status) == ("idle", "disabled")
    assert sim.ingest.bytes_received(stream.id) == sim.ingest.bytes_received(off.id) == 0


def test_a_drop_and_a_return_in_time(sim: Simulator, new_stream: NewStream) -> None:
    stream = new_stream(reconnectWindow=600)
    with encoder(*stream.rtmp) as sending:
        stream.wait_for("active")
        sim.ingest.cut(stream.id)
        assert sending.wait(10) != 0
    before = stream.segments()
    with pytest.raises(KeyError):
        sim.ingest.cut(stream.id)
    time.sleep(0.5)
    assert stream.status == "active"
    assert stream.segments() == before
    with encoder(*stream.rtmp):
        until(lambda: stream.segments() != before)
        assert set(before) & set(stream.segments())
        assert re.search(r"\.ts\n#EXT-X-DISCONTINUITY\n", stream.play()[1])
    assert stream.status == "active"
    assert "mediaIds" not in stream.now


@pytest.mark.parametrize("recording", [True, False])
def test_a_drop_for_too_long(recording: bool, sim: Simulator, new_stream: NewStream) -> None:
    sim.ingest.reconnect_window = 0.5
    stream = new_stream(enableRecording=recording)
    with encoder(*stream.rtmp):
        stream.wait_for("active")
    stream.wait_for("idle")
    assert len(stream.now.get("mediaIds", ())) == int(recording)
    assert stream.play() == (404, "")
    with encoder(*stream.rtmp):  # another broadcast, with another recording
        stream.wait_for("active")
        assert stream.media_sequence() == 0
    stream.wait_for("idle")
    assert len(stream.now.get("mediaIds", ())) == 2 * recording


def test_an_encoder_that_leaves_before_anything_plays(new_stream: NewStream) -> None:
    stream = new_stream()
    with encoder(*stream.rtmp):
        stream.wait_for("preparing")
    stream.wait_for("idle")
    assert "mediaIds" not in stream.now


@pytest.mark.parametrize(
    ("method", "act", "status"),
    [("PUT", "/finish", "idle"), ("PUT", "/live-disable", "disabled"), ("DELETE", "", "")],
)
def test_the_api_cuts_the_encoder_off(
    method: str, act: str, status: str, *, sim: Simulator, api: Client, new_stream: NewStream
) -> None:
    stream = new_stream()
    with encoder(*stream.rtmp) as sending:
        stream.wait_for("active")
        assert api.call(method, f"{STREAMS}/{stream.id}{act}").status == 200
        assert sending.wait(10) != 0
    assert stream.play() == (404, "")
    if status:
        until(lambda: "mediaIds" in stream.now)
        assert stream.status == status
    else:
        assert sim.streams == []


def test_a_frozen_playlist_stands_still_while_bytes_arrive(sim: Simulator, new_stream: NewStream) -> None:
    stream = new_stream()
    with pytest.raises(KeyError):
        sim.ingest.freeze_playlist(stream.id)
    with encoder(*stream.rtmp):
        stream.wait_for("active")
        sim.ingest.freeze_playlist(stream.id)
        frozen, received = stream.play(), sim.ingest.bytes_received(stream.id)
        folder = sim.ingest._broadcasts[stream.id].folder
        until(lambda: len(list(folder.glob("*.ts"))) > 2)
        assert stream.play() == frozen
        assert frozen[0] == 200
        assert sim.ingest.bytes_received(stream.id) > received
        assert stream.status == "active"
        sim.ingest.freeze_playlist(stream.id, frozen=False)
        assert stream.play() != frozen


def test_a_deaf_ingest_takes_everything_and_notices_nothing(sim: Simulator, new_stream: NewStream) -> None:
    stream = new_stream()
    sim.ingest.deaf = True
    with encoder(*stream.rtmp) as sending:
        until(lambda: sim.ingest.bytes_received(stream.id) > 50_000)
        assert sending.poll() is None
        assert (stream.status, stream.play()) == ("idle", (404, ""))
        sim.ingest.deaf = False
        stream.wait_for("active")


def test_a_closed_ingest_lets_nobody_in_and_keeps_whoever_is(sim: Simulator, new_stream: NewStream) -> None:
    stream = new_stream(reconnectWindow=600)
    with encoder(*stream.rtmp) as sending:
        stream.wait_for("active")
        sim.ingest.closed = True
        with encoder(*stream.rtmp) as late:
            assert late.wait(10) != 0
        assert sending.poll() is None
    assert stream.status == "active"
    sim.ingest.closed = False
    received = sim.ingest.bytes_received(stream.id)
    with encoder(*stream.rtmp):
        until(lambda: sim.ingest.bytes_received(stream.id) > received + 10_000)


def test_private_streams_want_a_token(new_stream: NewStream, api: Client) -> None:
    stream = new_stream(access="private")
    signed = token(api.call("POST", "/iam/signing-keys", {}).data, stream.playback_id)
    with encoder(*stream.rtmp):
        stream.wait_for("active")
        assert stream.play() == (403, "")
        status, text = stream.play(f"{stream.playback_id}.m3u8?token={signed}&dvrMode=true")
        assert status == 200
        segment = text.splitlines()[-1]
        assert stream.play(segment)[0] == 200
        assert stream.play(segment.partition("?")[0]) == (403, "")
        assert stream.play("unknown.m3u8") == stream.play("..%2Flive.m3u8") == stream.play("x") == (404, "")


def test_the_newer_encoder_wins(new_stream: NewStream) -> None:
    stream = new_stream()
    with encoder(*stream.rtmp) as earlier:
        stream.wait_for("active")
        with encoder(*stream.rtmp) as later:
            assert earlier.wait(10) != 0
            until(lambda: re.search(r"\.ts\n#EXT-X-DISCONTINUITY\n", stream.play()[1]))
            assert later.poll() is None


def test_garbage_and_silence(sim: Simulator, new_stream: NewStream) -> None:
    stream, noise = new_stream(), random.Random(1)
    server = sim.ingest.rtmp_server
    for data in (b"GET / HTTP/1.1\r\n\r\n", b"\x03" + noise.randbytes(20_000)):
        with HandMade(server) as client:
            client.send_last(data)
            client.read_to_end()
    with HandMade(server) as client:
        client.shake_hands()
        client.send_last(noise.randbytes(5000))
        client.read_to_end()
    for command in (
        ["publish"],
        ["publish", 1.0],
        ["connect"],
        ["connect", {"a": "map"}],
        ["createStream", None],
    ):
        with HandMade(server) as client:
            client.shake_hands()
            client.send_last(chunks(Kind.COMMAND, amf0.encode(*command), channel=3))
            client.read_to_end()
    sim.ingest.silence_limit = 0.5
    with HandMade(server) as half_open, HandMade(server) as silent:
        half_open.send(b"\x03half a handshake")
        silent.shake_hands()
        silent.publish(stream.key)
        stream.wait_for("preparing")
        half_open.read_to_end()
        assert b"NetStream.Publish.Start" in silent.read_to_end()
    stream.wait_for("idle")
    with encoder(*stream.rtmp):
        stream.wait_for("active")


def test_srt_goes_live_for_real(sim: Simulator, new_stream: NewStream) -> None:
    sim.ingest.reconnect_window = 0.5
    new_stream("Earlier", age_seconds=60)
    stream = new_stream()
    with encoder(*stream.srt):
        stream.wait_for("preparing")
        stream.wait_for("active")
        assert stream.play(stream.segments()[0])[1].endswith("bytes of media")
        assert sim.ingest.bytes_received(stream.id) > 10_000
    stream.wait_for("idle")
    assert len(stream.now["mediaIds"]) == 1
    with encoder(*stream.srt) as sending:  # it listens again
        stream.wait_for("active")
        sim.ingest.cut(stream.id)
        assert sending.wait(20) != 0


def test_srt_takes_one_stream_at_a_time(sim: Simulator, api: Client, new_stream: NewStream) -> None:
    first, last = new_stream("First", age_seconds=60), new_stream("Last")
    with encoder(*first.srt) as sending:  # the passphrase is another one
        assert sending.wait(20) != 0
    sim.ingest.listen_srt(first.id)
    with encoder(*first.srt):
        first.wait_for("active")
        assert api.call("PUT", f"{STREAMS}/{first.id}/finish").status == 200
    assert api.call("PUT", f"{STREAMS}/{first.id}/live-disable").status == 200
    with encoder(*last.srt):
        last.wait_for("active")
    assert first.status == "disabled"


def test_stops_with_all_that_it_has_started(new_stream: NewStream, sim: Simulator) -> None:
    before, stream, folder = threading.active_count(), new_stream(), sim.ingest._folder
    server, url = sim.ingest.rtmp_server, sim.url
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    with encoder(*stream.rtmp) as sending:
        stream.wait_for("active")
        assert _ffmpegs(folder.name)
        assert _ffmpegs(sim.ingest.srt_address)
        sim.stop()
        assert sending.wait(10) != 0
    assert not _ffmpegs(folder.name)
    assert not _ffmpegs(sim.ingest.srt_address)
    assert not folder.exists()
    assert stream.status == "idle"
    assert threading.active_count() < before
    sim.start()
    assert (sim.url, sim.ingest.rtmp_server) == (url, server)
    with encoder(*stream.rtmp):
        stream.wait_for("active")


def test_nothing_lives_on_when_the_program_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "fastpix_desktop.simulator", "--ingest", "--reconnect-window", "5"]
    variables = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=variables) as program:
        assert program.stdout is not None
        said = dict(program.stdout.readline().strip().split("=", 1) for _ in range(4))
        sim = Simulator(port=int(said["URL"].removesuffix("/v1").rpartition(":")[2]))
        api = Client(sim)
        made = api.create()
        with encoder("-f", "flv", f"{said['RTMP']}/{made['streamKey']}"):
            until(lambda: api.get(made["streamId"])["status"] == "active")
            assert _ffmpegs(str(tmp_path))
            until(lambda: _ffmpegs(said["SRT"]))
            program.send_signal(signal.SIGKILL)
            program.wait()
            until(lambda: not _ffmpegs(str(tmp_path)), 5)
    until(lambda: not _ffmpegs(said["SRT"]))
    assert said["HLS"].startswith("http://127.0.0.1:")


def test_no_ffmpeg_no_ingest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert shutil.which("ffmpeg"), "not installed: ffmpeg"
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FileNotFoundError):
        Simulator(ingest=True)
    with pytest.raises(RuntimeError, match="without an ingest"):
        _ = Simulator().ingest
