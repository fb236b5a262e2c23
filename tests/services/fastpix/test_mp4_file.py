"""A recording's file: resumed where it was cut, and under its final name only when it's complete."""

import errno
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import pytest

from fastpix_desktop.domain.errors import (
    AppError,
    FileTrouble,
    NoPermission,
    NotFound,
    Reason,
    RedirectRefused,
    ServerTrouble,
    Stopped,
    Unreachable,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import Progress
from fastpix_desktop.services.fastpix import mp4_file
from fastpix_desktop.services.fastpix.mp4_file import Mp4Download, discard, note_of, part_of
from fastpix_desktop.services.http.session import Http
from fastpix_desktop.simulator import Fault, Simulator
from tests.services.conftest import LOOPBACK, Listen

pytestmark = pytest.mark.usefixtures("plain_environment")
FILE = "capped-4k.mp4"


class Hall:
    """A simulator with one recording, and where its file goes."""

    def __init__(self, simulator: Simulator, folder: Path) -> None:
        self.simulator = simulator
        self.media_id = simulator.add_media(simulator.seed("Choir")["streamId"])
        self.media = simulator.media(self.media_id)
        self.media.support("capped_4k")
        self.target = folder / "choir.mp4"
        self.http = Http({})

    @property
    def part(self) -> Path:
        return part_of(self.target, self.media_id)

    def download(self, *, replaces: bool = False, stall_s: float = 5.0, address: str = "") -> Mp4Download:
        playback = self.media.values["playbackIds"][0]["id"]
        address = address or f"{self.simulator.playback_url}/{playback}/{FILE}"
        return Mp4Download(
            self.http, Secret(address), self.target, self.media_id, replaces=replaces, stall_s=stall_s
        )

    def run(self, **options: object) -> Path:
        return self.download(**options).run()  # type: ignore[arg-type]

    def fails(self, error: type[AppError], **options: object) -> AppError:
        with pytest.raises(error) as caught:
            self.run(**options)
        assert not self.target.exists(), "never half a file under the final name"
        return caught.value

    @property
    def left(self) -> set[str]:
        return {each.name for each in self.target.parent.iterdir()}


@pytest.fixture
def hall(simulator: Simulator, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(simulator, tmp_path)
    with made.http:
        yield made


def test_a_file_is_loaded_whole(hall: Hall) -> None:
    download = hall.download()
    assert download.run() == hall.target
    assert hall.target.read_bytes() == hall.media.content
    assert download.progress == Progress(len(hall.media.content), len(hall.media.content))
    assert hall.left == {"choir.mp4"}


def test_cut_three_times_it_is_the_same_to_the_byte(hall: Hall) -> None:
    hall.simulator.play(Fault.half_answer(path=FILE, times=3))
    size = 0
    for _ in range(3):
        error = hall.fails(Unreachable)
        assert isinstance(error, Unreachable)
        assert error.reason is Reason.NETWORK
        assert hall.part.stat().st_size > size
        size = hall.part.stat().st_size
    assert hall.run().read_bytes() == hall.media.content
    asked = [each.headers.get("range") for each in hall.simulator.requests if FILE in each.path]
    assert asked[0] is None
    assert asked[-1] == f"bytes={size}-"
    assert hall.left == {"choir.mp4"}


def test_a_file_that_has_changed_is_loaded_anew(hall: Hall) -> None:
    hall.simulator.play(Fault.half_answer(path=FILE))
    hall.fails(Unreachable)
    hall.media.content = b"another" * 50_000
    assert hall.run().read_bytes() == hall.media.content


NOTES = ["", "{", "[]", '{"etag": 7}', '{"etag": "x", "total": 9, "kept": 99999999}']


@pytest.mark.parametrize("note", NOTES)
def test_a_part_without_a_sound_note_is_loaded_anew(hall: Hall, note: str) -> None:
    hall.part.write_bytes(b"something else")
    note_of(hall.target, hall.media_id).write_text(note)
    assert hall.run().read_bytes() == hall.media.content


def test_only_what_the_note_says_is_on_the_disk_counts(hall: Hall) -> None:
    hall.simulator.play(Fault.half_answer(path=FILE))
    hall.fails(Unreachable)
    with hall.part.open("ab") as file:
        file.write(b"\0" * 4096)  # as after a power cut
    assert hall.run().read_bytes() == hall.media.content


def test_a_complete_part_is_only_renamed(hall: Hall) -> None:
    hall.target.mkdir()
    with pytest.raises(FileTrouble):
        hall.run(replaces=True)  # a folder has its name
    hall.target.rmdir()
    asked = len(hall.simulator.requests)
    assert hall.run().read_bytes() == hall.media.content
    assert len(hall.simulator.requests) == asked


def test_a_file_that_appeared_meanwhile_is_kept(hall: Hall) -> None:
    hall.target.write_text("mine")
    path = hall.run()
    assert (path.name, hall.target.read_text()) == ("choir (2).mp4", "mine")
    assert path.read_bytes() == hall.media.content


def test_a_file_that_may_be_replaced_is_replaced_at_the_end(hall: Hall) -> None:
    hall.target.write_text("old")
    hall.simulator.play(Fault.half_answer(path=FILE))
    with pytest.raises(Unreachable):
        hall.run(replaces=True)
    assert hall.target.read_text() == "old"
    assert hall.run(replaces=True).read_bytes() == hall.media.content


def test_a_stall_ends_the_attempt(hall: Hall) -> None:
    hall.simulator.play(Fault.stuck_answer(path=FILE))
    error = hall.fails(Unreachable, stall_s=0.3)
    assert isinstance(error, Unreachable)
    assert error.reason is Reason.TIME_OUT
    assert hall.run().read_bytes() == hall.media.content


def test_a_slow_body_takes_as_long_as_it_needs(hall: Hall, listen: Listen) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n")
        for number in range(20):
            connection.sendall(bytes([number]))
            time.sleep(0.05)

    address = f"http://{LOOPBACK}:{listen(drip).port}/x"
    assert hall.run(stall_s=0.4, address=address).read_bytes() == bytes(range(20))


def test_stopping_wakes_up_a_waiting_thread(hall: Hall) -> None:
    hall.simulator.play(Fault.stuck_answer(path=FILE))
    download = hall.download(stall_s=60)
    ended: list[BaseException] = []

    def run() -> None:
        try:
            download.run()
        except Stopped as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    until = time.monotonic() + 10
    while not download.progress.received and time.monotonic() < until:
        time.sleep(0.01)
    download.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert len(ended) == 1
    assert hall.run().read_bytes() == hall.media.content


def test_one_stopped_before_it_began_loads_nothing(hall: Hall) -> None:
    download = hall.download()
    download.stop()
    with pytest.raises(Stopped):
        download.run()


class _Full:
    """A disk that is full, or broken, after some bytes."""

    def __init__(self, code: int) -> None:
        self.code, self.room = code, 70_000

    def write(self, real: Callable[[bytes], int], data: bytes) -> int:
        self.room -= len(data)
        if self.room < 0:
            raise OSError(self.code, "The disk says no")
        return real(data)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_full_or_broken_disk_is_reported_and_the_rest_loaded_later(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    disk = _Full(code)
    real = Path.open

    def opened(path: Path, *args: object, **options: object) -> object:
        file = real(path, *args, **options)  # type: ignore[call-overload]
        if path == hall.part:
            file = _Wrapped(file, disk)
        return file

    monkeypatch.setattr(Path, "open", opened)
    error = hall.fails(FileTrouble)
    assert isinstance(error, FileTrouble)
    assert error.reason == "The disk says no"
    monkeypatch.undo()
    assert hall.run().read_bytes() == hall.media.content
    assert "bytes=" in str(hall.simulator.requests[-1].headers.get("range"))


class _Wrapped:
    def __init__(self, file: object, disk: _Full) -> None:
        self._file, self._disk = file, disk

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()  # type: ignore[attr-defined]

    def write(self, data: bytes) -> int:
        return self._disk.write(self._file.write, data)  # type: ignore[attr-defined]

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


@pytest.mark.parametrize(
    ("status", "error"),
    [(404, NotFound), (403, NoPermission), (500, ServerTrouble), (204, ServerTrouble), (416, ServerTrouble)],
)
def test_refusals(hall: Hall, status: int, error: type[AppError]) -> None:
    hall.simulator.play(Fault.status(status, body=b"", path=FILE))
    hall.fails(error)
    assert hall.run().read_bytes() == hall.media.content


ODD = {
    "no length": (b"200 OK", b""),
    "packed": (b"200 OK", b"Content-Length: 3\r\nContent-Encoding: gzip\r\n"),
    "a part nobody asked for": (b"206 X", b"Content-Length: 3\r\nContent-Range: bytes 0-2/3\r\n"),
    "elsewhere without TLS": (b"302 X", b"Location: http://example.com/x\r\nContent-Length: 0\r\n"),
    "in circles": (b"302 X", b"Location: /y\r\nContent-Length: 0\r\n"),
}


@pytest.mark.parametrize("headers", ODD.values(), ids=ODD)
def test_an_answer_that_cannot_be_trusted_is_refused(
    hall: Hall, listen: Listen, headers: tuple[bytes, bytes]
) -> None:
    status, rest = headers

    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 " + status + b"\r\n" + rest + b"Connection: close\r\n\r\nabc")

    address = f"http://{LOOPBACK}:{listen(answer).port}/x"
    with pytest.raises((ServerTrouble, RedirectRefused)):
        hall.run(address=address)
    assert not hall.target.exists()


@pytest.mark.parametrize("sent", ["bytes 1-{last}/{size}", "bytes {kept}-{last}/*", "", "bytes {kept}-9/10"])
def test_a_rest_that_does_not_fit_is_refused(hall: Hall, listen: Listen, sent: str) -> None:
    hall.simulator.play(Fault.half_answer(path=FILE))
    hall.fails(Unreachable)
    size, kept = len(hall.media.content), hall.part.stat().st_size
    header = sent.format(last=size - 1, size=size, kept=kept)

    def answer(connection: socket.socket) -> None:
        connection.sendall(
            f"HTTP/1.1 206 X\r\nContent-Range: {header}\r\nContent-Length: 3\r\n\r\nabc".encode()
        )

    hall.fails(ServerTrouble, address=f"http://{LOOPBACK}:{listen(answer).port}/x")
    assert hall.part.stat().st_size == kept
    assert hall.run().read_bytes() == hall.media.content


def test_without_an_etag_it_begins_anew(hall: Hall, listen: Listen) -> None:
    def cut(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")

    hall.fails(Unreachable, address=f"http://{LOOPBACK}:{listen(cut).port}/x")
    assert hall.run().read_bytes() == hall.media.content


def test_long_downloads_note_what_is_on_the_disk_meanwhile(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mp4_file, "SYNC_BYTES", 50_000)
    noted: list[int] = []
    real = Mp4Download._write_note

    def write(download: Mp4Download, note: mp4_file._Note) -> None:
        noted.append(note.kept)
        real(download, note)

    monkeypatch.setattr(Mp4Download, "_write_note", write)
    hall.run()
    assert (len(noted) >= 4, noted) == (True, sorted(noted))


@pytest.mark.posix("a folder in a part's place")
def test_what_is_not_a_file_is_refused(hall: Hall) -> None:
    hall.part.mkdir()
    hall.fails(FileTrouble)


def test_discarding_leaves_nothing(hall: Hall) -> None:
    hall.simulator.play(Fault.half_answer(path=FILE))
    hall.fails(Unreachable)
    discard(hall.target, hall.media_id)
    discard(hall.target, hall.media_id)
    assert hall.left == set()
