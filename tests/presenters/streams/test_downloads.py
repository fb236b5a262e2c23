"""Downloads: the file is asked for, waited for and loaded, whatever happens in between."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    AppError,
    FileTrouble,
    Mp4Failed,
    NotFound,
    NotSignedIn,
    OutcomeUnknown,
    Reason,
    Refused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import Progress, Stage
from fastpix_desktop.domain.streams.recording import Recording, parse_recording
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.streams.downloads import Downloads, Times
from tests.presenters.fakes import Unasked

QUICK = Times(poll_s=0.01, retry_s=(0.0, 0.0, 0.0), tick_s=0.005)
LOST = Unreachable(Reason.NETWORK)
M = Recording("m")


class Cloud(Unasked):
    """A recording whose MP4 is made when it's asked for."""

    def __init__(self) -> None:
        self.support: Any = None
        self.made: Any = [{"type": "capped_4k", "status": "ready"}]
        """What ``mp4Support`` is after it was asked for."""
        self.asked: list[str] = []
        self.errors: list[AppError] = []
        """What the next reads raise."""
        self.refusals: list[tuple[AppError, bool]] = []
        """What the next changes raise, and whether they are carried out."""

    async def recording(self, account: str, media_id: str) -> Recording:
        await asyncio.sleep(0)
        assert (account, media_id) == ("me", "m")
        if self.errors:
            raise self.errors.pop(0)
        return parse_recording(media_id, {"mp4Support": self.support})

    async def ask_for_mp4(self, account: str, media_id: str, support: str) -> None:
        await asyncio.sleep(0)
        assert (account, media_id) == ("me", "m")
        self.asked.append(support)
        error, is_done = self.refusals.pop(0) if self.refusals else (None, True)
        if is_done:
            self.support = self.made
        if error is not None:
            raise error


class Transfer:
    """An attempt that ends as the disk says."""

    def __init__(self, disk: "Disk", target: Path) -> None:
        self._disk = disk
        self._target = target
        self.progress = Progress()

    async def run(self) -> Path:
        self._disk.running += 1
        assert self._disk.running == 1, "two attempts at one file"
        try:
            await asyncio.sleep(0.01)
            await self._disk.free.wait()
            self._disk.received += self._disk.gain
            self.progress = Progress(self._disk.received, 100)
            if self._disk.errors:
                raise self._disk.errors.pop(0)
        finally:
            with suppress(asyncio.CancelledError):  # the thread's end takes a moment, whatever happens
                await asyncio.shield(asyncio.sleep(0.01))
            self._disk.running -= 1
        self._disk.files.append(self._target.name)
        return self._target


