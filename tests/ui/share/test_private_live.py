"""A private stream on air: a real encoder, a real player with a link, and what the window says of it."""

import logging
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fastpix_desktop.domain.monitor.facts import ViewersFact, ViewersState, WhyUnchecked
from fastpix_desktop.domain.share.viewing_links import LinkForm
from fastpix_desktop.presenters.share.signing_keys import KeyState
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.share.viewing_links_panel import ViewingLinksPanel
from tests.contract.encoders import OnAir, encoder
from tests.qt_fixtures import App
from tests.ui.share.test_viewing_links import answer, copied, make, rows

OpenApp = Callable[..., App]


@pytest.fixture
def app(open_app: OpenApp) -> Iterator[App]:
    simulator = Simulator(ingest=True)
    stream = simulator.seed("Parish council", access="private")
    app = open_app(simulator=simulator, ingest=True)
    presenters = app.window.presenters
    presenters.streams.show(stream["streamId"])
    with encoder(*OnAir(simulator, stream).rtmp):
        app.until(lambda: simulator.streams[0]["status"] == "active")
        presenters.streams.watch.poll()
        yield app


def plays(address: str) -> bool:
    """Whether a real player gets the picture."""
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", "stream=codec_name", "-of", "csv=p=0", address],
        capture_output=True,
        text=True,
        check=False,
    )
    return "h264" in done.stdout


def test_private_stream_is_checked_and_watched_by_link_only(
    app: App, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.INFO)  # as the program's own log
    presenters = app.window.presenters

    def viewers() -> ViewersFact:
        return presenters.monitor.facts.viewers

    (panel,) = app.window.findChildren(ViewingLinksPanel)
    app.until(lambda: viewers().state is ViewersState.UNCHECKED)
    assert viewers().why is WhyUnchecked.NO_KEY
    app.until(lambda: "only people with a viewing link can watch" in panel._checked.text())

    presenters.signing_keys.make()
    app.until(lambda: viewers().state is ViewersState.CAN_WATCH)
    pages = [make(app, name) for name in ("Council members", "Anna, at home")]
    members, anna = rows(app)
    addresses = [copied(app, row, LinkForm.HLS) for row in (members, anna)]
    assert all(map(plays, addresses))
    assert not plays(addresses[0].partition("?")[0])

    members.withdrawAsked.emit()
    answer(app, "Withdraw link")
    app.until(lambda: len(rows(app)) == 1)
    assert [plays(address) for address in addresses] == [False, True]
    app.until(lambda: viewers().state is ViewersState.CAN_WATCH)  # our own check goes on

    (key,) = presenters.signing_keys._held.values()
    parts = key.pem.reveal().split("\n")[3:6]
    tokens = [address.partition("token=")[2] for address in (*pages, *addresses)]
    assert all(tokens)
    said = [record.getMessage() for record in caplog.records]
    files = [each.read_bytes().decode(errors="replace") for each in tmp_path.rglob("*") if each.is_file()]
    for secret in (*tokens, *parts):
        assert not any(secret in text for text in (*said, *files))


def test_key_deleted_elsewhere_is_noticed_by_the_check(app: App) -> None:
    presenters = app.window.presenters
    keys = presenters.signing_keys
    keys.make()
    app.until(lambda: presenters.monitor.facts.viewers.state is ViewersState.CAN_WATCH)
    with app.simulator._state.locked():
        app.simulator._state.workspace(app.simulator.token_id).keys.delete(keys.key_id)
    app.until(lambda: keys.state is KeyState.DELETED)
    viewers = presenters.monitor.facts.viewers
    assert (viewers.state, viewers.why) == (ViewersState.UNCHECKED, WhyUnchecked.REFUSED)
    (panel,) = app.window.findChildren(ViewingLinksPanel)
    assert "was deleted at FastPix" in panel._key.text()
    keys.make()
    app.until(lambda: presenters.monitor.facts.viewers.state is ViewersState.CAN_WATCH)


def test_stream_that_anyone_can_watch_is_said_in_red(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    (panel,) = app.window.findChildren(ViewingLinksPanel)
    app.until(lambda: "only people with a viewing link" in panel._checked.text())
    with app.simulator._state.locked():  # FastPix errs: it still says that the ID is private
        stream = next(app.simulator._state.streams())
        monkeypatch.setattr("fastpix_desktop.simulator.state._let_in", lambda *_: None)
    assert stream.values["playbackIds"][0]["accessPolicy"] == "private"
    app.window.presenters.privacy._start_check()
    app.until(lambda: "lets anyone watch" in panel._checked.text())
    assert panel._checked.property("kind") == "error"
