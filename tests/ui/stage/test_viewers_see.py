"""The picture that viewers see: a real encoder, real segments, the real decoder, and the window."""

import logging
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from fastpix_desktop.base import logs
from fastpix_desktop.domain.monitor.facts import ViewersState
from fastpix_desktop.domain.share.viewing_links import LinkForm
from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.simulator.answers import Answer
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.ui.stage.picture import StagePicture
from tests.contract.encoders import OnAir, encoder
from tests.qt_fixtures import App
from tests.ui.share.test_viewing_links import copied, make, rows

OpenApp = Callable[..., App]


@dataclass
class Seen:
    """The program with a stream that is live, and what was asked of its playback."""

    app: App
    stop_sending: Callable[[], object] = print
    played: list[str] = field(default_factory=list)
    """Paths, in order."""

    @property
    def picture(self) -> StagePicture:
        return self.app.window.stream_page.stage.picture

    @property
    def segments(self) -> list[str]:
        return [path for path in self.played if path.endswith(".ts")]

    @property
    def player(self) -> VideoPlayer:
        return self.app.window.presenters.video_player

    def play(self) -> None:
        """Press *Play*, and wait for moving pictures."""
        bar = self.picture.bar
        self.app.until(bar._play.isVisible)
        bar._play.click()
        found: set[bytes] = set()

        def moves() -> bool:
            if self.player.picture is not None:
                found.add(self.player.picture.pixels)
            return len(found) > 10

        self.app.until(moves)

    def viewers_can_watch(self) -> bool:
        return self.app.window.presenters.monitor.facts.viewers.state is ViewersState.CAN_WATCH


@pytest.fixture
def watch(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Seen]]:
    """Open the program on a live stream."""
    sending = []

    def start(access: str = "public") -> Seen:
        simulator = Simulator(ingest=True)
        stream = simulator.seed("Parish council", access=access)
        app = open_app(simulator=simulator, ingest=True)
        made = Seen(app)
        serve = simulator.ingest.players.serve

        def note(incoming: Incoming, address: str) -> Answer:
            made.played.append(incoming.path)
            return serve(incoming, address)

        monkeypatch.setattr(simulator.ingest.players, "serve", note)
        app.window.presenters.streams.show(stream["streamId"])
        running = encoder(*OnAir(simulator, stream).rtmp)
        running.__enter__()
        sending.append(running)
        made.stop_sending = partial(running.__exit__, None, None, None)
        app.until(lambda: simulator.streams[0]["status"] == "active")
        app.window.presenters.streams.watch.poll()
        return made

    yield start
    for each in sending:
        each.__exit__(None, None, None)


def test_stage_shows_what_viewers_see_and_loads_each_segment_once(watch: Callable[..., Seen]) -> None:
    seen = watch()
    viewers = seen.app.window.presenters.viewers_picture
    seen.app.until(lambda: seen.picture.has_image)
    assert viewers.still is not None
    assert (viewers.still.width, viewers.still.height) == (160, 90)
    assert viewers.still.peak is not None
    assert viewers.still.peak > 0.05
    seen.app.until(lambda: " s ago" in seen.picture.accessibleName())
    first = viewers.still
    seen.app.until(lambda: viewers.still is not first)
    assert len(seen.segments) == len(set(seen.segments))


def test_play_shows_moving_pictures_and_how_loud_it_is_until_it_is_stopped(
    watch: Callable[..., Seen],
) -> None:
    seen = watch()
    bar, player = seen.picture.bar, seen.player
    seen.play()
    assert bar._stop.isVisible()
    assert not bar._play.isVisible()
    assert player.picture is not None
    assert player.picture.width <= 288
    seen.app.until(lambda: player.level is not None and player.level > 0.05)
    assert bar.meter.accessibleName() == "Sound level"
    loaded = len(seen.segments)
    seen.app.until(lambda: len(seen.segments) > loaded + 1)  # it goes on with the next ones
    assert len(seen.segments) <= len(set(seen.segments)) + 2  # those before the still was, once more
    assert " ago" not in seen.picture.accessibleName()
    bar._stop.click()
    assert bar._play.isVisible()
    assert seen.picture.has_image
    loaded = len(seen.segments)
    seen.app.until(lambda: not any("--play-video" in each for each in _commands_and_environments()))


