"""*Also on*, over real sockets: each destination is on its stream once, whatever happens on the way."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError, KeyringLocked, KeyringTrouble, OutcomeUnknown, Refused
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.also_on import AddRefusal, AlsoOnRow, CantAdd, KeyMissing
from fastpix_desktop.domain.streams.stream import parse_stream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.simulcast.changes import Act
from fastpix_desktop.presenters.simulcast.simulcasts import Simulcasts
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import ApiError, Fault, Simulator

YOUTUBE = "rtmps://a.rtmps.youtube.com:443/live2"
TWITCH = "rtmp://live.twitch.tv/app"
LOOKS = (0.01, 0.02, 0.03)
PATIENCE_MS = 20_000


class Keyring(Memory):
    """A keyring that may be locked."""

    trouble: KeyringTrouble | None = None

    def save(self, name: str, secret: Secret) -> None:
        self._check()
        super().save(name, secret)

    def load(self, name: str) -> Secret | None:
        self._check()
        return super().load(name)

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class World:
    """A program's presenter, before FastPix; it can be started again."""

    def __init__(self, bot: QtBot, loop: qasync.QEventLoop, folder: Path, simulator: Simulator) -> None:
        self.bot, self.loop, self.folder, self.simulator = bot, loop, folder, simulator
        self.keyring = Keyring()
        self.troubles: list[AppError] = []
        self.begin()

    def begin(self) -> None:
        preferences = Preferences(QSettings(str(self.folder / "settings.ini"), QSettings.Format.IniFormat))
        entry = SignInAdapters(preferences, api_url=self.simulator.url, keeper=self.keyring)
        self.adapters = Adapters(self.folder, preferences, entry)
        account = Account(self.simulator.token_id, "Parish")
        self.adapters.session.use(account, Secret(self.simulator.secret))
        self.it = Simulcasts(self.adapters.simulcast, self.adapters.destinations, self.adapters.keys, LOOKS)
        self.it.streamRead.connect(self.it.show)
        self.it.failed.connect(self.troubles.append)
        self.it.use(self.simulator.token_id)
        self.until(lambda: not self.it._opening.is_running)

    def end(self) -> None:
        for closing in (self.it.close(), self.adapters.close()):
            task = self.loop.create_task(closing)
            self.until(task.done)

    def until(self, condition: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def open(self, **values: Any) -> str:
        """Seed a stream, and show it."""
        stream_id = str(self.simulator.seed("Choir", **values)["streamId"])
        self.read(stream_id)
        return stream_id

    def read(self, stream_id: str) -> None:
        """Show the stream as it is now."""
        found = next(each for each in self.simulator.streams if each["streamId"] == stream_id)
        self.it.show(parse_stream(found))

    def targets(self, number: int = -1) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.simulator.streams[number].get("simulcastResponses", [])
        return found

    def row(self, name: str) -> AlsoOnRow:
        return next(each for each in self.it.rows if each.name == name)

    def add(self, name: str = "YouTube", server: str = YOUTUBE, key: str = "k-1") -> None:
        self.it.save(name, server, Secret(key))
        self.until(lambda: any(each.name == name for each in self.it.rows))
        self.settle()

    def settle(self) -> None:
        self.until(lambda: not self.it._keeping.is_running and not self.it._changes._under_way)
        self.until(lambda: not self.it._tidying.is_running)

    def act(self, name: str) -> Act | None:
        failure = self.it.failure(self.row(name))
        return failure.act if failure is not None else None

    def error(self, name: str) -> AppError:
        failure = self.it.failure(self.row(name))
        assert failure is not None
        return failure.error


@pytest.fixture
def world(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path, simulator: Simulator) -> Iterator[World]:
    made = World(qtbot, loop, tmp_path, simulator)
    yield made
    made.end()


def posts(world: World) -> int:
    return sum(
        each.method == "POST" and each.path.endswith("/simulcast") for each in world.simulator.requests
    )


def test_a_destination_is_saved_and_added_switched_on(world: World) -> None:
    world.open()
    world.add()
    (target,) = world.targets()
    assert (target["url"], target["streamKey"], target["isEnabled"]) == (YOUTUBE, "k-1", True)
    assert target["metadata"]["simulcast_name"] == "YouTube"
    row = world.row("YouTube")
    assert world.it.is_on(row)
    assert row.destination is not None
    assert world.keyring.load(row.destination.key_name) == Secret("k-1")
    assert posts(world) == 1


def test_a_saved_destination_is_there_for_the_next_stream_and_after_a_restart(world: World) -> None:
    world.open()
    world.add()
    world.end()
    world.begin()
    world.open()
    row = world.row("YouTube")
    assert not world.it.is_on(row)
    world.it.switch(row, on=True)
    assert world.it.is_on(row), "what is wanted shows at once"
    world.settle()
    assert len(world.targets()) == 1


def test_the_key_stays_out_of_the_database(world: World) -> None:
    world.open()
    world.add(key="a-key-that-must-not-leak")
    written = b"".join(path.read_bytes() for path in world.folder.iterdir())
    assert b"YouTube" in written
    assert b"a-key-that-must-not-leak" not in written


def test_switching_off_and_on_again_sends_only_that(world: World) -> None:
    world.open()
    world.add()
    world.it.switch(world.row("YouTube"), on=False)
    world.settle()
    assert [each["isEnabled"] for each in world.targets()] == [False]
    world.it.switch(world.row("YouTube"), on=True)
    world.settle()
    assert [each["isEnabled"] for each in world.targets()] == [True]
    assert posts(world) == 1


def test_removing_ends_that_one_only(world: World) -> None:
    stream_id = world.open()
    world.add()
    world.add("Twitch", TWITCH, "k-2")
    world.simulator.set_status(stream_id, "active")
    world.read(stream_id)
    world.it.remove(world.row("YouTube"))
    world.settle()
    assert [each["url"] for each in world.targets()] == [TWITCH]
    assert world.row("YouTube").target is None
    assert world.simulator.streams[-1]["status"] == "active"


def test_what_another_program_added_is_shown_and_can_be_switched(world: World) -> None:
    target = {"simulcastId": "ab", "url": TWITCH, "streamKey": "x", "isEnabled": True}
    world.open(simulcastResponses=[target | {"metadata": {"simulcast_name": "Theirs"}}])
    row = world.row("Theirs")
    assert row.destination is None
    world.it.switch(row, on=False)
    world.settle()
    assert [each["isEnabled"] for each in world.targets()] == [False]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.drop_after(method="POST"),
        Fault.half_answer(method="POST"),
        Fault.garbage(method="POST"),
        Fault.success_false(taken=True, method="POST"),
        Fault.gateway(403, method="POST"),
        Fault.repeated(0.0, method="POST"),
        Fault.repeated(0.0, 0.0, answered=False, method="POST"),
    ],
)
def test_a_lost_or_repeated_answer_leaves_one_target(world: World, fault: Fault) -> None:
    world.open()
    world.simulator.play(fault)
    world.add()
    assert len(world.targets()) == 1
    assert world.act("YouTube") is None


