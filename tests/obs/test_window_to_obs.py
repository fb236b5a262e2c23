"""From the window to the receiver: what is pressed there is what a real OBS broadcasts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFrame, QLineEdit, QSpinBox

from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.setup import ObsSetup
from tests.obs.harness import ObsHome, ObsUnderTest, screen, streaming_obs
from tests.obs.obs_ini import parse
from tests.obs.receivers import RTMP_PORT, SHORT_S, SRT_PORT, rtmp_receiver, srt_receiver
from tests.obs.sandbox import Sandbox
from tests.obs.test_obs_streams import assert_as_asked
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]
SMALL = EncoderSettings(Size(640, 360), 30, 800, 128, canvas=Size(640, 360))


@pytest.fixture
def app(open_app: OpenApp, home: ObsHome, monkeypatch: pytest.MonkeyPatch) -> App:
    """The program on a computer with OBS, with a stream just made, that goes to receivers of our own."""
    monkeypatch.setenv("HOME", str(home.home))
    monkeypatch.setenv("XDG_CONFIG_HOME", home.environment.get("XDG_CONFIG_HOME", str(home.home / ".config")))
    app = open_app()
    preferences = app.window.preferences
    preferences.rtmps_server = f"rtmp://127.0.0.1:{RTMP_PORT}/live"
    preferences.srt_address = f"srt://127.0.0.1:{SRT_PORT}"
    app.find(QLineEdit, "Title").setText("Sünday service “live”")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    obs = app.window.presenters.obs
    app.until(lambda: obs.found is not None)
    obs.choose_encoder(SMALL)
    return app


def _outcome(app: App) -> str:
    frames = app.window.stream_page.findChildren(QFrame)
    return " ".join(each.accessibleName() for each in frames if each.isVisible())


def _choose(app: App, text: str) -> None:
    """Choose an entry of the stage's options, once it can be chosen."""
    entry = next(
        each for each in app.window.stream_page.stage.options.findChildren(QAction) if each.text() == text
    )
    app.until(entry.isEnabled)
    entry.trigger()


def _export(app: App, folder: Path) -> Path:
    """Export into ``folder`` as a person does, through the dialog; return what was made."""

    def made() -> set[Path]:
        return {each for each in folder.iterdir() if not each.name.startswith(".")} - before

    before = set(folder.iterdir())
    app.press("Export OBS profile")
    (dialog,) = (each for each in app.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(folder.parent))
    dialog.selectFile(folder.name)
    dialog.accept()
    app.until(made)
    app.until(lambda: "Saved as" in _outcome(app))
    (profile,) = made()
    return profile


def test_the_exported_profile_broadcasts_by_rtmp(
    app: App, sandboxed: Callable[..., Sandbox], obs: ObsUnderTest, home: ObsHome, tmp_path: Path
) -> None:
    parent = tmp_path / "exports"
    parent.mkdir()
    folder = _export(app, parent)
    assert oct(folder.stat().st_mode)[-3:] == "700"
    assert {oct(each.stat().st_mode)[-3:] for each in folder.iterdir()} == {"600"}
    (stream,) = app.simulator.streams
    # A second export of the same stream never writes into the first.
    assert _export(app, parent) != folder
    folder.rename(home.profiles / folder.name)  # as OBS's import does: the folder's name as it is
    sandbox = sandboxed(obs)
    name = parse((home.profiles / folder.name / "basic.ini").read_text())["General"]["Name"]
    with (
        screen(sandbox),
        rtmp_receiver(sandbox, stream["streamKey"], SHORT_S) as receiver,
        streaming_obs(sandbox, obs, home, name),
    ):
        arrived = receiver.wait()
    assert_as_asked(arrived)
    assert "Unexpected stream" not in arrived.log
    assert stream["streamKey"] not in home.logs() + sandbox.log("obs.log")


def test_the_installed_profile_broadcasts_by_srt_and_is_taken_out_again(
    app: App, sandboxed: Callable[..., Sandbox], obs: ObsUnderTest, home: ObsHome
) -> None:
    _choose(app, "SRT")
    _choose(app, "New profile (recommended settings)")
    _choose(app, "Set up without starting")
    app.until(lambda: "OBS is set up" in _outcome(app))
    (stream,) = app.simulator.streams
    presenter: ObsSetup = app.window.presenters.obs
    app.until(lambda: presenter.ours)
    (ours,) = presenter.ours
    assert presenter.protocol is Protocol.SRT
    sandbox = sandboxed(obs)
    with (
        screen(sandbox),
        srt_receiver(sandbox, stream["srtSecret"], SHORT_S) as receiver,
        streaming_obs(sandbox, obs, home, ours.name),
    ):
        arrived = receiver.wait()
    assert_as_asked(arrived)
    assert arrived.srt_stream_id == stream["streamId"]
    assert stream["srtSecret"] not in home.logs() + sandbox.log("obs.log")
    _choose(app, "Remove from OBS")
    app.until(lambda: "Removed from OBS" in _outcome(app))
    assert home.holding(stream["srtSecret"]) == set()


def test_a_damaged_profile_of_theirs_is_said_and_nothing_is_left(app: App, home: ObsHome) -> None:
    theirs = home.profiles / "Theirs"
    theirs.mkdir()
    (theirs / "basic.ini").write_text("[General]\nName=Theirs\n")
    (theirs / "streamEncoder.json").write_text("{broken")
    before = {str(each) for each in home.profiles.rglob("*")}
    presenter = app.window.presenters.obs
    presenter.find()
    app.until(
        lambda: (
            presenter.installation and any(each.name == "Theirs" for each in presenter.installation.profiles)
        )
    )
    assert presenter.installation is not None
    (like,) = (each for each in presenter.installation.profiles if each.name == "Theirs")
    presenter.choose_profile(like)
    presenter.install()
    damaged = says("“Theirs” can't be copied, because its file streamEncoder.json is damaged")
    app.until(lambda: damaged in _outcome(app))
    assert {str(each) for each in home.profiles.rglob("*")} == before


def test_an_export_to_where_nothing_can_be_written_is_said(app: App) -> None:
    app.window.presenters.obs.export(Path("/proc"))
    app.until(lambda: "/proc couldn't be saved" in _outcome(app))


def test_no_obs_on_this_computer(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("PATH", str(tmp_path))
    app = open_app()
    app.find(QLineEdit, "Title").setText("t")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    app.until(lambda: app.window.stream_page.stage._headline.text() == "OBS isn't on this computer")
    assert app.find(QAbstractButton, "Get OBS Studio").isVisible()
    assert app.find(QAbstractButton, "Export OBS profile").isVisible()


def test_encoder_settings_are_checked_and_used(app: App) -> None:
    _choose(app, "Encoder settings…")
    spin = app.find(QSpinBox, "Video bitrate")
    spin.setValue(10)
    app.press("Use these settings")
    assert spin.accessibleDescription() == "Use a number from 300 to 20000."
    spin.setValue(4200)
    app.press("60 fps")
    spin.setValue(4200)
    app.press("Use these settings")
    settings = app.window.presenters.obs.encoder
    assert (settings.video_kbps, settings.fps) == (4200, 60)