def test_play_ends_with_the_broadcast_and_with_the_page(watch: Callable[..., Seen]) -> None:
    seen = watch()
    seen.play()
    seen.app.window.stream_page.stage.setVisible(False)
    seen.app.until(lambda: not seen.player.is_playing)
    seen.app.window.stream_page.stage.setVisible(True)
    seen.play()
    with seen.app.simulator._state.locked():
        next(seen.app.simulator._state.streams()).finish()
    seen.stop_sending()
    seen.app.until(lambda: not seen.player.is_playing)
    assert not seen.player.has_failed
    assert not seen.picture.bar.isVisible()


@pytest.mark.parametrize("how", ["another page", "minimized", "scrolled out of sight"])
def test_nothing_is_loaded_while_nobody_can_see_it(watch: Callable[..., Seen], how: str) -> None:
    seen = watch()
    app = seen.app
    app.until(lambda: seen.picture.has_image)
    viewers = app.window.presenters.viewers_picture

    def hide(*, hidden: bool) -> None:
        if how == "another page":
            cover: QWidget = app.window.stream_page.stage
            cover.setVisible(not hidden)
        elif how == "minimized":
            viewers.set_in_view(
                in_view=not hidden
            )  # the check's own pace stays, so that it can be waited for
        else:
            place = app.window.stream_page.stage
            place.setFixedHeight(0 if hidden else place.sizeHint().height())

    hide(hidden=True)
    app.until(lambda: not viewers.is_looked_at and not viewers._making.is_running)
    loaded = len(seen.segments)
    playlists = len(seen.played)
    viewers._not_before = 0.0
    app.until(lambda: len(seen.played) >= playlists + 2)  # the check goes on
    assert len(seen.segments) == loaded
    hide(hidden=False)
    app.until(lambda: len(seen.segments) > loaded)


def test_minimized_window_is_one_that_nobody_sees(watch: Callable[..., Seen]) -> None:
    seen = watch()
    presenters = seen.app.window.presenters
    seen.app.until(lambda: presenters.viewers_picture.is_looked_at)
    presenters.set_in_view(in_view=False)
    assert not presenters.viewers_picture.is_looked_at


def test_secrets_of_a_private_stream_stay_secret(
    watch: Callable[..., Seen],
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    """Canaries: the tokens of links and of our own, and the signing key."""
    seen = watch("private")
    app, presenters = seen.app, seen.app.window.presenters
    logs.write_to(tmp_path)  # as the program itself
    caplog.set_level(logging.INFO)
    presenters.signing_keys.make()
    app.until(seen.viewers_can_watch)
    assert seen.app.window.presenters.stage.step is not None
    pages = [make(app, name) for name in ("Council members", "Anna, at home")]
    addresses = [copied(app, row, form) for row in rows(app) for form in LinkForm]
    app.until(lambda: seen.picture.has_image)
    started = _commands_and_environments()
    assert any("--decode-stills" in each for each in started)
    seen.play()
    started += _commands_and_environments()
    assert any("--play-video" in each for each in started)
    saved: list[Path] = []
    presenters.support.saved.connect(saved.append)
    presenters.support.save(tmp_path / "support.txt")
    app.until(lambda: saved)
    newest = presenters.monitor.facts.viewers.newest
    assert newest is not None
    texts = [*pages, *addresses, newest.address.reveal()]
    canaries = [found[1][-60:] for text in texts if (found := re.search(r'token="?([\w.-]+)', text))]
    (key,) = presenters.signing_keys._held.values()
    canaries += key.pem.reveal().split("\n")[3:6]
    assert len(canaries) == len(texts) + 3
    assert all(len(each) >= 40 for each in canaries)
    out, err = capfd.readouterr()
    places = {
        "stdout": out,
        "stderr": err,
        "argv and environment": "\n".join(started),
        "log calls": "\n".join(record.getMessage() for record in caplog.records),
        **{
            str(each): each.read_bytes().decode(errors="replace")
            for each in tmp_path.rglob("*")
            if each.is_file()
        },
    }
    assert any("fastpix-desktop.log" in name for name in places)
    for name, text in places.items():
        assert not any(canary in text for canary in canaries), name
        assert newest.address.reveal() not in text, name


def _commands_and_environments() -> list[str]:
    """What other programs of this person can read of us and of the processes we have started."""
    ours = os.getpid()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if ours in (parent, int(folder.name)):
                found += [(folder / name).read_text(errors="replace") for name in ("cmdline", "environ")]
        except OSError:
            continue
    return found
