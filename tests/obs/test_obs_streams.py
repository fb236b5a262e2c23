"""Profiles as the program makes them, streamed by a real OBS into real receivers."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from fastpix_desktop.domain.encoders.settings import (
    FASTEST_GROWTH,
    SLOWEST_GROWTH,
    EncoderSettings,
    Size,
    retry_plan,
)
from fastpix_desktop.domain.obs.errors import ObsRunning
from fastpix_desktop.domain.obs.profile import BASIC, Origin, origin_of, render
from fastpix_desktop.domain.obs.profile_copy import clone
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine, is_running
from fastpix_desktop.services.obs.profiles import (
    export_profile,
    install_profile,
    launch,
    read_profile,
    remove_profiles,
)
from tests.obs.harness import ObsHome, ObsUnderTest, end_obs, screen, streaming_obs
from tests.obs.receivers import (
    RTMP_PORT,
    SRT_PORT,
    TLS_PORT,
    Arrived,
    rtmp_receiver,
    srt_receiver,
    tls_proxy,
)
from tests.obs.sandbox import Sandbox, wait_until

TITLE = "Sünday #1 [a=b] \\new “live” 🎉"
KEY = "0a1b2c3d-key-that-must-not-leak"
STREAM_ID = "a%2Fb c+d&e=f,#!::r=x/y?é"
PASSPHRASE = "a pass=phrase&more 10+"
SMALL = EncoderSettings(Size(640, 360), 30, 800, 128, canvas=Size(640, 360))
"""Drawn and encoded without a graphics card, beside other tests."""


def assert_as_asked(arrived: Arrived, *, size: tuple[int, int] = (640, 360)) -> None:
    assert (arrived.video_codec, arrived.audio_codec) == ("h264", "aac")
    assert (arrived.width, arrived.height) == size
    assert arrived.fps == pytest.approx(30, abs=0.1)
    assert arrived.keyframe_intervals == (2.0,) * int(arrived.seconds / 2)
    assert arrived.video_packets > 28 * arrived.seconds  # of 30
    assert arrived.audio_packets > 40 * arrived.seconds  # of 47


def machine_in(sandbox: Sandbox, home: ObsHome, obs: ObsUnderTest | None = None) -> Machine:
    """The computer as the program sees it, with the sandbox's own list of sockets.

    ``obs``: the one that it finds, where that is another than this computer's own.
    """
    proc = sandbox.folder / "root/proc"
    proc.mkdir(parents=True, exist_ok=True)
    (proc / "net").symlink_to(f"/proc/{sandbox.pid}/net")
    variables = {
        "PATH": f"{obs.on_path(sandbox.folder) if obs else ''}:/usr/bin:/bin:/usr/sbin",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        **home.environment,
    }
    return Machine("linux", home.home, variables, sandbox.folder / "root")


def test_an_exported_profile_streams_by_rtmps(
    sandboxed: Callable[..., Sandbox],
    obs: ObsUnderTest,
    home: ObsHome,
    *,
    authority: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    ingest = RtmpSettings(f"rtmps://localhost:{TLS_PORT}/live", Secret(KEY))
    exported = export_profile(render(TITLE, "stream-1", ingest, SMALL, retry_plan(300)), tmp_path)
    # What OBS's import does: the folder's name as it is, and the files that it knows.
    shutil.copytree(exported.folder, home.profiles / exported.folder.name)
    sandbox = sandboxed(obs, trusting=authority)
    with (
        screen(sandbox),
        rtmp_receiver(sandbox, KEY) as receiver,
        tls_proxy(sandbox, authority),
        streaming_obs(sandbox, obs, home, exported.profile.display_name),
    ):
        arrived = receiver.wait()
    assert_as_asked(arrived)
    record_property("keyframes", arrived.keyframes_text)
    assert "Unexpected stream" not in arrived.log  # ffmpeg's words for another key
    assert KEY not in home.logs() + sandbox.log("obs.log")
    assert "keyint:       60" in home.logs()
    assert {Path(name).name for name in home.holding(KEY)} <= {"service.json", "service.json.bak"}


def test_an_installed_profile_is_launched_and_streams_by_srt(
    sandboxed: Callable[..., Sandbox],
    obs: ObsUnderTest,
    home: ObsHome,
    record_property: Callable[[str, object], None],
) -> None:
    ingest = SrtSettings(f"srt://127.0.0.1:{SRT_PORT}", Secret(STREAM_ID), Secret(PASSPHRASE))
    profile = render(TITLE, "stream-1", ingest, SMALL, retry_plan(300))
    sandbox = sandboxed(obs)
    machine = machine_in(sandbox, home)
    (found,) = find_installations(machine)
    installation = replace(found, command=(*sandbox.prefix, *obs.argv))
    installed = install_profile(installation, profile, machine)
    assert not is_running(machine)
    with screen(sandbox), srt_receiver(sandbox, PASSPHRASE) as receiver:
        launch(installation, installed.name, machine, start_streaming=True)
        try:
            arrived = receiver.wait()
            assert is_running(machine)
            with pytest.raises(ObsRunning):
                install_profile(installation, profile, machine)
        finally:
            end_obs(sandbox)
    assert_as_asked(arrived)
    record_property("keyframes", arrived.keyframes_text)
    assert arrived.srt_stream_id == STREAM_ID
    assert "==== Streaming Start" in home.logs()
    for secret in (STREAM_ID, PASSPHRASE):
        assert secret not in home.logs()
    assert remove_profiles(installation, "stream-1", machine) == (installed.name,)
    assert home.holding(PASSPHRASE) == set()


def test_a_copy_of_their_profile_streams_as_theirs_would(
    sandboxed: Callable[..., Sandbox],
    obs: ObsUnderTest,
    home: ObsHome,
    record_property: Callable[[str, object], None],
) -> None:
    theirs = home.profiles / "Mine"
    theirs.mkdir()
    # No canvas: OBS takes the screen's size.
    (theirs / BASIC).write_text(
        "[General]\nName=Mine\n[Output]\nMode=Advanced\nRetryDelay=1\n[Twitch]\nRefreshToken=their-token\n"
        "[Video]\nOutputCX=320\nOutputCY=180\n[AdvOut]\nTrack1Bitrate=96\n"
    )
    (theirs / "streamEncoder.json").write_text('{"keyint_sec": 2, "bitrate": 500, "preset": "ultrafast"}')
    sandbox = sandboxed(obs)
    machine = machine_in(sandbox, home)
    (installation,) = find_installations(machine)
    (mine,) = (each for each in installation.profiles if each.name == "Mine")
    ingest = RtmpSettings(f"rtmp://127.0.0.1:{RTMP_PORT}/live", Secret(KEY))
    copy = clone(mine.name, read_profile(mine), TITLE, "stream-1", ingest, reconnect_window=300)
    assert copy.warnings == ()
    installed = install_profile(installation, copy.profile, machine)
    with (
        screen(sandbox),
        rtmp_receiver(sandbox, KEY) as receiver,
        streaming_obs(sandbox, obs, home, installed.name),
    ):
        arrived = receiver.wait()
        # The receiver is gone now, so that OBS tries to come back.
        wait_until(lambda: len(waits(home)) >= 3, "OBS does not reconnect")
    assert_as_asked(arrived, size=(320, 180))
    record_property("keyframes", arrived.keyframes_text)
    assert waits(home)[0] == 1
    growth = [later / earlier for earlier, later in pairwise(waits(home))]
    assert all(SLOWEST_GROWTH - 0.01 <= each <= FASTEST_GROWTH + 0.01 for each in growth), waits(home)
    assert origin_of((installed.folder / BASIC).read_text()) == Origin("stream-1", is_ours=True)
    assert home.holding("their-token") == {"Mine/basic.ini"}
    assert KEY not in home.logs()


def waits(home: ObsHome) -> list[float]:
    return [float(each) for each in re.findall(r"Reconnecting in ([\d.]+) seconds", home.logs())]
