"""The commands for FFmpeg and GStreamer, run as they are copied."""

import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from fastpix_desktop.domain.encoders.commands import (
    CommandNote,
    EncoderCommand,
    ffmpeg_command,
    gstreamer_command,
)
from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.protocol import Protocol
from tests.obs.receivers import SRT_PORT, TLS_PORT, Receiver, rtmp_receiver, srt_receiver, tls_proxy
from tests.obs.sandbox import Sandbox, require, stop

SMALL = EncoderSettings(Size(640, 360), 30, 800, 128)
KEY = "0a1b2c3d-key"
STREAM_ID = "a%2Fb c+d&e=f,#!::r=x/y$HOME`"
PASSPHRASE = "a pass=phrase&more 10+"
RTMPS = RtmpSettings(f"rtmps://localhost:{TLS_PORT}/live", Secret(KEY))
SRT = SrtSettings(f"srt://127.0.0.1:{SRT_PORT}", Secret(STREAM_ID), Secret(PASSPHRASE))
MAKERS = {"ffmpeg": ffmpeg_command, "gst-launch-1.0": gstreamer_command}


def start(sandbox: Sandbox, command: EncoderCommand) -> subprocess.Popen[bytes]:
    variables = {name: secret.reveal() for name, secret in command.variables.items()}
    return sandbox.start(["sh", "-c", command.text], "command.log", {"HOME": "/nonexistent", **variables})


def arguments_inside(sandbox: Sandbox) -> list[str]:
    """The arguments of each process in the sandbox but the receivers, which are told the secrets too."""
    listed = subprocess.run(
        [*sandbox.prefix, "ps", "-eww", "-o", "args"], capture_output=True, text=True, check=True
    ).stdout
    return [line for line in listed.splitlines() if "-listen" not in line and "listener" not in line]


@pytest.mark.parametrize("program", MAKERS)
@pytest.mark.parametrize("protocol", Protocol)
def test_command_sends_video_and_audio(
    program: str, protocol: Protocol, sandboxed: Callable[..., Sandbox], authority: Path
) -> None:
    require(program)
    command = MAKERS[program](RTMPS if protocol is Protocol.RTMPS else SRT, SMALL)
    sandbox = sandboxed(trusting=authority)
    with ExitStack() as stack:
        receiver: Receiver
        if protocol is Protocol.RTMPS:
            receiver = stack.enter_context(rtmp_receiver(sandbox, KEY))
            stack.enter_context(tls_proxy(sandbox, authority))
        else:
            receiver = stack.enter_context(srt_receiver(sandbox, PASSPHRASE))
        process = start(sandbox, command)
        stack.callback(stop, process)
        seen: list[str] = []
        while not any(line.startswith(f"{program} ") for line in seen):  # before, it is the shell still
            seen = arguments_inside(sandbox)
            assert process.poll() is None, sandbox.log("command.log")
        arrived = receiver.wait(30)
    assert (arrived.video_codec, arrived.audio_codec) == ("h264", "aac")
    assert (arrived.width, arrived.height, round(arrived.fps)) == (640, 360, 30)
    assert arrived.frames_between == (60, 60)
    assert "Unexpected stream" not in arrived.log
    if protocol is Protocol.SRT:
        assert arrived.srt_stream_id == STREAM_ID
    visible = any(secret.reveal() in "\n".join(seen) for secret in command.variables.values())
    assert visible is (CommandNote.ARGUMENTS_VISIBLE in command.notes)
    assert not any(secret.reveal() in sandbox.log("command.log") for secret in command.variables.values())


@pytest.mark.parametrize("program", MAKERS)
def test_no_key_for_a_server_that_is_not_trusted(
    program: str, sandboxed: Callable[..., Sandbox], authority: Path
) -> None:
    require(program)
    sandbox = sandboxed()
    with rtmp_receiver(sandbox, KEY), tls_proxy(sandbox, authority):
        process = start(sandbox, MAKERS[program](RTMPS, SMALL))
        try:
            assert process.wait(20) != 0
        finally:
            stop(process)
    assert "ertificate" in sandbox.log("command.log")
    assert KEY not in sandbox.log("rtmp.mkv.log").replace(f"/live/{KEY}", "")


@pytest.mark.parametrize("program", MAKERS)
def test_nothing_is_sent_without_a_key(program: str, sandboxed: Callable[..., Sandbox]) -> None:
    require(program)
    sandbox = sandboxed()
    command = MAKERS[program](RTMPS, SMALL)
    process = start(sandbox, EncoderCommand(command.text, {}, command.notes))
    assert process.wait(10) != 0
    assert "FASTPIX_STREAM_KEY" in sandbox.log("command.log")