def test_a_request_that_comes_late_is_not_doubled_for_long(world: World) -> None:
    stream_id = world.open()
    world.simulator.play(Fault.late(0.6, method="POST"))
    world.add()
    assert isinstance(world.error("YouTube"), OutcomeUnknown)
    world.it.retry(world.row("YouTube"))
    world.settle()
    world.until(lambda: len(world.targets()) == 2)
    world.read(stream_id)
    world.settle()
    assert len(world.targets()) == 1
    assert world.it.is_on(world.row("YouTube"))


def test_a_late_target_clears_the_doubt_by_itself(world: World) -> None:
    stream_id = world.open()
    world.simulator.play(Fault.late(1, method="POST"))
    world.add()
    assert world.act("YouTube") is Act.ADD
    world.until(lambda: len(world.targets()) == 1)
    world.read(stream_id)
    world.settle()
    assert world.act("YouTube") is None
    sent = posts(world)
    world.end()
    world.begin()
    world.read(stream_id)
    world.settle()
    assert len(world.targets()) == 1
    assert posts(world) == sent


def test_one_that_fails_leaves_the_others_and_can_be_retried(world: World) -> None:
    world.open()
    world.simulator.play(Fault.status(400, ApiError(400, "not this one"), method="POST"))
    world.add()
    world.add("Twitch", TWITCH, "k-2")
    assert isinstance(world.error("YouTube"), Refused)
    assert world.act("Twitch") is None
    world.it.retry(world.row("YouTube"))
    world.settle()
    assert sorted(each["url"] for each in world.targets()) == sorted([YOUTUBE, TWITCH])


def test_what_is_not_wanted_after_all_is_not_tried_again(world: World) -> None:
    stream_id = world.open()
    world.simulator.play(Fault.status(400, ApiError(400, "no"), method="POST"))
    world.add()
    world.it.drop(world.row("YouTube"))
    world.settle()
    world.end()
    world.begin()
    world.read(stream_id)
    world.settle()
    assert world.targets() == []


