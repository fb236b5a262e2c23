"""Whatever ends what a person asked for, the form is free again: also a bug, told once to the loop."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import qasync
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringTrouble, OutcomeUnknown
from fastpix_desktop.domain.network.checks import Check, Obstacle, Report
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters import feed
from fastpix_desktop.presenters.accounts import SessionPresenter, SessionState
from fastpix_desktop.presenters.monitor.playlist_watch import PlaylistWatch
from fastpix_desktop.presenters.network_check import NetworkCheck
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.streams.actions import StreamActions
from fastpix_desktop.presenters.streams.edit import EditPresenter
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.mirror import StreamMirror
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.presenters.streams.watch import StreamWatch
from fastpix_desktop.presenters.support import SupportPresenter
from tests.presenters.cloud import Cloud
from tests.presenters.fakes import EmptyStore, Failing

STREAM = LiveStream("id", Secret("the-stream-key"), Secret("s"), Status.IDLE)


class Bug(Exception):
    """What no adapter has turned into an error of ours."""


async def fail(*_: object) -> Any:
    await asyncio.sleep(0)
    raise Bug


class Trial:
    """One presenter whose services all have a bug, how it is asked, and whether it is busy."""

    def __init__(self, presenter: Presenter, ask: Callable[[], None], is_busy: Callable[[], bool]) -> None:
        self.presenter, self.ask, self.is_busy = presenter, ask, is_busy


def _edit(_preferences: Preferences) -> Trial:
    presenter = EditPresenter(Failing(Bug))
    form = presenter.begin(STREAM)
    presenter.edit(StreamDraft(title="Other", reconnect_window=form.reconnect_window))
    return Trial(presenter, presenter.save, lambda: presenter.is_busy)


def _session(preferences: Preferences) -> Trial:
    presenter = SessionPresenter(Failing(Bug), Failing(Bug), preferences)
    ask = lambda: presenter.connect_account("id", Secret("s"), "Name")  # noqa: E731
    return Trial(presenter, ask, lambda: presenter.is_connecting)


def _create(_preferences: Preferences) -> Trial:
    cloud = Cloud()
    cloud.answer = cloud.deaf = cast("Any", Bug())
    presenter = cloud.presenter()
    presenter.edit(StreamDraft(title="Sunday"))
    return Trial(presenter, presenter.create, lambda: presenter.is_busy)


def _obs(preferences: Preferences) -> Trial:
    presenter = ObsSetup(Failing(Bug), preferences)
    presenter.stream = STREAM
    return Trial(presenter, lambda: presenter.export(Path("folder")), lambda: presenter.is_busy)


def _act(_preferences: Preferences) -> Trial:
    presenter = StreamActions(Failing(Bug))
    return Trial(presenter, lambda: presenter.turn_on(STREAM), lambda: presenter.is_busy("id"))


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def bugs(loop: qasync.QEventLoop) -> list[object]:
    found: list[object] = []
    loop.set_exception_handler(lambda _loop, context: found.append(context["exception"]))
    return found


@pytest.mark.parametrize("make", [_edit, _session, _create, _obs, _act])
def test_bug_leaves_the_form_usable(
    make: Callable[[Preferences], Trial], preferences: Preferences, bugs: list[object], qtbot: QtBot
) -> None:
    trial = make(preferences)
    told: list[object] = []
    cast("Any", trial.presenter).busyChanged.connect(told.append)
    for times in (1, 2):
        trial.ask()
        assert trial.is_busy()
        qtbot.waitUntil(lambda: not trial.is_busy() and len(bugs) == times)  # noqa: B023 - awaited here
        assert len(told) == 2 * times
    assert {type(each) for each in bugs} == {Bug}


def test_bug_while_looking_for_a_lost_create_leaves_the_form_usable(
    bugs: list[object], qtbot: QtBot, loop: qasync.QEventLoop
) -> None:
    cloud = Cloud()
    cloud.hold = asyncio.Event()
    presenter = cloud.presenter()
    presenter.edit(StreamDraft(title="Sunday"))
    presenter.create()
    qtbot.waitUntil(lambda: cloud.keys != [])
    told: list[bool] = []
    presenter.settlingChanged.connect(told.append)
    cloud.deaf = cast("Any", Bug())
    presenter.cancel()
    assert presenter.is_settling
    qtbot.waitUntil(lambda: not presenter.is_settling)
    assert told == [True, False]
    assert [type(each) for each in bugs] == [Bug]
    closing = loop.create_task(presenter.close())
    qtbot.waitUntil(closing.done)


def test_bug_while_saving_a_support_file_does_not_keep_the_next_from_being_saved(
    bugs: list[object], qtbot: QtBot
) -> None:
    presenter = SupportPresenter(Failing(Bug))
    for times in (1, 2):
        presenter.save(Path("support.txt"))
        qtbot.waitUntil(lambda: len(bugs) == times)  # noqa: B023 - awaited here


def test_bug_in_the_keyring_leaves_nobody_waiting_for_it(
    preferences: Preferences, bugs: list[object], qtbot: QtBot
) -> None:
    account = Account("id", "Parish")
    preferences.accounts = (account,)
    presenter = SessionPresenter(Failing(Bug), Failing(Bug), preferences)
    told: list[object] = []
    presenter.keyringFailed.connect(told.append)
    presenter.switch(account)
    qtbot.waitUntil(lambda: bugs != [])
    assert presenter.state is SessionState.LOCKED
    assert [type(each) for each in told] == [KeyringTrouble]


def test_bug_in_a_check_of_the_connection_ends_the_check(bugs: list[object], qtbot: QtBot) -> None:
    presenter = NetworkCheck(Failing(Bug))
    reports: list[Report] = []
    presenter.finished.connect(reports.append)
    presenter.run(IngestAddresses(), Protocol.RTMPS)
    qtbot.waitUntil(lambda: bugs != [])
    (report,) = reports
    assert {each.check for each in report.results} == set(Check)
    assert {each.obstacle for each in report.results} == {Obstacle.SKIPPED}
    assert not presenter.is_checking


def test_bug_while_ending_all_is_told_to_who_wants_to_quit(
    preferences: Preferences, bugs: list[object], qtbot: QtBot, loop: qasync.QEventLoop
) -> None:
    streams = made_streams(preferences)
    presenter = LiveReminders(Failing(Bug), streams, preferences)
    feed.streams_to_reminders(streams, presenter)
    ended: list[object] = []
    presenter.allEnded.connect(ended.append)
    streams.add(replace(STREAM, status=Status.ACTIVE))
    presenter.end_all(presenter.live)
    qtbot.waitUntil(lambda: bugs != [])
    assert [type(each) for each in ended] == [OutcomeUnknown]
    for each in (presenter, streams, streams.watch):  # else it polls on, in other tests
        closing = loop.create_task(each.close())
        qtbot.waitUntil(closing.done)


def made_streams(preferences: Preferences) -> StreamsPresenter:
    api, keyring = Failing(Bug), Failing(Bug)
    return StreamsPresenter(
        api, StreamMirror(EmptyStore()), StreamKeys(keyring, preferences), StreamWatch(api)
    )


def test_bug_in_a_look_is_not_the_last_look(
    bugs: list[object], qtbot: QtBot, loop: qasync.QEventLoop
) -> None:
    watch = StreamWatch(Failing(Bug))
    playlist = PlaylistWatch(Failing(Bug), hurry=1000)
    watch.follow(STREAM)
    watch.poll()
    playlist.follow("http://127.0.0.1/a.m3u8")
    qtbot.waitUntil(lambda: len(bugs) > 3)
    assert watch._timer.isActive()
    for presenter in (watch, playlist):
        closing = loop.create_task(presenter.close())
        qtbot.waitUntil(closing.done)