class Disk(Unasked):
    """The Transfers port."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []
        self.free = asyncio.Event()
        """Unless set, attempts wait."""
        self.free.set()
        self.running = 0
        self.received = 0
        self.gain = 10
        """Bytes that each attempt loads."""
        self.files: list[str] = []
        self.addresses: list[str] = []
        self.discarded: list[str] = []

    def transfer(self, address: Secret, target: Path, media_id: str, *, replaces: bool) -> Transfer:
        assert (media_id, replaces) == ("m", False)
        self.addresses.append(address.reveal())
        return Transfer(self, target)

    async def discard(self, target: Path, media_id: str) -> None:
        assert media_id == "m"
        assert self.running == 0, "an attempt still holds the file"
        self.discarded.append(target.name)


class Desk:
    """The presenter over a cloud and a disk, and preferences that outlive it."""

    def __init__(self, bot: QtBot, folder: Path, cloud: Cloud, disk: Disk) -> None:
        self.bot = bot
        self.cloud, self.disk = cloud, disk
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(settings)
        self.downloads = Downloads(cloud, disk, self._address, self.preferences, QUICK)
        self.seen: list[Stage | None] = []
        self.downloads.changed.connect(lambda _: self.seen.append(self.stage))
        self.finished: list[str] = []
        self.downloads.finished.connect(self.finished.append)
        self.signed = 0

    async def _address(self, account: str, recording: Recording) -> Secret:
        await asyncio.sleep(0)
        assert (account, recording.media_id) == ("me", "m")
        self.signed += 1
        return Secret(f"address {self.signed}")

    @property
    def stage(self) -> Stage | None:
        state = self.downloads.state("m")
        return state.stage if state else None

    @property
    def error(self) -> AppError | None:
        state = self.downloads.state("m")
        return state.error if state else None

    def start(self) -> None:
        self.downloads.begin("me", M, Path("/x/choir.mp4"), replaces=False)

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition)

    def loads(self) -> None:
        """Let it load the file, to the end."""
        self.until(lambda: bool(self.finished))
        assert self.stage is None
        assert self.disk.files == ["choir.mp4"]
        assert self.preferences.downloads == ()

    def fails(self, error: type[AppError]) -> None:
        self.until(lambda: self.stage is Stage.FAILED)
        assert isinstance(self.error, error)
        assert len(self.preferences.downloads) == 1


@pytest.fixture
def desk(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path, Cloud(), Disk())


def test_the_file_is_asked_for_waited_for_and_loaded(desk: Desk) -> None:
    desk.cloud.made = [{"type": "capped_4k", "status": "preparing"}]
    desk.start()
    desk.until(lambda: bool(desk.cloud.asked))
    assert desk.stage is Stage.WAITING
    assert desk.disk.addresses == []
    desk.cloud.support = [{"type": "capped_4k", "status": "ready"}]
    desk.loads()
    assert desk.cloud.asked == ["capped_4k"]
    assert Stage.LOADING in desk.seen


def test_where_only_trying_tells_it_is_tried_until_the_file_is_there(desk: Desk) -> None:
    desk.cloud.made = "capped_4k"
    desk.disk.errors = [NotFound(), NotFound()]
    desk.start()
    desk.loads()
    assert desk.cloud.asked == ["capped_4k"]
    assert len(desk.disk.addresses) == 3


def test_a_lost_answer_does_not_ask_twice_for_what_is_there(desk: Desk) -> None:
    desk.cloud.refusals = [(OutcomeUnknown(), True)]
    desk.start()
    desk.loads()
    assert desk.cloud.asked == ["capped_4k"]


def test_what_was_asked_for_elsewhere_meanwhile_is_fine(desk: Desk) -> None:
    desk.cloud.refusals = [(Refused("duplicate"), True)]
    desk.start()
    desk.loads()


def test_a_refusal_is_reported(desk: Desk) -> None:
    desk.cloud.refusals = [(Refused("no"), False)]
    desk.start()
    desk.fails(Refused)


def test_a_file_that_cant_be_made_is_reported(desk: Desk) -> None:
    desk.cloud.made = [{"type": "capped_4k", "status": "failed"}]
    desk.start()
    desk.fails(Mp4Failed)


def test_a_deleted_recording_is_reported(desk: Desk) -> None:
    desk.cloud.errors = [NotFound()]
    desk.start()
    desk.fails(NotFound)


def test_a_lost_connection_is_tried_again_with_a_new_token(desk: Desk) -> None:
    desk.cloud.errors = [LOST]
    desk.disk.errors = [LOST, ServerTrouble(503), TooManyRequests(0.01)]
    desk.start()
    desk.loads()
    assert Stage.RETRYING in desk.seen
    assert desk.disk.addresses == ["address 1", "address 2", "address 3", "address 4"]


def test_as_long_as_something_comes_it_is_tried_for_ever(desk: Desk) -> None:
    desk.disk.errors = [LOST] * 12
    desk.start()
    desk.loads()


def test_if_nothing_comes_it_gives_up_and_goes_on_by_hand(desk: Desk) -> None:
    desk.disk.errors = [LOST] * 4
    desk.disk.gain = 0
    desk.start()
    desk.fails(Unreachable)
    desk.downloads.resume("m")
    desk.loads()


@pytest.mark.parametrize(
    "error",
    [FileTrouble(Path("/x"), "full"), Unreachable(Reason.CERTIFICATE), NotSignedIn()],
    ids=["disk", "certificate", "signed out"],
)
def test_what_a_new_try_cannot_help_is_reported_at_once(desk: Desk, error: AppError) -> None:
    desk.disk.errors = [error]
    desk.start()
    desk.fails(type(error))
    assert len(desk.disk.addresses) == 1


def test_paused_and_resumed_at_once_only_one_attempt_has_the_file(desk: Desk) -> None:
    desk.disk.free.clear()
    desk.start()
    for _ in range(3):
        desk.until(lambda: desk.disk.running == 1)
        desk.downloads.pause("m")
        assert desk.stage is Stage.PAUSED
        desk.downloads.resume("m")
    desk.disk.free.set()
    desk.loads()


def test_paused_just_when_it_is_complete_it_is_finished(desk: Desk) -> None:
    desk.start()
    desk.until(lambda: desk.disk.received > 0)
    desk.downloads.pause("m")
    desk.loads()


def test_resumed_just_when_it_is_complete_it_is_not_loaded_again(desk: Desk) -> None:
    desk.start()
    desk.until(lambda: desk.disk.received > 0)
    desk.downloads.pause("m")
    desk.downloads.resume("m")
    desk.loads()
    desk.until(lambda: not desk.downloads._work.is_running)
    assert desk.disk.files == ["choir.mp4"]


def test_cancelled_it_leaves_nothing(desk: Desk) -> None:
    desk.disk.free.clear()
    desk.start()
    desk.until(lambda: desk.disk.running == 1)
    desk.downloads.cancel("m")
    assert (desk.stage, desk.preferences.downloads) == (None, ())
    desk.until(lambda: desk.disk.discarded == ["choir.mp4"])
    desk.disk.free.set()
    desk.start()
    desk.loads()


def test_started_twice_it_is_loaded_once(desk: Desk) -> None:
    desk.start()
    desk.start()
    desk.downloads.resume("m")
    desk.loads()


def test_after_a_restart_it_is_paused_and_goes_on(desk: Desk, tmp_path: Path) -> None:
    desk.disk.free.clear()
    desk.start()
    desk.until(lambda: desk.disk.running == 1)
    closing = asyncio.get_event_loop().create_task(desk.downloads.close())
    desk.until(closing.done)
    assert desk.disk.running == 0
    desk.disk.free.set()
    again = Desk(desk.bot, tmp_path, desk.cloud, desk.disk)
    assert again.stage is Stage.PAUSED
    again.downloads.resume("m")
    again.loads()


@pytest.mark.parametrize("is_complete", [False, True])
def test_paused_and_closed_at_once_it_lets_go_of_the_file_first(desk: Desk, is_complete: bool) -> None:
    desk.disk.free.clear()
    desk.start()
    desk.until(lambda: desk.disk.running == 1)
    if is_complete:
        desk.disk.free.set()
        desk.until(lambda: desk.disk.received > 0)
    desk.downloads.pause("m")
    closing = asyncio.get_event_loop().create_task(desk.downloads.close())
    desk.until(closing.done)
    assert desk.disk.running == 0
    assert desk.finished == (["choir.mp4"] if is_complete else [])


def test_nothing_is_done_for_a_recording_without_a_download(desk: Desk) -> None:
    for act in (desk.downloads.pause, desk.downloads.resume, desk.downloads.cancel):
        act("m")
    assert (desk.stage, desk.seen) == (None, [])


def test_a_bug_leaves_it_to_be_tried_again(desk: Desk) -> None:
    reported: list[object] = []
    asyncio.get_event_loop().set_exception_handler(lambda _, context: reported.append(context["exception"]))
    desk.disk.errors = [ZeroDivisionError()]
    desk.start()
    desk.until(lambda: desk.stage is Stage.FAILED)
    desk.until(lambda: bool(reported))
    assert desk.error is None
    desk.downloads.resume("m")
    desk.loads()