def test_what_was_not_added_before_a_crash_is_added_at_the_next_start(world: World) -> None:
    stream_id = world.open()
    world.simulator.play(Fault.status(502, method="POST"))
    world.add()
    assert world.targets() == []
    world.end()
    world.begin()
    world.settle()
    world.read(stream_id)
    assert len(world.targets()) == 1


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"status": "active"}, AddRefusal.ON_AIR),
        ({"status": "disabled"}, AddRefusal.TURNED_OFF),
        ({"trial": True}, AddRefusal.TRIAL),
    ],
)
def test_what_fastpix_would_refuse_is_not_sent(
    world: World, values: dict[str, Any], refusal: AddRefusal
) -> None:
    world.open()
    world.add()
    world.open(**values)
    assert world.it.refusal is refusal
    world.it.switch(world.row("YouTube"), on=True)
    world.settle()
    error = world.error("YouTube")
    assert isinstance(error, CantAdd)
    assert error.refusal is refusal
    assert posts(world) == 1


def test_what_waited_for_the_end_of_a_broadcast_is_added_then(world: World) -> None:
    world.open()
    world.add()
    stream_id = world.open(status="active")
    world.it.switch(world.row("YouTube"), on=True)
    world.settle()
    world.simulator.set_status(stream_id, "idle")
    world.read(stream_id)
    world.settle()
    assert len(world.targets()) == 1


def test_a_refused_switch_is_put_back_and_says_so(world: World) -> None:
    world.open()
    world.add()
    world.simulator.play(Fault.status(400, ApiError(400, "not while live"), method="PUT"))
    world.it.switch(world.row("YouTube"), on=False)
    assert not world.it.is_on(world.row("YouTube"))
    world.settle()
    assert world.it.is_on(world.row("YouTube"))
    assert world.act("YouTube") is Act.SWITCH_OFF
    world.it.retry(world.row("YouTube"))
    world.settle()
    assert not world.it.is_on(world.row("YouTube"))


@pytest.mark.parametrize(("taken", "known"), [(True, True), (False, False)])
def test_a_switch_without_an_answer_is_looked_up(world: World, taken: bool, known: bool) -> None:
    world.open()
    world.add()
    world.simulator.play(Fault.status(502, taken=taken, method="PUT"))
    world.it.switch(world.row("YouTube"), on=False)
    world.settle()
    assert (world.act("YouTube") is None) is known
    assert world.it.is_on(world.row("YouTube")) is not taken


@pytest.mark.parametrize(("taken", "known"), [(True, True), (False, False)])
def test_a_removal_without_an_answer_is_looked_up(world: World, taken: bool, known: bool) -> None:
    world.open()
    world.add()
    world.simulator.play(Fault.status(502, taken=taken, method="DELETE"))
    world.it.remove(world.row("YouTube"))
    world.settle()
    assert (world.act("YouTube") is None) is known
    assert (world.row("YouTube").target is None) is taken
    if not known:
        world.it.retry(world.row("YouTube"))
        world.settle()
        assert world.targets() == []


def test_the_same_server_and_key_are_saved_once_under_their_new_name(world: World) -> None:
    world.open()
    world.add()
    world.add("Parish", YOUTUBE + "/", "k-1")
    assert [each.name for each in world.it.destinations] == ["Parish"]
    assert len(world.targets()) == 1


def test_forgetting_a_destination_deletes_its_key_and_leaves_the_stream(world: World) -> None:
    world.open()
    world.add()
    destination = world.row("YouTube").destination
    assert destination is not None
    world.it.forget(destination)
    world.settle()
    assert world.it.destinations == ()
    assert world.keyring.load(destination.key_name) is None
    (row,) = world.it.rows
    assert (row.name, row.destination) == ("YouTube", None)
    assert len(world.targets()) == 1


def test_a_locked_keyring_is_reported_and_the_key_works_until_the_end(world: World) -> None:
    world.open()
    world.keyring.trouble = KeyringLocked()
    world.add()
    assert isinstance(world.troubles[-1], KeyringLocked)
    assert len(world.targets()) == 1


def test_a_destination_without_its_key_says_so(world: World) -> None:
    world.open()
    world.add()
    destination = world.row("YouTube").destination
    assert destination is not None
    world.keyring.delete(destination.key_name)
    world.end()
    world.begin()
    world.open()
    world.it.switch(world.row("YouTube"), on=True)
    world.settle()
    assert isinstance(world.error("YouTube"), KeyMissing)


def test_a_stream_that_is_gone_is_not_tried_again(world: World, qtbot: QtBot) -> None:
    stream_id = world.open()
    world.add()
    world.open()
    world.simulator.play(Fault.status(404, method="GET"))
    world.it.switch(world.row("YouTube"), on=True)
    world.settle()
    assert world.it._adds == {}
    assert stream_id


def test_another_account_changes_nothing_of_this_one(world: World) -> None:
    world.open()
    world.simulator.play(Fault.freeze(method="POST"))
    world.it.save("YouTube", YOUTUBE, Secret("k"))
    world.until(lambda: posts(world) == 1)
    world.it.leave()
    assert not world.it._changes._under_way
